import { signsOf } from '../learnt/features.js';
import { type Learnt, sharesOf, yesTo } from '../learnt/learnt.js';
import { alsoSigns, alsoSpot, othersOf } from './also.js';
import { isLevel, levelSpot, sidesWhere } from './levels.js';
import { listedAt } from './listed.js';
import type { Rated, RateMention } from './mentions.js';
import { lookedAgain } from './second-look.js';
import type { Sides } from './sides.js';
import { type Stage, stageOf } from './stage.js';
import { Told } from './told.js';
import { EACH, type Option, sidesAt } from './whose.js';

/** The pairs of sides that a level is told of, with how likely they are. */
export interface Whose {
  readonly sides: readonly Sides[];
  readonly share: number;
}

/** What a first look takes for the sides of a level: every pair that it may have, with its share. */
export interface Guess {
  readonly mention: RateMention;
  readonly options: readonly Option[];
  readonly shares: readonly number[];
  /** The place of the likeliest. */
  readonly top: number;
}

/** A text with the first look at each of its levels, in their order. */
export interface Guessed {
  readonly rated: Rated;
  readonly stage: Stage;
  readonly guesses: readonly Guess[];
}

/** A further pair of sides is meant as well if it is so likely, against the likeliest. */
const AS_WELL = 0.7;

/** A secondary tariff is on the goods of whoever is warned of it, and not of those whose oil it is about. */
const secondary = ({ rule }: RateMention): Sides | undefined => {
  const [by, on] = rule?.how === 'secondary' ? [rule.by[0], rule.on[0]] : [];
  return by === undefined || on === undefined ? undefined : { by, on };
};

const near = (options: readonly Option[], shares: readonly number[]): readonly Sides[] => {
  const most = Math.max(...shares);
  return options.flatMap(({ sides }, index) => ((shares[index] ?? 0) >= most * AS_WELL ? [sides] : []));
};

/** The first look at who charges whom at each level, in sight of the levels before. */
export const guessed = (
  rated: Rated,
  heard: (signs: readonly string[]) => readonly string[] = (signs) => signs,
): Guessed => {
  const { reading, mentions } = rated;
  const stage = stageOf(reading);
  const told = new Told();
  const guesses: Guess[] = [];
  for (const mention of mentions) {
    if (!isLevel(mention.level)) continue;
    const sure = secondary(mention);
    const options = sure
      ? [{ sides: sure, signs: [] }]
      : sidesAt(stage, told, mention, mention.rule).map(({ sides, signs }) => ({ sides, signs: heard(signs) }));
    if (options.length === 0) continue;
    const shares = sharesOf(
      reading.learnt,
      'rate-sides',
      options.map(({ signs }) => signs),
      sidesWhere(mention, options),
    );
    told.note(stage, mention, near(options, shares));
    guesses.push({ mention, options, shares, top: shares.indexOf(Math.max(...shares)) });
  }
  return { rated, stage, guesses };
};

const reverse = ({ by, on }: Sides): Sides => ({ by: on, on: by });
const same = (one: Sides, two: Sides): boolean => one.by === two.by && one.on === two.on;

const EVERY_EACH = new RegExp(EACH.source, 'g');

/** What tells whether both sides charge the same: the words about a level, and how far the first look is divided between the two ways. */
export const eachSigns = ({ rated, stage }: Guessed, { mention, options, shares, top }: Guess): readonly string[] => {
  const { seen, level, part } = mention;
  const first = options[top]?.sides;
  const back = first ? options.findIndex(({ sides }) => same(sides, reverse(first))) : -1;
  const ratio = (shares[back] ?? 0) / (shares[top] ?? 1);
  const divided = ratio > 0.7 ? 'even' : ratio > 0.3 ? 'near' : ratio > 0.1 ? 'far' : 'one';
  const clause = seen.low.slice(part.start, part.end);
  const words = (text: string): readonly string[] => [...text.matchAll(EVERY_EACH)].map(([word]) => word);
  const here = words(clause);
  const all = words(seen.low);
  const codes = new Set((stage.scenes[seen.index]?.standings ?? []).map(({ code }) => code)).size;
  const within = new Set(
    (stage.scenes[seen.index]?.standings ?? [])
      .filter(({ at }) => at >= part.start && at < part.end)
      .map(({ code }) => code),
  ).size;
  const said = [...seen.low.slice(0, level.start).matchAll(EVERY_EACH)].at(-1);
  const named = said && seen.parties.some(({ start }) => start > said.index && start < level.start);
  const reach = said === undefined ? 'none' : `${said[0]} ${named === true ? 'past another' : 'free'}`;
  const previous = rated.reading.all[seen.index - 1];
  const led =
    previous && previous.paragraph === seen.paragraph && seen.parties.length === 0 && EACH.test(previous.low)
      ? 'led'
      : 'not led';
  return [
    ...signsOf(rated.reading, seen, level),
    `reach=${reach}`,
    `reach=${reach} ${divided}`,
    `reaches ${said === undefined ? 'no' : named === true ? 'past another' : 'free'} ${divided}`,
    `${led} ${divided}`,
    `divided=${divided}`,
    `codes=${Math.min(codes, 3)}`,
    `within=${Math.min(within, 3)}`,
    ...here.flatMap((word) => [`each:${word}`, `each:${word} ${divided}`, `each:${word} ${Math.min(within, 2)}`]),
    ...all.map((word) => `each s:${word}`),
    here.length > 0 ? `each ${divided}` : all.length > 0 ? `each sentence ${divided}` : `no each ${divided}`,
    ...(mention.rule?.each === true ? ['rule:each'] : []),
  ];
};
/** A further pair of sides is meant if that is so likely, or if it is hardly less likely than the first. */
const TOO = 0.3;

const isMeantToo = (learnt: Learnt, first: Guessed, guess: Guess, place: number): boolean =>
  (guess.shares[place] ?? 0) >= (guess.shares[guess.top] ?? 1) * AS_WELL ||
  (yesTo(learnt, 'rate-also', alsoSigns(first, guess, place), alsoSpot(guess, place)) ?? 0) >= TOO;

/** The pairs of a level with those that a list adds: what is told of one of a list is told of all. */
const withListed = ({ seen, level }: RateMention, told: readonly Sides[]): readonly Sides[] => {
  const [{ by, on }] = told as [Sides, ...Sides[]];
  const listedWith = listedAt(seen, level);
  const [payers, takers] = [listedWith(on), listedWith(by)];
  const more = [
    ...(payers.includes(by) ? [] : payers.map((code): Sides => ({ by, on: code }))),
    ...(takers.includes(on) ? [] : takers.map((code): Sides => ({ by: code, on }))),
  ];
  return [...told, ...more.filter((pair) => !told.some((each) => same(each, pair)))];
};

/** How likely the look at a level held a pair to be. */
const shareOf = ({ options, shares }: Guess, pair: Sides): number =>
  shares[options.findIndex(({ sides }) => same(sides, pair))] ?? 0;

/** Both sides charge the same if that is so likely: of new texts' levels that were held a little likelier than this nearly all were told of both, for the question is asked of few. */
const BOTH = 0.2;

/** Who charges whom at each level: what the labelled texts taught of the signs about it, in sight of all levels of the text. */
export const whoseOf = (rated: Rated): ReadonlyMap<RateMention, Whose> => {
  const first = guessed(rated);
  const looked = lookedAgain(first);
  const { learnt } = rated.reading;
  return new Map(
    looked.guesses.map((again, index): readonly [RateMention, Whose] => {
      const { mention, options, shares, top } = again;
      // Which further pairs are meant was learnt from first looks; the second tells more only where it comes to another pair.
      const before = first.guesses[index];
      const guess = before?.top === top ? before : again;
      const likeliest = options[top]?.sides as Sides;
      const both = secondary(mention)
        ? undefined
        : yesTo(learnt, 'rate-each', eachSigns(first, guess), levelSpot(mention));
      if (both !== undefined && both >= BOTH && likeliest.on !== 'all')
        return [mention, { sides: [likeliest, reverse(likeliest)], share: Math.max(both, shareOf(again, likeliest)) }];
      if (secondary(mention)) return [mention, { sides: [likeliest], share: shares[top] ?? 0 }];
      const others = othersOf(guess)
        .filter((place) => isMeantToo(learnt, first, guess, place))
        .map((place) => options[place]?.sides as Sides);
      const sides = withListed(mention, [likeliest, ...others]);
      const share = sides.reduce((sum, pair) => sum + shareOf(again, pair), 0);
      return [mention, { sides, share }];
    }),
  );
};
