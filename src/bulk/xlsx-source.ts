import readSheets from 'read-excel-file/node';
import { columnOf } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { unreadable } from './csv-head.js';
import type { BulkDatabase } from './database.js';
import { NO_REJECTS, type RawSource } from './source.js';

type Row = Awaited<ReturnType<typeof readSheets>>[number]['data'][number];
type Cell = Row[number];

/**
 * A sheet of a workbook, put into a table of text: ACE's "Main Report" where there is one, else the first. The header is the first
 * row among the top ones that names columns of ours, because reports print their title above it.
 */
export const xlsxSource = async (database: BulkDatabase, path: string, place: number): Promise<Result<RawSource>> => {
  try {
    const sheets = await readSheets(path);
    const sheet = sheets.find(({ sheet: name }) => /^main report$/i.test(name.trim())) ?? sheets[0];
    const rows = sheet?.data ?? [];
    const top = headerPlace(rows);
    const headers = (rows[top] ?? []).map((cell) => textOf(cell).trim());
    if (headers.length === 0) return failed(emptySheet(path));
    const table = `workbook${place}`;
    await database.run(`CREATE TABLE ${table} (${headers.map((_, index) => `c${index} VARCHAR`).join(', ')})`);
    await database.append(
      table,
      rows.slice(top + 1).map((row) => headers.map((_, index) => textOf(row[index] ?? null) || null)),
    );
    return ok({ path, format: 'xlsx', headers, relation: table, ...NO_REJECTS, firstRow: top + 2 });
  } catch (error) {
    return failed(unreadable(path, error));
  }
};

const TITLE_ROWS = 30;

const headerPlace = (rows: readonly Row[]): number => {
  const place = rows
    .slice(0, TITLE_ROWS)
    .findIndex((row) => row.filter((cell) => columnOf(textOf(cell)) !== undefined).length >= 3);
  return Math.max(0, place);
};

/** A cell as a person reads it: a day without its midnight, a number without an exponent. */
const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof cell !== 'number') return String(cell);
  const short = String(cell);
  return short.includes('e') ? BigInt(Math.round(cell)).toString() : short;
};

const emptySheet = (path: string) => ({
  code: 'empty-file',
  where: path,
  what: 'the sheet is empty',
  mend: 'give a header and at least one line',
});
