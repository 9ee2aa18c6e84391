import { type Exact, exact, parseExact, printExact } from '../money/index.js';
import type { Talks } from './talks.js';

/** How far the figures have come towards a cut that somebody aimed at, in billions of dollars. */
export interface Progress {
  readonly target: Talks['balance']['targets'][number];
  /** The figure the cut is measured against, and the latest whole year after it that is known. */
  readonly against: string;
  readonly latest?: {
    readonly period: string;
    readonly deficit: string;
    readonly cut: string;
    readonly reached: boolean;
  };
}

/** Each target against the yearly figures as known; without a later year, only what was aimed at. */
export const progressOf = (balance: Talks['balance']): readonly Progress[] =>
  balance.targets.map((target) => {
    const base = balance.figures.find((figure) => figure.period === target.against);
    const latest = balance.figures
      .filter((figure) => /^\d{4}$/.test(figure.period) && figure.period > target.against)
      .at(-1);
    const [from, to, aim] = [base?.deficit, latest?.deficit, target.cut].map((text) =>
      text === undefined ? undefined : parseExact(text),
    );
    if (latest === undefined || from === undefined || to === undefined || aim === undefined)
      return { target, against: target.against };
    const cut: Exact = from.sub(to);
    return {
      target,
      against: target.against,
      latest: {
        period: latest.period,
        deficit: latest.deficit,
        cut: printExact(cut, 1),
        reached: cut.sub(aim).compare(exact(0)) >= 0,
      },
    };
  });
