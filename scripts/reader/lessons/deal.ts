import { hubOptions, suspectsOf } from '../../../src/reader/claims/deal-hub.js';
import {
  type DealPlace,
  dealPlaces,
  dealSigns,
  ownersWhere,
  withOptions,
} from '../../../src/reader/claims/deal-places.js';
import { pairingSigns, pairingSpot, pairingsOf } from '../../../src/reader/claims/deal-told.js';
import { levelOptions, type ValueOption, whenOptions } from '../../../src/reader/claims/deal-values.js';
import { NOWHERE, spotAt } from '../../../src/reader/encoder/spot.js';
import { noteLevels } from '../../../src/reader/rates/levels.js';
import type { Label } from '../../../test/reader/labelled.js';
import {
  answering,
  answeringAfter,
  choosing,
  choosingAfter,
  crossed,
  type Lesson,
  overlaps,
  type Span,
  type Taught,
} from '../lesson.js';

type DealLabel = Extract<Label, { kind: 'deal' }> & Span;

interface Met {
  readonly place: DealPlace;
  readonly signs: readonly string[];
  /** The agreement that the place tells of; nothing where it tells of none. */
  readonly label: DealLabel | undefined;
}

const MET = new WeakMap<Taught, readonly Met[]>();

/**
 * The places of a text with the agreement that each tells of. An agreement that is told of twice has one label: other places of that side tell neither
 * yes nor no.
 */
const met = (taught: Taught): readonly Met[] => {
  const known = MET.get(taught);
  if (known) return known;
  noteLevels(taught.reading);
  const deals = taught.labels.filter((label): label is DealLabel => label.kind === 'deal');
  const places = dealPlaces(taught.reading);
  const found = places.flatMap((place): readonly Met[] => {
    const alike = deals.filter(({ partner }) => partner === place.code);
    if (alike.length === 0) return [{ place, signs: dealSigns(taught.reading, place), label: undefined }];
    const { start, end } = place.seen.sentence;
    const label = alike.find((each) => overlaps({ start, end }, each));
    if (!label) return [];
    // Of several places of a sentence that name the side, those within the evidence tell of it.
    const inside = ({ seen, ...range }: DealPlace): boolean =>
      overlaps({ start: seen.sentence.start + range.start, end: seen.sentence.start + range.end }, label);
    const rivals = places.filter((each) => each.seen === place.seen && each.code === place.code);
    return rivals.length > 1 && rivals.some(inside) && !inside(place)
      ? []
      : [{ place, signs: dealSigns(taught.reading, place), label }];
  });
  MET.set(taught, found);
  return found;
};

const is = answering('deal-is', (taught) =>
  met(taught).map(({ place, signs, label }) => ({ spot: spotAt(place), signs, answer: label ? 'yes' : 'no' })),
);

const state = answering('deal-state', (taught) =>
  met(taught).flatMap(({ place, signs, label }) =>
    label?.state === undefined ? [] : [{ spot: spotAt(place), signs, answer: label.state }],
  ),
);

const own = choosing('deal-with', (taught) =>
  met(taught).flatMap(({ place, label }) => {
    if (label?.with === undefined) return [];
    const options = withOptions(taught.reading, place);
    const right = options.flatMap(({ code }, index) => (code === label.with ? [index] : []));
    return right.length === 0 || options.length < 2
      ? []
      : [
          {
            ...ownersWhere(spotAt(place), options),
            options: options.map(({ signs }) => signs),
            right,
          },
        ];
  }),
);

/** Which of the levels or days around a place its agreement has, if any. */
const value = (
  question: string,
  field: 'level' | 'when',
  optionsOf: (taught: Taught, place: DealPlace, state: string) => readonly ValueOption[],
): Lesson =>
  choosing(question, (taught) =>
    met(taught).flatMap(({ place, label }) => {
      if (label === undefined || (field === 'when' && label.state !== 'made')) return [];
      const options = optionsOf(taught, place, label.state ?? 'made');
      const right = options.flatMap((option, index) => (option.value === label[field] ? [index] : []));
      return right.length === 0 || options.length < 2 ? [] : [{ options: options.map(({ signs }) => signs), right }];
    }),
  );

const level = value('deal-level', 'level', ({ reading }, place, made) => levelOptions(reading, place, made));
const when = value('deal-when', 'when', ({ reading }, place) => whenOptions(reading, place));

const FIRST: readonly Lesson[] = [is, own];

/** What each text is seen with by the questions that build on the first. */
const firsts = crossed(() => FIRST);

const dealsOf = ({ labels }: Taught): readonly DealLabel[] =>
  labels.filter((label): label is DealLabel => label.kind === 'deal');

/** Whose agreements a text tells of, where it tells of any. */
const hub = choosingAfter('deal-hub', firsts, (taught, learnt) => {
  const hubs = new Set(dealsOf(taught).flatMap((label) => label.with ?? []));
  if (hubs.size === 0) return [];
  const reading = { ...taught.reading, learnt };
  const options = hubOptions(reading, suspectsOf(reading));
  const right = options.flatMap(({ code }, index) => (hubs.has(code) ? [index] : []));
  return right.length === 0
    ? []
    : [{ ...ownersWhere(NOWHERE, options), options: options.map(({ signs }) => signs), right }];
});

/** What each text is seen with where it is asked whether it tells of an agreement. */
const seconds = crossed(() => [...FIRST, hub]);

/** Each pair of sides that a text may tell an agreement of, with whether it does. */
const told = answeringAfter('deal-told', seconds, (taught, learnt) => {
  const reading = { ...taught.reading, learnt };
  const labels = dealsOf(taught);
  const pairings = pairingsOf(reading);
  return pairings.map((pairing) => {
    const right = labels.some(
      (label) => label.partner === pairing.partner.code && (label.with === undefined || label.with === pairing.hub),
    );
    return {
      spot: pairingSpot(pairing),
      signs: pairingSigns(reading, pairing, pairings),
      answer: right ? 'yes' : 'no',
    };
  });
});

export const DEAL_LESSONS: readonly Lesson[] = [...FIRST, state, hub, told, level, when];
