import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, parseExact } from '../../money/index.js';
import { parseRate, rateOf } from './parse-rate.js';
import { MEASURE_BASES, VALUE_PARTS } from './parts.js';
import { printRate } from './print-rate.js';
import type { Rate, Term } from './rate.js';
import { RATE_UNITS } from './units.js';

/** Rates as the exports misprint them, and as this project prints them. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['33 1/3%', '33 1/3%'],
  ['37% /', '37%'],
  ['2.0%', '2%'],
  ['$5.00 each', '$5 each'],
  ['$1.5/kg', '$1.50/kg'],
  ['6.58170¢/kg of total sugars', '6.5817¢/kg of total sugars'],
  ['$9.92/kg+ 25%', '$9.92/kg + 25%'],
  ['2.2¢/kg  +  33.5%', '2.2¢/kg + 33.5%'],
  ['18.5¢/ liter + $1.32/pf. liter on ethyl alcohol content', '18.5¢/liter + $1.32/pf. liter on ethyl alcohol content'],
  ['23.7¢/pf.liter', '23.7¢/pf. liter'],
  ['0.3¢/line/ gross + 4.5%', '0.3¢/line/gross + 4.5%'],
  ['$2.50/thou- sand + 40%', '$2.50/thousand + 40%'],
  ['$1.15/1,000 + 40%', '$1.15/thousand + 40%'],
  ['$6/1000', '$6/thousand'],
  ['10¢/1,000 pins + 3.5%', '10¢/1,000 pins + 3.5%'],
  ['86.1¢/m2of recording surface', '86.1¢/m2 of recording surface'],
  ['22¢/kg on drained weght + 45%', '22¢/kg on drained weight + 45%'],
  ['$1.32/t, including weight of container', '$1.32/t, including weight of container'],
  ['$2.70 each + 45% on the case + 35% on thebattery', '$2.70 each + 45% on the case + 35% on the battery'],
  [
    '41¢ each + 5% on case and strap, band or bracelet + 4.2% on the battery',
    '41¢ each + 5% on the case and strap, band or bracelet + 4.2% on the battery',
  ],
  ['3 percent of the fair retail value', '3% on the fair retail value'],
  ['50 percent of the cost of such parts', '50% on the cost of such parts'],
  ['No Change', 'No change'],
  ['No change.', 'No change'],
  [':', ''],
  [
    'The rate of duty appli- cable to that article in the set subject to the high- est rate of duty',
    'The rate of duty applicable to that article in the set subject to the highest rate of duty',
  ],
  [
    'The rate applicable to each garment in the in the ensemble if separately entered',
    'The rate applicable to each garment in the ensemble if separately entered',
  ],
  ['The rate applicable to the complete, assembled', 'The rate applicable to the complete, assembled movement'],
  ['The duty provided inthe applicable subheading+ 25%', 'The duty provided in the applicable subheading + 25%'],
  ['The duty provided in the applicable subheading plus 25%', 'The duty provided in the applicable subheading + 25%'],
  ['The duty provided in the applicable subheading + 50%.', 'The duty provided in the applicable subheading + 50%'],
  ['The duty provided for in the applicable subheading', 'The duty provided in the applicable subheading'],
  [
    'The duty provided in the applicable subheading + a duty of 50% upon the value of the steel content.',
    'The duty provided in the applicable subheading + 50% on the value of the steel content',
  ],
  [
    'The duty provided in subheadings 8716.39.00, 8716.90.30 or 8716.90.50 + 100%',
    'The duty provided in subheadings 8716.39.00, 8716.90.30 or 8716.90.50 + 100%',
  ],
  ['The duty rate provided in such subheading minus 0.5%', 'The duty rate provided in such subheading minus 0.5%'],
  [
    'A duty upon the value of the repairs oralterations (see U.S. note 3 of this subchapter)',
    'A duty upon the value of the repairs or alterations (see U.S. note 3 to this subchapter)',
  ],
  ['See 9919.04.10, 9919.04.12, 99.19.04.14', 'See 9919.04.10, 9919.04.12, 9919.04.14'],
  ['See U.S. note 3 to this sub- chapter', 'See U.S. note 3 to this subchapter'],
  [
    'Free, under bond, as prescribed in U.S. note 1 to this subchapter',
    'Free, under bond, as prescribed in U.S. note 1 to this subchapter',
  ],
  ['Free (See U.S. note 4 of this subchapter)', 'Free (see U.S. note 4 to this subchapter)'],
  [
    '4.3817¢/kg less 0.0622005¢ /kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less 2.831562¢ /kg',
    '4.3817¢/kg less 0.0622005¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 2.831562¢/kg',
  ],
];

describe('parseRate()', () => {
  it.each(SPELLINGS)('reads %o', (raw, printed) => {
    expect(printRate(rateOf(raw))).toBe(printed);
    expect(rateOf(printed)).toEqual(rateOf(raw));
  });

  it('reads an ad valorem rate exactly', () => {
    expect(rateOf('33 1/3%')).toEqual({ kind: 'ad valorem', percent: exact(100, 3) });
  });

  it('reads every term of a compound rate on parts', () => {
    expect(rateOf('51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery')).toEqual({
      kind: 'sum',
      terms: [
        { kind: 'specific', cents: exact(51), per: 'each' },
        { kind: 'ad valorem', percent: parseExact('6.25'), on: 'case and strap' },
        { kind: 'ad valorem', percent: parseExact('5.3'), on: 'battery' },
      ],
    });
  });

  it.each([
    'Fre',
    '2.5',
    '2.5%%',
    '-2%',
    '1.4¢',
    '1.4¢/stone',
    '1.4¢/kg + ',
    '1.4¢/kg - 2%',
    '5% on the strings',
    '3¢/kg on gold content',
    '2.5% or 3%',
    'The duty provided in the applicable subheading + something',
    'See chapter 4',
    'A duty upon the moon',
  ])('answers %o with a problem, never with a rate', (text) => {
    const parsed = parseRate(text);
    expect(parsed.ok ? parsed.value : parsed.problems[0]?.code).toBe('unknown-rate');
  });
});

const amount = fc.tuple(fc.nat(99_999), fc.constantFrom(1, 10, 100, 1000, 10_000)).map(([n, d]) => exact(n + 1, d));
const percent = fc.oneof(
  amount,
  fc.nat(99).map((n) => exact(3 * n + 1, 3)),
);
// Keys of a literal table are its names.
const keys = <T extends object>(table: T): fc.Arbitrary<keyof T> =>
  fc.constantFrom(...(Object.keys(table) as (keyof T)[]));

const plainUnit = keys(RATE_UNITS);
const term: fc.Arbitrary<Term> = fc.oneof(
  percent.map((each): Term => ({ kind: 'ad valorem', percent: each })),
  fc.tuple(percent, keys(VALUE_PARTS)).map(([each, on]): Term => ({ kind: 'ad valorem', percent: each, on })),
  fc.tuple(amount, plainUnit).map(([cents, per]): Term => ({ kind: 'specific', cents, per })),
  fc
    .tuple(amount, fc.constantFrom('kg', 't', 'm2', 'gross'), keys(MEASURE_BASES))
    .map(([cents, per, on]): Term => ({ kind: 'specific', cents, per: per as 'kg', on })),
);

describe('printRate()', () => {
  it('prints what reads back as the same rate, and prints that the same', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), (terms) => {
        const printed = printRate({ kind: 'sum', terms } satisfies Rate);
        const read = rateOf(printed);
        expect(printRate(read)).toBe(printed);
        expect(
          read.kind === 'ad valorem'
            ? [{ kind: 'ad valorem', percent: read.percent }]
            : read.kind === 'sum' && read.terms,
        ).toEqual(terms);
      }),
    );
  });
});
