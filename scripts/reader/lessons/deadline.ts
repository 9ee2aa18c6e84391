import { duePlaces } from '../../../src/reader/claims/deadlines.js';
import type { Label } from '../../../test/reader/labelled.js';
import { answering, type Lesson, overlaps, type Span } from '../lesson.js';

type DeadlineLabel = Extract<Label, { kind: 'deadline' }> & Span;

/** What is due on each day to come that a text names: often nothing. */
const what = answering('deadline-what', ({ reading, labels }) => {
  const deadlines = labels.filter((label): label is DeadlineLabel => label.kind === 'deadline');
  return duePlaces(reading).flatMap(({ place: { seen, value }, signs }) => {
    const alike = deadlines.filter(({ on }) => on === value);
    if (alike.length === 0) return [{ signs, answer: 'none' }];
    const here = alike.filter((label) => overlaps(seen.sentence, label));
    const told = new Set((here.length > 0 ? here : alike).flatMap((label) => label.what ?? []));
    if (told.size > 1 && here.length === 0) return [];
    return [...told].map((answer) => ({ signs, answer }));
  });
});

export const DEADLINE_LESSONS: readonly Lesson[] = [what];
