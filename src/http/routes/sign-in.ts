import type { Context } from 'hono';
import { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { badCode, findInvitation, returnInvitation, takeInvitation } from '../../store/desk/index.js';
import { allowed, recordIn } from '../../store/index.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type Signed } from '../desk/accounts.js';
import type { Asker } from '../desk/asker.js';
import { admittedInPerson, admittedToChange, bodyBy, replyRefused, unknownThing } from '../desk/counter.js';
import type { FrontDesk, OpenedDesk } from '../desk/front-desk.js';
import { isOurOrigin } from '../desk/our-origin.js';
import { makeSignInLimits, type SignInLimits } from '../desk/sign-in-limits.js';
import { askerOf } from '../guards/who-asks.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem } from '../problem-reply.js';
import type { Route } from '../route.js';
import { deskRoute, replyDesk, withCookies } from './desk-route.js';

const email = z.email().max(200).describe('The address of mail with which this person signs in');
const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD)
  .max(LONGEST_PASSWORD)
  .describe(`A new password, ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`);
const oldPassword = z.string().max(1_000).describe('The password');

const ACTS = ['propose', 'review', 'withdraw', 'sign', 'decline', 'member'] as const;

const meSchema = z
  .strictObject({
    signed_in: z.boolean(),
    by: z.enum(['session', 'key']).nullable(),
    member: z.string().nullable().describe('The name in the team’s ledger'),
    role: z.string().nullable().describe('viewer, analyst or signer; null for who left the team'),
    may: z.array(z.enum(ACTS)).describe('What this role may do at all'),
    email: z.string().nullable(),
    expires: z.string().nullable().describe('When the session ends'),
    csrf: z.string().nullable().describe('To be sent as the header Truce-Csrf with every change by session'),
    sign_in_required: z.boolean().describe('Whether questions, too, are answered to members alone'),
    first_run: z.boolean().describe('Nobody has an account yet: the terminal shows the code for the first'),
  })
  .meta({ id: 'Me' });

export const signInRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => {
  const limits = makeSignInLimits();
  return [
    deskRoute({
      method: 'get',
      path: '/v1/auth/me',
      name: 'me',
      tag: 'sign-in',
      says: 'Who is signed in, what they may do, and the token that a change by session carries.',
      reply: meSchema,
      handle: (c) => me(c, front, c.var.asker),
    }),
    deskRoute({
      method: 'post',
      path: '/v1/auth/sign-in',
      name: 'sign_in',
      tag: 'sign-in',
      says: 'Begins a session; its cookie lasts twelve hours.',
      body: z.strictObject({ email: z.string().max(200), password: oldPassword }),
      reply: meSchema,
      handle: (c) => signIn(c, parts, front, limits),
    }),
    deskRoute({
      method: 'post',
      path: '/v1/auth/sign-up',
      name: 'sign_up',
      tag: 'sign-in',
      says: 'Makes the account of an invited member by their one-time code, and signs them in.',
      body: signUpSchema,
      reply: meSchema,
      statuses: [404, 409, 422],
      handle: (c) => signUp(c, parts, front, limits),
    }),
    deskRoute({
      method: 'post',
      path: '/v1/auth/sign-out',
      name: 'sign_out',
      tag: 'sign-in',
      says: 'Ends the session of the cookie.',
      reply: meSchema,
      handle: async (c) => {
        const here = await admittedToChange(c, front);
        if (!here.ok) return here.reply;
        const { cookies } = await here.value.opened.accounts.signOut(c.req.header('cookie') ?? '');
        return withCookies(await me(c, front, undefined), cookies);
      },
    }),
    deskRoute({
      method: 'post',
      path: '/v1/auth/password',
      name: 'change_password',
      tag: 'sign-in',
      says: 'Changes the password and ends every other session of this account.',
      body: z.strictObject({ old: oldPassword, new: newPassword }),
      reply: meSchema,
      handle: (c) => changePassword(c, parts, front, limits),
    }),
    deskRoute({
      method: 'get',
      path: '/v1/auth/sessions',
      name: 'sessions',
      tag: 'sign-in',
      says: 'The sessions of this account.',
      reply: z.array(
        z.strictObject({
          id: z.string(),
          made: z.string(),
          expires: z.string(),
          agent: z.string().describe('What the browser called itself'),
          current: z.boolean(),
        }),
      ),
      handle: async (c) => {
        const here = await admittedInPerson(c, front);
        if (!here.ok) return here.reply;
        const { asker, opened } = here.value;
        const sessions = await opened.accounts.sessions(asker.session);
        return replyDesk(
          c,
          sessions.map((session) => ({ ...session, current: session.id === asker.session.id })),
        );
      },
    }),
    deskRoute({
      method: 'delete',
      path: '/v1/auth/sessions/{id}',
      name: 'end_session',
      tag: 'sign-in',
      says: 'Ends a session of this account.',
      reply: z.strictObject({ ended: z.string() }),
      statuses: [404],
      handle: async (c) => {
        const here = await admittedInPerson(c, front);
        if (!here.ok) return here.reply;
        const id = c.req.param('id') ?? '';
        const ended = await here.value.opened.accounts.endSession(here.value.asker.session, id);
        return ended ? replyDesk(c, { ended: id }) : replyRefused(c, [unknownThing('session', id)]);
      },
    }),
  ];
};

const me = async (c: Context<HttpEnv>, front: FrontDesk, asker: Asker | undefined): Promise<Response> => {
  const opened = await front.opened();
  if (!opened.ok) return replyRefused(c, opened.problems);
  const first = front.parts.address !== undefined && ((await opened.value?.accounts.count()) ?? 0) === 0;
  const { role } = asker ?? {};
  const json: z.output<typeof meSchema> = {
    signed_in: asker !== undefined,
    by: asker?.by ?? null,
    member: asker?.member ?? null,
    role: role ?? null,
    may: role === undefined ? [] : ACTS.filter((kind) => allowed(role, kind)),
    email: asker?.session?.email ?? null,
    expires: asker?.session?.expires ?? null,
    csrf: asker?.csrf ?? null,
    sign_in_required: front.parts.requireSignIn,
    first_run: first,
  };
  return replyDesk(c, json);
};

/** A page elsewhere may not sign somebody in under a name of its choice. */
const isForeign = (c: Context<HttpEnv>, front: FrontDesk): boolean =>
  c.req.header('origin') !== undefined && !isOurOrigin(c, front.parts.publicUrl);

const signIn = async (
  c: Context<HttpEnv>,
  parts: AppParts,
  front: FrontDesk,
  limits: SignInLimits,
): Promise<Response> => {
  if (isForeign(c, front)) return replyProblem(c, 403, FOREIGN);
  const body = await bodyBy(c, parts, z.strictObject({ email: z.string().max(200), password: oldPassword }));
  if (!body.ok) return body.reply;
  const opened = await front.opened();
  if (!opened.ok) return replyRefused(c, opened.problems);
  if (opened.value === undefined) return replyProblem(c, 401, NO_ACCOUNTS);
  const { email: address, password } = body.value;
  const wait = await limits.begin(address, c.var.caller);
  if (wait !== undefined) return replyTooMany(c, wait);
  const signed = await opened.value.accounts.signIn(address, password, c.req.header('user-agent') ?? '');
  if (!signed.ok) return replyRefused(c, signed.problems);
  await limits.succeeded(address, c.var.caller);
  return replySigned(c, front, opened.value, signed.value);
};

const replySigned = async (
  c: Context<HttpEnv>,
  front: FrontDesk,
  opened: OpenedDesk,
  { cookies }: Signed,
): Promise<Response> => {
  const asker = await askerOf(opened, cookies.map((cookie) => cookie.split(';')[0]).join('; '));
  if (!asker.ok) return replyRefused(c, asker.problems);
  return withCookies(await me(c, front, asker.value), cookies);
};

const signUpSchema = z.strictObject({
  code: z.string().max(200).describe('The one-time code: of an invitation, or the first of all from the terminal'),
  email,
  password: newPassword,
  name: z
    .string()
    .max(64)
    .exactOptional()
    .describe('With the first code alone: the name that entries will carry, or that of a signer who is there already'),
});

const signUp = async (
  c: Context<HttpEnv>,
  parts: AppParts,
  front: FrontDesk,
  limits: SignInLimits,
): Promise<Response> => {
  if (isForeign(c, front)) return replyProblem(c, 403, FOREIGN);
  const body = await bodyBy(c, parts, signUpSchema);
  if (!body.ok) return body.reply;
  const wait = await limits.begin(body.value.code, c.var.caller);
  if (wait !== undefined) return replyTooMany(c, wait);
  const made = front.takeFirstCode(body.value.code)
    ? await signUpFirst(front, body.value)
    : await signUpInvited(front, body.value);
  if (!made.ok) return replyRefused(c, made.problems);
  await limits.succeeded(body.value.code, c.var.caller);
  const { accounts } = made.value;
  const signed = await accounts.signIn(body.value.email, body.value.password, c.req.header('user-agent') ?? '');
  return signed.ok ? replySigned(c, front, made.value, signed.value) : replyRefused(c, signed.problems);
};

type SignUp = z.output<typeof signUpSchema>;

/** Who can read the terminal of the server holds the store; they become the first signer, or one who is there already. */
const signUpFirst = async (front: FrontDesk, wish: SignUp): Promise<Result<OpenedDesk>> => {
  const made = await firstAccount(front, wish);
  if (!made.ok) front.returnFirstCode(wish.code);
  return made;
};

const firstAccount = async (front: FrontDesk, wish: SignUp): Promise<Result<OpenedDesk>> => {
  const { name } = wish;
  if (name === undefined) return failed(NO_NAME);
  const opened = await front.begun();
  if (!opened.ok) return opened;
  const { desk, accounts } = opened.value;
  const team = await desk.team();
  if (!team.ok) return team;
  if (team.value.entries.length === 0) {
    const request = { kind: 'member', name, role: 'signer' } as const;
    const recorded = await recordIn(desk.ledger, front.parts.shipped(), { request }, front.parts.clock());
    if (!recorded.ok) return recorded;
  } else if (team.value.state.members.get(name) !== 'signer') return failed(noSigner(name));
  const made = await desk.guarded(() => accounts.make({ ...wish, member: name }));
  return made.ok ? opened : made;
};

const signUpInvited = async (front: FrontDesk, wish: SignUp): Promise<Result<OpenedDesk>> => {
  const opened = await front.opened();
  if (!opened.ok) return opened;
  if (opened.value === undefined) return failed(badCode);
  const { desk, accounts } = opened.value;
  const { at } = front.parts.clock();
  const invitation = await findInvitation(desk, wish.code, at);
  if (!invitation.ok) return invitation;
  const { member } = invitation.value;
  if (wish.name !== undefined && wish.name !== member) return failed(otherName(member));
  const taken = await takeInvitation(desk, invitation.value, at);
  if (!taken.ok) return taken;
  const made = await desk.guarded(async () =>
    (await accounts.hasMember(member)) ? failed(hasAccount(member)) : accounts.make({ ...wish, member }),
  );
  if (made.ok) return ok(opened.value);
  await returnInvitation(desk, invitation.value);
  return made;
};

const changePassword = async (
  c: Context<HttpEnv>,
  parts: AppParts,
  front: FrontDesk,
  limits: SignInLimits,
): Promise<Response> => {
  const here = await admittedInPerson(c, front);
  if (!here.ok) return here.reply;
  const body = await bodyBy(c, parts, z.strictObject({ old: oldPassword, new: newPassword }));
  if (!body.ok) return body.reply;
  const { asker, opened } = here.value;
  const wait = await limits.begin(asker.session.email, c.var.caller);
  if (wait !== undefined) return replyTooMany(c, wait);
  const cookie = c.req.header('cookie') ?? '';
  const changed = await opened.accounts.changePassword(cookie, body.value.old, body.value.new);
  if (!changed.ok) return replyRefused(c, changed.problems);
  await limits.succeeded(asker.session.email, c.var.caller);
  return replySigned(c, front, opened, changed.value);
};

const replyTooMany = (c: Context<HttpEnv>, wait: number): Response =>
  replyProblem(
    c,
    429,
    {
      code: 'too-many-attempts',
      where: '',
      what: 'there were too many attempts to sign in, for this account or from this address',
      mend: `try again in ${wait < 90 ? `${wait} s` : `${Math.ceil(wait / 60)} min`}`,
    },
    { 'retry-after': String(wait) },
  );

export const hasAccount = (member: string): Problem => ({
  code: 'has-account',
  where: 'member',
  what: `'${member}' has an account already`,
  mend: 'let them sign in with it',
});

const NO_NAME: Problem = {
  code: 'missing-parameter',
  where: 'name',
  what: 'the first account needs the name that its entries will carry',
  mend: 'add name; it stays in the ledger, so choose it well',
};

const noSigner = (name: string): Problem => ({
  code: 'not-a-member',
  where: 'name',
  what: `'${name}' is no signer of this team, and the first account is a signer's`,
  mend: 'give the name of a signer: truce team list shows them',
});

const otherName = (member: string): Problem => ({
  code: 'bad-sign-up-code',
  where: 'name',
  what: `this code is for '${member}'`,
  mend: 'leave the name out',
});

const NO_ACCOUNTS: Problem = {
  code: 'wrong-password',
  where: '',
  what: 'nobody has an account here yet',
  mend: 'the terminal of the server shows the code for the first',
};

const FOREIGN: Problem = {
  code: 'foreign-origin',
  where: 'Origin',
  what: 'a page of another origin sent this',
  mend: 'sign in on the page of this server',
};
