import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printProblem, unwrap } from '../problem/index.js';
import { parseCsv, readCsv } from './read-csv.js';

const table = (text: string) => unwrap(parseCsv(text, 'entries.csv'));
const cells = (text: string) => table(text).rows.map((row) => row.cells);

describe('parseCsv()', () => {
  test('reads a byte order mark, quotes, commas and line ends inside quotes, and CRLF', () => {
    const text =
      '\uFEFFhts,origin,value\r\n7202.11.10.00,"China, People\'s Republic","1,000.00"\r\n"a\nb",c,"d ""e"""\r\n';
    expect(table(text).headers).toEqual(['hts', 'origin', 'value']);
    expect(cells(text)).toEqual([
      ['7202.11.10.00', "China, People's Republic", '1,000.00'],
      ['a\nb', 'c', 'd "e"'],
    ]);
  });

  test('reads a byte order mark before a quoted header', () => {
    expect(table('\uFEFF"hts","origin"\n1,2\n').headers).toEqual(['hts', 'origin']);
  });

  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('tells %s from the header', (_, mark) => {
    expect(cells(['hts', 'origin', 'value'].join(mark) + '\n' + ['1', '2', '3'].join(mark))).toEqual([['1', '2', '3']]);
  });

  test('keeps a row of another width, with its problem', () => {
    const { rows } = table('a,b,c\n1,2\n1,2,3\n1,2,3,4\n');
    expect(rows.map((row) => [row.cells.length, row.problem?.code])).toEqual([
      [2, 'wrong-width'],
      [3, undefined],
      [4, 'wrong-width'],
    ]);
    expect(rows[0]?.problem?.what).toBe('2 cells stand under 3 headers');
  });

  test('numbers rows by the line of the file on which they begin, also after a cell of several lines', () => {
    const { rows } = table('a,b\n1,2\n"x\ny\nz",3\n4,5\n\n6,7\n');
    expect(rows.map(({ number }) => number)).toEqual([2, 3, 6, 8]);
    const windows = table('a,b\r\n"x\r\ny",3\r\n4,5\r\n');
    expect(windows.rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  test.each([
    ['an empty file', '', 'empty-file'],
    ['a file of nothing but line ends', '\n\n\n', 'empty-file'],
    ['a quotation mark that is never closed', 'a,b\n"1,2\n3,4\n', 'bad-csv'],
    ['two columns of one name', 'a,b,a\n1,2,3\n', 'repeated-column'],
  ])('refuses %s', (_, text, code) => {
    const read = parseCsv(text, 'entries.csv');
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
    expect(read.ok ? '' : read.problems.map(printProblem).join()).toContain('entries.csv');
  });

  test('a header without rows is a table without rows', () => {
    expect(table('hts,origin,value').rows).toEqual([]);
  });

  test('gives back any table that was written as CSV, row by row', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', ' ', 'é', '\t', '.'), maxLength: 8 });
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (given) => {
        const text = [['h,1', 'h2', 'h3'], ...given].map((row) => row.map(quoted).join(',')).join('\n');
        expect(cells(text)).toEqual(given);
      }),
    );
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder().decode(bytes);
        const read = parseCsv(text, 'x');
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test('readCsv() says which file cannot be read', () => {
  const read = readCsv('nowhere/entries.csv');
  expect(read.ok ? [] : read.problems.map(({ code, where }) => [code, where])).toEqual([
    ['no-file', 'nowhere/entries.csv'],
  ]);
});
