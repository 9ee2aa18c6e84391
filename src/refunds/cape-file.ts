import type { RefundRoutes } from '../ledger/index.js';
import { assert } from '../problem/index.js';
import { parseEntryNumber } from './entry-number.js';
import type { RefundEntry } from './refund-entry.js';
import type { Route } from './routes.js';

/** Why an entry with duties under IEEPA is not in the upload file, or that it has none. */
export interface LeftOutEntry {
  readonly entryNumber?: string;
  readonly row: number;
  readonly file: string;
  readonly why: string;
}

/** The files for CBP's portal, and what is not in them. */
export interface CapeFiles {
  /** The numbers of each file, in order. */
  readonly files: readonly (readonly string[])[];
  readonly leftOut: readonly LeftOutEntry[];
  /** Entries taken in on an assumed day of liquidation. */
  readonly assumed: readonly string[];
}

/** What an upload asks for: `later` takes entries that only the later phase takes. */
export interface CapeQuestion {
  readonly law: RefundRoutes;
  readonly later: boolean;
}

/** Gathers the entries with duties that a ruling struck, inside the window of the portal, each number once. */
export const capeFilesOf = (entries: readonly RefundEntry[], { law, later }: CapeQuestion): CapeFiles => {
  const numbers: string[] = [];
  const leftOut: LeftOutEntry[] = [];
  const assumed: string[] = [];
  for (const entry of entries) {
    const why = reasonAgainst(entry, later);
    if (why === undefined && entry.entryNumber !== undefined) {
      numbers.push(entry.entryNumber);
      if (openRoute(entry, later)?.assumed) assumed.push(entry.entryNumber);
    } else leftOut.push(leftOutEntry(entry, why ?? 'it has no entry number'));
  }
  const files = inFiles(numbers, law.cape.file_rows);
  assert(
    files.every((file) => capeText(file, '\r\n').length < law.cape.file_bytes),
    'so many rows of eleven characters are shorter than the portal takes',
  );
  return { files, leftOut, assumed };
};

/** The text of a file: the header of CBP's template and a number a row. */
export const capeText = (numbers: readonly string[], lineEnd: '\n' | '\r\n'): string =>
  ['Entry Number', ...numbers].map((row) => `${row}${lineEnd}`).join('');

const reasonAgainst = (entry: RefundEntry, later: boolean): string | undefined => {
  if (entry.lines.some(({ filed }) => filed.disagreements.length > 0)) return 'the files disagree about its lines';
  if (entry.byRuling === 0)
    return entry.unknown > 0 ? 'whether it has such duties is not known' : 'no duty under IEEPA is due back on it';
  if (entry.entryNumber === undefined) return 'it has no entry number';
  const [problem] = entry.problems;
  if (problem !== undefined) return problem.what;
  const number = parseEntryNumber(entry.entryNumber);
  if (!number.ok) return number.problems[0]?.what;
  if (openRoute(entry, later) !== undefined) return undefined;
  const route = entry.routes.find(({ id }) => id === 'cape');
  if (route === undefined) return 'its days are not known';
  return route.state === 'not yet' ? 'the portal does not take it yet' : route.why;
};

const openRoute = ({ routes }: RefundEntry, later: boolean): Route | undefined =>
  routes.find(({ id, state }) => state === 'open' && (id === 'cape' || (later && id === 'cape-later')));

const leftOutEntry = ({ entryNumber, lines }: RefundEntry, why: string): LeftOutEntry => {
  const taken = lines[0]?.filed.taken;
  return {
    ...(entryNumber === undefined ? {} : { entryNumber }),
    row: taken?.row.number ?? 0,
    file: taken?.file ?? '',
    why,
  };
};

const inFiles = (numbers: readonly string[], most: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(numbers.length / most) }, (_, index) =>
    numbers.slice(index * most, (index + 1) * most),
  );
