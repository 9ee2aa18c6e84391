import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printProblem } from '../problem/index.js';
import {
  addCents,
  type Cents,
  cents,
  exact,
  parseDollars,
  parseExact,
  printDollars,
  printDollarsGrouped,
  printExact,
  roundHalfUp,
  shareOf,
  shareOut,
} from './index.js';

const amount = fc.integer({ min: 0, max: 100_000_000_000_000 }).map(cents);
const small = fc.integer({ min: 0, max: 10_000_000 }).map(cents);

describe('shareOf()', () => {
  /** Half up by whole numbers alone: floor((2an + d) / 2d). */
  const byHand = (of: number, numerator: number, denominator: number): number =>
    Number((2n * BigInt(of) * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator)));

  test('is exact arithmetic, for any amount a line may carry and any rate', () => {
    const rate = fc.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(amount, rate, (of, [numerator, denominator]) => {
        fc.pre((of * numerator) / denominator < 2 ** 52);
        expect(shareOf(of, numerator, denominator)).toBe(byHand(of, numerator, denominator));
      }),
      { numRuns: 2000 },
    );
  });

  test('is exact at the edge of what a product of doubles can hold', () => {
    const edge = fc.integer({ min: 2 ** 52 - 50, max: 2 ** 52 + 50 });
    fc.assert(
      fc.property(edge, fc.integer({ min: 1, max: 1000 }), (product, denominator) => {
        expect(shareOf(cents(product), 1, denominator)).toBe(byHand(product, 1, denominator));
        expect(shareOf(cents(product), 999, 1000)).toBe(byHand(product, 999, 1000));
      }),
    );
  });

  test('rounds half a cent up', () => {
    expect(shareOf(cents(50), 1, 100)).toBe(1);
    expect(shareOf(cents(49), 1, 100)).toBe(0);
    expect(shareOf(cents(256_749), 75, 1000)).toBe(19_256); // 192.56175
  });
});

describe('shareOut()', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 });

  test('adds up to the amount, and no part strays a cent from its fair share', () => {
    fc.assert(
      fc.property(small, weights, (of, given) => {
        const parts = shareOut(of, given);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(of);
        const total = given.reduce((sum, weight) => sum + weight, 0);
        for (const [index, part] of parts.entries()) {
          const fair = total === 0 ? of / given.length : (of * (given[index] ?? 0)) / total;
          expect(Math.abs(part - fair)).toBeLessThan(1.000_001);
          expect(part).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('gives nothing to a line without value beside one that has some', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 1_000_000 }), (of, weight) => {
        expect(shareOut(of, [0, weight])).toEqual([0, of]);
      }),
    );
  });

  test('shares a fee of 32.71 over three equal lines as 10.91 + 10.90 + 10.90', () => {
    expect(shareOut(cents(3271), [1, 1, 1])).toEqual([1091, 1090, 1090]);
    expect(shareOut(cents(3271), [0, 0])).toEqual([1636, 1635]);
    expect(shareOut(cents(3271), [])).toEqual([]);
  });
});

describe('parseDollars()', () => {
  test('reads what printDollars and printDollarsGrouped print', () => {
    fc.assert(
      fc.property(amount, (of) => {
        expect(parseDollars(printDollars(of))).toEqual({ ok: true, value: of });
        expect(parseDollars(printDollarsGrouped(of))).toEqual({ ok: true, value: of });
        expect(parseDollars(`$${printDollarsGrouped(of)}`)).toEqual({ ok: true, value: of });
      }),
    );
  });

  test.each([
    ['10000', 1_000_000],
    ['10,000.00', 1_000_000],
    ['$2,567.49', 256_749],
    [' $ .5 ', 50],
    ['0', 0],
    ['12.340000', 1234],
    ['1000000000000', 100_000_000_000_000],
  ])('reads %s', (text, expected) => {
    expect(parseDollars(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    '-500',
    '+500',
    '−500',
    '(500)',
    '500-',
    '1.234,56',
    '1,23',
    '1,2345',
    '12,34,567',
    '1 234.56',
    "1'234.56",
    '1e3',
    'Infinity',
    'NaN',
    '0x10',
    '١٢',
    '',
    '$',
    '.',
    '5.',
    'USD 5',
    '12.345',
    '1000000000000.01',
    '9'.repeat(400),
  ])('refuses %j, and says so', (text) => {
    const parsed = parseDollars(text);
    if (parsed.ok) throw new Error(`${text} was read as ${parsed.value}`);
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems.map(printProblem)[0]).toContain(`'${text.trim()}'`);
  });

  test('never answers other text with a number that is not in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDollars(text);
        if (parsed.ok) expect(Number(text.replace(/[$,\s]/g, ''))).toBeCloseTo(parsed.value / 100, 2);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseExact()', () => {
  test('reads what printExact prints of any decimal', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const number = exact(digits, 10n ** BigInt(places));
        expect(parseExact(printExact(number))?.equals(number)).toBe(true);
      }),
    );
  });
});

describe('printExact()', () => {
  test.each([
    [exact(1, 3), 6, '0.333333'],
    [exact(2, 3), 6, '0.666667'],
    [exact(1, 8), 6, '0.125'],
    [exact(5, 10_000_000), 6, '0.000001'],
    [exact(4, 10_000_000), 6, '0'],
    [exact(-4, 10_000_000), 6, '0'],
    [exact(-1, 3), 2, '-0.33'],
    [exact(-5, 1000), 2, '-0.01'],
    [exact(100), 0, '100'],
    [exact(364, 1000), 6, '0.364'],
    [exact(10n ** 20n + 1n), 3, '100000000000000000001'],
  ])('prints %s to %i places as %s', (number, places, expected) => {
    expect(printExact(number, places)).toBe(expected);
  });
});

describe('roundHalfUp()', () => {
  test('never strays more than half a cent, and takes halves up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 4 }),
        (numerator, denominator) => {
          const off = exact(roundHalfUp(exact(numerator, denominator))).sub(exact(numerator, denominator));
          expect(off.compare(exact(1, 2)) <= 0 && off.compare(exact(-1, 2)) > 0).toBe(true);
        },
      ),
    );
  });
});

describe('cents()', () => {
  test('refuses parts of a cent and numbers that doubles cannot count', () => {
    expect(() => cents(0.5)).toThrow('whole number of cents');
    expect(() => cents(2 ** 53)).toThrow('whole number of cents');
    expect(() => cents(Number.NaN)).toThrow('whole number of cents');
    expect(addCents(cents(1), cents(2))).toBe(3);
  });

  test('is the only way to an amount (these lines must not compile)', () => {
    // @ts-expect-error a number is not an amount: it may be dollars
    const fromNumber: Cents = 100;
    // @ts-expect-error the sum of two amounts is a number until addCents has checked it
    const fromSum: Cents = cents(1) + cents(2);
    // @ts-expect-error an amount is not exact arithmetic
    const asExact = () => roundHalfUp(cents(1));
    expect(asExact).toThrow();
    expect([fromNumber, fromSum]).toEqual([100, 3]);
  });
});
