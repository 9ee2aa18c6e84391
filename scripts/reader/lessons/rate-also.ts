import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import { alsoSigns, alsoSpot, othersOf } from '../../../src/reader/rates/also.js';
import { type AskedPlace, answeringAfter, type Taught } from '../lesson.js';
import { labelsAt } from './rate.js';
import { firsts, guessedOf, pairsOf } from './rate-sides.js';

/** Each level with a label, with the pairs that share a side with the likeliest: whether the labels give it them too. */
const alsoOf = (taught: Taught, learnt: Learnt): readonly AskedPlace[] => {
  const first = guessedOf(taught, learnt);
  if (!first) return [];
  return first.guesses.flatMap((guess) => {
    const { labels, sure } = labelsAt(taught, guess.mention);
    const pairs = pairsOf(labels, sure);
    if (pairs.size === 0) return [];
    return othersOf(guess).flatMap((place): readonly AskedPlace[] => {
      const sides = guess.options[place]?.sides;
      if (!sides) return [];
      const told = pairs.has(`${sides.by} ${sides.on}`);
      return [
        {
          signs: alsoSigns(first, guess, place),
          answer: told ? 'yes' : 'no',
          spot: alsoSpot(guess, place),
        },
      ];
    });
  });
};

export const RATE_ALSO = answeringAfter('rate-also', firsts, alsoOf);
