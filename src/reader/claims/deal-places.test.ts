import { expect, test } from 'vitest';
import { lackOf } from './deal-places.js';

test.each([
  ['Canada has no trade deal with Washington.', 'no'],
  ['India has not yet signed an agreement.', 'none yet'],
  ['Washington refused India a deal.', 'refused'],
  ['If there is no agreement by Friday, the duty rises.', 'no supposed'],
  ['Japan has a deal.', undefined],
])('how an agreement is lacking: %s', (text, lack) => {
  const low = text.toLowerCase();
  expect(lackOf(low, { start: low.search(/deal|agreement/), end: low.length })).toBe(lack);
});
