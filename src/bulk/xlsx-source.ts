import readSheets from 'read-excel-file/node';
import { failed, ok, type Result } from '../problem/index.js';
import { sheetTable } from '../tables/index.js';
import { unreadable } from './csv-head.js';
import type { BulkDatabase } from './database.js';
import { NO_REJECTS, type RawSource } from './source.js';

/** The sheet of a workbook that holds entry lines, put into a table of text. */
export const xlsxSource = async (database: BulkDatabase, path: string, place: number): Promise<Result<RawSource>> => {
  try {
    const sheet = sheetTable(await readSheets(path), path);
    if (!sheet.ok) return sheet;
    const { headers, rows } = sheet.value;
    const table = `workbook${place}`;
    await database.run(`CREATE TABLE ${table} (${headers.map((_, index) => `c${index} VARCHAR`).join(', ')})`);
    await database.append(
      table,
      rows.map(({ cells }) => cells.map((cell) => cell || null)),
    );
    return ok({ path, format: 'xlsx', headers, relation: table, ...NO_REJECTS, firstRow: rows[0]?.number ?? 2 });
  } catch (error) {
    return failed(unreadable(path, error));
  }
};
