import { signedDays } from '../../../src/reader/claims/day-places.js';
import {
  clash,
  type TruceCandidate,
  truceCandidates,
  truceSlots,
} from '../../../src/reader/claims/truce-candidates.js';
import { pairOptions, pairsWhere } from '../../../src/reader/claims/truce-pairs.js';
import { ROLE_OF, type TruceRole } from '../../../src/reader/claims/truce-roles.js';
import { saidPlaces, saidQuestion } from '../../../src/reader/claims/truce-said.js';
import { signedSpans } from '../../../src/reader/claims/truce-spans.js';
import { toldSigns } from '../../../src/reader/claims/truce-told.js';
import {
  optionsOf,
  questionOf,
  TRUCE_FIELDS,
  TRUCE_STATES,
  type TruceField,
  type TruceState,
  toldQuestion,
  valuesOf,
  valuesWhere,
  weighedOf,
} from '../../../src/reader/claims/truce-values.js';
import { spotAt, spotOf } from '../../../src/reader/encoder/spot.js';
import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import type { Seen } from '../../../src/reader/reading.js';
import type { Label } from '../../../test/reader/labelled.js';
import { agrees } from '../../../test/reader/score.js';
import { CAREFUL } from '../learn.js';
import {
  answering,
  type ChosenPlace,
  choosing,
  choosingAfter,
  crossed,
  type Lesson,
  overlaps,
  type Span,
  type Taught,
} from '../lesson.js';

type TruceLabel = Extract<Label, { kind: 'truce' }> & Span;

/** A truce that is agreed and has yet to begin is labelled without a state; it is taught as one in force. */
const trucesOf = ({ labels }: Taught): readonly TruceLabel[] =>
  labels.flatMap((label) => (label.kind === 'truce' ? [{ ...label, state: label.state ?? 'in force' }] : []));

/** Which of the days and lengths of a text, if any, is a field of its truce in some state. */
const value = (state: TruceState, field: TruceField): Lesson =>
  choosing(questionOf(state, field), (taught) => {
    const values = valuesOf(taught.reading);
    const options = optionsOf(values, field);
    if (options.length === 0) return [];
    const told = new Set(
      trucesOf(taught).flatMap((label) =>
        label.state === state ? ((field === 'since' ? (label.since ?? label.since_month) : label[field]) ?? []) : [],
      ),
    );
    const right = options.flatMap((option, index) => (told.has(option.value) ? [index] : []));
    // A day that the reader does not see teaches nothing.
    if (told.size > 0 && right.length === 0) return [];
    return [
      {
        ...valuesWhere(options),
        options: weighedOf(values, field),
        right: right.length > 0 ? right : [options.length],
      },
    ];
  });

/** What a value is of the truces that are labelled: where it is of several, of the one whose words stand here. */
const roleOf = (labels: readonly TruceLabel[], seen: Seen, value: string): TruceRole | 'none' => {
  const all = labels.flatMap((label) =>
    TRUCE_FIELDS.flatMap((field) => {
      const own = field === 'since' ? (label.since ?? label.since_month) : label[field];
      if (own !== value || label.state === undefined) return [];
      const role: TruceRole = `${label.state} ${field}`;
      return [{ role, here: overlaps(seen.sentence, label) }];
    }),
  );
  return (all.find(({ here }) => here) ?? all[0])?.role ?? 'none';
};

const dayRole = answering(ROLE_OF.day, (taught) => {
  const labels = trucesOf(taught);
  return signedDays(taught.reading).map(({ place, signs }) => ({
    spot: spotAt({ seen: place.seen, start: place.dated.start }),
    signs,
    answer: roleOf(labels, place.seen, place.value),
  }));
});

const lengthRole = answering(ROLE_OF.length, (taught) => {
  const labels = trucesOf(taught);
  return signedSpans(taught.reading).map(({ place: { seen, duration }, signs }) => ({
    spot: spotAt({ seen, start: duration.start }),
    signs,
    answer: roleOf(labels, seen, duration.length),
  }));
});

/** Where a text tells of a truce, whose it is. */
const pair = choosing('truce-pair', (taught) =>
  trucesOf(taught).flatMap(({ start, end, parties }) => {
    const seen = taught.reading.all.find(({ sentence }) => start < sentence.end && end > sentence.start);
    if (!seen || !parties) return [];
    const options = pairOptions(taught.reading, seen);
    const wanted = [...parties].sort().join();
    const right = options.flatMap((option, index) => (option.parties.join() === wanted ? [index] : []));
    return right.length === 0 || options.length < 2
      ? []
      : [
          {
            ...pairsWhere(spotOf(seen), options),
            options: options.map(({ signs }) => signs),
            right,
          },
        ];
  }),
);

/** Whether a text tells of a truce in some state at all. */
const told = (state: TruceState): Lesson =>
  answering(toldQuestion(state), (taught) => {
    const yes = trucesOf(taught).some((label) => label.state === state);
    return [{ spot: spotAt(), signs: toldSigns(taught.reading), answer: yes ? 'yes' : 'no' }];
  });

/** Whether a sentence tells of a truce in some state: what other sentences of a text that has one tell of it is left open. */
const said = (state: TruceState): Lesson =>
  answering(saidQuestion(state), (taught) => {
    const labels = trucesOf(taught).filter((label) => label.state === state);
    return saidPlaces(taught.reading).flatMap(({ seen, signs }) => {
      if (labels.some((label) => overlaps(seen.sentence, label))) return [{ spot: spotOf(seen), signs, answer: 'yes' }];
      return labels.length === 0 ? [{ spot: spotOf(seen), signs, answer: 'no' }] : [];
    });
  });

/** Of truces that are over hardly any text tells since when they ran. */
const asked = TRUCE_STATES.flatMap((state) =>
  TRUCE_FIELDS.flatMap((field) => (state === 'ended' && field === 'since' ? [] : [value(state, field)])),
);

const FIRST: readonly Lesson[] = [
  ...TRUCE_STATES.map(told),
  ...TRUCE_STATES.map(said),
  ...asked,
  pair,
  dayRole,
  lengthRole,
];

type Matched = readonly (readonly [TruceLabel, TruceCandidate])[];

/** The truce that each label means: those that tell most choose first, and none that speaks against one that is meant already, where there is another. */
const matched = (labels: readonly TruceLabel[], all: readonly TruceCandidate[]): Matched => {
  const pairs: (readonly [TruceLabel, TruceCandidate])[] = [];
  for (const label of labels.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)) {
    const fitting = fits(label, all).filter((each) => !pairs.some(([, other]) => other === each));
    const meant = fitting.find((each) => !pairs.some(([, other]) => clash(other.claim, each.claim))) ?? fitting[0];
    if (meant) pairs.push([label, meant]);
  }
  return pairs;
};

const fits = ({ start: _, end: __, ...label }: TruceLabel, all: readonly TruceCandidate[]): readonly TruceCandidate[] =>
  all.filter(({ claim }) => agrees(label, claim));

/** Whether a truce is told of in one state alone: the same days in another would speak against it. */
const elsewhere = ({ claim }: TruceCandidate, pairs: Matched): boolean =>
  pairs.some(
    ([label, other]) =>
      other.claim.state !== claim.state &&
      (label.expires !== undefined || label.since !== undefined) &&
      clash(other.claim, claim),
  );

/** Of the truces of two sides in a state that the first answers make of a text, those that are labelled just so. */
const just = choosingAfter(
  'truce-told',
  crossed(() => FIRST),
  ({ reading, labels }: Taught, learnt: Learnt): readonly ChosenPlace[] => {
    const own = labels.flatMap((label) => (label.kind === 'truce' ? [label] : []));
    const found = truceCandidates(reading, learnt);
    const fitting = new Set(own.flatMap((label) => fits(label, found.all)));
    const pairs = matched(own, found.all);
    return truceSlots(reading, found).map(({ candidates, options }) => {
      const right = candidates.flatMap((each, index) => (fitting.has(each) ? [index] : []));
      const likely = right.filter((index) => !elsewhere(candidates[index] as TruceCandidate, pairs));
      const meant = likely.length > 0 ? likely : right;
      return { options, right: meant.length > 0 ? meant : [candidates.length] };
    });
  },
  CAREFUL,
);

export const TRUCE_LESSONS: readonly Lesson[] = [...FIRST, just];
