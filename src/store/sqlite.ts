import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { type Engine, PATIENCE, type Tables } from './engine.js';

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
  database.exec('pragma journal_mode = delete; pragma synchronous = extra;');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    db,
    isFounded: async () => {
      const found = await sql<{ name: string }>`
        select name from sqlite_master where type = 'table' and name = 'entries'`.execute(db);
      return found.rows.length > 0;
    },
    found: async () => {
      // One transaction, so that a table without its triggers never stands.
      database.exec(`begin immediate; ${SCHEMA} commit;`);
    },
    beginAlone: async (connection) => {
      await sql`begin immediate`.execute(connection);
    },
    integrity: async () => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      const [first] = rows;
      return first === undefined || first.integrity_check === 'ok' ? undefined : first.integrity_check;
    },
    isBusy: (error) => String((error as { readonly code?: unknown }).code).startsWith('SQLITE_BUSY'),
  };
};

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
