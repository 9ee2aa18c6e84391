import { stringify } from 'csv-stringify/sync';
import { type Assessment, assessmentJson, explainLeftOut } from '../../assessment/index.js';
import { PROGRAMS } from '../../ledger/index.js';
import { cents, printDollars, printDollarsGrouped, printExact } from '../../money/index.js';
import { type AssessedRow, type Portfolio, programDuty, totalsOf } from '../../portfolio/index.js';
import { type Problem, printProblem } from '../../problem/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { printTable } from '../table.js';

/** One JSON object a line, in input order, with the importer's own columns under `input`, so many lines at a time. */
export function* assessedLines(portfolio: Portfolio, rows: readonly AssessedRow[]): Generator<string> {
  for (const some of inBatches(rows))
    yield some.map((row) => `${JSON.stringify(lineObject(portfolio, row))}\n`).join('');
}

export const printAssessedLines = (portfolio: Portfolio, rows: readonly AssessedRow[]): string =>
  [...assessedLines(portfolio, rows)].join('');

/** Small enough that a piece of text is a string that can be held, large enough that pieces are few. */
const BATCH = 500;

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

const lineObject = (portfolio: Portfolio, { row, assessment, problems }: AssessedRow) => {
  const input = Object.fromEntries(portfolio.headers.map((header, index) => [header, row.cells[index] ?? '']));
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

/** The importer's columns first, in their order, then ours; a name they use already gets `truce_` before it. */
export function* assessedCsv(portfolio: Portfolio, rows: readonly AssessedRow[]): Generator<string> {
  const programs = PROGRAMS.filter((program) =>
    rows.some(({ assessment }) => assessment && programDuty(assessment, program) > 0),
  );
  const own = [
    'duty',
    'owed',
    'rate',
    ...programs,
    'mpf',
    'hmf',
    'headings',
    'missing',
    'assumed',
    'left_out',
    'warnings',
    'problems',
  ];
  const headers = own.map((name) => (portfolio.headers.includes(name) ? `truce_${name}` : name));
  const cellsOf = ({ row, assessment, problems }: AssessedRow): readonly string[] => [
    ...portfolio.headers.map((_, index) => row.cells[index] ?? ''),
    ...(assessment === undefined ? emptyCells(programs.length) : answerCells(assessment, programs)),
    problems.map(printProblem).join('; '),
  ];
  yield stringify([[...portfolio.headers, ...headers]]);
  for (const some of inBatches(rows)) yield stringify(some.map((row) => [...cellsOf(row)]));
}

export const printAssessedCsv = (portfolio: Portfolio, rows: readonly AssessedRow[]): string =>
  [...assessedCsv(portfolio, rows)].join('');

const emptyCells = (programs: number): readonly string[] => Array.from({ length: programs + 10 }, () => '');

const answerCells = (assessment: Assessment, programs: readonly (typeof PROGRAMS)[number][]): readonly string[] => {
  const { duty, owed, rate, fees } = assessment;
  return [
    duty === undefined ? '' : printDollars(duty),
    owed === undefined ? '' : printDollars(owed),
    rate === undefined ? '' : printExact(rate),
    // Parts of an unknown whole stay blank, so that the columns add up to the duty.
    ...programs.map((program) => (duty === undefined ? '' : printDollars(cents(programDuty(assessment, program))))),
    fees.mpf === undefined ? '' : printDollars(fees.mpf),
    fees.hmf === undefined ? '' : printDollars(fees.hmf),
    assessment.components.map((component) => component.heading).join(' '),
    assessment.missing.join('; '),
    assessment.assumed.map(({ what, effect }) => `${what} (${effect})`).join('; '),
    assessment.considered.map(({ heading, why }) => `${heading} ${explainLeftOut(why)}`).join('; '),
    assessment.warnings.join('; '),
  ];
};

/** A line a row for the eye, and the totals. */
export const printAssessedTable = (_: Portfolio, rows: readonly AssessedRow[]): string => {
  const columns = [
    { title: 'row', width: 6, align: 'right' },
    { title: 'code', width: 13 },
    { title: 'origin', width: 6 },
    { title: 'value $', width: 16, align: 'right' },
    { title: 'duty $', width: 14, align: 'right' },
    { title: 'rate', width: 8, align: 'right' },
    { title: 'open', width: 11 },
  ] as const;
  const totals = totalsOf(rows);
  const sums = totals.byProgram.map(({ program, duty }) => [program, printDollarsGrouped(duty)]);
  const known = `Duty on ${totals.lines - totals.unknown} of ${totals.lines} lines`;
  const sumTable = printTable(
    [
      { title: '', width: 42 },
      { title: '', width: 15, align: 'right' },
    ],
    [...sums, [known, printDollarsGrouped(totals.duty)]],
  );
  return `${printTable(columns, rows.map(tableRow))}\n\n${sumTable}\n`;
};

/** As much of a reason as a column holds; the other formats give all of it. */
const shortened = (reason: string): string => (reason.length <= 24 ? reason : `${reason.slice(0, 23)}…`);

const tableRow = ({ row, assessment, problems }: AssessedRow): readonly string[] => {
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
