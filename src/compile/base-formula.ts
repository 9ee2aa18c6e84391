import type { BaseRate } from '../assessment/index.js';
import { type Cents, type Exact, exact, ZERO } from '../money/index.js';
import { assert } from '../problem/index.js';
import { evaluateRate, formatHtsCode, printRate, type Rate } from '../schedule/index.js';

/**
 * A base duty in whole numbers: `(value × perValue + first quantity × perFirst + second × perSecond) / over` cents.
 * `25%` is 1/4 of the value; `1.4¢/kg + 2.8%` has a part for the quantity that is given in a mass.
 */
export interface BaseFormula {
  readonly perValue: bigint;
  /** For each quantity in the order given, per unit of it as reported. */
  readonly perQuantity: readonly bigint[];
  readonly over: bigint;
  /** Under 9802.00.40 to .80 the value is the value added abroad. */
  readonly onAdded: boolean;
  /** The same in plain numbers, to be used while products stay safe integers. */
  readonly whole: { readonly perValue: number; readonly perQuantity: readonly number[]; readonly over: number };
  /** The same fraction of the value in plain numbers, where the duty is nothing but a share of the value, as nine in ten are. */
  readonly share?: { readonly numerator: number; readonly denominator: number };
}

/**
 * How a base duty is worked out for all lines of one code, column and set of units; or what they lack. `anyUnits`: it is
 * the same whatever quantities a line gives.
 */
export type CompiledBase =
  | {
      readonly kind: 'formula';
      /** The heading and the rate under which it is shown. */
      readonly heading: string;
      readonly rate: string;
      readonly formula: BaseFormula;
      readonly anyUnits: boolean;
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'missing';
      readonly missing: readonly string[];
      /** Then the value added abroad is asked for before anything else. */
      readonly onAdded: boolean;
      readonly anyUnits: boolean;
      readonly warnings: readonly string[];
    }
  /** No edition covers the days; what is missing names the day that is asked. */
  | { readonly kind: 'no edition'; readonly anyUnits: true };

/** The units of the quantities that a line gives, in order; `undefined` where it gives a number alone. */
export type GivenUnits = readonly (string | undefined)[];

/** Compiles a base rate for lines that give quantities in certain units. */
export const compileBase = (base: BaseRate, units: GivenUnits): CompiledBase => {
  const { warnings } = base;
  if (base.kind === 'missing')
    return { kind: 'missing', missing: base.missing, onAdded: false, anyUnits: true, warnings };
  const anyUnits = base.rate.kind === 'free' || base.rate.kind === 'ad valorem';
  const tried = formulaOf(base, units);
  if ('missing' in tried) return { kind: 'missing', missing: tried.missing, onAdded: base.onAdded, anyUnits, warnings };
  const heading = base.heading === undefined || base.onAdded ? formatHtsCode(base.found.rateCode) : base.heading;
  return { kind: 'formula', heading, rate: printRate(base.rate), formula: tried.formula, anyUnits, warnings };
};

/**
 * The formula of a rate by trying it: duty is linear in the value and in each quantity, so its value at nothing and at
 * one of each tells all of it. Rates that are not linear (by degree, limited, of something else) cannot be worked out
 * without being told more, and then say what.
 */
const formulaOf = (base: BaseRate & { readonly kind: 'known' }, units: GivenUnits): Formula => {
  // Nine in ten rates are a share of the value and need no trying.
  const { rate } = base;
  if (rate.kind === 'free' || rate.kind === 'ad valorem') {
    const perValue = rate.kind === 'free' ? ZERO : rate.percent.div(100);
    return {
      formula: wholeNumbers(
        perValue,
        units.map(() => ZERO),
        base.onAdded,
      ),
    };
  }
  const at = (valueCents: number, unitQuantities: readonly number[]) =>
    evaluateRate(base.rate, {
      valueCents: valueCents as Cents,
      quantities: units.flatMap((unit, index) => {
        const inUnit = unit ?? base.found.units[index];
        return inUnit === undefined ? [] : [{ quantity: exact(unitQuantities[index] ?? 0), unit: inUnit }];
      }),
    });
  const none = units.map(() => 0);
  const nothing = at(0, none);
  if ('missing' in nothing) return nothing;
  assert(
    isLinear(base.rate) && nothing.amount.equals(0),
    `${base.rate.kind} rates are linear or need more to be known`,
  );
  const slope = (valueCents: number, quantities: readonly number[]): Exact => {
    const evaluated = at(valueCents, quantities);
    assert('amount' in evaluated, 'a rate that was worked out once is worked out again');
    return evaluated.amount;
  };
  const perQuantity = units.map((_, index) => slope(0, none.with(index, 1)));
  return { formula: wholeNumbers(slope(1, none), perQuantity, base.onAdded) };
};

type Formula = { readonly formula: BaseFormula } | { readonly missing: readonly string[] };

const isLinear = (rate: Rate): boolean => ['free', 'no additional duty', 'ad valorem', 'sum'].includes(rate.kind);

const wholeNumbers = (perValue: Exact, perQuantity: readonly Exact[], onAdded: boolean): BaseFormula => {
  const over = [perValue, ...perQuantity].reduce((least, { d }) => leastCommonMultiple(least, d), 1n);
  const times = ({ s, n, d }: Exact): bigint => s * n * (over / d);
  const exactly = { perValue: times(perValue), perQuantity: perQuantity.map(times), over };
  const whole = {
    perValue: Number(exactly.perValue),
    perQuantity: exactly.perQuantity.map(Number),
    over: Number(over),
  };
  const formula = { ...exactly, onAdded, whole };
  if (perQuantity.some((each) => each.n !== 0n)) return formula;
  return { ...formula, share: { numerator: whole.perValue, denominator: whole.over } };
};

const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));
