import type { Day } from '../time/index.js';
import { findClaims } from './claims/index.js';
import { datesOf } from './dates.js';
import { hearingOf } from './encoder/hearing.js';
import { formatOf, type TextFormat } from './format.js';
import type { Found } from './found.js';
import { htmlView } from './html-view.js';
import { joinClaims } from './join-claims.js';
import { languageOf } from './language.js';
import type { Learnt } from './learnt/learnt.js';
import { markdownView } from './markdown-view.js';
import { paragraphsOf } from './passages.js';
import { type Reading, readingOf } from './reading.js';
import { tradeNewsIn } from './trade-news.js';
import { plainView, type TextView } from './view.js';
import { settleVoices } from './whose.js';
import { lowered } from './words.js';

/** A text as its rules see it. */
export interface Viewed {
  readonly view: TextView;
  readonly format: TextFormat;
  readonly language: 'en' | 'other';
  readonly published?: Day;
  /** The text as its rules see it; absent for a text that is not in English. */
  readonly reading?: Reading;
}

/** A text with what its rules found, before confidence and offsets into the source. */
export interface TakenApart extends Viewed {
  readonly found: readonly Found[];
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

/** Views a text and tells its language and day. */
export const viewed = (text: string, given: Day | undefined, learnt?: Learnt): Viewed => {
  const format = formatOf(text);
  const view = viewOf(text, format);
  const language = languageOf(view.text);
  const published = given ?? (language === 'en' ? ownDay(view) : undefined);
  const about = { view, format, language, ...(published === undefined ? {} : { published }) };
  return language === 'other' ? about : { ...about, reading: readingOf(view.text, published, learnt) };
};

/** A text of which the encoder is heard, on whose side everybody is first. */
const withEncoder = (reading: Reading): Reading => {
  const heard = { ...reading, learnt: { ...reading.learnt, encoded: hearingOf(reading) } };
  settleVoices(heard);
  return heard;
};

/** Views a text and applies every rule to it; what a text tells where it is not of trade counts for nothing. */
export const takeApart = (text: string, given: Day | undefined, learnt?: Learnt): TakenApart => {
  const about = viewed(text, given, learnt);
  const { reading } = about;
  const news = reading === undefined ? [] : tradeNewsIn(reading);
  if (reading === undefined || news.length === 0) return { ...about, found: [] };
  // The encoder learnt from the same texts as the weights that the reader comes with: beside others it is not heard.
  const heard = learnt === undefined ? withEncoder(reading) : reading;
  const found = findClaims(heard).filter(({ ranges }) =>
    ranges.some(({ start, end }) => news.some((stretch) => start < stretch.end && end > stretch.start)),
  );
  return { ...about, found: joinClaims(found) };
};
