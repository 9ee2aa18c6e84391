import { failed, ok, type Result } from '../problem/index.js';
import { type Candidate, checkClaims, type ReadText, readText } from '../reader/index.js';
import { formatDay } from '../time/index.js';
import { type Asked, dayIfAsked } from './asked.js';
import { readingJson } from './reading-json.js';

export interface ReadQuestion {
  readonly text: string;
  /** The day of publication; read from the head of the text when left out. */
  readonly published?: string | undefined;
}

/** What a text claims, and what the law as known on its day says to each claim. */
export interface ReadAnswer {
  readonly read: ReadText;
  readonly published?: string;
  readonly candidates: readonly Candidate[];
}

export const readAsked = (asked: Asked, { text, published }: ReadQuestion): Result<ReadAnswer> => {
  const day = dayIfAsked(asked, 'published', published);
  if (!day.ok) return failed(...day.problems);
  const read = readText(text, day.value === undefined ? {} : { published: day.value });
  return ok({
    read,
    ...(read.published === undefined ? {} : { published: formatDay(read.published) }),
    candidates: checkClaims(read.claims, asked.law, read.published),
  });
};

export const readAnswerJson = (answer: ReadAnswer) => readingJson(answer);
