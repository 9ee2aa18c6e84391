import { expect, test } from 'vitest';
import { completed, likeliest } from './truce-sums.js';

const said = (value: string, share = 0.5) => ({ value: { value, month: value.length === 7 }, share });

const [march, june, december] = [said('2031-03-10'), said('2031-06-08'), said('2031-12-31')];
const quarter = said('90 days');

test('of two ends that are as likely the one is meant that beginning and length add up to', () => {
  expect(likeliest([december, june], [quarter], [march], undefined)).toEqual({
    since: march,
    length: quarter,
    end: june,
  });
});

test('no truce ends before it begins, where there is another end', () => {
  const before = said('2030-12-31', 0.9);
  expect(likeliest([before, june], [], [march], undefined)).toEqual({ since: march, end: june });
});

test('what is far likelier is meant although it does not add up', () => {
  const sure = said('2031-12-31', 0.9);
  expect(likeliest([sure, said('2031-06-08', 0.02)], [quarter], [march], undefined).end).toBe(sure);
});

test('of a month half of it to either side is as good', () => {
  const [since, length] = [said('2031-03'), said('3 months')];
  expect(likeliest([december, said('2031-06-02')], [length], [since], undefined).end?.value.value).toBe('2031-06-02');
});

test('what a text leaves to be reckoned is told if it names it', () => {
  expect(completed({ since: march, end: june }, [], [said('6 months'), quarter])).toEqual({
    since: march,
    length: quarter,
    end: june,
  });
  expect(completed({ length: quarter, end: june }, [december, march], []).since).toBe(march);
  expect(completed({ since: march, length: quarter }, [december], [])).toEqual({ since: march, length: quarter });
});
