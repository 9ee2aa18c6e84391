import { headlineDays, type Law, regimeOf } from '../assessment/index.js';
import { type Reach, verifiedTo } from '../ledger/index.js';
import { addDays, type Day } from '../time/index.js';
import { type Deadline, deadlinesOf, type Side } from './deadlines.js';
import { type HeadlineStep, headlineSteps, type Outlook } from './headline-steps.js';
import { type News, newsOf } from './news.js';

/** The headline rate of one side over time. A side whose law is not held here has no steps, which is not a rate of zero. */
export interface TimelineSide extends Side {
  readonly steps: readonly HeadlineStep[];
  readonly verifiedTo?: Day;
}

/** Two parties over time, as it looked on one day. */
export interface PartiesTimeline {
  readonly known: Day;
  readonly from: Day;
  readonly until: Day;
  /** The name of the scenario that the future is drawn by; without one, the default future. */
  readonly scenario?: string;
  readonly sides: readonly TimelineSide[];
  readonly deadlines: readonly Deadline[];
  /** What had become known, up to the day as known. */
  readonly news: readonly News[];
}

export interface TimelineQuestion {
  readonly known: Day;
  /** The first day shown; a month before the first headline rate when left out. */
  readonly from?: Day;
  /** The first day no longer shown; two months after the last known change when left out, and then no deadline is cut off. */
  readonly until?: Day;
  readonly between: readonly [string, string];
  /** A scenario by name and the law as if it had been signed; it draws only what comes after the day as known. */
  readonly under?: { readonly name: string; readonly law: Law };
}

/**
 * Two parties over time on both clocks: what the law was up to a day, and its future as it looked on that day. What was
 * signed later shows in neither.
 */
export const timelineBetween = (law: Law, question: TimelineQuestion): PartiesTimeline => {
  const { known, under } = question;
  const regime = regimeOf(law, known);
  const future = under === undefined ? regime : regimeOf(under.law, known);
  const outlook: Outlook = { known, regime, future, supposed: under !== undefined };
  const sides = sidesOf(question.between);
  const { from, until } = windowOf(outlook, sides, question);
  const end = question.until;
  return {
    known,
    from,
    until,
    ...(under === undefined ? {} : { scenario: under.name }),
    sides: sides.map((side) => timelineSide(law, outlook, side, { from, until })),
    deadlines: deadlinesOf(future, law.truces, sides, known).filter(
      ({ day }) => day >= from && (end === undefined || day < end),
    ),
    news: newsOf(law, sides).filter((item) => item.known >= from && item.known <= known && item.known < until),
  };
};

const sidesOf = ([first, second]: readonly [string, string]): readonly Side[] => [
  { imposes: first, on: second },
  { imposes: second, on: first },
];

/** Days left free beside the first and after the last change when no window is asked for. */
const [BEFORE, AFTER] = [30, 60];

const windowOf = (outlook: Outlook, sides: readonly Side[], asked: TimelineQuestion): { from: Day; until: Day } => {
  const days = (regime: Outlook['regime']): readonly Day[] =>
    sides.flatMap(({ imposes, on }) => headlineDays(regime, imposes, on));
  const first = Math.min(asked.known, asked.until ?? asked.known, ...days(outlook.regime)) as Day;
  const last = Math.max(asked.known, asked.from ?? asked.known, ...days(outlook.future)) as Day;
  return { from: asked.from ?? addDays(first, -BEFORE), until: asked.until ?? addDays(last, AFTER) };
};

const timelineSide = (
  law: Law,
  outlook: Outlook,
  side: Side,
  { from, until }: { readonly from: Day; readonly until: Day },
): TimelineSide => {
  const reach = reachOf(law, side);
  const verified = verifiedTo(law.ledger, side.imposes, side.on);
  const first = reach === undefined ? until : (Math.max(from, reach.from) as Day);
  return {
    ...side,
    steps: first >= until ? [] : headlineSteps(outlook, side.imposes, side.on, { from: first, until }),
    ...(verified === undefined ? {} : { verifiedTo: verified }),
  };
};

const reachOf = (law: Law, { imposes, on }: Side): Reach | undefined =>
  law.ledger.reach.find((reach) => reach.importer === imposes && reach.origins.includes(on));
