import { z } from 'zod';
import { headOf } from '../../ledger/index.js';
import { teamHead } from '../../store/index.js';
import { formatDay } from '../../time/index.js';
import { problemReplies } from '../documented.js';
import { sampleOf } from '../examples.js';
import type { AppParts } from '../parts.js';
import { replyUnanswered } from '../problem-reply.js';
import { type Route, route } from '../route.js';

const healthSchema = z.strictObject({
  status: z.literal('ok'),
  version: z.string().describe('Of the program'),
  today: z.string().describe('The day that stands in for one that a question leaves out'),
  ledger: z.strictObject({
    head: z.string().describe('The hash of the last event: two servers with one head answer alike'),
    events: z.int(),
  }),
  team: z.strictObject({ head: z.string(), entries: z.int() }).nullable().describe('The team’s own ledger, if begun'),
  editions: z.array(z.string()),
});

/** Whether the server can answer, and from which law. */
export const healthRoute = (parts: AppParts): Route =>
  route({
    document: {
      method: 'get',
      path: '/v1/health',
      summary: 'Whether the server can answer, and from which law',
      operationId: 'health',
      tags: ['server'],
      ...sampleOf('/v1/health'),
      responses: {
        200: { description: 'It can', content: { 'application/json': { schema: healthSchema } } },
        ...problemReplies(500, 503),
      },
    },
    handle: async (c) => {
      const opened = await parts.laws.current();
      if (!opened.ok) return replyUnanswered(c, opened.problems);
      const { law, team } = opened.value;
      const health: z.output<typeof healthSchema> = {
        status: 'ok',
        version: parts.version,
        today: formatDay(parts.today()),
        ledger: { head: headOf(law.ledger), events: law.ledger.events.length },
        team: team === undefined ? null : { head: teamHead(team), entries: team.entries.length },
        editions: law.schedule.editions.map(({ id }) => id),
      };
      return c.json(health, 200, { 'cache-control': 'no-store' });
    },
  });
