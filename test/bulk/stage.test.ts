/** Staged rows are what the core makes of the same rows, plain and odd ones alike; rows in are rows out, in order. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BulkDatabase, codeOfNumber, countryOfPlace, type Staged, stage } from '../../src/bulk/index.js';
import { parseCsv } from '../../src/files/index.js';
import { TRANSPORTS } from '../../src/ledger/index.js';
import { printExact } from '../../src/money/index.js';
import { type Portfolio, type PortfolioRow, readPortfolio } from '../../src/portfolio/index.js';
import { unwrap } from '../../src/problem/index.js';
import { openLaw } from '../../src/truce.js';
import { dice } from '../random-lines.js';

const { origins } = openLaw();
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS =
  'entry_number,line,hts,origin,entry_date,loaded_date,transport,value,quantity,unit,quantity2,unit2,steel_value,claims,spi,given,goods';

const CELLS: readonly (readonly string[])[] = [
  ['ZZZ1', 'ZZZ2', ''],
  ['1', '', '2'],
  [
    '6110.20.20.20',
    '6110202020',
    '61102020',
    '1012100',
    '101.21.00.10',
    '9903.88.03',
    '0101.21',
    'x',
    '',
    '6110.20.20.2O',
  ],
  ['CN', 'China', 'cn', '5700', 'HK', 'EU', '', 'XX', 'VN'],
  ['2025-08-12', '08/12/2025', '8/2/2025', '2025-02-30', '45881', '', '2025-8-1', '2025-08-12T00:00:00'],
  ['2025-07-01', '', '13/13/2025'],
  ['vessel', 'AIR', 'ocean', '11', '', 'bike', 'air'],
  ['1000', '1000.50', '"1,000.50"', '$5', '-5', '1.005', '1e3', '', '999999999999.99', '10000000000000', '.5', '007'],
  ['', '12', '12.5', '12.1234567', '-1', '1e2'],
  ['', 'kg', 'No.'],
  ['', '', '7'],
  ['', 'kg'],
  ['', '', '', '500', '5000'],
  ['', '', '', '9903.88.69', '9903.88.69;usmca', '99038869', 'no-claim'],
  ['', '', 'S'],
  ['', '', '', '', '', 'value of the battery=20'],
  ['socks', 'long, "quoted" words', 'two\nlines', '  spaces '],
];

const quoted = (cell: string): string =>
  cell.startsWith('"') ? cell : /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const messyRow = (roll: ReturnType<typeof dice>): string => {
  // Mostly the first, plain ways of writing, so that rows are read at all.
  const cells = CELLS.map((ways) => quoted(ways[roll(3) === 0 ? roll(ways.length) : roll(2)] ?? ''));
  const odd = roll(40);
  if (odd === 0) return cells.slice(0, 5).join(',');
  if (odd === 1) return [...cells, 'beyond'].join(',');
  return odd === 2 ? `\n${cells.join(',')}` : cells.join(',');
};

interface StagedRow {
  readonly [column: string]: unknown;
}

const stagedRows = async (database: BulkDatabase, staged: Staged): Promise<readonly StagedRow[]> => {
  const names = ['state', ...staged.columns];
  const rows = await database.rows(
    `SELECT ${names.map((name) => `s.${name}`).join(', ')}, n."row", n.problems, n.warnings FROM staged s LEFT JOIN notes n ON n.place = s.rowid
      ORDER BY coalesce(s."before", s.rowid), s."before" IS NULL, s.rowid`,
  );
  return rows.map((row) =>
    Object.fromEntries([...names, 'row', 'problems', 'warnings'].map((name, index) => [name, row[index]])),
  );
};

const number = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

/** What a staged row says, in the words of an entry line. */
const said = (row: StagedRow) => ({
  unread: row.state === 1,
  odd: row.state === 2,
  problems: row.problems === null ? [] : JSON.parse(String(row.problems)),
  warnings: row.warnings === null ? [] : JSON.parse(String(row.warnings)),
  ...(row.state === 1
    ? {}
    : {
        hts: codeOfNumber(Number(row.code)),
        origin: countryOfPlace(Number(row.origin)),
        entryDate: number(row.entry_day),
        loadedDate: number(row.loaded_day),
        transport: row.transport === null ? undefined : TRANSPORTS[Number(row.transport)],
        value: Number(row.value),
        steel: number(row.steel),
        q1: row.state === 2 ? undefined : number(row.q1),
        unit1: row.unit1 ?? undefined,
        q2: row.state === 2 ? undefined : number(row.q2),
        unit2: row.unit2 ?? undefined,
        claims: row.claims ?? undefined,
        spi: row.spi ?? undefined,
        entryNumber: row.entry_number ?? undefined,
        line: row.line ?? undefined,
      }),
});

const expected = ({ line, problems, warnings }: PortfolioRow) => {
  if (line === undefined) return { unread: true, odd: false, problems, warnings };
  const odd = line.given !== undefined || line.quantities.some(({ amount }) => 1_000_000n % amount.d !== 0n);
  const millionths = (index: number): number | undefined => {
    const amount = line.quantities[index]?.amount;
    return amount === undefined || odd ? undefined : Number(printExact(amount.mul(1_000_000)));
  };
  return {
    unread: false,
    odd,
    problems,
    warnings,
    hts: line.hts,
    origin: line.origin,
    entryDate: line.entryDate,
    loadedDate: line.loadedDate,
    transport: line.transport,
    value: line.value,
    steel: line.contents.steel,
    q1: millionths(0),
    unit1: line.quantities[0]?.unit,
    q2: millionths(1),
    unit2: line.quantities[1]?.unit,
    claims: line.claims.length === 0 ? undefined : line.claims.join(';'),
    spi: line.spi,
    entryNumber: line.entryNumber,
    line: line.line,
  };
};

const read = (text: string): Portfolio => {
  const table = unwrap(parseCsv(text, 'f.csv'));
  return unwrap(readPortfolio(table.headers, table.rows, origins));
};

const staging = async <T>(path: string, ask: (database: BulkDatabase, staged: Staged) => Promise<T>): Promise<T> => {
  const database = await BulkDatabase.open();
  try {
    return await ask(database, unwrap(await stage(database, [path], { origins, keepCells: true })));
  } finally {
    database.close();
  }
};

describe('stage()', () => {
  it.each([1, 2, 3])('reads messy rows as the core does (seed %i)', async (seed) => {
    const roll = dice(seed);
    const text = `${HEADERS}\n${Array.from({ length: 3000 }, () => messyRow(roll)).join('\n')}\n`;
    const path = join(folder, `messy-${seed}.csv`);
    writeFileSync(path, text);
    const rows = await staging(path, stagedRows);
    const core = read(text);
    expect(rows.length).toBe(core.rows.length);
    for (const [index, row] of core.rows.entries()) {
      const staged = rows[index] as StagedRow;
      expect({ at: row.number, ...said(staged) }).toEqual({ at: row.number, ...expected(row) });
      if (row.problems.length + row.warnings.length > 0) expect(Number(staged.row)).toBe(row.number);
    }
  });
});
