import { meansParticularGoods } from '../lexicon/goods.js';
import type { Reading } from '../reading.js';
import type { Word } from '../words.js';
import { singular } from './things.js';
import { waresOf } from './wares.js';

/** The goods that a text speaks of, by word, and how often it says of each whose they are. */
export interface Origins {
  /** How a word for goods is called, in the singular; nothing if it is none. */
  readonly goodsOf: (word: Word) => string | undefined;
  /** The territory that goods are mostly said to be of. */
  readonly ownerOf: (goods: string) => string | undefined;
  /** How surely goods are of a territory: 2 if no other is named with them, 1 if another is, 0 if they are never said to be. */
  readonly shareOf: (goods: string, code: string) => 0 | 1 | 2;
}

/** Whose goods are whose: "Chilean wine", "Turkey's refrigerators", "palm oil and tea from Indonesia", "our wool". */
export const originsIn = (reading: Reading): Origins => {
  const owners = new Map<string, Map<string, number>>();
  for (const { listed, owner, words } of waresOf(reading).all.flat()) {
    if (listed || owner === undefined) continue;
    for (const [index, name] of words.entries()) {
      if (index < words.length - 1 && !meansParticularGoods(name) && !meansParticularGoods(`${name}s`)) continue;
      const known = owners.get(name) ?? new Map<string, number>();
      owners.set(name, known.set(owner, (known.get(owner) ?? 0) + 1));
    }
  }
  const first = (goods: string): string | undefined =>
    [...(owners.get(goods) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  const known = new Map([...owners.keys()].map((goods) => [goods, first(goods)]));
  return {
    goodsOf: ({ low }) => {
      const name = singular(low);
      return owners.has(name) || meansParticularGoods(low) ? name : undefined;
    },
    ownerOf: (goods) => known.get(goods),
    shareOf: (goods, code) => {
      const all = owners.get(goods);
      return all === undefined || !all.has(code) ? 0 : all.size === 1 ? 2 : 1;
    },
  };
};
