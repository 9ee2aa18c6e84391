import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { DOORS, instrumentsDoor, lawDoor } from '../answers/index.js';
import { frame } from './guards/frame.js';
import { ourHost } from './guards/our-host.js';
import { rate } from './guards/rate.js';
import { sanePath } from './guards/sane-path.js';
import { whoAsks } from './guards/who-asks.js';
import { Jobs } from './jobs.js';
import { KeptAnswers } from './kept-answers.js';
import { openApiDocument } from './openapi.js';
import type { AppParts, HttpEnv } from './parts.js';
import { replyProblem } from './problem-reply.js';
import type { Route } from './route.js';
import { deskRoutes } from './routes/desk.js';
import { documentRoute } from './routes/document.js';
import { doorRoutes } from './routes/door.js';
import { feedRoutes } from './routes/feeds.js';
import { healthRoute } from './routes/health.js';
import { lawFileRoute } from './routes/law-file.js';
import { lineRoutes } from './routes/lines.js';
import { pageReply } from './routes/page.js';
import { proposalRoutes } from './routes/proposals.js';
import { type Named, resourceRoute } from './routes/resource.js';

export type App = OpenAPIHono<HttpEnv>;

/** Every route there is, in the order in which the document lists them. */
const routesOf = (parts: AppParts, document: () => string): readonly Route[] => {
  const kept = new KeptAnswers(parts.limits.kept);
  return [
    ...DOORS.flatMap((door) => doorRoutes(door, parts, kept)),
    ...lineRoutes(parts, new Jobs(parts.limits.jobs)),
    ...RESOURCES.map((named) => resourceRoute(named, parts, kept)),
    ...feedRoutes(parts, kept),
    ...proposalRoutes(parts),
    ...(parts.desk === undefined ? [] : deskRoutes(parts, parts.desk)),
    healthRoute(parts),
    lawFileRoute(parts),
    documentRoute(document),
  ];
};

const RESOURCES = [
  {
    door: lawDoor,
    field: 'measure',
    path: '/v1/measures',
    says: 'One measure over time, by its id or heading',
    example: 'us/section-301/china-list-3',
  },
  {
    door: instrumentsDoor,
    field: 'instrument',
    path: '/v1/instruments',
    says: 'One instrument with every event it brought about, by its id',
    example: 'us/2025/eo-14298',
  },
] as const satisfies readonly Named[];

/** The app on plain dependencies: what it answers is decided here, where it listens in `serve.ts`. */
export const makeApp = (parts: AppParts): App => {
  const app: App = new OpenAPIHono<HttpEnv>();
  let document: string | undefined;
  const routes = routesOf(parts, () => {
    document ??= openApiDocument(app, parts.version);
    return document;
  });
  const page = pageReply(parts, routes);
  app.use(frame(parts), sanePath, ourHost(parts), rate(parts), ...(parts.guards ?? []));
  if (parts.desk !== undefined) app.use(whoAsks(parts, parts.desk));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  for (const route of routes) {
    const { method, path } = route.document;
    app.openAPIRegistry.registerPath(route.document);
    app.on(method.toUpperCase(), route.pattern ?? path.replaceAll(/\{(\w+)\}/g, ':$1'), route.handle);
  }
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
