import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import type { Desk } from './desk.js';
import { randomId, randomSecret, secretHash } from './secrets.js';
import type { InvitationRow } from './tables.js';

/** How long a code may wait, in milliseconds: a week. */
const WAITS = 7 * 86_400_000;

export interface NewInvitation {
  readonly row: InvitationRow;
  readonly code: string;
}

export const newInvitation = (member: string, by: string, now: string): NewInvitation => {
  const code = randomSecret();
  const row = {
    id: randomId(),
    code_hash: secretHash(code),
    member,
    made_by: by,
    made_at: now,
    expires_at: new Date(Date.parse(now) + WAITS).toISOString(),
    used_at: null,
  };
  return { code, row };
};

/** The invitation of a code that still opens something. */
export const findInvitation = (desk: Desk, code: string, now: string): Promise<Result<InvitationRow>> =>
  desk.guarded(async () => {
    const row = await desk.db
      .selectFrom('invitations')
      .selectAll()
      .where('code_hash', '=', secretHash(code))
      .executeTakeFirst();
    return row !== undefined && row.used_at === null && row.expires_at > now ? ok(row) : failed(badCode);
  });

/** Uses an invitation up; of two who try at once, one is told that it is gone. */
export const takeInvitation = (desk: Desk, { id }: InvitationRow, now: string): Promise<Result<undefined>> =>
  desk.guarded(async () => {
    const taken = await desk.db
      .updateTable('invitations')
      .set({ used_at: now })
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    return taken.numUpdatedRows === 1n ? ok(undefined) : failed(badCode);
  });

/** Gives an invitation back that came to nothing. */
export const returnInvitation = (desk: Desk, { id }: InvitationRow): Promise<Result<undefined>> =>
  desk.guarded(async () => {
    await desk.db.updateTable('invitations').set({ used_at: null }).where('id', '=', id).execute();
    return ok(undefined);
  });

export const invitationJson = ({ id, member, made_by, made_at, expires_at, used_at }: InvitationRow) => ({
  id,
  member,
  by: made_by,
  made: made_at,
  expires: expires_at,
  used: used_at,
});

export const badCode: Problem = {
  code: 'bad-sign-up-code',
  where: 'code',
  what: 'this code opens nothing: it was used, it expired, or it was never given out',
  mend: 'ask a signer of your team for another; the first code of all is printed by truce serve when it starts',
};
