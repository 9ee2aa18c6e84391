import type { Kysely } from 'kysely';
import type { Desk } from './desk.js';
import { derivedSecret, randomId } from './secrets.js';
import type { DeliveryRow, DeskTables, WebhookRow } from './tables.js';

/** What a webhook can be told of. */
export const EVENT_TYPES = [
  'law.known',
  'proposal.made',
  'proposal.revised',
  'proposal.reviewed',
  'proposal.signed',
  'proposal.declined',
  'proposal.withdrawn',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Something that happened, once: `subject` is the same however often it is noticed. */
export interface Event {
  readonly type: EventType | 'test';
  readonly subject: string;
  readonly data: unknown;
}

export const newWebhook = (url: string, events: readonly EventType[], by: string, now: string): WebhookRow => ({
  id: randomId(),
  url,
  events: JSON.stringify(events),
  made_by: by,
  made_at: now,
});

/** Written by `newWebhook` or a later one of its kind. */
export const eventsOf = ({ events }: WebhookRow): readonly string[] => JSON.parse(events) as readonly string[];

/** The secret that signs a webhook's messages: worked out, not kept, so that a copy of the database holds none. */
export const signingSecret = (secret: string, id: string): string =>
  `whsec_${derivedSecret(secret, `webhook ${id}`).toString('base64')}`;

export const webhookJson = (row: WebhookRow) => ({
  id: row.id,
  url: row.url,
  events: eventsOf(row),
  by: row.made_by,
  made: row.made_at,
});

export const deliveryJson = (row: DeliveryRow) => ({
  id: row.id,
  type: row.type,
  subject: row.subject,
  state: row.state,
  attempts: row.attempts,
  made: row.made_at,
  next: row.state === 'waiting' ? row.next_at : null,
  ended: row.ended_at,
  status: row.status,
  error: row.error,
});

/** Puts a message into the queue; a webhook that was told of its subject is not told again. */
export const enqueue = async (
  db: Kysely<DeskTables>,
  webhook: string,
  { type, subject, data }: Event,
  now: string,
): Promise<DeliveryRow> => {
  const row: DeliveryRow = {
    id: `msg_${randomId()}`,
    webhook,
    subject,
    type,
    body: JSON.stringify({ type, timestamp: now, data }),
    made_at: now,
    state: 'waiting',
    attempts: 0,
    next_at: now,
    ended_at: null,
    status: null,
    error: null,
  };
  await db
    .insertInto('deliveries')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return row;
};

/** A message that is to be sent, and where to. */
export interface DueDelivery extends DeliveryRow {
  readonly url: string;
}

/** How long a message may be on its way before another takes it over, in milliseconds: its sender died. */
const LEASE = 60_000;

/**
 * Takes some messages that are due, so that no other server sends them too. One whose sender died is taken over later; a
 * receiver may then get it twice, under the same id.
 */
export const takeDue = async (desk: Desk, now: string, most: number): Promise<readonly DueDelivery[]> => {
  const due = (db: Kysely<DeskTables>) =>
    db
      .selectFrom('deliveries')
      .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook')
      .selectAll('deliveries')
      .select('webhooks.url')
      .where('deliveries.state', 'in', ['waiting', 'sending'])
      .where('deliveries.next_at', '<=', now)
      .orderBy('deliveries.next_at')
      .limit(most);
  // Nearly always there is nothing, and looking takes no lock.
  if ((await due(desk.db).execute()).length === 0) return [];
  return desk.alone(async (db) => {
    const rows = await due(db).execute();
    const next_at = new Date(Date.parse(now) + LEASE).toISOString();
    for (const { id, attempts } of rows)
      await db
        .updateTable('deliveries')
        .set({ state: 'sending', next_at, attempts: attempts + 1 })
        .where('id', '=', id)
        .execute();
    return rows.map((row) => ({ ...row, attempts: row.attempts + 1 }));
  });
};

/** How an attempt ended. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly status: number }
  | {
      readonly kind: 'failed';
      readonly status: number | null;
      readonly error: string;
      readonly next: string | undefined;
    };

export const settle = async (desk: Desk, { id }: DeliveryRow, outcome: Outcome, now: string): Promise<void> => {
  const ended = outcome.kind === 'delivered' || outcome.next === undefined;
  await desk.db
    .updateTable('deliveries')
    .set({
      state: outcome.kind === 'delivered' ? 'delivered' : outcome.next === undefined ? 'dead' : 'waiting',
      next_at: outcome.kind === 'failed' && outcome.next !== undefined ? outcome.next : now,
      ended_at: ended ? now : null,
      status: outcome.status,
      error: outcome.kind === 'failed' ? outcome.error : null,
    })
    .where('id', '=', id)
    .execute();
};
