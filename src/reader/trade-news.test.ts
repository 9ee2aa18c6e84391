import { expect, test } from 'vitest';
import { readingOf } from './reading.js';
import { isTradeNews, tradeNewsIn } from './trade-news.js';

const isNews = (text: string): boolean => isTradeNews(readingOf(text, undefined));

test.each([
  'Ottawa has slapped a 37 percent tariff on Peruvian fishmeal.',
  'Jordan’s cabinet has adopted the steel duty.',
  'A 30-day tariff pause between Cambodia and Laos is over on Saturday.',
  'Goods made in Malaysia attract a flat 19% at the Korean border.',
])('one sentence can be trade news: %s', (text) => {
  expect(isNews(text)).toBe(true);
});

test.each([
  'The telephone company raises its tariffs for calls to Spain and Italy, and households pay more.',
  'Germany cut its feed-in tariffs for solar power, as Denmark had done.',
  'Brazil and Argentina drew; the strikers had called a truce, and the referee a penalty.',
  'The Bank of England held its key rate at 4 percent and said inflation in Britain would fall.',
  'The soldier was on sentry duty at the frontier post between the two armies of Peru and Ecuador.',
])('words of trade elsewhere are none: %s', (text) => {
  expect(isNews(text)).toBe(false);
});

test('of a long text each stretch is told to be of trade or not by itself', () => {
  const trade =
    'Ottawa has put a tariff of 37 percent on fishmeal from Peru. Lima called the duty unjust and promised an answer.';
  const sport =
    'Rain fell on the second day of the match at Leeds, and the umpires sent the players in before noon. Nobody in the crowd went home early.';
  const long = (text: string): string => Array.from({ length: 50 }, () => text).join('\n\n');
  const reading = readingOf(`${long(sport)}\n\n${long(trade)}`, undefined);
  const told = (words: string): boolean =>
    tradeNewsIn(reading).some(({ start, end }) => reading.text.slice(start, end).startsWith(words));
  expect(told(trade)).toBe(true);
  expect(told(long(sport).slice(0, 2000))).toBe(false);
  expect(tradeNewsIn(readingOf(long(sport), undefined))).toEqual([]);
});
