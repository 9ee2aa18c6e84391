import { describe, expect, it } from 'vitest';
import { readingOf, type Seen } from '../reading.js';
import { encoderTextOf } from './tokens.js';

describe('A text as the encoder is shown it', () => {
  it('tells sides and numbers apart, and places of sentences by their tokens', () => {
    const reading = readingOf('China charges 10% on American beans. The United States charges 30%.', undefined);
    const { tokens, parties, at } = encoderTextOf(reading);
    const [first, second] = reading.all;
    if (!first || !second) throw new Error('two sentences were expected');
    expect(parties).toEqual(['CN', 'US']);
    expect(tokens[at(first, -1)]?.symbols).toEqual(['<paragraph>']);
    expect(tokens[at(second, -1)]?.symbols).toEqual(['<sentence>']);
    const level = tokens[at(second, second.low.indexOf('30%'))];
    expect(level?.symbols).toContain('rank=most');
    expect(level?.value).toBe(1);
  });

  it('ends where the encoder reads no further, however many numbers a text has', () => {
    const reading = readingOf(`The tariffs are ${'7%, '.repeat(200_000)}`, undefined);
    expect(encoderTextOf(reading).tokens.length).toBe(1200);
  });

  it('take the side of somebody from the grammar, whatever is settled of it later', () => {
    const reading = readingOf('Anna Berg, the minister, met Li Wei in Oslo. Berg spoke of duties.', undefined);
    const before = encoderTextOf(reading).tokens;
    const [person] = (reading.all[1] as Seen).actors;
    reading.register.settle('anna berg', 'NO');
    expect(person?.actor.name).toBe('Anna Berg');
    expect((reading.all[1] as Seen).actors[0]?.actor.party).toBe('NO');
    reading.register.settle('anna berg', 'SE');
    expect((reading.all[1] as Seen).actors[0]?.actor.party).toBe('SE');
    expect(encoderTextOf(reading).tokens).toEqual(before);
  });
});
