import { chmodSync, statSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { ok, type Result } from '../../problem/index.js';
import type { Engine } from '../engine.js';
import { readTeam } from '../keep.js';
import { type HeldAddress, printStoreAddress } from '../store-address.js';
import type { TeamLedger } from '../team-ledger.js';
import { guardedBy, openEngine, TeamStore } from '../team-store.js';
import { type DeskTables, deskSchema } from './tables.js';

/**
 * The team's store as a server keeps it open: the ledger, and beside it what belongs to a server alone (accounts, keys,
 * webhooks). Both go through one connection, so that writers of this process wait for each other in its queue and not
 * in the database, which would hold up everybody.
 */
export class Desk {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<DeskTables>;
  readonly ledger: TeamStore;
  readonly #engine: Engine;
  readonly #where: string;
  #team: TeamLedger | undefined;

  constructor(engine: Engine, address: HeldAddress) {
    this.kind = address.kind;
    this.#engine = engine;
    this.#where = printStoreAddress(address);
    // The tables of the desk lie in the database of the entries; the engine's type speaks of those alone.
    this.db = engine.db as unknown as Kysely<DeskTables>;
    this.ledger = new TeamStore(engine, this.#where);
  }

  /** The team's ledger, read anew only when it has grown. */
  async team(): Promise<Result<TeamLedger>> {
    const head = await this.ledger.head();
    if (!head.ok) return head;
    if (this.#team !== undefined && this.#team.entries.at(-1)?.row.hash === head.value) return ok(this.#team);
    const team = await readTeam(this.ledger);
    if (team.ok) this.#team = team.value;
    return team;
  }

  /** Does something in one transaction that no other writer overlaps: all of it, or nothing. */
  async alone<T>(work: (db: Kysely<DeskTables>) => Promise<T>): Promise<T> {
    return this.#engine.db.connection().execute(async (connection) => {
      await this.#engine.beginAlone(connection);
      try {
        const done = await work(connection as unknown as Kysely<DeskTables>);
        await sql`commit`.execute(connection);
        return done;
      } catch (error) {
        await sql`rollback`.execute(connection).catch(() => undefined);
        throw error;
      }
    });
  }

  /** A database that refuses is a problem of the store. */
  guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    return guardedBy(this.#engine, this.#where, work);
  }

  close(): Promise<void> {
    return this.ledger.close();
  }
}

/** Opens the desk at an address, with its tables and those of the ledger. `old` asks for a store that was begun. */
export const openDesk = async (address: HeldAddress, age: 'new' | 'old'): Promise<Result<Desk>> => {
  const engine = await openEngine(address, age);
  if (!engine.ok) return engine;
  const made = await guardedBy(engine.value, printStoreAddress(address), async () => {
    // The ledger's own table comes first: a file that holds anything is taken for one.
    if (!(await engine.value.isFounded())) await engine.value.found();
    const desk = new Desk(engine.value, address);
    await desk.alone(async (db) => {
      for (const statement of deskSchema(address.kind)) await sql.raw(statement).execute(db);
    });
    if (address.kind === 'sqlite') closeToOthers(address.path);
    return ok(desk);
  });
  if (!made.ok) await engine.value.db.destroy();
  return made;
};

/** The file holds hashes of passwords now: whoever is neither its owner nor of its group has no business in it. */
const closeToOthers = (path: string): void => {
  const { mode } = statSync(path);
  if ((mode & 0o007) !== 0) chmodSync(path, mode & 0o770);
};
