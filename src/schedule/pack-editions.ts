import { assert } from '../problem/index.js';
import { formatDay } from '../time/index.js';
import { type Edition, rateLinesOf } from './edition.js';
import { FIELD } from './edition-text.js';
import { encodeRateLine } from './encode-edition.js';
import { printSpecial } from './special.js';

/**
 * Editions packed for a program to open, not for people to read: small, and nothing in it is read before it is needed.
 * All editions share one table per field, and every edition after the first holds only the lines that differ from the one
 * before.
 *
 * The first line is JSON: the editions, and the tables of fields, commonest first. Each further line is a chapter of one
 * edition: `0 72` (edition, chapter), then rows. A row is the digits of its code that differ from the row before (two,
 * four or six of the six after the chapter), then the number of each field in its table, `,` between, all separated by
 * spaces; a number left out is 0. A row `-…` of a later edition removes a line; any other adds or replaces one.
 * Descriptions are not packed.
 */
export const packEditions = (editions: readonly Edition[]): string => {
  const rows = editions.map(rowsOf);
  const tables = FIELDS.map((_, field) =>
    commonestFirst(rows.flatMap((edition) => [...edition.values()].map((row) => row[field] ?? ''))),
  );
  const numbers = tables.map((table) => new Map(table.map((text, index) => [text, index])));
  const print: Print = (row) => trimmed(row.map((text, field) => (numbers[field]?.get(text) ?? 0).toString(36)));
  const head = {
    editions: editions.map(({ id, from, until, hash, chapters }) => ({
      id,
      from: formatDay(from),
      ...(until === undefined ? {} : { until: formatDay(until) }),
      ...(hash === undefined ? {} : { hash }),
      chapters: chapters.join(' '),
    })),
    tables,
  };
  const bodies = rows.flatMap((edition, index) => packEdition(index, rows[index - 1], edition, print));
  return [JSON.stringify(head), ...bodies].join('\n');
};

/** The fields of a row, in order; each has a table. `own` holds statistical lines with rates of their own. */
export const FIELDS = ['general', 'special', 'column2', 'additional', 'units', 'children', 'own'] as const;

type Row = readonly string[];
type Print = (row: Row) => string;

/** Every line as printed fields, with the special column in full, by its eight digits. */
const rowsOf = (edition: Edition): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  for (const line of rateLinesOf(edition)) {
    const [own = '', ...children] = encodeRateLine(line);
    const fields = own.split(FIELD).slice(1);
    const row = FIELDS.map((_, index) => (index === 6 ? children.join('\t') : (fields[index] ?? '')));
    row[1] = printSpecial(line.columns.special);
    assert(
      line.children.every((child) => !child.columns || printSpecial(child.columns.special).length < 25),
      'own special columns are short',
    );
    rows.set(line.code, row);
  }
  return rows;
};

const commonestFirst = (texts: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
};

/** Trailing zeros say nothing. */
const trimmed = (numbers: readonly string[]): string =>
  numbers
    .map((each) => (each === '0' ? '' : each))
    .join(',')
    .replace(/,+$/, '');

const packEdition = (
  index: number,
  before: ReadonlyMap<string, Row> | undefined,
  rows: ReadonlyMap<string, Row>,
  print: Print,
): readonly string[] => {
  const byChapter = new Map<string, string[]>();
  let previous = '';
  const add = (code: string, sign: string, printed: string): void => {
    const chapter = code.slice(0, 2);
    const known = byChapter.get(chapter);
    if (known === undefined) previous = '';
    byChapter.set(chapter, [
      ...(known ?? []),
      `${sign}${differing(previous, code)}${printed === '' ? '' : `,${printed}`}`,
    ]);
    previous = code;
  };
  for (const [code, change] of changes(before, rows))
    add(code, change === undefined ? '-' : '', change === undefined ? '' : print(change));
  return [...byChapter].map(([chapter, lines]) => `${index} ${chapter} ${lines.join(' ')}`);
};

const changes = (
  before: ReadonlyMap<string, Row> | undefined,
  rows: ReadonlyMap<string, Row>,
): readonly (readonly [string, Row | undefined])[] => {
  const codes = [...new Set([...(before?.keys() ?? []), ...rows.keys()])].sort();
  return codes
    .filter((code) => before?.get(code)?.join(FIELD) !== rows.get(code)?.join(FIELD))
    .map((code) => [code, rows.get(code)] as const);
};

/** The pairs of digits after the chapter that differ from the code before: the last pair, the last two, or all three. */
const differing = (previous: string, code: string): string => {
  if (previous.slice(0, 6) === code.slice(0, 6)) return code.slice(6);
  return previous.slice(0, 4) === code.slice(0, 4) ? code.slice(4) : code.slice(2);
};
