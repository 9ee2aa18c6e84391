import { z } from 'zod';

/** A problem as RFC 9457 has it; `problems` lists every mistake, in the words of the command line. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('urn:truce:problem: and the code of the first problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('All problems, one sentence each'),
    instance: z.string().describe('The id of the request, as in X-Request-Id and in the log'),
    problems: z.array(
      z.strictObject({
        code: z.string().describe('Permanent; docs/problems.md has a paragraph on each'),
        where: z.string().describe('The parameter, field or line'),
        what: z.string(),
        mend: z.string(),
      }),
    ),
  })
  .meta({ id: 'Problem' });

const WORDS = {
  304: 'The asker has this very answer (If-None-Match)',
  400: 'The request is malformed: an unknown, missing or repeated parameter, a body that is no JSON',
  401: 'Nobody is signed in',
  403: 'Another host or origin was named, or the role does not allow this',
  404: 'There is no such thing',
  405: 'The path has other methods',
  406: 'The asker does not take the type of the answer',
  408: 'The request did not arrive in time',
  409: 'What stands there does not allow this',
  412: 'Something was done about it since it was read (If-Match)',
  413: 'The body is too long',
  415: 'The body has a type that is not read here',
  422: 'The request is well formed and cannot be answered as it stands',
  429: 'Too many requests; Retry-After says when to come back',
  500: 'Something broke here; the log has it under the id of the request',
  503: 'The server is busy or about to stop; Retry-After says when to come back',
} as const;

/** Replies that are problems, for the document of a route. */
export const problemReplies = (...statuses: readonly (keyof typeof WORDS)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      status === 304
        ? { description: WORDS[status] }
        : { description: WORDS[status], content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
