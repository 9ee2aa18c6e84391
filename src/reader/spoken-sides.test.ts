import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.js';
import { isQuoted, spokenSigns } from './spoken-sides.js';

const reading = readingOf(
  [
    'Press conference, 3 May 2029',
    'HOST: Minister Perczel, what did Turkey offer?',
    'ZITA PERCZEL (Minister of Trade): We agreed with Turkey on the duties. Turkish towels pay seven.',
    'HOST: And your wine?',
    'PERCZEL: Our wine pays three in Hungary and nine in Turkey.',
    'A reader in Ankara wrote: “Turkey is patient.”',
  ].join('\n\n'),
  undefined,
);

const signs = (side: string) => spokenSigns(reading, { kind: 'person', name: 'Zita Perczel' }, side);

describe('what somebody says of a side in turns', () => {
  it('is how often it is named, and behind which word', () => {
    expect(signs('TR')).toEqual(expect.arrayContaining(['says most', 'says after with', 'asked most']));
    expect(signs('HU')).toEqual(expect.arrayContaining(['says some', 'says after in', 'asked never']));
  });

  it('is nothing of somebody who has no turn', () => {
    expect(spokenSigns(reading, { kind: 'person', name: 'Imre Nagy' }, 'TR')).toEqual([]);
  });

  it('is apart from what is quoted', () => {
    const seen = reading.all.find(({ low }) => low.startsWith('a reader'));
    expect(seen && [0, seen.low.indexOf('turkey')].map((at) => isQuoted(reading, seen, at))).toEqual([false, true]);
  });
});
