/** The answers as files: every way in and every way out gives the same duties, to the cent and in order. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { BulkDatabase } from '../../src/bulk/index.js';
import { quoteText } from '../../src/bulk/sql.js';
import { parseCsv } from '../../src/files/index.js';
import { unwrap } from '../../src/problem/index.js';
import { truce } from '../cli/session.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KNOWN = ['--known', '2025-07-29', '--on', '2025-08-12'];
const text = readFileSync('examples/importer.csv', 'utf8');
const table = unwrap(parseCsv(text, 'importer.csv'));

const jsonl = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const explained = jsonl(truce(['assess', 'examples/importer.csv', ...KNOWN]).out);
const duties: readonly (string | null)[] = explained.map(({ duty }) => duty);

const asked = async (sql: string): Promise<readonly (readonly unknown[])[]> => {
  const database = await BulkDatabase.open();
  try {
    return await database.rows(sql);
  } finally {
    database.close();
  }
};

describe('every way in', () => {
  const objects = table.rows.map(({ cells }) =>
    Object.fromEntries(table.headers.flatMap((header, index) => (cells[index] ? [[header, cells[index]]] : []))),
  );
  beforeAll(async () => {
    writeFileSync(join(folder, 'in.csv.gz'), gzipSync(text));
    writeFileSync(join(folder, 'in.jsonl'), objects.map((each) => `${JSON.stringify(each)}\n`).join(''));
    writeFileSync(
      join(folder, 'in.tsv'),
      [table.headers, ...table.rows.map(({ cells }) => cells)].map((cells) => `${cells.join('\t')}\n`).join(''),
    );
    const select = `SELECT * FROM read_csv('examples/importer.csv', all_varchar = true)`;
    await asked(`COPY (${select}) TO ${quoteText(join(folder, 'in.parquet'))} (FORMAT parquet)`);
    await asked(`COPY (${select}) TO ${quoteText(join(folder, 'in.csv.zst'))} (FORMAT csv, COMPRESSION zstd)`);
    const sheet = [
      [{ value: 'Entry lines of the year', type: String }],
      table.headers.map((value) => ({ value, type: String })),
      ...table.rows.map(({ cells }) => cells.map((value) => (value === '' ? null : { value, type: String }))),
    ];
    await writeXlsxFile([{ data: sheet, sheet: 'Main Report' }]).toFile(join(folder, 'in.xlsx'));
  });

  test.each(['csv.gz', 'csv.zst', 'jsonl', 'tsv', 'parquet', 'xlsx'])('%s', (ending) => {
    const { out, code, err } = truce(['assess', join(folder, `in.${ending}`), ...KNOWN]);
    expect([code, err]).toEqual([1, 'truce: 5 of 324 lines could not be assessed; each says why\n']);
    const answers = jsonl(out);
    expect(answers.map(({ duty }) => duty)).toEqual(duties);
    expect(answers.map(({ fees }) => fees)).toEqual(explained.map(({ fees }) => fees));
  });

  test('several files by a pattern, each row with its file', async () => {
    const half = Math.floor(table.rows.length / 2);
    const csv = (rows: typeof table.rows) =>
      [table.headers, ...rows.map(({ cells }) => cells)]
        .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
        .join('');
    writeFileSync(join(folder, 'part-1.csv'), csv(table.rows.slice(0, half)));
    writeFileSync(join(folder, 'part-2.csv'), csv(table.rows.slice(half)));
    const { out } = truce(['assess', join(folder, 'part-*.csv'), ...KNOWN, '--format', 'csv']);
    const { headers, rows } = unwrap(parseCsv(out, 'out.csv'));
    const [duty, file] = [headers.indexOf('duty'), headers.indexOf('file')];
    expect(rows.map(({ cells }) => cells[duty] || null)).toEqual(duties);
    expect(rows.map(({ cells }) => cells[file]?.slice(-5))).toEqual(
      table.rows.map((_, index) => (index < half ? '1.csv' : '2.csv')),
    );
  });
});

test('a file with bad rows ends with exit code 1: every good row has its duty, every bad row its reason, in order', () => {
  const good = ['7202.11.10.00,CN,2026-02-15,10000', '9503.00.00.73,HK,2025-08-12,25000'];
  const bad = [
    'x,CN,2026-02-15,1',
    '7202.11.10.00,CN,31/02/2026,1',
    '7202.11.10.00,CN',
    '7202.11.10.00,CN,2026-02-15,1,2,3',
  ];
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    index % 100 === 41 ? (bad[((index / 100) % 4) | 0] ?? '') : (good[index % 2] ?? ''),
  );
  const path = join(folder, 'bad.csv');
  writeFileSync(path, `hts,origin,entry_date,value\n${rows.join('\n')}\n`);
  const { out, code, err } = truce(['assess', path, '--known', '2026-03-01', '--format', 'csv']);
  expect([code, err]).toEqual([1, 'truce: 200 of 20000 lines could not be assessed; each says why\n']);
  const { headers, rows: answers } = unwrap(parseCsv(out, 'out.csv'));
  const cell = (name: string, index: number) => answers[index]?.cells[headers.indexOf(name)];
  expect(answers.length).toBe(rows.length);
  for (const index of rows.keys()) {
    if (index % 100 === 41) {
      expect(cell('duty', index)).toBe('');
      expect(cell('problems', index)).toMatch(new RegExp(`^line ${index + 2}[,:] `));
    } else
      expect([cell('duty', index), cell('problems', index)]).toEqual([index % 2 === 0 ? '3640.00' : '7500.00', '']);
  }
});

describe('every way out', () => {
  test('parquet has exact decimals, and the columns of the importer first', async () => {
    const path = join(folder, 'out.parquet');
    const { code } = truce(['assess', 'examples/importer.csv', ...KNOWN, '--format', 'parquet', '--out', path]);
    expect(code).toBe(1);
    const columns = await asked(`DESCRIBE SELECT * FROM read_parquet(${quoteText(path)})`);
    expect(columns.slice(0, table.headers.length).map(([name]) => name)).toEqual(table.headers);
    expect(columns.find(([name]) => name === 'duty')?.[1]).toBe('DECIMAL(18,2)');
    const rows = await asked(`SELECT duty::VARCHAR FROM read_parquet(${quoteText(path)})`);
    expect(rows.map(([duty]) => duty)).toEqual(duties);
  });

  test('a workbook has a sheet for each outcome, and its formulas add up to what the answers say', async () => {
    const path = join(folder, 'out.xlsx');
    const outcomes = ['as-signed', 'extend:90d'];
    const flags = outcomes.flatMap((name) => ['--scenario', name]);
    truce(['assess', 'examples/importer.csv', ...KNOWN, '--format', 'xlsx', '--out', path, ...flags]);
    const sheets = await readSheets(path);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['summary', 'as-signed', 'extend 90d']);
    const formulas = sheets.map((_, index) => formulasOf(path, index + 1));
    for (const [index, name] of outcomes.entries()) {
      const answers = jsonl(truce(['assess', 'examples/importer.csv', ...KNOWN, '--scenario', name]).out);
      const [headers = [], ...rows] = sheets[index + 1]?.data ?? [];
      expect(rows.length).toBe(answers.length);
      const place = headers.indexOf('duty');
      for (const [line, row] of rows.entries()) {
        const formula = formulas[index + 1]?.get(`${letters(place)}${line + 2}`);
        const duty = answers[line].duty;
        if (duty === null) expect(formula).toBeUndefined();
        else expect(summed(formula ?? '', row)).toBe(Math.round(Number(duty) * 100));
      }
      expect(formulas[0]?.get(`D${index + 2}`)).toBe(
        `SUM('${sheets[index + 1]?.sheet}'!${letters(place)}2:${letters(place)}${rows.length + 1})`,
      );
    }
    expect(formulas[0]?.get('F3')).toBe('D3-D$2');
  });

  test('a workbook of more rows than it may hold is refused, and nothing is written', () => {
    const rows = Array.from({ length: 100_001 }, () => '7202.11.10.00,CN,2026-02-15,1');
    const path = join(folder, 'large.csv');
    writeFileSync(path, `hts,origin,entry_date,value\n${rows.join('\n')}\n`);
    const { code, err } = truce([
      ...['assess', path, '--known', '2026-03-01', '--format', 'xlsx', '--out', join(folder, 'never.xlsx')],
      ...['--scenario', 'as-signed', '--scenario', 'peak'],
    ]);
    expect(code).toBe(2);
    expect(err).toContain('100,001 rows under 2 outcome(s) are more than the 200,000 rows of a workbook');
    expect(() => readFileSync(join(folder, 'never.xlsx'))).toThrow();
  });

  test.each([
    ['xlsx without a file', ['--format', 'xlsx'], /xlsx is written to a file; name it with --out assessed\.xlsx/],
    [
      'two outcomes in a CSV',
      ['--format', 'csv', '--scenario', 'lapse', '--scenario', 'peak'],
      /csv holds one outcome/,
    ],
    ['memory that is no size', ['--memory', 'plenty'], /--memory: 'plenty' is no size/],
  ])('refuses %s', (_, flags, why) => {
    const { code, err, out } = truce(['assess', 'examples/importer.csv', ...KNOWN, ...flags]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });
});

const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

const placeOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `SUM(Y2:AD2)` over the cells of a row, in cents. */
const summed = (formula: string, row: readonly unknown[]): number => {
  const [, from = '', to = ''] = /^SUM\(([A-Z]+)\d+:([A-Z]+)\d+\)$/.exec(formula) ?? [];
  return row
    .slice(placeOf(from), placeOf(to) + 1)
    .reduce((sum: number, cell) => sum + Math.round(Number(cell ?? 0) * 100), 0);
};

/** The formulas of a sheet by cell, read from its XML. */
const formulasOf = (path: string, sheet: number): ReadonlyMap<string, string> => {
  const parts = unzipSync(readFileSync(path));
  const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${sheet}.xml`]);
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, cell = '', formula = '']) => [
      cell,
      formula.replaceAll('&apos;', "'"),
    ]),
  );
};
