import { delimiterOf, parseCsv } from '../files/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { BulkDatabase } from './database.js';
import { quoteText } from './sql.js';

/** What the first line of a CSV says: its separator and the names of its columns. */
export interface CsvHead {
  readonly headers: readonly string[];
  readonly delimiter: string;
}

/** More columns than any report of entries has. */
const MAX_HEADERS = 1000;

/** Reads the header by the same rules as a small file is read by; the rest of the file is not touched. */
export const readCsvHead = async (database: BulkDatabase, path: string): Promise<Result<CsvHead>> => {
  const first = await firstLine(database, path);
  if (!first.ok) return first;
  const parsed = parseCsv(`${first.value}\n`, path);
  if (!parsed.ok) return parsed;
  const { headers } = parsed.value;
  if (headers.length <= MAX_HEADERS) return ok({ headers, delimiter: delimiterOf(first.value) });
  return failed({
    code: 'too-many-columns',
    where: path,
    what: `the header names ${headers.length} columns`,
    mend: `give at most ${MAX_HEADERS}`,
  });
};

const firstLine = async (database: BulkDatabase, path: string): Promise<Result<string>> => {
  try {
    const [row] = await database.rows(`SELECT line FROM ${linesOf(path)} LIMIT 1`);
    return ok(String(row?.[0] ?? ''));
  } catch (error) {
    return failed(unreadable(path, error));
  }
};

/**
 * A longer line is a quotation mark that was never closed. The buffer holds one such line; left to itself, the engine takes many times
 * as much for each thread, and is twice as slow for it.
 */
export const LINE_LIMITS = 'max_line_size = 16000000, buffer_size = 16777216';

/** A text file as a relation of its lines. */
export const linesOf = (path: string): string =>
  `read_csv(${quoteText(path)}, auto_detect = false, header = false, delim = chr(1), quote = '', escape = '',
    columns = {'line': 'VARCHAR'}, ${LINE_LIMITS})`;

/** Why the engine could not read a file, in its first sentence. */
export const unreadable = (path: string, error: unknown): Problem => ({
  code: 'unreadable-file',
  where: path,
  what: `the file cannot be read as it is (${(error as Error).message.split('\n')[0]})`,
  mend: 'save it as UTF-8 text, Parquet or XLSX, and check that it is whole',
});
