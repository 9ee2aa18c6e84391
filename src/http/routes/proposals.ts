import type { Context } from 'hono';
import { z } from 'zod';
import { answerText } from '../../answers/index.js';
import { ok, type Result } from '../../problem/index.js';
import { type Proposal, proposalJson, type TeamLedger, teamHead } from '../../store/index.js';
import { refusedType } from '../accepts.js';
import { replyReady } from '../answer.js';
import { problemReplies } from '../documented.js';
import { sampleOf } from '../examples.js';
import { hash } from '../law-source.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyUnanswered } from '../problem-reply.js';
import { type Route, route } from '../route.js';

export const entrySchema = z
  .strictObject({
    seq: z.int(),
    id: z.string(),
    kind: z.enum(['member', 'propose', 'review', 'sign', 'decline', 'withdraw']),
    actor: z.string(),
    at: z.string().describe('The instant of recording'),
    day: z.string().describe('The day of the act'),
    stance: z.enum(['approve', 'object']).optional(),
    words: z.string().optional(),
    hash: z.string(),
  })
  .meta({ id: 'TeamEntry' });

export const proposalSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    state: z.enum(['open', 'signed', 'declined', 'withdrawn']),
    revision: z.int().describe('Of the text; a review speaks of one revision'),
    authors: z.array(z.string()),
    proposed: z.string(),
    closed: z.strictObject({ by: z.string(), on: z.string() }).nullable(),
    instrument: z.string().nullable().describe('The instrument it became when it was signed'),
    reviews: z.array(
      z.strictObject({
        by: z.string(),
        on: z.string(),
        stance: z.enum(['approve', 'object']),
        words: z.string().nullable(),
      }),
    ),
    file: z.string(),
    text: z.string(),
    trail: z.array(entrySchema).describe('Every entry about it, in order'),
  })
  .meta({ id: 'Proposal' });

/** What the team has proposed, and one of them. Reading alone: writing has routes of its own. */
export const proposalRoutes = (parts: AppParts): readonly Route[] => [
  route({
    document: {
      method: 'get',
      path: '/v1/proposals',
      summary: 'What the team has proposed, each with its text, reviews and audit trail',
      operationId: 'proposals',
      tags: ['team'],
      ...sampleOf('/v1/proposals'),
      responses: {
        200: {
          description: 'Every proposal, in the order in which they were made; none where no team ledger was begun',
          content: { 'application/json': { schema: z.array(proposalSchema) } },
        },
        ...problemReplies(304, 406, 429, 500, 503),
      },
    },
    handle: (c) => fromTeam(c, parts, (all) => ({ json: all.map(proposalJson) })),
  }),
  route({
    document: {
      method: 'get',
      path: '/v1/proposals/{id}',
      summary: 'One proposal with its text, reviews and audit trail',
      operationId: 'proposal',
      tags: ['team'],
      request: { params: z.object({ id: z.string().max(64) }) },
      responses: {
        200: { description: 'The proposal', content: { 'application/json': { schema: proposalSchema } } },
        ...problemReplies(304, 404, 406, 429, 500, 503),
      },
    },
    handle: (c) =>
      fromTeam(c, parts, (all) => {
        const found = all.find(({ proposal }) => proposal === c.req.param('id'));
        if (found === undefined) return undefined;
        // Every entry about it ends its trail, so the last one's hash is for If-Match.
        return { json: proposalJson(found), stands: found.trail.at(-1)?.row.hash ?? found.hash };
      }),
  }),
];

/** Something about the proposals, or that it is not there. */
const fromTeam = async (
  c: Context<HttpEnv>,
  parts: AppParts,
  choose: (all: readonly Proposal[]) => Chosen | undefined,
): Promise<Response> => {
  const refused = refusedType(c, 'application/json');
  if (refused !== undefined) return refused;
  const team = await teamOf(parts);
  if (!team.ok) return replyUnanswered(c, team.problems);
  const chosen = choose([...(team.value?.state.proposals.values() ?? [])]);
  if (chosen === undefined) return replyProblem(c, 404, UNKNOWN);
  const etag = `"${chosen.stands ?? hash(team.value === undefined ? '' : teamHead(team.value), c.req.path)}"`;
  const bytes = new TextEncoder().encode(answerText(chosen.json));
  return replyReady(c, { bytes, type: 'application/json', etag, incomplete: false });
};

interface Chosen {
  readonly json: unknown;
  /** What the answer stands on, where that is less than the whole ledger. */
  readonly stands?: string;
}

/** The team's ledger as the desk has it, where there is one: what was answered as recorded is there at once. */
const teamOf = async ({ desk, laws }: AppParts): Promise<Result<TeamLedger | undefined>> => {
  if (desk === undefined) {
    const opened = await laws.current();
    return opened.ok ? ok(opened.value.team) : opened;
  }
  const opened = await desk.opened();
  if (!opened.ok) return opened;
  return opened.value === undefined ? ok(undefined) : opened.value.desk.team();
};

const UNKNOWN = {
  code: 'unknown-proposal',
  where: 'id',
  what: 'there is no proposal of this name',
  mend: '/v1/proposals lists them',
};
