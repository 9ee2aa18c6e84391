// Made by `npx tsx scripts/train-reader.ts [--cross 3] --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0.26, 0.67],
  truce: [0.8, 1.16],
  deadline: [-0.6, 1.07],
  rate: [0.17, 0.98],
  signoff: [0.21, 1.29],
  statement: [-0.22, 0.69],
  flashpoint: [-0.7, 0.78],
  deal: [-0.21, 1.12],
  figure: [-0.17, 0.86],
  risk: [0.22, 0.78],
};
