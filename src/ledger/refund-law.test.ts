import { describe, expect, test } from 'vitest';
import { readRefundLaw } from './read-refund-law.js';

const rates = (...rows: readonly string[]) => readRefundLaw({ interest: rows.map((row) => `- ${row}\n`).join('') });
const row = (from: string, until: string, corporate = '6%') =>
  `{ from: ${from}, until: ${until}, corporate: ${corporate}, other: 7%, cite: 'a notice', source: official }`;

test('readRefundLaw() reads spans of quarters, and nothing where there is no file', () => {
  const read = rates(row('2025-01-01', '2025-07-01', '4.5%'), row('2025-10-01', '2026-01-01'));
  expect(read.ok ? read.value.interest.map(({ corporate }) => corporate) : []).toEqual([450, 600]);
  expect(readRefundLaw({})).toEqual({ ok: true, value: { interest: [] } });
});

describe('readRefundLaw() names file and line of', () => {
  test.each([
    ['a span without a day', [row('2025-04-01', '2025-04-01')], ':1', /holds no day/],
    [
      'a day inside a quarter',
      [row('2025-01-01', '2025-04-01'), row('2025-04-01', '2025-08-01')],
      ':2',
      /2025-08-01 is not the first day/,
    ],
    [
      'a quarter twice',
      [row('2025-01-01', '2025-07-01'), row('2025-04-01', '2025-10-01')],
      ':2',
      /stands in the span before/,
    ],
    ['a rate that is none', [row('2025-01-01', '2025-04-01', '6')], ':1', /'6' is not a rate/],
    ['a rate finer than it is announced', [row('2025-01-01', '2025-04-01', '6.005%')], ':1', /is not a rate/],
    ['a day that no calendar has', [row('2025-02-30', '2025-04-01')], ':1', /not a day/],
  ])('%s', (_, rows, line, what) => {
    const read = rates(...rows);
    const [problem] = read.ok ? [] : read.problems;
    expect(problem?.code).toBe('bad-law-file');
    expect(problem?.where).toBe(`law/refunds/interest-rates.yaml${line}`);
    expect(problem?.what).toMatch(what);
  });

  test('a way that is missing', () => {
    const read = readRefundLaw({
      routes: 'protest:\n  days_from_liquidation: 180\n  cites: [{ cite: a, source: official }]\n',
    });
    expect(read.ok ? [] : read.problems.map(({ what }) => what.split(':')[0])).toContain('cape');
  });
});
