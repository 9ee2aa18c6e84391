import type { EventId, MeasureRate, Truce, TruceSide } from '../ledger/index.js';
import type { Day } from '../time/index.js';
import type { Regime } from './regime.js';
import type { Segment } from './segments.js';
import { type Suspension, standingOn, type Timeline } from './timeline.js';

/**
 * `scheduled`: signed, not begun. `in force`: in its first term. `extended`: a later term is signed. `lapsed`: the last
 * term is over and the duty is back. `ended`: the last term is over and no duty came back. `overtaken`: the duty that was
 * set aside was struck down.
 */
export type TruceStatus = 'scheduled' | 'in force' | 'extended' | 'lapsed' | 'ended' | 'overtaken';

/** One term of a suspension and the instrument that gave it. */
export interface TruceTerm {
  readonly from: Day;
  readonly until?: Day;
  readonly cites: readonly EventId[];
}

export interface TruceSideState {
  readonly side: TruceSide;
  readonly status: TruceStatus;
  readonly since: Day;
  /** The first day on which the duty is back if nobody signs; absent where a suspension has no end. */
  readonly expires?: Day;
  readonly terms: readonly TruceTerm[];
  /** The duty that returns on that day, read from the law beneath the suspension. */
  readonly restores?: MeasureRate;
}

export interface TruceState {
  readonly truce: Truce;
  readonly status: TruceStatus;
  readonly since: Day;
  readonly expires?: Day;
  readonly sides: readonly TruceSideState[];
}

/** How a truce stands on a day, folded from the suspensions known to the regime; nothing while none is known. */
export const truceOn = (regime: Regime, truce: Truce, on: Day): TruceState | undefined => {
  const sides = truce.sides.flatMap((side) => {
    const timeline = regime.timelines.get(side.suspends);
    return timeline === undefined ? [] : (sideOn(side, timeline, on) ?? []);
  });
  const [first] = sides;
  if (first === undefined) return undefined;
  const ends = sides.flatMap((side) => side.expires ?? []);
  return {
    truce,
    status: worst(sides.map((side) => side.status)),
    since: Math.min(...sides.map((side) => side.since)) as Day,
    ...(ends.length === 0 ? {} : { expires: Math.min(...ends) as Day }),
    sides,
  };
};

/** A truce stands as its weaker side does. */
const WEAKEST_FIRST: readonly TruceStatus[] = ['overtaken', 'lapsed', 'ended', 'scheduled', 'in force', 'extended'];

const worst = (statuses: readonly TruceStatus[]): TruceStatus =>
  WEAKEST_FIRST.find((status) => statuses.includes(status)) ?? 'in force';

const sideOn = (side: TruceSide, timeline: Timeline, on: Day): TruceSideState | undefined => {
  const terms = lastRun(timeline.suspensions, on);
  const [first] = terms;
  if (first === undefined) return undefined;
  const expires = terms.at(-1)?.until;
  const back = expires === undefined ? undefined : standingOn({ ...timeline, suspensions: [] }, expires);
  return {
    side,
    status: statusOf(timeline, terms, on),
    since: first.from,
    ...(expires === undefined ? {} : { expires }),
    terms: terms.map(({ from, until, value }) => ({
      from,
      cites: value.cites,
      ...(until === undefined ? {} : { until }),
    })),
    ...(back?.charge === undefined ? {} : { restores: back.charge.rate }),
  };
};

/** The terms that follow each other without a gap and begin last, up to a day; or the first that is still to come. */
const lastRun = (suspensions: readonly Segment<Suspension>[], on: Day): readonly Segment<Suspension>[] => {
  const runs: Segment<Suspension>[][] = [];
  for (const term of suspensions) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.until === term.from) run.push(term);
    else runs.push([term]);
  }
  return runs.findLast(([first]) => first !== undefined && first.from <= on) ?? runs[0] ?? [];
};

const statusOf = (timeline: Timeline, terms: readonly Segment<Suspension>[], on: Day): TruceStatus => {
  const [first] = terms;
  const end = terms.at(-1)?.until;
  if (timeline.struck !== undefined) return 'overtaken';
  if (first !== undefined && on < first.from) return 'scheduled';
  if (end === undefined || on < end) return terms.length > 1 ? 'extended' : 'in force';
  return standingOn(timeline, on).charge === undefined ? 'ended' : 'lapsed';
};
