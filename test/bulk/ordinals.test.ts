/** A report with a row for each tariff number (ACE ES-003): both paths join the rows of a line, and lose none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterAll, expect, test } from 'vitest';
import { answerStaged, BulkDatabase, stage } from '../../src/bulk/index.js';
import { compile } from '../../src/compile/index.js';
import { parseCsv } from '../../src/files/index.js';
import { assessPortfolio, readPortfolio } from '../../src/portfolio/index.js';
import { unwrap } from '../../src/problem/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice } from '../random-lines.js';

const law = openLaw();
const known = day('2026-10-01');
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = [
  'Entry Summary Number',
  'Entry Summary Line Number',
  'Tariff Ordinal Number',
  'HTS Number - Full',
  'Country of Origin Code',
  'Entry Date',
  'Line Tariff Goods Value Amount',
  'Line Tariff Duty Amount',
];

const read = (rows: readonly (readonly string[])[]) => {
  const table = unwrap(parseCsv(stringify([HEADERS, ...rows.map((row) => [...row])]), 'es-003.csv'));
  return unwrap(readPortfolio(table.headers, table.rows, law.origins));
};

// A summary filed in September 2026, as published: list 3, heading 9903.05.90 and steel at 50% of the full value.
const FILED = [
  ['ABC12345678', '1', '1', '99038803', 'CN', '09/15/2026', '0.00', '3,543.00'],
  ['ABC12345678', '1', '2', '99030590', 'CN', '09/15/2026', '0.00', '0.00'],
  ['ABC12345678', '1', '3', '99038202', 'CN', '09/15/2026', '0.00', '7,086.00'],
  ['ABC12345678', '1', '4', '7326908688', 'CN', '09/15/2026', '14,172.00', '410.99'],
];

test('the rows of a filed line are one line, whose duty is what was paid to the cent', () => {
  const portfolio = read(FILED);
  expect(portfolio.rows.map(({ partOf }) => partOf)).toEqual([5, 5, 5, undefined]);
  const [line] = portfolio.rows.flatMap((row) => row.line ?? []);
  expect(line?.claims).toEqual(['9903.88.03', '9903.05.90', '9903.82.02']);
  expect(line?.paid).toBe(1_103_999);
  const rows = assessPortfolio(portfolio, law, { known });
  expect(rows.map(({ assessment }) => assessment?.duty)).toEqual([undefined, undefined, undefined, 1_103_999]);
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('a heading without its goods, without its line or with an amount that is none stays a row that cannot be read', () => {
  const [first, , , goods] = FILED as [string[], string[], string[], string[]];
  const portfolio = read([
    first.with(1, '2'),
    first.with(0, ''),
    first.with(7, 'plenty'),
    first.with(3, '9903'),
    goods,
  ]);
  expect(portfolio.rows.map(({ line, problems }) => [line !== undefined, problems.map(({ code }) => code)])).toEqual([
    [false, ['chapter-99-code']],
    [false, ['chapter-99-code']],
    [false, ['chapter-99-code']],
    [false, ['bad-hts-code']],
    [true, []],
  ]);
});

const HEADINGS = ['99038803', '9903.01.25', '9903012400', '98020080', '99038869', '9903'];

/** Lines of one to three goods with headings before, between and after them; some have no goods, some a mistake. */
const messy = (seed: number): readonly (readonly string[])[] => {
  const roll = dice(seed);
  const heading = (entry: string, line: string): string[] => [
    entry,
    line,
    '1',
    HEADINGS[roll(HEADINGS.length)] ?? '',
    'CN',
    '2025-08-11',
    '0',
    ['', '12.50', '0', 'x'][roll(20) === 0 ? 3 : roll(3)] ?? '',
  ];
  const goods = (entry: string, line: string): string[] => [
    entry,
    line,
    '9',
    ['7202.11.10.00', '9503.00.00.73', '0101.21.00.10'][roll(3)] ?? '',
    roll(20) === 0 ? 'Atlantis' : 'CN',
    '2025-08-11',
    String(1 + roll(100_000)),
    roll(3) === 0 ? '' : String(roll(1000)),
  ];
  return Array.from({ length: 400 }, (_, index) => {
    const [entry, line] = [roll(30) === 0 ? '' : `E${index % 150}`, String(1 + roll(3))];
    return Array.from({ length: roll(5) }, () => (roll(3) === 0 ? goods : heading)(entry, line));
  }).flat();
};

test.each([1, 2, 3, 4])('both paths join the same rows (seed %i)', async (seed) => {
  const rows = messy(seed);
  const path = join(folder, `es-003-${seed}.csv`);
  writeFileSync(path, stringify([HEADERS, ...rows.map((row) => [...row])]));
  const portfolio = read(rows);
  const core = assessPortfolio(portfolio, law, { known });
  const database = await BulkDatabase.open();
  const staged = unwrap(await stage(database, [path], { origins: law.origins, keepCells: false }));
  const { relation } = await answerStaged(database, staged, { law, compiled: compile(law, known), known });
  const answers = await database.rows(
    `SELECT place, part_of, claims, paid, duty, problems FROM ${relation} ORDER BY place`,
  );
  database.close();
  expect(core.some(({ row }) => row.partOf !== undefined)).toBe(true);
  const number = (value: unknown): number | undefined => (value === null ? undefined : Number(value));
  expect(
    answers.map(([, part, claims, paid, duty, problems]) => ({
      part: number(part) === undefined ? undefined : Number(part) + 2,
      claims: part === null ? (claims ?? undefined) : undefined,
      paid: part === null && duty !== null ? number(paid) : undefined,
      duty: number(duty),
      told: problems === null ? 0 : JSON.parse(String(problems)).length,
    })),
  ).toEqual(
    core.map(({ row, assessment, problems }) => ({
      part: row.partOf,
      claims: row.line === undefined || row.line.claims.length === 0 ? undefined : row.line.claims.join(';'),
      paid: assessment?.duty === undefined ? undefined : row.line?.paid,
      duty: assessment?.duty,
      told: problems.length,
    })),
  );
});
