import type { Program } from '../ledger/index.js';
import type { HtsCode } from '../schedule/index.js';
import type { CompiledBase } from './base-formula.js';
import type { BasisWeights, Cell } from './cell.js';
import { type Compiled, type CompiledDay, NO_STATEMENT } from './compiled.js';
import type { GateMask } from './gates.js';
import type { GoodsClass } from './goods-classes.js';
import type { Interval } from './intervals.js';

/**
 * What a line pays that states nothing but its goods, origin, day, value and contents, in plain numbers: no name is looked up
 * and no fraction made to charge it. Nineteen lines in twenty are so; whatever else is `asked` of the cell.
 */
export type Ready =
  | {
      readonly kind: 'charged';
      /** The base duty as a share of the value; nothing where it hangs on quantities. */
      readonly base: Share | undefined;
      readonly charges: readonly ReadyCharge[];
    }
  | { readonly kind: 'lacking'; readonly missing: readonly string[] }
  | { readonly kind: 'asked' };

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface ReadyCharge extends Share {
  readonly program: Program;
  readonly heading: string;
  readonly on: BasisWeights;
  readonly owed: boolean;
}

/** A code as a pricer keeps it: its class, and for each period a number for all codes that are charged alike. */
export interface PricedCode {
  readonly hts: HtsCode;
  readonly goods: GoodsClass;
  readonly kinds: (number | undefined)[];
}

/** One importer, origin and interval with what is ready, by the number of the kind of goods. */
export interface PricedDay {
  readonly law: CompiledDay;
  readonly interval: Interval;
  readonly period: number;
  readonly openGates: GateMask;
  /** Whether its goods pay column 1, unless they claim something. */
  readonly isColumn1: boolean;
  readonly ready: (Ready | undefined)[];
}

/** The ready answers of a compiled law, made when first asked for. */
export interface ReadyAnswers {
  readonly codeOf: (hts: HtsCode) => PricedCode;
  readonly dayOf: (importer: string, origin: string, interval: Interval) => PricedDay;
  readonly readyOf: (code: PricedCode, day: PricedDay) => Ready;
}

export const readyAnswersOf = (compiled: Compiled): ReadyAnswers => {
  const codes = new Map<HtsCode, PricedCode>();
  const importers = new Map<string, Map<string, PricedDay[]>>();
  const kinds = new Map<string, number>();
  const codeOf = (hts: HtsCode): PricedCode => {
    const kept = codes.get(hts);
    if (kept !== undefined) return kept;
    const code = { hts, goods: compiled.quotient.goods.classOf(hts), kinds: [] };
    codes.set(hts, code);
    return code;
  };
  const openDay = (importer: string, origin: string, interval: Interval): PricedDay => {
    const origins = importers.get(importer) ?? new Map<string, PricedDay[]>();
    importers.set(importer, origins);
    const days = origins.get(origin) ?? [];
    origins.set(origin, days);
    const day = pricedDay(compiled, importer, origin, interval);
    days[interval] = day;
    return day;
  };
  const kindOf = (code: PricedCode, day: PricedDay): number => {
    const key = `${code.goods} ${nameOfBase(plainBase(compiled, code, day))}`;
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    code.kinds[day.period] = kind;
    return kind;
  };
  return {
    codeOf,
    dayOf: (importer, origin, interval) =>
      importers.get(importer)?.get(origin)?.[interval] ?? openDay(importer, origin, interval),
    readyOf: (code, day) => {
      const kind = code.kinds[day.period] ?? kindOf(code, day);
      return (day.ready[kind] ??= readyIn(compiled, code, day));
    },
  };
};

const pricedDay = (compiled: Compiled, importer: string, origin: string, interval: Interval): PricedDay => {
  const law = compiled.dayOf(importer, origin, interval);
  return {
    law,
    interval,
    period: compiled.bases.periodOf(interval),
    openGates: law.openGates,
    isColumn1: importer === 'US' && !compiled.regime.column2.has(origin),
    ready: [],
  };
};

/** The base duty of a code in column 1 general, for a line that gives no quantity. */
const plainBase = ({ bases }: Compiled, { hts }: PricedCode, { interval }: PricedDay): CompiledBase =>
  bases.baseOf({ hts, importer: 'US', origin: 'CN', claims: [], quantities: [] }, interval);

const nameOfBase = (base: CompiledBase): string => {
  if (!base.anyUnits) return 'quantities';
  if (base.kind === 'no edition') return base.kind;
  return base.kind === 'missing' ? base.missing.join('|') : `${base.formula.perValue}/${base.formula.over}`;
};

const ASKED: Ready = { kind: 'asked' };

const readyIn = (compiled: Compiled, code: PricedCode, day: PricedDay): Ready => {
  const base = plainBase(compiled, code, day);
  const cell = day.law.cellOf(code.goods, NO_STATEMENT);
  const charges = chargesOf(cell);
  if (charges === undefined || cell.inLieu || base.kind === 'no edition') return ASKED;
  const lacking = base.anyUnits && base.kind === 'missing' ? base.missing : [];
  if (lacking.length + cell.missing.length + day.law.beyond.length > 0)
    // What is missing of the base duty comes first, and it is not known before the units are.
    return base.anyUnits
      ? { kind: 'lacking', missing: [...new Set([...lacking, ...cell.missing]), ...day.law.beyond] }
      : ASKED;
  return { kind: 'charged', base: base.kind === 'formula' && base.anyUnits ? base.formula.share : undefined, charges };
};

/** The charges of a cell, where each is a share of the value or of contents. */
const chargesOf = ({ charges }: Cell): readonly ReadyCharge[] | undefined => {
  const ready = charges.flatMap(({ program, heading, rate, on, owed }): readonly ReadyCharge[] =>
    rate.kind === 'ad_valorem' && on.added === 0 && on.us === 0
      ? [{ program, heading, numerator: rate.numerator, denominator: rate.denominator, on, owed }]
      : [],
  );
  return ready.length === charges.length ? ready : undefined;
};
