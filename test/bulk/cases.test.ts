/** The worked cases through the compiled tables: what a broker expects is what the bulk path gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerStaged, BulkDatabase, stage } from '../../src/bulk/index.js';
import { type Case, readCases } from '../../src/cases/index.js';
import { compile } from '../../src/compile/index.js';
import { verifiedTo } from '../../src/ledger/index.js';
import { unwrap } from '../../src/problem/index.js';
import { day, formatDay } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { csvOf } from './line-rows.js';

const law = openLaw();
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = readdirSync('cases', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => unwrap(readCases(name, readFileSync(join('cases', name), 'utf8'), law.origins)));

/** Without a day as known a case is asked of everything that the ledger holds, which is later than this law was checked. */
const LATE = day('2100-01-01');

const byKnown = new Map<number, Case[]>();
for (const one of cases) byKnown.set(one.known ?? LATE, [...(byKnown.get(one.known ?? LATE) ?? []), one]);

test('every day as known has its cases, and the law was checked before the last', () => {
  expect([...byKnown.values()].flat().length).toBe(cases.length);
  expect(verifiedTo(law.ledger, 'US', 'CN')).toBeLessThan(LATE);
});

test.each([...byKnown].map(([known, some]) => [formatDay(day(formatDay(known as never))), known, some] as const))(
  'as known on %s',
  async (_, known, some) => {
    const path = join(folder, `known-${known}.csv`);
    writeFileSync(
      path,
      csvOf(some.map(({ line, on }) => ({ ...line, entryDate: on, entryNumber: undefined }) as never)),
    );
    const database = await BulkDatabase.open();
    const staged = unwrap(await stage(database, [path], { origins: law.origins, keepCells: false }));
    const question = { law, compiled: compile(law, known as never), known: known as never };
    const { relation } = await answerStaged(database, staged, question);
    const rows = await database.rows(`SELECT duty, owed, headings, mpf, hmf FROM ${relation} ORDER BY place`);
    database.close();
    expect(rows.length).toBe(some.length);
    for (const [index, one] of some.entries()) {
      const [duty, owed, headings, mpf, hmf] = rows[index] ?? [];
      const said = (value: unknown): number | 'unknown' => (value === null ? 'unknown' : Number(value));
      const got = {
        ...(one.duty === undefined ? {} : { duty: said(duty) }),
        ...(one.owed === undefined ? {} : { owed: said(owed) }),
        ...(one.components === undefined || duty === null ? {} : { headings }),
        ...(one.fees?.mpf === undefined ? {} : { mpf: said(mpf) }),
        ...(one.fees?.hmf === undefined ? {} : { hmf: said(hmf) }),
      };
      const expected = {
        ...(one.duty === undefined ? {} : { duty: one.duty }),
        ...(one.owed === undefined ? {} : { owed: one.owed }),
        ...(one.components === undefined || duty === null
          ? {}
          : { headings: one.components.map(([heading]) => heading).join(' ') }),
        ...(one.fees?.mpf === undefined ? {} : { mpf: one.fees.mpf }),
        ...(one.fees?.hmf === undefined ? {} : { hmf: one.fees.hmf }),
      };
      expect({ case: `${one.place} ${one.name}`, ...got }).toEqual({ case: `${one.place} ${one.name}`, ...expected });
    }
  },
);
