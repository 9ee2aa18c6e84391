import { FLAGS, TRANSPORTS, type Transport } from '../ledger/index.js';
import { type Cents, type Exact, exact, parseDollars, parseExact } from '../money/index.js';
import { failed, ok, type Problem, printProblem, type Result } from '../problem/index.js';
import { formatHtsCode, type HtsCode, parseHtsCode } from '../schedule/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { EntryLine, Metal, Quantity } from './entry-line.js';
import type { Column } from './headers.js';
import { type Origins, parseOrigin } from './origin.js';
import { parseGiven } from './read-given.js';
import { parseWrittenDay, serialOf } from './written-day.js';

/** The cells of a line by column, as text. An empty cell is a cell that is not given. */
export type EntryRow = { readonly [C in Column]?: string };

export interface ReadEntryLine {
  readonly line: EntryLine;
  readonly warnings: readonly string[];
}

/**
 * Reads one entry line; all of its problems come back at once, each naming its column. Only `hts`, `origin` and `value`
 * must be given; the day may come from the question instead of the line.
 */
export const readEntryLine = (row: EntryRow, origins: Origins): Result<ReadEntryLine> => {
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const cell = (column: Column): string | undefined => {
    const text = row[column]?.trim();
    return text === undefined || text === '' ? undefined : text;
  };
  const read = <T>(column: Column, parse: (text: string) => Result<T>): T | undefined => {
    const text = cell(column);
    if (text === undefined) return undefined;
    const result = parse(text);
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => ({ ...problem, where: column })));
    return undefined;
  };
  const need = <T>(column: Column, parse: (text: string) => Result<T>): T | undefined => {
    if (cell(column) === undefined) problems.push(notGiven(column));
    return read(column, parse);
  };
  const hts = need('hts', parseHtsCode);
  if (hts?.code.startsWith('99')) return failed(besideTheCode(hts.code));
  const origin = need('origin', (text) => parseOrigin(text, origins));
  const value = need('value', parseDollars);
  const metals = {
    steel: read('steel_value', parseDollars),
    aluminum: read('aluminum_value', parseDollars),
    copper: read('copper_value', parseDollars),
  };
  const dutiableValue = read('dutiable_value', parseDollars);
  const usValue = read('us_value', parseDollars);
  const readDay = (column: Column): Day | undefined => {
    const text = cell(column) ?? '';
    const serial = serialOf(text);
    if (serial !== undefined)
      warnings.push(`${column}: ${text} was read as ${formatDay(serial)}, a spreadsheet's number of a day`);
    return read(column, parseWrittenDay);
  };
  const days = {
    entryDate: readDay('entry_date'),
    loadedDate: readDay('loaded_date'),
    arrivedDate: readDay('arrived_date'),
  };
  const transport = read('transport', parseTransport);
  const claims = read('claims', parseClaims) ?? [];
  const quantities = quantitiesOf(
    [read('quantity', parseQuantity), cell('unit')],
    [read('quantity2', parseQuantity), cell('unit2')],
  );
  const importer = read('importer', parseImporter) ?? 'US';
  const paid = read('paid', parseDollars);
  const given = read('given', parseGiven);
  problems.push(...tooMuchInside(value, { ...metals, us_value: usValue, dutiable_value: dutiableValue }));
  if (problems.length === 0) problems.push(...tooMuchMetal(value, Object.values(metals)));
  if (hts === undefined || origin === undefined || value === undefined || problems.length > 0)
    return failed(...problems);
  warnings.push(...hts.warnings.map(printProblem));
  const line: EntryLine = {
    ...stated({ entryNumber: cell('entry_number'), line: cell('line') }),
    hts: hts.code,
    importer,
    origin,
    ...stated(days),
    value,
    quantities,
    contents: stated(metals) as EntryLine['contents'],
    ...stated({
      dutiableValue,
      usValue,
      given,
      transport,
      spi: cell('spi'),
      paid,
      supplier: cell('supplier'),
      sku: cell('sku'),
    }),
    claims,
  };
  return ok({ line, warnings });
};

/** Only the fields that have a value, because an absent fact is no fact. */
const stated = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
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

/** Reports that give each tariff number its own row (ES-003) have such rows; counting one would count its line twice. */
const besideTheCode = (code: HtsCode): Problem => ({
  code: 'chapter-99-code',
  where: 'hts',
  what: `${formatHtsCode(code)} is a heading of chapter 99, which stands beside the code of the goods and is no line of its own`,
  mend: 'leave this row out of the count, or put the heading under claims in the row with the code of the goods',
});

/** ACE mode of transport codes beside our own words (CBP's two-digit codes, first digit). */
const ACE_MODES: Readonly<Record<string, Transport>> = {
  '10': 'vessel',
  '11': 'vessel',
  '20': 'rail',
  '21': 'rail',
  '30': 'truck',
  '31': 'truck',
  '40': 'air',
  '41': 'air',
  '50': 'mail',
};

const parseTransport = (text: string): Result<Transport> => {
  const word =
    ({ ocean: 'vessel', sea: 'vessel', ship: 'vessel', road: 'truck' } as Record<string, string>)[text.toLowerCase()] ??
    ACE_MODES[text] ??
    text.toLowerCase();
  const mode = TRANSPORTS.find((each) => each === word);
  if (mode !== undefined) return ok(mode);
  return failed({
    code: 'bad-transport',
    where: '',
    what: `'${text}' is not a mode of transport`,
    mend: `give one of ${TRANSPORTS.join(', ')}`,
  });
};

/** A `;`-list of headings of chapters 98 and 99 and of flags. */
const parseClaims = (text: string): Result<readonly string[]> => {
  const words = text
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = words.filter((word) => claimOf(word) === undefined);
  if (unknown.length === 0) return ok(words.flatMap((word) => claimOf(word) ?? []));
  return failed(
    ...unknown.map((word) => ({
      code: 'bad-claim',
      where: '',
      what: `'${word}' cannot be claimed`,
      mend: `give headings of chapters 98 or 99 (9903.88.69) or flags (${FLAGS.join(', ')}), separated by ;`,
    })),
  );
};

const claimOf = (word: string): string | undefined => {
  const digits = word.replaceAll('.', '');
  if (/^9[89]\d{6}$/.test(digits)) return `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
  return FLAGS.find((flag) => flag === word.toLowerCase());
};

/** More of anything than an entry line holds; with it no amount outgrows what can be counted in cents. */
const MAX_QUANTITY = exact(10_000_000_000);

const parseQuantity = (text: string): Result<Exact> => {
  const amount = parseExact(text);
  if (amount !== undefined && amount.compare(MAX_QUANTITY) <= 0) return ok(amount);
  return failed({
    code: 'bad-quantity',
    where: '',
    what: `'${text}' is ${amount === undefined ? 'not a quantity' : 'more than a line may carry'}`,
    mend: 'write a number such as 1200 or 12.5, without a sign, at most 10,000,000,000',
  });
};

const quantitiesOf = (...cells: readonly (readonly [Exact | undefined, string | undefined])[]): readonly Quantity[] =>
  cells.flatMap(([amount, unit]) => (amount === undefined ? [] : [unit === undefined ? { amount } : { amount, unit }]));

const parseImporter = (text: string): Result<string> => {
  const code = text.toUpperCase();
  if (code === 'US' || code === 'CN') return ok(code);
  return failed({
    code: 'bad-importer',
    where: '',
    what: `'${text}' is no territory whose law we hold`,
    mend: 'give US or CN',
  });
};

/** No part of the goods can be worth more than the whole. */
const tooMuchInside = (
  value: Cents | undefined,
  parts: { readonly [P in Metal | 'us_value' | 'dutiable_value']?: Cents | undefined },
): readonly Problem[] =>
  Object.entries(parts).flatMap(([part, worth]) =>
    value === undefined || worth === undefined || worth <= value
      ? []
      : [
          {
            code: 'part-over-whole',
            where: part.endsWith('_value') ? part : `${part}_value`,
            what: 'a part of the goods is worth more than the line',
            mend: 'give a value at most that of the line',
          },
        ],
  );

/** Nor all its metals together. */
const tooMuchMetal = (value: Cents | undefined, metals: readonly (Cents | undefined)[]): readonly Problem[] => {
  const together = metals.reduce<number>((sum, worth) => sum + (worth ?? 0), 0);
  if (value === undefined || together <= value) return [];
  return [
    {
      code: 'part-over-whole',
      where: 'steel_value, aluminum_value, copper_value',
      what: 'the metals together are worth more than the line',
      mend: 'give each metal its own value, together at most that of the line',
    },
  ];
};
