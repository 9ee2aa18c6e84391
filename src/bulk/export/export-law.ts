import { type Compiled, type Interval, type OriginClasses, originClassesOf } from '../../compile/index.js';
import { FLAGS, TRANSPORTS } from '../../ledger/index.js';
import type { HtsCode } from '../../schedule/index.js';
import { codesOf, type Edition, rateCodeOf } from '../../schedule/index.js';
import { type Day, day } from '../../time/index.js';

/** The days that the tables answer for: `until` is exclusive. */
export const EXPORT_FROM = day('2018-01-01');
export const EXPORT_UNTIL = day('2028-01-01');

/** One outcome to export: the law as signed, or under a scenario. */
export interface ExportOutcome {
  readonly name: string;
  readonly compiled: Compiled;
}

/** The law as the tables cut it: entries into the United States, by class of goods, class of origins and interval of days. */
export interface ExportLaw {
  readonly outcomes: readonly ExportOutcome[];
  readonly editions: readonly Edition[];
  readonly codes: readonly HtsCode[];
  /** Every origin that can be written, in order. */
  readonly origins: readonly string[];
  /** Those that the ledger reaches, and the classes they fall into. */
  readonly reached: readonly string[];
  readonly alike: OriginClasses;
  readonly intervals: readonly Interval[];
  /** Periods of base rates that an edition covers, by their first interval. */
  readonly periods: ReadonlyMap<number, Interval>;
  /** Claims that any measure asks about; the first is none. */
  readonly claims: readonly string[];
  readonly loadings: readonly Loading[];
}

/** Loading dates and a mode of transport that pass the same gates, whatever day the goods enter. */
export interface Loading {
  readonly transport: string;
  readonly from: Day;
  readonly until: Day;
  readonly gates: number;
}

export const exportLaw = (outcomes: readonly ExportOutcome[], origins: readonly string[]): ExportLaw => {
  const [{ compiled: first }] = outcomes as [ExportOutcome];
  const { editions } = first.schedule;
  const { intervalOf } = first.quotient.intervals;
  const begins = intervalOf(EXPORT_FROM);
  const intervals = Array.from(
    { length: intervalOf((EXPORT_UNTIL - 1) as Day) - begins + 1 },
    (_, index) => begins + index,
  );
  const held = first.regime.ledger.reach.filter(({ importer }) => importer === 'US').flatMap((reach) => reach.origins);
  const reached = [...new Set(held)];
  return {
    outcomes,
    editions,
    codes: codesIn(editions),
    origins: [...new Set([...origins, ...reached])].sort(),
    reached,
    alike: originClassesOf(
      outcomes.map(({ compiled }) => compiled),
      reached,
      intervals,
    ),
    intervals,
    periods: periodsOf(first, intervals),
    claims: claimsOf(outcomes),
    loadings: loadingsOf(first),
  };
};

/** Every code that goods are entered under in any edition, and the eight digits that decide its rate. */
const codesIn = (editions: readonly Edition[]): readonly HtsCode[] => {
  const codes = editions.flatMap((edition) => [...codesOf(edition)]);
  return [...new Set([...codes, ...codes.map(rateCodeOf)])].sort();
};

const periodsOf = ({ bases, quotient, schedule }: Compiled, intervals: readonly Interval[]): ExportLaw['periods'] => {
  const periods = new Map<number, Interval>();
  for (const interval of intervals) {
    const on = quotient.intervals.starts[interval] as Day;
    const isCovered = schedule.editions.some(({ from, until }) => from <= on && (until === undefined || on < until));
    const period = bases.periodOf(interval);
    if (isCovered && !periods.has(period)) periods.set(period, interval);
  }
  return periods;
};

/** Headings of chapter 98 change the value that duties are charged on, and are left to the program itself. */
const claimsOf = (outcomes: readonly ExportOutcome[]): readonly string[] => {
  const asked = outcomes.flatMap(({ compiled }) =>
    [...compiled.regime.timelines.values()].flatMap(({ measure }) => [...measure.claims, ...measure.unless]),
  );
  const claims = [...new Set([...FLAGS, ...asked])].filter((claim) => !claim.startsWith('98')).sort();
  return ['', ...claims];
};

const EARLIEST = day('1900-01-01');
const LATEST = day('2200-01-01');

const loadingsOf = ({ quotient: { gates } }: Compiled): readonly Loading[] => {
  const turns = [...new Set(gates.gates.map(({ loadedBefore }) => loadedBefore))].sort((a, b) => a - b);
  const starts = [EARLIEST, ...turns];
  return [undefined, ...TRANSPORTS].flatMap((transport) =>
    starts.map((from, index) => ({
      transport: transport ?? '',
      from,
      until: starts[index + 1] ?? LATEST,
      gates: gates.maskOf(from, transport),
    })),
  );
};
