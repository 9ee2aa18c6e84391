import { headlineDays, headlineDutiesOn, headlineOn } from '../assessment/index.js';
import { type EventId, verifiedTo } from '../ledger/index.js';
import type { Exact } from '../money/index.js';
import type { Regime } from '../regime/index.js';
import { addDays, type Day } from '../time/index.js';

/** `law`: up to the day as known. After it, what the law then says if nobody signs, or what a scenario supposes. */
export type StepStatus = 'law' | 'default future' | 'scenario';

/** A span over which a headline rate stays the same, on whose word. */
export interface HeadlineStep {
  readonly from: Day;
  readonly until: Day;
  readonly rate: Exact;
  readonly status: StepStatus;
  /** Whether somebody has checked the law of these days against its sources. */
  readonly verified: boolean;
  readonly cites: readonly EventId[];
}

/** The law as known on a day, and the law that its future is drawn by: the same one unless a scenario is supposed. */
export interface Outlook {
  readonly known: Day;
  readonly regime: Regime;
  readonly future: Regime;
  readonly supposed: boolean;
}

/**
 * The headline rate of one side over time. The past is drawn by the law as known; the future as it looked on that day,
 * so that an extension signed later does not show.
 */
export const headlineSteps = (
  outlook: Outlook,
  importer: string,
  origin: string,
  span: { readonly from: Day; readonly until: Day },
): readonly HeadlineStep[] => {
  const morrow = addDays(outlook.known, 1);
  const verified = verifiedTo(outlook.regime.ledger, importer, origin);
  const turning = [
    ...headlineDays(outlook.regime, importer, origin).filter((day) => day < morrow),
    morrow,
    ...(verified === undefined ? [] : [addDays(verified, 1)]),
    ...headlineDays(outlook.future, importer, origin).filter((day) => day > morrow),
  ].filter((day) => day > span.from && day < span.until);
  const starts = [...new Set([span.from, ...turning])].sort((a, b) => a - b);
  return starts
    .map((from, index) => stepOn(outlook, importer, origin, from, starts[index + 1] ?? span.until))
    .reduce<readonly HeadlineStep[]>(join, []);
};

const stepOn = (outlook: Outlook, importer: string, origin: string, from: Day, until: Day): HeadlineStep => {
  const past = from <= outlook.known;
  const regime = past ? outlook.regime : outlook.future;
  return {
    from,
    until,
    rate: headlineOn(regime, importer, origin, from),
    verified: from <= (verifiedTo(outlook.regime.ledger, importer, origin) ?? from),
    status: past ? 'law' : outlook.supposed ? 'scenario' : 'default future',
    cites: headlineDutiesOn(regime, importer, origin, from).flatMap(({ standing }) => standing.cites),
  };
};

/** Neighbours of one rate are one step, on the word of both: an extension keeps a rate and is cited for it. */
const join = (before: readonly HeadlineStep[], next: HeadlineStep): readonly HeadlineStep[] => {
  const last = before.at(-1);
  if (
    last === undefined ||
    last.status !== next.status ||
    last.verified !== next.verified ||
    !last.rate.equals(next.rate)
  )
    return [...before, next];
  const cites = [...new Set([...last.cites, ...next.cites])];
  return [...before.slice(0, -1), { ...last, until: next.until, cites }];
};
