/** The same goods of other origins: full answers within reach, and beyond it never a number for what is not known. */
import { describe, expect, test } from 'vitest';
import { assessLine, type EntryLine, regimeOf } from '../src/assessment/index.js';
import { type Cents, cents, exact } from '../src/money/index.js';
import {
  compareOrigins,
  comparePortfolio,
  dutyPerUnit,
  type OriginAnswer,
  readPortfolio,
} from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import { trustedHtsCode } from '../src/schedule/index.js';
import { type Day, day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';
import { dice, lineSource, randomLine } from './random-lines.js';

const law = openLaw();
const LATEST = day('2026-10-08');
const everyOrigin = [...new Set(law.origins.values())].sort();
const REACHED = ['CN', 'HK', 'MO'];

const motor: EntryLine = {
  hts: trustedHtsCode('8501104020'),
  importer: 'US',
  origin: 'CN',
  value: cents(1_200_000),
  quantities: [{ amount: exact(4_000), unit: 'No.' }],
  contents: {},
  claims: [],
};

const answerOf = (origin: string, on: string, known = on, line = motor): OriginAnswer => {
  const [answer] = compareOrigins(line, [origin], { law, on: day(on), known: day(known) });
  return answer as OriginAnswer;
};

const idsOf = (answer: OriginAnswer): readonly string[] => answer.notHeld.map(({ id }) => id).sort();

describe('compareOrigins()', () => {
  test('answers origins within reach as if the line had said so', () => {
    const roll = dice(11);
    const source = lineSource(law);
    for (let count = 0; count < 400; count += 1) {
      const line = { ...randomLine(roll, source), importer: 'US', origin: 'CN' };
      const answers = compareOrigins(line, REACHED, { law, on: line.entryDate, known: LATEST });
      for (const [index, origin] of REACHED.entries()) {
        const { spi: _none, ...without } = line;
        const asked = origin === 'CN' ? line : { ...without, origin };
        const regime = regimeOf(law, LATEST);
        const expected = assessLine(asked, { regime, schedule: law.schedule, on: line.entryDate });
        expect(answers[index]?.assessment).toEqual(expected);
        expect(answers[index]).toMatchObject({ reached: true, notHeld: [], said: [] });
      }
    }
  });

  test('gives no duty beyond reach, for any origin, only the ordinary duty apart', () => {
    const answers = compareOrigins(motor, everyOrigin, { law, on: day('2025-10-01'), known: LATEST });
    for (const { origin, reached, assessment, knownPart } of answers) {
      if (REACHED.includes(origin)) continue;
      expect({ origin, reached, duty: assessment.duty, owed: assessment.owed }).toEqual({ origin, reached: false });
      expect(assessment.components).toEqual([knownPart]);
      expect(knownPart).toMatchObject({ program: 'base' });
    }
    expect(answers.find(({ origin }) => origin === 'VN')?.knownPart?.amount).toBe(52_800);
    expect(answers.find(({ origin }) => origin === 'RU')?.knownPart).toMatchObject({ amount: 420_000, rate: '35%' });
  });

  test('names what is not held on the day before, of and after each change', () => {
    expect(idsOf(answerOf('VN', '2026-02-23', '2026-10-01'))).toContain('ieepa-reciprocal');
    expect(idsOf(answerOf('VN', '2026-02-23', '2026-10-01'))).not.toContain('section-122');
    expect(idsOf(answerOf('VN', '2026-02-24'))).toEqual(['section-122', 'section-201', 'section-232']);
    expect(idsOf(answerOf('VN', '2026-07-23'))).toContain('section-122');
    expect(idsOf(answerOf('VN', '2026-07-24'))).toEqual(['section-201', 'section-232', 'section-301-forced-labor']);
    expect(idsOf(answerOf('MX', '2025-10-01'))).toEqual(['ieepa-mexico', 'section-201', 'section-232']);
    expect(idsOf(answerOf('CA', '2026-09-01'))).toContain('section-338-canada');
    expect(idsOf(answerOf('BR', '2026-02-24'))).not.toContain('ieepa-brazil');
  });

  test('names only what could be known: an order to come, and an end that nobody had heard of', () => {
    expect(idsOf(answerOf('VN', '2025-08-07', '2025-07-30'))).not.toContain('ieepa-reciprocal-by-country');
    expect(idsOf(answerOf('VN', '2025-08-07', '2025-07-31'))).toContain('ieepa-reciprocal-by-country');
    expect(idsOf(answerOf('VN', '2026-03-01', '2026-02-19'))).toContain('ieepa-reciprocal');
    expect(idsOf(answerOf('VN', '2026-03-01', '2026-02-20'))).not.toContain('ieepa-reciprocal');
    expect(answerOf('KR', '2025-10-01', '2025-07-29').said).toEqual([]);
    expect(answerOf('KR', '2025-10-01', '2025-07-30').said.map(({ rate }) => rate)).toEqual(['15%']);
    expect(answerOf('DE', '2025-10-01').said.map(({ partner }) => partner)).toEqual([
      'European Union',
      'European Union',
    ]);
  });

  test('names special programs that the schedule prints for the goods, and claims none of them', () => {
    expect(answerOf('KR', '2025-10-01').couldClaim).toEqual([
      { spi: 'KR', program: 'United States-Korea Free Trade Agreement', cites: 'HTSUS general note 33', rate: 'Free' },
    ]);
    expect(answerOf('VN', '2025-10-01').couldClaim).toEqual([]);
    expect(answerOf('RU', '2025-10-01').couldClaim).toEqual([]);
    // The toys are free for everybody, so that a claim would change nothing.
    const toys = { ...motor, hts: trustedHtsCode('9503000073') };
    expect(answerOf('KR', '2025-10-01', '2025-10-01', toys).couldClaim).toEqual([]);
  });

  test('a special program claimed for one origin is not carried to another', () => {
    const line = { ...motor, origin: 'KR', spi: 'KR' };
    const [own, other] = compareOrigins(line, ['KR', 'MX'], { law, on: day('2025-10-01'), known: LATEST });
    expect(own?.knownPart?.amount).toBe(0);
    expect(other?.knownPart?.amount).toBe(52_800);
    expect(other?.assessment.warnings).toEqual([]);
  });

  test('every deal names origins that can be written, and so does every duty on record', () => {
    const named = [
      ...law.talks.deals.flatMap(({ origins }) => origins),
      ...law.talks.otherDuties.flatMap(({ origins, except }) => [...(origins ?? []), ...(except ?? [])]),
    ];
    expect(named.filter((origin) => !everyOrigin.includes(origin))).toEqual([]);
    expect(named.filter((origin) => REACHED.includes(origin))).toEqual([]);
  });
});

test('dutyPerUnit() divides exactly, and says nothing without a quantity', () => {
  const per = dutyPerUnit(motor, 712_800 as Cents);
  expect(per?.cents.equals(exact(712_800, 4_000))).toBe(true);
  expect(per?.unit).toBe('No.');
  expect(dutyPerUnit({ ...motor, quantities: [] }, 1 as Cents)).toBeUndefined();
  expect(dutyPerUnit({ ...motor, quantities: [{ amount: exact(0) }] }, 1 as Cents)).toBeUndefined();
});

test('comparePortfolio() adds up line by line, each on its own day', () => {
  const headers = ['hts', 'origin', 'value', 'entry_date'];
  const cells = [
    ['9503.00.00.73', 'CN', '25000', '2025-08-12'],
    ['8501.10.40.20', 'HK', '12000', '2025-10-01'],
    ['9503.00.00.73', 'VN', '100', '2025-10-01'],
    ['not a code', 'CN', '100', '2025-10-01'],
  ];
  const rows = cells.map((each, index) => ({ number: index + 2, cells: each }));
  const portfolio = unwrap(readPortfolio(headers, rows, law.origins));
  const compared = comparePortfolio(portfolio, ['HK', 'MX'], { law, known: LATEST });
  const dutyOf = (row: number, origin: string): number => {
    const line = portfolio.rows[row]?.line as EntryLine;
    const footing = { regime: regimeOf(law, LATEST), schedule: law.schedule, on: line.entryDate as Day };
    return assessLine({ ...line, origin }, footing).duty as number;
  };
  expect(compared).toMatchObject({ rows: 4, unanswered: 2, value: 3_700_000, duty: dutyOf(0, 'CN') + dutyOf(1, 'HK') });
  const [hk, mx] = compared.origins;
  expect(hk).toMatchObject({
    reached: true,
    answered: 2,
    duty: dutyOf(0, 'HK') + dutyOf(1, 'HK'),
    dutyAsFiled: compared.duty,
  });
  expect(mx).toMatchObject({ reached: false, answered: 0, duty: 0, knownPart: { lines: 2, amount: 52_800 } });
});
