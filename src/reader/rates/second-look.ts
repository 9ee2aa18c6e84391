import { sharesOf } from '../learnt/learnt.js';
import type { Guess, Guessed } from './charged.js';
import { levelsOf, sidesWhere } from './levels.js';
import { isRow } from './rows.js';
import type { Sides } from './sides.js';
import type { Stage } from './stage.js';
import { goodsBy } from './told.js';
import type { Option } from './whose.js';

/** As many pairs of a level are looked at again, the likeliest. */
const MANY = 6;

const same = (one: Sides | undefined, two: Sides): boolean => one?.by === two.by && one.on === two.on;
const reversed = (one: Sides | undefined, { by, on }: Sides): boolean => one?.by === on && one.on === by;

/** How one pair of sides stands to another. */
const relation = (one: Sides | undefined, two: Sides): string => {
  if (one === undefined) return 'none';
  if (same(one, two)) return 'same';
  if (reversed(one, two)) return 'reverse';
  if (one.by === two.by) return 'same by';
  if (one.on === two.on) return 'same on';
  return one.by === two.on || one.on === two.by ? 'turned' : 'other';
};

const sureness = (share: number): string => (share > 0.95 ? 'sure' : share > 0.75 ? 'likely' : 'open');

const BANDS = [98, 90, 75, 55, 40, 25, 10, 3];

const band = (share: number): string => String(BANDS.find((least) => share > least / 100) ?? 0);

/** Where a level stands: among all of its text, in the row of those that are named with it ("to 31 and 27 per cent"), in its sentence. */
interface Turn {
  readonly at: number;
  readonly row: readonly Guess[];
  readonly place: number;
}

/** How the likeliest pairs of some levels are spread: for each pair, the sum of its shares. */
class Tally {
  readonly #sums = new Map<string, number>();
  #all = 0;

  add({ options, shares }: Guess, times = 1): void {
    this.#all += times;
    for (const [index, { sides }] of options.entries()) {
      const share = shares[index] ?? 0;
      if (share < 0.02) continue;
      const key = `${sides.by} ${sides.on}`;
      this.#sums.set(key, (this.#sums.get(key) ?? 0) + times * share);
    }
  }
  /** How a pair stands in it against the reverse, without one level of its own. */
  standing(own: Guess, { by, on }: Sides): string {
    const [one, two] = [this.#without(own, by, on), this.#without(own, on, by)];
    const all = this.#all - 1;
    if (all < 0.5) return 'alone';
    if (one + two < 0.3 * all) return 'others';
    const share = one / (one + two);
    return `${share > 0.85 ? 'mine' : share > 0.6 ? 'more' : share > 0.4 ? 'even' : share > 0.15 ? 'less' : 'not'} ${all < 1.5 ? 'once' : 'often'}`;
  }
  #without({ options, shares }: Guess, by: string, on: string): number {
    const place = options.findIndex(({ sides }) => sides.by === by && sides.on === on);
    return Math.max(0, (this.#sums.get(`${by} ${on}`) ?? 0) - (shares[place] ?? 0));
  }
}

/** What the first look at all levels of a text tells of each. */
interface Sight {
  readonly stage: Stage;
  readonly guesses: readonly Guess[];
  readonly turns: ReadonlyMap<Guess, Turn>;
  readonly levels: ReadonlyMap<string, Tally>;
  readonly goods: ReadonlyMap<string, Tally>;
}

const levelKey = ({ mention: { level } }: Guess): string => `${level.level} ${level.unit}`;

const goodsOf = (stage: Stage, { mention }: Guess): ReturnType<typeof goodsBy> => goodsBy(stage, mention);

/** A row has no more levels than this. */
const LONG = 6;

/** The levels in the rows that they stand in. */
const rowsOf = (guesses: readonly Guess[]): readonly (readonly Guess[])[] => {
  const rows: Guess[][] = [];
  for (const guess of guesses) {
    const row = rows.at(-1);
    const last = row?.at(-1)?.mention;
    const { seen, level } = guess.mention;
    if (row && row.length < LONG && last?.seen === seen && isRow(seen.low.slice(last.level.end, level.start)))
      row.push(guess);
    else rows.push([guess]);
  }
  return rows;
};

const sightOf = ({ stage, guesses }: Guessed): Sight => {
  const turns = new Map<Guess, Turn>();
  let at = 0;
  for (const row of rowsOf(guesses))
    for (const [place, guess] of row.entries()) {
      turns.set(guess, { at, row, place });
      at += 1;
    }
  const levels = new Map<string, Tally>();
  const goods = new Map<string, Tally>();
  const note = (tallies: Map<string, Tally>, key: string, guess: Guess): void => {
    const known = tallies.get(key) ?? new Tally();
    known.add(guess);
    tallies.set(key, known);
  };
  for (const guess of guesses) {
    note(levels, levelKey(guess), guess);
    const ware = goodsOf(stage, guess);
    if (ware) note(goods, ware.name, guess);
  }
  return { stage, guesses, turns, levels, goods };
};

/** The levels before in whose order those of a row may come: the nearest of as many different pairs. */
const modelOf = ({ guesses, turns }: Sight, { at, place, row }: Turn): readonly Guess[] | undefined => {
  const first = at - place;
  const before = guesses.slice(Math.max(0, first - 4), first);
  const index = row[0]?.mention.seen.index ?? 0;
  const near = before.filter(({ mention }) => index - mention.seen.index <= 3);
  const last = near.at(-1);
  const other = last && turns.get(last);
  if (other && other.row.length === row.length) return other.row;
  return near.length >= row.length ? near.slice(-row.length) : undefined;
};

const topOf = (guess: Guess | undefined): Sides | undefined => guess?.options[guess.top]?.sides;
const shareOf = (guess: Guess | undefined): number => guess?.shares[guess.top] ?? 0;

/** How two levels that stand one after the other are joined. */
const joint = (one: Guess, two: Guess): string => {
  const [a, b] = [one.mention, two.mention];
  if (a.seen !== b.seen)
    return a.seen.paragraph === b.seen.paragraph
      ? b.seen.index - a.seen.index === 1
        ? 'sentence'
        : 'paragraph'
      : 'far';
  const between = b.seen.low.slice(a.level.end, b.level.start);
  if (/^\W*(?:to|and then|then)(?: just| only)?\W*$/.test(between)) return 'to';
  if (/\b(?:from|instead of|rather than|up from|down from|against|not)\W*$/.test(between)) return 'from';
  if (isRow(between)) return 'row';
  if (/\b(?:while|whereas|but)\b|;/.test(between)) return 'while';
  return /\band\b/.test(between) ? 'and' : 'on';
};

/** What a second look has to tell a pair of sides of a level by: what the first took it and the levels about it for. */
const signsOf = (sight: Sight, guess: Guess, { sides, signs }: Option, share: number): readonly string[] => {
  const { guesses, turns, levels, goods, stage } = sight;
  const out: string[] = [];
  const held = band(share);
  const add = (sign: string): void => {
    out.push(`again ${sign}`, `again ${sign} ${held}`);
  };
  out.push(`again ${held}`, `again ${held} of ${sureness(shareOf(guess))}`);
  const turn = turns.get(guess);
  const at = turn?.at ?? 0;
  for (const [name, other] of [
    ['before', guesses[at - 1]],
    ['after', guesses[at + 1]],
  ] as const) {
    if (!other) continue;
    const how = relation(topOf(other), sides);
    const join = name === 'before' ? joint(other, guess) : joint(guess, other);
    const sure = sureness(shareOf(other));
    add(`${name} ${how} ${join}`);
    out.push(`again ${name} ${how} ${join} ${sure}`);
  }
  const all = levels.get(levelKey(guess))?.standing(guess, sides) ?? 'alone';
  add(`level ${all}`);
  const ware = goodsOf(stage, guess);
  const met = ware && goods.get(ware.name)?.standing(guess, sides);
  add(`goods ${ware?.where ?? 'none'} ${met ?? 'none'}`);
  out.push(`again level ${all} goods ${met ?? 'none'}`);
  if (turn && turn.row.length > 1) {
    const model = modelOf(sight, turn);
    const like = model?.[turn.place];
    const [first, second] = model ?? [];
    const crossed = relation(topOf(first), topOf(second) ?? sides);
    add(`row ${Math.min(turn.row.length, 3)} ${relation(topOf(like), sides)} ${crossed}`);
    for (const other of turn.row)
      if (other !== guess) add(`in row ${relation(topOf(other), sides)} ${sureness(shareOf(other))}`);
  }
  const here = levelsOf(guess.mention.seen).length;
  out.push(`again levels ${Math.min(here, 4)} ${held}`);
  return [...signs, ...out];
};

/** The likeliest pairs of a level, each with its signs in sight of the first look at all others; with their places among its options. */
export const againAt = (first: Guessed): ((guess: Guess) => readonly (Option & { readonly place: number })[]) => {
  const sight = sightOf(first);
  return (guess) =>
    guess.options
      .map((option, place) => ({ option, place, share: guess.shares[place] ?? 0 }))
      .sort((a, b) => b.share - a.share)
      .slice(0, MANY)
      .map(({ option, place, share }) => ({ ...option, place, signs: signsOf(sight, guess, option, share) }));
};

/** Each level looked at again in sight of what the first look took the others for. */
export const lookedAgain = (first: Guessed): Guessed => {
  const { learnt } = first.rated.reading;
  if (!learnt.get('rate-sides-again')) return first;
  const optionsOf = againAt(first);
  const guesses = first.guesses.map((guess): Guess => {
    if (guess.options.length < 2) return guess;
    const options = optionsOf(guess);
    const again = sharesOf(
      learnt,
      'rate-sides-again',
      options.map(({ signs }) => signs),
      sidesWhere(guess.mention, options),
    );
    const whole = options.reduce((sum, { place }) => sum + (guess.shares[place] ?? 0), 0);
    const shares = [...guess.shares];
    for (const [index, { place }] of options.entries()) shares[place] = (again[index] ?? 0) * whole;
    return { ...guess, shares, top: shares.indexOf(Math.max(...shares)) };
  });
  return { ...first, guesses };
};
