import type { Column, Origins } from '../assessment/index.js';
import { hasOrdinals } from '../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { unreadable } from './csv-head.js';
import type { BulkDatabase } from './database.js';
import { foldStagedOrdinals } from './fold-ordinals.js';
import { mendRows } from './mend.js';
import { rejectsOf } from './rejects.js';
import { numberRows, type RowNumbers } from './row-numbers.js';
import { type Format, filesOf, openSource, type Source } from './source.js';
import { STAGED_COLUMNS, type StagedColumn, type TypedRow, typedRow } from './typed.js';

/** A file as it was staged: its columns, and which staged rows are its own (from `first`, so many). */
export interface StagedFile {
  readonly path: string;
  readonly headers: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly first: number;
  readonly rows: number;
  readonly rowNumbers: () => Promise<RowNumbers>;
}

/** What stands in the table `staged`: one row a row of the files, in their order, by `rowid`. */
export interface Staged {
  readonly files: readonly StagedFile[];
  /** The headers of all files, each once; the cells stand under `c0`, `c1`, … when they are kept. */
  readonly headers: readonly string[];
  readonly rows: number;
  /** The rows that could not be read; `notes` says why. */
  readonly unread: number;
  /** The rows that are part of the line of another row, whose place stands in `part_of`. */
  readonly parts: number;
  /** The columns that any file gives. The table has no others besides `state`, `before`, `part_of`, `raw` and the cells. */
  readonly columns: ReadonlySet<StagedColumn>;
}

export interface StageOptions {
  readonly origins: Origins;
  /** Whether the answer needs the importer's own columns, or which of them; then the headers are those that are kept. */
  readonly keepCells: boolean | ((header: string) => boolean);
  readonly format?: Format;
  /** Which columns the question needs; all when left out. */
  readonly needs?: readonly StagedColumn[];
  readonly onProgress?: (rows: number) => void;
}

/**
 * Reads files of entry lines into the typed table `staged`. Plain rows are typed by the engine; every other row is read by the core,
 * exactly as a small file is, and written back. Rows in are rows out: a row that cannot be read stays, with its problems in `notes`. A
 * row of a wrong width stands at the end of its file, and `before` says before which row it belongs.
 */
export const stage = async (
  database: BulkDatabase,
  paths: readonly string[],
  options: StageOptions,
): Promise<Result<Staged>> => {
  const sources = await openSources(database, paths, options.format);
  if (!sources.ok) return sources;
  const { keepCells } = options;
  const all = [...new Set(sources.value.flatMap((source) => source.headers))];
  const headers = typeof keepCells === 'function' ? all.filter(keepCells) : all;
  const typed = sources.value.map((source) => typedRow(cellsOf(source), options.origins));
  const ordinals = sources.value.some((source) => hasOrdinals(source.columns));
  const columns = columnsGiven(typed, options.needs, ordinals ? ORDINAL_COLUMNS : []);
  await database.run(createTable(columns, options.keepCells ? headers : []));
  await database.run(
    'CREATE TABLE notes (place BIGINT, "row" BIGINT, problems VARCHAR, told VARCHAR, warnings VARCHAR)',
  );
  const files: StagedFile[] = [];
  for (const [place, source] of sources.value.entries()) {
    const first = files.reduce((sum, file) => sum + file.rows, 0);
    const read = await stageFile(database, { source, typed: typed[place] as TypedRow, columns, headers, options });
    if (!read.ok) return read;
    files.push({ ...read.value, first });
    options.onProgress?.(first + read.value.rows);
  }
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const [unread, parts] = [await countOf(database, STATE.unread), await countOf(database, STATE.part)];
  return ok({ files, headers, rows, unread, parts, columns });
};

/** How a staged row may be used. */
export const STATE = {
  /** Its typed columns say all. */
  typed: 0,
  /** It could not be read. */
  unread: 1,
  /** It says more than typed columns hold (`given`, more decimals), so that the core answers for it from its cells. */
  odd: 2,
  /** Not yet read: only while staging. */
  irregular: 3,
  /** A heading that waits for the goods of its line: only while staging. */
  ordinal: 4,
  /** A heading that is part of the line in another row. */
  part: 5,
} as const;

/** What joins the rows of a line in a report with a row for each tariff number. */
const ORDINAL_COLUMNS: readonly StagedColumn[] = ['entry_number', 'line', 'claims', 'paid'];

const countOf = async (database: BulkDatabase, state: number): Promise<number> => {
  const [[count] = [0n]] = await database.rows(`SELECT count(*) FROM staged WHERE state = ${state}`);
  return Number(count);
};

const openSources = async (
  database: BulkDatabase,
  paths: readonly string[],
  format: Format | undefined,
): Promise<Result<readonly Source[]>> => {
  const files = await filesOf(database, paths);
  if (!files.ok) return files;
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const [place, path] of files.value.entries()) {
    const source = await openSource(database, path, place, format);
    if (source.ok) sources.push(source.value);
    else problems.push(...source.problems);
  }
  return problems.length > 0 ? failed(...problems) : ok(sources);
};

const cellsOf = (source: Source) => {
  const places = new Map(
    source.columns.flatMap((column, index) => (column === undefined ? [] : [[column, index] as const])),
  );
  return (column: Parameters<Parameters<typeof typedRow>[0]>[0]): string | undefined => {
    const place = places.get(column);
    return place === undefined ? undefined : `c${place}`;
  };
};

/** What every question needs, and what this one asks for of what the files give. */
const columnsGiven = (
  typed: readonly TypedRow[],
  needs: readonly StagedColumn[] | undefined,
  ordinal: readonly StagedColumn[],
): ReadonlySet<StagedColumn> => {
  const given = (Object.keys(STAGED_COLUMNS) as StagedColumn[]).filter((column) =>
    typed.some(({ columns }) => columns[column] !== undefined),
  );
  return new Set([...given.filter((column) => needs === undefined || needs.includes(column)), ...ordinal]);
};

const createTable = (columns: ReadonlySet<StagedColumn>, headers: readonly string[]): string => {
  const typed = [...columns].map((column) => `${column} ${STAGED_COLUMNS[column]}`);
  const cells = headers.map((_, index) => `c${index} VARCHAR`);
  return `CREATE TABLE staged (state UTINYINT, "before" BIGINT, part_of BIGINT, raw VARCHAR[], ${[...typed, ...cells].join(', ')})`;
};

interface StagingFile {
  readonly source: Source;
  readonly typed: TypedRow;
  readonly columns: ReadonlySet<StagedColumn>;
  readonly headers: readonly string[];
  readonly options: StageOptions;
}

const stageFile = async (database: BulkDatabase, staging: StagingFile): Promise<Result<Omit<StagedFile, 'first'>>> => {
  const { source } = staging;
  const first = await countStaged(database);
  try {
    await database.run(insertOf(staging));
  } catch (error) {
    return failed(unreadable(source.path, error));
  }
  const rejects = await rejectsOf(database, source);
  if (!rejects.ok) return rejects;
  const good = (await countStaged(database)) - first;
  const rows = onceOnly(() => numberRows(source, { first, rows: good }, rejects.value));
  await mendRows(database, { ...staging, origins: staging.options.origins, rejects: rejects.value, rows });
  if (hasOrdinals(source.columns)) await foldStagedOrdinals(database, first);
  const { path, headers, columns } = source;
  return ok({ path, headers, columns, rows: good + rejects.value.length, rowNumbers: rows });
};

/** Asks when it is first asked, and keeps the answer. */
const onceOnly = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= ask();
    return kept;
  };
};

const countStaged = async (database: BulkDatabase): Promise<number> => {
  const [[count] = [0n]] = await database.rows('SELECT count(*) FROM staged');
  return Number(count);
};

const insertOf = ({ source, typed, columns, headers, options }: StagingFile): string => {
  const cells = source.headers.map((_, index) => `c${index}`);
  const kept = options.keepCells
    ? headers.map((header) => (source.headers.includes(header) ? `c${source.headers.indexOf(header)}` : 'NULL'))
    : [];
  const given = new Set([...columns, ...(Object.keys(typed.columns) as StagedColumn[])]);
  const typedCells = [...given].map((column) => `${typed.columns[column] ?? 'NULL'} AS ${column}`);
  // Digits, values and tests stand in selects one over the other, so that each is worked out once.
  return `INSERT INTO staged
    SELECT CASE WHEN plain THEN ${STATE.typed} ELSE ${STATE.irregular} END,
      NULL, NULL, CASE WHEN plain THEN NULL ELSE [${cells.join(', ')}] END,
      ${[...columns, ...kept].join(', ')}
    FROM (SELECT *, (${typed.regular}) IS TRUE AS plain
      FROM (SELECT *, ${typedCells.join(',\n          ')} FROM (SELECT *, ${typed.digits} AS digits FROM ${source.relation})))`;
};
