import { spotOf } from '../encoder/spot.js';
import { type Learnt, yesTo } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { truceWords } from './day-places.js';
import { sidesNamed } from './pair.js';
import { moreSaid, truceSigns } from './truce-told.js';
import type { TruceState } from './truce-values.js';

/** A sentence with a word of a truce, and all that may tell whether it speaks of one, and how that one stands. */
export interface SaidPlace {
  readonly seen: Seen;
  readonly signs: readonly string[];
}

/** The question whether a sentence tells of a truce in some state. */
export const saidQuestion = (state: TruceState): string => `truce-said-${state.replace(' ', '-')}`;

const KNOWN = new WeakMap<Reading, readonly SaidPlace[]>();

/** The sentences of a text that may speak of a truce. */
export const saidPlaces = (reading: Reading): readonly SaidPlace[] => {
  const before = KNOWN.get(reading);
  if (before) return before;
  const places: SaidPlace[] = [];
  let earlier = 0;
  for (const seen of reading.all) {
    const signs = truceSigns(reading, seen);
    if (signs.length === 0) continue;
    const { published } = reading;
    const more = moreSaid(seen);
    const days = new Set(
      seen.dates.flatMap(({ from }) =>
        from === undefined || published === undefined ? [] : [from > published ? 'ahead' : 'gone'],
      ),
    );
    const sides = new Set(sidesNamed(seen).map(({ code }) => code)).size;
    const span = seen.durations.length > 0 ? 'span' : 'no span';
    const words = [...new Set(truceWords(seen).map(({ word }) => word))].sort().join('+');
    places.push({
      seen,
      signs: [
        ...signs,
        ...more.flatMap((name) => [`more:${name}`, `more:${name} ${span}`]),
        `more=${more.join('+')}`,
        span,
        `words=${words}`,
        `words=${words} ${span} ${[...days].join('+')}`,
        ...[...days].map((day) => `days:${day}`),
        `sides=${Math.min(sides, 3)}`,
        `earlier=${Math.min(earlier, 3)}`,
        seen.paragraph < 2 ? 'top' : 'later',
      ],
    });
    earlier += 1;
  }
  KNOWN.set(reading, places);
  return places;
};

/** A sentence that tells of a truce, and how likely that is. */
export interface Said {
  readonly seen: Seen;
  readonly share: number;
}

/** No more sentences than these are looked at for whose truce they tell of. */
const MOST = 5;
/** Below this a sentence tells of none. */
const FAINT = 0.2;

/** How likely each sentence with a word of a truce is to tell of one in a state. */
export const sharesSaid = (reading: Reading, learnt: Learnt, state: TruceState): readonly Said[] => {
  const question = saidQuestion(state);
  if (!learnt.get(question)) return [];
  return saidPlaces(reading).map(({ seen, signs }) => ({
    seen,
    share: yesTo(learnt, question, signs, spotOf(seen)) ?? 0,
  }));
};

/** The sentences that tell of it most surely, the surest first: always one, and more where they are likely to. */
export const surest = (said: readonly Said[]): readonly Said[] =>
  said
    .toSorted((a, b) => b.share - a.share)
    .filter(({ share }, index) => index === 0 || (index < MOST && share >= FAINT));
