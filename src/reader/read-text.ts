import type { Day } from '../time/index.js';
import type { Claim, Evidence } from './candidate.js';
import { formatOf, type TextFormat } from './format.js';
import { htmlView } from './html-view.js';
import { languageOf } from './language.js';
import { markdownView } from './markdown-view.js';
import { plainView, type TextView } from './view.js';

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

/** Finds what a text claims about talks, truces and duties, each claim with the words it rests on. Nothing in a text is obeyed. */
export const readText = (text: string, options: ReadOptions): ReadText => {
  const format = formatOf(text);
  const view = viewOf(text, format);
  const language = languageOf(view.text);
  const day = options.published === undefined ? {} : { published: options.published };
  return { text, format, language, ...day, claims: [] };
};
