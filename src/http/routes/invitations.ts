import { z } from 'zod';
import { failed, ok } from '../../problem/index.js';
import { invitationJson, newInvitation, writeOnce } from '../../store/desk/index.js';
import { admittedSigner, replyRefused, unknownThing, wished } from '../desk/counter.js';
import type { FrontDesk } from '../desk/front-desk.js';
import type { AppParts } from '../parts.js';
import type { Route } from '../route.js';
import { deskRoute, replyDesk, replyMade } from './desk-route.js';
import { hasAccount } from './sign-in.js';

const invitationSchema = z
  .strictObject({
    id: z.string(),
    member: z.string(),
    by: z.string(),
    made: z.string(),
    expires: z.string(),
    used: z.string().nullable(),
  })
  .meta({ id: 'Invitation' });

const wishSchema = z.strictObject({
  member: z.string().max(64).describe('A member of the team who has no account yet; POST /v1/team/members adds one'),
});

/** One-time codes, by which members make their accounts. */
export const invitationRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => [
  deskRoute({
    method: 'get',
    path: '/v1/invitations',
    name: 'invitations',
    tag: 'sign-in',
    says: 'Who was invited, by whom, and whether they came. For signers.',
    reply: z.array(invitationSchema),
    handle: async (c) => {
      const here = await admittedSigner(c, front);
      if (!here.ok) return here.reply;
      const rows = await here.value.opened.desk.db.selectFrom('invitations').selectAll().orderBy('made_at').execute();
      return replyDesk(c, rows.map(invitationJson));
    },
  }),
  deskRoute({
    method: 'post',
    path: '/v1/invitations',
    name: 'invite',
    tag: 'sign-in',
    says: 'Makes a one-time code for a member without an account; it is shown once and lasts a week. For signers.',
    body: wishSchema,
    reply: z.strictObject({
      recorded: z.enum(['new', 'already']),
      invitation: invitationSchema,
      code: z.string().nullable().describe('For POST /v1/auth/sign-up; null for a retry, because it is not kept'),
    }),
    makes: true,
    once: true,
    statuses: [404, 409],
    handle: async (c) => {
      const wish = await wished(c, parts, await admittedSigner(c, front), wishSchema);
      if (!wish.ok) return wish.reply;
      const { asker, opened, key, body } = wish.value;
      const { member } = body;
      const team = await opened.desk.team();
      if (!team.ok) return replyRefused(c, team.problems);
      if (!team.value.state.members.has(member)) return replyRefused(c, [unknownThing('member', member)]);
      const { at } = front.parts.clock();
      const has = await opened.accounts.hasMember(member);
      const asked = { actor: asker.member, key, asked: ['invitation', body] };
      const made = await writeOnce(opened.desk, asked, at, async (db) => {
        if (has) return failed(hasAccount(member));
        const { row, code } = newInvitation(member, asker.member, at);
        await db.insertInto('invitations').values(row).execute();
        return ok({ reply: invitationJson(row), secret: code });
      });
      return replyMade(c, made, (invitation, code) => ({ invitation, code }));
    },
  }),
  deskRoute({
    method: 'delete',
    path: '/v1/invitations/{id}',
    name: 'uninvite',
    tag: 'sign-in',
    says: 'Takes back a code that was not used. For signers.',
    reply: z.strictObject({ ended: z.string() }),
    statuses: [404],
    handle: async (c) => {
      const here = await admittedSigner(c, front);
      if (!here.ok) return here.reply;
      const id = c.req.param('id') ?? '';
      const gone = await here.value.opened.desk.db
        .deleteFrom('invitations')
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      return gone.numDeletedRows === 1n
        ? replyDesk(c, { ended: id })
        : replyRefused(c, [unknownThing('open invitation', id)]);
    },
  }),
];
