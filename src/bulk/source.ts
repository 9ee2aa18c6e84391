import type { Column } from '../assessment/index.js';
import { columnsIn } from '../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type Format, formatOf } from '../tables/index.js';

export { FORMATS, type Format, formatOf } from '../tables/index.js';

import { LINE_LIMITS, readCsvHead } from './csv-head.js';
import type { BulkDatabase } from './database.js';
import { jsonlSource } from './jsonl-source.js';
import { parquetSource } from './parquet-source.js';
import { quoteText } from './sql.js';
import { xlsxSource } from './xlsx-source.js';

/** A file of entry lines as a relation: its headers, and SQL that gives its cells as text under `c0`, `c1`, … in order. */
export interface Source {
  readonly path: string;
  readonly format: Format;
  readonly headers: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly relation: string;
  /** Whether rows of a wrong width are set aside by the engine, told in `rejectTable`. */
  readonly rejects: boolean;
  readonly rejectTable: string;
  /** What stands between cells, in a CSV. */
  readonly delimiter: string;
  /** The line of the file on which the first row begins. */
  readonly firstRow: number;
}

export type RawSource = Omit<Source, 'columns'>;

/** What only a CSV has. */
export const NO_REJECTS = { rejects: false, rejectTable: '', delimiter: '' } as const;

/** The files that paths and patterns name, each once, in order. */
export const filesOf = async (database: BulkDatabase, paths: readonly string[]): Promise<Result<readonly string[]>> => {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await database.rows(`SELECT file FROM glob(${quoteText(path)}) ORDER BY file`);
    files.push(...found.map(([file]) => String(file)));
    if (found.length === 0)
      problems.push({
        code: 'no-file',
        where: path,
        what: 'the file cannot be read',
        mend: 'check the path and the permissions',
      });
  }
  return problems.length > 0 ? failed(...problems) : ok([...new Set(files)]);
};

/** Opens a file of entry lines by its ending (`.csv.gz` is a CSV), or as told. */
export const openSource = async (
  database: BulkDatabase,
  path: string,
  place: number,
  format = formatOf(path),
): Promise<Result<Source>> => {
  const raw = await rawSource(database, path, place, format);
  if (!raw.ok) return raw;
  const columns = columnsIn(raw.value.headers);
  if (columns.ok) return ok({ ...raw.value, columns: columns.value });
  return failed(...columns.problems.map((problem) => ({ ...problem, where: `${path}, ${problem.where}` })));
};

const rawSource = (database: BulkDatabase, path: string, place: number, format: Format): Promise<Result<RawSource>> => {
  switch (format) {
    case 'parquet':
      return parquetSource(database, path);
    case 'jsonl':
      return jsonlSource(database, path);
    case 'xlsx':
      return xlsxSource(database, path, place);
    case 'csv':
    case 'tsv':
      return csvSource(database, path, place, format);
  }
};

const csvSource = async (
  database: BulkDatabase,
  path: string,
  place: number,
  format: 'csv' | 'tsv',
): Promise<Result<RawSource>> => {
  const head = await readCsvHead(database, path);
  if (!head.ok) return head;
  const { headers, delimiter } = head.value;
  const names = headers.map((_, index) => `${quoteText(`c${index}`)}: 'VARCHAR'`).join(', ');
  const rejectTable = `rejects${place}`;
  const relation = `read_csv(${quoteText(path)}, auto_detect = false, header = true, delim = ${quoteText(delimiter)},
    quote = '"', escape = '"', columns = {${names}}, store_rejects = true, rejects_limit = 0,
    rejects_table = '${rejectTable}', rejects_scan = 'scan_of_${rejectTable}',
    ${LINE_LIMITS}${compressionOf(path)})`;
  return ok({ path, format, headers, relation, rejects: true, rejectTable, delimiter, firstRow: 2 });
};

const compressionOf = (path: string): string => {
  if (/\.gz$/i.test(path)) return ", compression = 'gzip'";
  return /\.zst$/i.test(path) ? ", compression = 'zstd'" : '';
};
