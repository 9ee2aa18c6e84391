import { z } from 'zod';
import { ok } from '../../problem/index.js';
import { keyJson, newKey, writeOnce } from '../../store/desk/index.js';
import { ROLES } from '../../store/index.js';
import { admittedInPerson, replyRefused, unknownThing, wished } from '../desk/counter.js';
import type { FrontDesk } from '../desk/front-desk.js';
import { left } from '../guards/who-asks.js';
import type { AppParts } from '../parts.js';
import { replyProblem } from '../problem-reply.js';
import type { Route } from '../route.js';
import { deskRoute, replyDesk, replyMade } from './desk-route.js';

const keySchema = z
  .strictObject({
    id: z.string(),
    prefix: z.string().describe('The first letters, by which its owner knows it'),
    name: z.string(),
    member: z.string(),
    role: z.enum(ROLES).describe('The most that this key may do; never more than its member may'),
    made: z.string(),
    expires: z.string(),
    revoked: z.string().nullable(),
  })
  .meta({ id: 'Key' });

const wishSchema = z.strictObject({
  name: z.string().min(1).max(80).describe('What it is for, in words of your own'),
  role: z.enum(ROLES).describe('The most that it may do: viewer, analyst or signer'),
  days: z.int().min(1).max(366).describe('How many days it lasts, 1 to 366'),
});

/** Keys for scripts: made, listed and revoked by the person whose they are. */
export const keyRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => [
  deskRoute({
    method: 'get',
    path: '/v1/auth/keys',
    name: 'keys',
    tag: 'sign-in',
    says: 'The keys of this account, without their secrets.',
    reply: z.array(keySchema),
    handle: async (c) => {
      const here = await admittedInPerson(c, front);
      if (!here.ok) return here.reply;
      const { asker, opened } = here.value;
      const rows = await opened.desk.db
        .selectFrom('keys')
        .selectAll()
        .where('member', '=', asker.member)
        .orderBy('made_at')
        .execute();
      return replyDesk(c, rows.map(keyJson));
    },
  }),
  deskRoute({
    method: 'post',
    path: '/v1/auth/keys',
    name: 'make_key',
    tag: 'sign-in',
    says: 'Makes a key for a script. The whole key is in this answer and never in another.',
    body: wishSchema,
    reply: z.strictObject({
      recorded: z.enum(['new', 'already']),
      key: keySchema,
      secret: z.string().nullable().describe('The whole key; null for a retry, because it is not kept'),
    }),
    makes: true,
    once: true,
    statuses: [409],
    handle: async (c) => {
      const wish = await wished(c, parts, await admittedInPerson(c, front), wishSchema);
      if (!wish.ok) return wish.reply;
      const { asker, opened, key, body } = wish.value;
      if (asker.role === undefined) return replyProblem(c, 403, left(asker.member));
      const { at } = front.parts.clock();
      const asked = { actor: asker.member, key, asked: ['key', body] };
      const made = await writeOnce(opened.desk, asked, at, async (db) => {
        const { row, key: secret } = newKey({ ...body, member: asker.member }, at);
        await db.insertInto('keys').values(row).execute();
        return ok({ reply: keyJson(row), secret });
      });
      return replyMade(c, made, (reply, secret) => ({ key: reply, secret }));
    },
  }),
  deskRoute({
    method: 'delete',
    path: '/v1/auth/keys/{id}',
    name: 'revoke_key',
    tag: 'sign-in',
    says: 'Revokes a key: from now on it opens nothing.',
    reply: keySchema,
    statuses: [404],
    handle: async (c) => {
      const here = await admittedInPerson(c, front);
      if (!here.ok) return here.reply;
      const { asker, opened } = here.value;
      const id = c.req.param('id') ?? '';
      const mine = opened.desk.db
        .selectFrom('keys')
        .selectAll()
        .where('id', '=', id)
        .where('member', '=', asker.member);
      const row = await mine.executeTakeFirst();
      if (row === undefined) return replyRefused(c, [unknownThing('key', id)]);
      const revoked_at = row.revoked_at ?? front.parts.clock().at;
      await opened.desk.db.updateTable('keys').set({ revoked_at }).where('id', '=', id).execute();
      return replyDesk(c, keyJson({ ...row, revoked_at }));
    },
  }),
];
