import type { Origins } from '../assessment/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { PlacedLine } from './exposure/expose-lines.js';
import { foldOrdinals, hasOrdinals } from './fold-ordinals.js';
import { columnsIn, type GivenRow, type PortfolioRow, readPortfolioRow } from './read-portfolio.js';
import { inSteps, type Steps } from './steps.js';

/** A table of text as a file holds it. */
export interface GivenFile {
  readonly path: string;
  readonly headers: readonly string[];
  readonly rows: readonly GivenRow[];
}

/** A file of entry lines as it was read, and the place of its first row among the rows of all files. */
export interface ReadFile {
  readonly path: string;
  readonly headers: readonly string[];
  readonly rows: readonly PortfolioRow[];
  readonly first: number;
}

/** Files of entry lines one after the other, as one list of rows in which each has its place. */
export interface ReadFiles {
  readonly files: readonly ReadFile[];
  /** Each line at its place; `row` is the place, which `nameRow` turns into a row of a file. */
  readonly lines: readonly PlacedLine[];
  /** The rows that could not be read; those that are part of another row's line are not among them. */
  readonly unread: number;
}

/** Reads tables of text in steps. A row that cannot be read stays, with everything that is wrong with it. */
export function* readFiles(given: readonly GivenFile[], origins: Origins): Steps<Result<ReadFiles>> {
  const problems: Problem[] = [];
  const files: ReadFile[] = [];
  for (const file of given) {
    const rows = yield* readRows(file, origins);
    const first = files.reduce((sum, each) => sum + each.rows.length, 0);
    if (rows.ok) files.push({ path: file.path, headers: file.headers, rows: rows.value, first });
    else problems.push(...rows.problems.map((each) => ({ ...each, where: `${file.path}, ${each.where}` })));
  }
  if (problems.length > 0) return failed(...problems);
  const lines = files.flatMap(({ rows, first }) =>
    rows.flatMap(({ line }, index) => (line === undefined ? [] : [{ row: first + index, line }])),
  );
  const unread = files.flatMap(({ rows }) => rows.filter(isUnread)).length;
  return ok({ files, lines, unread });
}

function* readRows({ headers, rows }: GivenFile, origins: Origins): Steps<Result<readonly PortfolioRow[]>> {
  const columns = columnsIn(headers);
  if (!columns.ok) return columns;
  const read: PortfolioRow[] = [];
  yield* inSteps('reading rows', rows, (row) => read.push(readPortfolioRow(row, columns.value, origins)));
  return ok(hasOrdinals(columns.value) ? foldOrdinals(read) : read);
}

const isUnread = ({ line, partOf }: PortfolioRow): boolean => line === undefined && partOf === undefined;

/** The row of a file at a place; the file is named where there are several. */
export const nameRow =
  ({ files }: ReadFiles) =>
  <T extends { readonly row: number }>(placed: T): T => {
    const file = files.findLast(({ first }) => first <= placed.row);
    const row = file?.rows[placed.row - file.first];
    if (file === undefined || row === undefined) return placed;
    return { ...placed, row: row.number, ...(files.length > 1 ? { file: file.path } : {}) };
  };
