import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type Engine, PATIENCE, type Tables } from './engine.js';

/**
 * A PostgreSQL database, for a team: the schema `truce`, so that it can live beside other tables. A login that may select
 * and insert is enough once the table stands; writers wait for each other on an advisory lock, which needs no right
 * to change anything, and the unique `prev` refuses a fork even to a writer who does not take the lock.
 */
export const openPostgres = (url: string): Engine => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'truce',
  });
  // An idle connection that the server drops is opened anew when it is next needed.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema('truce');
  const beginAlone = async (connection: Kysely<Tables>): Promise<void> => {
    await sql`begin`.execute(connection);
    await sql`select set_config('lock_timeout', ${`${PATIENCE}ms`}, true)`.execute(connection);
    await sql`select pg_advisory_xact_lock(hashtext('truce.entries'))`.execute(connection);
  };
  const stands = async (connection: Kysely<Tables>): Promise<boolean> => {
    const { rows } = await sql<{ name: string | null }>`select to_regclass('truce.entries')::text as name`.execute(
      connection,
    );
    return typeof rows[0]?.name === 'string';
  };
  return {
    db,
    isFounded: () => stands(db),
    found: () =>
      db.connection().execute(async (connection) => {
        await beginAlone(connection);
        try {
          // Somebody else may have founded it while this one waited.
          if (!(await stands(connection))) await sql.raw(SCHEMA).execute(connection);
          await sql`commit`.execute(connection);
        } catch (error) {
          await sql`rollback`.execute(connection);
          throw error;
        }
      }),
    beginAlone,
    rows: (connection) =>
      connection
        .selectFrom('entries')
        .select(['seq', 'id', 'kind', 'actor', 'at', 'day', 'body', 'prev', 'hash'])
        .orderBy('seq')
        .execute(),
    integrity: async () => undefined,
    // 55P03 lock_not_available, 40001 serialization_failure, 23505 unique_violation: another writer was first.
    isBusy: (error) => ['55P03', '40001', '23505'].includes(String((error as { readonly code?: unknown }).code)),
  };
};

const SCHEMA = `
create schema if not exists truce;
create table truce.entries (
  seq integer primary key,
  id text not null unique,
  kind text not null,
  actor text not null,
  at text not null,
  day text not null,
  body text not null,
  prev text not null unique,
  hash text not null unique
);
create function truce.entries_follow() returns trigger language plpgsql as $$
begin
  if new.seq is distinct from (select coalesce(max(seq), 0) + 1 from truce.entries)
    or new.prev is distinct from
      coalesce((select hash from truce.entries order by seq desc limit 1), '${'0'.repeat(64)}')
  then raise exception 'the team ledger is append-only: an entry follows the last' using errcode = '40001';
  end if;
  return new;
end $$;
create function truce.entries_stay() returns trigger language plpgsql as $$
begin raise exception 'the team ledger is append-only: no entry is changed or deleted'; end $$;
create trigger entries_follow before insert on truce.entries
  for each row execute function truce.entries_follow();
create trigger entries_stay before update or delete on truce.entries
  for each row execute function truce.entries_stay();
create trigger entries_remain before truncate on truce.entries
  for each statement execute function truce.entries_stay();
`;
