import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { namesOf, waresOf } from './wares.js';

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

const called = (text: string): readonly string[] => waresOf(readingOf(text, undefined)).all.flat().flatMap(namesOf);

describe('what goods are called', () => {
  it('holds the word between two that name goods', () => {
    expect(called('The United States charges 100% on rubber medical gloves from China.')).toContain(
      'rubber medical gloves',
    );
  });
  it('holds no verb of those who want them', () => {
    const wanted = called('The Americans want ethanol to enter at 2.5%, and the order does not mention cars.');
    expect(wanted).toEqual(expect.arrayContaining(['ethanol', 'cars']));
    expect(wanted.join()).not.toMatch(/want|mention/);
  });
  it('goes on over a list in which some are certain ones', () => {
    expect(called('Duties on aircraft, certain chemicals and some farm products fall to zero.')).toContain(
      'aircraft, certain chemicals and some farm products',
    );
  });
});
