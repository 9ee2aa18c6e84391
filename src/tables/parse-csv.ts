import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { type CsvRecord, scanCsv } from './scan-csv.js';

/** A table of text as a spreadsheet exports it: headers, and rows of as many cells. */
export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** The line of the file on which the row begins, counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** A row with another number of cells than the header: kept, and told. */
  readonly problem?: Problem;
}

/**
 * Reads CSV or TSV: a byte order mark, quoted cells with commas and line ends, and `,` `;` or tab between cells (told from
 * the header, where `delimiter` is not given). Every row comes back, also one of a wrong width, with its problem, so that no line is
 * ever lost.
 */
export const parseCsv = (text: string, path: string, delimiter = delimiterOf(text)): Result<TextTable> => {
  const records = scanCsv(text, delimiter, path);
  if (!records.ok) return records;
  const [header, ...body] = records.value;
  if (header === undefined)
    return failed({
      code: 'empty-file',
      where: path,
      what: 'the file is empty',
      mend: 'give a header and at least one line',
    });
  const headers = header.cells.map((cell) => cell.trim());
  const repeated = headers.find((name, index) => name !== '' && headers.indexOf(name) !== index);
  if (repeated !== undefined) {
    return failed({
      code: 'repeated-column',
      where: `${path}, ${repeated}`,
      what: 'two columns have this name',
      mend: 'rename one of them',
    });
  }
  return ok({ headers, rows: body.map((record) => rowOf(record, headers.length)) });
};

const rowOf = ({ cells, line: number }: CsvRecord, width: number): TextRow => {
  if (cells.length === width) return { number, cells };
  // What stands beyond the header is told, because no column of an output could carry it.
  const beyond = cells.slice(width).filter((cell) => cell !== '');
  const what = `${cells.length} cells stand under ${width} headers${beyond.length === 0 ? '' : ` (beyond them: ${beyond.join(' | ')})`}`;
  return {
    number,
    cells,
    problem: { code: 'wrong-width', where: '', what, mend: 'quote cells that hold the separator' },
  };
};

/** The separator that occurs most often in the header line. */
export const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const count = (mark: string): number => header.split(mark).length - 1;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
};
