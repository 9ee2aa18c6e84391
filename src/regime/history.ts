import type { Day } from '../time/index.js';
import { turningDays } from './boundaries.js';
import { type Standing, standingOn, type Timeline } from './timeline.js';

/** A span over which a measure stands unchanged. */
export interface Period {
  readonly from: Day;
  readonly until?: Day;
  readonly standing: Standing;
}

/** A measure from its first day on: what stood when, on whose word. */
export const historyOf = (timeline: Timeline): readonly Period[] => {
  const days = turningDays(timeline);
  const periods = days.map((from, index): Period => {
    const until = days[index + 1];
    return { from, ...(until === undefined ? {} : { until }), standing: standingOn(timeline, from) };
  });
  return periods.reduce<readonly Period[]>(join, []);
};

/** Neighbours that say the same are one period: a suspension that was extended reads as two, because two acts made it. */
const join = (before: readonly Period[], next: Period): readonly Period[] => {
  const last = before.at(-1);
  if (last === undefined || keyOf(last.standing) !== keyOf(next.standing)) return [...before, next];
  const { until: _, ...rest } = last;
  return [...before.slice(0, -1), next.until === undefined ? rest : { ...rest, until: next.until }];
};

const keyOf = (standing: Standing): string =>
  [
    standing.status,
    standing.charge?.rate.text,
    standing.charge?.basis,
    standing.fullRate?.text,
    ...standing.cites,
  ].join('|');
