/**
 * Writes the code lists of section 301 on China from the official notes of chapter 99.
 *
 *     npx tsx scripts/lists/section-301.ts DATA_FOLDER
 *
 * DATA_FOLDER holds `hts/chapter99_notes_2026_rev_6.txt`, the two editions as CSV and `lists/s301_product_lists.csv`. U.S. note 20 gives
 * lists 1 to 4B and the exclusions, note 31 the headings of the four-year review. The notes as they stand today no longer show the codes that
 * the review moved from note 20 to note 31: they are added back below, each group with where it is known from, in files of their own
 * (`*-until-2024-09-27` and the like), so that dated events can put them on the old list and take them off again.
 *
 * The script prints what it found and how that differs from the lists others compiled. The same input gives the same files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Code = string;
type Span = readonly [first: number, end: number];

const data = process.argv[2];
if (data === undefined)
  throw new Error('Say where the data folder is: npx tsx scripts/lists/section-301.ts DATA_FOLDER');

const target = join(import.meta.dirname, '../../law/lists/us');
const notes = readFileSync(join(data, 'hts/chapter99_notes_2026_rev_6.txt'), 'latin1').split('\n');

// --- finding the way in the notes ---------------------------------------------------------------------------------

function lineOf(pattern: RegExp, after = 0): number {
  const found = notes.findIndex((line, at) => at >= after && pattern.test(line));
  if (found < 0) throw new Error(`The notes hold no line like ${pattern} after line ${after + 1}`);
  return found;
}

const note20 = lineOf(/^20\. \(a\)\s+For the purposes of heading 9903\.88\.01/);
const note31 = lineOf(/^31\. \(a\)\s+As provided in headings 9903\.91\.01/);
const list4a = lineOf(/^\(s\) Heading 9903\.88\.15 applies/, note20);
const list4aSuffixes = lineOf(/^\(ii\) the following products of China/, list4a);
const list4b = lineOf(/^\(u\) Heading 9903\.88\.16 applies/, note20);
const list4bSuffixes = lineOf(/^ii\) the following products of China/, list4b);
const list3Suffixes = lineOf(/^\(g\) For the purposes of heading 9903\.88\.04/, note20);

// --- reading codes ------------------------------------------------------------------------------------------------

/** A line of a code table holds codes and nothing else, except that a page header may stand before the first of them. */
function tableCodes(line: string): readonly Code[] {
  const rest = line.replace('U.S. Notes (con.)', '');
  return /^\s*(\d{4}\.\d{2}\.\d{2}\s*)+$/.test(rest) ? (rest.match(/\d{4}\.\d{2}\.\d{2}/g) ?? []) : [];
}

function tableIn([first, end]: Span): readonly Code[] {
  return notes.slice(first, end).flatMap(tableCodes);
}

/** The running text of some lines, without the headers that a page break puts in the middle of a sentence. */
function textIn([first, end]: Span): string {
  return notes
    .slice(first, end)
    .filter(
      (line) =>
        !/Harmonized Tariff Schedule|Annotated for Statistical|^\s*XXII|99 - III - |U\.S\. Notes \(con\.\)/.test(line),
    )
    .join(' ')
    .replace(/\s+/g, ' ');
}

/**
 * Subheadings that are on a list except for some statistical numbers: `…provided for in 9403.70.80, except for … 9403.70.8003`.
 * Note 20(u)(ii) misprints 9403.70.4001 as 9403.770.4001; the compiler's note beside it gives the number that is meant.
 */
function suffixItems(span: Span): { readonly subheadings: readonly Code[]; readonly except: readonly Code[] } {
  const items = textIn(span)
    .split(/ (?=\d{1,2}\. Other|\d{1,2}\. Machines|\d{1,2}\. Furniture|\d{1,2}\. Plastic)/)
    .map((item) => item.split('Notwithstanding')[0] ?? '');
  return {
    subheadings: items.flatMap(
      (item) =>
        item.match(/(?<=provided for (?:in )?(?:\[?subheading\]? )?)\d{4}\.\d{2}\.\d{2}(?!\d)/)?.slice(0, 1) ?? [],
    ),
    except: items.flatMap((item) => item.match(/\d{4}\.\d{2}\.\d{4}/g) ?? []),
  };
}

/** Numbered items of note 31, one subheading each. */
function numbered(span: Span): readonly Code[] {
  return [...textIn(span).matchAll(/\(\d{1,2}\) (\d{4}\.\d{2}\.\d{2}) /g)].map((match) => match[1] as Code);
}

/** Statistical numbers of a paragraph of exclusions, some of them misprinted with a dot too many or in the wrong place. */
function statisticalNumbers(span: Span): readonly Code[] {
  const found = textIn(span).match(/\b\d{4}\.\d{2}\.?\d{2}\.?\d{2}\b/g) ?? [];
  return [...new Set(found.map((code) => dotted(code.replaceAll('.', ''))))]
    .filter((code) => !code.startsWith('99'))
    .sort();
}

function dotted(digits: string): Code {
  return `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
}

// --- what the notes no longer show --------------------------------------------------------------------------------

/** On no list before the review: metals and minerals that 2018 and 2019 left out, and four steel subheadings that the annex of 84 FR 43304 lacks. */
const unlistedBeforeReview = (code: Code): boolean =>
  /^(26|28|79|80|81)/.test(code) ||
  code.startsWith('7202.') ||
  ['7210.20.00', '7215.90.30', '7302.40.00', '7304.23.30'].includes(code);

/** Solar cells and modules were 8541.40.60 in the annex of 83 FR 40823. */
const list2Until2024 = ['8541.42.00', '8541.43.00'];
/** Vehicles of the annex of 83 FR 28710, whose neighbours are still in note 20(b). */
const list1Until2024 = [
  '8702.40.31',
  '8702.40.61',
  '8702.90.31',
  '8702.90.61',
  '8703.60.00',
  '8703.70.00',
  '8703.80.00',
  '8703.90.01',
];
/** Semiconductors of list 1 (8541.21 to 8541.50 and 8541.90 as numbered in 2018). */
const list1Until2025 = [
  '8541.21.00',
  '8541.29.00',
  '8541.30.00',
  '8541.49.70',
  '8541.49.80',
  '8541.49.95',
  '8541.51.00',
  '8541.59.00',
  '8541.90.00',
];
/** Semiconductors of list 2 (8541.10, 8541.40.60 and 8542 as numbered in 2018). */
const list2Until2025 = [
  '8541.10.00',
  '8541.49.10',
  '8542.31.00',
  '8542.32.00',
  '8542.33.00',
  '8542.39.00',
  '8542.90.00',
];
/** Polysilicon and wafers: at 25 percent before 89 FR 101682 doubled them; not in the annexes of lists 1 and 2, so of list 3. */
const list3Until2025 = ['2804.61.00', '3818.00.00'];
/** Medical gloves (4015.19.05 before 2022). */
const list4aUntil2025 = ['4015.12.10'];
/** Lithium-ion batteries; those for electric vehicles left for note 31(b) on 2024-09-27. */
const list4aUntil2026 = ['8507.60.00'];

// --- the lists ----------------------------------------------------------------------------------------------------

const lists = new Map<string, { readonly codes: readonly Code[]; readonly from: string }>();
const add = (name: string, from: string, codes: readonly Code[]): void =>
  void lists.set(name, { from, codes: [...new Set(codes)].sort() });

add(
  'section-301/list-1',
  'U.S. note 20(b)',
  tableIn([lineOf(/^\(b\) Heading 9903\.88\.01/, note20), lineOf(/^\(c\) For the purposes of heading 9903\.88\.02/)]),
);
add(
  'section-301/list-2',
  'U.S. note 20(d)',
  tableIn([lineOf(/^\(d\) Heading 9903\.88\.02/, note20), lineOf(/^\(e\) For the purposes of heading 9903\.88\.03/)]),
);
add('section-301/list-3', 'U.S. note 20(f)', tableIn([lineOf(/^\(f\) Heading 9903\.88\.03/, note20), list3Suffixes]));
const suffixes3 = suffixItems([
  lineOf(/^1\. Other non-aromatic/, list3Suffixes),
  lineOf(/^\(h\) The U\.S\. Trade/, list3Suffixes),
]);
add('section-301/list-3-suffixes', 'U.S. note 20(g)', suffixes3.subheadings);
add('section-301/list-3-suffixes-except', 'U.S. note 20(g), the statistical numbers it leaves out', suffixes3.except);

const suffixes4a = suffixItems([list4aSuffixes, lineOf(/^\(t\) For the purposes/, list4aSuffixes)]);
const masks = suffixes4a.except.filter((code) => code.startsWith('6307.90.98'));
add('section-301/list-4a', 'U.S. note 20(s)(i), and the subheadings of (s)(ii)', [
  ...tableIn([list4a, list4aSuffixes]),
  ...suffixes4a.subheadings,
]);
add(
  'section-301/list-4a-except',
  'U.S. note 20(s)(ii), the statistical numbers it leaves out, without the masks',
  suffixes4a.except.filter((code) => !masks.includes(code)),
);
const suffixes4b = suffixItems([list4bSuffixes, lineOf(/^\(v\) The U\.S\. Trade/, list4bSuffixes)]);
add('section-301/list-4b', 'U.S. note 20(u)(i), and the subheadings of (u)(ii)', [
  ...tableIn([list4b, list4bSuffixes]),
  ...suffixes4b.subheadings,
]);
add('section-301/list-4b-except', 'U.S. note 20(u)(ii), the statistical numbers it leaves out', suffixes4b.except);

const review = (letter: string, heading: string): Span => {
  const first = lineOf(
    new RegExp(`^\\s*(\\(${letter}\\)|\\(i\\)) Heading ${heading.replaceAll('.', '\\.')} applies`),
    note31,
  );
  return [first, lineOf(/^(\([c-l]\)|\s*\(ii\) The additional)/, first + 1)];
};
const raised2024 = tableIn(review('b', '9903.91.01'));
add('section-301-review/91-01', 'U.S. note 31(b)', raised2024);
add('section-301-review/91-01-until-2026-01-01', 'U.S. note 31(b)(1) to (4) as 89 FR 76581 first had them', [
  ...masks.filter((code) => code !== '6307.90.9870'),
  '8507.60.0010',
]);
add('section-301-review/91-02', 'U.S. note 31(c)', numbered(review('c', '9903.91.02')));
add('section-301-review/91-03', 'U.S. note 31(d)', numbered(review('d', '9903.91.03')));
add('section-301-review/91-04', 'U.S. note 31(e)', statisticalNumbers(review('e', '9903.91.04')));
add('section-301-review/91-06', 'U.S. note 31(g)', numbered(review('g', '9903.91.06')));
add('section-301-review/91-07', 'U.S. note 31(h)', statisticalNumbers(review('h', '9903.91.07')));
add('section-301-review/91-08', 'U.S. note 31(i)', ['4015.12.10']);
add('section-301-review/91-11', 'U.S. note 31(j)', numbered(review('j', '9903.91.11')));

add('section-301/list-1-until-2024-09-27', '83 FR 28710; left note 20(b) for note 31(d)', list1Until2024);
add('section-301/list-1-until-2025-01-01', '83 FR 28710; left note 20(b) for note 31(f)', list1Until2025);
add('section-301/list-2-until-2024-09-27', '83 FR 40823; left note 20(d) for note 31(c)', list2Until2024);
add('section-301/list-2-until-2025-01-01', '83 FR 40823; left note 20(d) for note 31(f)', list2Until2025);
add('section-301/list-3-until-2025-01-01', '83 FR 47974; left note 20(f) for note 31(f)', list3Until2025);
add(
  'section-301/list-4a-until-2024-09-27',
  '84 FR 43304; left note 20(s) for note 31(b)',
  raised2024.filter((code) => !unlistedBeforeReview(code)),
);
add('section-301/list-4a-until-2025-01-01', '84 FR 43304; left note 20(s) for note 31(f)', list4aUntil2025);
add('section-301/list-4a-until-2026-01-01', '84 FR 43304; left note 20(s) for note 31(g)', list4aUntil2026);

// --- exclusions ---------------------------------------------------------------------------------------------------

const letters = 'hijkmnopqvwxy'.split('');
const doubled = (size: number, first: string, last: string): readonly string[] =>
  'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .filter((letter) => letter >= first && letter <= last)
    .map((letter) => letter.repeat(size));
const paragraphs = [...letters, ...doubled(2, 'l', 'z'), ...doubled(3, 'a', 'w')];

/** Headings of exclusions in the order of their paragraphs in note 20; 9903.88.21 to .28 are no exclusions. */
const exclusionHeadings = [
  '05',
  '06',
  '07',
  '08',
  '10',
  '11',
  '12',
  '13',
  '14',
  '17',
  '18',
  '19',
  '20',
  ...Array.from({ length: 38 }, (_, at) => String(33 + at)),
];

/** The notes print 20(ll) with two capital i. */
function paragraphStart(paragraph: string): number {
  const printed = paragraph === 'll' ? '(?:ll|II)' : paragraph;
  return lineOf(
    new RegExp(`^\\s{0,6}\\(${printed}\\)\\s*(\\(i\\) )?The U\\.S\\. Trade Representative determined`),
    note20,
  );
}

const starts = paragraphs.map(paragraphStart);
const note21 = lineOf(/^21\. /, starts.at(-1));
const boundaries = [
  ...starts,
  lineOf(/^\(l\) For the purposes of heading 9903\.88\.09/, note20),
  lineOf(/^\(r\) For the purposes of heading 9903\.88\.15/, note20),
  lineOf(/^\(z\) For purposes/, note20),
  note21,
].sort((a, b) => a - b);

exclusionHeadings.forEach((heading, at) => {
  const start = starts[at] as number;
  const end = boundaries.find((line) => line > start) as number;
  add(`section-301/exclusions-88-${heading}`, `U.S. note 20(${paragraphs[at]})`, statisticalNumbers([start, end]));
});

// --- writing and checking -----------------------------------------------------------------------------------------

for (const [name, { codes, from }] of lists) {
  const head = `# Written by scripts/lists/section-301.ts from ${from}, HTSUS 2026 revision 6: ${codes.length} codes.`;
  const rows = Array.from({ length: Math.ceil(codes.length / 8) }, (_, row) =>
    codes.slice(row * 8, row * 8 + 8).join(' '),
  );
  const path = join(target, `${name}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${[head, ...rows].join('\n')}\n`);
}

const edition = (file: string): ReadonlySet<string> => {
  const rows: string[][] = parse(readFileSync(join(data, 'hts', file)), { bom: true, relax_column_count: true });
  const digits = rows.map((row) => (row[0] ?? '').replaceAll('.', '')).filter((code) => code.length >= 8);
  return new Set([...digits, ...digits.map((code) => code.slice(0, 8))]);
};
const of2025 = edition('hts_2025_basic.csv');
const of2026 = edition('hts_2026_rev_4.csv');

for (const [name, { codes }] of lists) {
  const digits = codes.map((code) => code.replaceAll('.', ''));
  const gone = digits.filter((code) => !of2025.has(code) && !of2026.has(code));
  const only2025 = digits.filter((code) => of2025.has(code) && !of2026.has(code));
  const only2026 = digits.filter((code) => !of2025.has(code) && of2026.has(code));
  console.log(
    `${name}: ${codes.length} codes; in neither edition ${gone.length}, in 2025 only ${only2025.length}, in 2026 only ${only2026.length}`,
  );
  for (const [what, some] of Object.entries({ 'in neither': gone, '2025 only': only2025, '2026 only': only2026 }))
    if (some.length > 0)
      console.log(`    ${what}: ${some.slice(0, 24).map(dotted).join(' ')}${some.length > 24 ? ' …' : ''}`);
}

const compiled: Record<string, string>[] = parse(readFileSync(join(data, 'lists/s301_product_lists.csv')), {
  columns: true,
});
const theirNames = {
  'section-301/list-1': '1',
  'section-301/list-2': '2',
  'section-301/list-3': '3',
  'section-301/list-4a': '4A',
  'section-301/list-4b': '4B',
  'section-301-review/91-01': 'biden_25',
};
for (const [ours, theirs] of Object.entries(theirNames)) {
  const mine = new Set(lists.get(ours)?.codes.map((code) => code.replaceAll('.', '')));
  const other = new Set(compiled.filter((row) => row['list'] === theirs).map((row) => row['hts8'] ?? ''));
  const more = [...mine].filter((code) => !other.has(code));
  const less = [...other].filter((code) => !mine.has(code));
  console.log(
    `${ours} against the compiled list: ${more.length} only in the notes (${more.join(' ')}), ${less.length} only compiled (${less.slice(0, 6).join(' ')}${less.length > 6 ? ' …' : ''})`,
  );
}
