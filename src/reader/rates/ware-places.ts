/** Where goods are named, from a level: how near, on which side of it, with what between. */
import type { Part } from '../clauses.js';
import type { Seen } from '../reading.js';
import { wordBefore, wordClass } from './beside.js';
import { type Level, levelsOf } from './levels.js';
import type { Sides } from './sides.js';
import type { Stock } from './stock.js';
import type { Ware } from './wares.js';

/** A level of which it is asked on what goods it is. */
export interface Charged {
  readonly seen: Seen;
  readonly level: Level;
  readonly part: Part;
}

/** Words for what was spoken of before. */
export const PRONOUN = /\b(?:it|them|they|these|those|the same|such|this|that|its|their)\b/;

/** How far goods are from a place of their sentence. */
export const awayFrom = ({ at, end }: Ware, from: number): number => (end <= from ? from - end : at - from);

export const band = (distance: number): string =>
  distance <= 2 ? String(distance) : distance <= 4 ? '4' : distance <= 8 ? '8' : distance <= 16 ? '16' : 'far';

export const wordsBetween = ({ seen }: Charged, from: number, until: number): number =>
  seen.low.slice(Math.min(from, until), Math.max(from, until)).split(' ').length - 1;

/** What tells of goods by the way one place names them. */
export const placeSigns = (
  stock: Stock,
  charged: Charged,
  sides: Sides,
  ware: Ware,
  prefix: string,
  out: Set<string>,
): void => {
  const { seen, level, part } = charged;
  const add = (sign: string): void => {
    out.add(`${prefix}${sign}`);
  };
  const left = wordBefore(ware.seen, ware.first);
  const right = wordClass(ware.seen, ware.last + 1);
  const { owner } = ware;
  const whose = owner === undefined ? 'nobody' : owner === sides.on ? 'on' : owner === sides.by ? 'by' : 'other';
  if (ware.seen === seen) {
    const ahead = ware.at < level.start;
    const inside = ware.at >= part.start && ware.at < part.end;
    const levels = levelsOf(seen);
    const crossed = levels.filter(({ start }) =>
      ahead ? start > ware.at && start < level.start : start > level.start && start < ware.at,
    ).length;
    const goods = (stock.wares[seen.index] ?? []).filter(({ listed }) => !listed);
    const between = goods.filter((each) =>
      ahead ? each.at > ware.end && each.at < level.start : each.at > level.start && each.end <= ware.at,
    ).length;
    const where = `${inside ? 'p' : 's'}${ahead ? 'b' : 'a'}${Math.min(2, crossed)}`;
    const near = `${where}${Math.min(2, between)}`;
    const far = band(ahead ? wordsBetween(charged, ware.end, level.start) : wordsBetween(charged, level.end, ware.at));
    add(near);
    add(`${near} ${far}`);
    add(`${where} left=${left}`);
    add(`${where} right=${right}`);
    add(`${near} ${left}>${right}`);
    add(`${where} whose=${whose}`);
    add(`${near} whose=${whose}`);
    const gap = ahead ? seen.low.slice(ware.end, level.start) : seen.low.slice(level.end, ware.at);
    if (gap.length < 24) add(`gap ${ahead ? 'b' : 'a'}=${gap.replace(/[^a-z,;:()—%]+/g, ' ').trim()}`);
    if (/[;:]/.test(gap)) add(`${where} stop`);
    const verbs = part.verbs.length;
    if (inside && ahead && verbs > 0 && ware.last < (part.verbs[0]?.first ?? 0)) add(`subject ${where}`);
    // The level's own turn: as many goods as levels go in turn.
    if (levels.length > 1 && goods.length === levels.length) {
      const turn =
        goods.findIndex((each) => each.last === ware.last) === levels.findIndex(({ start }) => start === level.start);
      add(`turn ${turn}${inside ? ' part' : ''}`);
    }
    add(goods.length === 1 ? 'only here' : `${Math.min(3, goods.length)} here`);
    if (goods.length === 1) add(`only here ${where}`);
    return;
  }
  const back = seen.index - ware.seen.index;
  const same = ware.seen.paragraph === seen.paragraph;
  const goods = (stock.wares[ware.seen.index] ?? []).filter(({ listed }) => !listed);
  const step = back > 0 ? `q${back <= 3 ? back : back <= 8 ? 'near' : 'far'}` : `f${back >= -1 ? 1 : 'far'}`;
  const here = (stock.wares[seen.index] ?? []).length === 0 ? 'none' : 'some';
  add(`${step} ${same} ${here}`);
  add(`${step} ${here} whose=${whose}`);
  add(`${step} left=${left}`);
  add(`${step} ${here} ${PRONOUN.test(seen.low.slice(part.start, part.end)) ? 'again' : 'new'}`);
  if (goods.at(-1)?.last === ware.last) add(`${step} last ${here}`);
  if (goods[0]?.last === ware.last) add(`${step} first ${here}`);
  if (goods.length === 1) add(`${step} only ${here}`);
  if (levelsOf(ware.seen).length > 0) add(`${step} with level ${here}`);
};

/** The place of those that is nearest to a level: in its sentence before it or after it, else the last before, else the first after. */
export const nearest = ({ seen, level, part }: Charged, wares: readonly Ware[]): Ware | undefined => {
  const rank = (ware: Ware): number => {
    if (ware.seen === seen) {
      const distance = ware.at < level.start ? level.start - ware.end : (ware.at - level.end) * 1.2;
      return distance + (ware.at >= part.start && ware.at < part.end ? 0 : 100);
    }
    const back = seen.index - ware.seen.index;
    return back > 0 ? 1000 * back - ware.at / 10 : 1500 - 1000 * back;
  };
  let best: { readonly ware: Ware; readonly rank: number } | undefined;
  for (const ware of wares) {
    const own = rank(ware);
    if (best === undefined || own < best.rank) best = { ware, rank: own };
  }
  return best?.ware;
};

/** The places that name goods, no further than a few sentences away. */
export const nearPlaces = (stock: Stock, { seen }: Charged): readonly Ware[] => {
  const places: Ware[] = [];
  for (let index = Math.max(0, seen.index - 6); index <= seen.index + 2; index += 1)
    places.push(...(stock.wares[index] ?? []));
  return places;
};

/** Where goods are named, from a level: how far before or after it. */
export const whereOf = ({ seen, level, part }: Charged, ware: Ware): string => {
  if (ware.seen !== seen) {
    const back = seen.index - ware.seen.index;
    return back < 0
      ? 'after'
      : `${back <= 2 ? back : 'more'} back${ware.seen.paragraph === seen.paragraph ? ' in paragraph' : ''}`;
  }
  return `${ware.at < level.start ? 'before' : 'behind'} in ${ware.at >= part.start && ware.at < part.end ? 'part' : 'sentence'}`;
};

/** The level is said of the goods at once: "25% on Chinese cars", "cars pay 25%", "cars: 25%". */
export const isDirect = ({ seen, level }: Charged, { seen: there, at, end, first }: Ware): boolean => {
  if (there !== seen) return false;
  if (at >= level.end) {
    const gap = seen.low.slice(level.end, at);
    if (gap.length > 60 || /[.;:()]|\d/.test(gap)) return false;
    return (
      /^ ?(?:%|percent|per cent)?,? ?(?:import |customs |extra |additional )?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate|surcharge)? ?(?:on|for|against|upon) /.test(
        gap,
      ) &&
      /^(?:on|for|against|upon|of) |^(?:on|for|against|upon|of)$/.test(wordBefore(seen, first).replace(/^party /, ''))
    );
  }
  const gap = seen.low.slice(end, level.start);
  return (
    gap.length < 60 &&
    /^(?: (?:from|of|made in) [a-z ]{3,30})?(?::| (?:now |also |still |will |would |then |to |again )*(?:pays?|paid|owes?|face[sd]?|bears?|bore|carr(?:y|ies)|enters?|come in|attracts?|draws?|(?:are|is|was|were|be) (?:charged|taxed|hit|subject to))(?: [a-z]+){0,3}) ?$/.test(
      gap,
    )
  );
};
