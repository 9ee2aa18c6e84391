import { type Cents, type Exact, exact, printExact, roundHalfUp, shareOf, ZERO } from '../money/index.js';
import type { Regime } from '../regime/index.js';
import { evaluateRate, formatHtsCode, type Line, printRate, type Rate, type RateInputs } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import type { Citation, Component } from './assessment.js';
import { type BaseRate, baseRateOf } from './base-rate.js';
import type { EntryLine } from './entry-line.js';
import type { Schedule } from './law.js';
import { addedValue } from './value-basis.js';

/** The ordinary duty of a line by the schedule, or what is missing to know it. */
export interface BaseDuty {
  readonly component?: Component;
  /** The duty as a share of the value it is charged on, for rates that top column 1 up to a total; few ask. */
  readonly column1?: () => Exact;
  /** Where the code stands, when an edition of the day holds it. */
  readonly found?: Line;
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
}

/** The base rate of a line, evaluated on what the line gives. */
export const baseDuty = (line: EntryLine, schedule: Schedule, regime: Regime, on: Day): BaseDuty => {
  const base = baseRateOf(line, schedule, regime, on);
  if (base.kind === 'known') return charged(line, base);
  const { kind: _missing, ...rest } = base;
  return rest;
};

const charged = (line: EntryLine, base: BaseRate & { readonly kind: 'known' }): BaseDuty => {
  const { found, warnings } = base;
  const basis = base.onAdded ? addedValue(line) : { kind: 'known' as const, value: line.value };
  if (basis.kind === 'missing') return { found, missing: [basis.what], warnings };
  const evaluated = evaluate(base.rate, basis.value, line, found);
  if ('missing' in evaluated) {
    const unused = evaluated.missing.some((what) => what.startsWith('quantity in'))
      ? unusedQuantities(line, found)
      : [];
    return { found, missing: evaluated.missing, warnings: [...warnings, ...unused] };
  }
  const { heading, rate, cites } = wordsOf(base);
  return {
    found,
    component: {
      program: 'base',
      heading,
      rate,
      basis: basis.value,
      amount: evaluated.amount,
      measure: 'base',
      status: 'in force',
      cites,
    },
    // Under 9802 both duties are charged on the value added, so that is what the share is of; of nothing, none is due.
    column1: () => (basis.value === 0 ? ZERO : evaluated.exactly().div(exact(basis.value))),
    missing: NOTHING,
    warnings,
  };
};

const NOTHING: readonly never[] = [];

type EvaluatedBase =
  | { readonly amount: Cents; readonly exactly: () => Exact }
  | { readonly missing: readonly string[] };

/** The rate on the line, in whole cents. A share of the value, as nine in ten are, is worked out in plain whole numbers. */
const evaluate = (rate: Rate, value: Cents, line: EntryLine, found: Line): EvaluatedBase => {
  const share = shareIn(rate);
  if (share !== undefined)
    return {
      amount: shareOf(value, share.numerator, share.denominator),
      exactly: () => exact(value).mul(exact(share.numerator, share.denominator)),
    };
  const inputs: RateInputs = {
    valueCents: value,
    quantities: line.quantities.flatMap(({ amount, unit }, index) => {
      const inUnit = unit ?? found.units[index];
      return inUnit === undefined ? [] : [{ quantity: amount, unit: inUnit }];
    }),
    known: line.given ?? new Map(),
  };
  const evaluated = evaluateRate(rate, inputs);
  if ('missing' in evaluated) return evaluated;
  return { amount: roundHalfUp(evaluated.amount), exactly: () => evaluated.amount };
};

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

const SHARES = new WeakMap<Rate, Share>();

/** An ad valorem rate as a share of the value, in numbers that are exact. */
const shareIn = (rate: Rate): Share | undefined => {
  if (rate.kind === 'free') return FREE;
  if (rate.kind !== 'ad valorem') return undefined;
  const kept = SHARES.get(rate);
  if (kept !== undefined) return kept;
  const percent = rate.percent.div(100);
  const share = { numerator: Number(percent.n), denominator: Number(percent.d) };
  if (percent.s < 0n || !Number.isSafeInteger(share.numerator) || !Number.isSafeInteger(share.denominator))
    return undefined;
  SHARES.set(rate, share);
  return share;
};

const FREE: Share = { numerator: 0, denominator: 1 };

/** What a base component says whatever the value, once for all lines of one rate. */
interface BaseWords {
  readonly heading: string;
  readonly rate: string;
  readonly cites: readonly Citation[];
}

const WORDS = new WeakMap<BaseRate, BaseWords>();

const wordsOf = (base: BaseRate & { readonly kind: 'known' }): BaseWords => {
  const kept = WORDS.get(base);
  if (kept !== undefined) return kept;
  const { edition, rateCode } = base.found;
  const code = formatHtsCode(rateCode);
  const words = {
    heading: base.heading === undefined || base.onAdded ? code : base.heading,
    rate: printRate(base.rate),
    cites: [{ instrument: `hts/${edition}`, citation: `HTSUS ${edition}`, at: `${code}, ${base.column}` }],
  };
  WORDS.set(base, words);
  return words;
};

/** A quantity that does not help is told, so that nobody looks for a mistake elsewhere. */
const unusedQuantities = (line: EntryLine, found: Line): readonly string[] =>
  line.quantities.map(({ amount, unit }, index) => {
    const inUnit = unit ?? found.units[index];
    return inUnit === undefined
      ? `the quantity ${printExact(amount)} has no unit, and the schedule prints none for ${formatHtsCode(found.code)}`
      : `the quantity ${printExact(amount)} ${inUnit} does not convert into what the rate is charged on`;
  });
