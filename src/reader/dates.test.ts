import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../time/index.js';
import { datesOf } from './dates.js';
import { lowered } from './words.js';

const named = (text: string, published = '2025-07-29'): readonly string[] =>
  datesOf(lowered(text), text, day(published)).map(({ from, until, month }) =>
    [from === undefined ? month : formatDay(from), ...(until === undefined ? [] : [formatDay(until)])].join('..'),
  );

describe('datesOf()', () => {
  test.each([
    ['The truce expires on Aug. 12, 2025.', '2025-08-12'],
    ['It expires on 12 August.', '2025-08-12'],
    ['It runs out on 2025-08-12.', '2025-08-12'],
    ['They meet again tomorrow.', '2025-07-30'],
    ['They met yesterday.', '2025-07-28'],
    ['The talks ended on Tuesday.', '2025-07-29'],
    ['Talks resume on Friday.', '2025-08-01'],
    ['They will meet on Monday.', '2025-08-04'],
    ['the third meeting since May', '2025-05'],
    ['in 14 days', '2025-08-12'],
    ['talks of July 28-29 in Stockholm', '2025-07-28..2025-07-29'],
    ['talks of 28–29 July', '2025-07-28..2025-07-29'],
    ['talks on July 28 and 29', '2025-07-28..2025-07-29'],
    ['by the end of February 2026', '2026-02-28'],
    ['It runs out a fortnight from today.', '2025-08-12'],
    ['They meet Wednesday week.', '2025-08-06'],
    ['They will meet on Tuesday of next week.', '2025-08-05'],
    ['They met over the weekend.', '2025-07-26..2025-07-27'],
    ['on Monday, 4 August', '2025-08-04'],
    ['lasts until Christmas Day', '2025-12-25'],
    ['by New Year’s Eve', '2025-12-31'],
    ['to year’s end', '2025-12-31'],
    ['from the first of next month', '2025-08-01'],
    ['at the close of 2027', '2027-12-31'],
    ['at the start of September', '2025-09-01'],
    ['in four weeks to the day', '2025-08-26'],
    ['The fourth opened on 19 April 1998.', '1998-04-19'],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  test('a day without its year is the near one, over New Year too', () => {
    expect(named('On January 9 the pause comes to its end.', '2027-12-20')).toEqual(['2028-01-09']);
    expect(named('The talks of December 30 failed.', '2028-01-03')).toEqual(['2027-12-30']);
  });

  test('a day far off lies where the verb points', () => {
    expect(named('The truce runs to November 10.', '2026-02-20')).toEqual(['2026-11-10']);
    expect(named('On May 10 the two sides met in Geneva.', '2025-12-29')).toEqual(['2025-05-10']);
  });

  test('"may" the verb is no month, nor is a day that no calendar has', () => {
    expect(named('They may go back to 145%.')).toEqual([]);
    expect(named('on February 31')).toEqual(['']);
  });

  test('without a day of publication only a full date has a day', () => {
    const text = 'It ends on August 12; it began on May 14, 2025.';
    expect(datesOf(lowered(text), text, undefined).map(({ from }) => from !== undefined)).toEqual([false, true]);
  });
});
