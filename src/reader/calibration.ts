// Made by `npx tsx scripts/train-reader.ts --cross 3 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.13, 0.81],
  truce: [0.95, 0.77],
  deadline: [-0.09, 0.67],
  rate: [-0.16, 1.03],
  signoff: [-0.13, 0.7],
  statement: [0.36, 0.37],
  flashpoint: [0.17, 0.65],
  deal: [0, 0.98],
  figure: [-0.25, 0.84],
  risk: [-0.23, 0.76],
};
