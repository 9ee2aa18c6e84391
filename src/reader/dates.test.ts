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
    ['It was in March of last year.', '2024-03'],
    ['From Thursday pills pay 15 percent.', '2025-07-31'],
    ['Parliament votes on Thursday.', '2025-07-31'],
    ['They met from Sunday to Monday.', '2025-07-27..2025-07-28'],
    ['The 15 percent were announced for June 1.', '2026-06-01'],
    ['They had been announced on June 1.', '2025-06-01'],
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
    ['They meet a week today.', '2025-08-05'],
    ['Duties rise as of Monday.', '2025-08-04'],
    ['no later than Friday', '2025-08-01'],
    ['It has thirteen days left.', '2025-08-11'],
    ['Two weeks from now the duties return.', '2025-08-12'],
    ['until the end of next March', '2026-03-31'],
    ['by end-September', '2025-09-30'],
    ['until the last day of 2025', '2025-12-31'],
    ['at the beginning of next year', '2026-01-01'],
    ['as of Saturday the 2nd', '2025-08-02'],
    ['on the last Sunday of October 2025', '2025-10-26'],
    ['a truce lasting from October 1 to March 31', '2025-10-01..2026-03-31'],
    ['28 June–2 July', '2025-06-28..2025-07-02'],
    ['on 28, 29 and 30 July', '2025-07-28..2025-07-30'],
    ['December 30, 2025, to January 2, 2026', '2025-12-30..2026-01-02'],
    ['by midnight', '2025-07-29'],
    ['until Easter Monday', '2026-04-06'],
    ['by Thanksgiving', '2025-11-27'],
    ['by the weekend', '2025-08-02..2025-08-03'],
    ['on 12.08.2025', '2025-08-12'],
    ['by 12-Aug-2025', '2025-08-12'],
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

  test('the second end of a span comes after the first, though no year stands with it', () => {
    expect(named('from 1 October 2025 to 31 March')).toEqual(['2025-10-01', '2026-03-31']);
  });

  test('without a day of publication only a full date has a day', () => {
    const text = 'It ends on August 12; it began on May 14, 2025.';
    expect(datesOf(lowered(text), text, undefined).map(({ from }) => from !== undefined)).toEqual([false, true]);
  });
});
