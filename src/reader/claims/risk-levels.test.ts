import { expect, test } from 'vitest';
import { day } from '../../time/index.js';
import { LEARNT } from '../learnt/weights/index.js';
import { viewed } from '../take-apart.js';
import { fatesOf } from './risk-levels.js';

const fatesIn = (text: string) => {
  const { reading } = viewed(text, day('2031-03-10'));
  if (!reading) throw new Error('no reading');
  const fates = fatesOf(reading, LEARNT);
  return reading.all.map((seen) => fates.get(seen) ?? {});
};

test('a level that returns with the end of a truce is likely to come back, one that is threatened to be charged anew', () => {
  const [now, back, threat] = fatesIn(
    'Georgia charges 12% on cars from Korea during the truce. If the truce ends without an extension, the duty returns to 40%. Korea threatened a duty of 55% on Georgian wine.',
  );
  expect(now?.if_lapsed).toBeLessThan(0.2);
  expect(back?.if_lapsed).toBeGreaterThan(0.5);
  expect(threat?.proposed).toBeGreaterThan(0.5);
});

test('a sentence without a level of a duty has no fate', () => {
  expect(fatesIn('Georgia and Korea met on Monday. Nothing was agreed.')).toEqual([{}, {}]);
});
