import type { MiddlewareHandler } from 'hono';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem } from '../problem-reply.js';

/**
 * Who may speak to us through a browser. On loopback a request must be meant for loopback: a page elsewhere can have its own
 * name point at this machine (DNS rebinding), but it cannot make the browser write another Host. And a request that could
 * change something must come from a page of ours or of an origin that was allowed. Where a proxy stands before us, the address that
 * people use is ours too, whichever of the two hosts the proxy names.
 */
export const ourHost = ({ loopback, allowOrigins, desk }: AppParts): MiddlewareHandler<HttpEnv> => {
  const publicUrl = desk?.parts.publicUrl;
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return async function ourHost(c, next) {
    const host = c.req.header('host');
    if (loopback && host !== undefined && host !== publicHost && !LOOPBACK.test(host))
      return replyProblem(c, 403, FOREIGN_HOST);
    const origin = c.req.header('origin');
    const foreign =
      origin === undefined
        ? c.req.header('sec-fetch-site') === 'cross-site'
        : origin !== publicUrl && !isOurs(origin, host);
    const allowed = origin !== undefined && allowOrigins.includes(origin);
    if (foreign && !allowed && !SAFE.has(c.req.method)) return replyProblem(c, 403, FOREIGN_ORIGIN);
    if (!allowed) return next();
    if (c.req.method === 'OPTIONS') return c.body(null, 204, { ...corsHeaders(origin), ...PREFLIGHT });
    await next();
    for (const [name, value] of Object.entries(corsHeaders(origin))) c.res.headers.set(name, value);
    return undefined;
  };
};

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i;

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const isOurs = (origin: string, host: string | undefined): boolean =>
  host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);

const corsHeaders = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'etag, x-request-id, truce-incomplete, truce-receipt, retry-after',
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'origin',
});

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'content-type, if-none-match, x-request-id, authorization, idempotency-key, truce-receipt',
  'access-control-max-age': '600',
};

const FOREIGN_HOST = {
  code: 'foreign-host',
  where: 'Host',
  what: 'this server answers on the loopback address and was asked for another host',
  mend: 'ask for 127.0.0.1 or localhost; truce serve --host ADDRESS serves a network',
};

const FOREIGN_ORIGIN = {
  code: 'foreign-origin',
  where: 'Origin',
  what: 'a page of another origin sent this',
  mend: 'send it from the page of this server, or allow the origin: truce serve --allow-origin ORIGIN',
};
