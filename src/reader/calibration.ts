// Made by `npx tsx scripts/train-reader.ts --cross 3 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.16, 0.88],
  truce: [0.74, 0.86],
  deadline: [-0.14, 0.81],
  rate: [-0.28, 1],
  signoff: [0.05, 0.56],
  statement: [0.24, 0.51],
  flashpoint: [0.43, 0.63],
  deal: [-0.78, 0.73],
  figure: [0.17, 0.71],
  risk: [0.08, 0.76],
};
