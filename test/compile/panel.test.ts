/** The panel against cells decided one by one, without any sharing among codes, origins and days. */
import { expect, test } from 'vitest';
import { type EntryLine, regimeOf } from '../../src/assessment/index.js';
import { type Cell, cellOf, compile, decidePanel } from '../../src/compile/index.js';
import { cents } from '../../src/money/index.js';
import { regimeOn } from '../../src/regime/index.js';
import { type Day, day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource } from '../random-lines.js';

const law = openLaw();
const regime = regimeOf(law);
const { codes, days } = lineSource(law);
const [from, until] = [day('2018-01-01'), day('2028-01-01')];
const origins = ['MO', 'CN', 'HK'];
const compiled = compile(law);
const panel = decidePanel(compiled, { codes, origins, from, until });

const contentOf = ({ charges, inLieu, missing }: Cell) => ({
  charges: charges.map(({ measure, rate, on, owed }) => [measure, rate.text, on, owed]),
  inLieu,
  missing,
});

/** The panel's cell, read from its small tables as a reader would. */
const cellIn = (code: number, origin: number, on: Day): Cell => {
  const at = panel.intervals.indexOf(panel.intervalOfDay[on - from] as number);
  const row = (panel.classOfCode[code] as number) * panel.originClasses + (panel.classOfOrigin[origin] as number);
  return panel.cells[panel.cellNumbers[row * panel.intervals.length + at] as number] as Cell;
};

test('decidePanel() decides every code, origin and day as the law does for that one line', () => {
  const roll = dice(7);
  for (let count = 0; count < 6_000; count += 1) {
    const [code, origin] = [roll(codes.length), roll(origins.length)];
    const turn = days[roll(days.length)] as Day;
    const on = roll(2) === 0 && turn >= from && turn < until ? turn : ((from + roll(until - from)) as Day);
    const line: EntryLine = {
      hts: codes[code] as EntryLine['hts'],
      importer: 'US',
      origin: origins[origin] as string,
      value: cents(100),
      quantities: [],
      contents: {},
      claims: [],
    };
    const decided = cellOf(line, regime, regimeOn(regime, 'US', line.origin, on));
    expect({ line, on, ...contentOf(cellIn(code, origin, on)) }).toEqual({ line, on, ...contentOf(decided) });
  }
});

test('decidePanel() keeps the quotient small', () => {
  expect(panel.classes).toBeLessThan(1_000);
  expect(panel.cells.length).toBeLessThan(1_000);
  expect(panel.bytes).toBeLessThan(2_000_000);
});

test('origins that are treated alike are one class, and those beyond the reach of the ledger are not among them', () => {
  const classes = decidePanel(compiled, { codes: codes.slice(0, 10), origins: ['CN', 'VN', 'TH', 'CN'], from, until });
  expect([...classes.classOfOrigin]).toEqual([0, 1, 1, 0]);
});
