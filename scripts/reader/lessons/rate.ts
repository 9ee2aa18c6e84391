import { type Rated, type RateMention, rateMentions } from '../../../src/reader/claims/rates.js';
import { isLevel, type NumberPlace, numberPlaces } from '../../../src/reader/rates/levels.js';
import type { Written } from '../../../src/reader/rates/numbers.js';
import type { When } from '../../../src/reader/rates/state.js';
import { priorOf, whenSigns } from '../../../src/reader/rates/when.js';
import type { Seen } from '../../../src/reader/reading.js';
import type { Label } from '../../../test/reader/labelled.js';
import { answering, type Lesson, overlaps, type Span, type Taught } from '../lesson.js';

export type RateLabel = Extract<Label, { kind: 'rate' }> & Span;

const ratesOf = ({ labels }: Taught): readonly RateLabel[] =>
  labels.filter((label): label is RateLabel => label.kind === 'rate');

/** The labels that a number may stand for: those of its level whose evidence it stands in, else any of its level. */
const labelsOf = (
  rates: readonly RateLabel[],
  seen: Seen,
  { start, end, level }: Pick<Written, 'start' | 'end' | 'level'>,
): { readonly labels: readonly RateLabel[]; readonly sure: boolean } => {
  const range = { start: seen.sentence.start + start, end: seen.sentence.start + end };
  const alike = rates.filter((label) => label.level === level);
  const here = alike.filter((label) => overlaps(range, label));
  return { labels: here.length > 0 ? here : alike, sure: here.length > 0 };
};

interface Met {
  readonly mention: RateMention;
  readonly rated: Rated;
  /** The labels that this mention may stand for: those of its level whose evidence it stands in, else any of its level. */
  readonly labels: readonly RateLabel[];
  /** It stands in the evidence of one of them. */
  readonly sure: boolean;
}

/** The labels of a text that a mention may stand for. */
export const labelsAt = (
  taught: Taught,
  { seen, level }: RateMention,
): { readonly labels: readonly RateLabel[]; readonly sure: boolean } => labelsOf(ratesOf(taught), seen, level);

/** Each level that a text names, with the labels of rates that it may stand for. */
export const met = (taught: Taught): readonly Met[] => {
  const rated = rateMentions(taught.reading);
  const rates = ratesOf(taught);
  return (rated?.mentions ?? []).map((mention) => ({
    mention,
    rated: rated as Rated,
    ...labelsOf(rates, mention.seen, mention.level),
  }));
};

/** The numbers of a text, each with whether it is the level of a duty. One that a label has from elsewhere in the text says neither yes nor no. */
export const numbersMet = (taught: Taught): readonly (NumberPlace & { readonly answer: 'yes' | 'no' })[] => {
  const rates = ratesOf(taught);
  return numberPlaces(taught.reading).flatMap((place) => {
    const { labels, sure } = labelsOf(rates, place.seen, place.written);
    return labels.length > 0 && !sure ? [] : [{ ...place, answer: sure ? ('yes' as const) : ('no' as const) }];
  });
};

const level = answering('rate-level', (taught) =>
  numbersMet(taught).map(({ signs, answer }) => ({ signs: signs(), answer })),
);

/** When a level holds by its labels, where they agree. */
const toldOf = ({ labels }: Met): When | undefined => {
  const told = new Set(labels.flatMap((label) => label.when ?? []));
  return told.size === 1 ? [...told][0] : undefined;
};

/** The levels of duties of a text of which labels tell when they hold, with what tells it; when the level before holds is one of its signs. */
export const whensMet = (
  taught: Taught,
): readonly (Met & { readonly answer: string; readonly signs: readonly string[] })[] => {
  const all = met(taught);
  const told = new Map(all.map((each) => [each.mention, toldOf(each)]));
  return all.flatMap((each) => {
    const { mention, rated, sure } = each;
    const answer = told.get(mention);
    if (answer === undefined || !(sure || isLevel(mention.level))) return [];
    const prior = priorOf(mention, rated.mentions);
    return [{ ...each, answer, signs: whenSigns(mention, rated, prior && told.get(prior)) }];
  });
};

const when = answering('rate-when', whensMet, { rate: 0.03 });

export const RATE_LESSONS: readonly Lesson[] = [level, when];
