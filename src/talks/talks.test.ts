import { describe, expect, it } from 'vitest';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import { progressOf, sectorsOf, talksAsKnown } from './index.js';

const { talks, ledger } = openLaw();

describe('sectorsOf()', () => {
  it.each([
    ['8542310001', ['semiconductors']],
    ['8505110070', ['rare-earths-and-magnets']],
    ['3004909200', ['pharmaceuticals']],
    ['8507600020', ['batteries']],
    ['7202111000', ['steel']],
    ['7604295090', ['aluminum']],
    ['9503000073', []],
  ])('%s belongs to %j', (digits, expected) => {
    expect(sectorsOf(digits, talks.sectors, ledger.lists).map(({ id }) => id)).toEqual(expected);
  });
});

describe('progressOf()', () => {
  it('measures a cut against the figures known, and only when a later year is known', () => {
    const then = progressOf(talksAsKnown(talks, day('2025-07-29')).balance);
    expect(then.map(({ target, latest }) => [target.cut, latest])).toEqual([['50', undefined]]);
    const [now] = progressOf(talksAsKnown(talks, day('2026-03-01')).balance);
    // 295.4 in 2024 less 202.1 in 2025 is 93.3 billion dollars, more than the 50 aimed at.
    expect(now?.latest).toEqual({ period: '2025', deficit: '202.1', cut: '93.3', reached: true });
  });
});
