/**
 * The export as a warehouse would use it: plain DuckDB, and PostgreSQL where there is one, over the files and the SQL text as
 * written. Nothing of the bulk path takes part. Every line that the SQL answers must be what the explained path answers, to the cent.
 */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assessment, assessLine, type EntryLine, regimeOf } from '../../src/assessment/index.js';
import { assessSql, exportLaw, writeExport } from '../../src/bulk/export/index.js';
import { compile } from '../../src/compile/index.js';
import { headOf, PROGRAMS } from '../../src/ledger/index.js';
import { printExact } from '../../src/money/index.js';
import { programDuty } from '../../src/portfolio/index.js';
import { unwrap } from '../../src/problem/index.js';
import { type Day, day, formatDay } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource, randomLine } from '../random-lines.js';
import { freshDatabase, startPostgres } from '../store/postgres-server.js';

const LINES = 52_000;
const folder = mkdtempSync(join(tmpdir(), 'truce-export-'));
const out = join(folder, 'warehouse');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const law = openLaw();
const outcomes = [{ name: 'as-signed', compiled: compile(law) }];

/** Lines that an entry table can tell: into the United States, without values that are given by name. */
const linesOf = (seed: number, count: number): readonly (EntryLine & { readonly entryDate: Day })[] => {
  const roll = dice(seed);
  const source = lineSource(law);
  const lines: (EntryLine & { readonly entryDate: Day })[] = [];
  while (lines.length < count) {
    const line = randomLine(roll, source);
    if (line.importer === 'US' && line.given === undefined) lines.push(line);
  }
  return lines;
};

const COLUMNS = [
  ['line_id', 'INTEGER', (_: EntryLine, index: number) => String(index)],
  ['hts', 'VARCHAR', (line: EntryLine) => line.hts],
  ['origin', 'VARCHAR', (line: EntryLine) => line.origin],
  ['entry_date', 'DATE', (line: EntryLine) => formatDay(line.entryDate as Day)],
  ['value_cents', 'BIGINT', (line: EntryLine) => String(line.value)],
  ['quantity', 'DECIMAL(18,6)', (line: EntryLine) => amountAt(line, 0)],
  ['unit', 'VARCHAR', (line: EntryLine) => line.quantities[0]?.unit ?? ''],
  ['quantity2', 'DECIMAL(18,6)', (line: EntryLine) => amountAt(line, 1)],
  ['unit2', 'VARCHAR', (line: EntryLine) => line.quantities[1]?.unit ?? ''],
  ['steel_value_cents', 'BIGINT', (line: EntryLine) => String(line.contents.steel ?? '')],
  ['aluminum_value_cents', 'BIGINT', (line: EntryLine) => String(line.contents.aluminum ?? '')],
  ['copper_value_cents', 'BIGINT', (line: EntryLine) => String(line.contents.copper ?? '')],
  ['claims', 'VARCHAR', (line: EntryLine) => line.claims.join(';')],
  ['spi', 'VARCHAR', (line: EntryLine) => line.spi ?? ''],
  ['loaded_date', 'DATE', (line: EntryLine) => (line.loadedDate === undefined ? '' : formatDay(line.loadedDate))],
  ['transport', 'VARCHAR', (line: EntryLine) => line.transport ?? ''],
] as const;

const amountAt = (line: EntryLine, index: number): string => {
  const quantity = line.quantities[index];
  return quantity === undefined ? '' : printExact(quantity.amount);
};

const csvOf = (lines: readonly EntryLine[]): string =>
  [
    COLUMNS.map(([name]) => name).join(),
    ...lines.map((line, index) => COLUMNS.map(([, , cell]) => cell(line, index)).join()),
    '',
  ].join('\n');

const ENTRY_LINES = `CREATE TABLE entry_lines (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`;

interface Answer {
  readonly answer: 'duty' | 'missing' | 'not covered';
  readonly why: string | null;
  /** By the name of the column, as text. */
  readonly cents: Readonly<Record<string, string | null>>;
}

const US_PROGRAMS = PROGRAMS.filter((program) => !program.startsWith('cn_'));

const answerOf = (row: Readonly<Record<string, unknown>>): Answer => ({
  answer: row.answer as Answer['answer'],
  why: row.why as string | null,
  cents: Object.fromEntries(
    ['duty', 'owed', ...US_PROGRAMS].map((name) => {
      const cell = row[`${name}_cents`];
      return [name, cell === null ? null : String(cell)];
    }),
  ),
});

/** What the SQL must say of a line that it covers. */
const expectedOf = (assessment: Assessment): Answer => {
  const known = assessment.duty !== undefined;
  const cents = (amount: number | undefined): string | null => (known ? String(amount) : null);
  return {
    answer: known ? 'duty' : 'missing',
    why: known ? null : assessment.missing.join('; '),
    cents: Object.fromEntries([
      ['duty', cents(assessment.duty)],
      ['owed', cents(assessment.owed)],
      ...US_PROGRAMS.map((program) => [program, cents(programDuty(assessment, program))]),
    ]),
  };
};

/** The first line that two paths disagree about, in full, so that it can be asked again by hand. */
const disagreement = (lines: readonly EntryLine[], answers: readonly Answer[]) => {
  const regime = regimeOf(law);
  for (const [index, line] of lines.entries()) {
    const answer = answers[index];
    if (answer === undefined || answer.answer === 'not covered') continue;
    const explained = assessLine(line, { regime, schedule: law.schedule, on: line.entryDate as Day });
    const expected = expectedOf(explained);
    // What else an origin beyond reach lacks is not worth a table.
    const reached = ['CN', 'HK', 'MO'].includes(line.origin);
    const why = reached
      ? expected.why
      : (answer.why === null ? '' : expected.why?.endsWith(answer.why))
        ? answer.why
        : expected.why;
    if (JSON.stringify(answer) !== JSON.stringify({ ...expected, why })) return { line, answer, expected };
  }
  return undefined;
};

const NOT_COVERED = [
  'a code of no bundled edition, or not written as 8 or 10 digits',
  'a day outside 2018-01-01 to 2027-12-31',
  'a duty by the postal item',
  'relief for US content',
  'several claims, a claim of chapter 98 or an unknown claim',
  'the special column',
];

/** What a table of duties is easily wrong about. */
const OCCURRING: readonly ((line: EntryLine) => boolean)[] = [
  (line) => line.quantities.length === 2,
  (line) => line.contents.steel !== undefined,
  (line) => line.claims.length === 1,
  (line) => line.loadedDate !== undefined,
  (line) => line.hts.length === 8,
  (line) => line.origin === 'MO',
];

const lines = linesOf(20_251_110, LINES);
let answers: readonly Answer[] = [];

beforeAll(async () => {
  unwrap(
    await writeExport(out, exportLaw(outcomes, [...new Set(law.origins.values())]), {
      overwrite: false,
      about: { version: '0', known: day('2026-11-20'), verifiedTo: day('2026-10-03'), head: headOf(law.ledger) },
    }),
  );
  writeFileSync(join(folder, 'lines.csv'), csvOf(lines));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const name of readdirSync(out).filter((each) => each.endsWith('.parquet')))
    await connection.run(`CREATE VIEW ${name.replace('.parquet', '')} AS SELECT * FROM '${join(out, name)}'`);
  await connection.run(ENTRY_LINES);
  await connection.run(`COPY entry_lines FROM '${join(folder, 'lines.csv')}' (HEADER)`);
  const result = await connection.runAndReadAll(readFileSync(join(out, 'assess.sql'), 'utf8'));
  answers = result.getRowObjects().map(answerOf);
  connection.closeSync();
}, 300_000);

describe('assess.sql in plain DuckDB', () => {
  test('answers every line once', () => {
    expect(answers).toHaveLength(LINES);
  });

  test('equals the explained path to the cent, by program, and names the same that is missing', {
    timeout: 600_000,
  }, () => {
    expect(disagreement(lines, answers)).toBeUndefined();
  });

  test('never gives a number where it does not cover a line', () => {
    const wrong = answers.filter(
      ({ answer, cents }) => answer !== 'duty' && Object.values(cents).some((each) => each !== null),
    );
    expect(wrong).toEqual([]);
    expect(answers.filter(({ answer, why }) => answer !== 'duty' && (why === null || why === ''))).toEqual([]);
  });

  test('covers the lines that it says it covers, and each kind of them occurs', () => {
    const reasons = new Set(answers.flatMap(({ answer, why }) => (answer === 'not covered' ? (why ?? '') : [])));
    expect([...reasons].sort()).toEqual(NOT_COVERED);
    const covered = answers.filter(({ answer }) => answer !== 'not covered').length;
    expect(covered).toBeGreaterThan(0.75 * LINES);
    const duties = lines.filter((_, index) => answers[index]?.answer === 'duty');
    expect(duties.length).toBeGreaterThan(0.3 * LINES);
    for (const occurs of OCCURRING) expect(duties.filter(occurs).length).toBeGreaterThan(100);
  });

  test('the comparison would notice a cent, and a zero in place of the unknown', () => {
    const at = answers.findIndex(({ answer }) => answer === 'duty');
    const [one, other] = [answers[at] as Answer, answers.find(({ answer }) => answer === 'missing') as Answer];
    const more = { ...one, cents: { ...one.cents, section_301: String(Number(one.cents.section_301) + 1) } };
    expect(disagreement(lines, answers.with(at, more))).toBeDefined();
    const zero = { ...other, answer: 'duty' as const, why: null, cents: { ...other.cents, duty: '0', owed: '0' } };
    expect(disagreement(lines, answers.with(answers.indexOf(other), zero))).toBeDefined();
  });
});

describe('assess.sql', () => {
  const sql = assessSql()
    .replace(/--.*$/gm, '')
    .replace(/'[^']*'/g, "''");

  test('is one statement of standard SQL', () => {
    expect(sql).not.toMatch(/;/);
    expect(sql).not.toMatch(/::|\/\/|\[|\bQUALIFY\b|\bILIKE\b|\bPIVOT\b|\bEXCLUDE\b|\bREPLACE\b|\bLIMIT\b|\bMACRO\b/i);
    // Neither engine divides decimals alike, so nothing is divided.
    expect(sql).not.toMatch(/[/%]/);
  });

  test('calls no function but those of the standard', () => {
    const called = new Set([...sql.matchAll(/\b([A-Z_]+)\s*\(/gi)].map(([, name = '']) => name.toUpperCase()));
    const words = ['AS', 'AND', 'OR', 'WITH', 'CASE', 'FROM', 'JOIN', 'ON', 'DECIMAL', 'VARCHAR', 'WHEN', 'THEN'];
    const standard = ['CAST', 'COALESCE', 'NULLIF', 'FLOOR', 'SUM', 'TRIM', 'LOWER', 'SUBSTRING', 'CHAR_LENGTH'];
    expect([...called].filter((name) => !words.includes(name) && !standard.includes(name))).toEqual([]);
  });
});

const server = await startPostgres();
afterAll(() => {
  if (server.running) server.stop();
});

describe.skipIf(!server.running)(`assess.sql in PostgreSQL${server.running ? '' : ` (${server.reason})`}`, () => {
  test('answers the same text with the same numbers', { timeout: 300_000 }, async () => {
    if (!server.running) return;
    const client = new pg.Client({ connectionString: await freshDatabase(server, 'warehouse') });
    await client.connect();
    // A day is text here, not an instant of some zone.
    await loadInto(client);
    const { rows } = await client.query(readFileSync(join(out, 'assess.sql'), 'utf8'));
    await client.end();
    expect(rows).toHaveLength(IN_POSTGRES);
    expect(rows.map(answerOf)).toEqual(answers.slice(0, IN_POSTGRES));
  });
});

const IN_POSTGRES = 5_000;

/** Every table as CSV, as a warehouse without Parquet would take them. */
const loadInto = async (client: pg.Client): Promise<void> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const name of readdirSync(out).filter((each) => each.endsWith('.parquet'))) {
    const table = name.replace('.parquet', '');
    const from = `'${join(out, name)}'`;
    const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)).getRows();
    await client.query(`CREATE TABLE ${table} (${described.map(([column, type]) => `${column} ${type}`).join(', ')})`);
    const path = join(folder, `${table}.csv`);
    await connection.run(`COPY (SELECT * FROM ${from}) TO '${path}' (HEADER, FORCE_QUOTE *, NULLSTR '')`);
    await copy(client, table, path);
  }
  await client.query(ENTRY_LINES);
  const path = join(folder, 'some-lines.csv');
  writeFileSync(path, csvOf(lines.slice(0, IN_POSTGRES)));
  await copy(client, 'entry_lines', path);
  await client.query('ANALYZE');
  connection.closeSync();
};

const copy = async (client: pg.Client, table: string, path: string): Promise<void> => {
  chmodSync(folder, 0o755);
  chmodSync(path, 0o644);
  await client.query(`COPY ${table} FROM '${path}' (FORMAT csv, HEADER)`);
};
