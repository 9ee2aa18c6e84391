import { z } from 'zod';
import { canonical } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { EntryRow } from './entry.js';

/** An export is one entry a line, the body as JSON that people can read; on the way in it gets its one spelling again. */
export const printEntryLines = (rows: readonly EntryRow[]): string =>
  rows.map((row) => `${JSON.stringify({ ...row, body: JSON.parse(row.body) })}\n`).join('');

const lineSchema = z.strictObject({
  seq: z.int(),
  id: z.string(),
  kind: z.string(),
  actor: z.string(),
  at: z.string(),
  day: z.string(),
  body: z.record(z.string(), z.unknown()),
  prev: z.string(),
  hash: z.string(),
});

/** Reads an export. That the lines form a chain in which every rule was kept is asked by `extend`. */
export const readEntryLines = (file: string, text: string): Result<readonly EntryRow[]> => {
  const rows: EntryRow[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = lineSchema.safeParse(parseJson(line));
    if (!row.success)
      return failed({
        code: 'bad-entry',
        where: `${file}:${index + 1}`,
        what: 'this line is no entry of a team ledger',
        mend: 'give a file that truce ledger export wrote, whole and unchanged',
      });
    rows.push({ ...row.data, body: canonical(row.data.body) });
  }
  return ok(rows);
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
