import { describe, expect, test } from 'vitest';
import { quotesOf } from './quotes.js';

const quoted = (text: string): readonly string[] =>
  quotesOf(text, { start: 0, end: text.length }).map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotesOf()', () => {
  test.each([
    ['He said, "It is done."', ['It is done.']],
    ['“It is done,” he said. “Or nearly.”', ['It is done,', 'Or nearly.']],
    ['“He told me, ‘Wait until Friday,’ and I did,” Clay said.', ['He told me, ‘Wait until Friday,’ and I did,']],
    ['‘We won’t sign the sides’ paper,’ she said.', ['We won’t sign the sides’ paper,']],
    ["China's answer and the sides' talks", []],
    ['a so-called “truce”', ['truce']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a mark that nothing closes runs to the end of its paragraph', () => {
    const [quote] = quotesOf('“We came with a proposal.', { start: 0, end: 25 });
    expect(quote?.open).toBe(true);
  });
});
