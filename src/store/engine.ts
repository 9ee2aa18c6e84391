import type { Kysely } from 'kysely';
import type { EntryRow } from './entry.js';

/** The one table. Its columns are those of an entry; what they mean is folded in `team-state.ts`, never stored. */
export interface Tables {
  readonly entries: EntryRow;
}

/** What the two databases say differently. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** Whether a team's ledger was ever begun here. */
  readonly isFounded: () => Promise<boolean>;
  /** Makes the table and the triggers that refuse every change of what is recorded; nothing where they stand. */
  readonly found: () => Promise<void>;
  /** Begins a transaction that no other writer overlaps, so that nobody appends to a head that has moved. */
  readonly beginAlone: (connection: Kysely<Tables>) => Promise<void>;
  /** Every row, in order. */
  readonly rows: (connection: Kysely<Tables>) => Promise<readonly EntryRow[]>;
  /** What the database itself finds wrong with its files. */
  readonly integrity: () => Promise<string | undefined>;
  /** Whether an error says that somebody else is writing for too long. */
  readonly isBusy: (error: unknown) => boolean;
}

/** How long a writer waits for another, in milliseconds. */
export const PATIENCE = 10_000;
