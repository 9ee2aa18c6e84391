import { describe, expect, it } from 'vitest';
import { viewed } from '../take-apart.js';
import { numbersOf } from './numbers.js';

const levelsIn = (text: string): readonly string[] =>
  viewed(text, undefined).reading?.all.flatMap((seen) => numbersOf(seen).map(({ level }) => level)) ?? [];

describe('numbersOf', () => {
  it.each([
    'Bern will scrap duties on American industrial products.',
    'The committee put off its vote on the abolition of duties on American industrial goods.',
    'Norway has a free-trade deal with Bangladesh and pays zilch on the cod of its ships.',
  ])('reads no duty at all as nought: %s', (text) => {
    expect(levelsIn(text)).toContain('0%');
  });
});
