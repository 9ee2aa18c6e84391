import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import { goodsAt, goodsWhere, likeliestGoods, type Option } from '../../../src/reader/rates/goods-of.js';
import type { RateMention } from '../../../src/reader/rates/mentions.js';
import { Sold } from '../../../src/reader/rates/sold.js';
import { stockOf } from '../../../src/reader/rates/stock.js';
import { type ChosenPlace, choosing, choosingAfter, crossed, heardIn, type Taught } from '../lesson.js';
import { met } from './rate.js';

const plain = (goods: string): string =>
  goods
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /, '');

/** The goods that a first look takes for those of a level. */
const taken = (taught: Taught, first: Learnt, mention: RateMention, options: readonly Option[]): string | undefined =>
  likeliestGoods(
    first,
    mention,
    options.map((option) => ({ ...option, signs: heardIn(taught)(option.signs) })),
  ).goods;

/**
 * Each level with a label, by its sides, with the goods that it may be on, and which of them the labels give it. On what the levels before are is one of the
 * signs: as the labels tell, or by what a first look took them for.
 */
export const goodsMet = (taught: Taught, first?: Learnt): readonly ChosenPlace[] => {
  const places = met(taught);
  const [opening] = places;
  if (!opening) return [];
  const stock = stockOf(opening.rated.reading);
  const sold = new Sold();
  return places.flatMap(({ mention, labels, sure }) => {
    const pairs = new Map<string, (typeof labels)[number][]>();
    for (const label of labels) {
      const key = `${label.imposed_by} ${label.on}`;
      const known = pairs.get(key);
      if (known) known.push(label);
      else pairs.set(key, [label]);
    }
    return [...pairs.values()].flatMap((alike) => {
      const [{ imposed_by: by, on }] = alike as [(typeof labels)[number]];
      const goods = new Set(alike.map((label) => (label.goods === undefined ? undefined : plain(label.goods))));
      if (by === undefined || on === undefined || (!sure && (pairs.size > 1 || goods.size > 1))) return [];
      const options = goodsAt(stock, sold, mention, { by, on }, mention.rule?.goods);
      const right = options.flatMap((option, index) =>
        goods.has(option.goods === undefined ? undefined : plain(option.goods)) ? [index] : [],
      );
      sold.note(mention, { by, on }, first ? taken(taught, first, mention, options) : alike[0]?.goods);
      return right.length === 0
        ? []
        : [
            {
              options: options.map(({ signs }) => signs),
              right,
              ...goodsWhere(mention, options),
            },
          ];
    });
  });
};

const firsts = crossed(() => [choosing('rate-goods', (taught) => goodsMet(taught))]);

/** On what goods a level is, learnt in sight of what others taught of the levels before it, as it will be asked. */
export const RATE_GOODS = choosingAfter('rate-goods', firsts, goodsMet);
