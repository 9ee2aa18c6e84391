import { type Assessment, agreedOn, assessLine, type EntryRow } from '../assessment/index.js';
import type { Cents } from '../money/index.js';
import { type AssessedRow, noDay, type PortfolioRow } from '../portfolio/index.js';
import type { Problem } from '../problem/index.js';
import { type BulkQuestion, IN_ORDER } from './answer.js';
import type { BulkDatabase } from './database.js';
import { fillFees } from './fees.js';
import { keyDays } from './keying.js';
import { STATE, type Staged, type StagedFile } from './stage.js';
import { lineColumnNames, lineColumns, lineOfRow, type StagedRow } from './staged-line.js';

/**
 * Every staged row with its full answer, in order, some thousands at a time, so that memory does not grow with the file. Only fees look
 * beyond a row: the tables share them out among the lines of an entry. The cells must have been kept.
 */
export async function* explainStaged(
  database: BulkDatabase,
  staged: Staged,
  question: BulkQuestion,
): AsyncGenerator<readonly AssessedRow[]> {
  const clocks = question.on === undefined ? {} : { on: question.on };
  await keyDays(database, staged, [question.compiled], clocks);
  await fillFees(database, staged, question.compiled, clocks);
  const numbers = await Promise.all(staged.files.map((file) => file.rowNumbers()));
  const names = [
    ...['place', 'before', 'part_of', 'mpf', 'hmf', 'note_row', 'problems', 'warnings'],
    ...lineColumnNames(staged),
    ...staged.headers.map((_, index) => `c${index}`),
  ];
  const columns = `s.rowid AS place, s."before", s.part_of, e.mpf, e.hmf, n."row" AS note_row, n.problems, n.warnings, ${[
    lineColumns(staged),
    ...staged.headers.map((_, index) => `s.c${index}`),
  ].join(', ')}`;
  const rows = `SELECT ${columns} FROM staged s LEFT JOIN fees e ON e.place = s.rowid LEFT JOIN notes n ON n.place = s.rowid`;
  const lineOf = (place: number): number => {
    const index = staged.files.findLastIndex(({ first }) => first <= place);
    return numbers[index]?.lineOf(place) ?? 0;
  };
  for await (const batch of database.batches(`SELECT * FROM (${rows}) ORDER BY ${IN_ORDER}`)) {
    yield batch.map((values) => {
      const row: StagedRow = Object.fromEntries(names.map((name, index) => [name, values[index]]));
      return explainRow(row, staged, question, lineOf);
    });
  }
}

const explainRow = (
  row: StagedRow,
  staged: Staged,
  { law, compiled: { regime, schedule }, known, on: given }: BulkQuestion,
  lineOf: (place: number) => number,
): AssessedRow => {
  const place = Number(row.place);
  const read = readRow(row, staged, row.note_row === null ? lineOf(place) : Number(row.note_row));
  if (row.part_of !== null) return { row: { ...read, partOf: lineOf(Number(row.part_of)) }, problems: [] };
  if (row.state === STATE.unread) return { row: read, problems: read.problems };
  const line = lineOfRow(row, place, staged, law.origins);
  const on = given ?? line.entryDate;
  if (on === undefined) return { row: { ...read, line }, problems: [noDay(`line ${read.number}, entry_date`)] };
  const answer = assessLine(line, { regime, schedule, on });
  const agreed = agreedOn(law, answer, on, known);
  const assessment: Assessment = {
    ...answer,
    fees: { ...feeOf('mpf', row), ...feeOf('hmf', row), cites: answer.fees.cites },
    warnings: [...read.warnings, ...agreed, ...answer.warnings],
  };
  return { row: { ...read, line }, assessment, problems: [] };
};

const feeOf = (fee: 'mpf' | 'hmf', row: StagedRow) =>
  row[fee] === null || row[fee] === undefined ? {} : { [fee]: Number(row[fee]) as Cents };

/** The row as its file holds it. */
const readRow = (row: StagedRow, { headers, files }: Staged, number: number): PortfolioRow => {
  const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
  const cells = headers.map((_, index) => text(row[`c${index}`]));
  const place = row.before === null ? Number(row.place) : Number(row.before);
  const file = files.findLast(({ first }) => first <= place);
  const notes = (value: unknown): readonly unknown[] => (value === null ? [] : JSON.parse(String(value)));
  return {
    number,
    cells,
    row: file === undefined ? {} : entryRowOf(file, headers, cells),
    // Both were written by us as lists.
    problems: notes(row.problems) as readonly Problem[],
    warnings: notes(row.warnings) as readonly string[],
  };
};

const entryRowOf = (file: StagedFile, headers: readonly string[], cells: readonly string[]): EntryRow =>
  Object.fromEntries(
    file.columns.flatMap((column, index) => {
      const cell = cells[headers.indexOf(file.headers[index] ?? '')] ?? '';
      return column === undefined || cell === '' ? [] : [[column, cell]];
    }),
  );
