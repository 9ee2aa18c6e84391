import { describe, expect, test } from 'vitest';
import { amountsOf, durationsOf, percentsOf } from './quantities.js';

describe('percentsOf()', () => {
  test.each([
    ['from 145% to 30 percent', ['145% percent', '30% percent']],
    ['from 125 to 10 per cent', ['125% percent', '10% percent']],
    ['24 percentage points of 34', ['24% points']],
    ['a 24-point cut', ['24% points']],
    ['thirty percent', ['30% percent']],
    ['12.5%', ['12.5% percent']],
    ['24 of the 34 points', ['24% points']],
    ['24 further points', ['24% points']],
    ['50 per cent under section 232 and 25 per cent under section 301', ['50% percent', '25% percent']],
    ['25% for lists 1 to 3 and 7.5% for list 4a', ['25% percent', '7.5% percent']],
    ['10 percent from february 1 and 25 percent from june 1', ['10% percent', '25% percent']],
    ['two point six billion dollars', []],
  ])('%s', (text, expected) => {
    expect(percentsOf(text).map(({ level, unit }) => `${level} ${unit}`)).toEqual(expected);
  });

  test('places a level where it stands', () => {
    const text = 'duties of 30 percent stay';
    const [found] = percentsOf(text);
    expect(text.slice(found?.start, found?.end)).toBe('30 percent');
  });
});

describe('amountsOf()', () => {
  test.each([
    ['a deficit of $295.4 billion', ['295.4 billion USD']],
    ['us$34bn', ['34 billion USD']],
    ['c$118 billion and nt$6 billion', []],
    ['€52 million', ['52 million EUR']],
    ['two point six billion dollars', ['2.6 billion USD']],
    ['12 million metric tons', ['12 million tonnes']],
    ['20 million tonnes this season and 25 million next', ['20 million tonnes', '25 million tonnes']],
    ['200 boeing aircraft', ['200 units']],
  ])('%s', (text, expected) => {
    expect(amountsOf(text).map(({ amount }) => amount)).toEqual(expected);
  });
});

describe('durationsOf()', () => {
  test.each([
    ['a 90-day truce', ['90 days']],
    ['another 90 days', ['90 days']],
    ['for one year', ['1 year']],
    ['a five-month pause', ['5 months']],
    ['75 more days', ['75 days']],
  ])('%s', (text, expected) => {
    expect(durationsOf(text).map(({ length }) => length)).toEqual(expected);
  });
});
