import { expect, test } from 'vitest';
import { readingOf } from './reading.js';
import { isTradeNews } from './trade-news.js';

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
