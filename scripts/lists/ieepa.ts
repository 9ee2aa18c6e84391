/**
 * Writes the lists of goods outside the reciprocal duties, one for each dated change of Annex II.
 *
 *   npx tsx scripts/lists/ieepa.ts DIR
 *
 * DIR holds `hts/chapter99_notes_2026_rev_6.txt` (chapter 99, 2026 revision 6) and `lists/s232_copper_products.csv`.
 *
 * Only the last state of the list is printed there: U.S. note 2(v)(iii)(a). The first state is reached backwards:
 *
 *   first = last − added 2025-11-13 − added 2025-09-08 − added by the memorandum of 2025-04-11
 *                + removed 2025-09-08 + wood that left on 2025-10-14 + copper that left on 2025-08-01
 *
 * Annex II of Executive Order 14257 has 1,039 subheadings; the script stops unless the sum comes out at exactly that.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesBetween, notesOf, writeList } from './chapter-99-notes.js';

const source = process.argv[2];
if (source === undefined) throw new Error('name the folder of the source files: npx tsx scripts/lists/ieepa.ts DIR');
const to = join(import.meta.dirname, '../../law/lists/us/ieepa-reciprocal');
mkdirSync(to, { recursive: true });

/** `2924.29 01 03` stands for 2924.29.01 and 2924.29.03. */
const spread = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem, ...ends] = line.trim().split(/\s+/);
      return ends.length === 0 ? [stem ?? ''] : ends.map((end) => `${stem}.${end}`);
    });

/** Executive Order 14346, Annex I: 39 subheadings added from 2025-09-08. */
const ADDED_SEPTEMBER = spread(`
  2504.10 10
  2604.00 00
  2609.00 00
  2612.20 00
  2613.90 00
  2825.40 00
  2833.24 00
  2903.51 10
  2924.29 01 03 23 26 28 33 57 80
  2926.90 50
  2933.29 05 60
  4703.11 00
  4703.21 00
  4703.29 00
  7108.11 00
  7108.12 50
  7108.13 10 55 70
  7108.20 00
  7115.90 05 30
  7202.60 00
  7501.10 00
  7502.10 00
  7502.20 00
  7503.00 00
  7504.00 00
  7903.90 30
  8505.11 0070
  8541.41 00`);

/** The same Annex: 8 subheadings removed. */
const REMOVED_SEPTEMBER = spread(`
  2818.30 00
  3824.99 93
  3907.29 00
  3907.30 00
  3907.61 00
  3907.69 00
  3907.99 50
  3910.00 00`);

/** Headings and subheadings that only the memorandum of 2025-04-11 brought; its other eleven stood in Annex II before. */
const ADDED_APRIL = ['8471', '8473.30', '8486', '8517.13.00', '8517.62.00', '8523.51.00', '8524', '8528.52.00', '8542'];

/** Chapter 44 as Annex II first had it; what the last list still has never left (Proclamation 10976, cl. 12). */
const WOOD = spread(`
  4401.11 00
  4401.12 00
  4401.21 00
  4401.22 00
  4401.31 00
  4401.32 00
  4401.39 42
  4401.41 00
  4401.49 00
  4402.10 00
  4402.20 00
  4402.90 01
  4403.11 00
  4403.12 00
  4403.21 01
  4403.22 01
  4403.23 01
  4403.24 01
  4403.25 01
  4403.26 01
  4403.42 00
  4403.49 02
  4403.91 00
  4403.93 01
  4403.94 01
  4403.95 01
  4403.96 01
  4403.97 00
  4403.98 00
  4403.99 01
  4404.10 00
  4404.20 00
  4405.00 00
  4406.11 00
  4406.12 00
  4406.91 00
  4406.92 00
  4407.11 00
  4407.12 00
  4407.13 00
  4407.14 00
  4407.19 00
  4407.21 00
  4407.22 00
  4407.23 01
  4407.25 00
  4407.26 00
  4407.27 00
  4407.28 00
  4407.29 02
  4407.91 00
  4407.92 00
  4407.93 00
  4407.94 00
  4407.95 00
  4407.96 00
  4407.97 00
  4407.99 02
  4408.10 01
  4408.31 01
  4408.39 02
  4408.90 01
  4409.10 05 10 20 40 45 50 60 65 90
  4409.21 05 90
  4409.22 05 10 25 40 50 60 65 90
  4409.29 06 11 26 41 51 61 66 91
  4410.11 00
  4410.12 00
  4410.19 00
  4410.90 00
  4411.12 10 20 30 60 90
  4411.13 10 20 30 60 90
  4411.14 10 20 30 60 90
  4411.92 10 20 30 40
  4411.93 10 20 30 60 90
  4411.94 00
  4412.10 05 90
  4412.31 06 26 42 45 48 52 61 92
  4412.33 06 26 32 57
  4412.34 26 32 57
  4412.39 10 30 40 50
  4412.41 00
  4412.42 00
  4412.49 00
  4412.51 10 31 41 51
  4412.52 10 31 41 51
  4412.59 80 90 95
  4412.91 06 10 31 41 51
  4412.92 07 11 31 42 52
  4412.99 58 61 71 81 91 97
  4413.00 00`);

/** Chapter 31 as Annex II first had it; the rest of the fertilizers came with Executive Order 14360. */
const FERTILIZERS_FIRST = ['3104.20.00', '3104.30.00', '3104.90.01', '3105.10.00', '3105.20.00', '3105.60.00'];

const notes = notesOf(source);
const last = codesBetween(notes, '(a) As provided for in heading 9903.01.32', '(b) As provided in heading 9903.02.78');
const chapter = (code: string) => Number(code.slice(0, 2));
const without = (codes: readonly string[], ...taken: (readonly string[])[]) => {
  const gone = new Set(taken.flat());
  return codes.filter((code) => !gone.has(code));
};
const both = (codes: readonly string[], others: readonly string[]) => codes.filter((code) => others.includes(code));

/** Executive Order 14360: food of chapters 2 to 22 and fertilizers. Coral and shells of 0508.00.00 stood there before. */
const addedNovember = last.filter(
  (code) =>
    (chapter(code) < 25 && code !== '0508.00.00') || (chapter(code) === 31 && !FERTILIZERS_FIRST.includes(code)),
);

/** The copper goods of Proclamation 10962 in chapter 74; its cables of heading 8544 never were in Annex II. */
const copper = readFileSync(join(source, 'lists/s232_copper_products.csv'), 'utf8')
  .split('\n')
  .map((line) => line.split(',')[0] ?? '')
  .filter((digits) => /^74\d{6}$/.test(digits))
  .map((digits) => `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`);

const stayed = both(WOOD, last);
const woodLeft = without(WOOD, stayed);
const first = [
  ...without(last, addedNovember, ADDED_SEPTEMBER, ADDED_APRIL),
  ...REMOVED_SEPTEMBER,
  ...woodLeft,
  ...copper,
].sort();

const expect = (what: string, found: number, wanted: number) => {
  if (found !== wanted) throw new Error(`${what}: ${found} codes, ${wanted} expected`);
};
expect('added in September', ADDED_SEPTEMBER.length, 39);
expect('removed in September', REMOVED_SEPTEMBER.length, 8);
expect('September additions in the last list', both(ADDED_SEPTEMBER, last).length, 39);
expect('September removals in the last list', both(REMOVED_SEPTEMBER, last).length, 0);
expect('added in November', addedNovember.length, 237);
expect('copper', copper.length, 76);
expect('Annex II', first.length, 1039);
expect('Annex II without repeats', new Set(first).size, 1039);

const script = 'scripts/lists/ieepa.ts';
writeList(join(to, 'annex-ii.txt'), script, 'Annex II of EO 14257 as signed, 2025-04-02: 1,039 subheadings', first);
writeList(join(to, 'copper-left-2025-08-01.txt'), script, 'Left Annex II when Proclamation 10962 took copper', copper);
writeList(join(to, 'added-2025-09-08.txt'), script, 'Added to Annex II by EO 14346, Annex I', ADDED_SEPTEMBER);
writeList(join(to, 'removed-2025-09-08.txt'), script, 'Removed from Annex II by EO 14346, Annex I', REMOVED_SEPTEMBER);
writeList(
  join(to, 'wood-left-2025-10-14.txt'),
  script,
  'Chapter 44 left Annex II, Proclamation 10976, cl. 12',
  woodLeft,
);
writeList(
  join(to, 'added-2025-11-13.txt'),
  script,
  'Added to Annex II by EO 14360: food and fertilizers',
  addedNovember,
);
