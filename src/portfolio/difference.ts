import { PROGRAMS, type Program } from '../ledger/index.js';
import { type Cents, cents } from '../money/index.js';
import type { AssessedRow } from './assess-portfolio.js';
import { isKnown, type Totals, totalsOf } from './totals.js';

/** The same lines at two moments. Totals count only lines whose duty is known at both, so that they can be compared. */
export interface PortfolioDifference {
  readonly before: Totals;
  readonly after: Totals;
  readonly byProgram: readonly { readonly program: Program; readonly before: Cents; readonly after: Cents }[];
  /** Lines whose duty changes, the largest rise first. */
  readonly moved: readonly { readonly before: AssessedRow; readonly after: AssessedRow; readonly change: Cents }[];
}

/** Compares two assessments of one portfolio, row by row. */
export const differenceOf = (before: readonly AssessedRow[], after: readonly AssessedRow[]): PortfolioDifference => {
  const known = new Set(
    before.flatMap((row, index) => (isKnown(row) && after[index] && isKnown(after[index]) ? [row.row.number] : [])),
  );
  const counted = (row: AssessedRow): boolean => known.has(row.row.number);
  const totals = [totalsOf(before, counted), totalsOf(after, counted)] as const;
  const dutyOf = ({ byProgram }: Totals, program: Program): Cents =>
    byProgram.find((each) => each.program === program)?.duty ?? cents(0);
  const moved = before.flatMap((row, index) => {
    const then = after[index];
    if (then === undefined || !counted(row)) return [];
    const change = cents((then.assessment?.duty ?? 0) - (row.assessment?.duty ?? 0));
    return change === 0 ? [] : [{ before: row, after: then, change }];
  });
  return {
    before: totals[0],
    after: totals[1],
    byProgram: PROGRAMS.filter((program) =>
      totals.some((each) => each.byProgram.some((one) => one.program === program)),
    ).map((program) => ({
      program,
      before: dutyOf(totals[0], program),
      after: dutyOf(totals[1], program),
    })),
    moved: moved.sort((a, b) => b.change - a.change || a.before.row.number - b.before.row.number),
  };
};
