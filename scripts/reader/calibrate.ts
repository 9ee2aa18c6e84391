import { CANDIDATE_KINDS, type CandidateKind } from '../../src/reader/candidate.js';
import { logit } from '../../src/reader/confidence.js';

/** A claim found in a text that was not learnt from: how likely it was held to be, and whether it was right. */
export interface Tried {
  readonly kind: CandidateKind;
  readonly share: number;
  readonly right: boolean;
}

/** How strongly both numbers are drawn to "as likely as it says" where cases are few. */
const PRIOR = 4;

/** No step is longer: Newton's method leaps too far from where it begins. */
const short = (step: number): number => Math.max(-0.5, Math.min(0.5, step));

/** The two numbers that make shares into how often claims were right, by Newton's method on the logistic loss. */
const fit = (tried: readonly Tried[]): readonly [base: number, slope: number] => {
  let [base, slope] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    let [gb, gs, bb, bs, ss] = [base * PRIOR, (slope - 1) * PRIOR, PRIOR, 0, PRIOR];
    for (const { share, right } of tried) {
      const x = logit(share);
      const p = 1 / (1 + Math.exp(-(base + slope * x)));
      const off = p - (right ? 1 : 0);
      const w = p * (1 - p);
      gb += off;
      gs += off * x;
      bb += w;
      bs += w * x;
      ss += w * x * x;
    }
    const det = bb * ss - bs * bs;
    base -= short((ss * gb - bs * gs) / det);
    slope -= short((bb * gs - bs * gb) / det);
  }
  return [base, slope];
};

/** The source of src/reader/calibration.ts, from what was tried. */
export const calibrationSource = (tried: readonly Tried[]): string => {
  const rows = CANDIDATE_KINDS.map((kind) => {
    const [base, slope] = fit(tried.filter((each) => each.kind === kind));
    return `  ${kind}: [${Number(base.toFixed(2))}, ${Number(slope.toFixed(2))}],`;
  });
  return `// Made by \`npx tsx scripts/train-reader.ts [--cross 3] --calibrate\`.
import type { CandidateKind } from './candidate.js';

/** Of each kind: the odds of a claim that is held to be as likely as not, and how they rise with what is learnt. */
export const CALIBRATION: Readonly<Record<CandidateKind, readonly [base: number, slope: number]>> = {
${rows.join('\n')}
};
`;
};
