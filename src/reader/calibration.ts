// Made by `npx tsx scripts/train-reader.ts --cross 3 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.18, 0.54],
  truce: [0.33, 0.32],
  deadline: [-0.11, 0.66],
  rate: [-0.57, 0.78],
  signoff: [-0.07, 0.58],
  statement: [0.54, 0.37],
  flashpoint: [0, 0.62],
  deal: [-0.4, 0.88],
  figure: [-0.44, 0.94],
  risk: [-0.06, 0.89],
};
