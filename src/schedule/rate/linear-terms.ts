import { type Exact, NO_CENTS, ZERO } from '../../money/index.js';
import { evaluateRate } from './evaluate-rate.js';
import type { Rate, SpecificTerm, Term } from './rate.js';
import { neededUnit } from './units.js';

/** A rate taken apart for tables: a share of the value, and terms that each need something the value does not tell. */
export interface LinearRate {
  readonly perValue: Exact;
  readonly terms: readonly LinearTerm[];
}

/** So many cents for each base unit of a dimension; without a dimension it can only be told by name, and no quantity tells it. */
export interface LinearTerm {
  /** The name under which it is reported missing. */
  readonly lacking: string;
  readonly of?: { readonly dimension: string; readonly cents: Exact };
}

/**
 * Takes a rate apart: `1.4¢/kg + 2.8%` is 2.8/100 of the value and 1.4 cents for each kilogram. Whoever adds up the terms gets
 * what `evaluateRate` gives for a line that states nothing by name, and the same names of what is missing.
 */
export const linearRate = (rate: Rate): LinearRate => {
  switch (rate.kind) {
    case 'free':
    case 'no additional duty':
      return { perValue: ZERO, terms: [] };
    case 'ad valorem':
      return { perValue: rate.percent.div(100), terms: [] };
    case 'sum': {
      const limit = rate.limit === undefined ? [] : [{ lacking: 'duty for the complete movement' }];
      const whole = rate.terms.flatMap((term) => wholeShare(term) ?? []);
      return {
        perValue: whole.reduce((sum, share) => sum.add(share), ZERO),
        terms: [...rate.terms.filter((term) => wholeShare(term) === undefined).flatMap(termsOf), ...limit],
      };
    }
    case 'by degree': {
      const term: SpecificTerm = { kind: 'specific', cents: rate.cents, per: 'kg' };
      return { perValue: ZERO, terms: [...termsOf(term), { lacking: 'degrees of polarization' }] };
    }
    case 'duty of':
    case 'no change':
    case 'see headings':
    case 'see note':
    case 'returned article':
    case 'absent':
      return { perValue: ZERO, terms: missingFrom(rate).map((lacking) => ({ lacking })) };
  }
};

const missingFrom = (rate: Rate): readonly string[] => {
  const evaluated = evaluateRate(rate, { valueCents: NO_CENTS });
  return 'missing' in evaluated ? evaluated.missing : [];
};

/** The share of the whole value that a term takes; nothing for a term on anything else. */
const wholeShare = (term: Term): Exact | undefined =>
  term.kind === 'ad valorem' && missingFrom({ kind: 'sum', terms: [term] }).length === 0
    ? term.percent.div(100)
    : undefined;

const termsOf = (term: Term): readonly LinearTerm[] =>
  missingFrom({ kind: 'sum', terms: [term] }).map((lacking) => {
    if (term.kind === 'ad valorem') return { lacking };
    const { dimension, numerator, denominator } = neededUnit(term.per, term.on);
    return { lacking, of: { dimension, cents: term.cents.mul(denominator).div(numerator) } };
  });
