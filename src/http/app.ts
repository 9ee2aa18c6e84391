import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { DOORS } from '../answers/index.js';
import { frame } from './guards/frame.js';
import { ourHost } from './guards/our-host.js';
import { rate } from './guards/rate.js';
import { sanePath } from './guards/sane-path.js';
import { KeptAnswers } from './kept-answers.js';
import { openApiDocument } from './openapi.js';
import type { AppParts, HttpEnv } from './parts.js';
import { replyProblem } from './problem-reply.js';
import type { Route } from './route.js';
import { doorRoutes } from './routes/door.js';
import { healthRoute } from './routes/health.js';
import { pageReply } from './routes/page.js';

export type App = OpenAPIHono<HttpEnv>;

/** Every route there is, in the order in which the document lists them. */
const routesOf = (parts: AppParts): readonly Route[] => {
  const kept = new KeptAnswers(parts.limits.kept);
  return [healthRoute(parts), ...DOORS.flatMap((door) => doorRoutes(door, parts, kept))];
};

/** The app on plain dependencies: what it answers is decided here, where it listens in `serve.ts`. */
export const makeApp = (parts: AppParts): App => {
  const app: App = new OpenAPIHono<HttpEnv>({ strict: false });
  const routes = routesOf(parts);
  const page = pageReply(parts, routes);
  app.use(frame(parts), sanePath, ourHost(parts), rate(parts), ...(parts.guards ?? []));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  for (const { document, handle, pattern } of routes) {
    app.openAPIRegistry.registerPath(document);
    app.on(document.method.toUpperCase(), pattern ?? document.path.replaceAll(/\{(\w+)\}/g, ':$1'), handle);
  }
  const document = openApiDocument(app, parts.version);
  app.get('/openapi.json', (c) =>
    c.body(document, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' }),
  );
  app.notFound((c) => (isRead(c) ? page(c) : undefined) ?? replyProblem(c, 404, NOTHING_HERE));
  app.onError((error, c) => {
    parts.log.broken(c.var.requestId, error);
    return replyProblem(c, 500, BROKEN);
  });
  return app;
};

const isRead = (c: Context<HttpEnv>): boolean => c.req.method === 'GET' || c.req.method === 'HEAD';

const wrongMethod = (c: Context, methods: readonly string[]): Response =>
  replyProblem(
    c as Context<HttpEnv>,
    405,
    {
      code: 'wrong-method',
      where: c.req.method,
      what: 'this path has no such method',
      mend: `use ${methods.join(' or ')}`,
    },
    { allow: methods.join(', ') },
  );

const NOTHING_HERE = {
  code: 'no-such-path',
  where: '',
  what: 'there is nothing at this path',
  mend: '/openapi.json lists every path',
};

const BROKEN = {
  code: 'internal-error',
  where: '',
  what: 'something broke while this was answered',
  mend: 'the log has it under the id of this request (instance); please report it with the question',
};
