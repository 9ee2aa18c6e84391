import type { Context } from 'hono';
import { z } from 'zod';
import { answerText, type Door } from '../../answers/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { refusedType } from '../accepts.js';
import { problemReplies } from '../documented.js';
import { isHeld } from '../is-held.js';
import type { KeptAnswers, ReadyAnswer } from '../kept-answers.js';
import { hash, type OpenedLaw } from '../law-source.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyProblems, replyUnanswered } from '../problem-reply.js';
import { readJson } from '../read-body.js';
import { questionOf, questionOfQuery } from '../read-question.js';
import { type Route, route } from '../route.js';

/** A door as two routes: `GET /v1/NAME` with the question in the query, and `POST /v1/NAME` with it as JSON. */
export const doorRoutes = (door: Door, parts: AppParts, kept: KeptAnswers): readonly Route[] => {
  const path = `/v1/${door.name}`;
  const replies = {
    200: {
      description: 'The answer, to the byte what the command line prints with --json',
      content: { 'application/json': { schema: z.unknown() } },
    },
  };
  return [
    route({
      document: {
        method: 'get',
        path,
        summary: door.says,
        operationId: door.name,
        tags: ['questions'],
        request: { query: door.question },
        responses: { ...replies, ...problemReplies(304, 400, 406, 422, 429, 500, 503) },
      },
      handle: (c) => answerGet(c, door, parts, kept),
    }),
    route({
      document: {
        method: 'post',
        path,
        summary: door.says,
        operationId: `${door.name}_by_post`,
        tags: ['questions'],
        request: { body: { required: true, content: { 'application/json': { schema: door.question } } } },
        responses: { ...replies, ...problemReplies(400, 403, 406, 408, 413, 415, 422, 429, 500, 503) },
      },
      handle: (c) => answerPost(c, door, parts),
    }),
  ];
};

const answerGet = async (c: Context<HttpEnv>, door: Door, parts: AppParts, kept: KeptAnswers): Promise<Response> => {
  const refused = refusedType(c, 'application/json');
  if (refused !== undefined) return refused;
  const opened = await parts.laws.current();
  if (!opened.ok) return replyUnanswered(c, opened.problems);
  const today = parts.today();
  const standing = `${opened.value.tag} ${today}`;
  const { url } = c.req;
  const asked = `${door.name}${url.slice(url.indexOf('?', 8) >>> 0)}`;
  const ready = kept.get(standing, asked);
  if (ready !== undefined) return replyReady(c, ready);
  const question = questionOfQuery(door.question, c.req.queries());
  if (!question.ok) return replyProblems(c, 400, question.problems);
  const answer = answered(door, question.value, opened.value, today);
  if (!answer.ok) return replyUnanswered(c, answer.problems);
  kept.put(standing, asked, answer.value);
  return replyReady(c, answer.value);
};

const answerPost = async (c: Context<HttpEnv>, door: Door, parts: AppParts): Promise<Response> => {
  const refused = refusedType(c, 'application/json');
  if (refused !== undefined) return refused;
  const body = await readJson(c, parts.limits);
  if (!body.ok) return replyProblem(c, body.refused.status, body.refused.problem);
  const question = questionOf(door.question, body.value);
  if (!question.ok) return replyProblems(c, 400, question.problems);
  const opened = await parts.laws.current();
  if (!opened.ok) return replyUnanswered(c, opened.problems);
  const answer = answered(door, question.value, opened.value, parts.today());
  return answer.ok ? replyReady(c, answer.value) : replyUnanswered(c, answer.problems);
};

/** Asks the core, and makes the answer ready to be sent any number of times. */
const answered = (
  door: Door,
  question: Readonly<Record<string, unknown>>,
  { law, tag }: OpenedLaw,
  today: Day,
): Result<ReadyAnswer> => {
  const answer = door.answer({ law, today }, question);
  if (!answer.ok) return failed(...answer.problems);
  const stands = standsForADay(door, question) ? formatDay(today) : '';
  const etag = `"${hash(tag, stands, door.name, JSON.stringify(Object.entries(question).sort()))}"`;
  return ok({
    bytes: new TextEncoder().encode(answerText(answer.value.json)),
    etag,
    incomplete: answer.value.incomplete,
  });
};

/** Whether today stands in for a day that the question leaves out, so that the answer is another tomorrow. */
const standsForADay = ({ todayFor }: Door, question: Readonly<Record<string, unknown>>): boolean =>
  todayFor === undefined || todayFor.some((field) => question[field] === undefined);

const replyReady = (c: Context<HttpEnv>, { bytes, etag, incomplete }: ReadyAnswer): Response => {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'private, no-cache',
    etag,
    ...(incomplete ? { 'truce-incomplete': 'true' } : {}),
  };
  if (c.req.method === 'GET' && isHeld(c.req.header('if-none-match'), etag))
    return c.body(null, 304, { etag, 'cache-control': headers['cache-control'] });
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status: 200, headers });
};
