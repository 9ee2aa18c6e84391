import type { EntryLine } from '../assessment/index.js';
import { printDollars, printExact } from '../money/index.js';
import { formatHtsCode } from '../schedule/index.js';
import { formatDay } from '../time/index.js';
import { plainEntryNumber } from './entry-number.js';
import { type Filing, filingWords } from './filing.js';
import type { FiledFile, FiledRow } from './read-filed.js';

/** A field on which files disagree, with what each of them says. */
export interface Disagreement {
  readonly field: string;
  readonly values: readonly { readonly file: string; readonly row: number; readonly value: string }[];
}

/** One line of the files together: what is taken for it, the rows it was read from, and where they disagree. */
export interface FiledLine {
  readonly taken: FiledRow;
  readonly rows: readonly FiledRow[];
  /** Not settled: the line counts in no total. */
  readonly disagreements: readonly Disagreement[];
  /** The file whose word was taken over the others', as asked. */
  readonly preferred?: string;
}

/**
 * Puts the lines of several files together. The same line of the same entry that all rows say alike is one line; what
 * one file says and the others leave open is taken from it; where they differ, nothing is picked, unless the asker
 * prefers one of the files.
 */
export const mergeFiles = (files: readonly FiledFile[], prefer?: string): readonly FiledLine[] => {
  const groups = new Map<string, FiledRow[]>();
  for (const file of files) {
    const places = new Map<string, number>();
    for (const row of file.rows) {
      const key = keyOf(row, places) ?? `${file.path}\n${row.row.number}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return [...groups.values()].map((rows) => mergeRows(rows, prefer));
};

/**
 * Entry and line, and the place among the goods of one line where a report gives each tariff number a row; where a report
 * has no line numbers, the place of the line in its entry stands for one.
 */
const keyOf = ({ row: { row, line } }: FiledRow, places: Map<string, number>): string | undefined => {
  const given = row.entry_number?.trim();
  if (line === undefined || !given) return undefined;
  const number = row.line?.trim();
  const key = `${plainEntryNumber(given)} ${number ? plainLine(number) : '#'}`;
  if (number && !row.tariff_ordinal?.trim()) return key;
  const place = (places.get(key) ?? 0) + 1;
  places.set(key, place);
  return place === 1 && number ? key : `${key} ${place}`;
};

/** `001` and `1` are one line. */
const plainLine = (line: string): string => line.replace(/^0+(?=.)/, '');

const mergeRows = (rows: readonly FiledRow[], prefer: string | undefined): FiledLine => {
  const [first] = rows as readonly [FiledRow, ...FiledRow[]];
  if (rows.length === 1) return { taken: first, rows, disagreements: [] };
  const disagreements = disagreementsOf(rows);
  if (disagreements.length === 0) return { taken: rows.reduce(filledFrom), rows, disagreements };
  const preferred = rows.filter(({ file }) => file === prefer);
  const [own] = preferred;
  if (own === undefined || disagreementsOf(preferred).length > 0) return { taken: first, rows, disagreements };
  return { taken: preferred.reduce(filledFrom), rows, disagreements: [], preferred: own.file };
};

const disagreementsOf = (rows: readonly FiledRow[]): readonly Disagreement[] => {
  const said = rows.map((row) => ({ row, fields: fieldsOf(row) }));
  const names = [...new Set(said.flatMap(({ fields }) => Object.keys(fields)))];
  return names.flatMap((field): readonly Disagreement[] => {
    const values = said.flatMap(({ row, fields }) => {
      const value = fields[field];
      return value === undefined ? [] : [{ file: row.file, row: row.row.number, value }];
    });
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ field, values }] : [];
  });
};

/** What a row says, by field, each in one way of writing it. Names of suppliers and articles decide nothing. */
const fieldsOf = ({ row: { line }, filing, declared }: FiledRow): Readonly<Record<string, string>> => ({
  ...(line === undefined ? {} : lineWords(line)),
  ...filingWords(filing),
  ...(declared.length === 0
    ? {}
    : { chapter_99: declared.map(({ heading, paid }) => `${heading} ${printDollars(paid)}`).join('; ') }),
});

const lineWords = (line: EntryLine): Readonly<Record<string, string>> => {
  const words: Readonly<Record<string, string | undefined>> = {
    hts: formatHtsCode(line.hts),
    origin: line.origin,
    importer: line.importer,
    entry_date: line.entryDate === undefined ? undefined : formatDay(line.entryDate),
    loaded_date: line.loadedDate === undefined ? undefined : formatDay(line.loadedDate),
    value: printDollars(line.value),
    quantities: line.quantities.map(({ amount, unit }) => `${printExact(amount)} ${unit ?? ''}`.trim()).join('; '),
    steel_value: dollars(line.contents.steel),
    aluminum_value: dollars(line.contents.aluminum),
    copper_value: dollars(line.contents.copper),
    dutiable_value: dollars(line.dutiableValue),
    us_value: dollars(line.usValue),
    transport: line.transport,
    spi: line.spi,
    claims: line.claims.toSorted().join('; '),
    paid: dollars(line.paid),
  };
  return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => !!entry[1]));
};

const dollars = (amount: Parameters<typeof printDollars>[0] | undefined): string | undefined =>
  amount === undefined ? undefined : printDollars(amount);

/** The first row with what it leaves open filled in from the second; they agree on everything both say. */
const filledFrom = (one: FiledRow, other: FiledRow): FiledRow => {
  const [a, b] = [one.row.line, other.row.line];
  if (a === undefined || b === undefined) return one;
  const line: EntryLine = {
    ...b,
    ...a,
    contents: { ...b.contents, ...a.contents },
    quantities: a.quantities.length > 0 ? a.quantities : b.quantities,
    claims: a.claims.length > 0 ? a.claims : b.claims,
  };
  const filing: Filing = { ...other.filing, ...one.filing };
  const declared = one.declared.length > 0 ? one : other;
  return {
    ...one,
    row: { ...one.row, line },
    filing,
    filingProblems: [...one.filingProblems, ...other.filingProblems],
    declared: declared.declared,
    ...(declared.paidOnGoods === undefined ? {} : { paidOnGoods: declared.paidOnGoods }),
  };
};
