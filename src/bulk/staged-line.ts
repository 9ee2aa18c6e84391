import type { EntryLine, Metal, Origins } from '../assessment/index.js';
import { TRANSPORTS } from '../ledger/index.js';
import { type Cents, exact } from '../money/index.js';
import { readPortfolioRow } from '../portfolio/index.js';
import { assert } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { STATE, type Staged } from './stage.js';
import { codeOfNumber, countryOfPlace, STAGED_COLUMNS, type StagedColumn } from './typed.js';

/** A row of `staged` as the database hands it over, by column. */
export type StagedRow = { readonly [column: string]: unknown };

/** The columns that an entry line is read from, as a select list over the alias `s`. */
export const lineColumns = ({ columns }: Staged): string =>
  ['state', 'raw', ...columns].map((column) => `s.${column}`).join(', ');

export const lineColumnNames = ({ columns }: Staged): readonly string[] => ['state', 'raw', ...columns];

/** The entry line that a staged row stands for; an odd one is read again from its cells. */
export const lineOfRow = (row: StagedRow, place: number, staged: Staged, origins: Origins): EntryLine =>
  row.state === STATE.odd ? oddLine(row, place, staged, origins) : typedLine(row);

const oddLine = (row: StagedRow, place: number, { files }: Staged, origins: Origins): EntryLine => {
  const file = files.findLast(({ first }) => first <= place);
  const read = readPortfolioRow({ number: 0, cells: cellsOfRaw(row.raw) }, file?.columns ?? [], origins);
  assert(read.line !== undefined, 'an odd row was read once, so it reads again');
  // What headings in other rows add to a line stands in its columns and not in its cells.
  const { claims, paid } = typedLine(row);
  return { ...read.line, claims, ...(paid === undefined ? {} : { paid }) };
};

/** The cells kept of a row that is not plain. */
export const cellsOfRaw = (raw: unknown): readonly string[] =>
  // Lists of the database are values with their items inside; ours hold text.
  (raw as { readonly items: readonly (string | null)[] }).items.map((cell) => cell ?? '');

const typedLine = (row: StagedRow): EntryLine => {
  const number = (column: StagedColumn): number | undefined =>
    row[column] === null || row[column] === undefined ? undefined : Number(row[column]);
  const text = (column: StagedColumn): string | undefined =>
    row[column] === null || row[column] === undefined ? undefined : String(row[column]);
  const stated = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value });
  const transport = number('transport');
  const importer = number('importer');
  return {
    hts: codeOfNumber(number('code') ?? 0),
    importer: importer === undefined ? 'US' : countryOfPlace(importer),
    origin: countryOfPlace(number('origin') ?? 0),
    value: (number('value') ?? 0) as Cents,
    quantities: [...quantity(number('q1'), text('unit1')), ...quantity(number('q2'), text('unit2'))],
    contents: contentsOf(number),
    claims: text('claims')?.split(';') ?? [],
    ...stated('entryDate', number('entry_day') as Day | undefined),
    ...stated('loadedDate', number('loaded_day') as Day | undefined),
    ...stated('dutiableValue', number('dutiable')),
    ...stated('usValue', number('us_value')),
    ...stated('paid', number('paid')),
    ...stated('transport', transport === undefined ? undefined : TRANSPORTS[transport]),
    ...stated('spi', text('spi')),
    ...stated('entryNumber', text('entry_number')),
    ...stated('line', text('line')),
    ...stated('supplier', text('supplier')),
    ...stated('sku', text('sku')),
  };
};

const quantity = (millionths: number | undefined, unit: string | undefined) =>
  millionths === undefined ? [] : [{ amount: exact(millionths, 1_000_000), ...(unit === undefined ? {} : { unit }) }];

const contentsOf = (number: (column: StagedColumn) => number | undefined): EntryLine['contents'] => {
  const metals: readonly Metal[] = ['steel', 'aluminum', 'copper'];
  return Object.fromEntries(
    metals.flatMap((metal) => {
      const value = number(metal);
      return value === undefined ? [] : [[metal, value as Cents]];
    }),
  );
};

/** Every staged column a line needs; a question that charges lines needs all of these. */
export const LINE_COLUMNS = Object.keys(STAGED_COLUMNS) as readonly StagedColumn[];
