import {
  COLUMNS,
  type Column,
  columnOf,
  type EntryLine,
  type EntryRow,
  type Origins,
  readEntryLine,
} from '../assessment/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { foldOrdinals, hasOrdinals } from './fold-ordinals.js';

/** A row of an entry file: read, or kept with everything that is wrong with it. Rows in are rows out. */
export interface PortfolioRow {
  /** Where the row stands in its file, counted from 1, the header being 1. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly row: EntryRow;
  readonly line?: EntryLine;
  /** The row of the line that this row is part of: a heading beside the code of the goods, in a report with a row for each. */
  readonly partOf?: number;
  readonly warnings: readonly string[];
  readonly problems: readonly Problem[];
}

/** The lines of a file of entries, in its order, with the importer's own columns kept. */
export interface Portfolio {
  readonly headers: readonly string[];
  readonly rows: readonly PortfolioRow[];
}

/** A row as a file holds it. */
export interface GivenRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly problem?: Problem;
}

/**
 * The columns that a table's headers mean, those nobody knows left open. A table without `hts`, `origin` and `value` is
 * refused, naming what it has; so is one in which two headers mean the same.
 */
export const columnsIn = (headers: readonly string[]): Result<readonly (Column | undefined)[]> => {
  const columns = headers.map(columnOf);
  const repeated = columns.flatMap((column, index) =>
    column !== undefined && columns.indexOf(column) !== index ? [column] : [],
  );
  const absent = (['hts', 'origin', 'value'] as const).filter((column) => !columns.includes(column));
  const problems: Problem[] = [
    ...repeated.map((column) => ({
      code: 'repeated-column',
      where: 'header',
      what: `two headers mean ${column}: ${headers.filter((_, index) => columns[index] === column).join(', ')}`,
      mend: 'keep one of them',
    })),
    ...absent.map((column) => ({
      code: 'missing-column',
      where: 'header',
      what: `no header means ${column} (there are ${headers.filter(Boolean).join(', ') || 'none'})`,
      mend: `name a column ${[column, ...COLUMNS[column].slice(0, 3)].join(' or ')}`,
    })),
  ];
  return problems.length > 0 ? failed(...problems) : ok(columns);
};

/** Reads a table of text into a portfolio. Columns are told by their headers; those nobody knows are carried along. */
export const readPortfolio = (
  headers: readonly string[],
  rows: readonly GivenRow[],
  origins: Origins,
): Result<Portfolio> => {
  const columns = columnsIn(headers);
  if (!columns.ok) return columns;
  const read = rows.map((row) => readPortfolioRow(row, columns.value, origins));
  return ok({ headers, rows: hasOrdinals(columns.value) ? foldOrdinals(read) : read });
};

/** Reads one row of a table; a row that cannot be read is kept with everything that is wrong with it. */
export const readPortfolioRow = (
  { number, cells, problem }: GivenRow,
  columns: readonly (Column | undefined)[],
  origins: Origins,
): PortfolioRow => {
  const row: { [C in Column]?: string } = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (column !== undefined && cell !== undefined) row[column] = cell;
  }
  const read = readEntryLine(row, origins);
  const own = problem === undefined ? [] : [problem];
  const found = read.ok ? own : [...own, ...read.problems];
  const problems = found.map((each) => ({
    ...each,
    where: each.where === '' ? `line ${number}` : `line ${number}, ${each.where}`,
  }));
  const usable = read.ok && problem === undefined;
  return {
    number,
    cells,
    row,
    ...(usable ? { line: read.value.line } : {}),
    warnings: read.ok ? read.value.warnings : [],
    problems,
  };
};
