import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { rateMentions } from './mentions.js';
import { stageOf } from './stage.js';
import { goodsBy } from './told.js';

describe('the goods that a level most likely is on', () => {
  const goods = (text: string) => {
    const rated = rateMentions(readingOf(text, undefined));
    if (!rated) return [];
    const stage = stageOf(rated.reading);
    return rated.mentions.map((mention) => goodsBy(stage, mention)?.name);
  };
  it('come in the order of a sentence before that names as many', () => {
    expect(
      goods(
        'Belgium charges 3 per cent on Kenyan tea, and Kenya takes 6 per cent on Belgian tractors. Without the truce the duties would be 18 per cent and 30 per cent.',
      ),
    ).toEqual(['tea', 'tractor', 'tea', 'tractor']);
  });
});
