import { z } from 'zod';
import type { GivenFile } from '../portfolio/index.js';

/** As many lines as one question may state; whoever has more asks with a file. */
export const MOST_LINES = 100_000;

const cell = z.union([z.string().max(10_000), z.number(), z.null()]);

/** Entry lines stated in the question itself: rows by the names of their columns, under the same names as in a file. */
export const entryRows = z
  .array(z.record(z.string().max(200), cell))
  .min(1)
  .max(MOST_LINES)
  .describe(
    'Entry lines, each with the columns of a file of entry lines: hts, origin, value, and what else is known (entry_date, quantity, unit, claims, entry_number)',
  );

export type EntryRows = z.output<typeof entryRows>;

/** Rows as a table, numbered from 1. A column stands where it first occurs, and a row that leaves it out has nothing there. */
export const tableOfRows = (rows: EntryRows): GivenFile => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    path: 'lines',
    headers,
    rows: rows.map((row, index) => ({
      number: index + 1,
      cells: headers.map((header) => (Object.hasOwn(row, header) ? textOf(row[header]) : '')),
    })),
  };
};

const textOf = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
