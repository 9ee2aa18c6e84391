import { z } from 'zod';
import { membersJson, ROLES, teamHead } from '../../store/index.js';
import { admittedToChange, bodyBy, idempotencyKey, replyRefused } from '../desk/counter.js';
import type { FrontDesk } from '../desk/front-desk.js';
import { keepAct } from '../desk/keep-act.js';
import type { AppParts } from '../parts.js';
import type { Route } from '../route.js';
import { deskRoute, replyDesk } from './desk-route.js';
import { recordedSchema } from './team-schemas.js';

const teamSchema = z.strictObject({
  head: z.string().nullable().describe('The hash of the last entry; null where no ledger was begun'),
  entries: z.int(),
  members: z.array(z.strictObject({ name: z.string(), role: z.enum(ROLES) })),
});

const memberSchema = z.strictObject({
  name: z.string().max(64).describe('The name that entries carry'),
  role: z.enum([...ROLES, 'removed']).describe('viewer, analyst, signer, or removed'),
});

export const teamRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => [
  deskRoute({
    method: 'get',
    path: '/v1/team',
    name: 'team',
    tag: 'team',
    says: 'The members of the team and their roles.',
    reply: teamSchema,
    handle: async (c) => {
      const opened = await front.opened();
      if (!opened.ok) return replyRefused(c, opened.problems);
      const team = await opened.value?.desk.team();
      if (team?.ok === false) return replyRefused(c, team.problems);
      return replyDesk(c, {
        head: team === undefined ? null : teamHead(team.value),
        entries: team?.value.entries.length ?? 0,
        members: membersJson(team?.value),
      });
    },
  }),
  deskRoute({
    method: 'post',
    path: '/v1/team/members',
    name: 'member',
    tag: 'team',
    says: 'Adds a member, gives one another role, or takes one out. For signers.',
    body: memberSchema,
    reply: recordedSchema,
    makes: true,
    once: true,
    statuses: [409, 422],
    handle: async (c) => {
      const here = await admittedToChange(c, front);
      if (!here.ok) return here.reply;
      const key = idempotencyKey(c);
      if (!key.ok) return key.reply;
      const body = await bodyBy(c, parts, memberSchema);
      if (!body.ok) return body.reply;
      return keepAct(c, here.value, front, { kind: 'member', ...body.value }, { key: key.value });
    },
  }),
];
