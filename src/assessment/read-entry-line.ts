import { type Cents, type Exact, parseDollars } from '../money/index.js';
import { failed, ok, type Problem, printProblem, type Result } from '../problem/index.js';
import { formatHtsCode, type HtsCode, parseHtsCode } from '../schedule/index.js';
import { cellsOf, type EntryRow } from './cells.js';
import type { EntryLine, Metal, Quantity } from './entry-line.js';
import { type Origins, parseOrigin } from './origin.js';
import { parseClaims, parseImporter, parseQuantity, parseTransport } from './parse-cell.js';
import { parseGiven } from './read-given.js';

export interface ReadEntryLine {
  readonly line: EntryLine;
  readonly warnings: readonly string[];
}

/**
 * Reads one entry line; all of its problems come back at once, each naming its column. Only `hts`, `origin` and `value`
 * must be given; the day may come from the question instead of the line.
 */
export const readEntryLine = (row: EntryRow, origins: Origins): Result<ReadEntryLine> => {
  const cells = cellsOf(row);
  const { text, read, need, readDay, problems } = cells;
  const hts = need('hts', parseHtsCode);
  if (hts?.code.startsWith('99')) return failed(besideTheCode(hts.code));
  const origin = need('origin', (given) => parseOrigin(given, origins));
  const value = need('value', parseDollars);
  const contents = {
    steel: read('steel_value', parseDollars),
    aluminum: read('aluminum_value', parseDollars),
    copper: read('copper_value', parseDollars),
  };
  const dutiableValue = read('dutiable_value', parseDollars);
  const usValue = read('us_value', parseDollars);
  const importer = read('importer', parseImporter) ?? 'US';
  const claims = read('claims', parseClaims) ?? [];
  const quantities = quantitiesOf(
    [read('quantity', parseQuantity), text('unit')],
    [read('quantity2', parseQuantity), text('unit2')],
  );
  const others = {
    entryNumber: text('entry_number'),
    line: text('line'),
    entryDate: readDay('entry_date'),
    loadedDate: readDay('loaded_date'),
    arrivedDate: readDay('arrived_date'),
    dutiableValue,
    usValue,
    given: read('given', parseGiven),
    transport: read('transport', parseTransport),
    spi: text('spi'),
    paid: read('paid', parseDollars),
    supplier: text('supplier'),
    sku: text('sku'),
  };
  problems.push(...tooMuchInside(value, { ...contents, us_value: usValue, dutiable_value: dutiableValue }));
  if (problems.length === 0) problems.push(...tooMuchMetal(value, Object.values(contents)));
  if (hts === undefined || origin === undefined || value === undefined || problems.length > 0)
    return failed(...problems);
  return ok({
    line: stated({ ...others, hts: hts.code, importer, origin, value, quantities, contents: stated(contents), claims }),
    warnings: [...cells.warnings, ...hts.warnings.map(printProblem)],
  });
};

type Stated<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * Only the fields that have a value, because an absent fact is no fact. Fields are put down one by one, so that records with the same
 * fields are alike to the engine too: whoever reads many of them reads several times as fast.
 */
const stated = <T extends object>(fields: T): Stated<T> => {
  const kept: { [K in keyof T]?: T[K] } = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  // The loop leaves out just the fields that may be absent.
  return kept as unknown as Stated<T>;
};

const quantitiesOf = (...cells: readonly (readonly [Exact | undefined, string | undefined])[]): readonly Quantity[] =>
  cells.flatMap(([amount, unit]) => (amount === undefined ? [] : [unit === undefined ? { amount } : { amount, unit }]));

/** Reports that give each tariff number its own row (ES-003) have such rows; counting one would count its line twice. */
const besideTheCode = (code: HtsCode): Problem => ({
  code: 'chapter-99-code',
  where: 'hts',
  what: `${formatHtsCode(code)} is a heading of chapter 99, which stands beside the code of the goods and is no line of its own`,
  mend: 'put the heading under claims in the row with the code of the goods; a report with a row for each tariff number needs its columns entry_number, line and tariff_ordinal',
});

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
