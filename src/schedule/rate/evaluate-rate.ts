import { type Cents, type Exact, exact, ZERO } from '../../money/index.js';
import { nameOfBasis, nameOfPart, WHOLE_VALUE } from './parts.js';
import type { AdValoremTerm, ByDegree, DutyOf, Rate, Reference, SpecificTerm, Sum, Term } from './rate.js';
import { convert, nameOfUnit, neededUnit, reportedUnit } from './units.js';

/** What an entry line gives towards its duty. */
export interface RateInputs {
  /** The customs value of the line, in cents. */
  readonly valueCents: Cents;
  /** Quantities as reported, each in its unit as the schedule or an entry summary writes it. */
  readonly quantities?: readonly ReportedQuantity[];
  /**
   * Anything else, under the very name by which it was reported missing: values and duties in cents, weights in the unit
   * named, counts and degrees as numbers.
   */
  readonly known?: ReadonlyMap<string, Exact>;
  /** The rate that a reference points to, where the caller can tell. */
  readonly rateOf?: (reference: Reference) => Rate | undefined;
}

export interface ReportedQuantity {
  readonly quantity: Exact;
  readonly unit: string;
}

/** Exact cents, not yet rounded; or everything that is missing. One or the other, never a zero in place of the unknown. */
export type Evaluated = { readonly amount: Exact } | { readonly missing: readonly string[] };

/**
 * Works a rate out on one line. `1.4¢/kg + 2.8%` of 1,000 kg worth $10,000 is 1,400 + 28,000 = 29,400 cents. What the
 * line does not give is named, all of it at once: `quantity in kg`, `value of the battery`, `degrees of polarization`.
 */
export const evaluateRate = (rate: Rate, inputs: RateInputs): Evaluated => {
  switch (rate.kind) {
    case 'free':
    case 'no additional duty':
      return { amount: ZERO };
    case 'ad valorem':
      return { amount: percentage(exact(inputs.valueCents), rate.percent) };
    case 'sum':
      return evaluateSum(rate, inputs);
    case 'by degree':
      return evaluateByDegree(rate, inputs);
    case 'duty of':
      return evaluateDutyOf(rate, inputs);
    case 'no change':
      return evaluateReference({ kind: 'applicable subheading' }, inputs);
    case 'see headings':
      return missing(
        `the heading that applies among ${rate.ranges.map((range) => range.from + (range.through ? `-${range.through}` : '')).join(', ')}`,
      );
    case 'see note':
      return missing(
        `the rate worked out by ${rate.note.additional ? 'additional ' : ''}U.S. note ${rate.note.number}`,
      );
    case 'returned article':
      return missing('duty on like articles not previously exported', 'drawback allowed upon exportation');
    case 'absent':
      return missing('a rate in this column of the schedule');
  }
};

/** What is missing when a reference cannot be followed. */
export const nameOfReference = (reference: Reference): string => {
  switch (reference.kind) {
    case 'applicable subheading':
    case 'such subheading':
      return 'the rate of the applicable subheading';
    case 'subheadings':
      return `the rate of the subheading that applies among ${reference.codes.join(', ')}`;
    case 'absence':
      return reference.each
        ? `the rate of each article in the absence of this ${reference.of}`
        : `the rate in the absence of this ${reference.of}`;
    case 'the article itself':
      return 'the rate of the article itself';
    case 'article it belongs to':
      return reference.as === 'accessory'
        ? 'the rate of the article of which it is an accessory'
        : 'the rate of the article of which it is a part';
    case 'each garment of the ensemble':
      return 'the rate of each garment of the ensemble';
    case 'complete movement':
      return 'the rate of the complete, assembled movement';
    case 'natural juice':
      return 'the rate of the natural juice in heading 2009';
    case 'highest in the set':
      return 'the rate of the article in the set with the highest rate';
    case 'beneficiary countries':
      return `the rate for beneficiary countries in heading ${reference.heading}`;
  }
};

const missing = (...names: readonly string[]): Evaluated => ({ missing: names });

const percentage = (value: Exact, percent: Exact): Exact => value.mul(percent).div(100);

const evaluateSum = (sum: Sum, inputs: RateInputs): Evaluated => {
  const total = addUp(sum.terms.map((term) => evaluateTerm(term, inputs)));
  return sum.limit === undefined ? total : limitToMovement(total, inputs);
};

/** All amounts together, or all that is missing together, each name once. */
const addUp = (parts: readonly Evaluated[]): Evaluated => {
  const names = parts.flatMap((part) => ('missing' in part ? part.missing : []));
  if (names.length > 0) return { missing: [...new Set(names)] };
  return { amount: parts.reduce((sum, part) => ('amount' in part ? sum.add(part.amount) : sum), ZERO) };
};

const evaluateTerm = (term: Term, inputs: RateInputs): Evaluated =>
  term.kind === 'ad valorem' ? evaluateAdValorem(term, inputs) : evaluateSpecific(term, inputs);

const evaluateAdValorem = ({ percent, on }: AdValoremTerm, inputs: RateInputs): Evaluated => {
  if (on === undefined || WHOLE_VALUE.has(on)) return { amount: percentage(exact(inputs.valueCents), percent) };
  const value = inputs.known?.get(nameOfPart(on));
  return value === undefined ? missing(nameOfPart(on)) : { amount: percentage(value, percent) };
};

const evaluateSpecific = (term: SpecificTerm, inputs: RateInputs): Evaluated => {
  const quantity = quantityFor(term, inputs);
  return quantity === undefined ? missing(nameOfQuantity(term)) : { amount: quantity.mul(term.cents) };
};

const nameOfQuantity = ({ per, on }: SpecificTerm): string =>
  on === undefined ? nameOfUnit(per) : nameOfBasis(on, per);

/** The first reported quantity that converts by definition, or the one given by name. */
const quantityFor = (term: SpecificTerm, inputs: RateInputs): Exact | undefined => {
  const named = inputs.known?.get(nameOfQuantity(term));
  if (named !== undefined) return named;
  const needed = neededUnit(term.per, term.on);
  for (const reported of inputs.quantities ?? []) {
    const unit = reportedUnit(reported.unit);
    const quantity = unit === undefined ? undefined : convert(reported.quantity, unit, needed);
    if (quantity !== undefined) return quantity;
  }
  return undefined;
};

/** The limit binds only watch movements with a plate among their parts; `number of plates` 0 says there is none. */
const limitToMovement = (total: Evaluated, inputs: RateInputs): Evaluated => {
  if ('amount' in total && inputs.known?.get('number of plates')?.equals(0)) return total;
  const limit = inputs.known?.get('duty for the complete movement');
  if (limit === undefined) return addUp([total, missing('duty for the complete movement')]);
  return 'amount' in total && total.amount.compare(limit) > 0 ? { amount: limit } : total;
};

const evaluateByDegree = (rate: ByDegree, inputs: RateInputs): Evaluated => {
  const term: SpecificTerm = { kind: 'specific', cents: rate.cents, per: 'kg' };
  const degrees = inputs.known?.get('degrees of polarization');
  if (degrees === undefined) return addUp([evaluateSpecific(term, inputs), missing('degrees of polarization')]);
  const under = exact(100).sub(degrees);
  const reduced = under.compare(0) > 0 ? rate.cents.sub(rate.less.mul(under)) : rate.cents;
  const cents = reduced.compare(rate.floor) < 0 ? rate.floor : reduced;
  return evaluateSpecific({ ...term, cents }, inputs);
};

const evaluateDutyOf = (rate: DutyOf, inputs: RateInputs): Evaluated => {
  if (rate.upon !== undefined) return evaluateUpon(rate.of, nameOfPart(rate.upon), inputs);
  const referred = evaluateReference(rate.of, inputs);
  const added = (rate.plus ?? []).map((term) => evaluateTerm(term, inputs));
  const total = addUp([referred, ...added]);
  if (rate.minusPercent === undefined || 'missing' in total) return total;
  const less = total.amount.sub(percentage(exact(inputs.valueCents), rate.minusPercent));
  return { amount: less.compare(0) < 0 ? ZERO : less };
};

const evaluateReference = (reference: Reference, inputs: RateInputs): Evaluated => {
  const rate = inputs.rateOf?.(reference);
  if (rate === undefined) return missing(nameOfReference(reference));
  // The rate found is evaluated without following references again, so that a circle ends in an answer.
  const { rateOf: _followed, ...rest } = inputs;
  return evaluateRate(rate, rest);
};

/** The referred rate taken of a part of the value. Only an ad valorem rate can be; for others the part's own duty is asked for. */
const evaluateUpon = (reference: Reference, part: string, inputs: RateInputs): Evaluated => {
  const value = inputs.known?.get(part);
  const rate = inputs.rateOf?.(reference);
  const needed = [...(rate === undefined ? [nameOfReference(reference)] : []), ...(value === undefined ? [part] : [])];
  if (rate === undefined || value === undefined) return missing(...needed);
  if (rate.kind === 'free') return { amount: ZERO };
  return rate.kind === 'ad valorem' ? { amount: percentage(value, rate.percent) } : missing(`duty on the ${part}`);
};
