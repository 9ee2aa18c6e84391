// Made by `npx tsx scripts/train-reader.ts --cross 5 --calibrate`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
  talks_round: [0, 1],
  truce: [0, 1],
  deadline: [0, 1],
  rate: [0, 1],
  signoff: [0, 1],
  statement: [0, 1],
  flashpoint: [0, 1],
  deal: [0, 1],
  figure: [0, 1],
  risk: [0, 1],
};
