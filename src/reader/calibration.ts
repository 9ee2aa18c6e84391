// Made by `npx tsx scripts/train-reader.ts --cross 3 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [-0.47, 0.28],
  truce: [0.08, 0.46],
  deadline: [0.11, 0.57],
  rate: [-0.91, 0.57],
  signoff: [-0.22, 0.53],
  statement: [0.02, 1],
  flashpoint: [0.25, 0.63],
  deal: [-0.18, 1],
  figure: [0.22, 0.7],
  risk: [0.78, 1],
};
