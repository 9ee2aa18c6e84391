import { parseCsv } from '../files/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { BulkDatabase } from './database.js';
import type { Source } from './source.js';

/** A row that the engine set aside because its cells do not fit the header: where it begins, and its text. */
export interface Reject {
  readonly byte: number;
  readonly text: string;
}

/**
 * The rows of a CSV that were set aside. A wrong width is told with its row; what makes the engine lose its place (a quotation
 * mark that is never closed, bytes that are no text) is a problem of the file, because rows after it cannot be told apart.
 */
export const rejectsOf = async (database: BulkDatabase, source: Source): Promise<Result<readonly Reject[]>> => {
  if (!source.rejects) return ok([]);
  const rows = await database.rows(
    `SELECT line_byte_position, any_value(csv_line), any_value(error_type::VARCHAR), min(line)
      FROM ${source.rejectTable} GROUP BY line_byte_position ORDER BY line_byte_position`,
  );
  const broken = rows.find(([, , type]) => !WIDTHS.includes(String(type)));
  if (broken !== undefined) return failed(brokenFile(source.path, String(broken[2]), String(broken[3])));
  return ok(rows.map(([byte, text]) => ({ byte: Number(byte) - 1, text: String(text) })));
};

const WIDTHS = ['MISSING COLUMNS', 'TOO MANY COLUMNS'];

const brokenFile = (path: string, type: string, line: string): Problem => ({
  code: 'bad-csv',
  where: `${path}, line ${line}`,
  what: `this is not CSV: ${type.toLowerCase()}`,
  mend: 'look for a quotation mark that is not closed, or bytes that are not UTF-8, on that line',
});

/** The cells of a rejected row as the core reads them, with the problem of its width. */
export const cellsOfReject = (source: Source, text: string) => {
  const header = source.headers.map((_, index) => `c${index}`).join(source.delimiter);
  const parsed = parseCsv(`${header}\n${text}`, source.path, source.delimiter);
  const row = parsed.ok ? parsed.value.rows[0] : undefined;
  return { cells: row?.cells ?? [], ...(row?.problem === undefined ? {} : { problem: row.problem }) };
};
