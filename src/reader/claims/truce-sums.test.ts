import { expect, test } from 'vitest';
import { sumSigns } from './truce-sums.js';

const said = (value: string) => ({ value: { value, month: value.length === 7 }, share: 1 });

test('a beginning, a length and an end add up, or do not', () => {
  const [since, length] = [said('2031-03-10'), said('90 days')];
  expect(sumSigns({ since, length, end: said('2031-06-08') })).toEqual(['adds up']);
  expect(sumSigns({ since, length, end: said('2031-12-31') })).toEqual(['does not add up']);
  expect(sumSigns({ since, end: said('2030-12-31') })).toEqual(['backward']);
  expect(sumSigns({ length, end: said('2031-06-08') })).toEqual([]);
});

test('of a month half of it to either side is as good', () => {
  expect(sumSigns({ since: said('2031-03'), length: said('3 months'), end: said('2031-06-02') })).toEqual(['adds up']);
});
