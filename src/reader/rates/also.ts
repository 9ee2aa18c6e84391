import type { Spot } from '../encoder/spot.js';
import { signsOf } from '../learnt/features.js';
import type { Guess, Guessed } from './charged.js';
import { levelSpot, levelsOf } from './levels.js';
import { EACH } from './whose.js';

/** Words that gather several territories into one. */
const SEVERAL =
  /\b(?:both|each|either|all (?:three|four|five|of them)|the (?:two|three|four|five|others?|latter|former)|these|those|them|they|countries|nations|economies|partners|members|neighbou?rs|respectively|alike|as well|too|also|the same)\b/g;

const band = (ratio: number): string =>
  ratio > 0.8 ? 'even' : ratio > 0.5 ? 'near' : ratio > 0.2 ? 'some' : ratio > 0.05 ? 'little' : 'hardly';

/** As many further pairs are asked of. */
const MANY = 5;

/** The other pairs that share a side with the likeliest of a level, by their places: those whose goods it may be on as well, or who may charge as much. */
export const othersOf = ({ options, shares, top }: Guess): readonly number[] => {
  const first = options[top]?.sides;
  if (!first || first.on === 'all') return [];
  return options
    .flatMap(({ sides: { by, on } }, place) =>
      place !== top && on !== 'all' && (by === first.by) !== (on === first.on) && by !== first.on && on !== first.by
        ? [place]
        : [],
    )
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, MANY);
};

/** Where it is asked whether a level is told of another pair too. */
export const alsoSpot = ({ mention, options }: Guess, place: number): Spot => ({
  ...levelSpot(mention),
  ...options[place]?.sides,
});

/** What tells whether a level is told of another pair of sides too: how the sentence joins their names, how far the first look is divided between them. */
export const alsoSigns = ({ rated, stage }: Guessed, guess: Guess, place: number): readonly string[] => {
  const { mention, options, shares, top } = guess;
  const { seen, level, part } = mention;
  const [first, other] = [options[top]?.sides, options[place]?.sides];
  if (!first || !other) return [];
  const which = other.by === first.by ? 'on' : 'by';
  const [one, two] = which === 'on' ? [first.on, other.on] : [first.by, other.by];
  const standings = stage.scenes[seen.index]?.standings ?? [];
  const ones = standings.filter(({ code }) => code === one);
  const twos = standings.filter(({ code }) => code === two);
  const divided = band((shares[place] ?? 0) / (shares[top] ?? 1));
  const out = new Set<string>([`which=${which}`, `divided=${divided}`, `${which} ${divided}`]);
  const add = (sign: string): void => {
    out.add(sign).add(`${sign} ${divided}`);
  };
  const listed = ones.some((a) => twos.some((b) => joined(standings, seen.low, a, b)));
  const inside = ({ at }: { readonly at: number }): boolean => at >= part.start && at < part.end;
  add(`listed=${listed}`);
  add(`here=${ones.length > 0} ${twos.length > 0}`);
  add(`inside=${ones.some(inside)} ${twos.some(inside)}`);
  const levels = levelsOf(seen).length;
  const codes = new Set(standings.map(({ code }) => code)).size;
  add(`listed=${listed} levels=${Math.min(levels, 4)} codes=${Math.min(codes, 5)}`);
  add(`levels ${levels === 1 ? 'one' : levels < codes ? 'fewer' : levels === codes ? 'as many' : 'more'} ${listed}`);
  const clause = seen.low.slice(part.start, part.end);
  const words = new Set([...clause.matchAll(SEVERAL)].map(([word]) => word));
  for (const word of words) {
    add(`several ${word}`);
    out.add(`several ${word} ${which} ${ones.length > 0} ${twos.length > 0}`);
  }
  add(`several=${words.size > 0} ${twos.length > 0}`);
  add(`each=${EACH.test(clause)}`);
  const before = stage.scenes[seen.index - 1];
  const named = (code: string): boolean => before?.standings.some((each) => each.code === code) === true;
  add(`before=${named(one)} ${named(two)} several=${words.size > 0}`);
  const beforeListed =
    before?.standings.some(
      (a) =>
        a.code === one &&
        before.standings.some((b) => b.code === two && joined(before.standings, before.seen.low, a, b)),
    ) === true;
  if (beforeListed) add(`listed before ${twos.length > 0}`);
  for (const b of twos) {
    const crossed = levelsOf(seen).some(({ start }) =>
      b.at < level.start ? start > b.at && start < level.start : start > level.start && start < b.at,
    );
    out.add(`cue=${b.cue} ${crossed}`).add(`prep=${b.preposition} ${crossed}`).add(`next=${b.next} ${crossed}`);
    add(`crossed=${crossed}`);
  }
  const side = rated.reading.sides?.includes(two) === true;
  out.add(`side=${side}`).add(`side=${side} listed=${listed}`);
  return [...signsOf(rated.reading, seen, level), ...out];
};

interface Named {
  readonly code: string;
  readonly at: number;
}

/** Whether two territories stand in one list: between them only other names, commas, "and" and what is of them. */
const joined = (standings: readonly Named[], low: string, a: Named, b: Named): boolean => {
  const [left, right] = a.at < b.at ? [a, b] : [b, a];
  const all = standings.filter(({ at }) => at >= left.at && at <= right.at).map(({ at }) => at);
  return all.slice(1).every((at, index) => {
    const between = low.slice(all[index] ?? 0, at).trim();
    return (
      between.length < 60 &&
      /(?:,|\band|\bor|&|\/|\bas well as|\bplus)(?: (?:of|from|for|by|on|in|the|also|then))*$/.test(between) &&
      !/\d/.test(between) &&
      between.split(/,|\band\b|\bor\b/).length <= 3
    );
  });
};
