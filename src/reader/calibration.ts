// Made by `npx tsx scripts/train-reader.ts --cross 3 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.31, 0.72],
  truce: [0.73, 0.73],
  deadline: [-0.14, 0.71],
  rate: [-0.44, 0.76],
  signoff: [-0.39, 0.69],
  statement: [0.3, 0.42],
  flashpoint: [0.14, 0.65],
  deal: [-0.17, 0.78],
  figure: [-0.49, 0.85],
  risk: [0.23, 1.05],
};
