import type { Result } from '../problem/index.js';
import { BulkDatabase } from './database.js';
import { type Staged, type StageOptions, stage } from './stage.js';

/** How files are gone through: with how much memory, and who is told how many rows have been read. */
export interface OverFiles {
  readonly memory: string;
  readonly onProgress?: (rows: number) => void;
}

/** Stages files in a database of their own, asks it, and closes it whatever happens. */
export const overFiles = async <T>(
  paths: readonly string[],
  options: Omit<StageOptions, 'onProgress'>,
  { memory, onProgress }: OverFiles,
  ask: (database: BulkDatabase, staged: Staged) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const database = await BulkDatabase.open({ memory });
  try {
    const staged = await stage(database, paths, { ...options, ...(onProgress === undefined ? {} : { onProgress }) });
    return staged.ok ? await ask(database, staged.value) : staged;
  } finally {
    database.close();
  }
};
