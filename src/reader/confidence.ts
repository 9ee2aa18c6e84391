import { CALIBRATION, KINDS } from './calibration.js';
import type { Found } from './found.js';

/** How many texts' worth of doubt a rule begins with: few cases move it little from what its kind is worth. */
const DOUBT = 4;

/** A share that a kind begins with before any case of it was seen. */
const UNSEEN = 0.5;

/**
 * How often a claim found by this rule is right: its share among the tuning texts, drawn towards the share of its kind where its
 * cases are few. docs/reader.md prints the table and says how far it can be trusted.
 */
export const confidenceOf = ({ claim, rule }: Pick<Found, 'claim' | 'rule'>): number => {
  const [kindRight, kindFound] = KINDS[claim.kind] ?? [0, 0];
  const prior = (kindRight + UNSEEN * DOUBT) / (kindFound + DOUBT);
  const [right, found] = CALIBRATION[rule] ?? [0, 0];
  return Math.round(((right + prior * DOUBT) / (found + DOUBT)) * 100) / 100;
};
