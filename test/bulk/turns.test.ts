/** Turns by the tables of the database are turns by the core, line by line, to the cent; and those are the assessments of two days. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Law } from '../../src/assessment/index.js';
import { BulkDatabase, stage, turnsOfStaged } from '../../src/bulk/index.js';
import { compileTogether } from '../../src/compile/index.js';
import { parseCsv } from '../../src/files/index.js';
import {
  assessPortfolio,
  differenceOf,
  type FileTurns,
  readPortfolio,
  type TurnQuestion,
  turnsOfLines,
} from '../../src/portfolio/index.js';
import { failed, unwrap } from '../../src/problem/index.js';
import { applyScenario, parseScenario } from '../../src/scenario/index.js';
import { addDays, day, formatDay } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource, randomLine } from '../random-lines.js';
import { csvOf } from './line-rows.js';

const law = openLaw();
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const under = (name: string, known: string): Law => {
  const readFile = () => failed({ code: 'no-file', where: '', what: '', mend: '' });
  const scenario = unwrap(parseScenario(name));
  const situation = { ledger: law.ledger, truces: law.truces, known: day(known), readFile };
  return { ...law, ledger: unwrap(applyScenario(scenario, situation)).ledger };
};

const questionOf = (names: readonly string[], on: string, known = on): TurnQuestion => {
  const compiled = compileTogether(
    names.map((name) => under(name, known)),
    day(known),
  );
  return {
    scenarios: names.map((name, index) => ({ name, compiled: compiled[index] as (typeof compiled)[number] })),
    on: day(on),
    top: 7,
  };
};

const portfolioOf = (text: string) => {
  const table = unwrap(parseCsv(text, 'lines.csv'));
  return unwrap(readPortfolio(table.headers, table.rows, law.origins));
};

const byCore = (text: string, question: TurnQuestion): FileTurns => {
  const { rows } = portfolioOf(text);
  const lines = rows.flatMap(({ number, line }) => (line === undefined ? [] : [{ row: number, line }]));
  return turnsOfLines(lines, rows.length - lines.length, question);
};

const byTables = async (text: string, question: TurnQuestion): Promise<FileTurns> => {
  const path = join(folder, `lines-${question.on}.csv`);
  writeFileSync(path, text);
  const database = await BulkDatabase.open();
  try {
    const staged = unwrap(await stage(database, [path], { origins: law.origins, keepCells: false }));
    return await turnsOfStaged(database, staged, law.origins, question);
  } finally {
    database.close();
  }
};

/** In an order of their own, so that equal lists of reasons and sets compare. */
const plain = ({ lowValue, scenarios, ...turns }: FileTurns) => ({
  ...turns,
  lowValue: [...lowValue].sort(),
  scenarios: scenarios.map(({ name, turns: each }) => ({
    name,
    turns: each.map(({ measures, ...turn }) => ({ ...turn, on: formatDay(turn.day), measures: [...measures].sort() })),
  })),
});

describe('turnsOfStaged()', () => {
  it.each([
    [21, '2025-03-01', '2025-03-01'],
    [22, '2025-07-29', '2025-07-29'],
    [24, '2026-10-03', '2026-10-03'],
    [25, '2018-10-01', '2019-05-10'],
  ])('counts like the core (seed %i, asked on %s as known on %s)', async (seed, on, known) => {
    const question = questionOf(['as-signed', 'lapse', 'extend:90d', 'strike:section_301'], on, known);
    const roll = dice(seed);
    const source = lineSource(law);
    const text = csvOf(
      Array.from({ length: 1_200 }, () => ({
        ...randomLine(roll, source),
        ...(roll(3) === 0 ? {} : { entryNumber: `E${roll(700)}` }),
      })),
    );
    const core = byCore(text, question);
    expect(core.scenarios.flatMap(({ turns }) => turns).some(({ moves, open }) => moves + open > 100)).toBe(true);
    expect(plain(await byTables(text, question))).toEqual(plain(core));
  });
});

describe('turnsOfLines()', () => {
  const text = readFileSync('examples/importer.csv', 'utf8');
  const portfolio = portfolioOf(text);

  it.each([
    ['as-signed', '2025-07-29'],
    ['extend:90d', '2025-07-29'],
    ['as-signed', '2026-07-31'],
    ['as-signed', '2026-10-03'],
  ])('is the example assessed on the two days, under %s as known on %s', (name, known) => {
    const turns = byCore(text, questionOf([name], known)).scenarios[0]?.turns ?? [];
    expect(turns.length).toBeGreaterThan(3);
    for (const turn of turns) {
      const on = (when: typeof turn.day) =>
        assessPortfolio(portfolio, under(name, known), { on: when, known: day(known) });
      const [before, after] = [on(addDays(turn.day, -1)), on(turn.day)];
      const difference = differenceOf(before, after);
      const fee = (rows: typeof before, kind: 'mpf' | 'hmf') =>
        rows.reduce((sum, { assessment }) => sum + (assessment?.fees[kind] ?? 0), 0);
      expect({
        day: formatDay(turn.day),
        lines: turn.lines,
        unknown: turn.unknown,
        value: turn.value,
        before: turn.before,
        after: turn.after,
        moves: turn.moves,
        fees: [turn.fees.mpf.before, turn.fees.mpf.after, turn.fees.hmf.before, turn.fees.hmf.after],
        largest: turn.moved.slice(0, 1).map(({ row, duties }) => [row, ...duties]),
      }).toEqual({
        day: formatDay(turn.day),
        lines: difference.before.lines - difference.before.unknown,
        unknown: difference.before.unknown,
        value: difference.before.value,
        before: difference.before.duty,
        after: difference.after.duty,
        moves: difference.moved.length,
        fees: [fee(before, 'mpf'), fee(after, 'mpf'), fee(before, 'hmf'), fee(after, 'hmf')],
        largest: difference.moved
          .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.before.row.number - b.before.row.number)
          .slice(0, 1)
          .map((each) => [each.before.row.number, each.before.assessment?.duty, each.after.assessment?.duty]),
      });
      const byProgram = difference.byProgram.filter(({ before: was, after: is }) => was !== 0 || is !== 0);
      expect(turn.byProgram).toEqual(byProgram);
    }
  });
});
