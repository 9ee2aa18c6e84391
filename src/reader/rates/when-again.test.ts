import { describe, expect, it } from 'vitest';
import { viewed } from '../take-apart.js';
import { rateMentions } from './mentions.js';
import type { Told } from './when.js';
import { type Look, whenAgainSigns } from './when-again.js';

const looksOf = (text: string, tolds: readonly Told[], goods: readonly string[] = []): readonly Look[] => {
  const { reading } = viewed(text, undefined);
  const mentions = (reading && rateMentions(reading)?.mentions) ?? [];
  return mentions.map((mention, index) => ({
    mention,
    answers: [{ answer: tolds[index] ?? 'open', share: 0.95 }],
    sides: 'PL GE',
    goods: goods[index] ?? '',
  }));
};

const TEXT = 'Poland charges 12% on Georgian wine, up from 5% a year ago. If the truce lapses, the duty goes to 50%.';

describe('whenAgainSigns', () => {
  it('sets a level beside what the others of its rate were taken for, and whether those are higher', () => {
    const looks = looksOf(TEXT, ['now', 'now', 'if_lapsed']);
    expect(looks.map(({ mention }) => mention.level.value)).toEqual([12, 5, 50]);
    const [, second] = whenAgainSigns(looks);
    expect(second).toContain('peer now lower');
    expect(second).toContain('peer if_lapsed lower own now');
    expect(second).toContain('previous now here');
    expect(second).toContain('next if_lapsed paragraph');
    expect(second).toContain('twin none');
  });

  it('tells other goods of the same sides apart', () => {
    const [first] = whenAgainSigns(looksOf(TEXT, ['now', 'past', 'if_lapsed'], ['wine', 'wine', 'tea']));
    expect(first).toContain('peer of goods past higher');
    expect(first).not.toContain('peer of goods if_lapsed lower');
    expect(first).toContain('peer if_lapsed lower');
  });

  it('knows a level that the text names again', () => {
    const looks = looksOf('Poland charges 12% on Georgian wine. Georgia calls the 12% unfair.', ['now', 'proposed']);
    const [first] = whenAgainSigns(looks);
    expect(first).toContain('twin proposed own now');
  });
});
