import type { Day } from '../time/index.js';
import type { Claim, Evidence } from './candidate.js';
import { findClaims } from './claims/index.js';
import { confidenceOf } from './confidence.js';
import { datesOf } from './dates.js';
import { formatOf, type TextFormat } from './format.js';
import type { Found } from './found.js';
import { htmlView } from './html-view.js';
import { joinClaims } from './join-claims.js';
import { languageOf } from './language.js';
import { markdownView } from './markdown-view.js';
import { paragraphsOf } from './passages.js';
import { readingOf } from './reading.js';
import { isTradeNews } from './trade-news.js';
import { inSource, plainView, type TextView } from './view.js';
import { lowered } from './words.js';

export interface ReadOptions {
  /** The day of publication, from which "tomorrow" and "August 12" are counted. */
  readonly published?: Day;
}

/** A claim, the words it rests on, and how often a claim found in this way is right. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
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

const viewOf = (text: string, format: TextFormat): TextView => {
  if (format === 'html') return htmlView(text);
  return format === 'markdown' ? markdownView(text) : plainView(text);
};

/** Enough of a text to find its own day in. */
const HEAD = 12;

/** The day that a text gives itself, with its year, in its first lines. */
const ownDay = (view: TextView): Day | undefined => {
  for (const range of paragraphsOf(view.text.slice(0, 4000)).slice(0, HEAD)) {
    const line = view.text.slice(range.start, Math.min(range.end, range.start + 200));
    const dated = datesOf(lowered(line), line, undefined).find(({ from, start }) => from !== undefined && start < 90);
    if (dated?.from !== undefined) return dated.from;
  }
  return undefined;
};

const toClaim =
  (view: TextView) =>
  (found: Found): FoundClaim => {
    const evidence = found.ranges.map((range): Evidence => {
      const { start, end } = inSource(view, range);
      return { start, end, text: view.source.slice(start, end) };
    });
    return { claim: found.claim, evidence, confidence: confidenceOf(found) };
  };

/** Finds what a text claims about talks, truces and duties, each claim with the words it rests on. Nothing in a text is obeyed. */
export const readText = (text: string, options: ReadOptions): ReadText => {
  const format = formatOf(text);
  const view = viewOf(text, format);
  const language = languageOf(view.text);
  const published = options.published ?? (language === 'en' ? ownDay(view) : undefined);
  const about = { text, format, language, ...(published === undefined ? {} : { published }) };
  if (language === 'other') return { ...about, claims: [] };
  const reading = readingOf(view.text, published);
  if (!isTradeNews(reading)) return { ...about, claims: [] };
  return { ...about, claims: joinClaims(findClaims(reading)).map(toClaim(view)) };
};
