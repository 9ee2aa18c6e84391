import { printDollarsGrouped, printExact } from '../../money/index.js';
import type { AssessedRow, Totals } from '../../portfolio/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { printTable } from '../table.js';

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
