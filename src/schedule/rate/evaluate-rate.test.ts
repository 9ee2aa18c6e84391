import { describe, expect, it } from 'vitest';
import { cents, type Exact, parseExact, printExact } from '../../money/index.js';
import { evaluateRate, type RateInputs } from './evaluate-rate.js';
import { rateOf } from './parse-rate.js';
import { additionOf, fractionOfValue } from './rate.js';

const number = (text: string): Exact => {
  const parsed = parseExact(text);
  if (parsed === undefined) throw new Error(`${text} is not a number`);
  return parsed;
};

const line = (
  dollars: number,
  quantities: readonly (readonly [string, string])[] = [],
  known: Readonly<Record<string, string>> = {},
): RateInputs => ({
  valueCents: cents(dollars * 100),
  quantities: quantities.map(([quantity, unit]) => ({ quantity: number(quantity), unit })),
  known: new Map(Object.entries(known).map(([name, value]) => [name, number(value)])),
});

const evaluate = (rate: string, inputs: RateInputs): string | readonly string[] => {
  const evaluated = evaluateRate(rateOf(rate), inputs);
  return 'amount' in evaluated ? printExact(evaluated.amount, 6) : evaluated.missing;
};

describe('evaluateRate(), in cents, with a pencil', () => {
  it('takes a percentage of the value: 2.5% of $10,000 is $250', () => {
    expect(evaluate('2.5%', line(10_000))).toBe('25000');
    expect(evaluate('Free', line(10_000))).toBe('0');
  });

  it('keeps thirds exact: 33 1/3% of $300 is $100, not a cent less', () => {
    expect(evaluate('33 1/3%', line(300))).toBe('10000');
  });

  it('adds a specific and an ad valorem part: 1.4¢/kg + 2.8% on 1,000 kg worth $10,000', () => {
    // 1,000 × 1.4 = 1,400; 1,000,000 × 2.8% = 28,000
    expect(evaluate('1.4¢/kg + 2.8%', line(10_000, [['1000', 'kg']]))).toBe('29400');
  });

  it('converts units by definition', () => {
    expect(evaluate('1.4¢/kg', line(0, [['2', 't']]))).toBe('2800');
    expect(evaluate('1.4¢/kg', line(0, [['500', 'g']]))).toBe('0.7');
    expect(evaluate('12¢/doz.', line(0, [['36', 'No.']]))).toBe('36');
    expect(evaluate('3¢ each', line(0, [['2', 'gross']]))).toBe('864');
    expect(evaluate('$6/1000', line(0, [['500', 'No.']]))).toBe('300');
    expect(evaluate('76¢/pr. + 17%', line(100, [['2', 'doz. prs.']]))).toBe('3524');
    expect(evaluate('14.5¢/m2', line(0, [['20000', 'cm2']]))).toBe('29');
  });

  it('does not take pairs for pieces, kilograms for clean kilograms, or liters for kilograms', () => {
    expect(evaluate('3¢ each', line(0, [['2', 'prs.']]))).toEqual(['quantity in No.']);
    expect(evaluate('18.7¢/clean kg', line(0, [['2', 'kg']]))).toEqual(['quantity in clean kg']);
    expect(evaluate('1.4¢/kg', line(0, [['2', 'liters']]))).toEqual(['quantity in kg']);
  });

  it('takes the second reported quantity where the rate needs it', () => {
    expect(
      evaluate(
        '36¢ each + 5.6% + 2¢/jewel',
        line(1000, [
          ['10', 'No.'],
          ['170', 'Jwls.'],
        ]),
      ),
    ).toBe('6300');
    expect(
      evaluate(
        '17.6¢/kg on tungsten content + 3.8%',
        line(1000, [
          ['100', 'kg'],
          ['60', 'W kg'],
        ]),
      ),
    ).toBe('4856');
  });

  it('adds the parts of a watch', () => {
    // 2 × 51 = 102; 6.25% of $40 = 250; 5.3% of $2 = 10.6
    const watch = line(60, [['2', 'No.']], {
      'value of the case and strap, band or bracelet': '4000',
      'value of the battery': '200',
    });
    expect(evaluate('51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery', watch)).toBe(
      '362.6',
    );
  });

  it('names everything that is missing at once', () => {
    expect(
      evaluate('51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery', line(60)),
    ).toEqual(['quantity in No.', 'value of the case and strap, band or bracelet', 'value of the battery']);
    expect(evaluate('1.1¢/kg on lead content', line(60, [['5', 'kg']]))).toEqual(['weight of the lead content in kg']);
    expect(evaluate('5.7¢/kg on drained weight + 8%', line(60, [['5', 'kg']]))).toEqual(['drained weight in kg']);
    expect(evaluate('No change', line(60))).toEqual(['the rate of the applicable subheading']);
    expect(evaluate('', line(60))).toEqual(['a rate in this column of the schedule']);
    expect(evaluate('The rate applicable to the article of which it is a part or accessory', line(60))).toEqual([
      'the rate of the article of which it is a part',
    ]);
  });

  const SUGAR =
    '1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg';

  it('reduces sugar by the degree: at 96 degrees 1.4606 − 4 × 0.020668 = 1.377928¢/kg', () => {
    expect(evaluate(SUGAR, line(0, [['1000', 'kg']], { 'degrees of polarization': '96' }))).toBe('1377.928');
  });

  it('takes fractions of a degree in proportion, and nothing off at 100', () => {
    expect(evaluate(SUGAR, line(0, [['1000', 'kg']], { 'degrees of polarization': '99.5' }))).toBe('1450.266');
    expect(evaluate(SUGAR, line(0, [['1000', 'kg']], { 'degrees of polarization': '100' }))).toBe('1460.6');
  });

  it('does not go under the floor: at 70 degrees 0.84056 is raised to 0.943854¢/kg', () => {
    expect(evaluate(SUGAR, line(0, [['1000', 'kg']], { 'degrees of polarization': '70' }))).toBe('943.854');
    expect(evaluate(SUGAR, line(0))).toEqual(['quantity in kg', 'degrees of polarization']);
  });

  const MOVEMENT =
    '4.3% + 1.7¢/jewel + 0.2¢ for each other piece or part, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement';

  it('limits movements with a plate to the duty for the complete movement', () => {
    // 4.3% of $100 = 430; 17 × 1.7 = 28.9; 50 × 0.2 = 10; together 468.9
    const parts = { 'number of jewels': '17', 'number of other pieces or parts': '50' };
    expect(evaluate(MOVEMENT, line(100, [], { ...parts, 'number of plates': '0' }))).toBe('468.9');
    expect(evaluate(MOVEMENT, line(100, [], { ...parts, 'duty for the complete movement': '300' }))).toBe('300');
    expect(evaluate(MOVEMENT, line(100, [], { ...parts, 'duty for the complete movement': '900' }))).toBe('468.9');
    expect(evaluate(MOVEMENT, line(100, [], parts))).toEqual(['duty for the complete movement']);
  });

  it('follows a reference where the caller knows the rate', () => {
    const rateOfSubheading = { ...line(1000), rateOf: () => rateOf('2.5%') };
    expect(evaluate('The duty provided in the applicable subheading + 25%', rateOfSubheading)).toBe('27500');
    expect(evaluate('The duty rate provided in such subheading minus 0.5%', rateOfSubheading)).toBe('2000');
    expect(evaluate('The duty provided in the applicable subheading + 25%', line(1000))).toEqual([
      'the rate of the applicable subheading',
    ]);
  });

  it('takes the rate of a repaired article of the value of the repairs only', () => {
    const repaired = {
      ...line(1000, [], { 'value of the repairs or alterations': '20000' }),
      rateOf: () => rateOf('5%'),
    };
    const rate = 'A duty upon the value of the repairs or alterations (see U.S. note 3 to this subchapter)';
    expect(evaluate(rate, repaired)).toBe('1000');
    expect(evaluate(rate, line(1000))).toEqual([
      'the rate of the article itself',
      'value of the repairs or alterations',
    ]);
  });
});

describe('fractionOfValue()', () => {
  it('gives the cheap path for ad valorem rates and for no other', () => {
    expect(fractionOfValue(rateOf('2.5%'))).toEqual({ numerator: 1, denominator: 40 });
    expect(fractionOfValue(rateOf('33 1/3%'))).toEqual({ numerator: 1, denominator: 3 });
    expect(fractionOfValue(rateOf('1¢/kg'))).toBeUndefined();
  });
});

describe('additionOf()', () => {
  it('gives what a heading of chapter 99 adds', () => {
    expect(additionOf(rateOf('The duty provided in the applicable subheading + 25%'))).toEqual(rateOf('25%'));
    expect(additionOf(rateOf('The duty provided in the applicable subheading'))).toEqual(rateOf('Free'));
    expect(additionOf(rateOf('No change'))).toEqual(rateOf('Free'));
    expect(additionOf(rateOf('25%'))).toBeUndefined();
  });
});
