import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { rateMentions } from './mentions.js';

const rules = (text: string): readonly (string | undefined)[] =>
  rateMentions(readingOf(text, undefined))?.mentions.map(({ rule }) => rule?.how) ?? [];

const TRUCE =
  'The truce of the United States and China ends in November. Washington charges 30% on Chinese goods, and Beijing 10% on American goods.';

describe('a secondary tariff', () => {
  it('is on the goods of the other side, whose purchases it is about', () => {
    expect(rules(`${TRUCE} A secondary tariff of 100% for purchases of Russian oil was threatened.`)).toContain(
      'secondary',
    );
  });
  it('is on the goods of somebody else whom its sentence names', () => {
    expect(rules(`${TRUCE} Goods from India pay a further 25% for its purchases of Russian oil.`)).not.toContain(
      'secondary',
    );
  });
});
