/**
 * Writes the code lists of Section 232 and Section 201 under law/lists/us/.
 *
 *     npx tsx scripts/lists/section-232.ts DIR
 *
 * DIR holds the source material: hts/chapter99_notes_2026_rev_6.txt (the official notes of chapter 99),
 * hts/hts_2026_rev_4.csv and hts_2025_basic.csv (to spell out statistical numbers) and lists/s232_*.csv (to compare).
 * What the notes of revision 6 no longer print (U.S. note 16 before April 2026, the notes after June 2026) stands below as
 * codes, each with its instrument. Differences to the compared lists are printed, never silently repaired.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SCRIPT = 'scripts/lists/section-232.ts';
const source = process.argv[2];
if (source === undefined) throw new Error(`usage: npx tsx ${SCRIPT} DIR`);

const notes = readFileSync(join(source, 'hts/chapter99_notes_2026_rev_6.txt'), 'latin1').split(/\r?\n/);
const editions = ['hts/hts_2025_basic.csv', 'hts/hts_2026_rev_4.csv'].map((file) =>
  readFileSync(join(source, file), 'utf8'),
);

const digits = (code: string): string => code.replaceAll('.', '');
const dotted = (code: string): string => [code.slice(0, 4), ...(code.slice(4).match(/../g) ?? [])].join('.');
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && word !== ';');

const statisticalNumbers = [
  ...new Set(
    editions.flatMap((text) =>
      [...text.matchAll(/^"(\d{4}\.\d\d\.\d\d\.\d\d)"/gm)].map((match) => digits(match[1] ?? '')),
    ),
  ),
];
const below = (prefix: string): string[] => statisticalNumbers.filter((code) => code.startsWith(prefix)).sort();

/** Lines of the notes from the first that matches `start`, up to the first after it that matches `end`. */
const block = (start: RegExp, end: RegExp, after = 0): string[] => {
  const first = notes.findIndex((line, index) => index >= after && start.test(line));
  if (first < 0) throw new Error(`no line matches ${start}`);
  const last = notes.findIndex((line, index) => index > first && end.test(line));
  if (last < 0) throw new Error(`no line after ${start} matches ${end}`);
  return notes.slice(first, last);
};
const lineOf = (pattern: RegExp, after = 0): number =>
  notes.findIndex((line, index) => index >= after && pattern.test(line));

/** Codes printed in lines, page headers left out. Headings of four digits count only where the note lists them. */
const codesIn = (lines: readonly string[], keep: (code: string) => boolean = () => true): string[] => {
  const text = lines.filter((line) => !/Harmonized Tariff Schedule|Annotated for|- III -/.test(line)).join('\n');
  const found = [...text.matchAll(/(?<![\d.])\d{4}(?:\.\d\d(?:\.\d\d(?:\d\d)?)?)?(?![\d.]*\d)/g)].map((match) =>
    digits(match[0]),
  );
  return [...new Set(found)].filter((code) => !code.startsWith('99')).filter(keep);
};
const chapters =
  (...wanted: string[]) =>
  (code: string): boolean =>
    wanted.includes(code.slice(0, 2));

/* ------------------------------------------------------------------ U.S. note 16(c), 2026 revision 6 */

const note16 = lineOf(/^16\. \(a\)/);
const ivAndV = block(/^\s+7301\.10\.00\s+7302\.10\s/, /\(vi\) Derivative aluminum articles/, note16).slice(2);
const vii = block(/\(vii\) Derivative steel articles/, /\(viii\) Articles of copper/, note16);
const note16c: Record<string, string[]> = {
  'note-16c-i': codesIn(block(/\(i\) Articles of aluminum/, /\(ii\) Derivative aluminum/, note16), chapters('76')),
  'note-16c-ii': codesIn(
    block(/\(ii\) Derivative aluminum/, /\(iii\) Articles of steel/, note16),
    chapters('73', '76'),
  ),
  'note-16c-iii': codesIn(block(/\(iii\) Articles of steel/, /U\.S\. Notes/, note16), chapters('72', '73')),
  // The columns of (iv) and (v) run into each other on the page: chapter 74 is (v), the rest (iv).
  'note-16c-iv': codesIn(ivAndV, (code) => !code.startsWith('74')),
  'note-16c-v': codesIn(ivAndV, chapters('74')),
  'note-16c-vi': codesIn(block(/\(vi\) Derivative aluminum articles/, /\(vii\) Derivative steel/, note16)),
  'note-16c-vii': codesIn(vii),
  'note-16c-viii': codesIn(block(/\(viii\) Articles of copper/, /\(ix\) Derivative aluminum/, note16)),
  'note-16c-ix': codesIn(block(/\(ix\) Derivative aluminum/, /\(x\) Derivative steel/, note16)),
  'note-16c-x': codesIn(block(/\(x\) Derivative steel/, /\(d\) Headings 9903\.82\.04/, note16)),
};

/* ------------------------------------------------------------------ Proclamation 11032, from 2026-06-08 */

const JUNE_X =
  words(`8407.90.10 8415.82.01 8433.20.00 8479.89.55 8701.91.10 8701.95.10 8708.29.2120 8708.92.60 8716.80.10 8415.10.60
  8415.90.80 8433.51.00 8479.89.65 8701.92.10 8703.21.01 8708.40.30 8708.93.15 8716.90.10 8415.10.90 8432.10.00 8433.59.00 8516.29.00
  8701.93.10 8706.00.30 8708.40.60 8708.93.30 8415.81.01 8419.81.50 8432.90.00 8433.90.50 8701.30.10 8701.94.10 8708.92.10 8708.99.23`);
const JUNE_XI =
  words(`8427.10.40 8427.90.00 8429.30.00 8429.52.10 8431.20.00 8701.30.50 8701.94.50 8427.10.80 8429.11.00 8429.40.00
  8429.52.50 8431.42.00 8701.91.50 8701.95.50 8427.20.40 8429.19.00 8429.51.10 8429.59.10 8431.49.90 8701.92.50 8705.10.00 8427.20.80
  8429.20.00 8429.51.50 8429.59.50 8701.10.01 8701.93.50 8705.20.00`);
const june: Record<string, string[]> = {
  'june-2026-vi-out': words('8415.90.8010 8415.90.8020 8415.90.8045 8415.90.8085 8708.29.21'),
  'june-2026-ix-in': words('8415.90.8010 8415.90.8020 8415.90.8045 8415.90.8085 8708.29.2130'),
  'june-2026-vii-out': [...JUNE_X.map((code) => (code === '8708.29.2120' ? '8708.29.21' : code)), ...JUNE_XI],
  'june-2026-vii-in': words('9403.20.0075 9403.20.0082 9403.99.9040'),
  'june-2026-x-in': JUNE_X,
  'note-16c-xi': JUNE_XI,
};
const afterJune = (subdivision: string): string[] => {
  const out = new Set((june[`june-2026-${subdivision}-out`] ?? []).map(digits));
  return [
    ...(note16c[`note-16c-${subdivision}`] ?? []).filter((code) => !out.has(code)),
    ...(june[`june-2026-${subdivision}-in`] ?? []).map(digits),
  ];
};
const equipmentParts = [
  ...new Set([...afterJune('vi'), ...afterJune('vii'), ...(note16c['note-16c-viii'] ?? [])]),
].filter(chapters('84', '85', '87'));

/* ------------------------------------------------------------------ U.S. notes 16 and 19 until 2026-04-05 */

const NAILS = words('7317.00.30 7317.00.5503 7317.00.5505 7317.00.5507 7317.00.5560 7317.00.5580 7317.00.6560');
/** Note 16(m) of March 2025: chapter 73, with 7317.00.55 and .65 only where (l) does not name the statistical number. */
const MARCH_M =
  words(`7301.20.10 7301.20.50 7302.30.00 7307.21.10 7307.21.50 7307.22.10 7307.22.50 7307.23.00 7307.29.00 7307.91.10
  7307.91.30 7307.91.50 7307.92.30 7307.92.90 7307.93.30 7307.93.60 7307.93.90 7307.99.10 7307.99.30 7307.99.50 7308.10.00 7308.20.00
  7308.30.10 7308.30.50 7308.40.00 7308.90.30 7308.90.60 7308.90.70 7308.90.95 7309.00.00 7310.10.00 7310.21.00 7310.29.00 7311.00.00
  7312.10.05 7312.10.10 7312.10.20 7312.10.30 7312.10.50 7312.10.60 7312.10.70 7312.10.80 7312.10.90 7312.90.00 7313.00.00 7314.12.10
  7314.12.20 7314.12.30 7314.12.60 7314.12.90 7314.14.10 7314.14.20 7314.14.30 7314.14.60 7314.14.90 7314.19.01 7314.20.00 7314.31.10
  7314.31.50 7314.39.00 7314.41.00 7314.42.00 7314.49.30 7314.49.60 7314.50.00 7315.11.00 7315.12.00 7315.19.00 7315.20.10 7315.20.50
  7315.81.00 7315.82.10 7315.82.30 7315.82.50 7315.82.70 7315.89.10 7315.89.30 7315.89.50 7315.90.00 7316.00.00 7317.00.10 7317.00.20
  7317.00.75 7318.11.00 7318.12.00 7318.13.00 7318.14.10 7318.14.50 7318.15.20 7318.15.40 7318.15.50 7318.15.60 7318.15.80 7318.16.00
  7318.19.00 7318.21.00 7318.22.00 7318.23.00 7318.24.00 7318.29.00 7319.40.20 7319.40.30 7319.40.50 7319.90.10 7319.90.90 7320.10.30
  7320.10.60 7320.10.90 7320.20.10 7320.20.50 7320.90.10 7320.90.50 7321.11.10 7321.11.30 7321.11.60 7321.12.00 7321.19.00 7321.81.10
  7321.81.50 7321.82.10 7321.82.50 7321.89.00 7321.90.10 7321.90.20 7321.90.40 7321.90.50 7321.90.60 7322.19.00 7322.90.00 7323.10.00
  7323.93.00 7323.94.00 7323.99.10 7323.99.30 7323.99.50 7323.99.70 7323.99.90 7324.10.00 7324.29.00 7324.90.00 7325.91.00 7325.99.10
  7325.99.50 7326.11.00 7326.19.00 7326.20.00 7326.90.10 7326.90.25 7326.90.35 7326.90.45 7326.90.60 7326.90.86`);
const nails = new Set(NAILS.map(digits));
const marchM = [
  ...MARCH_M.map(digits),
  ...[...below('73170055'), ...below('73170065')].filter((code) => !nails.has(code)),
];

/** Note 16(n), as added on 2025-08-18 (90 FR 40326). */
const AUGUST_N =
  words(`0402.99.68 0402.99.70 0402.99.90 2106.90.9998 2710.19.3050 2711.12.0020 2804.29.0010 2804.40.0000 2901.22.0000
  2903.42.1000 2903.43.10 2903.44.10 2903.45.10 2903.49.00 2903.51.10 2903.59.90 2903.71.0100 3004.90.9244 3208.10.00 3208.20.00
  3208.90.00 3209.10.00 3209.90.00 3213.90.00 3214.10.00 3303.00.10 3303.00.20 3303.00.30 3304.30.00 3304.99.50 3305.10.00 3305.30.00
  3305.90.00 3306.90.00 3307.10.10 3307.10.20 3307.20.00 3307.49.00 3307.90.00 3401.30.10 3401.30.50 3402.31.90 3402.49.90 3402.50.11
  3402.50.51 3402.90.10 3402.90.30 3402.90.50 3403.19.10 3403.19.50 3403.99.00 3405.10.00 3405.20.00 3405.40.00 3405.90.00 3506.10.50
  3506.91.10 3506.91.50 3506.99.00 3808.59.10 3808.59.40 3808.61.10 3808.61.50 3808.62.10 3808.62.50 3808.69.10 3808.69.50 3808.91.15
  3808.91.25 3808.91.30 3808.91.50 3808.94.10 3808.94.50 3809.91.00 3810.10.00 3811.19.00 3811.21.00 3814.00.10 3814.00.20 3814.00.50
  3820.00.00 3824.99.9397 3827.61.0000 3827.62.0000 3827.63.0000 3827.64.0000 3827.65.0000 3925.20.00 3926.90.10 7614.10.10 8202.39.0040
  8203.40.60 8205.59.55 8205.70.00 8207.20.0070 8207.30.6062 8207.30.6095 8211.10.00 8211.91.10 8211.91.20 8211.91.25 8211.91.30
  8211.91.40 8211.91.50 8211.91.80 8211.92.20 8211.92.40 8211.92.60 8211.92.90 8211.93.00 8211.94.10 8211.94.50 8211.95.10 8211.95.50
  8211.95.90 8215.10.00 8215.20.00 8215.91.30 8215.91.60 8215.91.90 8215.99.01 8215.99.05 8215.99.10 8215.99.15 8215.99.20 8215.99.22
  8215.99.24 8215.99.26 8215.99.30 8215.99.35 8215.99.40 8215.99.45 8215.99.50 8302.10.60 8302.41.30 8302.41.60 8302.42.30 8302.49.60
  8305.20.00 8307.10.60 8401.40.0000 8403.10.00 8406.90.4000 8407.21.00 8407.90.10 8407.90.90 8408.20.10 8408.20.90 8409.91.50 8409.91.92
  8409.91.99 8409.99.91 8409.99.92 8409.99.99 8410.90.0000 8411.81.80 8412.21.00 8412.29.80 8412.90.9070 8412.90.9075 8413.81.00
  8413.91.9055 8413.91.9060 8413.91.9096 8414.30.40 8414.80.16 8414.90.30 8414.90.41 8415.10.30 8415.10.60 8415.10.90 8415.81.01
  8415.82.01 8415.83.00 8415.90.40 8415.90.80 8417.90.0000 8418.21.00 8418.29.20 8418.99.40 8419.81.50 8421.29.00 8424.10.0000 8424.89.90
  8425.42.00 8426.20.00 8426.99.00 8427.10.40 8427.10.80 8427.20.40 8427.20.80 8427.90.00 8428.32.00 8428.33.00 8428.39.00 8428.60.00
  8428.70.00 8428.90.03 8429.11.00 8429.19.00 8429.20.00 8429.30.00 8429.40.00 8429.51.10 8429.51.50 8429.52.10 8429.52.50 8429.59.10
  8429.59.50 8431.20.00 8431.39.00 8431.41.00 8431.43.40 8431.43.80 8433.11.00 8433.20.00 8433.51.00 8433.59.00 8433.90.10 8433.90.50
  8443.16.0000 8454.20.0010 8454.20.0060 8455.30.00 8455.90.4000 8455.90.8000 8457.10.00 8474.90.00 8477.10.30 8477.10.40 8477.10.90
  8477.90.25 8477.90.8601 8479.89.55 8479.89.65 8479.90.45 8479.90.55 8479.90.65 8479.90.75 8479.90.85 8479.90.95 8480.49.0010
  8480.71.8045 8480.71.8060 8480.79.9010 8482.10.5004 8482.10.5008 8482.10.5012 8482.10.5016 8482.10.5024 8482.10.5028 8482.10.5032
  8482.10.5036 8482.10.5052 8482.10.5056 8482.10.5060 8482.10.5064 8482.10.5068 8482.20.0064 8482.20.0067 8482.20.0090 8482.99.05
  8482.99.15 8482.99.25 8482.99.35 8482.99.45 8482.99.65 8483.10.1010 8483.10.1050 8483.10.50 8483.20.40 8483.20.80 8483.30.40 8483.30.80
  8483.40.10 8483.40.5020 8483.40.90 8483.50.60 8483.50.90 8483.60.40 8483.60.80 8483.90.20 8483.90.30 8483.90.50 8483.90.70 8483.90.80
  8501.53.40 8501.53.60 8501.53.80 8501.64.0110 8502.31.0000 8503.00.35 8503.00.45 8503.00.65 8503.00.75 8503.00.90 8503.00.95 8504.23.00
  8504.33.00 8504.90.9634 8504.90.9638 8504.90.9642 8514.20.40 8514.20.60 8516.29.00 8516.60.60 8601.10.00 8601.20.00 8602.10.00
  8602.90.00 8603.10.00 8603.90.00 8604.00.00 8605.00.00 8607.11.00 8607.19.0300 8607.19.06 8607.19.12 8607.19.15 8607.19.90 8607.21.50
  8607.30.1010 8607.30.1050 8607.30.1090 8607.30.50 8607.91.00 8607.99.50 8609.00.00 8701.10.01 8701.21.0080 8701.22.0080 8701.23.0080
  8701.24.0080 8701.29.0080 8701.30.10 8701.30.50 8701.91.10 8701.91.50 8701.92.10 8701.92.50 8701.93.10 8701.93.50 8701.94.10 8701.94.50
  8701.95.10 8701.95.50 8702.10.31 8702.10.61 8703.10.10 8703.10.50 8703.21.01 8705.10.00 8705.20.00 8705.90.0010 8705.90.0020 8706.00.30
  8708.40.30 8708.40.60 8708.92.10 8708.92.50 8708.92.60 8708.92.75 8708.93.15 8708.93.30 8708.99.23 8708.99.81 8710.00.00 8711.30.00
  8711.50.00 8711.60.00 8714.10.00 8716.10.00 8716.39.00 8716.80.10 8716.80.50 8716.90.10 8716.90.30 9401.71.00 9401.79.00 9403.10.00
  9403.99.10 9403.99.9010 9403.99.9015 9403.99.9040 9403.99.9045 9403.99.9051 9403.99.9061 9506.91.00`);
/** Note 19(k), as added on 2025-08-18; the whole of (k) is still printed in revision 6. */
const AUGUST_K =
  words(`0402.99.68 0402.99.70 0402.99.90 2106.90.9998 2710.19.3050 2903.43.10 2903.45.10 2903.49.00 2903.51.10 2903.59.90
  3004.90.9244 3208.10.00 3208.20.00 3208.90.00 3209.10.00 3209.90.00 3213.90.00 3214.10.00 3303.00.10 3303.00.20 3303.00.30 3304.30.00
  3304.99.50 3305.10.00 3305.30.00 3305.90.00 3306.90.00 3307.10.10 3307.10.20 3307.20.00 3307.49.00 3307.90.00 3401.30.10 3401.30.50
  3402.31.90 3402.49.90 3402.50.11 3402.50.51 3402.90.10 3402.90.30 3402.90.50 3403.19.10 3403.19.50 3403.99.00 3405.10.00 3405.20.00
  3405.40.00 3405.90.00 3506.10.50 3506.91.10 3506.91.50 3506.99.00 3701.30.0000 3808.59.10 3808.59.40 3808.61.10 3808.61.50 3808.62.10
  3808.62.50 3808.69.10 3808.69.50 3808.91.15 3808.91.25 3808.91.30 3808.91.50 3808.94.10 3808.94.50 3809.91.00 3810.10.00 3811.19.00
  3811.21.00 3814.00.10 3814.00.20 3814.00.50 3820.00.00 3824.99.9397 7308.20.0035 8307.90.6000 8309.90.0020 8309.90.0025 8412.90.9070
  8412.90.9075 8414.80.16 8418.10.00 8419.50.1000 8424.89.90 8443.16.0000 8450.11.00 8451.21.00 8467.22.00 8467.29.00 8467.81.00
  8467.89.50 8483.40.5020 8483.90.5020 8501.64.0110 8502.20.00 8502.31.0000 8503.00.9546 8503.00.9570 8504.31.20 8504.31.40 8504.31.60
  8504.33.00 8504.34.00 8504.90.20 8504.90.41 8504.90.65 8504.90.75 8504.90.96 8544.19.00 8544.42.90 8544.49.2000 8544.49.9000
  8544.60.2000 8544.60.6000 8716.39.0040 9401.79.00`);
const augustK = new Set(AUGUST_K.map(digits));
const note19 = lineOf(/^19\. \(a\)/);
const wholeK = codesIn(
  block(/^\(k\) The rates of duty in heading 9903\.85\.08/, /^For any derivative aluminum product/, note19),
);
const marchK = wholeK.filter((code) => !augustK.has(code) && code !== '22030000');

const until2026: Record<string, string[]> = {
  // Note 16(b), later 16(j): chapter 72 less angles, shapes and sections of 7216.61, .69 and .91; and tube and rail of 73.
  'steel-articles-72': (note16c['note-16c-iii'] ?? []).filter(chapters('72')),
  'steel-articles-73': [
    ...(note16c['note-16c-iii'] ?? []).filter(chapters('73')).filter((code) => code !== '730290'),
    '73029010',
    '73029090',
  ],
  'steel-nails': NAILS,
  'steel-derivatives-73': marchM,
  'steel-derivatives-73-august-2025': words('7216.91.0010 7302.90.90 7307.19.30 7307.19.90'),
  'steel-derivatives-other':
    words(`8431.31.00 8431.42.00 8431.49.10 8431.49.90 8432.10.00 8432.90.00 8547.90.00 9403.20.00 9405.99.20
    9405.99.40 9406.20.00 9406.90.01`),
  'steel-derivatives-other-june-2025':
    words(`8418.10.00 8418.30.00 8418.40.00 8422.11.00 8450.11.00 8450.20.00 8451.21.00 8451.29.00
    8509.80.20 8516.60.40 9403.99.9020`),
  'steel-derivatives-other-august-2025': AUGUST_N,
  'aluminum-articles': ['7601', '7604', '7605', '7606', '7607', '7608', '7609', '7616.99.5160', '7616.99.5170'],
  'aluminum-wire': words('7614.10.50 7614.90.20 7614.90.40 7614.90.50'),
  'aluminum-derivatives-76':
    words(`7610.10.00 7610.90.00 7615.10.2015 7615.10.2025 7615.10.3015 7615.10.3025 7615.10.5020 7615.10.5040
    7615.10.7125 7615.10.7130 7615.10.7155 7615.10.7180 7615.10.91 7615.20.00 7616.10.9090 7616.99.10 7616.99.5130 7616.99.5140
    7616.99.5190`),
  'aluminum-derivatives-76-august-2025': words('7612.10.00 7612.90.50 7613.00.00 7614.10.10'),
  'aluminum-derivatives-other': marchK,
  'aluminum-derivatives-other-august-2025': AUGUST_K,
};

/* ------------------------------------------------------------------ notes 33, 37, 38, 39 */

const note33 = lineOf(/^33\. \(a\)/);
const note37 = lineOf(/^37\.\s*$/);
const note38 = lineOf(/^38\.\s*$/);
const autoParts = codesIn(
  block(
    /HTSUS enumerated in this subdivision:/,
    /^\(h\) Heading 9903\.94\.06/,
    lineOf(/^\(g\) Subject to a manufacturer/, note33),
  ),
);

const lists: Record<string, Record<string, string[]>> = {
  'section-232-metals': { ...note16c, ...june, 'equipment-parts': equipmentParts, ...until2026 },
  'section-232-copper': {
    'copper-2025': readFileSync(join(source, 'lists/s232_copper_products.csv'), 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(',')[0] ?? '')
      .filter(Boolean),
  },
  'section-232-autos': {
    vehicles: codesIn(
      block(/^\(b\) The rates of duty set forth in headings 9903\.94\.01/, /^\(c\) Heading 9903\.94\.02/, note33),
      (code) => code.length > 4,
    ),
    parts: autoParts.filter((code) => code !== '8471'),
    computers: ['8471'],
  },
  'section-232-trucks': {
    vehicles: codesIn(
      block(/\(b\) The rate of duty set forth in heading 9903\.74\.01/, /\(c\) Heading 9903\.74\.02/, note38),
      (code) => code.length > 4,
    ),
    buses: codesIn(
      block(/\(c\) Heading 9903\.74\.02 applies to buses/, /\(d\) Heading 9903\.74\.03/, note38),
      (code) => code.length > 4,
    ),
    parts: codesIn(
      block(/^\(i\) The rates of duty set forth in heading 9903\.74\.08/, /^\(j\) Heading 9903\.74\.09/, note38),
      (code) => code.length > 4,
    ),
  },
  'section-232-wood': {
    lumber: codesIn(
      block(/^\(b\) The rates of duty set forth in heading 9903\.76\.01/, /^\(c\) Heading 9903\.76\.02/, note37),
    ),
    upholstered: codesIn(
      block(/^\(d\) The rates of duty set forth in headings 9903\.76\.02/, /^\(e\) Except/, note37),
      chapters('94'),
    ),
    cabinets: codesIn(
      block(/^\(f\) Except for as provided by 9903\.76\.04/, /^\(g\) Heading 9903\.76\.04/, note37),
      chapters('94'),
    ),
  },
  'section-232-semiconductors': { 'note-39b': ['8471.50', '8471.80', '8473.30'] },
  // U.S. note 43(c), first printed in 2026 revision 18 (Proclamation 11055).
  'section-232-drones': {
    'over-25-kg': words('8806.24.00 8806.29.00 8806.94.00 8806.99.00'),
    'up-to-25-kg': words('8806.21.00 8806.22.00 8806.23.00 8806.91.00 8806.92.00 8806.93.00'),
    'parts-and-docks': words('8504.40.9580 8537.10.9170 8807.10.00 8807.20.00 8807.30.00 8807.90.90'),
  },
  // Proclamation 11052, the provisions of the ad valorem duty (raw polysilicon pays only under the minimum price).
  'section-232-polysilicon': {
    'ad-valorem': words(
      '3818.00.0020 3818.00.0040 3818.00.0045 3818.00.0050 3818.00.0091 8541.42.0010 8541.42.0080 8541.43.0010 8541.43.0080',
    ),
  },
  // U.S. note 40(c), first printed in 2026 revision 14 (Proclamation 11020), renumbered in revision 20 from 2026-09-29.
  'section-232-pharma': {
    'note-40c':
      words(`2918.99.3000 2921.49.3800 2921.49.4300 2922.19.0900 2922.29.2700 2922.49.2600 2922.50.1400 2922.50.2500 2924.29.6250
      2925.29.2000 2928.00.3000 2930.90.9235 2931.90.2200 2932.20.2000 2933.19.3500 2933.19.4500 2933.29.2000 2933.29.4500 2933.39.4100
      2933.49.2600 2933.59.2100 2933.59.3600 2933.59.4600 2933.59.5300 2933.59.5900 2933.79.0800 2933.79.8500 2933.99.4600 2933.99.5300
      2933.99.5590 2933.99.6100 2933.99.6500 2933.99.7000 2933.99.7500 2933.99.9000 2934.30.2300 2934.30.2700 2934.99.3000 2934.99.4700
      2935.90.4800 2935.90.6000 2937.11.0000 2937.12.0000 2937.19.0000 2937.22.0000 2937.23.1010 2937.23.1050 2937.23.5010 2937.23.5020
      2937.23.5050 2937.29.9040 2937.29.9050 2937.29.9095 2937.50.0000 2937.90.4500 2937.90.9000 2938.90.0000 2939.11.0000 2939.19.2000
      2939.19.5000 2941.10.5000 2941.90.1050 2941.90.3000 2941.90.5000 2942.00.0500 3002.12.0040 3002.13.0010 3002.13.0090 3002.14.0010
      3002.14.0090 3002.15.0011 3002.15.0091 3002.41.0000 3002.42.0000 3002.49.0050 3002.51.0000 3002.59.0000 3002.90.1000 3002.90.5220
      3002.90.5250 3003.20.0000 3003.31.0000 3003.39.1000 3003.39.5000 3003.49.0000 3003.90.0120 3003.90.0140 3003.90.0180 3003.90.0190
      3004.10.1010 3004.10.5010 3004.20.0010 3004.20.0083 3004.31.0000 3004.32.0060 3004.39.0010 3004.39.0055 3004.41.0000 3004.49.0005
      3004.49.0010 3004.49.0020 3004.49.0030 3004.49.0040 3004.49.0050 3004.49.0060 3004.49.0070 3004.50.5005 3004.90.1000 3004.90.9201
      3004.90.9206 3004.90.9208 3004.90.9210 3004.90.9211 3004.90.9215 3004.90.9216 3004.90.9225 3004.90.9236 3004.90.9243 3004.90.9246
      3004.90.9249 3004.90.9251 3004.90.9252 3004.90.9253 3004.90.9260 3004.90.9263 3004.90.9267 3004.90.9268 3004.90.9270 3004.90.9271
      3004.90.9273 3004.90.9276`),
    'note-40c-september-2026-in':
      words(`2922.19.0910 2922.19.0990 2934.99.4720 2934.99.4730 2934.99.4740 2934.99.4790 2937.22.0010 2937.22.0090
      2941.90.3030 2941.90.3090 2941.90.5030 2941.90.5090 3004.20.0042 3004.20.0058 3004.20.0073 3004.20.0074 3004.20.0078 3004.20.0085
      3004.31.0010 3004.31.0090 3004.32.0020 3004.32.0080 3004.39.0015 3004.39.0080 3004.90.9212 3004.90.9217 3004.90.9218 3004.90.9226`),
    'note-40c-september-2026-out': words('3004.20.0083 3004.32.0060 3004.39.0055 3004.90.9225'),
  },
  'section-201': {
    // Statistical numbers before the 2022 edition, and since. 8541.43.0080 is what is no module of crystalline silicon.
    modules: words('8541.40.6015 8541.43.0010'),
    cells: words('8541.40.6025 8541.42.0010'),
  },
};

for (const [folder, files] of Object.entries(lists)) {
  for (const [name, codes] of Object.entries(files)) {
    const path = join('law/lists/us', folder, `${name}.txt`);
    const sorted = [...new Set(codes.map(digits))].sort();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `# ${SCRIPT}\n${sorted.map(dotted).join('\n')}\n`);
    console.log(`${path}: ${sorted.length}`);
  }
}

/* ------------------------------------------------------------------ comparison with lists compiled by others */

const rows = (file: string): string[][] => {
  const lines = readFileSync(join(source, 'lists', file), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);
  return (file.endsWith('.csv') ? lines.slice(1) : lines).map((line) => line.split(','));
};
const compare = (what: string, ours: readonly string[], theirs: readonly string[]): void => {
  const covered = (code: string, by: readonly string[]) =>
    by.some((each) => code.startsWith(each) || each.startsWith(code));
  const mine = ours.map(digits);
  const missing = theirs.filter((code) => !covered(code, mine));
  const extra = mine.filter((code) => !covered(code, theirs));
  console.log(
    `${what}: ${mine.length} here, ${theirs.length} there; only there ${missing.map(dotted).join(' ') || 'none'}; only here ${extra.map(dotted).join(' ') || 'none'}`,
  );
};
const annex = rows('s232_annex_products.csv');
const inAnnex = (name: string) => annex.filter((row) => row[1] === name).map((row) => row[0] ?? '');
const part = (...names: string[]) => names.flatMap((name) => note16c[`note-16c-${name}`] ?? []);
compare('50% (annex I-A, without the headings of articles)', part('i', 'ii', 'iii', 'iv', 'v'), inAnnex('1a'));
compare('25% (annex I-B)', part('vi', 'vii', 'viii'), inAnnex('1b'));
compare('15% floor (annex III)', part('ix', 'x'), inAnnex('3'));
const derivative = rows('s232_derivative_products.csv');
const of = (heading: string) => derivative.filter((row) => row[1] === heading).map((row) => row[0] ?? '');
compare(
  '9903.81.91',
  [
    ...(until2026['steel-derivatives-other'] ?? []),
    ...(until2026['steel-derivatives-other-june-2025'] ?? []),
    ...AUGUST_N,
  ],
  of('9903.81.91'),
);
compare('9903.85.08', [...marchK, ...AUGUST_K], of('9903.85.08'));
compare(
  '9903.85.07',
  [...(until2026['aluminum-derivatives-76'] ?? []), ...(until2026['aluminum-derivatives-76-august-2025'] ?? [])],
  of('9903.85.07'),
);
compare(
  'auto parts',
  autoParts,
  rows('s232_auto_parts.txt').map((row) => row[0] ?? ''),
);
compare(
  'truck parts',
  lists['section-232-trucks']?.parts ?? [],
  rows('s232_mhd_parts.txt').map((row) => row[0] ?? ''),
);
