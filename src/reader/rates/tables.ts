import type { Reading, Seen } from '../reading.js';

/** What stands over and before a cell of a table, in small letters. */
export interface Headings {
  readonly column: string;
  readonly row: string;
}

interface Row {
  /** The places at which its cells begin, in the text. */
  readonly starts: readonly number[];
  readonly cells: readonly string[];
  /** The row in which its table begins. */
  readonly head: Row | undefined;
}

const ROWS = new WeakMap<Reading, ReadonlyMap<number, Row>>();

/** A longer paragraph is no row of a table. */
const LONG = 400;
const GAP = / {2,}|\t+| *\| */g;

/** Paragraphs whose words stand in columns, set apart by spaces or upright strokes; rows that follow each other are of one table. */
const rowsOf = (reading: Reading): ReadonlyMap<number, Row> => {
  const known = ROWS.get(reading);
  if (known) return known;
  const rows = new Map<number, Row>();
  for (const [index, { start, end }] of reading.paragraphs.entries()) {
    if (end - start > LONG) continue;
    const text = reading.text.slice(start, end);
    const starts = [start];
    for (const gap of text.matchAll(GAP))
      if (!/[.!?:"”]/.test(text[gap.index - 1] ?? '') || gap[0].length > 2)
        starts.push(start + gap.index + gap[0].length);
    if (starts.length < 2) continue;
    const before = rows.get(index - 1);
    rows.set(index, {
      starts,
      cells: starts.map((at, cell) =>
        reading.text
          .slice(at, starts[cell + 1] ?? end)
          .trim()
          .toLowerCase(),
      ),
      head: before ? (before.head ?? before) : undefined,
    });
  }
  ROWS.set(reading, rows);
  return rows;
};

/** The headings of the cell that a place of a sentence is in; nothing if it is in no table. Where the first column has no heading, the others' still count from the right. */
export const headingsOf = (reading: Reading, seen: Seen, at: number): Headings | undefined => {
  const row = rowsOf(reading).get(seen.paragraph);
  if (!row) return undefined;
  const place = row.starts.findLastIndex((start) => start <= seen.sentence.start + at);
  const head = row.head;
  const shift = head === undefined ? 0 : Math.min(0, head.cells.length - row.cells.length);
  return { column: place > 0 ? (head?.cells[place + shift] ?? '') : '', row: place > 0 ? (row.cells[0] ?? '') : '' };
};
