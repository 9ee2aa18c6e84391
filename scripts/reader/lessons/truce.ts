import { signedDays } from '../../../src/reader/claims/day-places.js';
import { pairOptions } from '../../../src/reader/claims/truce-pairs.js';
import { ROLE_OF, type TruceRole } from '../../../src/reader/claims/truce-roles.js';
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
  weighedOf,
} from '../../../src/reader/claims/truce-values.js';
import type { Seen } from '../../../src/reader/reading.js';
import type { Label } from '../../../test/reader/labelled.js';
import { answering, choosing, type Lesson, overlaps, type Span, type Taught } from '../lesson.js';

type TruceLabel = Extract<Label, { kind: 'truce' }> & Span;

const trucesOf = ({ labels }: Taught): readonly TruceLabel[] =>
  labels.filter((label): label is TruceLabel => label.kind === 'truce');

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
    return [{ options: weighedOf(values, field), right: right.length > 0 ? right : [options.length] }];
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
    signs,
    answer: roleOf(labels, place.seen, place.value),
  }));
});

const lengthRole = answering(ROLE_OF.length, (taught) => {
  const labels = trucesOf(taught);
  return signedSpans(taught.reading).map(({ place: { seen, duration }, signs }) => ({
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
    return right.length === 0 || options.length < 2 ? [] : [{ options: options.map(({ signs }) => signs), right }];
  }),
);

/** Whether a text tells of a truce in some state at all. */
const told = (state: TruceState): Lesson =>
  answering(toldQuestion(state), (taught) => {
    const yes = trucesOf(taught).some((label) => label.state === state);
    return [{ signs: toldSigns(taught.reading), answer: yes ? 'yes' : 'no' }];
  });

/** Of truces that are over hardly any text tells since when they ran. */
const asked = TRUCE_STATES.flatMap((state) =>
  TRUCE_FIELDS.flatMap((field) => (state === 'ended' && field === 'since' ? [] : [value(state, field)])),
);

export const TRUCE_LESSONS: readonly Lesson[] = [...TRUCE_STATES.map(told), ...asked, pair, dayRole, lengthRole];
