import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Engine } from './engine.js';
import type { EntryRow } from './entry.js';
import { type HeldAddress, printStoreAddress } from './store-address.js';

/** A store holds rows and knows nothing of what they mean: it gives all of them, and takes more at their end. */
export class TeamStore {
  readonly #engine: Engine;
  readonly #where: string;

  constructor(engine: Engine, where: string) {
    this.#engine = engine;
    this.#where = where;
  }

  /** Every row in order; none where no ledger was begun. */
  async rows(): Promise<Result<readonly EntryRow[]>> {
    return this.#guarded(async () =>
      ok((await this.#engine.isFounded()) ? await this.#engine.rows(this.#engine.db) : []),
    );
  }

  /** The hash of the last row, without the others; nothing where there is none. */
  async head(): Promise<Result<string | undefined>> {
    return this.#guarded(async () => {
      if (!(await this.#engine.isFounded())) return ok(undefined);
      const last = this.#engine.db.selectFrom('entries').select('hash').orderBy('seq', 'desc').limit(1);
      return ok((await last.executeTakeFirst())?.hash);
    });
  }

  /**
   * Asks `decide` what to append to the rows as they are, while no other writer can append, and appends all of it or
   * nothing. When this answers, the database has it for good.
   */
  async append<T extends { readonly append: readonly EntryRow[] }>(
    decide: (rows: readonly EntryRow[]) => Result<T>,
  ): Promise<Result<T>> {
    return this.#guarded(async () => {
      if (!(await this.#engine.isFounded())) await this.#engine.found();
      return this.#engine.db.connection().execute(async (connection) => {
        await this.#engine.beginAlone(connection);
        try {
          const decided = decide(await this.#engine.rows(connection));
          if (decided.ok)
            for (const row of decided.value.append) await connection.insertInto('entries').values(row).execute();
          await sql`commit`.execute(connection);
          return decided;
        } catch (error) {
          await sql`rollback`.execute(connection).catch(() => undefined);
          throw error;
        }
      });
    });
  }

  /** What the database finds wrong with its own files; nothing when all is well. */
  async integrity(): Promise<Result<undefined>> {
    return this.#guarded(async () => {
      const wrong = await this.#engine.integrity();
      return wrong === undefined ? ok(undefined) : failed(cannotRead(this.#where, wrong));
    });
  }

  async close(): Promise<void> {
    await this.#engine.db.destroy();
  }

  async #guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    return guardedBy(this.#engine, this.#where, work);
  }
}

/** A database that refuses is a problem of the store, told with its own words. */
export const guardedBy = async <T>(
  engine: Engine,
  where: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    return failed(engine.isBusy(error) ? busy(where) : cannotRead(where, messageOf(error)));
  }
};

/** Opens the store at an address; its database is loaded now and not before. `new` may make a file, `old` finds one. */
export const openStore = async (address: HeldAddress, age: 'new' | 'old'): Promise<Result<TeamStore>> => {
  const engine = await openEngine(address, age);
  return engine.ok ? ok(new TeamStore(engine.value, printStoreAddress(address))) : engine;
};

/** The database at an address, for whoever keeps more in it than the ledger. */
export const openEngine = async (address: HeldAddress, age: 'new' | 'old'): Promise<Result<Engine>> => {
  const where = printStoreAddress(address);
  if (address.kind === 'sqlite' && age === 'old' && !existsSync(address.path))
    return failed({
      code: 'no-store',
      where,
      what: 'there is no team ledger here',
      mend: 'check the path, or begin one: truce team add NAME --role signer',
    });
  try {
    return ok(
      address.kind === 'sqlite'
        ? (await import('./sqlite.js')).openSqlite(address.path)
        : (await import('./postgres.js')).openPostgres(address.url),
    );
  } catch (error) {
    return failed(cannotRead(where, messageOf(error)));
  }
};

const messageOf = (error: unknown): string => {
  const { message, code } = error as { readonly message?: string; readonly code?: string };
  return (message || code || String(error)).split('\n')[0] ?? '';
};

const busy = (where: string): Problem => ({
  code: 'store-busy',
  where,
  what: 'somebody else is writing to the team ledger',
  mend: 'repeat the same command: what was recorded is not recorded twice',
});

const cannotRead = (where: string, what: string): Problem => ({
  code: 'bad-store',
  where,
  what: `the team ledger cannot be used: ${what}`,
  mend: 'check the address and the rights to it, or restore it from an export; --store none reads the shipped law alone',
});
