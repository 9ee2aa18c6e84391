import type { Context } from 'hono';
import { z } from 'zod';
import { answerText } from '../../answers/index.js';
import { type Proposal, proposalJson, teamHead } from '../../store/index.js';
import { refusedType } from '../accepts.js';
import { replyReady } from '../answer.js';
import { problemReplies } from '../documented.js';
import { sampleOf } from '../examples.js';
import { hash, type OpenedLaw } from '../law-source.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyUnanswered } from '../problem-reply.js';
import { type Route, route } from '../route.js';

const entrySchema = z
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
    handle: (c) => fromTeam(c, parts, (all) => all.map(proposalJson)),
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
        return found === undefined ? undefined : proposalJson(found);
      }),
  }),
];

/** Something about the proposals, or that it is not there. */
const fromTeam = async (
  c: Context<HttpEnv>,
  parts: AppParts,
  choose: (all: readonly Proposal[]) => unknown,
): Promise<Response> => {
  const refused = refusedType(c, 'application/json');
  if (refused !== undefined) return refused;
  const opened = await parts.laws.current();
  if (!opened.ok) return replyUnanswered(c, opened.problems);
  const json = choose(proposalsOf(opened.value));
  if (json === undefined) return replyProblem(c, 404, UNKNOWN);
  const etag = `"${hash(opened.value.team === undefined ? '' : teamHead(opened.value.team), c.req.path)}"`;
  const bytes = new TextEncoder().encode(answerText(json));
  return replyReady(c, { bytes, type: 'application/json', etag, incomplete: false });
};

const proposalsOf = ({ team }: OpenedLaw): readonly Proposal[] => [...(team?.state.proposals.values() ?? [])];

const UNKNOWN = {
  code: 'unknown-proposal',
  where: 'id',
  what: 'there is no proposal of this name',
  mend: '/v1/proposals lists them',
};
