import type { Lesson } from '../lesson.js';
import { ACTOR_LESSONS } from './actor.js';
import { DEADLINE_LESSONS } from './deadline.js';
import { DEAL_LESSONS } from './deal.js';
import { FIGURE_LESSONS } from './figure.js';
import { FLASHPOINT_LESSONS } from './flashpoint.js';
import { RATE_LESSONS } from './rate.js';
import { RATE_ALSO } from './rate-also.js';
import { RATE_GOODS } from './rate-goods.js';
import { RATE_OF } from './rate-of.js';
import { RATE_SIDES_LESSONS } from './rate-sides.js';
import { RATE_WRITER } from './rate-writer.js';
import { RISK_LESSONS } from './risk.js';
import { SIGNOFF_LESSONS } from './signoff.js';
import { STATEMENT_LESSONS } from './statement.js';
import { TALKS_ROUND_LESSONS } from './talks-round.js';
import { TRADE_NEWS_LESSONS } from './trade-news.js';
import { TRUCE_LESSONS } from './truce.js';

/** Every lesson of the reader, by the question that it teaches. */
export const LESSONS: readonly Lesson[] = [
  ...ACTOR_LESSONS,
  ...DEADLINE_LESSONS,
  ...DEAL_LESSONS,
  ...FIGURE_LESSONS,
  ...FLASHPOINT_LESSONS,
  ...RATE_LESSONS,
  ...RATE_SIDES_LESSONS,
  RATE_ALSO,
  RATE_GOODS,
  RATE_OF,
  RATE_WRITER,
  ...RISK_LESSONS,
  ...SIGNOFF_LESSONS,
  ...STATEMENT_LESSONS,
  ...TALKS_ROUND_LESSONS,
  ...TRADE_NEWS_LESSONS,
  ...TRUCE_LESSONS,
];

const HEARD_BY_ALL: readonly string[] = ['actor-side', 'rate-level'];
const HEARD_BY_RATES: readonly string[] = ['rate-writer'];
/** What hears the answers of a whole kind. */
const HEARING: readonly string[] = ['rate-when-again', 'statement-topic'];
const FIRST = [...HEARD_BY_ALL, ...HEARD_BY_RATES];

/** Meetings, truces, signatures and deadlines take as long as all others together. */
const isOfTruce = (question: string): boolean => /^(?:talks_round|truce|signoff|deadline)-/.test(question);

const others = LESSONS.map(({ question }) => question).filter(
  (each) => !FIRST.includes(each) && !HEARING.includes(each),
);

/** The questions in stages, as one hears the answers to another as they are written; the parts of a stage do not hear each other. */
export const STAGES: readonly (readonly (readonly string[])[])[] = [
  [HEARD_BY_ALL],
  [HEARD_BY_RATES],
  [others.filter(isOfTruce), others.filter((each) => !isOfTruce(each))],
  HEARING.map((each) => [each]),
];
