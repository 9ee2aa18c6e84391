// Made by `npx tsx scripts/train-reader.ts [--cross 3] --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.36, 0.98],
  truce: [0.96, 1.35],
  deadline: [-0.44, 1.04],
  rate: [0.09, 1.1],
  signoff: [-0.33, 1],
  statement: [0.13, 0.64],
  flashpoint: [-0.58, 0.74],
  deal: [0.23, 0.87],
  figure: [-0.18, 0.87],
  risk: [0.4, 0.95],
};
