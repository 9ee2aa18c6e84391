import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { scanRecords } from './record-scan.js';
import type { Reject } from './rejects.js';
import type { Source } from './source.js';
import type { Staged } from './stage.js';

/** Where the rows of a file stand in it. */
export interface RowNumbers {
  /** The line of the file on which a staged row begins, by its place in `staged`. */
  readonly lineOf: (place: number) => number;
  /** For each rejected row, before which staged row it belongs and on which line it begins. */
  readonly rejected: readonly { readonly before: number; readonly line: number }[];
}

/**
 * Numbers the rows of a file. The engine does not tell lines, so that the file is walked again where a row may begin elsewhere than
 * on the line after the one before it: never for Parquet or a workbook, and for a CSV only if it has more lines than rows.
 */
export const numberRows = async (
  source: Source,
  staged: { readonly first: number; readonly rows: number },
  rejects: readonly Reject[],
): Promise<RowNumbers> => {
  const { first } = staged;
  const plain = { lineOf: (place: number) => place - first + source.firstRow };
  if (!source.rejects || /\.zst$/i.test(source.path))
    return { ...plain, rejected: rejects.map(() => ({ before: first, line: 0 })) };
  if (rejects.length === 0 && (await countLines(source.path)) === staged.rows + 1) return { ...plain, rejected: [] };
  const scan = await scanRecords(
    source.path,
    source.delimiter,
    rejects.map(({ byte }) => byte),
  );
  const records = rejects.map((reject) => scan.recordAt(reject.byte) ?? 0);
  // A staged row is the record after as many rejected ones as stand before it.
  const goodBefore = records.map((record, index) => record - index);
  const lineOf = (place: number): number => {
    const good = place - first;
    return scan.lineOf(good + countAtMost(goodBefore, good));
  };
  const rejected = records.map((record, index) => ({ before: first + record - index, line: scan.lineOf(record) }));
  return { lineOf, rejected };
};

/** How many lines a file has, the last one counted whether or not it is ended. */
const countLines = async (path: string): Promise<number> => {
  const file = createReadStream(path, { highWaterMark: 1 << 22 });
  let lines = 0;
  let ended = true;
  for await (const chunk of /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file) {
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
    ended = bytes.at(-1) === 10;
  }
  return ended ? lines : lines + 1;
};

/** How many of some numbers in order are at most a limit. */
const countAtMost = (ordered: readonly number[], limit: number): number => {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A staged row as a person finds it: its file, and the line on which it begins. */
export interface RowInFile {
  readonly path: string;
  readonly row: number;
}

/** Finds staged rows in their files. */
export const findRows = async (
  { files }: Staged,
  places: readonly number[],
): Promise<ReadonlyMap<number, RowInFile>> => {
  const found = new Map<number, RowInFile>();
  for (const place of places) {
    const file = files.findLast(({ first }) => first <= place);
    if (file !== undefined) found.set(place, { path: file.path, row: (await file.rowNumbers()).lineOf(place) });
  }
  return found;
};
