/** The goods that a level of duty may be on, with what tells of each: among these it is chosen on which it is. */

import { NOWHERE, type Spot, spotAt, type Where } from '../encoder/spot.js';
import { type Learnt, sharesOf } from '../learnt/learnt.js';
import { startOfWord } from '../reading.js';
import { askedOf } from './asked.js';
import { kindSigns, nameSigns } from './goods-signs.js';
import { levelSpot } from './levels.js';
import { noneSigns } from './no-goods.js';
import type { Sides } from './sides.js';
import type { Sold } from './sold.js';
import { groupOf, headOf, keyOf, type Name, type Stock } from './stock.js';
import { awayFrom, type Charged, nearest } from './ware-places.js';
import { namesOf } from './wares.js';

const FEW = 4;
/** As many names of one kind of goods are told apart. */
const MANY_NAMES = 8;

/** Goods that a level may be on, or none in particular. */
export interface Option {
  readonly goods: string | undefined;
  readonly signs: readonly string[];
  readonly spot: Spot;
}

/** The last words of the goods that a level may be on: those near it first. */
const headsFor = (stock: Stock, sold: Sold, { seen, level }: Charged, sides: Sides): readonly string[] => {
  const { wares, paragraphs, top } = stock;
  const keys = (index: number | undefined, count: number, from?: number): readonly string[] => {
    const list = [...(index === undefined ? [] : (wares[index] ?? []))];
    if (from !== undefined) list.sort((a, b) => awayFrom(a, from) - awayFrom(b, from));
    return list.slice(0, count).map(groupOf);
  };
  const paragraph = seen.paragraph;
  const told = [
    ...new Set([
      sold.last?.goods,
      sold.ofPair(sides)?.last,
      sold.ofPair(sides)?.first,
      sold.ofLevel(sides, level.level),
      sold.ofValue(level.level),
    ]),
  ];
  return [
    ...new Set([
      ...keys(seen.index, 14, level.start),
      ...told.flatMap((key) => {
        const name = key === undefined ? undefined : stock.names.get(key);
        return name ? [name.listed ? `+${name.key}` : headOf(name)] : [];
      }),
      ...keys(seen.index - 1, FEW + 1),
      ...keys(seen.index + 1, 3),
      ...keys(seen.index - 2, FEW),
      ...keys(seen.index - 3, 3),
      ...keys(paragraphs.get(paragraph), 3),
      ...keys(paragraphs.get(paragraph - 1), 3),
      ...(stock.owned.get(sides.on) ?? []).slice(0, 3),
      ...keys(0, 3),
      ...top,
    ]),
  ].slice(0, 24);
};

/** Goods stand where the sentences nearest to a level name them. */
const NEAREST = 3;
const wareSpot = ({ own }: Name, { seen }: Charged): Spot =>
  spotAt(
    ...own
      .toSorted((a, b) => Math.abs(a.seen.index - seen.index) - Math.abs(b.seen.index - seen.index))
      .slice(0, NEAREST)
      .map((ware) => ({ seen: ware.seen, start: startOfWord(ware.seen, ware.last) })),
  );

/** The goods that a level may be on, with the signs of each; first that it is on none in particular. */
export const goodsAt = (
  stock: Stock,
  sold: Sold,
  charged: Charged,
  sides: Sides,
  ruled: string | undefined,
): readonly Option[] => {
  const asked = askedOf(stock, sold, charged, sides, ruled);
  const options: Option[] = [{ goods: undefined, signs: noneSigns(asked), spot: NOWHERE }];
  for (const head of headsFor(stock, sold, charged, sides)) {
    const names = (stock.byHead.get(head) ?? []).slice(0, MANY_NAMES);
    const kin = asked.near.filter((ware) => groupOf(ware) === head);
    const close = nearest(charged, kin);
    const called = new Set(close ? namesOf(close).map(keyOf) : []);
    const shared = kindSigns(asked, head, close !== undefined);
    const told = [...names.filter(({ key }) => called.has(key)), ...names.filter(({ key }) => !called.has(key))];
    for (const name of told.slice(0, FEW + 1))
      options.push({
        goods: name.text,
        signs: nameSigns(asked, name, names, kin, shared),
        spot: wareSpot(name, charged),
      });
  }
  return options;
};

/** Where it is asked on what goods a level is, and where these are named. */
export const goodsWhere = (charged: Charged, options: readonly Option[]): Where => ({
  spot: levelSpot(charged),
  spots: options.map(({ spot }) => spot),
});

/** The goods that a level most likely is on, with how likely. */
export const likeliestGoods = (
  learnt: Learnt,
  charged: Charged,
  options: readonly Option[],
): { readonly goods: string | undefined; readonly share: number } => {
  const shares = sharesOf(
    learnt,
    'rate-goods',
    options.map(({ signs }) => signs),
    goodsWhere(charged, options),
  );
  const share = Math.max(...shares);
  return { goods: options[shares.indexOf(share)]?.goods, share };
};
