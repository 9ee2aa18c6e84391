import { addedValue, baseDuty, chargeRate, type EntryLine, missingEdition } from '../assessment/index.js';
import type { Program } from '../ledger/index.js';
import { type Cents, type Exact, exact, NO_CENTS, roundHalfUp, shareOf, ZERO } from '../money/index.js';
import type { Day } from '../time/index.js';
import type { BaseFormula, CompiledBase } from './base-formula.js';
import { type BasisWeights, type Cell, type CellCharge, WHOLE } from './cell.js';
import { type Compiled, NO_STATEMENT, type Statement } from './compiled.js';
import type { Interval } from './intervals.js';
import { type PricedCode, type PricedDay, readyAnswersOf } from './ready.js';

/** The duty on a line without its explanation: the same two totals to the cent, and the same list of what is missing. */
export interface Priced {
  readonly duty?: Cents;
  readonly owed?: Cents;
  readonly missing: readonly string[];
}

/** Prices one line on a day: three look-ups and a dot product. */
export type Pricer = (line: EntryLine, on: Day) => Priced;

/** Hears of each duty of a line, the base duty first, which has no heading beside the code. */
export type HearDuty = (program: Program, amount: Cents, owed: boolean, heading?: string) => void;

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
  const { codeOf, dayOf, readyOf } = readyAnswersOf(compiled);
  return (line, on, hear) => {
    const day = dayOf(line.importer, line.origin, intervals.intervalOf(on));
    const code = codeOf(line.hts);
    if (!isUnstated(line, day)) return chargeAsked(compiled, code, day, line, on, hear);
    const ready = readyOf(code, day);
    if (ready.kind === 'lacking') return ready.missing;
    if (ready.kind === 'asked' || ready.base === undefined) return chargeAsked(compiled, code, day, line, on, hear);
    hear('base', shareOf(line.value, ready.base.numerator, ready.base.denominator), true);
    for (const { program, heading, on: weights, numerator, denominator, owed } of ready.charges) {
      const value = weights === WHOLE ? line.value : contentBasis(weights, line);
      hear(program, shareOf(value, numerator, denominator), owed, heading);
    }
    return NOTHING_MISSING;
  };
};

/** The cell of a line on a day. */
export const cellOn = (compiled: Compiled, line: EntryLine, on: Day): Cell => {
  const { goods, intervals } = compiled.quotient;
  const day = compiled.dayOf(line.importer, line.origin, intervals.intervalOf(on));
  return day.cellOf(goods.classOf(line.hts), statementOf(compiled, line));
};

/** Whether nothing but its goods, origin, day, value and contents decides what a line pays. */
const isUnstated = (line: EntryLine, day: PricedDay): boolean =>
  day.isColumn1 &&
  line.claims.length === 0 &&
  (day.openGates === 0 || line.loadedDate === undefined) &&
  line.usValue === undefined &&
  line.spi === undefined &&
  line.given === undefined;

/** Charges a line by its cell, whatever it states. */
const chargeAsked = (
  compiled: Compiled,
  code: PricedCode,
  day: PricedDay,
  line: EntryLine,
  on: Day,
  hear: HearDuty,
): readonly string[] => {
  const cell = day.law.cellOf(code.goods, statementOf(compiled, line));
  const base = cell.inLieu ? NO_BASE : baseOf(compiled, line, on, day.interval);
  let missing = together(base.missing, cell.missing);
  if (!cell.inLieu) hear('base', base.amount, true);
  for (const charge of cell.charges) {
    const amount = amountOf(charge, { compiled, line, on, base });
    if (typeof amount === 'string') missing = together(missing, [amount]);
    else hear(charge.program, amount, charge.owed, charge.heading);
  }
  if (missing.length === 0 && day.law.beyond.length === 0) return NOTHING_MISSING;
  return [...new Set(missing), ...day.law.beyond];
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

const baseOf = (compiled: Compiled, line: EntryLine, on: Day, interval: Interval): BaseAmount => {
  // What a rate needs and only `given` tells is asked of the rate itself.
  if (line.given !== undefined) return askedBase(compiled, line, on);
  const base = compiled.bases.baseOf(line, interval);
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

const baseAmount = (formula: BaseFormula, value: Cents, line: EntryLine): Cents => {
  if (formula.share !== undefined) return shareOf(value, formula.share.numerator, formula.share.denominator);
  return wholeBase(formula, value, line) ?? roundHalfUp(exactBase(formula, value, line));
};

/** The same in plain numbers, while every product is a safe integer, as for real quantities all are. */
const wholeBase = (
  { whole: { perValue, perQuantity, over } }: BaseFormula,
  value: Cents,
  line: EntryLine,
): Cents | undefined => {
  let numerator = value * perValue;
  let denominator = over;
  for (const [index, { amount }] of line.quantities.entries()) {
    if (amount.s < 0n) return undefined;
    const parts = Number(amount.d);
    numerator = numerator * parts + Number(amount.n) * (perQuantity[index] ?? 0) * (denominator / over);
    denominator *= parts;
  }
  const safe = Number.isSafeInteger(2 * numerator + denominator) && Number.isSafeInteger(2 * denominator);
  return safe ? (Math.floor((2 * numerator + denominator) / (2 * denominator)) as Cents) : undefined;
};

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
    return baseDuty(line, compiled.schedule, compiled.regime, on).column1?.();
  return value === 0 ? ZERO : exactBase(formula, value, line).div(exact(value));
};

const basisOf = (on: BasisWeights, line: EntryLine): Cents | string => {
  if (on === WHOLE) return line.value;
  const added = on.added === 0 ? undefined : addedValue(line);
  if (added?.kind === 'missing') return added.what;
  if (on.us !== 0 && line.usValue === undefined) return 'value of the US content';
  return lessContents(on, line, (added?.value ?? 0) + on.us * (line.usValue ?? 0));
};

/** The value and the metals as a charge takes them. */
const contentBasis = (on: BasisWeights, line: EntryLine): Cents => lessContents(on, line, 0);

const lessContents = (on: BasisWeights, { value, contents }: EntryLine, others: number): Cents => {
  const sum =
    on.value * value +
    others +
    on.steel * (contents.steel ?? value) +
    on.aluminum * (contents.aluminum ?? value) +
    on.copper * (contents.copper ?? value);
  return Math.max(0, sum) as Cents;
};
