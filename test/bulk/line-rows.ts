/** Entry lines as rows of a file, so that a random line can go through any door. */
import { stringify } from 'csv-stringify/sync';
import type { EntryLine } from '../../src/assessment/index.js';
import { printDollars, printExact } from '../../src/money/index.js';
import { formatDay } from '../../src/time/index.js';

const HEADERS = [
  'hts',
  'importer',
  'origin',
  'entry_date',
  'loaded_date',
  'transport',
  'value',
  'quantity',
  'unit',
  'quantity2',
  'unit2',
];
const MORE = [
  'steel_value',
  'aluminum_value',
  'copper_value',
  'us_value',
  'dutiable_value',
  'spi',
  'claims',
  'given',
  'entry_number',
  'supplier',
];

/** A line as a row of a file. */
const rowOf = (line: EntryLine, index: number): readonly string[] => {
  const money = (amount: EntryLine['value'] | undefined): string => (amount === undefined ? '' : printDollars(amount));
  const [first, second] = line.quantities;
  const date = (on: EntryLine['entryDate']): string => (on === undefined ? '' : formatDay(on));
  return [
    line.hts,
    line.importer,
    line.origin,
    date(line.entryDate),
    date(line.loadedDate),
    line.transport ?? '',
    money(line.value),
    first === undefined ? '' : printExact(first.amount),
    first?.unit ?? '',
    second === undefined ? '' : printExact(second.amount),
    second?.unit ?? '',
    money(line.contents.steel),
    money(line.contents.aluminum),
    money(line.contents.copper),
    money(line.usValue),
    money(line.dutiableValue),
    line.spi ?? '',
    line.claims.join(';'),
    // Values are written in dollars and kept in cents.
    [...(line.given ?? [])]
      .map(([name, amount]) => `${name}=${printExact(name.startsWith('value of') ? amount.div(100) : amount)}`)
      .join(';'),
    line.entryNumber ?? '',
    `Supplier ${index % 7}`,
  ];
};

/** Lines as the text of a CSV. */
export const csvOf = (lines: readonly EntryLine[]): string =>
  stringify([[...HEADERS, ...MORE], ...lines.map((line, index) => [...rowOf(line, index)])]);
