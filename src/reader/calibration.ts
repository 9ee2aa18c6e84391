// Made by `npx tsx scripts/train-reader.ts [--cross 3] --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.17, 0.85],
  truce: [0.7, 0.84],
  deadline: [-0.21, 0.85],
  rate: [-0.32, 1],
  signoff: [-0.01, 0.61],
  statement: [0.19, 0.54],
  flashpoint: [0.38, 0.65],
  deal: [-0.86, 0.76],
  figure: [0.14, 0.74],
  risk: [0.1, 0.74],
};
