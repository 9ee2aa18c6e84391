import { addedValue, baseDuty, chargeRate, contentsOf, type EntryLine } from '../assessment/index.js';
import { type Cents, type Exact, exact, roundHalfUp, shareOf, ZERO } from '../money/index.js';
import type { Day } from '../time/index.js';
import { type BaseFormula, isShareOfValue } from './base-formula.js';
import { type BasisWeights, type CellCharge, WHOLE } from './cell.js';
import { type Compiled, NO_STATEMENT, type Statement } from './compiled.js';

/** The duty on a line without its explanation: the same two totals to the cent, and the same list of what is missing. */
export interface Priced {
  readonly duty?: Cents;
  readonly owed?: Cents;
  readonly missing: readonly string[];
}

/** Prices one line on a day: three look-ups and a dot product. */
export type Pricer = (line: EntryLine, on: Day) => Priced;

/** A pricer over a compiled regime; lines of one importer and origin after another are its fastest food. */
export const pricerOf = (compiled: Compiled): Pricer => {
  const { quotient } = compiled;
  return (line, on) => {
    const day = compiled.dayOf(line.importer, line.origin, quotient.intervals.intervalOf(on));
    const cell = day.cellOf(quotient.goods.classOf(line.hts), statementOf(compiled, line));
    const base = cell.inLieu ? NO_BASE : baseOf(compiled, line, on);
    const missing: string[] = [...(base.missing ?? []), ...cell.missing];
    let duty = base.amount;
    let owed = base.amount;
    for (const charge of cell.charges) {
      const amount = amountOf(charge, line, () => (cell.inLieu ? column1Of(compiled, line, on) : base.column1()));
      if (typeof amount === 'string') missing.push(amount);
      else {
        duty += amount;
        if (charge.owed) owed += amount;
      }
    }
    if (missing.length === 0 && day.beyond.length === 0)
      return { duty: duty as Cents, owed: owed as Cents, missing: [] };
    return { missing: [...new Set(missing), ...day.beyond] };
  };
};

/** What a line states, in the terms of the quotient. */
export const statementOf = ({ quotient }: Compiled, line: EntryLine): Statement => {
  const littleUsContent = line.usValue !== undefined && line.usValue * 5 < line.value;
  if (line.claims.length === 0 && line.loadedDate === undefined && !littleUsContent) return NO_STATEMENT;
  return { claims: line.claims, gates: quotient.gates.maskOf(line.loadedDate, line.transport), littleUsContent };
};

interface BaseAmount {
  readonly amount: number;
  readonly missing?: readonly string[];
  /** The base duty as a share of the value it is charged on, for rates that top it up to a total. */
  readonly column1: () => Exact | undefined;
}

const NO_BASE: BaseAmount = { amount: 0, column1: () => undefined };

const baseOf = (compiled: Compiled, line: EntryLine, on: Day): BaseAmount => {
  // What a rate needs and only `given` tells is asked of the rate itself.
  if (line.given !== undefined) return askedBase(compiled, line, on);
  const units = line.quantities.length === 0 ? NO_UNITS : line.quantities.map(({ unit }) => unit);
  const base = compiled.bases.baseOf({ ...pickBased(line), units }, on);
  // Some reasons name the day, so the words are those of the line's own.
  if (base.kind === 'missing') return askedBase(compiled, line, on);
  const value = base.formula.onAdded ? line.dutiableValue : line.value;
  if (value === undefined) return askedBase(compiled, line, on);
  return chargedBase(base.formula, value, line);
};

const NO_UNITS: readonly undefined[] = [];

const pickBased = ({ hts, importer, origin, spi, claims }: EntryLine) =>
  spi === undefined ? { hts, importer, origin, claims } : { hts, importer, origin, spi, claims };

const chargedBase = (formula: BaseFormula, value: Cents, line: EntryLine): BaseAmount => {
  if (isShareOfValue(formula)) {
    const [numerator, denominator] = [Number(formula.perValue), Number(formula.over)];
    return {
      amount: shareOf(value, numerator, denominator),
      column1: () => (value === 0 ? ZERO : exact(numerator, denominator)),
    };
  }
  const amount = line.quantities.reduce(
    (sum, quantity, index) => sum.add(quantity.amount.mul(exact(formula.perQuantity[index] ?? 0n, formula.over))),
    exact(value).mul(exact(formula.perValue, formula.over)),
  );
  return { amount: roundHalfUp(amount), column1: () => (value === 0 ? ZERO : amount.div(exact(value))) };
};

const askedBase = (compiled: Compiled, line: EntryLine, on: Day): BaseAmount => {
  const base = baseDuty(line, compiled.schedule, compiled.regime, on);
  return { amount: base.component?.amount ?? 0, missing: base.missing, column1: () => base.column1 };
};

const column1Of = (compiled: Compiled, line: EntryLine, on: Day): Exact | undefined =>
  baseDuty(line, compiled.schedule, compiled.regime, on).column1;

/** The amount of one charge, or the words for what the line lacks. */
const amountOf = (charge: CellCharge, line: EntryLine, column1: () => Exact | undefined): Cents | string => {
  const value = basisOf(charge.on, line);
  if (typeof value === 'string') return value;
  if (charge.rate.kind === 'ad_valorem') return shareOf(value, charge.rate.numerator, charge.rate.denominator);
  const charged = chargeRate(charge.rate, value, line, column1());
  return charged.kind === 'missing' ? charged.what : charged.amount;
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
