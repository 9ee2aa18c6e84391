/** An instant as ISO text with milliseconds, so that it sorts as it passes. */
type Instant = string;

/** A person who signs in: one member of the team, known to the library by an address of mail. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly member: string;
}

/** A one-time code by which somebody makes the account of a member. Only the hash of the code is kept. */
export interface InvitationRow {
  readonly id: string;
  readonly code_hash: string;
  readonly member: string;
  readonly made_by: string;
  readonly made_at: Instant;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
}

/** A key for scripts. Only its hash is kept; the prefix is shown, so that people can tell their keys apart. */
export interface KeyRow {
  readonly id: string;
  readonly hash: string;
  readonly prefix: string;
  readonly name: string;
  readonly member: string;
  readonly role: string;
  readonly made_at: Instant;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
}

/** A write that was answered, by the key its client chose: the same again is answered from here. */
export interface WriteRow {
  readonly actor: string;
  readonly key: string;
  /** The hash of what was asked. */
  readonly asked: string;
  readonly made_at: Instant;
  /** The answer as JSON, without its secrets. */
  readonly reply: string;
}

export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  /** The types of events, as a JSON list. */
  readonly events: string;
  readonly made_by: string;
  readonly made_at: Instant;
}

/** One message for one webhook. Its id stays the same in every attempt, so that a receiver knows it again. */
export interface DeliveryRow {
  readonly id: string;
  readonly webhook: string;
  /** What it tells of; a webhook is told of a thing once. */
  readonly subject: string;
  readonly type: string;
  readonly body: string;
  readonly made_at: Instant;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** When it is tried next; while it is being sent, when another may take it over. */
  readonly next_at: Instant;
  readonly ended_at: Instant | null;
  /** The status of the last answer, and what went wrong. */
  readonly status: number | null;
  readonly error: string | null;
}

export type DeliveryState = 'waiting' | 'sending' | 'delivered' | 'dead';

/** How far the ledgers were told of. */
export interface MarkRow {
  readonly name: string;
  readonly value: string;
}

export interface DeskTables {
  readonly accounts: AccountRow;
  readonly invitations: InvitationRow;
  readonly keys: KeyRow;
  readonly writes: WriteRow;
  readonly webhooks: WebhookRow;
  readonly deliveries: DeliveryRow;
  readonly marks: MarkRow;
}

/** The columns of the sign-in library's own tables, as it has them; `better-auth.test.ts` holds them against the library's. */
export const LIBRARY_TABLES = {
  accounts: {
    name: 'text!',
    email: 'text! unique',
    emailVerified: 'flag!',
    image: 'text',
    createdAt: 'time!',
    updatedAt: 'time!',
    member: 'text! unique',
  },
  sessions: {
    expiresAt: 'time!',
    token: 'text! unique',
    createdAt: 'time!',
    updatedAt: 'time!',
    ipAddress: 'text',
    userAgent: 'text',
    userId: 'text!',
  },
  credentials: {
    accountId: 'text!',
    providerId: 'text!',
    userId: 'text!',
    accessToken: 'text',
    refreshToken: 'text',
    idToken: 'text',
    accessTokenExpiresAt: 'time',
    refreshTokenExpiresAt: 'time',
    scope: 'text',
    password: 'text',
    createdAt: 'time!',
    updatedAt: 'time!',
  },
  verifications: {
    identifier: 'text!',
    value: 'text!',
    expiresAt: 'time!',
    createdAt: 'time!',
    updatedAt: 'time!',
  },
} as const;

const OWN_TABLES = `
create table if not exists invitations (
  id text primary key, code_hash text not null unique, member text not null, made_by text not null,
  made_at text not null, expires_at text not null, used_at text
);
create table if not exists keys (
  id text primary key, hash text not null unique, prefix text not null, name text not null, member text not null,
  role text not null, made_at text not null, expires_at text not null, revoked_at text
);
create table if not exists writes (
  actor text not null, key text not null, asked text not null, made_at text not null, reply text not null,
  primary key (actor, key)
);
create table if not exists webhooks (
  id text primary key, url text not null, events text not null, made_by text not null, made_at text not null
);
create table if not exists deliveries (
  id text primary key, webhook text not null, subject text not null, type text not null, body text not null,
  made_at text not null, state text not null, attempts integer not null, next_at text not null, ended_at text,
  status integer, error text, unique (webhook, subject)
);
create index if not exists deliveries_due on deliveries (state, next_at);
create table if not exists marks (name text primary key, value text not null);
`;

const COLUMN_TYPES = {
  sqlite: { text: 'text', flag: 'integer', time: 'text' },
  postgres: { text: 'text', flag: 'boolean', time: 'timestamptz' },
} as const;

/** What makes the tables where they do not stand. A later change of them is a statement of its own at the end. */
export const deskSchema = (kind: keyof typeof COLUMN_TYPES): readonly string[] => {
  const types = COLUMN_TYPES[kind];
  const library = Object.entries(LIBRARY_TABLES).map(([table, columns]) => {
    const lines = Object.entries(columns).map(([name, said]) => {
      const [type = 'text'] = said.split(/[! ]/);
      const rest = `${said.includes('!') ? ' not null' : ''}${said.includes('unique') ? ' unique' : ''}`;
      return `"${name}" ${types[type as keyof typeof types]}${rest}`;
    });
    return `create table if not exists ${table} ("id" text primary key, ${lines.join(', ')})`;
  });
  const statements = [...library, ...OWN_TABLES.split(';').map((each) => each.trim())].filter(Boolean);
  return kind === 'sqlite'
    ? statements
    : statements.map((each) =>
        each.replace(/^(create table if not exists |create index if not exists \w+ on )/, '$1truce.'),
      );
};
