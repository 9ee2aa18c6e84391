import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import type { Column } from '../assessment/index.js';
import { PROGRAMS, type Program } from '../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Answers } from './answer.js';
import { type AnswerColumn, answerColumns, selectAnswers } from './answer-table.js';
import type { BulkDatabase } from './database.js';
import type { Staged } from './stage.js';

/** A workbook is made in memory, so that its size has a limit, well below what a sheet could hold. */
export const MAX_WORKBOOK_ROWS = 200_000;

/** An outcome to be written on a sheet of its own; it is answered when its turn comes. */
export interface WorkbookOutcome {
  readonly name: string;
  readonly answer: () => Promise<Answers>;
}

/** Whether so many rows under so many outcomes fit a workbook. */
export const fitsWorkbook = (rows: number, outcomes: number): Result<number> =>
  rows * outcomes <= MAX_WORKBOOK_ROWS ? ok(rows) : failed(tooManyRows(rows, outcomes));

const tooManyRows = (rows: number, outcomes: number): Problem => ({
  code: 'too-many-rows',
  where: '--format xlsx',
  what: `${rows.toLocaleString('en-US')} rows under ${outcomes} outcome(s) are more than the ${MAX_WORKBOOK_ROWS.toLocaleString('en-US')} rows of a workbook`,
  mend: 'write --format csv or parquet, or fewer outcomes',
});

/** What a sheet of answers came to: where its totals stand, for the sheet that adds them up. */
interface AnsweredSheet {
  readonly sheet: Sheet<Buffer>;
  readonly name: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
  readonly unknown: number;
}

/**
 * Writes a workbook: a summary, and a sheet for each outcome with the importer's columns first. A line's duty is the sum of its programs by a formula,
 * and the summary adds up the sheets by formulas, so that a changed cell carries through. Answers how many lines have no duty, by outcome.
 */
export const writeWorkbook = async (
  database: BulkDatabase,
  staged: Staged,
  outcomes: readonly WorkbookOutcome[],
  about: readonly (readonly [string, string])[],
  path: string,
): Promise<readonly number[]> => {
  const sheets: AnsweredSheet[] = [];
  for (const outcome of outcomes) {
    const name = sheetName(
      outcome.name,
      sheets.map((sheet) => sheet.name),
    );
    sheets.push(await answeredSheet(database, staged, name, await outcome.answer()));
  }
  await writeXlsxFile([summaryOf(sheets, about), ...sheets.map(({ sheet }) => sheet)]).toFile(path);
  return sheets.map(({ unknown }) => unknown);
};

const answeredSheet = async (
  database: BulkDatabase,
  staged: Staged,
  name: string,
  answers: Answers,
): Promise<AnsweredSheet> => {
  const columns = answerColumns(staged, answers);
  const meant = new Map(
    staged.files.flatMap((file) => file.headers.map((header, index) => [header, file.columns[index]])),
  );
  const data: Row[] = [columns.map((column) => head(column.name))];
  let unknown = 0;
  for await (const batch of database.batches(selectAnswers(columns, answers, ['part_of IS NOT NULL']))) {
    for (const values of batch) {
      const cells = values.slice(0, columns.length);
      const duty = cells[columns.findIndex(({ what, kind }) => what === 'duty' && kind === 'money')];
      if (duty === null && values.at(-1) !== true) unknown += 1;
      const row = data.length + 1;
      data.push(
        columns.map((column, index) => cellOf(column, cells[index], { columns, row, column: meant.get(column.name) })),
      );
    }
  }
  const sheet = { data, sheet: name, columns: columns.map(widthOf), stickyRowsCount: 1 };
  return { sheet, name, columns, rows: data.length - 1, unknown };
};

interface CellPlace {
  readonly columns: readonly AnswerColumn[];
  readonly row: number;
  readonly column: Column | undefined;
}

const MONEY_FORMAT = '#,##0.00';

const NUMBERS: ReadonlySet<Column> = new Set<Column>([
  'value',
  'quantity',
  'quantity2',
  'steel_value',
  'aluminum_value',
  'copper_value',
  'dutiable_value',
  'us_value',
  'paid',
]);

const cellOf = (column: AnswerColumn, value: unknown, { columns, row, column: meaning }: CellPlace): Cell => {
  if (value === null || value === undefined || value === '') return null;
  const text = String(value);
  if (column.kind === 'own') {
    const isNumber = meaning !== undefined && NUMBERS.has(meaning) && /^\d{1,13}(?:\.\d+)?$/.test(text);
    return isNumber ? { value: Number(text), type: Number } : { value: text, type: String };
  }
  if (column.kind === 'text') {
    return column.what === 'rate'
      ? { value: Number(text), type: Number, format: '0.00%' }
      : { value: text, type: String };
  }
  if (column.what === 'duty') return { value: sumOfPrograms(columns, row), type: 'Formula', format: MONEY_FORMAT };
  return { value: Number(text), type: Number, format: MONEY_FORMAT };
};

const isProgram = ({ what, kind }: AnswerColumn): boolean => kind === 'money' && PROGRAMS.includes(what as Program);

/** Programs stand side by side. A formula is stored without the sign of equality that people type before it (ECMA-376, 18.3.1.40). */
const sumOfPrograms = (columns: readonly AnswerColumn[], row: number): string => {
  const [first, last] = [columns.findIndex(isProgram), columns.findLastIndex(isProgram)];
  return `SUM(${letters(first)}${row}:${letters(last)}${row})`;
};

const summaryOf = (sheets: readonly AnsweredSheet[], about: readonly (readonly [string, string])[]): Sheet<Buffer> => {
  const programs = PROGRAMS.filter((program) =>
    sheets.some(({ columns }) => columns.some((each) => isProgram(each) && each.what === program)),
  );
  const headers = [
    'outcome',
    'lines',
    'lines without a duty',
    'duty $',
    'owed $',
    'more than the first $',
    ...programs.map((each) => `${each} $`),
  ];
  const rows = sheets.map(
    (sheet, index): Row => [
      { value: sheet.name, type: String },
      { value: sheet.rows, type: Number },
      { value: sheet.unknown, type: Number },
      totalOf(sheet, 'duty'),
      totalOf(sheet, 'owed'),
      { value: `D${index + 2}-D$2`, type: 'Formula', format: MONEY_FORMAT },
      ...programs.map((program) => totalOf(sheet, program)),
    ],
  );
  const notes = about.map(
    ([what, value]): Row => [
      { value: what, type: String },
      { value, type: String },
    ],
  );
  return {
    data: [headers.map(head), ...rows, [null], ...notes],
    sheet: 'summary',
    columns: headers.map((header) => ({ width: Math.max(16, header.length + 2) })),
    stickyRowsCount: 1,
  };
};

/** A column of a sheet added up; nothing where it has no such column, because no line of it pays that. */
const totalOf = ({ columns, name, rows }: AnsweredSheet, what: string): Cell => {
  const place = columns.findIndex((each) => each.kind === 'money' && each.what === what);
  if (place < 0) return { value: 0, type: Number, format: MONEY_FORMAT };
  const column = letters(place);
  return { value: `SUM('${name}'!${column}2:${column}${rows + 1})`, type: 'Formula', format: MONEY_FORMAT };
};

const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

const widthOf = ({ kind, name }: AnswerColumn) => ({ width: Math.max(kind === 'own' ? 12 : 14, name.length + 2) });

/** `A` to `Z`, then `AA`: a column's name by its place. */
const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** A sheet's name: at most 31 characters, none that a reference could not hold, and no two alike. */
const sheetName = (outcome: string, taken: readonly string[]): string => {
  const plain = outcome.replace(/[[\]:*?/\\']/g, ' ').slice(0, 27);
  const names = [plain, ...Array.from({ length: taken.length + 1 }, (_, index) => `${plain} ${index + 2}`)];
  return names.find((name) => !['summary', ...taken].includes(name)) ?? plain;
};
