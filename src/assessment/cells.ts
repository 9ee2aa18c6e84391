import type { Problem, Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Column } from './headers.js';
import { parseWrittenDay, serialOf } from './written-day.js';

/** The cells of a line by column, as text. An empty cell is a cell that is not given. */
export type EntryRow = { readonly [C in Column]?: string };

/** Reads the cells of one row and keeps every problem and warning on the way, each naming its column. */
export interface Cells {
  /** The text of a cell, or nothing where it is empty. */
  readonly text: (column: Column) => string | undefined;
  readonly read: <T>(column: Column, parse: (text: string) => Result<T>) => T | undefined;
  /** The same for a column that must be filled. */
  readonly need: <T>(column: Column, parse: (text: string) => Result<T>) => T | undefined;
  readonly readDay: (column: Column) => Day | undefined;
  readonly problems: Problem[];
  readonly warnings: string[];
}

export const cellsOf = (row: EntryRow): Cells => {
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const text = (column: Column): string | undefined => row[column]?.trim() || undefined;
  const read = <T>(column: Column, parse: (text: string) => Result<T>): T | undefined => {
    const given = text(column);
    if (given === undefined) return undefined;
    const result = parse(given);
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => ({ ...problem, where: column })));
    return undefined;
  };
  const need = <T>(column: Column, parse: (text: string) => Result<T>): T | undefined => {
    if (text(column) === undefined) problems.push(notGiven(column));
    return read(column, parse);
  };
  const readDay = (column: Column): Day | undefined => {
    const serial = serialOf(text(column) ?? '');
    if (serial !== undefined)
      warnings.push(`${column}: ${text(column)} was read as ${formatDay(serial)}, a spreadsheet's number of a day`);
    return read(column, parseWrittenDay);
  };
  return { text, read, need, readDay, problems, warnings };
};

const notGiven = (column: Column): Problem => ({
  code: 'not-given',
  where: column,
  what: 'nothing is given',
  mend:
    {
      hts: 'give the tariff code of the goods',
      origin: 'give the country of origin',
      value: 'give the customs value in dollars',
    }[column as string] ?? 'fill the cell',
});
