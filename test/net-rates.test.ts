/**
 * The net additional rate of ordinary goods of China over time, as customs people know it by heart: each span is asked on
 * its first day, in its middle and on its last. Rates are of the value, beside the ordinary duty.
 */
import { describe, expect, test } from 'vitest';
import { exact, printExact } from '../src/money/index.js';
import { unwrap } from '../src/problem/index.js';
import { type Edition, findLine, htsCode } from '../src/schedule/index.js';
import { addDays, day, formatDay } from '../src/time/index.js';
import { assess, openLaw } from '../src/truce.js';
import { naiveSetsOf, plainGoods } from './naive.js';

const law = openLaw();
const newest = law.schedule.editions.at(-1) as Edition;

/** All additional duties of a million dollars of goods, as a percentage. */
const netRate = (hts: string, on: string, origin = 'CN'): string => {
  const { components, missing } = unwrap(assess(law, { hts, origin, value: '1000000' }, { on }));
  const additional = components.filter(({ program }) => program !== 'base');
  // The ordinary duty may need a quantity; the additional ones must not.
  expect(missing.filter((what) => !what.startsWith('quantity'))).toEqual([]);
  return `${printExact(
    exact(
      additional.reduce((sum, { amount }) => sum + amount, 0),
      1_000_000,
    ),
    4,
  )}%`;
};

const daysOf = (from: string, to: string): readonly string[] => {
  const middle = formatDay(addDays(day(from), Math.floor((day(to) - day(from)) / 2)));
  return [...new Set([from, middle, to])];
};

/** Goods that no list of the law ever named, told by another reader of it. */
const unlisted = plainGoods('law/schedule/us/2025-basic.txt')
  .map(({ code }) => code)
  .filter((code) => naiveSetsOf(code) === '' && findLine(newest, htsCode(code)) !== undefined);

const GOODS = {
  'list 1': '8501.20.50.00',
  'list 2': '3901.10.10.00',
  'list 3': '4202.12.21.20',
  'list 4A': '6109.10.00.12',
  'list 4B': '9503.00.00.73',
} as const;

describe('an ordinary article of China, no relief claimed', () => {
  // from, to (inclusive), lists 1 to 3, list 4A, no list or 4B
  const SPANS = [
    ['2025-01-01', '2025-02-03', '25%', '7.5%', '0%'],
    ['2025-02-04', '2025-03-03', '35%', '17.5%', '10%'],
    ['2025-03-04', '2025-04-04', '45%', '27.5%', '20%'],
    ['2025-04-05', '2025-04-08', '55%', '37.5%', '30%'],
    ['2025-04-09', '2025-04-09', '129%', '111.5%', '104%'],
    ['2025-04-10', '2025-05-13', '170%', '152.5%', '145%'],
    ['2025-05-14', '2025-11-09', '55%', '37.5%', '30%'],
    ['2025-11-10', '2026-02-23', '45%', '27.5%', '20%'],
    ['2026-02-24', '2026-07-23', '35%', '17.5%', '10%'],
    ['2026-07-24', '2026-10-03', '37.5%', '20%', '12.5%'],
  ] as const;

  test.each(SPANS)('from %s to %s: lists 1 to 3 %s, list 4A %s, no list %s', (from, to, listed, fourA, none) => {
    for (const on of daysOf(from, to)) {
      expect({ on, rates: ['list 1', 'list 2', 'list 3'].map((name) => netRate(GOODS[name as 'list 1'], on)) }).toEqual(
        {
          on,
          rates: [listed, listed, listed],
        },
      );
      expect({ on, rate: netRate(GOODS['list 4A'], on) }).toEqual({ on, rate: fourA });
      expect({ on, rate: netRate(GOODS['list 4B'], on) }).toEqual({ on, rate: none });
      expect({ on, rate: netRate(unlisted[0] ?? '', on) }).toEqual({ on, rate: none });
      expect({ on, rate: netRate(unlisted.at(-1) ?? '', on) }).toEqual({ on, rate: none });
    }
  });

  test('each span begins where the last one ends, so that no day is left out', () => {
    const gaps = SPANS.slice(1).filter(
      ([from], index) => from !== formatDay(addDays(day(SPANS[index]?.[1] ?? from), 1)),
    );
    expect(gaps).toEqual([]);
  });
});

describe('a steel or aluminum mill article of China, on 9903.91.01', () => {
  // from, to (inclusive), steel, aluminum: sections 232 and 301 and the fentanyl duty
  const SPANS = [
    ['2025-01-01', '2025-02-03', '50%', '35%'],
    ['2025-02-04', '2025-03-03', '60%', '45%'],
    ['2025-03-04', '2025-03-11', '70%', '55%'],
    ['2025-03-12', '2025-06-03', '70%', '70%'],
    ['2025-06-04', '2025-11-09', '95%', '95%'],
    ['2025-11-10', '2026-02-23', '85%', '85%'],
    ['2026-02-24', '2026-10-03', '75%', '75%'],
  ] as const;

  test.each(SPANS)('from %s to %s: steel %s, aluminum %s', (from, to, steel, aluminum) => {
    for (const on of daysOf(from, to)) {
      expect({ on, rate: netRate('7216.10.00.10', on) }).toEqual({ on, rate: steel });
      expect({ on, rate: netRate('7606.12.30.91', on) }).toEqual({ on, rate: aluminum });
    }
  });
});

describe('goods of Hong Kong and of Macau', () => {
  // Section 301 never reached them; the fentanyl heading names Hong Kong and not Macau.
  const SPANS = [
    ['2025-01-01', '2025-02-03', '0%', '0%'],
    ['2025-02-04', '2025-03-03', '10%', '0%'],
    ['2025-03-04', '2025-04-04', '20%', '0%'],
    ['2025-04-05', '2025-04-08', '30%', '10%'],
    ['2025-04-09', '2025-04-09', '104%', '84%'],
    ['2025-04-10', '2025-05-13', '145%', '125%'],
    ['2025-05-14', '2025-11-09', '30%', '10%'],
    ['2025-11-10', '2026-02-23', '20%', '10%'],
    ['2026-02-24', '2026-07-23', '10%', '10%'],
  ] as const;

  test.each(SPANS)('from %s to %s: Hong Kong %s, Macau %s', (from, to, hongKong, macau) => {
    for (const on of daysOf(from, to)) {
      expect({ on, rate: netRate(GOODS['list 3'], on, 'HK') }).toEqual({ on, rate: hongKong });
      expect({ on, rate: netRate(GOODS['list 3'], on, 'MO') }).toEqual({ on, rate: macau });
    }
  });
});
