import type { Context } from 'hono';
import { z } from 'zod';
import { readAsked } from '../../answers/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { joinReadings } from '../../reader/index.js';
import { answeredBefore, rememberWrite, secretHash } from '../../store/desk/index.js';
import {
  chooseClaims,
  proposeClaims,
  proposedJson,
  proposeRequest,
  type Request,
  reviewRequest,
} from '../../store/index.js';
import { type Admitted, type AtDesk, admittedToChange, bodyBy, idempotencyKey, replyRefused } from '../desk/counter.js';
import type { FrontDesk } from '../desk/front-desk.js';
import { beyondKey, keepAct } from '../desk/keep-act.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyUnanswered } from '../problem-reply.js';
import type { Route } from '../route.js';
import { deskRoute, replyDesk } from './desk-route.js';
import { recordedSchema } from './team-schemas.js';

const words = z.string().max(10_000);
const revision = z
  .int()
  .min(1)
  .exactOptional()
  .describe('The revision that was read; refused when there is a later one');

const proposeSchema = z.strictObject({
  id: z.string().max(64).exactOptional().describe('The id you choose: small letters, digits and hyphens'),
  text: z.string().max(1_000_000).exactOptional().describe('The file: YAML as for truce propose'),
  file: z.string().max(200).exactOptional().describe('The name of the file, for problems that name a line'),
  title: z.string().max(200).exactOptional().describe('A title other than that of the file'),
  revise: z.boolean().exactOptional().describe('Put this text in the place of an open proposal'),
  read: z
    .strictObject({
      text: z.string().max(2_000_000),
      published: z.string().max(20).exactOptional(),
      source: z.string().min(1).max(200).exactOptional(),
    })
    .exactOptional()
    .describe('Instead of a file: an article whose claims are proposed as notes, with its day and its name'),
  choose: z
    .string()
    .max(1_000)
    .exactOptional()
    .describe('With read: which claims, counted from 1 in the order of /v1/read, as 1,3 or all-new or all'),
});

const claimsSchema = z.strictObject({
  recorded: z.enum(['new', 'already']),
  proposed: z.array(
    z.strictObject({
      number: z.int(),
      proposal: z.string(),
      outcome: z.enum(['proposed', 'source added', 'already proposed', 'closed']),
    }),
  ),
});

/** What may be done about a proposal, what has to be said with it, and what that asks of the ledger. */
interface Doing<Q extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly says: string;
  readonly body: Q;
  readonly request: (id: string, body: z.output<Q>) => Result<Request>;
}

const doing = <Q extends z.ZodObject>(said: Doing<Q>): Doing => said as unknown as Doing;

const DOINGS: readonly Doing[] = [
  doing({
    name: 'review',
    says: 'Says of a proposal of somebody else that it may be signed, or what is wrong with it.',
    body: z.strictObject({
      stance: z.enum(['approve', 'object']).describe('approve or object'),
      words: words.exactOptional().describe('Why; an objection needs it'),
      revision,
    }),
    request: (id, body) => reviewRequest(id, body.stance, body.words),
  }),
  doing({
    name: 'sign',
    says: 'Signs what somebody else proposed and was approved: from now on it is law for the team. For signers.',
    body: z.strictObject({ revision }),
    request: (id) => ok({ kind: 'sign', proposal: id }),
  }),
  doing({
    name: 'decline',
    says: 'Closes what somebody else proposed, unsigned. For signers.',
    body: z.strictObject({ words: words.min(1).describe('Why'), revision }),
    request: (id, body) => ok({ kind: 'decline', proposal: id, words: body.words }),
  }),
  doing({
    name: 'withdraw',
    says: 'Takes back a proposal of one’s own that nobody has signed.',
    body: z.strictObject({ words: words.exactOptional().describe('Why'), revision }),
    request: (id, body) =>
      ok({ kind: 'withdraw', proposal: id, ...(body.words === undefined ? {} : { words: body.words }) }),
  }),
];

/** Proposing, reviewing, signing, declining and withdrawing; reading needs no desk. */
export const proposalWriteRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => [
  deskRoute({
    method: 'post',
    path: '/v1/proposals',
    name: 'propose',
    tag: 'team',
    says: 'Proposes a file of events or a note, or the chosen claims of an article as notes.',
    body: proposeSchema,
    reply: z.union([recordedSchema, claimsSchema]),
    makes: true,
    once: true,
    statuses: [409, 422],
    handle: async (c) => {
      const said = await saidAtDesk(c, parts, front, proposeSchema);
      if (!said.ok) return said.reply;
      const { here, key, body } = said.value;
      if (body.read !== undefined) return proposeRead(c, parts, front, here, key, body);
      if (body.id === undefined || body.text === undefined) return replyProblem(c, 400, NOTHING_PROPOSED);
      const { id, text, file, title, revise } = body;
      const request = proposeRequest({ id, text, file: file ?? `${id}.yaml`, title, revise });
      return request.ok ? keepAct(c, here, front, request.value, { key }) : replyRefused(c, request.problems);
    },
  }),
  ...DOINGS.map(({ name, says, body, request }) =>
    deskRoute({
      method: 'post',
      path: `/v1/proposals/{id}/${name}`,
      name,
      tag: 'team',
      says,
      body,
      reply: recordedSchema,
      makes: true,
      once: true,
      matches: true,
      statuses: [404, 409, 412, 422],
      handle: async (c) => {
        const said = await saidAtDesk(c, parts, front, body);
        if (!said.ok) return said.reply;
        const seen = ifMatch(c);
        if (!seen.ok) return replyProblem(c, 400, seen.problems[0] as Problem);
        const asked = request(c.req.param('id') ?? '', said.value.body);
        if (!asked.ok) return replyRefused(c, asked.problems);
        // Every body here has this field, by `revision` above.
        const read = said.value.body.revision as number | undefined;
        return keepAct(c, said.value.here, front, asked.value, {
          key: said.value.key,
          revision: read,
          seen: seen.value,
        });
      },
    }),
  ),
];

/** Who writes, under which key, and what. */
const saidAtDesk = async <Q extends z.ZodObject>(
  c: Context<HttpEnv>,
  parts: AppParts,
  front: FrontDesk,
  schema: Q,
): Promise<Admitted<{ readonly here: AtDesk; readonly key: string; readonly body: z.output<Q> }>> => {
  const here = await admittedToChange(c, front);
  if (!here.ok) return here;
  const key = idempotencyKey(c);
  if (!key.ok) return key;
  const body = await bodyBy(c, parts, schema);
  if (!body.ok) return body;
  return { ok: true, value: { here: here.value, key: key.value, body: body.value } };
};

const ifMatch = (c: Context<HttpEnv>): Result<string | undefined> => {
  const header = c.req.header('if-match');
  if (header === undefined || header.trim() === '*') return ok(undefined);
  const hash = /^\s*"([0-9a-f]{64})"\s*$/.exec(header)?.[1];
  return hash === undefined ? failed(BAD_MATCH) : ok(hash);
};

/** The chosen claims of an article, as the reader finds them in it now: what is proposed is read here, not sent. */
const proposeRead = async (
  c: Context<HttpEnv>,
  parts: AppParts,
  front: FrontDesk,
  here: AtDesk,
  key: string,
  { read, choose, id, text }: z.output<typeof proposeSchema>,
): Promise<Response> => {
  if (read === undefined || choose === undefined || id !== undefined || text !== undefined)
    return replyProblem(c, 400, NOTHING_CHOSEN);
  const { asker, opened } = here;
  const law = await parts.laws.current();
  if (!law.ok) return replyUnanswered(c, law.problems);
  const beyond = beyondKey(asker, { kind: 'propose', proposal: '', title: '', file: '', text: '', revise: false });
  if (beyond !== undefined) return replyRefused(c, [beyond]);
  const write = { actor: asker.member, key, asked: ['read', read, choose] };
  const before = await opened.desk.guarded(() => answeredBefore<readonly unknown[]>(opened.desk.db, write));
  if (!before.ok) return replyRefused(c, before.problems);
  if (before.value !== undefined) return replyDesk(c, { recorded: 'already', proposed: before.value });
  const answer = readAsked({ law: law.value.law, today: parts.today() }, read);
  if (!answer.ok) return replyUnanswered(c, answer.problems);
  const reading = {
    source: read.source ?? 'pasted text',
    text: answer.value.read.text,
    sha256: secretHash(read.text),
    candidates: answer.value.candidates,
    ...(answer.value.published === undefined ? {} : { published: answer.value.published }),
  };
  const chosen = chooseClaims(joinReadings([reading]), choose);
  if (!chosen.ok) return replyRefused(c, chosen.problems);
  const clock = front.parts.clock();
  const filing = { as: asker.member, shipped: front.parts.shipped(), clock, id: key };
  const proposed = await proposeClaims(opened.desk.ledger, chosen.value, filing);
  if (!proposed.ok) return replyRefused(c, proposed.problems);
  opened.post.nudge();
  const reply = proposed.value.map(proposedJson);
  const kept = await opened.desk.guarded(async () => {
    await rememberWrite(opened.desk.db, write, reply, clock.at);
    return ok(undefined);
  });
  if (!kept.ok) return replyRefused(c, kept.problems);
  return replyDesk(c, { recorded: 'new', proposed: reply }, 201);
};

const NOTHING_PROPOSED: Problem = {
  code: 'missing-parameter',
  where: 'id, text',
  what: 'nothing is proposed',
  mend: 'give id and text for a file, or read and choose for the claims of an article',
};

const NOTHING_CHOSEN: Problem = {
  code: 'missing-parameter',
  where: 'read, choose',
  what: 'the claims of an article are proposed with read and choose, and nothing beside them',
  mend: 'give choose as 1,3 or all-new or all, and leave id and text out',
};

const BAD_MATCH: Problem = {
  code: 'bad-parameter',
  where: 'If-Match',
  what: 'this is no ETag of a proposal',
  mend: 'send it as GET /v1/proposals/ID gave it, in its quotes',
};
