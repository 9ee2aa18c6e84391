import { describe, expect, test } from 'vitest';
import { addDays, addYears, day, daysOfYear, formatDay, printQuarter, quarterOf } from './index.js';

describe('quarterOf()', () => {
  test.each([
    ['2026-01-01', '2026 Q1', '2026-01-01', '2026-04-01'],
    ['2026-03-31', '2026 Q1', '2026-01-01', '2026-04-01'],
    ['2024-06-30', '2024 Q2', '2024-04-01', '2024-07-01'],
    ['2025-12-31', '2025 Q4', '2025-10-01', '2026-01-01'],
  ])('%s falls in %s', (text, name, from, until) => {
    const quarter = quarterOf(day(text));
    expect([printQuarter(quarter), formatDay(quarter.from), formatDay(quarter.until)]).toEqual([name, from, until]);
  });

  test('quarters follow each other without a gap, and hold their days', () => {
    const last = day('2032-01-01');
    for (let when = day('2018-01-01'); when < last; when = addDays(when, 1)) {
      const { from, until } = quarterOf(when);
      expect(from <= when && when < until && quarterOf(until).from === until).toBe(true);
    }
  });
});

test('daysOfYear() knows leap years', () => {
  expect(['2024-02-01', '2025-02-01', '2100-02-01', '2000-12-31'].map((text) => daysOfYear(day(text)))).toEqual([
    366, 365, 365, 366,
  ]);
});

test('addYears() keeps the day, and turns 29 February into the 28th where there is none', () => {
  const later = (text: string, years: number): string => formatDay(addYears(day(text), years));
  expect(later('2025-08-12', 2)).toBe('2027-08-12');
  expect(later('2024-02-29', 1)).toBe('2025-02-28');
  expect(later('2024-02-29', 4)).toBe('2028-02-29');
});
