import {
  type Assessment,
  agreedOn,
  assessLine,
  type EntryLine,
  type Fees,
  feesOf,
  type Law,
  regimeOf,
} from '../assessment/index.js';
import type { Problem } from '../problem/index.js';
import type { Day } from '../time/index.js';
import type { ReadFiles } from './read-files.js';
import type { Portfolio, PortfolioRow } from './read-portfolio.js';
import { inSteps, type Steps } from './steps.js';

/** A row with its answer, or with what stands in the way of one. */
export interface AssessedRow {
  readonly row: PortfolioRow;
  readonly assessment?: Assessment;
  readonly problems: readonly Problem[];
}

/** `on`: the day all lines are taken to enter; without it, each line's own. */
export interface PortfolioClocks {
  readonly on?: Day;
  readonly known?: Day;
}

/**
 * Assesses every row, in order. Lines of one `entry_number` are one entry, whose fees are shared out to them; a line
 * without a number is an entry by itself.
 */
export const assessPortfolio = ({ rows }: Portfolio, law: Law, clocks: PortfolioClocks): readonly AssessedRow[] =>
  rows.map(rowAssessor(rows, law, clocks));

/** The same of files, in steps. */
export function* assessFiles(
  { rows }: AssessableFiles,
  law: Law,
  clocks: PortfolioClocks,
): Steps<readonly AssessedRow[]> {
  const assess = rowAssessor(rows, law, clocks);
  const assessed: AssessedRow[] = [];
  yield* inSteps('assessing lines', rows, (row) => assessed.push(assess(row)));
  return assessed;
}

/** The rows of files one after the other, their cells under the headers of all files. */
export type AssessableFiles = Pick<Portfolio, 'headers' | 'rows'>;

/** Files as one table: a row has nothing under the headers that only another file has. */
export const asOneTable = ({ files }: ReadFiles): AssessableFiles => {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return only;
  const headers = [...new Set(files.flatMap((file) => file.headers))];
  const rows = files.flatMap((file) => {
    const places = headers.map((header) => file.headers.indexOf(header));
    return file.rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? '') }));
  });
  return { headers, rows };
};

const rowAssessor = (
  rows: readonly PortfolioRow[],
  law: Law,
  clocks: PortfolioClocks,
): ((row: PortfolioRow) => AssessedRow) => {
  const regime = regimeOf(law, clocks.known);
  const shared = sharedFees(rows, clocks, (lines, on) => feesOf(lines, regime, on));
  return (row) => {
    const { line, partOf, problems } = row;
    if (partOf !== undefined) return { row, problems: [] };
    if (line === undefined) return { row, problems };
    const on = dayOf(line, clocks);
    if (on === undefined)
      return { row, problems: problems.length > 0 ? problems : [noDay(`line ${row.number}, entry_date`)] };
    const answer = assessLine(line, { regime, schedule: law.schedule, on });
    const agreed = clocks.known === undefined ? [] : agreedOn(law, answer, on, clocks.known);
    const assessment = {
      ...answer,
      fees: shared.get(row) ?? answer.fees,
      warnings: [...row.warnings, ...agreed, ...answer.warnings],
    };
    return { row, assessment, problems };
  };
};

/** The fees of lines that share an entry with others: the same number on the same day. */
const sharedFees = (
  rows: readonly PortfolioRow[],
  clocks: PortfolioClocks,
  feesOn: (lines: readonly EntryLine[], on: Day) => readonly Fees[],
): ReadonlyMap<PortfolioRow, Fees> => {
  const entries = new Map<string, { readonly on: Day; readonly rows: PortfolioRow[]; readonly lines: EntryLine[] }>();
  for (const row of rows) {
    const { line } = row;
    const on = line === undefined ? undefined : dayOf(line, clocks);
    if (line?.entryNumber === undefined || on === undefined) continue;
    const key = `${line.entryNumber} ${on}`;
    const entry = entries.get(key) ?? { on, rows: [], lines: [] };
    entries.set(key, entry);
    entry.rows.push(row);
    entry.lines.push(line);
  }
  const shared = new Map<PortfolioRow, Fees>();
  for (const { on, rows: own, lines } of entries.values()) {
    if (own.length === 1) continue;
    for (const [index, fees] of feesOn(lines, on).entries()) shared.set(own[index] as PortfolioRow, fees);
  }
  return shared;
};

const dayOf = (line: EntryLine, clocks: PortfolioClocks): Day | undefined => clocks.on ?? line.entryDate;

/** A line that says no day of entry, where none is given for all. */
export const noDay = (where: string): Problem => ({
  code: 'no-day',
  where,
  what: 'no day of entry is given',
  mend: 'fill entry_date, or ask for one day with --on 2025-08-12',
});
