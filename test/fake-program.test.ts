/**
 * A program that the code has never heard of: a fake measure and instrument, made in memory, must appear in every answer
 * and total; and the law as it stands must give the same bytes before and after.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printAssessedLines } from '../src/answers/assessed-json.js';
import { assessmentJson, type Law, regimeOf } from '../src/assessment/index.js';
import { answerColumns, answerStaged, BulkDatabase, selectAnswers, stage } from '../src/bulk/index.js';
import { printTotals } from '../src/cli/assess/print-assessed.js';
import { compile } from '../src/compile/index.js';
import { parseCsv } from '../src/files/index.js';
import { append, emptyLedger, type InstrumentId, type LawEvent, type MeasureId } from '../src/ledger/index.js';
import { readInstrument } from '../src/ledger/read-instrument.js';
import { assessPortfolio, differenceOf, readPortfolio, totalsOf } from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import { standingMeasures } from '../src/regime/index.js';
import { day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();

const ORDER = unwrap(
  readInstrument(
    'us/2099/made-up' as InstrumentId,
    'made-up.yaml',
    `title: A made-up order
citation: EO 99999
kind: executive order
by: Nobody
signed: 2025-07-01
known: 2025-07-01
recorded: 2099-01-01
source: official
events:
  - measure: us/section-338/made-up
    program: section_338
    kind: duty
    heading: 9903.99.01
    origins: [CN]
    goods: all
    cite: nowhere
    at: s. 1
  - rate: us/section-338/made-up
    is: 3%
    from: 2025-08-01
    at: s. 2
`,
  ),
);

const { ledger } = law;
const grown: Law = {
  ...law,
  ledger: append(
    emptyLedger({ ...ledger, instruments: new Map(ledger.instruments).set(ORDER.instrument.id, ORDER.instrument) }),
    [...ledger.events.map(({ event }) => event), ...ORDER.events] as readonly LawEvent[],
  ),
};

const table = unwrap(parseCsv(readFileSync('examples/importer.csv', 'utf8'), 'importer.csv'));
const portfolio = unwrap(readPortfolio(table.headers, table.rows, law.origins));
const clocks = { on: day('2025-08-12'), known: day('2025-07-29') };
const answers = (of: Law) => printAssessedLines(portfolio, assessPortfolio(portfolio, of, clocks));

test('a fake program changes no byte of the baseline, and appears in every answer, total and print of its own law', async () => {
  const before = answers(law);
  const with338 = assessPortfolio(portfolio, grown, clocks);
  const without = assessPortfolio(portfolio, law, clocks);
  expect(answers(law)).toBe(before);
  expect(answers(openLaw())).toBe(before);

  const fromChina = with338.filter(({ assessment }) => assessment?.line.origin === 'CN');
  expect(fromChina.length).toBeGreaterThan(150);
  for (const { assessment } of fromChina) {
    const own = assessment?.components.filter(({ program }) => program === 'section_338') ?? [];
    // A line of chapter 98, or in lieu, is outside; the answer then says why.
    if (own.length === 0) {
      expect(assessment?.considered.map(({ heading }) => heading)).toContain('9903.99.01');
      continue;
    }
    expect(own).toMatchObject([{ heading: '9903.99.01', rate: '3%', status: 'in force' }]);
    expect(own[0]?.cites[0]?.citation).toBe('EO 99999');
  }

  const totals = totalsOf(with338);
  const due = totals.byProgram.find(({ program }) => program === 'section_338')?.duty ?? 0;
  expect(due).toBeGreaterThan(0);
  expect(totals.duty - totalsOf(without).duty).toBe(due);
  expect(totals.byProgram.reduce((sum, { duty }) => sum + duty, 0)).toBe(totals.duty);

  const difference = differenceOf(without, with338);
  expect(difference.byProgram.find(({ program }) => program === 'section_338')).toMatchObject({
    before: 0,
    after: due,
  });
  expect(difference.after.duty - difference.before.duty).toBe(due);
  expect(difference.moved.reduce((sum, { change }) => sum + change, 0)).toBe(due);

  expect(await bulkDuty(grown)).toBe(due);
  expect(await bulkDuty(law)).toBeUndefined();
  expect(printTotals(totals)).toContain('section_338');
  expect(printAssessedLines(portfolio, with338)).toContain('"program":"section_338"');
  const first = fromChina.find(({ assessment }) =>
    assessment?.components.some(({ program }) => program === 'section_338'),
  );
  if (first?.assessment === undefined) throw new Error('no line pays it');
  expect(assessmentJson(first.assessment).components.map(({ heading }) => heading)).toContain('9903.99.01');
  const standing = standingMeasures(regimeOf(grown), 'US', 'CN', clocks.on).map(({ measure }) => measure.id);
  expect(standing).toContain('us/section-338/made-up' as MeasureId);
});

/** What the compiled tables find due under the program, in a column of its own; nothing where there is no such column. */
const bulkDuty = async (of: Law): Promise<number | undefined> => {
  const database = await BulkDatabase.open();
  const staged = unwrap(await stage(database, ['examples/importer.csv'], { origins: of.origins, keepCells: true }));
  const question = { law: of, compiled: compile(of, clocks.known), ...clocks };
  const answers = await answerStaged(database, staged, question);
  const columns = answerColumns(staged, answers);
  const place = columns.findIndex(({ name }) => name === 'section_338');
  const rows = await database.rows(selectAnswers(columns, answers));
  database.close();
  if (place < 0) return undefined;
  const whole = (cell: unknown): number => (cell === null ? 0 : Number(String(cell).replace('.', '')));
  return rows.reduce((sum, cells) => sum + whole(cells[place]), 0);
};

test('a program that starts later or is not yet known changes nothing', () => {
  const early = { on: day('2025-07-31'), known: day('2025-07-29') };
  const unheard = { on: day('2025-08-12'), known: day('2025-06-30') };
  for (const moment of [early, unheard]) {
    const [with338, without] = [grown, law].map((of) => totalsOf(assessPortfolio(portfolio, of, moment)));
    expect(with338).toEqual(without);
  }
});
