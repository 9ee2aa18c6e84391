import { type Rated, type RateMention, rateMentions, whenSigns } from '../../../src/reader/claims/rates.js';
import type { Label } from '../../../test/reader/labelled.js';
import { answering, type Lesson, overlaps, type Span, type Taught } from '../lesson.js';

type RateLabel = Extract<Label, { kind: 'rate' }> & Span;

interface Met {
  readonly mention: RateMention;
  readonly rated: Rated;
  /** The labels that this mention may stand for: those of its level whose evidence it stands in, else any of its level. */
  readonly labels: readonly RateLabel[];
  /** It stands in the evidence of one of them. */
  readonly sure: boolean;
}

/** Each level that a text names, with the labels of rates that it may stand for. */
export const met = ({ reading, labels }: Taught): readonly Met[] => {
  const rated = rateMentions(reading);
  const rates = labels.filter((label): label is RateLabel => label.kind === 'rate');
  return (rated?.mentions ?? []).map((mention) => {
    const { seen, level } = mention;
    const range = { start: seen.sentence.start + level.start, end: seen.sentence.start + level.end };
    const alike = rates.filter((label) => label.level === level.level);
    const here = alike.filter((label) => overlaps(range, label));
    return { mention, rated: rated as Rated, labels: here.length > 0 ? here : alike, sure: here.length > 0 };
  });
};

const when = answering('rate-when', (taught) =>
  met(taught).flatMap(({ mention, rated, labels }) => {
    const told = new Set(labels.flatMap((label) => label.when ?? []));
    const [answer] = told;
    return told.size === 1 && answer !== undefined ? [{ signs: whenSigns(mention, rated), answer }] : [];
  }),
);

export const RATE_LESSONS: readonly Lesson[] = [when];
