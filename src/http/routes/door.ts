import type { Context } from 'hono';
import { z } from 'zod';
import { type Door, readQuestion } from '../../answers/index.js';
import { REPLIES } from '../../answers/replies/index.js';
import { refusedType } from '../accepts.js';
import { answered, answerGet, type Opening, openingOf, withReceipt } from '../answer.js';
import { problemReplies } from '../documented.js';
import { EXAMPLES, sampleOf } from '../examples.js';
import type { KeptAnswers } from '../kept-answers.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyProblems, replyUnanswered } from '../problem-reply.js';
import { readJson } from '../read-body.js';
import { type Route, route } from '../route.js';

/** A door as two routes: `GET /v1/NAME` with the question in the query, and `POST /v1/NAME` with it as JSON. */
export const doorRoutes = (door: Door, parts: AppParts, kept: KeptAnswers): readonly Route[] => {
  const path = `/v1/${door.name}`;
  const opening = openingOf(door);
  const replies = { 200: answerReply(door) };
  return [
    route({
      document: {
        method: 'get',
        path,
        summary: door.says,
        operationId: door.name,
        tags: ['questions'],
        request: { query: door.question },
        ...sampleOf(path, EXAMPLES[door.name]),
        responses: { ...replies, ...problemReplies(304, 400, 406, 422, 429, 500, 503) },
      },
      handle: (c) => answerGet(c, opening, { parts, kept }),
    }),
    route({
      document: {
        method: 'post',
        path,
        summary: door.says,
        operationId: `${door.name}_by_post`,
        tags: ['questions'],
        request: {
          body: {
            required: true,
            content: { 'application/json': { schema: door.question, example: EXAMPLES[door.name] ?? {} } },
          },
        },
        responses: { ...replies, ...problemReplies(400, 403, 406, 408, 413, 415, 422, 429, 500, 503) },
      },
      handle: (c) => answerPost(c, opening, parts),
    }),
  ];
};

/** How a reply is described: the schema of a door's answer, checked in tests against real ones. */
export const answerReply = (door: Door) => ({
  description: 'The answer, to the byte what the command line prints with --json',
  headers: {
    ETag: { description: 'Another for every other answer', schema: { type: 'string' as const } },
    'Truce-Receipt': {
      description: 'What the answer rests on, base64url of JSON, where the request had the header Truce-Receipt: 1',
      schema: { type: 'string' as const },
    },
    'Truce-Incomplete': {
      description: 'true where something that decides the answer is missing; the answer says what',
      schema: { type: 'string' as const },
    },
  },
  content: { 'application/json': { schema: REPLIES[door.name] ?? z.unknown() } },
});

const answerPost = async (c: Context<HttpEnv>, opening: Opening, parts: AppParts): Promise<Response> => {
  const refused = refusedType(c, opening.type);
  if (refused !== undefined) return refused;
  const body = await readJson(c, parts.limits);
  if (!body.ok) return replyProblem(c, body.refused.status, body.refused.problem);
  const question = readQuestion(opening.question, body.value);
  if (!question.ok) return replyProblems(c, 400, question.problems);
  const opened = await parts.laws.current();
  if (!opened.ok) return replyUnanswered(c, opened.problems);
  const { law, tag } = opened.value;
  const asked = { law, today: parts.today() };
  const answer = answered(opening, question.value, asked, tag);
  if (!answer.ok) return replyUnanswered(c, answer.problems);
  return withReceipt(c, opening, answer.value, { question: question.value, asked, engine: parts.version });
};
