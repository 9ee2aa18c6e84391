import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents } from '../money/index.js';
import { addDays, day, printQuarter, quarter } from '../time/index.js';
import { openLaw } from '../truce.js';
import { factorOf, type InterestTerms, interestOn } from './interest.js';

const { interest: rates } = openLaw().refunds;
const known = day('2026-11-20');
const corporate: InterestTerms = { rates, taxpayer: 'corporate', given: [], known };
const other: InterestTerms = { ...corporate, taxpayer: 'other' };

describe('interestOn()', () => {
  test('crosses a quarter, a rate and a leap year as a pencil does', () => {
    // $10,000.00 deposited on 20 December 2024, paid on 10 January 2025, to a corporation.
    // 2024 Q4 at 7%: 12 days. 7% / 366 = 0.000191256831 a day;
    //   12 × 0.000191256831 + 66 × 0.000191256831² + 220 × 0.000191256831³ = 0.002297498; on 10,000.00: 22.97.
    // 2025 Q1 at 6%: 9 days. 6% / 365 = 0.000164383562 a day;
    //   9 × 0.000164383562 + 36 × 0.000164383562² + … = 0.001480425; on 10,022.97: 14.84.
    const interest = interestOn(cents(1_000_000), day('2024-12-20'), day('2025-01-10'), corporate);
    expect(
      interest.stretches.map(({ days, rate, factor, balance, interest: own }) => [days, rate, factor, balance, own]),
    ).toEqual([
      [12, 700, 2_297_498, 1_000_000, 2297],
      [9, 600, 1_480_425, 1_002_297, 1484],
    ]);
    expect(interest.total).toBe(3781);
  });

  test('one day at 7% of a plain year is the rate over 365', () => {
    // 0.07 / 365 = 0.00019178082…
    expect(factorOf(700, 1, 365)).toBe(191_781);
    expect(interestOn(cents(1_000_000), day('2025-11-03'), day('2025-11-04'), other).total).toBe(192);
  });

  test('names the quarters it does not know, works out none after them, and gives no total', () => {
    const interest = interestOn(cents(1_000_000), day('2026-03-31'), day('2026-11-20'), corporate);
    expect(interest.unknown.map(printQuarter)).toEqual(['2026 Q2', '2026 Q3', '2026 Q4']);
    expect(interest.known).toBe(164);
    expect(interest.total).toBeUndefined();
  });

  test('a rate that is given fills its quarter; a later one alone does not', () => {
    const on = (given: InterestTerms['given']) =>
      interestOn(cents(1_000_000), day('2026-03-31'), day('2026-08-01'), { ...corporate, given });
    const second = { quarter: quarter(2026, 2), rate: 600 };
    const third = { quarter: quarter(2026, 3), rate: 650 };
    expect(on([second]).unknown.map(printQuarter)).toEqual(['2026 Q3']);
    expect(on([third]).unknown.map(printQuarter)).toEqual(['2026 Q2', '2026 Q3']);
    expect(on([second, third]).total).toBeGreaterThan(on([second]).known);
  });

  test('a quarter that had not begun as known has no rate yet', () => {
    const then = { ...corporate, known: day('2025-12-31') };
    expect(interestOn(cents(1_000_000), day('2025-12-30'), day('2026-01-05'), then).unknown.map(printQuarter)).toEqual([
      '2026 Q1',
    ]);
  });

  test('nothing between a day and itself', () => {
    expect(interestOn(cents(1_000_000), day('2025-08-01'), day('2025-08-01'), corporate)).toMatchObject({
      stretches: [],
      total: 0,
    });
  });

  test('grows with the days and the amount, and the quarters add up', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 2800 }), fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), span, (amount, [start, length]) => {
        const from = addDays(day('2016-04-01'), start);
        const until = addDays(from, Math.min(length, day('2026-04-01') - from));
        const of = (sum: number, to = until) => interestOn(sum as Cents, from, to, corporate);
        const interest = of(amount);
        expect(interest.stretches.reduce((sum, { interest: own }) => sum + own, 0)).toBe(interest.total);
        expect(interest.stretches.reduce((sum, { days }) => sum + days, 0)).toBe(until - from);
        expect(of(amount + 100).known).toBeGreaterThanOrEqual(interest.known);
        if (until > from) expect(of(amount, addDays(until, -1)).known).toBeLessThanOrEqual(interest.known);
      }),
    );
  });
});

test('the rates of the law follow each other without a gap, the corporate one a point below', () => {
  for (const [index, rate] of rates.entries()) {
    expect(rate.other - rate.corporate).toBe(100);
    if (index > 0) expect(rate.from).toBe(rates[index - 1]?.until);
  }
  expect(rates.at(-1)?.until).toBe(day('2026-04-01'));
});
