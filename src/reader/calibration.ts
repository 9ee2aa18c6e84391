// Made by `npx tsx scripts/train-reader.ts [--cross 3] --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.36, 0.98],
  truce: [0.98, 1.32],
  deadline: [-0.44, 1.04],
  rate: [0.09, 1.09],
  signoff: [-0.26, 0.98],
  statement: [0.13, 0.64],
  flashpoint: [-0.58, 0.74],
  deal: [0.23, 0.87],
  figure: [-0.19, 0.88],
  risk: [0.63, 0.84],
};
