import type { Context } from 'hono';
import { z } from 'zod';
import type { Result } from '../../problem/index.js';
import type { Answered } from '../../store/desk/index.js';
import { replyRefused } from '../desk/counter.js';
import { problemReplies } from '../documented.js';
import type { HttpEnv } from '../parts.js';
import type { Route, RouteDocument } from '../route.js';

/** A route of the desk as it is written down; what every one of them can answer is added here. */
export interface DeskRoute {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly name: string;
  readonly tag: 'sign-in' | 'team' | 'webhooks';
  readonly says: string;
  readonly body?: z.ZodObject;
  readonly reply: z.ZodType;
  /** Whether the reply to what was new is 201. */
  readonly makes?: boolean;
  /** Whether a key for retries has to be sent along. */
  readonly once?: boolean;
  /** Whether If-Match is heeded. */
  readonly matches?: boolean;
  readonly statuses?: readonly (304 | 404 | 409 | 412 | 422)[];
  readonly handle: (c: Context<HttpEnv>) => Promise<Response>;
}

export const deskRoute = (said: DeskRoute): Route => {
  const { method, path, name, tag, says, body, reply, makes, once, matches, statuses = [], handle } = said;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, each]) => each ?? '');
  const content = { 'application/json': { schema: reply } };
  const document: RouteDocument = {
    method,
    path,
    summary: says,
    operationId: name,
    tags: [tag],
    request: {
      ...(names.length === 0 ? {} : { params: z.object(Object.fromEntries(names.map((each) => [each, z.string()]))) }),
      ...(once || matches ? { headers: headersOf(once === true, matches === true) } : {}),
      ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      200: { description: makes ? 'It was there already: this was a retry' : 'Done', content },
      ...(makes ? { 201: { description: 'It was recorded', content } } : {}),
      ...problemReplies(
        ...new Set([
          400 as const,
          // A key that opens nothing is told wherever it is sent, and so is another host.
          401 as const,
          403 as const,
          ...statuses,
          ...(body === undefined ? [] : ([408, 413, 415] as const)),
          429 as const,
          500 as const,
          503 as const,
        ]),
      ),
    },
  };
  return { document, handle };
};

const headersOf = (once: boolean, matches: boolean) =>
  z.object({
    ...(once
      ? { 'Idempotency-Key': z.string().describe('An id that the client chose; a retry sends the same one') }
      : {}),
    ...(matches ? { 'If-Match': z.string().optional().describe('The ETag of the proposal as it was read') } : {}),
  });

/** A reply of the desk: about one asker, and never kept. */
export const replyDesk = (
  c: Context<HttpEnv>,
  json: unknown,
  status: 200 | 201 = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  c.body(`${JSON.stringify(json, null, 2)}\n`, status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...headers,
  });

/** What a write that happens once made: told as new, or to a retry as there already. Secrets are not kept, so that a retry is told none. */
export const replyMade = <T>(
  c: Context<HttpEnv>,
  made: Result<Answered<T, string | undefined>>,
  tell: (reply: T, secret: string | null) => Readonly<Record<string, unknown>>,
): Response => {
  if (!made.ok) return replyRefused(c, made.problems);
  const { reply, secret, already } = made.value;
  return replyDesk(c, { recorded: already ? 'already' : 'new', ...tell(reply, secret ?? null) }, already ? 200 : 201);
};

/** The same with the cookies that the sign-in library set. */
export const withCookies = (reply: Response, cookies: readonly string[]): Response => {
  for (const cookie of cookies) reply.headers.append('set-cookie', cookie);
  return reply;
};
