import { type Assessment, agreedOn, assessEntry, type Law, regimeOf } from '../assessment/index.js';
import type { Problem } from '../problem/index.js';
import type { Day } from '../time/index.js';
import type { Portfolio, PortfolioRow } from './read-portfolio.js';

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
export const assessPortfolio = (portfolio: Portfolio, law: Law, clocks: PortfolioClocks): readonly AssessedRow[] => {
  const regime = regimeOf(law, clocks.known);
  const answers = new Map<PortfolioRow, Assessment>();
  for (const rows of entriesOf(portfolio, clocks)) {
    const [first] = rows;
    const on = first && dayOf(first, clocks);
    if (on === undefined) continue;
    const lines = rows.flatMap((row) => row.line ?? []);
    for (const [index, assessment] of assessEntry(lines, { regime, schedule: law.schedule, on }).entries()) {
      const row = rows[index];
      if (row === undefined) continue;
      const agreed = clocks.known === undefined ? [] : agreedOn(law, assessment, on, clocks.known);
      answers.set(row, { ...assessment, warnings: [...row.warnings, ...agreed, ...assessment.warnings] });
    }
  }
  return portfolio.rows.map((row) => {
    const assessment = answers.get(row);
    if (assessment !== undefined) return { row, assessment, problems: row.problems };
    if (row.partOf !== undefined) return { row, problems: [] };
    return { row, problems: row.problems.length > 0 ? row.problems : [noDay(`line ${row.number}, entry_date`)] };
  });
};

/** Rows that make one entry: the same number on the same day. */
const entriesOf = (portfolio: Portfolio, clocks: PortfolioClocks): Iterable<readonly PortfolioRow[]> => {
  const entries = new Map<string, PortfolioRow[]>();
  for (const row of portfolio.rows) {
    const on = dayOf(row, clocks);
    if (row.line === undefined || on === undefined) continue;
    const key = row.line.entryNumber === undefined ? `row ${row.number}` : `${row.line.entryNumber} ${on}`;
    const entry = entries.get(key) ?? [];
    entry.push(row);
    entries.set(key, entry);
  }
  return entries.values();
};

const dayOf = (row: PortfolioRow, clocks: PortfolioClocks): Day | undefined => clocks.on ?? row.line?.entryDate;

/** A line that says no day of entry, where none is given for all. */
export const noDay = (where: string): Problem => ({
  code: 'no-day',
  where,
  what: 'no day of entry is given',
  mend: 'fill entry_date, or ask for one day with --on 2025-08-12',
});
