import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseCsv, readCsv } from '../files/index.js';
import type { GivenFile } from '../portfolio/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { BulkDatabase } from './database.js';

/**
 * Reads tables of text, every row with its number in its file. CSV and TSV are read as `assess` reads them; the other
 * formats come through the bulk engine, which is loaded when one is named. Patterns (`entries/*.csv`) are read as such.
 */
export const readTables = async (paths: readonly string[]): Promise<Result<readonly GivenFile[]>> => {
  if (paths.every(isPlain)) return together([...new Set(paths)].map(plainTable));
  const { BulkDatabase, filesOf } = await import('./index.js');
  const database = await BulkDatabase.open();
  try {
    const found = await filesOf(database, paths);
    if (!found.ok) return found;
    const read: Result<GivenFile>[] = [];
    for (const path of found.value) read.push(isText(path) ? plainTable(path) : await engineTable(database, path));
    return together(read);
  } finally {
    database.close();
  }
};

const together = (read: readonly Result<GivenFile>[]): Result<readonly GivenFile[]> => {
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0 ? failed(...problems) : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
};

const isText = (path: string): boolean => !/\.(parquet|pq|jsonl|ndjson|xlsx|zst)(\.gz|\.zst)?$/i.test(path);

const isPlain = (path: string): boolean => isText(path) && !/[*?[\]]/.test(path);

const plainTable = (path: string): Result<GivenFile> => {
  const table = /\.gz$/i.test(path) ? unpacked(path) : readCsv(path);
  return table.ok ? ok({ path, ...table.value }) : table;
};

const unpacked = (path: string): ReturnType<typeof readCsv> => {
  try {
    return parseCsv(gunzipSync(readFileSync(path)).toString('utf8'), path);
  } catch {
    return failed({
      code: 'no-file',
      where: path,
      what: 'the file cannot be read or unpacked',
      mend: 'check the path, and that it is a gzip file',
    });
  }
};

const engineTable = async (database: BulkDatabase, path: string): Promise<Result<GivenFile>> => {
  const { openSource, formatOf } = await import('./index.js');
  if (['csv', 'tsv'].includes(formatOf(path)))
    return failed({
      code: 'bad-format',
      where: path,
      what: 'this command does not unpack it',
      mend: 'give it unpacked, or packed with gzip',
    });
  const source = await openSource(database, path, 0);
  if (!source.ok) return source;
  const { headers, relation, firstRow } = source.value;
  const columns = headers.map((_, index) => `c${index}`).join(', ');
  const rows: { readonly number: number; readonly cells: readonly string[] }[] = [];
  for await (const batch of database.batches(`SELECT ${columns} FROM ${relation}`))
    for (const cells of batch)
      rows.push({ number: firstRow + rows.length, cells: cells.map((cell) => (cell === null ? '' : String(cell))) });
  return ok({ path, headers, rows });
};
