/** On what goods the levels before were, and what that tells of those on which one is now. */
import type { Sides } from './sides.js';
import { keyOf } from './stock.js';
import type { Charged } from './ware-places.js';

/** What was settled of the goods of the levels of a pair of sides. */
interface Settled {
  readonly counts: Map<string, number>;
  readonly first: string;
  last: string;
  count: number;
}

/** What was settled of the goods of the levels before. Goods are called as in the text, in small letters; none in particular are an empty name. */
export class Sold {
  readonly #pairs = new Map<string, Settled>();
  readonly #levels = new Map<string, string>();
  readonly #values = new Map<string, string>();
  last: { readonly place: Charged; readonly goods: string; readonly pair: string } | undefined;

  note(place: Charged, sides: Sides, goods: string | undefined): void {
    const key = goods === undefined ? '' : keyOf(goods);
    const pair = pairKey(sides);
    this.last = { place, goods: key, pair };
    const known = this.#pairs.get(pair) ?? { counts: new Map<string, number>(), first: key, last: key, count: 0 };
    known.counts.set(key, (known.counts.get(key) ?? 0) + 1);
    known.last = key;
    known.count += 1;
    this.#pairs.set(pair, known);
    this.#levels.set(`${pair} ${place.level.level}`, key);
    this.#values.set(place.level.level, key);
  }
  ofPair(sides: Sides): Settled | undefined {
    return this.#pairs.get(pairKey(sides));
  }
  ofLevel(sides: Sides, level: string): string | undefined {
    return this.#levels.get(`${pairKey(sides)} ${level}`);
  }
  ofValue(level: string): string | undefined {
    return this.#values.get(level);
  }
}

const pairKey = ({ by, on }: Sides): string => `${by} ${on}`;

/** How a level is joined to the one before. */
export const joinOf = (sold: Sold, { seen, level, part }: Charged): string => {
  const { last } = sold;
  if (!last) return 'first';
  const { place } = last;
  if (place.seen === seen) {
    const between = seen.low.slice(place.level.end, level.start);
    if (between.length < 16) return `here ${between.replace(/[^a-z,;]+/g, ' ').trim()}`;
    return `here ${place.part === part ? 'same part' : /;|\bwhile\b|\bwhereas\b|\bbut\b/.test(between) ? 'while' : 'other part'}`;
  }
  if (place.seen.paragraph === seen.paragraph)
    return place.seen.index === seen.index - 1 ? 'next sentence' : 'paragraph';
  return 'far';
};

/** What tells of goods by those that the levels before were on. */
export const historySigns = (
  sold: Sold,
  charged: Charged,
  sides: Sides,
  join: string,
  name: string,
  same: (key: string) => string,
  out: Set<string>,
): void => {
  const { level } = charged;
  const { last } = sold;
  const pair = pairKey(sides);
  if (last) {
    const which = last.pair === pair ? 'pair' : last.pair === `${sides.on} ${sides.by}` ? 'turned' : 'other';
    out.add(`last ${same(last.goods)} ${which} ${join}`).add(`last ${same(last.goods)} ${which}`);
  }
  const told = sold.ofPair(sides);
  if (told) {
    const matches = told.counts.get(name) ?? 0;
    const all = matches === 0 ? 'none' : matches === told.count ? 'all' : 'some';
    out.add(`pair ${all} ${Math.min(3, told.count)}`);
    out.add(`pair last ${same(told.last)} ${join}`);
    out.add(`pair first ${same(told.first)}`);
  } else out.add('pair new');
  const level1 = sold.ofLevel(sides, level.level);
  if (level1 !== undefined) out.add(`level ${same(level1)}`);
  const value = sold.ofValue(level.level);
  if (value !== undefined) out.add(`value ${same(value)}`);
};
