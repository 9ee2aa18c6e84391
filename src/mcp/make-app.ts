import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { type Context, Hono } from 'hono';
import { frame } from '../http/guards/frame.js';
import { ourHost } from '../http/guards/our-host.js';
import { rate } from '../http/guards/rate.js';
import type { AppParts, HttpEnv } from '../http/parts.js';
import { replyProblem } from '../http/problem-reply.js';
import { makeServer } from './make-server.js';
import type { McpParts } from './parts.js';

/** The one path that the protocol is spoken at. */
export const MCP_PATH = '/mcp';

/**
 * The protocol over HTTP: each request is answered by itself, as JSON, and nothing is remembered between two of them. The guards are
 * those of the API, so that a page elsewhere cannot ask through a browser.
 */
export const makeMcpApp = (parts: AppParts, longest: number): Hono<HttpEnv> => {
  const app = new Hono<HttpEnv>({ strict: false });
  app.use(frame(parts), ourHost(parts), rate(parts));
  app.post(MCP_PATH, (c) => answerOnce(c, parts, longest));
  app.all(MCP_PATH, (c) => replyProblem(c, 405, ONLY_POST, { allow: 'POST' }));
  app.notFound((c) => replyProblem(c, 404, NOTHING_HERE));
  app.onError((error, c) => {
    parts.log.broken(c.var.requestId, error);
    return replyProblem(c, 500, BROKEN);
  });
  return app;
};

const answerOnce = async (c: Context<HttpEnv>, parts: AppParts, longest: number): Promise<Response> => {
  const { version, laws, today, limits, log } = parts;
  const broken = (error: unknown): void => log.broken(c.var.requestId, error);
  const server = makeServer({ version, laws, today, longest, broken } satisfies McpParts);
  // What the transport says of a bad request is the asker's to mend and goes out in the reply.
  server.onerror = () => {};
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: limits.body,
  });
  await server.connect(transport);
  // An asker that hangs up stops what was begun for it.
  const stop = (): void => void server.close();
  c.req.raw.signal.addEventListener('abort', stop);
  try {
    return await transport.handleRequest(c.req.raw);
  } finally {
    c.req.raw.signal.removeEventListener('abort', stop);
    await server.close();
  }
};

const ONLY_POST = {
  code: 'wrong-method',
  where: '',
  what: 'this server keeps no session and opens no stream of its own',
  mend: 'send each message with POST; the reply is its answer',
};

const NOTHING_HERE = {
  code: 'no-such-path',
  where: '',
  what: 'there is nothing at this path',
  mend: `the protocol is spoken at ${MCP_PATH}`,
};

const BROKEN = {
  code: 'internal-error',
  where: '',
  what: 'something broke while this was answered',
  mend: 'the log has it under the id of this request (instance); please report it with the question',
};
