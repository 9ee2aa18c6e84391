import { type BaseRate, baseRateOf, chapter98Of, type EntryLine, type Schedule } from '../assessment/index.js';
import type { Regime } from '../regime/index.js';
import { type HtsCode, SPECIAL_PROGRAM_ENDS } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import { type CompiledBase, compileBase, type GivenUnits } from './base-formula.js';

/** What of a line decides how its base duty is worked out, besides the day. */
export type BasedLine = Pick<EntryLine, 'hts' | 'importer' | 'origin' | 'spi' | 'claims'> & {
  readonly units: GivenUnits;
};

/** Base duties compiled: one formula for all lines of a code, a column, a claim of chapter 98 and a set of units. */
export interface Bases {
  readonly baseOf: (line: BasedLine, on: Day) => CompiledBase;
  /** The days from which another base rate may hold. */
  readonly periodOf: (on: Day) => number;
}

export const basesOf = (regime: Regime, schedule: Schedule): Bases => {
  const starts = periodStarts(regime, schedule);
  const periodOf = (on: Day): number => starts.findLastIndex((start) => start <= on);
  const plain = starts.concat(0 as Day).map(() => new Map<HtsCode, Rated>());
  const others = new Map<string, Rated>();
  const rate = (line: BasedLine, on: Day): Rated => ratedOf(baseRateOf(line, schedule, regime, on));
  const ratedLine = (line: BasedLine, on: Day): Rated => {
    const period = periodOf(on);
    const heading = line.claims.length === 0 ? undefined : headingOf(line);
    if (line.spi === undefined && heading === undefined && line.importer === 'US' && !regime.column2.has(line.origin))
      return keep(plain[period + 1] as Map<HtsCode, Rated>, line.hts, () => rate(line, on));
    const key = [period, line.hts, line.importer, line.origin, line.spi, heading].join('|');
    return keep(others, key, () => rate(line, on));
  };
  const baseOf = (line: BasedLine, on: Day): CompiledBase => {
    const rated = ratedLine(line, on);
    return rated.always ?? keep(rated.byUnits, line.units.join('|'), () => compileBase(rated.base, line.units));
  };
  return { baseOf, periodOf };
};

/** A base rate with its formulas: one whatever the units, where it asks for no quantity. */
interface Rated {
  readonly base: BaseRate;
  readonly always?: CompiledBase;
  readonly byUnits: Map<string, CompiledBase>;
}

const ratedOf = (base: BaseRate): Rated => {
  const always = base.kind === 'missing' || base.rate.kind === 'free' || base.rate.kind === 'ad valorem';
  return { base, byUnits: new Map(), ...(always ? { always: compileBase(base, []) } : {}) };
};

const headingOf = (line: BasedLine): string | undefined => {
  const chapter98 = chapter98Of(line);
  return chapter98.kind === 'none' ? undefined : chapter98.heading;
};

/** Editions, lapsed programs and changes of column 2 part the days of base rates. */
const periodStarts = (regime: Regime, { editions }: Schedule): readonly Day[] => {
  const days = [
    ...editions.flatMap(({ from, until }) => [from, until]),
    ...SPECIAL_PROGRAM_ENDS,
    ...[...regime.column2.values()].flatMap((spans) => spans.flatMap(({ from, until }) => [from, until])),
  ];
  return [...new Set(days.flatMap((day) => day ?? []))].sort((a, b) => a - b);
};

const keep = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const kept = map.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  map.set(key, made);
  return made;
};
