import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem } from '../problem-reply.js';

/**
 * The outermost guard: every request has an id, every response the headers that keep a browser from guessing, framing or
 * telling on, and every request one line in the log.
 */
export const frame = ({ log, stopping }: AppParts): MiddlewareHandler<HttpEnv> =>
  async function frame(c, next) {
    const began = performance.now();
    const id = idOf(c.req.header('x-request-id'));
    c.set('requestId', id);
    c.set('caller', c.env?.incoming?.socket.remoteAddress ?? 'here');
    if (stopping()) c.res = replyProblem(c, 503, STOPPING, { connection: 'close', 'retry-after': '5' });
    else await next();
    const { headers, status } = c.res;
    headers.set('x-request-id', id);
    for (const [name, value] of HEADERS) headers.set(name, value);
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', NOTHING);
    if (stopping()) headers.set('connection', 'close');
    const ms = Math.round((performance.now() - began) * 1_000) / 1_000;
    log.request({ id, method: c.req.method, path: c.req.path.slice(0, 200), status, ms, caller: c.var.caller });
  };

/** An id from outside is kept if it can stand in a log and a header as it is. */
const idOf = (given: string | undefined): string =>
  given !== undefined && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : randomUUID();

const HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
] as const;

/** An answer is data: opened in a browser by itself, it may load and run nothing. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const STOPPING = {
  code: 'stopping',
  where: '',
  what: 'the server is about to stop and takes no new requests',
  mend: 'ask again in a moment',
};
