import { type Exact, exact, printExact, roundHalfUp, ZERO } from '../money/index.js';
import type { Regime } from '../regime/index.js';
import { evaluateRate, formatHtsCode, type Line, printRate, type RateInputs } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import type { Component } from './assessment.js';
import { type BaseRate, baseRateOf } from './base-rate.js';
import type { EntryLine } from './entry-line.js';
import type { Schedule } from './law.js';
import { addedValue } from './value-basis.js';

/** The ordinary duty of a line by the schedule, or what is missing to know it. */
export interface BaseDuty {
  readonly component?: Component;
  /** The duty as a share of the value it is charged on, for rates that top column 1 up to a total. */
  readonly column1?: Exact;
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
  const inputs: RateInputs = {
    valueCents: basis.value,
    quantities: line.quantities.flatMap(({ amount, unit }, index) => {
      const inUnit = unit ?? found.units[index];
      return inUnit === undefined ? [] : [{ quantity: amount, unit: inUnit }];
    }),
    known: line.given ?? new Map(),
  };
  const evaluated = evaluateRate(base.rate, inputs);
  if ('missing' in evaluated) {
    const unused = evaluated.missing.some((what) => what.startsWith('quantity in'))
      ? unusedQuantities(line, found)
      : [];
    return { found, missing: evaluated.missing, warnings: [...warnings, ...unused] };
  }
  const code = formatHtsCode(found.rateCode);
  return {
    found,
    component: {
      program: 'base',
      heading: base.heading === undefined || base.onAdded ? code : base.heading,
      rate: printRate(base.rate),
      basis: basis.value,
      amount: roundHalfUp(evaluated.amount),
      measure: 'base',
      status: 'in force',
      cites: [
        { instrument: `hts/${found.edition}`, citation: `HTSUS ${found.edition}`, at: `${code}, ${base.column}` },
      ],
    },
    // Under 9802 both duties are charged on the value added, so that is what the share is of; of nothing, none is due.
    column1: basis.value === 0 ? ZERO : evaluated.amount.div(exact(basis.value)),
    missing: [],
    warnings,
  };
};

/** A quantity that does not help is told, so that nobody looks for a mistake elsewhere. */
const unusedQuantities = (line: EntryLine, found: Line): readonly string[] =>
  line.quantities.map(({ amount, unit }, index) => {
    const inUnit = unit ?? found.units[index];
    return inUnit === undefined
      ? `the quantity ${printExact(amount)} has no unit, and the schedule prints none for ${formatHtsCode(found.code)}`
      : `the quantity ${printExact(amount)} ${inUnit} does not convert into what the rate is charged on`;
  });
