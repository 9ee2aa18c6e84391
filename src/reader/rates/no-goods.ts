/** What tells that a level is on no goods in particular. */
import { ALL_GOODS, type Asked } from './asked.js';
import { wordBefore } from './beside.js';
import { historySigns } from './sold.js';
import { band, type Charged, isDirect, nearest, PRONOUN, wordsBetween } from './ware-places.js';
import type { Ware } from './wares.js';

/** Words for goods at large. */
const AT_LARGE = /\b(?:goods|imports|products|exports|merchandise)\b/;

/** A part of a sentence with its goods left out. */
const withoutWares = ({ seen, part }: Charged, wares: readonly Ware[]): string => {
  let from = part.start;
  const pieces: string[] = [];
  for (const { at, end } of wares)
    if (at >= from && end <= part.end) {
      pieces.push(seen.low.slice(from, at));
      from = end;
    }
  return [...pieces, seen.low.slice(from, part.end)].join('…');
};

/** The signs of a level that is on no goods in particular. */
export const noneSigns = ({
  stock,
  sold,
  charged,
  sides,
  ruled,
  stage,
  again: said,
  join,
}: Asked): readonly string[] => {
  const { seen, level, part } = charged;
  const here = (stock.wares[seen.index] ?? []).filter(({ listed }) => !listed);
  const clause = withoutWares(charged, here);
  const signs = new Set<string>(['none']);
  const add = (sign: string): void => {
    signs.add(`none ${sign}`);
  };
  const inside = here.filter(({ at }) => at >= part.start && at < part.end);
  add(`here ${Math.min(2, here.length)}`);
  add(`part ${Math.min(2, inside.length)}`);
  const close = nearest(charged, inside);
  if (close) {
    const ahead = close.at < level.start;
    add(
      `close ${ahead} ${band(ahead ? wordsBetween(charged, close.end, level.start) : wordsBetween(charged, level.end, close.at))}`,
    );
    add(`close ${wordBefore(seen, close.first)}`);
  }
  add(`${stage} here ${Math.min(2, here.length)} part ${Math.min(2, inside.length)}`);
  add(`said ${said}`);
  add(`${stage} said ${said} ${here.length === 0 ? 'none' : 'some'} here`);
  const direct = here.some((ware) => isDirect(charged, ware));
  if (direct) add('direct');
  add(`${stage} ${direct ? 'direct' : inside.length > 0 ? 'part' : here.length > 0 ? 'here' : 'nowhere'}`);
  if (sold.last) add(`${stage} last ${sold.last.goods === '' ? 'none' : 'some'} ${join}`);
  add(`heads ${stock.ranks.size > 5 ? 'many' : stock.ranks.size}`);
  add(`top ${Math.min(5, stock.heads.get(stock.top[0] ?? '') ?? 0)}`);
  if (ALL_GOODS.test(clause)) add('all');
  else if (ALL_GOODS.test(seen.low)) add('all in sentence');
  if (AT_LARGE.test(clause)) add('at large');
  const again = PRONOUN.test(clause);
  add(`again ${again}`);
  if (sides.on === 'all') add('on all');
  if (sides.on === 'US' || sides.by === 'US') add('US');
  if (new Set([sides.by, sides.on]).has('CN') && new Set([sides.by, sides.on]).has('US')) add('US and CN');
  for (let back = 1; back <= 2; back += 1) add(`q${back} ${Math.min(2, stock.wares[seen.index - back]?.length ?? 0)}`);
  const around = /([a-z]+) ([a-z]+) $/.exec(seen.low.slice(Math.max(0, level.start - 30), level.start));
  if (around) add(`l ${around[2]}`);
  const after = /^[^a-z]*(?:percent|per cent)?[^a-z]*([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?/.exec(
    seen.low.slice(level.end),
  );
  if (after) {
    add(`r ${after[1]}`);
    if (/^(?:on|for|of|against)$/.test(after[1] ?? '')) add(`r ${after[1]} ${after[2]}`);
  }
  for (const word of new Set(clause.match(/[a-z-]{4,}/g) ?? [])) add(`w ${word}`);
  historySigns(sold, charged, sides, join, '', (told) => (told === '' ? 'same' : 'other'), signs);
  add(`rule ${ruled === undefined}`);
  return [...signs].map((sign) =>
    /^none rule/.test(sign) ? `rule:${sign}` : sign.startsWith('none') ? sign : `none ${sign}`,
  );
};
