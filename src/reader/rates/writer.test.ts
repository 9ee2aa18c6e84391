import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { ownWords, writerOf } from './writer.js';

const writer = (text: string): string | undefined => writerOf(readingOf(text, undefined));

describe('from where a text is written', () => {
  it('is not from where its partner is', () => {
    expect(
      writer(
        'Memorandum for Ratu Lala Sukuna, Minister of Trade of Fiji\n\nThe truce with Australia ends on 15 September. Until then Australia charges 4% on our sugar, and we charge 6% on Australian flour.',
      ),
    ).toBe('FJ');
  });
  it('is told by the place that it is dated from', () => {
    expect(
      writer(
        'By Pedro Vial, packer of olives, Valparaíso\n\nWe have a truce with Japan, and it is a good one. Japan charges 5% on our olives. Under the agreement with Peru of 2019, olives from Peru pay nothing in Japan.',
      ),
    ).toBe('CL');
  });
  it('stays open where it does not speak of those who write it', () => {
    expect(writer('Australia charges 4% on sugar from Fiji, and Fiji charges 6% on Australian flour.')).toBeUndefined();
  });
});

describe('words of those who write', () => {
  it('are those that nobody else says', () => {
    const { all, ...rest } = readingOf(
      '“We charge 5%,” said Mr Odendaal. We charge 6%, he said of US duties.',
      undefined,
    );
    const words = all.flatMap((seen) => ownWords({ ...rest, all }, seen).map(({ low }) => low));
    expect(words).toEqual(['we']);
  });
});
