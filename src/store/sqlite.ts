import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { type Engine, PATIENCE, type Tables } from './engine.js';
import type { EntryRow } from './entry.js';

/**
 * A file of SQLite through libsql, whose interface is the one that kysely's own dialect expects.
 *
 * `journal_mode = delete` keeps the ledger in one file that can be copied and lie on a shared drive; a team writes some
 * entries a day, so the speed of a write-ahead log buys nothing. `synchronous = extra` waits until the disk holds the
 * entry and the removal of its journal, so that what was answered as recorded outlives a power cut. A writer that dies
 * leaves a journal, and whoever opens the file next rolls it back: the old state or the new, never half.
 */
export const openSqlite = (path: string): Engine => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new Database(path, { timeout: PATIENCE });
  try {
    database.exec('pragma journal_mode = delete; pragma synchronous = extra;');
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const count = async (from: RawBuilder<unknown>): Promise<number> =>
    (await sql<{ found: number }>`select count(*) as found from ${from}`.execute(db)).rows[0]?.found ?? 0;
  return {
    db,
    // Whatever a file holds, it is no empty ledger: where the table's very name was damaged, reading it must fail.
    isFounded: async () => (await count(sql`sqlite_master`)) > 0,
    found: () =>
      db.connection().execute(async () => {
        // One transaction, so that a table without its triggers never stands.
        await beginWhenFree(database);
        try {
          database.exec(`${SCHEMA} commit;`);
        } catch (error) {
          database.exec('rollback');
          throw error;
        }
      }),
    beginAlone: () => beginWhenFree(database),
    rows: readRows,
    integrity: async () =>
      (await count(sql`pragma_integrity_check where integrity_check = 'ok'`)) === 1
        ? undefined
        : 'its file is damaged (pragma integrity_check)',
    isBusy,
  };
};

const isBusy = (error: unknown): boolean =>
  String((error as { readonly code?: unknown }).code).startsWith('SQLITE_BUSY');

/**
 * Takes the lock of the one writer, or waits for it. SQLite's own waiting would hold up this whole process, and with it
 * another writer of the same process who only needs a turn to finish; so the turns are given away between tries.
 */
const beginWhenFree = async (database: Database.Database): Promise<void> => {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      database.exec('pragma busy_timeout = 0');
      database.exec('begin immediate');
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE) throw error;
    } finally {
      database.exec(`pragma busy_timeout = ${PATIENCE}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
};

/** Between two tries for the lock, in milliseconds. */
const PAUSE = 20;

/**
 * Texts are read as their bytes: libsql ends the program on bytes that are no UTF-8, and a flipped byte must be told, not
 * die of. What cannot be decoded becomes the replacement character, whose hash is another.
 */
const readRows = async (db: Kysely<Tables>): Promise<readonly EntryRow[]> => {
  const columns = TEXTS.map((column) => sql<Uint8Array>`cast(${sql.ref(column)} as blob)`.as(column));
  const rows = await db
    .selectFrom('entries')
    .select(['seq', ...columns])
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    id: decode(row.id),
    kind: decode(row.kind),
    actor: decode(row.actor),
    at: decode(row.at),
    day: decode(row.day),
    body: decode(row.body),
    prev: decode(row.prev),
    hash: decode(row.hash),
  }));
};

const TEXTS = ['id', 'kind', 'actor', 'at', 'day', 'body', 'prev', 'hash'] as const;

const decode = (bytes: Uint8Array | null): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? undefined);

/** The insert trigger also stands before `insert or replace`, which would delete without asking the delete trigger. */
const SCHEMA = `
create table if not exists entries (
  seq integer primary key,
  id text not null unique,
  kind text not null,
  actor text not null,
  at text not null,
  day text not null,
  body text not null,
  prev text not null unique,
  hash text not null unique
) strict;
create trigger if not exists entries_follow before insert on entries
when new.seq is not (select coalesce(max(seq), 0) + 1 from entries)
  or new.prev is not coalesce((select hash from entries order by seq desc limit 1), '${'0'.repeat(64)}')
begin select raise(abort, 'the team ledger is append-only: an entry follows the last'); end;
create trigger if not exists entries_stay before update on entries
begin select raise(abort, 'the team ledger is append-only: no entry is changed'); end;
create trigger if not exists entries_remain before delete on entries
begin select raise(abort, 'the team ledger is append-only: no entry is deleted'); end;
`;
