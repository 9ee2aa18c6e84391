import { ratesIn } from '../../../src/reader/claims/rates.js';
import { answerTo, type Learnt } from '../../../src/reader/learnt/learnt.js';
import { looksAt, type RateOf } from '../../../src/reader/rates/held.js';
import { isLevel, levelSpot, type NumberPlace, numberPlaces } from '../../../src/reader/rates/levels.js';
import { type Rated, type RateMention, rateMentions } from '../../../src/reader/rates/mentions.js';
import type { Written } from '../../../src/reader/rates/numbers.js';
import { type Told, whenSigns } from '../../../src/reader/rates/when.js';
import { whenAgainSigns } from '../../../src/reader/rates/when-again.js';
import type { Seen } from '../../../src/reader/reading.js';
import type { Label } from '../../../test/reader/labelled.js';
import {
  type AskedPlace,
  answering,
  answeringAfter,
  crossed,
  heardIn,
  type Lesson,
  overlaps,
  type Span,
  type Taught,
} from '../lesson.js';

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
  numbersMet(taught).map(({ seen, written, signs, answer }) => ({
    signs: signs(),
    answer,
    spot: levelSpot({ seen, level: written }),
  })),
);

/** When a level holds by its labels, where they agree: open if none of those that it surely stands for tells. */
const toldOf = ({ labels, sure }: Met): Told | undefined => {
  const told = new Set(labels.flatMap((label) => label.when ?? []));
  return told.size === 0 && sure ? 'open' : told.size === 1 ? [...told][0] : undefined;
};

type WhenMet = Met & AskedPlace;

/**
 * The levels of duties of a text of which labels tell when they hold, with what tells it. When the levels before hold is one of its signs: as the
 * labels tell, or by what a first look took them for.
 */
export const whensMet = (taught: Taught, first?: Learnt): readonly WhenMet[] => {
  const all = met(taught);
  const told = new Map<RateMention, Told | undefined>();
  return all.flatMap((each) => {
    const { mention, rated, sure } = each;
    const answer = toldOf(each);
    const asked = answer !== undefined && (sure || isLevel(mention.level));
    if (!asked && !(first && isLevel(mention.level))) {
      told.set(mention, answer);
      return [];
    }
    const signs = whenSigns(mention, rated, (other) => told.get(other));
    const heard = heardIn(taught)(signs);
    told.set(mention, first ? (answerTo<Told>(first, 'rate-when', heard)?.answer ?? answer) : answer);
    return asked ? [{ ...each, answer, signs: heard, spot: levelSpot(mention) }] : [];
  });
};

/** Of when a level holds much is learnt from words that few texts have: slowly. */
const SLOWLY = { rate: 0.03, rounds: 8 };
const whenFirst = answering('rate-when', (taught) => whensMet(taught), SLOWLY);

/** What each text is taken for by what the others taught. */
export const whenFirsts = crossed(() => [whenFirst]);

/** When a level holds, learnt in sight of what others taught of the levels before it, as it will be asked. */
const when = answeringAfter('rate-when', whenFirsts, whensMet, SLOWLY);

const RATES = new WeakMap<Taught, ReadonlyMap<number, ReturnType<RateOf>>>();

/** What each level of a text is the level of, worked out once for each text. */
const ratesOfText = (taught: Taught, rated: Rated): RateOf => {
  const known = RATES.get(taught);
  if (known) return ({ place }) => known.get(place) ?? { sides: '', goods: '' };
  const rateOf = ratesIn(rated);
  RATES.set(taught, new Map(rated.mentions.map((mention) => [mention.place, rateOf(mention)])));
  return rateOf;
};

/** The levels of which labels tell when they hold, in sight of what a first look took all levels of their text for. */
const whensAgain = (taught: Taught, learnt: Learnt): readonly AskedPlace[] => {
  const all = met(taught);
  const rated = all[0]?.rated;
  if (!rated) return [];
  const looks = looksAt(rated, learnt, ratesOfText(taught, rated), heardIn(taught));
  const signs = new Map(whenAgainSigns(looks).map((each, index) => [looks[index]?.mention, each] as const));
  return all.flatMap((each) => {
    const answer = toldOf(each);
    const again = signs.get(each.mention);
    return answer === undefined || again === undefined ? [] : [{ signs: again, answer, spot: levelSpot(each.mention) }];
  });
};

/** When a level holds, in sight of what others taught of all levels of the text. */
const again = answeringAfter('rate-when-again', whenFirsts, whensAgain, SLOWLY);

export const RATE_LESSONS: readonly Lesson[] = [level, when, again];
