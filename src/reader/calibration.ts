// Made by `npx tsx scripts/train-reader.ts [--cross 3] --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.45, 0.86],
  truce: [0.71, 1.28],
  deadline: [-0.69, 1.06],
  rate: [0.21, 0.98],
  signoff: [-0.46, 1.06],
  statement: [-0.41, 0.69],
  flashpoint: [-0.7, 0.78],
  deal: [-0.24, 1.24],
  figure: [-0.24, 0.88],
  risk: [0.59, 0.83],
};
