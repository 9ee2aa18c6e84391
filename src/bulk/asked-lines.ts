import type { EntryLine, Origins } from '../assessment/index.js';
import type { BulkDatabase } from './database.js';
import type { Keyed } from './keying.js';
import type { Staged } from './stage.js';
import { lineColumnNames, lineColumns, lineOfRow, type StagedRow } from './staged-line.js';

/** The rows that only the core can answer, as lines with their places in `staged`, some thousands at a time. */
export async function* askedLines(
  database: BulkDatabase,
  staged: Staged,
  keyed: Pick<Keyed, 'asked'>,
  origins: Origins,
): AsyncGenerator<readonly (readonly [place: number, line: EntryLine])[]> {
  const names = lineColumnNames(staged);
  for await (const batch of database.batches(`SELECT s.place, ${lineColumns(staged)} FROM ${keyed.asked} s`)) {
    yield batch.map(([place, ...values]) => {
      const row: StagedRow = Object.fromEntries(names.map((name, index) => [name, values[index]]));
      return [Number(place), lineOfRow(row, Number(place), staged, origins)] as const;
    });
  }
}
