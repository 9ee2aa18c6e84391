import { columnOf } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { TextTable } from './parse-csv.js';

/** Cells are text, numbers, truth values, dates or nothing; the reader's own type for them says more than it gives. */
type Row = readonly unknown[];

/** A sheet as its reader hands it over. */
export interface GivenSheet {
  readonly sheet: string;
  readonly data: readonly Row[];
}

/**
 * The table of a workbook: ACE's "Main Report" where there is one, else the first sheet. The header is the first row among the top
 * ones that names columns of ours, because reports print their title above it.
 */
export const sheetTable = (sheets: readonly GivenSheet[], path: string): Result<TextTable> => {
  const sheet = sheets.find(({ sheet: name }) => /^main report$/i.test(name.trim())) ?? sheets[0];
  const rows = sheet?.data ?? [];
  const top = headerPlace(rows);
  const headers = (rows[top] ?? []).map((cell) => textOf(cell).trim());
  if (headers.length === 0)
    return failed({
      code: 'empty-file',
      where: path,
      what: 'the sheet is empty',
      mend: 'give a header and at least one line',
    });
  return ok({
    headers,
    rows: rows.slice(top + 1).map((row, index) => ({
      number: top + 2 + index,
      cells: headers.map((_, column) => textOf(row[column])),
    })),
  });
};

const TITLE_ROWS = 30;

const headerPlace = (rows: readonly Row[]): number => {
  const place = rows
    .slice(0, TITLE_ROWS)
    .findIndex((row) => row.filter((cell) => columnOf(textOf(cell)) !== undefined).length >= 3);
  return Math.max(0, place);
};

/** A cell as a person reads it: a day without its midnight, a number without an exponent. */
const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof cell !== 'number') return String(cell);
  const short = String(cell);
  return short.includes('e') ? BigInt(Math.round(cell)).toString() : short;
};
