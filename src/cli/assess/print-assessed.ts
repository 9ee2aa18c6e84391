import { assessmentJson } from '../../assessment/index.js';
import { printDollarsGrouped, printExact } from '../../money/index.js';
import type { AssessedRow, Portfolio, Totals } from '../../portfolio/index.js';
import type { Problem } from '../../problem/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { printTable } from '../table.js';

/** One JSON object a line, in input order, with the importer's own columns under `input`, so many lines at a time. */
export function* assessedLines(portfolio: Headed, rows: readonly AssessedRow[]): Generator<string> {
  for (const some of inBatches(rows))
    yield some.map((row) => `${JSON.stringify(lineObject(portfolio, row))}\n`).join('');
}

export const printAssessedLines = (portfolio: Headed, rows: readonly AssessedRow[]): string =>
  [...assessedLines(portfolio, rows)].join('');

/** Small enough that a piece of text is a string that can be held, large enough that pieces are few. */
const BATCH = 500;

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

/** Only the headers of the file are asked for, so that rows may come from anywhere. */
type Headed = Pick<Portfolio, 'headers'>;

const lineObject = (portfolio: Headed, { row, assessment, problems }: AssessedRow) => {
  const input = Object.fromEntries(portfolio.headers.map((header, index) => [header, row.cells[index] ?? '']));
  if (row.partOf !== undefined)
    return { ...unreadObject(row.row), missing: [], part_of: row.partOf, row: row.number, input };
  if (assessment !== undefined) return { ...assessmentJson(assessment), row: row.number, input };
  return { ...unreadObject(row.row), problems: problems.map(problemObject), row: row.number, input };
};

/** A row that could not be read, in the shape of the contract: nothing is known, so nothing is a number. */
const unreadObject = (row: AssessedRow['row']['row']) => ({
  entry_number: row.entry_number || null,
  line: row.line || null,
  hts: row.hts || null,
  origin: row.origin || null,
  entry_date: row.entry_date || null,
  value: row.value || null,
  duty: null,
  owed: null,
  rate: null,
  components: [],
  considered: [],
  missing: ['a readable line'],
  assumed: [],
  warnings: [],
  fees: {},
});

const problemObject = ({ code, where, what, mend }: Problem) => ({ code, where, what, mend });

const COLUMNS = [
  { title: 'row', width: 6, align: 'right' },
  { title: 'code', width: 13 },
  { title: 'origin', width: 6 },
  { title: 'value $', width: 16, align: 'right' },
  { title: 'duty $', width: 14, align: 'right' },
  { title: 'rate', width: 8, align: 'right' },
  { title: 'open', width: 11 },
] as const;

/** Lines a row each for the eye; `titled` with the names of the columns above them. */
export const printAssessedRows = (rows: readonly AssessedRow[], titled: boolean): string =>
  `${printTable(titled ? COLUMNS : COLUMNS.map((column) => ({ ...column, title: '' })), rows.map(tableRow))}\n`;

export const printTotals = (totals: Totals): string => {
  const sums = totals.byProgram.map(({ program, duty }) => [program, printDollarsGrouped(duty)]);
  const known = `Duty on ${totals.lines - totals.unknown} of ${totals.lines} lines`;
  return `\n${printTable(
    [
      { title: '', width: 42 },
      { title: '', width: 15, align: 'right' },
    ],
    [...sums, [known, printDollarsGrouped(totals.duty)]],
  )}\n`;
};

/** As much of a reason as a column holds; the other formats give all of it. */
const shortened = (reason: string): string => (reason.length <= 24 ? reason : `${reason.slice(0, 23)}…`);

const tableRow = ({ row, assessment, problems }: AssessedRow): readonly string[] => {
  if (row.partOf !== undefined)
    return [String(row.number), row.row.hts ?? '', '', '', '', '', `with row ${row.partOf}`];
  if (assessment === undefined)
    return [
      String(row.number),
      row.row.hts ?? '',
      row.row.origin ?? '',
      row.row.value ?? '',
      '?',
      '',
      problems[0]?.where.replace(/^line \d+, /, '') ?? '',
    ];
  const { line, duty, rate, missing } = assessment;
  return [
    String(row.number),
    formatHtsCode(line.hts),
    line.origin,
    printDollarsGrouped(line.value),
    duty === undefined ? 'unknown' : printDollarsGrouped(duty),
    rate === undefined ? '' : `${printExact(rate.mul(100), 2)}%`,
    shortened(missing[0] ?? ''),
  ];
};
