import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { waresOf } from './wares.js';

const owners = (text: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    waresOf(readingOf(text, undefined))
      .all.flat()
      .filter(({ form }) => form === 'noun')
      .map(({ words, owner }) => [words.at(-1) ?? '', owner]),
  );

describe('whose goods are', () => {
  it('holds of all that "and" joins to those of which it is told', () => {
    expect(owners('The Gambia reduces its duty on Moroccan sardines and tomatoes to 10 per cent.')).toEqual({
      sardine: 'MA',
      tomato: 'MA',
    });
    expect(owners('Tanzania charges 5 per cent on copper and tea originating in Zambia.')).toEqual({
      copper: 'ZM',
      tea: 'ZM',
    });
  });
  it('ends where goods of another are named', () => {
    expect(owners('The truce has kept duties on Peruvian fishmeal and Canadian lumber at 5% and 7%.')).toEqual({
      fishmeal: 'PE',
      lumber: 'CA',
    });
  });
  it('is left open where nothing tells', () => {
    expect(owners('Malta charges 12 per cent on coconut oil.')).toEqual({ oil: undefined });
  });
});
