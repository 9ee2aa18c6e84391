import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import { eachSigns, type Guessed, guessed } from '../../../src/reader/rates/charged.js';
import { levelSpot, sidesWhere } from '../../../src/reader/rates/levels.js';
import { rateMentions } from '../../../src/reader/rates/mentions.js';
import { againAt } from '../../../src/reader/rates/second-look.js';
import { stageOf } from '../../../src/reader/rates/stage.js';
import { Told } from '../../../src/reader/rates/told.js';
import { sidesAt } from '../../../src/reader/rates/whose.js';
import {
  type AskedPlace,
  answeringAfter,
  type ChosenPlace,
  choosing,
  choosingAfter,
  crossed,
  heardIn,
  type Lesson,
  type Taught,
} from '../lesson.js';
import { labelsAt, met, type RateLabel } from './rate.js';

/** The pairs of sides that labels give a level; none if it stands for several labels elsewhere, which do not tell for which here. */
export const pairsOf = (labels: readonly RateLabel[], sure: boolean): ReadonlySet<string> => {
  const pairs = new Set(
    labels.flatMap(({ imposed_by: by, on }) => (by === undefined || on === undefined ? [] : [`${by} ${on}`])),
  );
  return !sure && pairs.size > 1 ? new Set() : pairs;
};

/** Each level with a label, the sides that it may have, and which of them the labels give it. */
export const sidesOf = (taught: Taught): readonly ChosenPlace[] => {
  const places = met(taught);
  const [first] = places;
  if (!first) return [];
  const stage = stageOf(first.rated.reading);
  const told = new Told();
  return places.flatMap(({ mention, labels, sure }) => {
    const pairs = pairsOf(labels, sure);
    if (pairs.size === 0) return [];
    const options = sidesAt(stage, told, mention, mention.rule);
    const right = options.flatMap(({ sides: { by, on } }, index) => (pairs.has(`${by} ${on}`) ? [index] : []));
    told.note(
      stage,
      mention,
      [...pairs].map((pair) => {
        const [by = '', on = ''] = pair.split(' ');
        return { by, on };
      }),
    );
    return right.length === 0
      ? []
      : [
          {
            options: options.map(({ signs }) => signs),
            right,
            ...sidesWhere(mention, options),
          },
        ];
  });
};

export const RATE_SIDES = choosing('rate-sides', sidesOf);

/** What each text is taken for by what the others taught. */
export const firsts = crossed(() => [RATE_SIDES]);

/** A text with the first look at its levels. */
export const guessedOf = (taught: Taught, learnt: Learnt): Guessed | undefined => {
  const rated = rateMentions({ ...taught.reading, learnt });
  return rated && guessed(rated, heardIn(taught));
};

/** Each level with a label, and whether the labels have both sides charge it. */
const eachOf = (taught: Taught, learnt: Learnt): readonly AskedPlace[] => {
  const first = guessedOf(taught, learnt);
  if (!first) return [];
  return first.guesses.flatMap((guess) => {
    const { labels, sure } = labelsAt(taught, guess.mention);
    const pairs = pairsOf(labels, sure);
    if (!sure || pairs.size === 0) return [];
    const both = [...pairs].some((pair) => pairs.has(pair.split(' ').reverse().join(' ')));
    return [{ signs: eachSigns(first, guess), answer: both ? 'yes' : 'no', spot: levelSpot(guess.mention) }];
  });
};

/** Each level with a label, the likeliest sides of a first look, and which of them the labels give it. */
const againOf = (taught: Taught, learnt: Learnt): readonly ChosenPlace[] => {
  const first = guessedOf(taught, learnt);
  if (!first) return [];
  const optionsOf = againAt(first);
  return first.guesses.flatMap((guess) => {
    const { labels, sure } = labelsAt(taught, guess.mention);
    const pairs = pairsOf(labels, sure);
    if (pairs.size === 0 || guess.options.length < 2) return [];
    const options = optionsOf(guess);
    const right = options.flatMap(({ sides: { by, on } }, index) => (pairs.has(`${by} ${on}`) ? [index] : []));
    return right.length === 0
      ? []
      : [
          {
            options: options.map(({ signs }) => signs),
            right,
            ...sidesWhere(guess.mention, options),
          },
        ];
  });
};

/** What stands about a level has been weighed in the first look already: little by little is enough. */
const SLOWLY = { rate: 0.03, rounds: 8 };

/** Who charges whom, in sight of what others taught of all levels of the text. */
const AGAIN = choosingAfter('rate-sides-again', firsts, againOf, SLOWLY);

const EACH = answeringAfter('rate-each', firsts, eachOf);

export const RATE_SIDES_LESSONS: readonly Lesson[] = [RATE_SIDES, AGAIN, EACH];
