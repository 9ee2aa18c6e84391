// Made by `npx tsx scripts/train-reader.ts --cross 3 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.32, 0.59],
  truce: [0.69, 0.25],
  deadline: [-0.02, 0.66],
  rate: [-0.53, 0.75],
  signoff: [0.05, 0.76],
  statement: [0.31, 0.4],
  flashpoint: [-0.03, 0.63],
  deal: [-0.19, 0.74],
  figure: [-0.2, 0.92],
  risk: [-0.37, 1.01],
};
