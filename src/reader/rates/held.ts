import { type Answer, answersTo, type Learnt } from '../learnt/learnt.js';
import { isLevel, levelSpot } from './levels.js';
import type { Rated, RateMention } from './mentions.js';
import type { When } from './state.js';
import { type Told, whenSigns } from './when.js';
import { type Look, whenAgainSigns } from './when-again.js';

/** When a level holds, with how likely no text would say otherwise: where it tells of none, any time will do. */
export interface HeldWhen extends Answer<When> {
  /** Most likely the text tells of no time. */
  readonly timeless: boolean;
}

/** A text that leaves the time open neither denies a level nor calls it the highest. */
const NEVER_OPEN = /^(?:open|denied|peak)$/;
const NO_TIME = /^open$/;

/** What labelled texts taught errs to one side in new ones: levels that are gone are taken for levels in force, or for ones that come back. */
const LEANING: Partial<Readonly<Record<Told, number>>> = { past: 1.5, if_lapsed: 0.7 };
/** A text that most likely leaves the time open. */
const TIMELESS = 0.7;

const likeliestOf = (answers: readonly Answer<Told>[], { rule }: RateMention): HeldWhen => {
  const [first] = answers;
  const untold = first?.answer === 'open' ? NEVER_OPEN : NO_TIME;
  const leaning = ({ answer, share }: Answer<Told>): number => share * (LEANING[answer] ?? 1);
  const [best] = answers
    .filter((each): each is Answer<When> => !untold.test(each.answer))
    .toSorted((a, b) => leaning(b) - leaning(a));
  if (!first || !best) return { answer: rule?.when ?? 'now', share: 0.5, timeless: false };
  const open = answers.find(({ answer }) => answer === 'open')?.share ?? 0;
  return { answer: best.answer, share: best.share + open, timeless: open >= TIMELESS };
};

/** What a level is the level of: whose duty on whose goods, and on what goods. */
export type RateOf = (mention: RateMention) => { readonly sides: string; readonly goods: string };

/** What a first look takes a level for, before it is asked what it is the level of. */
type FirstLook = Pick<Look, 'mention' | 'answers'>;

const lookAt = (
  rated: Rated,
  learnt: Learnt,
  heard: (signs: readonly string[]) => readonly string[],
): readonly FirstLook[] => {
  const told = new Map<RateMention, Told | undefined>();
  return rated.mentions.flatMap((mention): readonly FirstLook[] => {
    if (!isLevel(mention.level)) return [];
    const signs = whenSigns(mention, rated, (other) => told.get(other));
    const answers = answersTo<Told>(learnt, 'rate-when', heard(signs), levelSpot(mention));
    told.set(mention, answers[0]?.answer ?? mention.rule?.when ?? 'now');
    return [{ mention, answers }];
  });
};

const LOOKED = new WeakMap<Rated, { readonly learnt: Learnt; readonly looks: readonly FirstLook[] }>();

/** What a first look takes each level of a duty for, in sight of those before it: worked out once, though rates and risks both ask. */
export const firstLooks = (rated: Rated, learnt: Learnt): readonly FirstLook[] => {
  const known = LOOKED.get(rated);
  if (known?.learnt === learnt) return known.looks;
  const looks = lookAt(rated, learnt, (signs) => signs);
  LOOKED.set(rated, { learnt, looks });
  return looks;
};

/** The first look at each level of a duty, with what it is the level of; `heard` is what of its signs counts, where that is not all. */
export const looksAt = (
  rated: Rated,
  learnt: Learnt,
  rateOf: RateOf,
  heard?: (signs: readonly string[]) => readonly string[],
): readonly Look[] =>
  (heard ? lookAt(rated, learnt, heard) : firstLooks(rated, learnt)).map((look) => ({
    ...look,
    ...rateOf(look.mention),
  }));

/** How likely each time is by two looks at a level, which err apart from each other: their mean is right more often than either. */
export const between = (first: readonly Answer<Told>[], again: readonly Answer<Told>[]): readonly Answer<Told>[] => {
  const shares = new Map(first.map(({ answer, share }) => [answer, share / 2]));
  for (const { answer, share } of again) shares.set(answer, (shares.get(answer) ?? 0) + share / 2);
  return [...shares]
    .map(([answer, share]) => ({ answer, share }))
    .sort((a, b) => b.share - a.share || (a.answer < b.answer ? -1 : 1));
};

/**
 * When each level of a duty holds: what the labelled texts taught of the signs about it, together with what they taught of it in sight of what all levels
 * of the text were taken for; else what the rules say.
 */
export const whensOf = (rated: Rated, rateOf: RateOf): ReadonlyMap<RateMention, HeldWhen> => {
  const { learnt } = rated.reading;
  const looks = looksAt(rated, learnt, rateOf);
  const again = learnt.get('rate-when-again') ? whenAgainSigns(looks) : [];
  return new Map(
    looks.map(({ mention, answers }, index) => {
      const signs = again[index];
      const told = signs
        ? between(answers, answersTo<Told>(learnt, 'rate-when-again', signs, levelSpot(mention)))
        : answers;
      return [mention, likeliestOf(told, mention)];
    }),
  );
};
