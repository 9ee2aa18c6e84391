import { type Column, type EntryLine, parseClaims } from '../assessment/index.js';
import { type Cents, cents, parseDollars } from '../money/index.js';
import type { PortfolioRow } from './read-portfolio.js';

/** A row of its own for a heading of chapter 98 or 99, in a report with a row for each tariff number (ACE ES-003). */
export interface Ordinal {
  readonly entryNumber: string;
  readonly line: string;
  readonly heading: string;
  /** The duty paid under it. */
  readonly paid?: Cents;
}

/** Only a report that numbers the tariff numbers of a line gives them rows of their own. */
export const hasOrdinals = (columns: readonly (Column | undefined)[]): boolean => columns.includes('tariff_ordinal');

/** What a row says of the line that it belongs to; nothing when it is a line itself or cannot be read. */
export const ordinalOf = ({ row }: PortfolioRow): Ordinal | undefined => {
  const digits = row.hts?.replace(/\D/g, '') ?? '';
  const [entryNumber, line] = [row.entry_number?.trim(), row.line?.trim()];
  if (!/^9[89]\d{6}(?:\d{2})?$/.test(digits) || !entryNumber || !line) return undefined;
  const heading = `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6, 8)}`;
  if (!parseClaims(heading).ok) return undefined;
  const given = row.paid?.trim();
  if (!given) return { entryNumber, line, heading };
  const paid = parseDollars(given);
  return paid.ok ? { entryNumber, line, heading, paid: paid.value } : undefined;
};

/**
 * Joins the rows of a line: headings become claims of the row with the code of the goods, what was paid under them is added to what it
 * paid, and each of their rows says which line it is part of. The code of the goods comes last in filing order, so that a heading goes to the next
 * one of its line. A heading without goods stays a row that cannot be read.
 */
export const foldOrdinals = (rows: readonly PortfolioRow[]): readonly PortfolioRow[] => {
  const ordinals = new Map(rows.flatMap((row) => kept(row, ordinalOf(row))));
  const goods = goodsByLine(rows.filter((row) => row.line !== undefined && !ordinals.has(row)));
  const folded = new Map<PortfolioRow, Ordinal[]>();
  const partOf = new Map<PortfolioRow, number>();
  for (const [row, ordinal] of ordinals) {
    const candidates = goods.get(keyOf(ordinal)) ?? [];
    const whole = candidates.find(({ number }) => number > row.number) ?? candidates.at(-1);
    if (whole === undefined) continue;
    folded.set(whole, [...(folded.get(whole) ?? []), ordinal]);
    partOf.set(row, whole.number);
  }
  return rows.map((row) => {
    const part = partOf.get(row);
    if (part !== undefined) return asPart(row, part);
    const own = folded.get(row);
    return own === undefined || row.line === undefined ? row : { ...row, line: withOrdinals(row.line, own) };
  });
};

const kept = (row: PortfolioRow, ordinal: Ordinal | undefined): readonly (readonly [PortfolioRow, Ordinal])[] =>
  ordinal === undefined ? [] : [[row, ordinal]];

const keyOf = ({ entryNumber, line }: Pick<Ordinal, 'entryNumber' | 'line'>): string =>
  JSON.stringify([entryNumber, line]);

const goodsByLine = (rows: readonly PortfolioRow[]): ReadonlyMap<string, readonly PortfolioRow[]> => {
  const lines = new Map<string, PortfolioRow[]>();
  for (const row of rows) {
    const { entryNumber, line } = row.line ?? {};
    if (entryNumber === undefined || line === undefined) continue;
    const key = keyOf({ entryNumber, line });
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return lines;
};

/** A row that was told as part of a line is no line and no mistake. */
const asPart = ({ number, cells, row }: PortfolioRow, partOf: number): PortfolioRow => ({
  number,
  cells,
  row,
  partOf,
  warnings: [],
  problems: [],
});

const withOrdinals = (line: EntryLine, ordinals: readonly Ordinal[]): EntryLine => {
  const paid = [line.paid, ...ordinals.map((ordinal) => ordinal.paid)].filter((each) => each !== undefined);
  return {
    ...line,
    claims: [...line.claims, ...ordinals.map(({ heading }) => heading)],
    ...(paid.length === 0 ? {} : { paid: cents(paid.reduce((sum, each) => sum + each, 0)) }),
  };
};
