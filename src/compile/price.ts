import { addedValue, baseDuty, chargeRate, contentsOf, type EntryLine, missingEdition } from '../assessment/index.js';
import type { Program } from '../ledger/index.js';
import { type Cents, type Exact, exact, NO_CENTS, roundHalfUp, shareOf, ZERO } from '../money/index.js';
import type { HtsCode } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import type { BaseFormula, CompiledBase } from './base-formula.js';
import { type BasisWeights, type CellCharge, WHOLE } from './cell.js';
import { type Compiled, NO_STATEMENT, type Statement } from './compiled.js';
import type { GoodsClass } from './goods-classes.js';
import type { Interval } from './intervals.js';

/** The duty on a line without its explanation: the same two totals to the cent, and the same list of what is missing. */
export interface Priced {
  readonly duty?: Cents;
  readonly owed?: Cents;
  readonly missing: readonly string[];
}

/** Prices one line on a day: three look-ups and a dot product. */
export type Pricer = (line: EntryLine, on: Day) => Priced;

/** Hears of each duty of a line, the base duty first. */
export type HearDuty = (program: Program, amount: Cents, owed: boolean) => void;

/**
 * Charges one line on a day and tells each duty. What comes back is what is missing: where anything is, the duties told
 * are parts of an unknown whole and count for nothing.
 */
export type Charger = (line: EntryLine, on: Day, hear: HearDuty) => readonly string[];

/** A pricer adds up what a charger tells. */
export const pricerOf = (compiled: Compiled): Pricer => {
  const charge = chargerOf(compiled);
  let duty = 0;
  let owed = 0;
  const add: HearDuty = (_, amount, isOwed) => {
    duty += amount;
    if (isOwed) owed += amount;
  };
  return (line, on) => {
    duty = 0;
    owed = 0;
    const missing = charge(line, on, add);
    return missing.length > 0 ? { missing } : { duty: duty as Cents, owed: owed as Cents, missing };
  };
};

export const chargerOf = (compiled: Compiled): Charger => {
  const { intervals } = compiled.quotient;
  const codes = codesOf(compiled);
  return (line, on, hear) => {
    const interval = intervals.intervalOf(on);
    const day = compiled.dayOf(line.importer, line.origin, interval);
    const code = codes(line.hts);
    const cell = day.cellOf(code.goods, statementOf(compiled, line));
    const base = cell.inLieu ? NO_BASE : baseOf(compiled, code, line, on, interval);
    let missing = together(base.missing, cell.missing);
    if (!cell.inLieu) hear('base', base.amount, true);
    for (const charge of cell.charges) {
      const amount = amountOf(charge, { compiled, line, on, base });
      if (typeof amount === 'string') missing = together(missing, [amount]);
      else hear(charge.program, amount, charge.owed);
    }
    if (missing.length === 0 && day.beyond.length === 0) return NOTHING_MISSING;
    return [...new Set(missing), ...day.beyond];
  };
};

/** A code as a pricer keeps it: its class, and by period the base duty that no quantity changes. */
interface PricedCode {
  readonly goods: GoodsClass;
  readonly plain: (CompiledBase | undefined)[];
}

const codesOf = ({ quotient }: Compiled): ((code: HtsCode) => PricedCode) => {
  const codes = new Map<HtsCode, PricedCode>();
  return (code) => {
    const kept = codes.get(code);
    if (kept !== undefined) return kept;
    const priced = { goods: quotient.goods.classOf(code), plain: [] };
    codes.set(code, priced);
    return priced;
  };
};

const together = (some: readonly string[], more: readonly string[]): readonly string[] =>
  more.length === 0 ? some : some.length === 0 ? more : [...some, ...more];

const NOTHING_MISSING: readonly string[] = [];

/** What a line states, in the terms of the quotient. */
export const statementOf = ({ quotient }: Compiled, line: EntryLine): Statement => {
  const littleUsContent = line.usValue !== undefined && line.usValue * 5 < line.value;
  if (line.claims.length === 0 && line.loadedDate === undefined && !littleUsContent) return NO_STATEMENT;
  return { claims: line.claims, gates: quotient.gates.maskOf(line.loadedDate, line.transport), littleUsContent };
};

interface BaseAmount {
  readonly amount: Cents;
  readonly missing: readonly string[];
  /** How it was worked out, and on what value. */
  readonly formula?: BaseFormula;
  readonly value?: Cents;
}

const NO_BASE: BaseAmount = { amount: NO_CENTS, missing: NOTHING_MISSING };

const lacking = (...missing: readonly string[]): BaseAmount => ({ amount: NO_CENTS, missing });

const baseOf = (compiled: Compiled, code: PricedCode, line: EntryLine, on: Day, interval: Interval): BaseAmount => {
  // What a rate needs and only `given` tells is asked of the rate itself.
  if (line.given !== undefined) return askedBase(compiled, line, on);
  const base = compiledBase(compiled, code, line, interval);
  if (base.kind === 'no edition') return lacking(missingEdition(on));
  const basis = isOnAdded(base) ? addedValue(line) : undefined;
  if (basis?.kind === 'missing') return lacking(basis.what);
  if (base.kind === 'missing') return { amount: NO_CENTS, missing: base.missing };
  const { formula } = base;
  const value = basis?.value ?? line.value;
  return { amount: baseAmount(formula, value, line), missing: NOTHING_MISSING, formula, value };
};

const isOnAdded = (base: Exclude<CompiledBase, { kind: 'no edition' }>): boolean =>
  base.kind === 'missing' ? base.onAdded : base.formula.onAdded;

const compiledBase = ({ bases }: Compiled, code: PricedCode, line: EntryLine, interval: Interval): CompiledBase => {
  if (!bases.isPlain(line)) return bases.baseOf(line, interval);
  const period = bases.periodOf(interval);
  const kept = code.plain[period];
  if (kept !== undefined) return kept;
  const base = bases.baseOf(line, interval);
  if (base.anyUnits) code.plain[period] = base;
  return base;
};

const baseAmount = (formula: BaseFormula, value: Cents, line: EntryLine): Cents =>
  formula.share === undefined
    ? roundHalfUp(exactBase(formula, value, line))
    : shareOf(value, formula.share.numerator, formula.share.denominator);

const exactBase = ({ perValue, perQuantity, over }: BaseFormula, value: Cents, line: EntryLine): Exact =>
  line.quantities.reduce(
    (sum, quantity, index) => sum.add(quantity.amount.mul(exact(perQuantity[index] ?? 0n, over))),
    exact(value).mul(exact(perValue, over)),
  );

const askedBase = (compiled: Compiled, line: EntryLine, on: Day): BaseAmount => {
  const base = baseDuty(line, compiled.schedule, compiled.regime, on);
  return { amount: base.component?.amount ?? NO_CENTS, missing: base.missing };
};

interface Charging {
  readonly compiled: Compiled;
  readonly line: EntryLine;
  readonly on: Day;
  readonly base: BaseAmount;
}

/** The amount of one charge, or the words for what the line lacks. */
const amountOf = (charge: CellCharge, charging: Charging): Cents | string => {
  const { line } = charging;
  const value = basisOf(charge.on, line);
  if (typeof value === 'string') return value;
  if (charge.rate.kind === 'ad_valorem') return shareOf(value, charge.rate.numerator, charge.rate.denominator);
  const column1 = charge.rate.kind === 'total' ? column1Of(charging) : undefined;
  const charged = chargeRate(charge.rate, value, line, column1);
  return charged.kind === 'missing' ? charged.what : charged.amount;
};

/** The base duty as a share of the value it is charged on, for rates that top it up to a total. */
const column1Of = ({ compiled, line, on, base: { formula, value } }: Charging): Exact | undefined => {
  if (formula === undefined || value === undefined)
    return baseDuty(line, compiled.schedule, compiled.regime, on).column1;
  return value === 0 ? ZERO : exactBase(formula, value, line).div(exact(value));
};

const basisOf = (on: BasisWeights, line: EntryLine): Cents | string => {
  if (on === WHOLE) return line.value;
  const added = on.added === 0 ? undefined : addedValue(line);
  if (added?.kind === 'missing') return added.what;
  if (on.us !== 0 && line.usValue === undefined) return 'value of the US content';
  const { steel, aluminum, copper } = contentsOf(line);
  const sum =
    on.value * line.value +
    (added?.value ?? 0) +
    on.steel * steel +
    on.aluminum * aluminum +
    on.copper * copper +
    on.us * (line.usValue ?? 0);
  return Math.max(0, sum) as Cents;
};
