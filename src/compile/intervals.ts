import { boundariesOf, type Regime } from '../regime/index.js';
import { type Edition, SPECIAL_PROGRAM_ENDS } from '../schedule/index.js';
import type { Day } from '../time/index.js';

/** A run of days between two changes of anything, by its place in time. */
export type Interval = number;

/** The quotient of all days: between two neighbouring starts every answer is the same. */
export interface Intervals {
  /** The first day of each interval; the first is before all law. */
  readonly starts: readonly Day[];
  readonly intervalOf: (on: Day) => Interval;
}

/**
 * The intervals over several regimes at once: the days on which a measure, a list, a precedence, a fee or the reach of the
 * ledger changes, an edition begins or ends, or a special program lapses.
 */
export const intervalsOf = (regimes: readonly Regime[], editions: readonly Edition[]): Intervals => {
  const turns = regimes.flatMap((regime) => turnsOf(regime, editions));
  const starts = [BEFORE_ALL, ...[...new Set(turns)].sort((a, b) => a - b)];
  const first = starts[1] ?? BEFORE_ALL;
  const last = starts.at(-1) ?? BEFORE_ALL;
  // A table over the days between the first change and the last, because every line asks.
  const table = Uint16Array.from({ length: last - first + 1 }, (_, index) =>
    lastAtOrBefore(starts, (first + index) as Day),
  );
  const intervalOf = (on: Day): Interval =>
    on < first ? 0 : on >= last ? starts.length - 1 : (table[on - first] as number);
  return { starts, intervalOf };
};

/** The turns of one regime and a schedule, in order: the days on which an answer may be another than the day before. */
export const turnsOf = (regime: Regime, editions: readonly Edition[]): readonly Day[] => {
  const turns = [
    ...boundariesOf(regime),
    ...regime.ledger.reach.map((reach) => reach.from),
    ...editions.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
    ...SPECIAL_PROGRAM_ENDS,
  ];
  return [...new Set(turns)].sort((a, b) => a - b);
};

/** Earlier than any day that can be written. */
const BEFORE_ALL = -1_000_000 as Day;

const lastAtOrBefore = (starts: readonly Day[], on: Day): Interval => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as Day) <= on) low = middle;
    else high = middle - 1;
  }
  return low;
};
