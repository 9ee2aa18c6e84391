import { join } from 'node:path';
import { assessedLines } from '../../answers/assessed-json.js';
import { assessmentJson, type Law } from '../../assessment/index.js';
import { readCsv, writeWhole } from '../../files/index.js';
import { type Cents, cents, printDollars, printDollarsGrouped, printExact } from '../../money/index.js';
import {
  type AssessedRow,
  assessPortfolio,
  differenceOf,
  type Portfolio,
  type PortfolioDifference,
  readPortfolio,
} from '../../portfolio/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { colour, type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';

export interface TwoMoments {
  readonly from: Day;
  readonly to: Day;
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

/** What a file of entry lines costs at two moments, the difference, and the lines that it hurts most. */
export const runCost = async (
  file: string,
  laws: { readonly before: Law; readonly after: Law },
  moments: TwoMoments,
  flags: { readonly out?: string; readonly json?: boolean },
): Promise<ExitCode> => {
  const table = readCsv(file);
  if (!table.ok) return refuse(problemsOf(table));
  const portfolio = readPortfolio(table.value.headers, table.value.rows, laws.before.origins);
  if (!portfolio.ok)
    return refuse(portfolio.problems.map((problem) => ({ ...problem, where: `${file}, ${problem.where}` })));
  const before = assessPortfolio(portfolio.value, laws.before, { on: moments.from, known: moments.knownFrom });
  const after = assessPortfolio(portfolio.value, laws.after, { on: moments.to, known: moments.knownTo });
  const difference = differenceOf(before, after);
  const written = flags.out === undefined ? [] : writeAnswers(flags.out, portfolio.value, moments, before, after);
  const broken = written.flatMap((result) => (result.ok ? [] : result.problems));
  if (broken.length > 0) return refuse(broken);
  const paths = written.flatMap((result) => (result.ok ? [result.value] : []));
  if (flags.json) printJson(costJson(moments, difference, paths));
  else print(printCost(file, moments, difference, before, paths));
  return difference.before.unknown > 0 ? 1 : 0;
};

const writeAnswers = (
  folder: string,
  portfolio: Portfolio,
  moments: TwoMoments,
  before: readonly AssessedRow[],
  after: readonly AssessedRow[],
) => {
  const name = (on: Day, known: Day): string => join(folder, `${formatDay(on)}-known-${formatDay(known)}.jsonl`);
  return [
    writeWhole(name(moments.from, moments.knownFrom), assessedLines(portfolio, before)),
    writeWhole(name(moments.to, moments.knownTo), assessedLines(portfolio, after)),
  ];
};

const costJson = (moments: TwoMoments, difference: PortfolioDifference, files: readonly string[]) => ({
  from: {
    on: formatDay(moments.from),
    known: formatDay(moments.knownFrom),
    duty: printDollars(difference.before.duty),
  },
  to: { on: formatDay(moments.to), known: formatDay(moments.knownTo), duty: printDollars(difference.after.duty) },
  difference: printDollars(cents(difference.after.duty - difference.before.duty)),
  lines: difference.before.lines,
  unknown: difference.before.unknown,
  by_program: difference.byProgram.map(({ program, before, after }) => ({
    program,
    from: printDollars(before),
    to: printDollars(after),
    difference: printDollars(cents(after - before)),
  })),
  moved: difference.moved.map(({ before, after, change }) => ({
    row: before.row.number,
    difference: printDollars(change),
    from: before.assessment === undefined ? null : assessmentJson(before.assessment).duty,
    to: after.assessment === undefined ? null : assessmentJson(after.assessment).duty,
  })),
  files,
});

const signed = (change: Cents): string => `${change > 0 ? '+' : ''}${printDollarsGrouped(change)}`;

const printCost = (
  file: string,
  moments: TwoMoments,
  difference: PortfolioDifference,
  before: readonly AssessedRow[],
  paths: readonly string[],
): string => {
  const { lines, unknown, value } = difference.before;
  const day = (on: Day, known: Day): string => `${formatDay(on)}, as known ${formatDay(known)}`;
  const columns = [
    { title: 'duty in dollars', width: 24 },
    { title: formatDay(moments.from), width: 17, align: 'right' },
    { title: formatDay(moments.to), width: 17, align: 'right' },
    { title: 'difference', width: 18, align: 'right' },
  ] as const;
  const rows = difference.byProgram.map(({ program, before: was, after }) => [
    program,
    printDollarsGrouped(was),
    printDollarsGrouped(after),
    was === after ? '' : signed(cents(after - was)),
  ]);
  const total = [
    'all duties',
    printDollarsGrouped(difference.before.duty),
    printDollarsGrouped(difference.after.duty),
    signed(cents(difference.after.duty - difference.before.duty)),
  ];
  return [
    colour.bold(`${file}: ${lines} lines, $${printDollarsGrouped(value)} of goods with a known duty`),
    `from ${day(moments.from, moments.knownFrom)}`,
    `to   ${day(moments.to, moments.knownTo)}`,
    '',
    printTable(columns, [...rows, total]),
    '',
    ...mostMoved(difference),
    ...(unknown === 0 ? [] : ['', ...openLines(before, unknown)]),
    ...(paths.length === 0
      ? []
      : ['', 'Full answers, line by line, each number with its citation:', ...paths.map((path) => `  ${path}`)]),
  ].join('\n');
};

const MOST = 5;

const mostMoved = ({ moved }: PortfolioDifference): readonly string[] => {
  const worst = moved.filter(({ change }) => change > 0).slice(0, MOST);
  if (worst.length === 0) return ['No line costs more on the second day.'];
  const columns = [
    { title: 'row', width: 5, align: 'right' },
    { title: 'code', width: 13 },
    { title: 'sku', width: 13 },
    { title: 'value $', width: 15, align: 'right' },
    { title: 'rate', width: 15, align: 'right' },
    { title: 'more $', width: 14, align: 'right' },
  ] as const;
  const percent = (row: AssessedRow): string =>
    row.assessment?.rate === undefined ? '' : `${printExact(row.assessment.rate.mul(100), 1)}%`;
  const rows = worst.map(({ before, after, change }) => [
    String(before.row.number),
    before.assessment === undefined ? '' : formatHtsCode(before.assessment.line.hts),
    before.row.row.sku ?? '',
    before.assessment === undefined ? '' : printDollarsGrouped(before.assessment.line.value),
    `${percent(before)} → ${percent(after)}`,
    signed(change),
  ]);
  return [colour.bold(`The ${worst.length} lines that it hurts most`), printTable(columns, rows)];
};

const openLines = (before: readonly AssessedRow[], unknown: number): readonly string[] => {
  const reasons = before
    .filter((row) => row.assessment?.duty === undefined)
    .map(
      (row) =>
        `  row ${row.row.number}: ${row.assessment?.missing.join('; ') ?? row.problems.map((problem) => `${problem.where} ${problem.what}`).join('; ')}`,
    );
  const shown = reasons.slice(0, MOST);
  const more = reasons.length > shown.length ? [`  and ${reasons.length - shown.length} more, in the answers`] : [];
  return [
    colour.bold(
      wrapText(`${unknown} lines are not in these totals, because something that decides their duty is missing`),
    ),
    ...shown.map((text) => wrapText(text)),
    ...more,
  ];
};
