import type { Context } from 'hono';
import type { z } from 'zod';
import { readQuestion } from '../../answers/index.js';
import type { Problem, Result } from '../../problem/index.js';
import { derivedSecret, isSameSecret } from '../../store/desk/index.js';
import { BEARER, left, SIGN_IN } from '../guards/who-asks.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyProblems, replyUnanswered } from '../problem-reply.js';
import { readJson } from '../read-body.js';
import type { Asker } from './asker.js';
import type { FrontDesk, OpenedDesk } from './front-desk.js';
import { isOurOrigin } from './our-origin.js';

/** Somebody at the desk who may go on, or the reply that says why not. */
export type Admitted<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reply: Response };

const sendAway = (reply: Response): Admitted<never> => ({ ok: false, reply });

export interface AtDesk {
  readonly asker: Asker;
  readonly opened: OpenedDesk;
}

/** Whoever is signed in, by session or key. */
export const admitted = async (c: Context<HttpEnv>, front: FrontDesk): Promise<Admitted<AtDesk>> => {
  const opened = await front.opened();
  if (!opened.ok) return sendAway(replyUnanswered(c, opened.problems));
  const { asker } = c.var;
  if (opened.value === undefined || asker === undefined) return sendAway(replyProblem(c, 401, SIGN_IN, BEARER));
  return { ok: true, value: { asker, opened: opened.value } };
};

/**
 * The same for a change. A cookie goes along with any request that a page makes the browser send, so a change by session
 * must also come from a page of ours, as the browser says, and carry what only a page that reads our answers can know.
 * A key is sent on purpose and needs neither.
 */
export const admittedToChange = async (c: Context<HttpEnv>, front: FrontDesk): Promise<Admitted<AtDesk>> => {
  const here = await admitted(c, front);
  if (!here.ok) return here;
  const { asker, opened } = here.value;
  if (asker.session !== undefined) {
    if (!isOurOrigin(c, front.parts.publicUrl)) return sendAway(replyProblem(c, 403, FOREIGN_ORIGIN));
    const token = c.req.header('truce-csrf');
    const right = derivedSecret(opened.secret, `csrf ${asker.session.token}`).toString('base64url');
    if (token === undefined || !isSameSecret(token, right)) return sendAway(replyProblem(c, 403, NO_TOKEN));
  }
  return here;
};

/** A change by a member with a session, for what keys may not do: passwords, sessions, and keys themselves. */
export const admittedInPerson = async (
  c: Context<HttpEnv>,
  front: FrontDesk,
): Promise<Admitted<AtDesk & { readonly asker: Asker & { readonly session: NonNullable<Asker['session']> } }>> => {
  const here = isRead(c) ? await admitted(c, front) : await admittedToChange(c, front);
  if (!here.ok) return here;
  const { asker, opened } = here.value;
  if (asker.session === undefined) return sendAway(replyProblem(c, 403, IN_PERSON));
  return { ok: true, value: { opened, asker: { ...asker, session: asker.session } } };
};

/** A signer: who may add members may also invite them, and decide whom the team's events are sent to. */
export const admittedSigner = async (c: Context<HttpEnv>, front: FrontDesk): Promise<Admitted<AtDesk>> => {
  const here = isRead(c) ? await admitted(c, front) : await admittedToChange(c, front);
  if (!here.ok) return here;
  const { asker } = here.value;
  if (asker.role === undefined) return sendAway(replyProblem(c, 403, left(asker.member)));
  return asker.role === 'signer' ? here : sendAway(replyProblem(c, 403, notForYou(asker)));
};

const isRead = (c: Context<HttpEnv>): boolean => c.req.method === 'GET' || c.req.method === 'HEAD';

/** The key that a client chose for a write; none can be made up for it, because only the client knows what is a retry. */
export const idempotencyKey = (c: Context<HttpEnv>): Admitted<string> => {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return sendAway(replyProblem(c, 400, NO_KEY));
  return KEY.test(key) ? { ok: true, value: key } : sendAway(replyProblem(c, 400, BAD_KEY));
};

/** It becomes the id of an entry, perhaps with a number behind it. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9._@:+/-]{7,179}$/;

/** A JSON body by its schema, or the reply that says what is wrong with it. */
export const bodyBy = async <Q extends z.ZodObject>(
  c: Context<HttpEnv>,
  parts: AppParts,
  schema: Q,
): Promise<Admitted<z.output<Q>>> => {
  const body = await readJson(c, parts.limits);
  if (!body.ok) return sendAway(replyProblem(c, body.refused.status, body.refused.problem));
  const read = readQuestion(schema, body.value);
  return read.ok ? read : sendAway(replyProblems(c, 400, read.problems));
};

/** The value of a result, or the reply that its problems make. */
export const unrefused = <T>(c: Context<HttpEnv>, result: Result<T>): Admitted<T> =>
  result.ok ? result : sendAway(replyRefused(c, result.problems));

/** Refusals of the ledger and the desk, with the status of the first; what was wrong is told in words of a request. */
export const replyRefused = (c: Context<HttpEnv>, problems: readonly Problem[]): Response => {
  const told = problems.map((problem) => ({ ...problem, where: WHERE[problem.where] ?? problem.where }));
  const status = STATUS[problems[0]?.code ?? ''];
  return status === undefined ? replyUnanswered(c, told) : replyProblems(c, status, told);
};

const WHERE: Readonly<Record<string, string>> = {
  '--as': 'Authorization',
  '--entry-id': 'Idempotency-Key',
  '--id': 'id',
  '--on': 'on',
  '--revision': 'revision',
  '--role': 'role',
  '--words': 'words',
  '--propose': 'choose',
  '--store': 'server',
  ID: 'id',
  NAME: 'name',
};

const STATUS: Readonly<Record<string, 401 | 403 | 404 | 409 | 412 | 422>> = {
  'not-a-member': 403,
  'not-allowed': 403,
  'four-eyes': 403,
  'not-yours': 403,
  'unknown-proposal': 404,
  'unknown-thing': 404,
  'no-store': 404,
  'first-member': 409,
  'closed-proposal': 409,
  'id-taken': 409,
  revised: 409,
  'not-reviewed': 409,
  'objection-stands': 409,
  'name-taken': 409,
  'last-signer': 409,
  'email-taken': 409,
  'has-account': 409,
  'day-runs-back': 409,
  'changed-meanwhile': 412,
  'wrong-password': 401,
};

const FOREIGN_ORIGIN: Problem = {
  code: 'foreign-origin',
  where: 'Origin',
  what: 'a change by session has to come from the page of this server',
  mend: 'a script sends a key instead of a cookie: Authorization: Bearer truce_…',
};

const NO_TOKEN: Problem = {
  code: 'no-csrf-token',
  where: 'Truce-Csrf',
  what: 'a change by session carries the token of that session, and this one does not',
  mend: 'send the csrf of GET /v1/auth/me as the header Truce-Csrf',
};

const IN_PERSON: Problem = {
  code: 'in-person',
  where: 'Authorization',
  what: 'a key may not do this',
  mend: 'sign in and do it with the session: passwords, sessions and keys are for people',
};

const NO_KEY: Problem = {
  code: 'no-idempotency-key',
  where: 'Idempotency-Key',
  what: 'a write has no key by which its repetition would be known',
  mend: 'send a header Idempotency-Key with a new random id, and the same one with every retry',
};

const BAD_KEY: Problem = {
  code: 'bad-idempotency-key',
  where: 'Idempotency-Key',
  what: 'this cannot be the key of a write',
  mend: 'give 8 to 180 letters, digits and . _ @ : + / -, beginning with a letter or digit',
};

const notForYou = ({ member, role }: Asker): Problem => ({
  code: 'not-allowed',
  where: 'Authorization',
  what: `'${member}' asks as ${role === 'analyst' ? 'an analyst' : `a ${role}`}, and this is for signers`,
  mend: 'ask a signer of your team, or use a key of that role',
});

export const unknownThing = (what: string, id: string): Problem => ({
  code: 'unknown-thing',
  where: 'id',
  what: `there is no ${what} '${id.slice(0, 80)}'`,
  mend: 'list them first: GET on the path above',
});

/** A thing to be made once: who asks for it, under which key of retries, in which words. */
export interface Wish<B> extends AtDesk {
  readonly key: string;
  readonly body: B;
}

/** What somebody who was let in wants made, or the reply that says what is missing. */
export const wished = async <Q extends z.ZodObject>(
  c: Context<HttpEnv>,
  parts: AppParts,
  here: Admitted<AtDesk>,
  schema: Q,
): Promise<Admitted<Wish<z.output<Q>>>> => {
  if (!here.ok) return here;
  const key = idempotencyKey(c);
  if (!key.ok) return key;
  const body = await bodyBy(c, parts, schema);
  return body.ok ? { ok: true, value: { ...here.value, key: key.value, body: body.value } } : body;
};
