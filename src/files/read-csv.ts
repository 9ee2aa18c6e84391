import { parse } from 'csv-parse/sync';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { readText } from './read-text.js';

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
 * the header). Every row comes back, also one of a wrong width, with its problem, so that no line is ever lost.
 */
export const readCsv = (path: string): Result<TextTable> => {
  const text = readText(path);
  return text.ok ? parseCsv(text.value, path) : text;
};

/** `delimiter`: what stands between cells, told from the header where it is not given. */
export const parseCsv = (text: string, path: string, delimiter = delimiterOf(text)): Result<TextTable> => {
  let records: readonly CsvRecord[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      info: true,
      raw: true,
    }) as unknown as readonly CsvRecord[];
  } catch (error) {
    const what = `this is not CSV: ${(error as Error).message}`;
    return failed({
      code: 'bad-csv',
      where: path,
      what,
      mend: 'look for a quotation mark that is not closed on that line',
    });
  }
  const [header, ...body] = numbered(records);
  if (header === undefined)
    return failed({
      code: 'empty-file',
      where: path,
      what: 'the file is empty',
      mend: 'give a header and at least one line',
    });
  const headers = header.record.map((cell) => cell.trim());
  const repeated = headers.find((name, index) => name !== '' && headers.indexOf(name) !== index);
  if (repeated !== undefined) {
    return failed({
      code: 'repeated-column',
      where: `${path}, ${repeated}`,
      what: 'two columns have this name',
      mend: 'rename one of them',
    });
  }
  return ok({
    headers,
    rows: body.map(({ record, line }) => rowOf(record, line, headers.length)),
  });
};

interface CsvRecord {
  readonly record: readonly string[];
  /** The text of the record as it stands in the file, with the line end that closes it. */
  readonly raw: string;
}

/** Each record with the line on which it begins, counted over its own text; the parser's count takes CRLF in a cell for two. */
const numbered = (records: readonly CsvRecord[]): readonly { record: readonly string[]; line: number }[] => {
  let line = 1;
  return records.flatMap(({ record, raw }) => {
    const begins = line;
    line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
    return /^[\r\n]*$/.test(raw) ? [] : [{ record, line: begins }];
  });
};

const rowOf = (cells: readonly string[], number: number, width: number): TextRow => {
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
