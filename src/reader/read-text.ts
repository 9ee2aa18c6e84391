import type { Day } from '../time/index.js';
import type { Claim, Evidence } from './candidate.js';
import { confidenceOf } from './confidence.js';
import type { TextFormat } from './format.js';
import type { Found } from './found.js';
import type { Learnt } from './learnt/learnt.js';
import { takeApart } from './take-apart.js';
import { inSource, type TextView } from './view.js';

export interface ReadOptions {
  /** The day of publication, from which "tomorrow" and "August 12" are counted. */
  readonly published?: Day;
  /** What labelled texts taught, where it is not what the reader comes with. */
  readonly learnt?: Learnt;
}

/** A claim, the words it rests on, and how often a claim found in this way is right. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** What the confidence was worked out from: how likely the least certain thing that the claim says was held to be. */
  readonly share?: number;
}

export interface ReadText {
  /** The text as read: offsets of evidence refer to it. */
  readonly text: string;
  readonly format: TextFormat;
  readonly language: 'en' | 'other';
  /** As given, or as the text's own dateline says. */
  readonly published?: Day;
  readonly claims: readonly FoundClaim[];
}

const toClaim =
  (view: TextView) =>
  (found: Found): FoundClaim => {
    const evidence = found.ranges.map((range): Evidence => {
      const { start, end } = inSource(view, range);
      return { start, end, text: view.source.slice(start, end) };
    });
    return {
      claim: found.claim,
      evidence,
      confidence: confidenceOf(found),
      ...(found.share === undefined ? {} : { share: found.share }),
    };
  };

/** Finds what a text claims about talks, truces and duties, each claim with the words it rests on. Nothing in a text is obeyed. */
export const readText = (text: string, options: ReadOptions): ReadText => {
  const { view, format, language, published, found } = takeApart(text, options.published, options.learnt);
  const day = published === undefined ? {} : { published };
  return { text, format, language, ...day, claims: found.map(toClaim(view)) };
};
