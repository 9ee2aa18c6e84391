import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { unwrap } from '../problem/index.js';
import { readTable } from './read-table.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, text: string) => unwrap(await readTable(name, bytesOf(text)));
const codes = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
  const table = await readTable(name, bytes);
  return table.ok ? [] : table.problems.map(({ code, where }) => `${code} ${where}`);
};

describe('readTable()', () => {
  test('reads CSV with a byte order mark, quotes and a separator told from the header', async () => {
    const table = await read('lines.csv', '\uFEFFhts;origin;value\r\n9503000073;CN;"1.000;00"\r\n');
    expect(table).toEqual({
      path: 'lines.csv',
      headers: ['hts', 'origin', 'value'],
      rows: [{ number: 2, cells: ['9503000073', 'CN', '1.000;00'] }],
    });
  });

  test('reads a quotation mark inside a cell as text, and line ends of any kind', async () => {
    const table = await read('lines.tsv', 'sku\tvalue\n12" pipe\t1\r\n6" pipe\t2\r3" pipe\t3');
    expect(table.rows).toEqual([
      { number: 2, cells: ['12" pipe', '1'] },
      { number: 3, cells: ['6" pipe', '2'] },
      { number: 4, cells: ['3" pipe', '3'] },
    ]);
  });

  test('reads JSON lines with the columns of all objects and numbers as they are written', async () => {
    const table = await read(
      'lines.jsonl',
      '{"hts":"0101.21.00.10","value":1.10}\n\nnonsense\n{"origin":"CN","value":25000,"note":null,"more":{"a":[1, 2]},"a \\"b\\"":"c: d, {e}"}\n',
    );
    expect(table.headers).toEqual(['hts', 'value', 'origin', 'note', 'more', 'a "b"']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['0101.21.00.10', '1.10', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['', '25000', 'CN', '', '{"a":[1,2]}', 'c: d, {e}'],
    ]);
  });

  test('reads a workbook below its title, days without their midnight', async () => {
    const text = (value: string) => ({ value, type: String });
    const buffer = await writeXlsxFile([
      {
        sheet: 'Main Report',
        data: [
          [text('Entry Summary Line Tariff Details')],
          [],
          ['Entry Date', 'HTS Number - Full', 'Country of Origin Code', 'Line Goods Value Amount'].map(text),
          [
            { value: new Date(Date.UTC(2025, 7, 12)), type: Date, format: 'yyyy-mm-dd' },
            text('9503000073'),
            text('CN'),
            { value: 1250.5, type: Number },
          ],
        ],
      },
    ]).toBuffer();
    const table = unwrap(await readTable('report.xlsx', new Uint8Array(buffer)));
    expect(table.headers[1]).toBe('HTS Number - Full');
    expect(table.rows.at(-1)?.cells).toEqual(['2025-08-12', '9503000073', 'CN', '1250.5']);
  });

  test('unpacks gzip', async () => {
    const table = unwrap(await readTable('lines.csv.gz', new Uint8Array(gzipSync('hts,value\n9503,1\n'))));
    expect(table.rows).toEqual([{ number: 2, cells: ['9503', '1'] }]);
  });

  test.each([
    ['a quotation mark that is never closed', 'x.csv', bytesOf('a,b\n1,2\n"3,4\n'), 'bad-csv x.csv, line 3'],
    ['text after a closing quotation mark', 'x.csv', bytesOf('a,b\n"1"x,2\n'), 'bad-csv x.csv, line 2'],
    ['bytes that are no text', 'x.csv', new Uint8Array([0x61, 0xff, 0xfe, 0x0a]), 'unreadable-file x.csv'],
    ['no bytes at all', 'x.csv', bytesOf(''), 'empty-file x.csv'],
    ['lines that are no objects', 'x.jsonl', bytesOf('[1]\n2\n'), 'empty-file x.jsonl'],
    ['a workbook that is none', 'x.xlsx', bytesOf('PK nothing'), 'unreadable-file x.xlsx'],
    ['gzip that is none', 'x.csv.gz', bytesOf('a,b\n1,2\n'), 'unreadable-file x.csv.gz'],
    ['Parquet', 'x.parquet', bytesOf('PAR1'), 'bad-format x.parquet'],
    ['zstd', 'x.csv.zst', bytesOf('x'), 'bad-format x.csv.zst'],
  ])('tells %s', async (_, name, bytes, expected) => {
    expect(await codes(name, bytes)).toEqual([expected]);
  });
});
