import { expect, test } from 'vitest';
import { viewed } from '../take-apart.js';
import { pairOptions } from './truce-pairs.js';

const options = (text: string) => {
  const { reading } = viewed(text, undefined);
  const seen = reading?.all.at(-1);
  return new Map(
    reading && seen ? pairOptions(reading, seen).map(({ parties, signs }) => [parties.join(), signs] as const) : [],
  );
};

test('a text that speaks of Section 301 speaks of the United States', () => {
  const pairs = options('Chinese inverters pay 25% under Section 301. The truce ends in November.');
  expect(pairs.get('CN,US')).toContain('implied=1');
});

test('where the European Union is named, a truce of one of its members is told from its own', () => {
  const pairs = options('Germany wants the European Union to extend the tariff truce with Mexico.');
  expect(pairs.get('EU,MX')).toContain('union itself 0');
  expect(pairs.get('DE,MX')).toContain('union not 1');
});
