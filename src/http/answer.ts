import type { Context } from 'hono';
import { type Asked, answerText, type Door } from '../answers/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import { refusedType } from './accepts.js';
import { isHeld } from './is-held.js';
import type { KeptAnswers, ReadyAnswer } from './kept-answers.js';
import { hash } from './law-source.js';
import type { AppParts, HttpEnv } from './parts.js';
import { replyProblems, replyUnanswered } from './problem-reply.js';
import { questionOfQuery } from './read-question.js';
import { type ReplyReceipted, receipted, wantsReceipt } from './receipted.js';

type Question = Readonly<Record<string, unknown>>;

/** A door, or the part of one that a route opens: which question it takes and how its answer is written. */
export interface Opening {
  readonly name: string;
  readonly type: string;
  readonly question: Door['question'];
  readonly todayFor?: Door['todayFor'];
  /** The door that is opened, whose answers can have receipts; a feed is none. */
  readonly door?: string;
  readonly write: (asked: Asked, question: Question) => Result<Written>;
}

export interface Written {
  readonly text: string;
  readonly incomplete: boolean;
}

/** A door's answer as the command line writes it. */
export const openingOf = (door: Door): Opening => ({
  ...door,
  type: 'application/json',
  door: door.name,
  write: (asked, question) => {
    const answer = door.answer(asked, question);
    return answer.ok ? ok({ text: answerText(answer.value.json), incomplete: answer.value.incomplete }) : answer;
  },
});

/** Answers a question that is asked by its address. What is asked again is not worked out again while the law stands. */
export const answerGet = async (
  c: Context<HttpEnv>,
  opening: Opening,
  { parts, kept, fixed }: { readonly parts: AppParts; readonly kept: KeptAnswers; readonly fixed?: Question },
): Promise<Response> => {
  const refused = refusedType(c, opening.type);
  if (refused !== undefined) return refused;
  const opened = await parts.laws.current();
  if (!opened.ok) return replyUnanswered(c, opened.problems);
  const { law, tag } = opened.value;
  const today = parts.today();
  const standing = `${tag} ${today}`;
  const asked = addressOf(c.req.url, opening, fixed);
  const ready = kept.get(standing, asked);
  if (ready !== undefined && !wantsReceipt(c)) return replyReady(c, ready);
  const question = questionOfQuery(opening.question, c.req.queries());
  if (!question.ok) return replyProblems(c, 400, question.problems);
  const whole = { ...question.value, ...fixed };
  const answer = answered(opening, whole, { law, today }, tag);
  if (!answer.ok) return refusal(c, answer.problems, fixed !== undefined);
  kept.put(standing, asked, answer.value);
  return withReceipt(c, opening, answer.value, { question: whole, asked: { law, today }, engine: parts.version });
};

/** Sends an answer, with its receipt where that was asked for and the answer is a door's. */
export const withReceipt = (
  c: Context<HttpEnv>,
  { door }: Opening,
  ready: ReadyAnswer,
  about: Omit<ReplyReceipted, 'door' | 'bytes'>,
): Response => {
  const reply = replyReady(c, ready);
  return door === undefined ? reply : receipted(c, reply, { ...about, door, bytes: ready.bytes });
};

/** What is asked, as it was written: the query to the byte, and what the path fixes. */
const addressOf = (url: string, { name }: Opening, fixed: Question | undefined): string => {
  const query = url.indexOf('?');
  return `${name}${fixed === undefined ? '' : JSON.stringify(fixed)}${query < 0 ? '' : url.slice(query)}`;
};

/** What a path names and is not there is not found; in a question it is a mistake like any other. */
const refusal = (c: Context<HttpEnv>, problems: readonly Problem[], isNamed: boolean): Response =>
  isNamed && problems.every(({ code }) => code.startsWith('unknown-'))
    ? replyProblems(c, 404, problems)
    : replyUnanswered(c, problems);

/** Asks the core, and makes the answer ready to be sent any number of times. */
export const answered = (
  opening: Opening,
  question: Question,
  asked: { readonly law: Asked['law']; readonly today: Day },
  tag: string,
): Result<ReadyAnswer> => {
  const written = opening.write(asked, question);
  if (!written.ok) return failed(...written.problems);
  const stands = standsForADay(opening, question) ? formatDay(asked.today) : '';
  const etag = `"${hash(tag, stands, opening.name, JSON.stringify(Object.entries(question).sort()))}"`;
  const { text, incomplete } = written.value;
  return ok({ bytes: new TextEncoder().encode(text), type: opening.type, etag, incomplete });
};

/** Whether today stands in for a day that the question leaves out, so that the answer is another tomorrow. */
const standsForADay = ({ todayFor }: Opening, question: Question): boolean =>
  todayFor === undefined || todayFor.some((field) => question[field] === undefined);

/** Sends an answer, or the word that the asker has it. A browser keeps it and asks each time whether it still holds. */
export const replyReady = (c: Context<HttpEnv>, { bytes, type, etag, incomplete }: ReadyAnswer): Response => {
  const control = 'private, no-cache';
  if (c.req.method === 'GET' && isHeld(c.req.header('if-none-match'), etag))
    return new Response(null, { status: 304, headers: { etag, 'cache-control': control } });
  const headers = { 'content-type': type, 'cache-control': control, etag };
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: incomplete ? { ...headers, 'truce-incomplete': 'true' } : headers,
  });
};
