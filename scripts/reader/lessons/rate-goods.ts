import { goodsAt } from '../../../src/reader/rates/goods-of.js';
import { Sold } from '../../../src/reader/rates/sold.js';
import { stockOf } from '../../../src/reader/rates/stock.js';
import type { Chosen } from '../learn.js';
import { choosing, type Taught } from '../lesson.js';
import { met } from './rate.js';

const plain = (goods: string): string =>
  goods
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /, '');

/** Each level with a label, by its sides, with the goods that it may be on, and which of them the labels give it. */
export const goodsMet = (taught: Taught): readonly Omit<Chosen, 'text'>[] => {
  const places = met(taught);
  const [first] = places;
  if (!first) return [];
  const stock = stockOf(first.rated.reading);
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
      sold.note(mention, { by, on }, alike[0]?.goods);
      return right.length === 0 ? [] : [{ options: options.map(({ signs }) => signs), right }];
    });
  });
};

export const RATE_GOODS = choosing('rate-goods', goodsMet);
