import type { Context } from 'hono';
import { z } from 'zod';
import { ok, type Problem } from '../../problem/index.js';
import {
  deliveryJson,
  EVENT_TYPES,
  enqueue,
  newWebhook,
  signingSecret,
  type WebhookRow,
  webhookJson,
  writeOnce,
} from '../../store/desk/index.js';
import {
  type Admitted,
  type AtDesk,
  admittedSigner,
  idempotencyKey,
  replyRefused,
  unknownThing,
  wished,
} from '../desk/counter.js';
import type { FrontDesk } from '../desk/front-desk.js';
import { leadsAstray, privateTarget, refusedTarget } from '../desk/target.js';
import type { AppParts, HttpEnv } from '../parts.js';
import type { Route } from '../route.js';
import { deskRoute, replyDesk, replyMade } from './desk-route.js';

const webhookSchema = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    events: z.array(z.enum(EVENT_TYPES)),
    by: z.string(),
    made: z.string(),
  })
  .meta({ id: 'Webhook' });

const deliverySchema = z
  .strictObject({
    id: z.string().describe('The webhook-id of the message, the same in every attempt'),
    type: z.string(),
    subject: z.string(),
    state: z.enum(['waiting', 'sending', 'delivered', 'dead']),
    attempts: z.int(),
    made: z.string(),
    next: z.string().nullable().describe('When it is tried next'),
    ended: z.string().nullable(),
    status: z.int().nullable().describe('Of the last answer'),
    error: z.string().nullable(),
  })
  .meta({ id: 'Delivery' });

const wishSchema = z.strictObject({
  url: z.string().max(2_000).describe('Where messages are sent: https://…'),
  events: z.array(z.enum(EVENT_TYPES)).min(1).max(EVENT_TYPES.length).describe(EVENT_TYPES.join(', ')),
});

const queuedSchema = z.strictObject({ recorded: z.enum(['new', 'already']), delivery: deliverySchema });

/** How many deliveries are listed. */
const LISTED = 100;

/** Webhooks: whom the team's events are sent to. For signers, because they carry them out of the house. */
export const webhookRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => [
  deskRoute({
    method: 'get',
    path: '/v1/webhooks',
    name: 'webhooks',
    tag: 'webhooks',
    says: 'Whom the team’s events are sent to. For signers.',
    reply: z.array(webhookSchema),
    handle: async (c) => {
      const here = await admittedSigner(c, front);
      if (!here.ok) return here.reply;
      const rows = await here.value.opened.desk.db.selectFrom('webhooks').selectAll().orderBy('made_at').execute();
      return replyDesk(c, rows.map(webhookJson));
    },
  }),
  deskRoute({
    method: 'post',
    path: '/v1/webhooks',
    name: 'make_webhook',
    tag: 'webhooks',
    says: 'Sends events to an address from now on. The secret that signs them is in this answer alone. For signers.',
    body: wishSchema,
    reply: z.strictObject({
      recorded: z.enum(['new', 'already']),
      webhook: webhookSchema,
      secret: z.string().nullable().describe('For the library that checks signatures; null for a retry'),
    }),
    makes: true,
    once: true,
    statuses: [409, 422],
    handle: (c) => makeWebhook(c, parts, front),
  }),
  deskRoute({
    method: 'delete',
    path: '/v1/webhooks/{id}',
    name: 'delete_webhook',
    tag: 'webhooks',
    says: 'Sends nothing more there, and forgets its deliveries. For signers.',
    reply: z.strictObject({ ended: z.string() }),
    statuses: [404],
    handle: async (c) => {
      const here = await atWebhook(c, front);
      if (!here.ok) return here.reply;
      const { webhook, opened } = here.value;
      await opened.desk.alone(async (db) => {
        await db.deleteFrom('deliveries').where('webhook', '=', webhook.id).execute();
        await db.deleteFrom('webhooks').where('id', '=', webhook.id).execute();
      });
      return replyDesk(c, { ended: webhook.id });
    },
  }),
  deskRoute({
    method: 'post',
    path: '/v1/webhooks/{id}/test',
    name: 'test_webhook',
    tag: 'webhooks',
    says: 'Sends a message of type test. For signers.',
    reply: queuedSchema,
    makes: true,
    once: true,
    statuses: [404, 409],
    handle: (c) =>
      queued(c, front, 'test', async (db, { asker, webhook, key, now }) =>
        deliveryJson(
          await enqueue(db, webhook.id, { type: 'test', subject: `test/${asker.member}/${key}`, data: {} }, now),
        ),
      ),
  }),
  deskRoute({
    method: 'get',
    path: '/v1/webhooks/{id}/deliveries',
    name: 'deliveries',
    tag: 'webhooks',
    says: `The last ${LISTED} messages of a webhook, newest first, and how they fared. For signers.`,
    reply: z.array(deliverySchema),
    statuses: [404],
    handle: async (c) => {
      const here = await atWebhook(c, front);
      if (!here.ok) return here.reply;
      const { webhook, opened } = here.value;
      const rows = await opened.desk.db
        .selectFrom('deliveries')
        .selectAll()
        .where('webhook', '=', webhook.id)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .limit(LISTED)
        .execute();
      return replyDesk(c, rows.map(deliveryJson));
    },
  }),
  deskRoute({
    method: 'post',
    path: '/v1/webhooks/{id}/deliveries/{delivery}/replay',
    name: 'replay',
    tag: 'webhooks',
    says: 'Sends a message again, under its old id, whether it arrived or not. For signers.',
    reply: queuedSchema,
    makes: true,
    once: true,
    statuses: [404, 409],
    handle: async (c) => {
      const id = c.req.param('delivery') ?? '';
      return queued(c, front, `replay ${id}`, async (db, { webhook, now }) => {
        const row = await db
          .selectFrom('deliveries')
          .selectAll()
          .where('id', '=', id)
          .where('webhook', '=', webhook.id)
          .executeTakeFirst();
        if (row === undefined) return unknownThing('delivery', id);
        const again = { state: 'waiting', attempts: 0, next_at: now, ended_at: null } as const;
        await db.updateTable('deliveries').set(again).where('id', '=', id).execute();
        return deliveryJson({ ...row, ...again });
      });
    },
  }),
];

interface AtWebhook extends AtDesk {
  readonly webhook: WebhookRow;
}

/** A signer, and the webhook of the path. */
const atWebhook = async (c: Context<HttpEnv>, front: FrontDesk): Promise<Admitted<AtWebhook>> => {
  const here = await admittedSigner(c, front);
  if (!here.ok) return here;
  const id = c.req.param('id') ?? '';
  const webhook = await here.value.opened.desk.db
    .selectFrom('webhooks')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return webhook === undefined
    ? { ok: false, reply: replyRefused(c, [unknownThing('webhook', id)]) }
    : { ok: true, value: { ...here.value, webhook } };
};

const makeWebhook = async (c: Context<HttpEnv>, parts: AppParts, front: FrontDesk): Promise<Response> => {
  const wish = await wished(c, parts, await admittedSigner(c, front), wishSchema);
  if (!wish.ok) return wish.reply;
  const { asker, opened, key, body } = wish.value;
  const { url, events } = body;
  const { anywhere } = front.parts.post;
  const refused = refusedTarget(url, anywhere);
  if (refused !== undefined) return replyRefused(c, [refused]);
  if (!anywhere && (await leadsAstray(url))) return replyRefused(c, [privateTarget(new URL(url).hostname)]);
  // It is told of what comes after it, so what is there already is marked as told before.
  await opened.post.mark();
  const { at } = front.parts.clock();
  const asked = { actor: asker.member, key, asked: ['webhook', body] };
  const made = await writeOnce(opened.desk, asked, at, async (db) => {
    const row = newWebhook(url, events, asker.member, at);
    await db.insertInto('webhooks').values(row).execute();
    return ok({ reply: webhookJson(row), secret: signingSecret(opened.secret, row.id) });
  });
  return replyMade(c, made, (webhook, secret) => ({ webhook, secret }));
};

/** Puts a message into the queue, once for the key of the write. */
const queued = async (
  c: Context<HttpEnv>,
  front: FrontDesk,
  what: string,
  put: (
    db: AtDesk['opened']['desk']['db'],
    at: AtWebhook & { readonly key: string; readonly now: string },
  ) => Promise<ReturnType<typeof deliveryJson> | Problem>,
): Promise<Response> => {
  const here = await atWebhook(c, front);
  if (!here.ok) return here.reply;
  const key = idempotencyKey(c);
  if (!key.ok) return key.reply;
  const { asker, opened, webhook } = here.value;
  const now = front.parts.clock().at;
  const asked = { actor: asker.member, key: key.value, asked: [what, webhook.id] };
  const made = await writeOnce(opened.desk, asked, now, async (db) => {
    const delivery = await put(db, { ...here.value, key: key.value, now });
    return 'mend' in delivery ? { ok: false, problems: [delivery] } : ok({ reply: delivery });
  });
  if (made.ok) opened.post.nudge();
  return replyMade(c, made, (delivery) => ({ delivery }));
};
