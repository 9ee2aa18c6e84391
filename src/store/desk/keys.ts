import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { ROLES, type Role } from '../entry.js';
import type { Desk } from './desk.js';
import { randomId, randomSecret, secretHash } from './secrets.js';
import type { KeyRow } from './tables.js';

/** A key as it is made: the whole of it is shown this once. */
export interface NewKey {
  readonly row: KeyRow;
  readonly key: string;
}

export interface KeyWish {
  readonly name: string;
  readonly member: string;
  readonly role: Role;
  readonly days: number;
}

const DAY = 86_400_000;

/** `truce_` tells a scanner of leaked secrets what it found; what is shown of a key later is this and eight letters. */
export const newKey = ({ name, member, role, days }: KeyWish, now: string): NewKey => {
  const key = `truce_${randomSecret()}`;
  const row = {
    id: randomId(),
    hash: secretHash(key),
    prefix: key.slice(0, 14),
    name,
    member,
    role,
    made_at: now,
    expires_at: new Date(Date.parse(now) + days * DAY).toISOString(),
    revoked_at: null,
  };
  return { key, row };
};

/** The key that somebody shows, or why it opens nothing. */
export const readKey = async (desk: Desk, key: string, now: string): Promise<Result<KeyRow>> =>
  desk.guarded(async () => {
    const row = await desk.db.selectFrom('keys').selectAll().where('hash', '=', secretHash(key)).executeTakeFirst();
    if (row === undefined || row.revoked_at !== null) return failed(badKey);
    return row.expires_at > now ? ok(row) : failed(expiredKey(row));
  });

/** The lesser of what a member and a key of theirs may do. */
export const narrowed = (member: Role, key: Role): Role => (ROLES.indexOf(key) < ROLES.indexOf(member) ? key : member);

export const keyJson = ({ id, prefix, name, member, role, made_at, expires_at, revoked_at }: KeyRow) => ({
  id,
  prefix,
  name,
  member,
  role,
  made: made_at,
  expires: expires_at,
  revoked: revoked_at,
});

const badKey: Problem = {
  code: 'bad-key',
  where: 'Authorization',
  what: 'no key of this server is this one, or it was revoked',
  mend: 'send Authorization: Bearer with a whole key, as it was shown when it was made',
};

const expiredKey = ({ prefix, expires_at }: KeyRow): Problem => ({
  code: 'expired-key',
  where: 'Authorization',
  what: `the key ${prefix}… expired on ${expires_at.slice(0, 10)}`,
  mend: 'sign in and make another',
});
