import { CALIBRATION } from './calibration.js';
import type { Found } from './found.js';

/** Shares so near to nought or one say no more than these. */
const LEAST = 0.01;

/** Odds as a number that is nought where both are as likely. */
export const logit = (share: number): number => {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(kept / (1 - kept));
};

/** What a claim found by rules alone counts as: neither likely nor unlikely. */
export const BY_RULE = 0.5;

/**
 * How often a claim like this is right in a text that the reader has not learnt from. For each kind, what the share of its least certain
 * decision is worth was measured on the texts for study, each read by what the others taught; docs/reader.md prints the figures.
 */
export const confidenceOf = ({ claim, share = BY_RULE }: Pick<Found, 'claim' | 'share'>): number => {
  const [base, slope] = CALIBRATION[claim.kind];
  return Math.round(100 / (1 + Math.exp(-(base + slope * logit(share))))) / 100;
};
