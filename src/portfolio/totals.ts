import type { Assessment } from '../assessment/index.js';
import { PROGRAMS, type Program } from '../ledger/index.js';
import { type Cents, cents } from '../money/index.js';
import type { AssessedRow } from './assess-portfolio.js';

/** What a portfolio owes: by program over the lines whose duty is known, and how many are not. */
export interface Totals {
  readonly lines: number;
  readonly unknown: number;
  readonly value: Cents;
  readonly duty: Cents;
  readonly owed: Cents;
  readonly byProgram: readonly { readonly program: Program; readonly duty: Cents }[];
}

/**
 * Sums only lines that `counted` takes (all lines with a known duty when left out). A line whose duty is unknown adds
 * nothing to any program, so that the parts always add up to the whole.
 */
export const totalsOf = (rows: readonly AssessedRow[], counted: (row: AssessedRow) => boolean = isKnown): Totals => {
  const lines = rows.filter(({ row }) => row.partOf === undefined);
  const known = lines.filter(counted).flatMap((row) => row.assessment ?? []);
  const sum = (amountOf: (assessment: Assessment) => number): Cents =>
    cents(known.reduce((total, each) => total + amountOf(each), 0));
  return {
    lines: lines.length,
    unknown: lines.length - known.length,
    value: sum((each) => each.line.value),
    duty: sum((each) => each.duty ?? 0),
    owed: sum((each) => each.owed ?? 0),
    byProgram: PROGRAMS.flatMap((program) => {
      const present = known.some((each) => each.components.some((component) => component.program === program));
      return present ? [{ program, duty: sum((each) => programDuty(each, program)) }] : [];
    }),
  };
};

export const NO_TOTALS: Totals = {
  lines: 0,
  unknown: 0,
  value: cents(0),
  duty: cents(0),
  owed: cents(0),
  byProgram: [],
};

/** Totals of two parts together. */
export const sumTotals = (one: Totals, other: Totals): Totals => ({
  lines: one.lines + other.lines,
  unknown: one.unknown + other.unknown,
  value: cents(one.value + other.value),
  duty: cents(one.duty + other.duty),
  owed: cents(one.owed + other.owed),
  byProgram: PROGRAMS.flatMap((program) => {
    const parts = [one, other].flatMap(({ byProgram }) => byProgram.filter((each) => each.program === program));
    return parts.length === 0 ? [] : [{ program, duty: cents(parts.reduce((sum, { duty }) => sum + duty, 0)) }];
  }),
});

export const isKnown = (row: AssessedRow): boolean => row.assessment?.duty !== undefined;

export const programDuty = (assessment: Assessment, program: Program): number =>
  assessment.components.reduce((total, component) => total + (component.program === program ? component.amount : 0), 0);
