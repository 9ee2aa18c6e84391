import {
  type BaseRate,
  baseRateOf,
  chapter98Of,
  type EntryLine,
  missingEdition,
  type Schedule,
} from '../assessment/index.js';
import type { Regime } from '../regime/index.js';
import type { HtsCode } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import { type CompiledBase, compileBase } from './base-formula.js';
import type { Interval, Intervals } from './intervals.js';

/** What of a line decides how its base duty is worked out, besides the day. */
export type BasedLine = Pick<EntryLine, 'hts' | 'importer' | 'origin' | 'spi' | 'claims' | 'quantities'>;

/** Base duties compiled: one formula for all lines of a code, a column, a claim of chapter 98 and a set of units. */
export interface Bases {
  readonly baseOf: (line: BasedLine, interval: Interval) => CompiledBase;
  /** Whether a line pays column 1 general whatever its origin, so that its code and the period decide. */
  readonly isPlain: (line: BasedLine) => boolean;
  /** Intervals of one edition share a period. */
  readonly periodOf: (interval: Interval) => number;
}

export const basesOf = (regime: Regime, schedule: Schedule, intervals: Intervals): Bases => {
  const periods = periodsOf(schedule, intervals);
  const plain: Map<HtsCode, Rated>[] = [];
  const others = new Map<string, Rated>();
  const rate = (line: BasedLine, interval: Interval): Rated => {
    const on = intervals.starts[interval] as Day;
    return ratedOf(baseRateOf(line, schedule, regime, on), on);
  };
  const ratedLine = (line: BasedLine, interval: Interval): Rated => {
    const period = periods[interval] as number;
    if (isPlain(line, regime))
      return keep((plain[period] ??= new Map<HtsCode, Rated>()), line.hts, () => rate(line, interval));
    const key = [interval, line.hts, line.importer, line.origin, line.spi, headingOf(line)].join('|');
    return keep(others, key, () => rate(line, interval));
  };
  const baseOf = (line: BasedLine, interval: Interval): CompiledBase => {
    const rated = ratedLine(line, interval);
    if (rated.always !== undefined) return rated.always;
    const units = line.quantities.map(({ unit }) => unit);
    // A number without a unit is not the same as no number.
    return keep(rated.byUnits, `${units.length}|${units.join('|')}`, () => compileBase(rated.base, units));
  };
  return { baseOf, isPlain: (line) => isPlain(line, regime), periodOf: (interval) => periods[interval] as number };
};

const isPlain = (line: BasedLine, regime: Regime): boolean =>
  line.spi === undefined &&
  line.importer === 'US' &&
  !regime.column2.has(line.origin) &&
  (line.claims.length === 0 || headingOf(line) === undefined);

const headingOf = (line: BasedLine): string | undefined => {
  const chapter98 = chapter98Of(line);
  return chapter98.kind === 'none' ? undefined : chapter98.heading;
};

/** A base rate with its formulas: one whatever the units, where it asks for no quantity. */
interface Rated {
  readonly base: BaseRate;
  readonly always?: CompiledBase;
  readonly byUnits: Map<string, CompiledBase>;
}

const ratedOf = (base: BaseRate, on: Day): Rated => {
  const byUnits = new Map<string, CompiledBase>();
  if (base.kind === 'missing' && base.missing.includes(missingEdition(on)))
    return { base, byUnits, always: { kind: 'no edition', anyUnits: true } };
  const unitless = compileBase(base, []);
  return { base, byUnits, ...(unitless.anyUnits ? { always: unitless } : {}) };
};

/** The intervals numbered by the editions that cover them, since column 1 general changes with nothing else. */
const periodsOf = ({ editions, override }: Schedule, { starts }: Intervals): Uint16Array => {
  const turns = override === undefined ? editions.flatMap(({ from, until }) => [from, until ?? from]) : [];
  return Uint16Array.from(starts, (start) => turns.filter((turn) => turn <= start).length);
};

const keep = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const kept = map.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  map.set(key, made);
  return made;
};
