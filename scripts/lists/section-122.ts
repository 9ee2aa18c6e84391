/**
 * Writes the lists of goods outside the section 122 surcharge from U.S. note 2(aa).
 *
 *   npx tsx scripts/lists/section-122.ts DIR
 *
 * DIR holds `hts/chapter99_notes_2026_rev_6.txt` (chapter 99, 2026 revision 6).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { codesBetween, notesOf, writeList } from './chapter-99-notes.js';

const source = process.argv[2];
if (source === undefined)
  throw new Error('name the folder of the source files: npx tsx scripts/lists/section-122.ts DIR');
const to = join(import.meta.dirname, '../../law/lists/us/section-122');
mkdirSync(to, { recursive: true });

const notes = notesOf(source);
const script = 'scripts/lists/section-122.ts';
const products = codesBetween(
  notes,
  '(ii) As provided in heading 9903.03.03',
  '(iii) As provided in heading 9903.03.04',
);
const aircraft = codesBetween(notes, '(iv) As provided in heading 9903.03.05', '(v) As provided in heading 9903.03.06');
if (products.length !== 1098 || aircraft.length !== 546)
  throw new Error(`${products.length} and ${aircraft.length} codes, 1098 and 546 expected`);
writeList(join(to, 'exempt-products.txt'), script, 'Heading 9903.03.03: U.S. note 2(aa)(ii)', products);
writeList(
  join(to, 'civil-aircraft.txt'),
  script,
  'Heading 9903.03.05, where general note 6 is met: U.S. note 2(aa)(iv)',
  aircraft,
);
