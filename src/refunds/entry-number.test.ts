import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigitOf, parseEntryNumber } from './entry-number.js';

const codeOf = (text: string): string => {
  const read = parseEntryNumber(text);
  return read.ok ? read.value : (read.problems[0]?.code ?? '');
};

describe('parseEntryNumber()', () => {
  // Entries listed in CBP ruling HQ H005628 (4 September 2007).
  test.each(['002-6110316-2', '002-6111115-7', '002-6111223-9', '002-6111109-0', '002-6111082-9', '002-6110748-6'])(
    'takes %s, which CBP published',
    (text) => {
      expect(codeOf(text)).toBe(text.replaceAll('-', ''));
    },
  );

  test('works out a check digit with a pencil', () => {
    // ABC1234567 is 1 2 3 1 2 3 4 5 6 7; every second doubled: 1 4 3 2 2 6 4 (1+0) 6 (1+4); sum 34; 40 - 34 = 6.
    expect(checkDigitOf('ABC1234567')).toBe(6);
    expect(codeOf('abc 1234567 6')).toBe('ABC12345676');
  });

  test('counts letters by their place in A-I, J-R and S-Z', () => {
    // Only the first place counts: the rest are noughts.
    const of = (letter: string): number => checkDigitOf(`${letter}000000000`);
    expect(['A', 'I', 'J', 'R', 'S', 'Z'].map(of)).toEqual([9, 1, 9, 1, 8, 1]);
  });

  test.each([
    ['002-6110316-3', 'bad-check-digit'],
    ['26110316-2', 'bad-entry-number'],
    ['0026110316', 'bad-entry-number'],
    ['00A-61103B6-2', 'bad-entry-number'],
    ['', 'bad-entry-number'],
  ])('refuses %j with %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('notices any one digit that is wrong', () => {
    const digits = fc.stringMatching(/^[A-Z0-9]{3}\d{7}$/);
    fc.assert(
      fc.property(digits, fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 9 }), (ten, place, shift) => {
        const right = `${ten}${checkDigitOf(ten)}`;
        const wrong = `${right.slice(0, place)}${(Number(right[place]) + shift) % 10}${right.slice(place + 1)}`;
        expect(codeOf(right)).toBe(right);
        expect(codeOf(wrong)).toBe('bad-check-digit');
      }),
    );
  });
});
