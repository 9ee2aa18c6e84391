import { describe, expect, test } from 'vitest';
import { paragraphsOf, sentencesOf } from './passages.js';

const sentences = (text: string): readonly string[] =>
  paragraphsOf(text).flatMap((range) => sentencesOf(text, range).map((each) => each.text));

describe('sentencesOf()', () => {
  test.each([
    ['The U.S. Trade Representative spoke. He left.', ['The U.S. Trade Representative spoke.', 'He left.']],
    ['It is bad for the U.S. The truce ends.', ['It is bad for the U.S.', 'The truce ends.']],
    ['Mr. Greer met J. Smith on Aug. 12. They spoke.', ['Mr. Greer met J. Smith on Aug. 12.', 'They spoke.']],
    ['It starts at 12:01 a.m. on Tuesday. Then what?', ['It starts at 12:01 a.m. on Tuesday.', 'Then what?']],
    ['“Done.” He left.', ['“Done.”', 'He left.']],
    ['A rate of 12.5% holds.', ['A rate of 12.5% holds.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('text without a stop is cut, so that no sentence grows without end', () => {
    const text = 'tariff '.repeat(5000);
    expect(
      Math.max(...paragraphsOf(text).flatMap((range) => sentencesOf(text, range).map(({ words }) => words.length))),
    ).toBeLessThan(300);
  });
});

test('paragraphsOf() joins lines that were wrapped and keeps those that were not', () => {
  const wrapped =
    'Chinese and American negotiators ended two days of talks in the Swedish\ncapital on Tuesday without a signature on the one paper that matters.';
  expect(paragraphsOf(wrapped)).toHaveLength(1);
  expect(paragraphsOf('A headline\nBy our desk\n\nThe text.')).toHaveLength(3);
});
