import { figureSigns, namedAmounts } from '../../../src/reader/claims/figures.js';
import { type Spot, spotAt } from '../../../src/reader/encoder/spot.js';
import type { Label } from '../../../test/reader/labelled.js';
import { counted } from '../../../test/reader/score.js';
import { type AskedPlace, answering, type Lesson, overlaps, type Span, type Taught } from '../lesson.js';

type FigureLabel = Extract<Label, { kind: 'figure' }> & Span;

interface Met {
  readonly spot: Spot;
  readonly signs: readonly string[];
  /** The labels that the amount may stand for: of its value, those whose evidence it stands in, else any. */
  readonly labels: readonly FigureLabel[];
}

const met = ({ reading, labels }: Taught): readonly Met[] => {
  const named = namedAmounts(reading);
  const figures = labels.filter((label): label is FigureLabel => label.kind === 'figure');
  return named.map((each, place) => {
    const at = each.seen.sentence.start;
    const alike = figures.filter(({ amount }) => amount !== undefined && counted(amount) === counted(each.amount));
    const here = alike.filter((label) => overlaps({ start: at + each.start, end: at + each.end }, label));
    return {
      spot: spotAt(each),
      signs: figureSigns(reading, each, named[place - 1]),
      labels: here.length > 0 ? here : alike,
    };
  });
};

const is = answering('figure-is', (taught) =>
  met(taught).map(({ spot, signs, labels }) => ({ spot, signs, answer: labels.length > 0 ? 'yes' : 'no' })),
);

/** What all labels of an amount state alike. */
const stated =
  (field: 'what' | 'state') =>
  (taught: Taught): readonly AskedPlace[] =>
    met(taught).flatMap(({ spot, signs, labels }) => {
      const told = new Set(labels.flatMap((label) => label[field] ?? []));
      const [answer] = told;
      return told.size === 1 && answer !== undefined ? [{ spot, signs, answer }] : [];
    });

const what = answering('figure-what', stated('what'));
const state = answering('figure-state', stated('state'));

export const FIGURE_LESSONS: readonly Lesson[] = [is, what, state];
