import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of chapter 99 with its U.S. notes, 2026 revision 6, from the folder of source files. */
export const notesOf = (source: string): readonly string[] =>
  readFileSync(join(source, 'hts/chapter99_notes_2026_rev_6.txt'), 'latin1').split('\n');

/** The codes printed between two phrases of the notes, in order; headers and footers of pages are passed over. */
export const codesBetween = (notes: readonly string[], from: string, until: string): readonly string[] => {
  const start = notes.findIndex((line) => line.includes(from));
  const end = notes.findIndex((line, index) => index > start && line.includes(until));
  if (start < 0 || end < 0) throw new Error(`the notes do not have '${from}' before '${until}'`);
  const codes = notes
    .slice(start, end)
    .map((line) => line.replace('U.S. Notes (con.)', ''))
    .filter((line) => /^[\s\d.]*$/.test(line))
    .flatMap((line) => line.match(/\b\d{4}(?:\.\d\d(?:\.\d\d(?:\d\d)?)?)?\b/g) ?? []);
  if (new Set(codes).size !== codes.length) throw new Error(`the list after '${from}' repeats a code`);
  return codes;
};

/** Writes a list, one heading of the schedule to a line. Its first line names the script that made it. */
export const writeList = (file: string, script: string, what: string, codes: readonly string[]): void => {
  const rows = new Map<string, string[]>();
  for (const code of codes) rows.set(code.slice(0, 4), [...(rows.get(code.slice(0, 4)) ?? []), code]);
  const body = [...rows.values()].map((row) => row.join(' ')).join('\n');
  writeFileSync(file, `# made by ${script}\n# ${what}\n${body}\n`);
};
