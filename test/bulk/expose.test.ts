/** Exposure by the tables of the database is exposure by the core, to the cent, whatever the lines. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Law } from '../../src/assessment/index.js';
import { BulkDatabase, exposeStaged, stage } from '../../src/bulk/index.js';
import { compileTogether } from '../../src/compile/index.js';
import { parseCsv } from '../../src/files/index.js';
import { type ExposureQuestion, exposeLines, readPortfolio } from '../../src/portfolio/index.js';
import { failed, unwrap } from '../../src/problem/index.js';
import { applyScenario, parseScenario } from '../../src/scenario/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource, randomLine } from '../random-lines.js';
import { csvOf } from './line-rows.js';

const law = openLaw();
const source = lineSource(law);
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const under = (name: string, known: string): Law => {
  const readFile = () => failed({ code: 'no-file', where: '', what: '', mend: '' });
  const scenario = unwrap(parseScenario(name));
  return {
    ...law,
    ledger: unwrap(applyScenario(scenario, { ledger: law.ledger, truces: law.truces, known: day(known), readFile }))
      .ledger,
  };
};

describe('exposeStaged()', () => {
  it.each([
    ['each line on its own day', 11, '2025-07-29', undefined],
    ['all lines on one day', 12, '2025-07-29', day('2025-08-12')],
  ])('counts like the core: %s', async (_, seed, known, on) => {
    const names = ['as-signed', 'lapse', 'peak', 'strike:section_301'];
    const compiled = compileTogether(
      names.map((name) => under(name, known)),
      day(known),
    );
    const question: ExposureQuestion = {
      scenarios: names.map((name, index) => ({ name, compiled: compiled[index] as (typeof compiled)[number] })),
      dimensions: ['origin', 'chapter', 'sector', 'supplier', 'month'],
      top: 25,
      sectorOf: (hts) => `sector ${hts[0]}`,
      ...(on === undefined ? {} : { on }),
    };
    const roll = dice(seed);
    const text = csvOf(Array.from({ length: 8_000 }, () => randomLine(roll, source)));
    const path = join(folder, `lines-${seed}.csv`);
    writeFileSync(path, text);
    const table = unwrap(parseCsv(text, path));
    const portfolio = unwrap(readPortfolio(table.headers, table.rows, law.origins));
    const lines = portfolio.rows.flatMap(({ number, line }) => (line === undefined ? [] : [{ row: number, line }]));
    const byCore = exposeLines(lines, portfolio.rows.length - lines.length, question);
    const database = await BulkDatabase.open();
    const staged = unwrap(await stage(database, [path], { origins: law.origins, keepCells: false }));
    const byTables = await exposeStaged(database, staged, law.origins, question);
    database.close();
    expect(byCore.scenarios[2]?.difference).not.toBe(0);
    expect(byTables).toEqual(byCore);
  });
});
