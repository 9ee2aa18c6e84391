import { type DuePlace, duePlaces, dueSpot, secondSigns } from '../../../src/reader/claims/deadlines.js';
import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import type { Label } from '../../../test/reader/labelled.js';
import {
  answering,
  answeringAfter,
  crossed,
  heardIn,
  type Lesson,
  overlaps,
  type Span,
  type Taught,
} from '../lesson.js';

type DeadlineLabel = Extract<Label, { kind: 'deadline' }> & Span;

/** What the labels say is due at each place: often nothing, seldom two things; nothing is learnt from a place of which they leave it open. */
const answersOf = ({ labels }: Taught, { place: { seen, value } }: DuePlace): readonly string[] => {
  const alike = labels.filter((label): label is DeadlineLabel => label.kind === 'deadline' && label.on === value);
  if (alike.length === 0) return ['none'];
  const here = alike.filter((label) => overlaps(seen.sentence, label));
  const told = new Set((here.length > 0 ? here : alike).flatMap((label) => label.what ?? []));
  return told.size > 1 && here.length === 0 ? [] : [...told];
};

/** What is due on each day to come that a text names, by what stands around it. */
const what = answering('deadline-what', (taught) =>
  duePlaces(taught.reading).flatMap((due) =>
    answersOf(taught, due).map((answer) => ({ spot: dueSpot(due.place), signs: due.signs, answer })),
  ),
);

const placesAfter = (taught: Taught, first: Learnt) => {
  const heard = heardIn(taught);
  const places = duePlaces(taught.reading).map((due) => ({ ...due, signs: heard(due.signs) }));
  const seconds = secondSigns(first, places);
  return places.flatMap((due, index) =>
    answersOf(taught, due).map((answer) => ({ spot: dueSpot(due.place), signs: seconds[index] ?? [], answer })),
  );
};

/** The same in sight of what was first thought of each day of the text. */
const told = answeringAfter(
  'deadline-told',
  crossed(() => [what]),
  placesAfter,
);

export const DEADLINE_LESSONS: readonly Lesson[] = [what, told];
