/** `truce refunds` as a person runs it: formats, files written, several brokers, exit codes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/files/index.js';
import { unwrap } from '../../src/problem/index.js';
import { truce } from './session.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const EXAMPLE = 'examples/importer.csv';
const KNOWN = ['--known', '2026-06-01', '--paid-on', '2026-03-31'];

const jsonOf = (...args: readonly string[]) => JSON.parse(truce(['refunds', ...args, ...KNOWN, '--json']).out);

describe('truce refunds --json', () => {
  const example = jsonOf(EXAMPLE);

  test('adds up: by line, by entry and in all, and interest by quarter', () => {
    const centsOf = (text: string | null): number => (text === null ? 0 : Math.round(Number(text) * 100));
    const sum = (items: readonly any[], of: (item: any) => string | null): number =>
      items.reduce((total, item) => total + centsOf(of(item)), 0);
    const { totals, entries, lines, interest } = example;
    expect(lines).toHaveLength(324);
    expect(sum(lines, ({ due_back }) => due_back)).toBe(centsOf(totals.due_back) - centsOf(totals.due_to_cbp));
    expect(sum(entries, ({ due_back }) => due_back)).toBe(centsOf(totals.due_back));
    expect(sum(entries, ({ interest: own }) => own.total)).toBe(centsOf(interest.total));
    expect(sum(interest.quarters, ({ interest: own }) => own)).toBe(centsOf(interest.total));
    expect(sum(totals.by_heading, ({ assessed }) => assessed)).toBe(centsOf(totals.assessed));
    expect(centsOf(totals.assessed) + centsOf(totals.by_payment) - centsOf(totals.owed)).toBe(
      centsOf(totals.due_back) - centsOf(totals.due_to_cbp),
    );
  });

  test('cites every way and every rate', () => {
    for (const way of Object.values<any>(example.ways)) expect(way.cites.length).toBeGreaterThan(0);
    for (const quarter of example.interest.quarters) expect(quarter.cite).toMatch(/\d/);
    expect(example.rulings[0].citation).toContain('24-1287');
  });

  test('is the same for a gzipped file and for JSON lines', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const { headers, rows } = unwrap(parseCsv(text, EXAMPLE));
    const lines = rows.map(({ cells }) =>
      JSON.stringify(Object.fromEntries(headers.map((name, at) => [name, cells[at]]))),
    );
    const packed = jsonOf(file('importer.csv.gz', gzipSync(text)));
    const objects = jsonOf(file('importer.jsonl', `${lines.join('\n')}\n`));
    expect(packed.totals).toEqual(example.totals);
    expect(objects.totals).toEqual(example.totals);
    expect(objects.entries).toEqual(example.entries);
  });
});

describe('truce refunds writes', () => {
  test('every row with --csv, the columns of the file first, and interest that adds up', () => {
    const out = join(folder, 'out.csv');
    expect(truce(['refunds', EXAMPLE, ...KNOWN, '--csv', out]).code).toBe(1);
    const [read, given] = [out, EXAMPLE].map((path) => unwrap(parseCsv(readFileSync(path, 'utf8'), path)));
    expect(read?.headers.slice(0, given?.headers.length)).toEqual(given?.headers);
    expect(read?.rows.map(({ cells }) => cells.slice(0, given?.headers.length))).toEqual(
      given?.rows.map(({ cells }) => cells),
    );
    const column = (name: string): number =>
      (read?.rows ?? []).reduce(
        (sum, { cells }) => sum + Math.round(Number(cells[read?.headers.indexOf(name) ?? -1]) * 100),
        0,
      );
    expect(column('interest')).toBe(7_768_866);
    expect(column('due_back')).toBe(200_241_673);
  });

  test('the upload with either line end, and nothing where no entry qualifies', () => {
    const out = join(folder, 'upload.csv');
    truce(['refunds', EXAMPLE, ...KNOWN, '--cape', out]);
    const crlf = readFileSync(out, 'utf8');
    expect(crlf.split('\r\n')).toHaveLength(84); // the header, 82 entries and the end
    truce(['refunds', EXAMPLE, ...KNOWN, '--cape', out, '--line-ends', 'lf']);
    expect(readFileSync(out, 'utf8')).toBe(crlf.replaceAll('\r\n', '\n'));
    const none = join(folder, 'none.csv');
    const before = truce(['refunds', EXAMPLE, '--known', '2026-04-01', '--cape', none]);
    expect(before.out).toContain('82 left out: the portal does not take it yet');
    expect(existsSync(none)).toBe(false);
  });

  test('nothing half: a folder that is not there is a problem, and no part is left', () => {
    const blocked = file('blocked', '');
    const { code, err } = truce(['refunds', EXAMPLE, ...KNOWN, '--csv', join(blocked, 'out.csv')]);
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('truce refunds with several files', () => {
  const HEADER = 'entry_number,line,hts,origin,entry_date,value,paid';
  const one = file('one.csv', `${HEADER}\nABC12345676,1,9503.00.00.73,CN,2026-01-15,1000.00,200.00\n`);
  const other = file('other.csv', `${HEADER}\nABC-1234567-6,001,9503000073,China,01/15/2026,"1,000.00",250.00\n`);

  test('a difference is told with both values and files, and ends with 1', () => {
    const { out, code } = truce(['refunds', one, other, ...KNOWN]);
    expect(code).toBe(1);
    expect(out.replaceAll('\n', ' ').replace(/ +/g, ' ')).toContain(
      `paid: 200.00 (${one} row 2) or 250.00 (${other} row 2)`,
    );
  });

  test('--prefer settles it, and then all is known', () => {
    const { out, code } = truce(['refunds', one, other, ...KNOWN, '--prefer', other]);
    expect([code, /due back +250\.00/.test(out)]).toEqual([0, true]);
  });

  test('a broken claim file and a pattern that matches nothing are told', () => {
    const claims = file('claims.csv', 'a,b\n1,2\n');
    expect(truce(['refunds', one, ...KNOWN, '--claims', claims])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a claim file has ENTRY_NUMBER and STATUS'),
    });
    expect(truce(['refunds', join(folder, 'nothing-*.csv'), ...KNOWN]).code).toBe(2);
    expect(truce(['refunds', file('empty.csv', ''), ...KNOWN]).err).toContain('the file is empty');
  });
});

test('truce refunds stays within 80 columns', () => {
  const { out } = truce([
    'refunds',
    EXAMPLE,
    '--known',
    '2026-11-20',
    '--audit',
    '--cape',
    join(folder, 'wide.csv'),
    '--later',
  ]);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
