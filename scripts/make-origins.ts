/**
 * Makes law/origins.txt from the Census country codes: `npx tsx scripts/make-origins.ts DIR`, where DIR holds
 * lists/census_codes.csv. A line is `CN CHN 5700 China|People's Republic of China`: ISO alpha-2, alpha-3, Census code,
 * names. Countries that the Census does not number have `-`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countries from 'i18n-iso-countries';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: make-origins.ts DIR (the folder that holds lists/census_codes.csv)');

const simple = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\(.*$/, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Falkland Islands (Islas Malvinas)': 'FK',
  'West Bank administered by Israel': 'PS',
  'Gaza Strip administered by Israel': 'PS',
  'Burma (Myanmar)': 'MM',
  'Virgin Islands of the United States': 'VI',
  Kosovo: 'XK',
  'Heard Island and McDonald Islands': 'HM',
  'Cocos (Keeling) Islands': 'CC',
  'British Virgin Islands': 'VG',
  'Denmark, except Greenland': 'DK',
  'Moldova (Republic of Moldova)': 'MD',
  'Syria (Syrian Arab Republic)': 'SY',
  "Laos (Lao People's Democratic Republic)": 'LA',
  Brunei: 'BN',
  'Congo, Republic of the Congo': 'CG',
  'Cabo Verde': 'CV',
  'Congo, Democratic Republic of the Congo (formerly Za': 'CD',
  'French Southern and Antarctic Lands': 'TF',
};

const named = countries.getNames('en', { select: 'all' });
const byName = new Map(
  Object.entries(named).flatMap(([alpha2, names]) => names.map((name) => [simple(name), alpha2] as const)),
);
const census = new Map<string, string>();
const missing: string[] = [];
for (const row of readFileSync(join(folder, 'lists/census_codes.csv'), 'utf8').split('\n').slice(1)) {
  const found = /^(\d{4}),"(.*?)"?$/.exec(row.trim());
  if (!found) continue;
  const [, code = '', name = ''] = found;
  const alpha2 = OTHER_NAMES[name] ?? byName.get(simple(name));
  if (alpha2 === undefined) missing.push(`${code} ${name}`);
  else if (!census.has(alpha2)) census.set(alpha2, code);
}
/** Names people use that the library does not hold; and a name of two countries, which names neither. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  MO: ['Macau'],
  CN: ['PRC', 'Mainland China'],
  GB: ['England'],
  KR: ['Korea'],
};
const AMBIGUOUS = ['Congo'];

const lines = Object.entries(named)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([alpha2, names]) =>
      `${alpha2} ${countries.alpha2ToAlpha3(alpha2) ?? '-'} ${census.get(alpha2) ?? '-'} ${[...names.filter((name) => !AMBIGUOUS.includes(name)), ...(ALSO[alpha2] ?? [])].join('|')}`,
  );
writeFileSync(
  'law/origins.txt',
  `# Made by scripts/make-origins.ts: ISO alpha-2, alpha-3, Census code, English names.\n${lines.join('\n')}\n`,
);
console.log(`${lines.length} origins, ${census.size} with a Census code; not matched: ${missing.join('; ') || 'none'}`);
