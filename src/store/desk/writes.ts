import type { Kysely } from 'kysely';
import { canonical } from '../../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import type { Desk } from './desk.js';
import { secretHash } from './secrets.js';
import type { DeskTables } from './tables.js';

/** A write that is asked for, under the key that its client chose. */
export interface AskedWrite {
  readonly actor: string;
  readonly key: string;
  /** The route and everything that was asked of it. */
  readonly asked: unknown;
}

/** What came of a write: `reply` can be shown again, a secret cannot. */
export interface Written<R, S = undefined> {
  readonly reply: R;
  readonly secret?: S;
}

export interface Answered<R, S> extends Written<R, S> {
  readonly already: boolean;
}

/** What was answered to this write before; a key that was used for something else is refused. */
export const answeredBefore = async <R>(
  db: Kysely<DeskTables>,
  { actor, key, asked }: AskedWrite,
): Promise<Result<R | undefined>> => {
  const row = await db
    .selectFrom('writes')
    .selectAll()
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return ok(undefined);
  if (row.asked !== hashOf(asked)) return failed(keyTaken(key));
  // Written by `rememberWrite` under the same request.
  return ok(JSON.parse(row.reply) as R);
};

export const rememberWrite = async (
  db: Kysely<DeskTables>,
  { actor, key, asked }: AskedWrite,
  reply: unknown,
  now: string,
): Promise<void> => {
  await db
    .insertInto('writes')
    .values({ actor, key, asked: hashOf(asked), made_at: now, reply: JSON.stringify(reply) })
    // Two retries at once did the same: one memory of it is enough.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/**
 * Writes once: the effect and the memory of it are one transaction, so a retry finds both or neither. A secret is shown to
 * the first only, because it is not kept.
 */
export const writeOnce = <R, S = undefined>(
  desk: Desk,
  asked: AskedWrite,
  now: string,
  write: (db: Kysely<DeskTables>) => Promise<Result<Written<R, S>>>,
): Promise<Result<Answered<R, S>>> =>
  desk.guarded(() =>
    desk.alone(async (db): Promise<Result<Answered<R, S>>> => {
      const before = await answeredBefore<R>(db, asked);
      if (!before.ok) return before;
      if (before.value !== undefined) return ok({ reply: before.value, already: true });
      const written = await write(db);
      if (!written.ok) return written;
      await rememberWrite(db, asked, written.value.reply, now);
      return ok({ ...written.value, already: false });
    }),
  );

const hashOf = (asked: unknown): string => secretHash(canonical(asked));

const keyTaken = (key: string): Problem => ({
  code: 'id-taken',
  where: '--entry-id',
  what: `'${key}' was used for something else`,
  mend: 'choose another key; a retry gives the same key with the same content',
});
