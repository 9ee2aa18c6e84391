import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';
import { isSilent } from './silent.js';

const silent = (text: string): readonly boolean[] => {
  const { paragraphs } = readingOf(text, undefined);
  return paragraphs.flatMap(({ seen, quotes }) => seen.map((each) => isSilent(each, quotes)));
};

describe('isSilent()', () => {
  it('knows what somebody heard or withheld from what somebody said', () => {
    expect(silent('Greer was told that the shipyard would be named in June. About oil he wrote nothing.')).toEqual([
      true,
      true,
    ]);
    expect(silent('Neither delegation has said anything. Bessent said nothing was settled.')).toEqual([true, false]);
  });

  it('knows what was announced before from an announcement', () => {
    expect(silent('Vietnamese goods pay the 20% that President Donald Trump announced on Wednesday.')).toEqual([true]);
    expect(silent('The ministry said that Trump had threatened new duties.')).toEqual([false]);
  });

  it('knows a view and a talk from what is said', () => {
    expect(
      silent(
        'The ministry hoped for a deal. Bessent spoke on the phone with He Lifeng. The ministry welcomed the step.',
      ),
    ).toEqual([true, true, true]);
    expect(silent('The ministry welcomed the step as a first one. The ministry hoped, it said, for a deal.')).toEqual([
      false,
      false,
    ]);
  });
});
