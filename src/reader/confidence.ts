import { CALIBRATION, KINDS } from './calibration.js';
import type { CandidateKind } from './candidate.js';
import type { Found } from './found.js';

/** How many texts' worth of doubt a rule begins with: few cases move it little from what its kind is worth. */
const DOUBT = 4;

/** A share that a kind begins with before any case of it was seen. */
const UNSEEN = 0.5;

/**
 * Of each kind, how many claims found in texts that no rule was written on were right, as last measured on the held texts (26 November 2026).
 * Rules fit the texts they were written on, so that a share among those alone would promise too much.
 */
const ON_UNSEEN_TEXTS: Readonly<Record<CandidateKind, readonly [right: number, found: number]>> = {
  talks_round: [28, 47],
  truce: [17, 37],
  deadline: [23, 36],
  rate: [114, 198],
  signoff: [22, 30],
  statement: [83, 107],
  flashpoint: [33, 37],
  deal: [11, 14],
  figure: [24, 39],
  risk: [19, 26],
};

/**
 * How often a claim found by this rule is right in a text that nobody wrote rules on: the rule's share among the tuning texts, drawn
 * towards the share of its kind where its cases are few, times what of that share is kept on unseen texts of the kind. docs/reader.md prints the figures.
 */
export const confidenceOf = ({ claim, rule }: Pick<Found, 'claim' | 'rule'>): number => {
  const [kindRight, kindFound] = KINDS[claim.kind] ?? [0, 0];
  const prior = (kindRight + UNSEEN * DOUBT) / (kindFound + DOUBT);
  const [right, found] = CALIBRATION[rule] ?? [0, 0];
  const onTuning = (right + prior * DOUBT) / (found + DOUBT);
  const [unseenRight, unseenFound] = ON_UNSEEN_TEXTS[claim.kind];
  return Math.round(Math.min(1, (onTuning * (unseenRight / unseenFound)) / prior) * 100) / 100;
};
