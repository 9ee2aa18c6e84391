import type { Context, MiddlewareHandler } from 'hono';
import { ok, type Problem, type Result } from '../../problem/index.js';
import { derivedSecret, narrowed, readKey } from '../../store/desk/index.js';
import { ROLES } from '../../store/index.js';
import type { Asker } from '../desk/asker.js';
import type { FrontDesk, OpenedDesk } from '../desk/front-desk.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyUnanswered } from '../problem-reply.js';

/**
 * Reads who asks from a key or a session. A key that opens nothing is told, because its sender meant to be somebody; a cookie
 * that opens nothing is left aside, because a browser sends it whether anybody meant it or not. Where only members are answered,
 * everybody else is sent to sign in.
 */
export const whoAsks = (parts: AppParts, front: FrontDesk): MiddlewareHandler<HttpEnv> =>
  async function whoAsks(c, next) {
    const authorization = c.req.header('authorization');
    const cookie = c.req.header('cookie');
    if (authorization !== undefined) {
      const asker = await askerOfKey(front, authorization);
      if (!asker.ok)
        return isOfStore(asker.problems)
          ? replyUnanswered(c, asker.problems)
          : replyProblem(c, 401, asker.problems[0] as Problem, BEARER);
      c.set('asker', asker.value);
    } else if (cookie?.includes('truce.session_token=')) {
      const asker = await askerOfCookie(front, cookie);
      if (!asker.ok) return replyUnanswered(c, asker.problems);
      if (asker.value !== undefined) c.set('asker', asker.value);
    }
    if (!front.parts.requireSignIn || isOpen(c, parts)) return next();
    if (c.var.asker === undefined) return replyProblem(c, 401, SIGN_IN, BEARER);
    if (c.var.asker.role === undefined) return replyProblem(c, 403, left(c.var.asker.member));
    return next();
  };

export const BEARER = { 'www-authenticate': 'Bearer realm="truce"' } as const;

const askerOfKey = async (front: FrontDesk, authorization: string): Promise<Result<Asker>> => {
  const opened = await front.opened();
  if (!opened.ok) return opened;
  const key = /^Bearer ([\w-]{20,200})$/i.exec(authorization.trim())?.[1];
  if (key === undefined || opened.value === undefined) return { ok: false, problems: [NO_KEY] };
  const { desk } = opened.value;
  const row = await readKey(desk, key, front.parts.clock().at);
  const team = await desk.team();
  if (!row.ok) return row;
  if (!team.ok) return team;
  const role = team.value.state.members.get(row.value.member);
  const own = ROLES.find((each) => each === row.value.role) ?? 'viewer';
  return ok({
    by: 'key',
    member: row.value.member,
    key: row.value.prefix,
    ...(role === undefined ? {} : { role: narrowed(role, own) }),
  });
};

const askerOfCookie = async (front: FrontDesk, cookie: string): Promise<Result<Asker | undefined>> => {
  const opened = await front.opened();
  if (!opened.ok) return opened;
  return opened.value === undefined ? ok(undefined) : askerOf(opened.value, cookie);
};

/** Who a cookie says that they are, if it is one of ours and its session still runs. */
export const askerOf = async (opened: OpenedDesk, cookie: string): Promise<Result<Asker | undefined>> =>
  opened.desk.guarded(async () => {
    const session = await opened.accounts.session(cookie);
    if (session === undefined) return ok(undefined);
    const team = await opened.desk.team();
    if (!team.ok) return team;
    const role = team.value.state.members.get(session.member);
    return ok({
      by: 'session',
      member: session.member,
      session,
      csrf: derivedSecret(opened.secret, `csrf ${session.token}`).toString('base64url'),
      ...(role === undefined ? {} : { role }),
    });
  });

/** What must be had before anybody can sign in: the page itself, the document, and signing in. */
const isOpen = (c: Context<HttpEnv>, { page }: AppParts): boolean => {
  const { path } = c.req;
  return (
    path === '/' ||
    path === '/v1/health' ||
    path === '/openapi.json' ||
    path.startsWith('/v1/auth/') ||
    (!path.startsWith('/v1/') && page?.has(path) === true)
  );
};

const isOfStore = (problems: readonly Problem[]): boolean =>
  !['bad-key', 'expired-key'].includes(problems[0]?.code ?? '');

const NO_KEY: Problem = {
  code: 'bad-key',
  where: 'Authorization',
  what: 'this is no key of this server',
  mend: 'send Authorization: Bearer with a whole key, as it was shown when it was made',
};

export const SIGN_IN: Problem = {
  code: 'sign-in',
  where: '',
  what: 'nobody is signed in',
  mend: 'sign in at POST /v1/auth/sign-in, or send a key: Authorization: Bearer truce_…',
};

export const left = (member: string): Problem => ({
  code: 'not-a-member',
  where: 'Authorization',
  what: `'${member}' is no longer a member of this team`,
  mend: 'let a signer add them again',
});
