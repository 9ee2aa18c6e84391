import type { Origins } from '../assessment/index.js';
import { type Cents, NO_CENTS, parseDollars } from '../money/index.js';
import { type GivenFile, ordinalOf, type PortfolioRow, type ReadFile, readPortfolio } from '../portfolio/index.js';
import { ok, type Problem, type Result } from '../problem/index.js';
import { type Filing, type FilingPlaces, filingPlaces, readFiling } from './filing.js';

/** A heading of chapter 99 that a report gives a row of its own, with what was paid under it. */
export interface Declared {
  readonly heading: string;
  readonly paid: Cents;
}

/** A row of a report of filed entries: the line, what is said of its entry, and what was declared beside its code. */
export interface FiledRow {
  readonly file: string;
  readonly row: PortfolioRow;
  readonly filing: Filing;
  /** What is wrong with what is said of the entry; the line itself may be read all the same. */
  readonly filingProblems: readonly Problem[];
  /** The headings beside the code, where the report gives each its own row. */
  readonly declared: readonly Declared[];
  /** What was paid under the code of the goods itself, where other rows say the rest. */
  readonly paidOnGoods?: Cents;
}

/** One file of filed entries. `all` are its rows in order, those that are part of another included. */
export interface FiledFile {
  readonly path: string;
  readonly headers: readonly string[];
  readonly rows: readonly FiledRow[];
  readonly all: readonly PortfolioRow[];
}

/** Reads a file of filed entries: the lines as every file of entry lines is read, and what is said of their entries. */
export const readFiled = ({ path, headers, rows }: GivenFile, origins: Origins): Result<FiledFile> => {
  const portfolio = readPortfolio(headers, rows, origins);
  return portfolio.ok ? ok(filedFile({ path, ...portfolio.value })) : portfolio;
};

/** A file of entry lines that was read already, with what it says of their entries. */
export const filedFile = ({ path, headers, rows: all }: Pick<ReadFile, 'path' | 'headers' | 'rows'>): FiledFile => {
  const places = filingPlaces(headers);
  const parts = partsOf(all);
  const lines = all.filter((row) => row.partOf === undefined);
  return { path, headers, all, rows: lines.map((row) => filedRow(path, row, parts.get(row.number) ?? [], places)) };
};

/** The rows that are part of a line, by the row of the line. */
const partsOf = (rows: readonly PortfolioRow[]): ReadonlyMap<number, readonly PortfolioRow[]> => {
  const parts = new Map<number, PortfolioRow[]>();
  for (const row of rows) {
    if (row.partOf === undefined) continue;
    const own = parts.get(row.partOf);
    if (own === undefined) parts.set(row.partOf, [row]);
    else own.push(row);
  }
  return parts;
};

const filedRow = (file: string, row: PortfolioRow, own: readonly PortfolioRow[], places: FilingPlaces): FiledRow => {
  const read = readFiling(row.cells, places);
  const problems = [...read.problems, ...orderOf(row, read.filing)].map((problem) => ({
    ...problem,
    where: `line ${row.number}, ${problem.where}`,
  }));
  const common = { file, row, filing: read.filing, filingProblems: problems };
  // A heading without an amount is an exemption, or one under which nothing was due.
  const declared = own.flatMap((part): readonly Declared[] => {
    const ordinal = ordinalOf(part);
    return ordinal === undefined ? [] : [{ heading: ordinal.heading, paid: ordinal.paid ?? NO_CENTS }];
  });
  if (row.line?.paid === undefined || declared.length === 0) return { ...common, declared };
  const paid = parseDollars(row.row.paid ?? '');
  return { ...common, declared, paidOnGoods: paid.ok ? paid.value : NO_CENTS };
};

/** Nothing is liquidated before it is entered, and a liquidation has a day. */
const orderOf = ({ line }: PortfolioRow, { liquidationDay, liquidationStatus = '' }: Filing): readonly Problem[] => {
  if (liquidationDay === undefined) {
    if (!/^(final(ly)? )?liquidated|^closed/i.test(liquidationStatus)) return [];
    return [
      {
        code: 'no-liquidation-day',
        where: 'liquidation_date',
        what: `the status is ${liquidationStatus}, and no day is given`,
        mend: 'fill liquidation_date: every last day is counted from it',
      },
    ];
  }
  if (line?.entryDate === undefined || liquidationDay >= line.entryDate) return [];
  return [
    {
      code: 'liquidation-before-entry',
      where: 'liquidation_date',
      what: 'the entry is liquidated before it is made',
      mend: 'compare both days with the report of the entry',
    },
  ];
};
