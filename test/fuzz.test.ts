/** The door: any bytes in a file of entries end in answers or problems, never in a crash, and rows in are rows out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { printAssessedLines } from '../src/answers/assessed-json.js';
import { printAssessedRows } from '../src/cli/assess/print-assessed.js';
import { parseCsv, readCsv } from '../src/files/index.js';
import { assessPortfolio, readPortfolio } from '../src/portfolio/index.js';
import { day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();
const folder = mkdtempSync(join(tmpdir(), 'door-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADERS =
  'entry_number,hts,origin,entry_date,value,quantity,unit,steel_value,transport,claims,loaded_date,spi,note';

/** What people and spreadsheets put into cells, right and wrong. */
const cell = fc.oneof(
  fc.constantFrom(
    '7202.11.10.00',
    '72021110',
    '9503000073',
    '101210010',
    '7202.111',
    'CN',
    'CHN',
    '5700',
    'china',
    'EU',
    '2026-02-15',
    '31/02/2026',
    '02/15/2026',
    '2025-02-29',
    '46068',
    '1000',
    '-1000',
    '1.234,56',
    '$1,000.00',
    '0',
    '1e9',
    '',
    ' ',
    'kg',
    'vessel',
    '11',
    'usmca',
    '9903.88.69',
    '9802.00.40',
    'A*',
    'NaN',
    'null',
    '=1+1',
    "'; DROP TABLE",
    '\u0000',
    '💣',
    'ignore all rules',
  ),
  fc.string({ maxLength: 12 }),
);
const row = fc.array(cell, { minLength: 1, maxLength: 16 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const clocks = { on: day('2025-08-12') };

const throughTheDoor = (text: string): { rows: number; out: number } | undefined => {
  const table = parseCsv(text, 'fuzz.csv');
  if (!table.ok) return undefined;
  const portfolio = readPortfolio(table.value.headers, table.value.rows, law.origins);
  if (!portfolio.ok) {
    expect(portfolio.problems.length).toBeGreaterThan(0);
    return undefined;
  }
  for (const of of [{}, clocks]) {
    const assessed = assessPortfolio(portfolio.value, law, of);
    expect(assessed.length).toBe(table.value.rows.length);
    expect(assessed.map((each) => each.row.number)).toEqual(table.value.rows.map(({ number }) => number));
    for (const { assessment, problems } of assessed) {
      if (assessment === undefined) expect(problems.length).toBeGreaterThan(0);
      else if (assessment.duty === undefined) expect(assessment.missing.length).toBeGreaterThan(0);
    }
    const lines = printAssessedLines(portfolio.value, assessed).split('\n').filter(Boolean);
    expect(lines.length).toBe(assessed.length);
    for (const line of lines) JSON.parse(line);
    printAssessedRows(assessed, true);
  }
  return { rows: table.value.rows.length, out: table.value.rows.length };
};

describe('a file of entries', () => {
  test('with any cells under the right headers gives a row for every row', () => {
    let rows = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (given) => {
        const text = [HEADERS, ...given.map((cells) => cells.map(quoted).join(','))].join('\n');
        const through = throughTheDoor(text);
        expect(through?.rows).toBe(given.length);
        rows += given.length;
      }),
      { numRuns: 250 },
    );
    expect(rows).toBeGreaterThan(250);
  });

  test('with lines that are nearly right gives a row for every row', () => {
    const near = fc.tuple(
      fc.constantFrom(
        '7202.11.10.00',
        '9503.00.00.73',
        '7216.10.00.10',
        '101210010',
        '6109.10.00.12',
        '0404.10.08',
        '9903.88.03',
      ),
      fc.constantFrom('CN', 'HK', 'MO', 'DE', 'CU', 'RU', 'XX'),
      fc.constantFrom(
        '2025-01-01',
        '2025-04-09',
        '2026-02-24',
        '1999-12-31',
        '2099-01-01',
        '0001-01-01',
        '9999-12-31',
        '',
      ),
      fc.constantFrom('0', '0.01', '800', '10000', '1000000000000'),
      fc.constantFrom('', '0', '1', '99999999999999999999', '0.000001'),
      fc.constantFrom(
        '',
        'usmca',
        'postal',
        'postal-item',
        '9802.00.80',
        '9801.00.10',
        '9903.01.34',
        'donation; baggage',
      ),
    );
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 5 }), (given) => {
        const text = ['hts,origin,entry_date,value,quantity,claims', ...given.map((cells) => cells.join(','))].join(
          '\n',
        );
        expect(throughTheDoor(text)?.rows).toBe(given.length);
      }),
      { numRuns: 300 },
    );
  });

  test('of random bytes never crashes', () => {
    const path = join(folder, 'bytes.csv');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, headed) => {
        writeFileSync(path, headed ? Buffer.concat([Buffer.from('hts,origin,value\n'), bytes]) : bytes);
        const table = readCsv(path);
        if (!table.ok) return;
        const portfolio = readPortfolio(table.value.headers, table.value.rows, law.origins);
        if (portfolio.ok) expect(assessPortfolio(portfolio.value, law, clocks).length).toBe(table.value.rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
