import type { Statement } from '../../talks/index.js';
import type { Day } from '../../time/index.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';

/** How long what somebody said is taken to be what a text still speaks of. */
const FRESH = 14;

/** The latest fresh statement on record whose account answers to a test. */
export const lastSaid = (
  { talks, published }: CheckFooting,
  test: (claims: string, statement: Statement) => boolean,
  since: Day = (published - FRESH) as Day,
): Statement | undefined =>
  talks.statements.findLast((statement) => statement.when >= since && test(statement.claims, statement));

/** Whether an account names a level: `15%` and not `115%`. */
export const namesLevel = (text: string, level: string): boolean =>
  new RegExp(`(?<![\\d.])${level.replace('.', '\\.')}`).test(text) ||
  new RegExp(`(?<![\\d.])${level.slice(0, -1).replace('.', '\\.')} (?:to|and|or) [\\d.]+%`).test(text);

export const statementId = ({ id }: Statement): string => `talks/statements/${id}`;

/** `said by Donald Trump on 10 October 2025`. */
export const saidWords = ({ who, when }: Statement): string => `said by ${who} on ${dayWords(when)}`;
