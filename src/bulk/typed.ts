import { type Column, type Origins, parseTransport } from '../assessment/index.js';
import { FLAGS, TRANSPORTS } from '../ledger/index.js';
import { type HtsCode, trustedHtsCode } from '../schedule/index.js';
import { day } from '../time/index.js';
import { lookUp, quoteText } from './sql.js';

/**
 * The columns of a staged line. Money is in cents, quantities in millionths, days since 1970-01-01. A code of eight digits is
 * negative, so that 0101.21.00 and 0101.21.00.00 are two codes.
 */
export const STAGED_COLUMNS = {
  code: 'BIGINT',
  origin: 'INTEGER',
  importer: 'INTEGER',
  entry_day: 'INTEGER',
  loaded_day: 'INTEGER',
  value: 'BIGINT',
  steel: 'BIGINT',
  aluminum: 'BIGINT',
  copper: 'BIGINT',
  dutiable: 'BIGINT',
  us_value: 'BIGINT',
  paid: 'BIGINT',
  q1: 'BIGINT',
  unit1: 'VARCHAR',
  q2: 'BIGINT',
  unit2: 'VARCHAR',
  transport: 'UTINYINT',
  spi: 'VARCHAR',
  claims: 'VARCHAR',
  entry_number: 'VARCHAR',
  line: 'VARCHAR',
  supplier: 'VARCHAR',
  sku: 'VARCHAR',
} as const;

export type StagedColumn = keyof typeof STAGED_COLUMNS;

/** Two letters as one number: `CN` is 2 × 26 + 13. */
export const placeOfCountry = (alpha2: string): number => (alpha2.charCodeAt(0) - 65) * 26 + alpha2.charCodeAt(1) - 65;

export const countryOfPlace = (place: number): string =>
  String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26));

/** Digits as the number that stands for them in a staged line. */
export const numberOfCode = (digits: string): number => (digits.length === 8 ? -Number(digits) : Number(digits));

/** SQL of the eight digits of a staged code that is a heading of chapter 98 or 99, else nothing. */
export const numberOfClaim = (code: string): string => {
  const eight = `(CASE WHEN ${code} < 0 THEN -${code} ELSE ${code} // 100 END)`;
  return `(CASE WHEN ${eight} >= 98000000 THEN ${eight} END)`;
};

export const codeOfNumber = (number: number): HtsCode =>
  trustedHtsCode(number < 0 ? String(-number).padStart(8, '0') : String(number).padStart(10, '0'));

/** Where the cell of a column stands in a source: `c3`. */
export type CellOf = (column: Column) => string | undefined;

/** A select list that makes typed columns of text cells, and a test that says for which rows it may be believed. */
export interface TypedRow {
  /** What the columns are made from and is worked out first: the digits of a code, without its dots. */
  readonly digits: string;
  readonly columns: { readonly [C in StagedColumn]?: string };
  /**
   * True for rows that are written in the plainest way; every other row is read by the core, cell by cell. It names the typed columns,
   * so that it stands in a select over theirs and nothing is typed twice.
   */
  readonly regular: string;
}

const MONEY = String.raw`[0-9]{1,12}(?:\.[0-9]{1,2})?`;
const QUANTITY = String.raw`[0-9]{1,9}(?:\.[0-9]{1,6})?`;
const CODE = String.raw`[0-9]{4}\.?[0-9]{2}\.?[0-9]{2}(?:\.?[0-9]{2})?`;
const CLAIM = String.raw`(?:9[89][0-9]{2}\.[0-9]{2}\.[0-9]{2}|${FLAGS.join('|')})`;

const matches = (cell: string, pattern: string): string => `regexp_full_match(${cell}, ${quoteText(pattern)})`;

const isOneOf = (cell: string, texts: Iterable<string>): string =>
  `${cell} IN (${[...texts].map(quoteText).join(', ')})`;

/** A day in ten characters that the calendar has, in the centuries that people trade in; the engine also reads years before Christ. */
const isDay = (cell: string, typed = dayOf(cell)): string =>
  `(${cell} LIKE '____-__-__' OR ${cell} LIKE '__/__/____') AND ${typed} BETWEEN ${day('1900-01-01')} AND ${day('2199-12-31')}`;

/**
 * Whether a cell is written in the plainest way, so that the engine may read it. The tests are the cheapest that are right: they run
 * on every row. A column without a test takes any text.
 */
const plainTests = (alpha2: readonly string[]): { readonly [C in Column]?: (cell: string) => string } => ({
  hts: (cell) => `${matches(cell, CODE)} AND code BETWEEN -98999999 AND 9899999999`,
  origin: (cell) => isOneOf(cell, alpha2),
  value: (cell) => matches(cell, MONEY),
  importer: (cell) => isOneOf(cell, ['US', 'CN']),
  entry_date: (cell) => isDay(cell, 'entry_day'),
  loaded_date: (cell) => isDay(cell, 'loaded_day'),
  arrived_date: (cell) => isDay(cell),
  liquidation_date: (cell) => isDay(cell),
  quantity: (cell) => matches(cell, QUANTITY),
  quantity2: (cell) => matches(cell, QUANTITY),
  steel_value: (cell) => matches(cell, MONEY),
  aluminum_value: (cell) => matches(cell, MONEY),
  copper_value: (cell) => matches(cell, MONEY),
  dutiable_value: (cell) => matches(cell, MONEY),
  us_value: (cell) => matches(cell, MONEY),
  paid: (cell) => matches(cell, MONEY),
  transport: (cell) => isOneOf(cell, transportWords().keys()),
  claims: (cell) => matches(cell, `${CLAIM}(?:;${CLAIM})*`),
  given: () => 'false',
});

const NEEDED: readonly Column[] = ['hts', 'origin', 'value'];

/** The words for a mode of transport, as the core reads them. */
const transportWords = (): ReadonlyMap<string, number> => {
  const words = [...TRANSPORTS, 'ocean', 'sea', 'ship', 'road', '10', '11', '20', '21', '30', '31', '40', '41', '50'];
  return new Map(
    words.flatMap((word) => {
      const mode = parseTransport(word);
      return mode.ok ? [[word, TRANSPORTS.indexOf(mode.value)] as const] : [];
    }),
  );
};

/** Types the cells of a source. */
export const typedRow = (cellOf: CellOf, origins: Origins): TypedRow => {
  const columns = typedColumns(cellOf);
  const alpha2 = [...new Set(origins.values())].sort();
  const tests = Object.entries(plainTests(alpha2)).flatMap(([name, test]) => {
    // The keys of the table are columns.
    const column = name as Column;
    const cell = cellOf(column);
    if (cell === undefined) return [];
    return [NEEDED.includes(column) ? `(${test(cell)})` : `(${cell} IS NULL OR (${test(cell)}))`];
  });
  const digits = `replace(${cellOf('hts') ?? 'NULL'}, '.', '')`;
  return { digits, columns, regular: [...tests, ...partsWithin(columns)].join(' AND ') };
};

const typedColumns = (cellOf: CellOf): TypedRow['columns'] => {
  const given = (columns: readonly (readonly [StagedColumn, Column, (cell: string) => string])[]) =>
    Object.fromEntries(
      columns.flatMap(([staged, column, typed]) => {
        const cell = cellOf(column);
        return cell === undefined ? [] : [[staged, typed(cell)] as const];
      }),
    ) as TypedRow['columns'];
  return {
    code: 'CASE WHEN strlen(digits) = 8 THEN -TRY_CAST(digits AS BIGINT) ELSE TRY_CAST(digits AS BIGINT) END',
    ...given([
      ['origin', 'origin', countryIn],
      ['importer', 'importer', countryIn],
      ['entry_day', 'entry_date', dayOf],
      ['loaded_day', 'loaded_date', dayOf],
      ['value', 'value', centsIn],
      ['steel', 'steel_value', centsIn],
      ['aluminum', 'aluminum_value', centsIn],
      ['copper', 'copper_value', centsIn],
      ['dutiable', 'dutiable_value', centsIn],
      ['us_value', 'us_value', centsIn],
      ['paid', 'paid', centsIn],
      ['transport', 'transport', (cell) => lookUp(cell, transportWords())],
      ['spi', 'spi', textIn],
      ['claims', 'claims', textIn],
      ['entry_number', 'entry_number', textIn],
      ['line', 'line', textIn],
      ['supplier', 'supplier', textIn],
      ['sku', 'sku', textIn],
    ]),
    ...quantitiesIn(cellOf),
  };
};

/** The second quantity stands first where the first is not given, as the core counts them; a unit alone is no quantity. */
const quantitiesIn = (cellOf: CellOf): TypedRow['columns'] => {
  const [first, second] = [cellOf('quantity'), cellOf('quantity2')];
  const unit = (column: 'unit' | 'unit2'): string => {
    const cell = cellOf(column);
    return cell === undefined ? 'NULL' : textIn(cell);
  };
  const alone = (cell: string, column: 'unit' | 'unit2') => ({
    q1: millionthsIn(cell),
    unit1: `CASE WHEN ${cell} IS NOT NULL THEN ${unit(column)} END`,
  });
  if (second === undefined) return first === undefined ? {} : alone(first, 'unit');
  if (first === undefined) return alone(second, 'unit2');
  return {
    q1: `coalesce(${millionthsIn(first)}, ${millionthsIn(second)})`,
    unit1: `CASE WHEN ${first} IS NOT NULL THEN ${unit('unit')} WHEN ${second} IS NOT NULL THEN ${unit('unit2')} END`,
    q2: `CASE WHEN ${first} IS NOT NULL THEN ${millionthsIn(second)} END`,
    unit2: `CASE WHEN ${first} IS NOT NULL AND ${second} IS NOT NULL THEN ${unit('unit2')} END`,
  };
};

const countryIn = (cell: string): string => `((ascii(${cell}) - 65) * 26 + ascii(substr(${cell}, 2, 1)) - 65)`;

const dayOf = (cell: string): string => {
  const american = `concat(substr(${cell}, 7, 4), '-', substr(${cell}, 1, 2), '-', substr(${cell}, 4, 2))`;
  const iso = `CASE WHEN substr(${cell}, 3, 1) = '/' THEN ${american} ELSE ${cell} END`;
  return `CAST(TRY_CAST(${iso} AS DATE) - DATE '1970-01-01' AS INTEGER)`;
};

const centsIn = (cell: string): string => `CAST(TRY_CAST(${cell} AS DECIMAL(16, 2)) * 100 AS BIGINT)`;

/** A quantity in millionths, put together of its digits before and after the point. */
const millionthsIn = (cell: string): string => {
  const whole = `TRY_CAST(split_part(${cell}, '.', 1) AS BIGINT) * 1000000`;
  const part = `TRY_CAST(rpad(split_part(${cell}, '.', 2), 6, '0') AS BIGINT)`;
  return `(CASE WHEN contains(${cell}, '.') THEN ${whole} + ${part} ELSE TRY_CAST(${cell} AS BIGINT) * 1000000 END)`;
};

const textIn = (cell: string): string => `nullif(trim(${cell}), '')`;

/** No part of the goods is worth more than the whole, nor all metals together; rows where one is are told by the core. */
const partsWithin = (columns: TypedRow['columns']): readonly string[] => {
  const given = (part: StagedColumn): boolean => columns[part] !== undefined;
  const metals = (['steel', 'aluminum', 'copper'] as const).filter(given);
  const together = metals.map((metal) => `coalesce(${metal}, 0)`).join(' + ');
  const others = (['dutiable', 'us_value'] as const).filter(given);
  return [...(metals.length === 0 ? [] : [together]), ...others].map((part) => `coalesce(${part}, 0) <= value`);
};
