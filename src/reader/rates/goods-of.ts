import type { Part } from '../clauses.js';
import { meansGoods, meansParticularGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { classesOf, verbOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import { type Level, levelsOf } from './levels.js';
import { singular } from './origins.js';
import { lowAt, type Sides } from './sides.js';
import { headingsOf } from './tables.js';
import { namesOf, type Ware, waresOf } from './wares.js';

const FEW = 4;
/** As many names of one kind of goods are told apart. */
const MANY_NAMES = 8;

/** A level of which it is asked on what goods it is. */
export interface Charged {
  readonly seen: Seen;
  readonly level: Level;
  readonly part: Part;
}

/** A way in which goods are called in a text. */
interface Name {
  readonly key: string;
  /** How often it is all that a text says of goods where it names them. */
  readonly whole: number;
  /** It is how the text first names goods by this noun, its title apart. */
  readonly first: boolean;
  /** As the text first writes it in the middle of a sentence. */
  readonly text: string;
  /** Its words in the singular. */
  readonly words: readonly string[];
  readonly listed: boolean;
  /** Where the text calls goods so, or calls goods by its last words or by more. */
  readonly own: readonly Ware[];
  readonly count: number;
}

/** A text as the goods of its duties are read from it. */
export interface Stock {
  readonly reading: Reading;
  readonly names: ReadonlyMap<string, Name>;
  /** The names of goods by their last word in the singular, the most frequent first. */
  readonly byHead: ReadonlyMap<string, readonly Name[]>;
  /** Goods of each sentence, from left to right. */
  readonly wares: readonly (readonly Ware[])[];
  /** How often goods are named, by their last word. */
  readonly heads: ReadonlyMap<string, number>;
  /** Last words of goods that are the end of another: "beans" for "soybeans". */
  readonly echoes: ReadonlyMap<string, string>;
  /** The last words of goods, the most frequent first. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly top: readonly string[];
  /** The last words of the goods that are of a side, the most frequent first. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
  /** Whose goods are whose, by their last word. */
  readonly owners: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The first sentence of each paragraph. */
  readonly paragraphs: ReadonlyMap<number, number>;
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
/** Goods at large are of no kind without the word before: "farm goods". */
const headOf = ({ words }: Pick<Ware, 'words'>): string =>
  (/^(?:good|product|produce|article|item|part|component|equipment)$/.test(words.at(-1) ?? '')
    ? words.slice(-2).join(' ')
    : words.at(-1)) ?? '';

export const stockOf = (reading: Reading): Stock => {
  const { all: wares, vocabulary } = waresOf(reading);
  const names = new Map<string, { -readonly [K in keyof Name]: Name[K] } & { own: Ware[] }>();
  const heads = new Map<string, number>();
  const owners = new Map<string, Map<string, number>>();
  const paragraphs = new Map<number, number>();
  const begun = new Set<string>();
  for (const seen of reading.all) if (!paragraphs.has(seen.paragraph)) paragraphs.set(seen.paragraph, seen.index);
  for (const ware of wares.flat()) {
    const head = ware.listed ? `+${headOf(ware)}` : headOf(ware);
    if (!ware.listed) {
      heads.set(head, (heads.get(head) ?? 0) + 1);
      const owner = ownerAt(ware);
      if (owner !== undefined) {
        const known = owners.get(head) ?? new Map<string, number>();
        owners.set(head, known.set(owner, (known.get(owner) ?? 0) + 1));
      }
    }
    const opens = ware.seen.index > 0 && !begun.has(head);
    if (opens) begun.add(head);
    for (const [place, text] of namesOf(ware).entries()) {
      const whole = place === 0 ? 1 : 0;
      const key = keyOf(text);
      const known = names.get(key);
      if (known) {
        known.own.push(ware);
        known.count += 1;
        known.whole += whole;
        known.first ||= opens && whole === 1;
        if (/^\p{Lu}/u.test(known.text) && /\p{Ll}/u.test(text) && !/^\p{Lu}\p{Ll}/u.test(text)) known.text = text;
        else if (!/\p{Ll}/u.test(known.text) && /\p{Ll}/u.test(text)) known.text = text;
      } else
        names.set(key, {
          key,
          text,
          words: key.split(/[ -]/).map(singular),
          listed: ware.listed,
          own: [ware],
          count: 1,
          whole,
          first: opens && whole === 1,
        });
    }
  }
  const byHead = new Map<string, Name[]>();
  for (const name of [...names.values()].sort((a, b) => b.count - a.count)) {
    const head = name.listed ? `+${name.key}` : headOf(name);
    const known = byHead.get(head);
    if (known) known.push(name);
    else byHead.set(head, [name]);
  }
  const owned = new Map<string, string[]>();
  for (const [head, each] of [...owners].sort(([a], [b]) => (heads.get(b) ?? 0) - (heads.get(a) ?? 0)))
    for (const code of each.keys()) {
      const known = owned.get(code);
      if (known) known.push(head);
      else owned.set(code, [head]);
    }
  const ranks = new Map([...heads].sort((a, b) => b[1] - a[1]).map(([head], rank) => [head, rank]));
  return {
    reading,
    names,
    byHead,
    wares,
    heads,
    ranks,
    top: [...ranks.keys()].slice(0, FEW),
    echoes: echoesOf([...heads.keys()]),
    owned,
    owners,
    vocabulary,
    paragraphs,
  };
};

const echoesOf = (heads: readonly string[]): ReadonlyMap<string, string> => {
  const known = new Set(heads);
  const echoes = new Map<string, string>();
  for (const head of heads)
    for (let cut = 2; cut <= head.length - 3; cut += 1) {
      const tail = head.slice(cut);
      if (known.has(tail) && !echoes.has(tail) && !head.includes(' ')) echoes.set(tail, head);
    }
  return echoes;
};

/** Whose goods are, where their name says so: "Chilean wine", "Turkey's refrigerators", "palm oil from Indonesia". */
const ownerAt = ({ seen, first, last }: Ware): string | undefined => {
  const own = /^['’]s?$/.test(lowAt(seen, first - 1));
  const before = seen.parties.find((party) => party.last === first - (own ? 2 : 1));
  if (before && (own || before.form === 'quality')) return before.code;
  if (!/^(?:from|of|out)$/.test(lowAt(seen, last + 1))) return undefined;
  return seen.parties.find((party) => party.first >= last + 2 && party.first <= last + 3)?.code;
};

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

/** Goods that a level may be on, or none in particular. */
export interface Option {
  readonly goods: string | undefined;
  readonly signs: readonly string[];
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

const awayFrom = ({ at, end }: Ware, from: number): number => (end <= from ? from - end : at - from);

const groupOf = (ware: Ware): string => (ware.listed ? `+${keyOf(namesOf(ware)[0] ?? '')}` : headOf(ware));

const ALL_GOODS =
  /\b(?:all|every|most|any|other|remaining|the rest of) (?:of )?(?:the |its |their |our |other )?(?:[a-z.]+ )?(?:goods|imports|products|exports|merchandise|shipments|articles|everything)\b|\b(?:across the board|everything|blanket|baseline|universal|reciprocal|in general|generally)\b/;
const AT_LARGE = /\b(?:goods|imports|products|exports|merchandise)\b/;
const PRONOUN = /\b(?:it|them|they|these|those|the same|such|this|that|its|their)\b/;

/** How a level is joined to the one before. */
const joinOf = (sold: Sold, { seen, level, part }: Charged): string => {
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

const before = (seen: Seen, first: number): string => {
  let at = first - 1;
  let party = '';
  for (let steps = 0; steps < 5; steps += 1) {
    const named = seen.parties.find(({ last }) => last === at);
    if (named) {
      party = 'party ';
      at = named.first - 1;
    } else if (
      /^(?:the|a|an|all|its|their|our|his|her|your|my|some|most|any|every|those|these|['’]s?)$/.test(lowAt(seen, at))
    )
      at -= 1;
    else break;
  }
  return `${party}${wordClass(seen, at)}`;
};

const wordClass = (seen: Seen, index: number): string => {
  const low = lowAt(seen, index);
  if (low === '') return 'edge';
  if (DUTY_NOUNS.has(low)) return 'duty';
  if (LEVEL_NOUNS.has(low)) return 'level';
  if (SENDERS.has(low)) return 'sender';
  if (TAKERS.has(low)) return 'taker';
  if (AGENTS.has(low)) return 'agent';
  if (GATES.has(low)) return 'gate';
  if (/^\d/.test(low)) return 'number';
  if (
    /^(?:on|upon|for|of|in|to|from|at|by|with|and|or|but|as|than|against|under|into|over|per|while|if|that|which|who|has|have|had|not|both|so|too|also)$/.test(
      low,
    )
  )
    return low;
  if (/^(?:is|are|was|were|be|been|being)$/.test(low)) return 'be';
  if (/^(?:will|would|could|should|may|might|shall|must|can)$/.test(low)) return 'modal';
  if (meansGoods(low)) return 'goods';
  const verb = verbOf(low);
  if (verb) return `v ${[...classesOf(verb.lemma)][0] ?? 'other'}`;
  return /^[a-z]/.test(low) ? 'word' : low;
};

const band = (distance: number): string =>
  distance <= 2 ? String(distance) : distance <= 4 ? '4' : distance <= 8 ? '8' : distance <= 16 ? '16' : 'far';

const wordsBetween = ({ seen }: Charged, from: number, until: number): number =>
  seen.low.slice(Math.min(from, until), Math.max(from, until)).split(' ').length - 1;

/** What tells of goods by the way one place names them. */
const placeSigns = (
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
  const left = before(ware.seen, ware.first);
  const right = wordClass(ware.seen, ware.last + 1);
  const owner = ownerAt(ware);
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
const nearest = ({ seen, level, part }: Charged, wares: readonly Ware[]): Ware | undefined => {
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
const nearPlaces = (stock: Stock, { seen }: Charged): readonly Ware[] => {
  const places: Ware[] = [];
  for (let index = Math.max(0, seen.index - 6); index <= seen.index + 2; index += 1)
    places.push(...(stock.wares[index] ?? []));
  return places;
};

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length && tail.every((word, index) => words[words.length - tail.length + index] === word);

const historySigns = (
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

/** The goods that a level may be on, with the signs of each; first that it is on none in particular. */
export const goodsAt = (
  stock: Stock,
  sold: Sold,
  charged: Charged,
  sides: Sides,
  ruled: string | undefined,
): readonly Option[] => {
  const { seen, level, part } = charged;
  const { reading, byHead, ranks, owners } = stock;
  const clause = seen.low.slice(part.start, part.end);
  const stage = stageOf(sides);
  const again = saidAgain(charged);
  const join = joinOf(sold, charged);
  const near = nearPlaces(stock, charged);
  const headings = headingsOf(reading, seen, level.start);
  const options: Option[] = [noneOf(stock, sold, charged, sides, ruled, join)];
  const reversed = sold.ofPair({ by: sides.on, on: sides.by })?.counts;
  for (const head of headsFor(stock, sold, charged, sides)) {
    const names = (byHead.get(head) ?? []).slice(0, MANY_NAMES);
    const kin = near.filter((ware) => groupOf(ware) === head);
    const nearAny = nearest(charged, kin);
    const called = new Set(nearAny ? namesOf(nearAny).map(keyOf) : []);
    const shared = new Set<string>();
    const owned = owners.get(head);
    const owner = owned && [...owned].sort((a, b) => b[1] - a[1])[0]?.[0];
    shared.add(
      owner === undefined ? 'of nobody' : owner === sides.on ? 'of on' : owner === sides.by ? 'of by' : 'of other',
    );
    if (owned && owned.size === 1)
      shared.add(owned.has(sides.on) ? 'of on alone' : owned.has(sides.by) ? 'of by alone' : 'of other alone');
    const rank = ranks.get(head) ?? 9;
    shared.add(`rank ${Math.min(4, rank)}`);
    if (ranks.size === 1) shared.add('only of the text');
    const known = head.includes(' ') ? 'kind' : meansParticularGoods(head) || meansParticularGoods(`${head}s`);
    shared.add(`known ${known} ${Math.min(3, stock.vocabulary.get(head) ?? 0)}`);
    if (!nearAny) shared.add('far');
    if (stock.echoes.has(head)) shared.add('short for another');
    const echo = near.find((ware) => !ware.listed && stock.echoes.get(headOf(ware)) === head);
    if (echo) shared.add('called shortly').add(`called shortly ${echo.seen === seen ? 'here' : 'there'}`);
    const row = headings?.row ?? '';
    const column = headings?.column ?? '';
    const told = [...names.filter(({ key }) => called.has(key)), ...names.filter(({ key }) => !called.has(key))];
    for (const name of told.slice(0, FEW + 1)) {
      const signs = new Set(shared);
      const { key, words, listed } = name;
      const fits = kin.filter((ware) => listed || endsWith(ware.words, words) || endsWith(words, ware.words));
      const place = nearest(charged, fits);
      if (place) {
        placeSigns(stock, charged, sides, place, 'k:', signs);
        const where = whereOf(charged, place);
        signs.add(`${stage} ${where}`).add(`${stage} ${where} ${again}`).add(`${where} ${again}`);
        if (isDirect(charged, place)) signs.add('direct').add(`direct ${stage}`);
        const called = namesOf(place).map(keyOf);
        const at = called.indexOf(key);
        signs.add(at < 0 ? 'called otherwise' : `called so ${at} of ${called.length}`);
        if (at < 0)
          signs.add(
            words.length > place.words.length
              ? 'called shorter'
              : words.length < place.words.length
                ? 'called longer'
                : 'called in another number',
          );
        if (place.listed) signs.add('k:list').add(`k:form ${place.form}`);
        signs.add(`k:${place.seen === seen ? 'here' : 'there'} ${at < 0 ? 'otherwise' : at === 0 ? 'whole' : 'tail'}`);
        const listing = listed
          ? undefined
          : near.find(
              (ware) => ware.listed && ware.seen === place.seen && ware.first <= place.first && ware.last >= place.last,
            );
        if (listing) signs.add('in list').add(`in list ${place.seen === seen}`);
      } else signs.add('k:none');
      if (name.whole > 0) {
        signs.add(`whole ${Math.min(3, name.whole)}`);
        if (name.first) signs.add('called so first').add(`called so first${place ? '' : ', far'}`);
        if (names.every((each) => each.whole === 0 || each.words.length <= words.length)) signs.add('longest');
      } else signs.add('never whole');
      const alike = names.indexOf(name);
      signs.add(`form ${alike} of ${Math.min(4, names.length)}`);
      signs.add(`words ${Math.min(4, words.length)}${listed ? ' list' : ''}`);
      signs.add(`count ${Math.min(4, name.count)}`);
      if (names.some((each) => each !== name && each.words.length < words.length && each.count === name.count))
        signs.add('always longer');
      if (
        names.some(
          (each) =>
            each !== name &&
            each.words.length > words.length &&
            endsWith(each.words, words) &&
            each.count === name.count,
        )
      )
        signs.add('always shorter than text');
      const called = place === undefined ? 'far' : namesOf(place).map(keyOf).includes(key) ? 'so' : 'otherwise';
      const number = /s$/.test(key)
        ? 'plural'
        : names.some((each) => each.key === `${key}s`)
          ? 'singular of plural'
          : 'singular';
      signs.add(`${number} ${called}`);
      if (place && called === 'so') signs.add(`${number} right=${wordClass(place.seen, place.last + 1)}`);
      if (/s$/.test(key)) signs.add('plural');
      else if (names.some((each) => each.key === `${key}s`)) signs.add('plural too');
      const modifier = key.split(' ').at(-2);
      if (modifier !== undefined && !listed)
        signs
          .add(
            `mod ${meansParticularGoods(modifier) ? 'goods' : verbOf(modifier) ? 'verb' : 'word'} ${Math.min(3, name.count)}`,
          )
          .add(`mod=${modifier}`);
      if (row !== '' && row.includes(key)) signs.add('row');
      if (column !== '' && column.includes(key)) signs.add('column');
      if (reversed?.has(key) === true) signs.add('of the other way');
      historySigns(
        sold,
        charged,
        sides,
        join,
        key,
        (told) => (told === key ? 'same' : told === '' ? 'none' : related(told, key) ? 'kin' : 'other'),
        signs,
      );
      if (ruled !== undefined) {
        const rule = keyOf(ruled);
        signs.add(`rule:${rule === key ? 'same' : related(rule, key) ? 'kin' : 'other'}`);
      } else signs.add('rule:none');
      if (ALL_GOODS.test(clause)) signs.add('though all');
      options.push({ goods: name.text, signs: [...signs] });
    }
  }
  return options;
};

const related = (one: string, other: string): boolean =>
  one.endsWith(other) ||
  other.endsWith(one) ||
  `${one}s` === other ||
  `${other}s` === one ||
  one.includes(other) ||
  other.includes(one);

/** Duties between the two great powers, and of one of them, are told of without a word on goods more often than others are. */
const stageOf = ({ by, on }: Sides): string => {
  const both = new Set([by, on]);
  return both.has('US') ? (both.has('CN') ? 'US and CN' : on === 'all' ? 'US on all' : 'US') : 'others';
};

/** How the part of the level speaks of what it spoke of before: "they pay 13%", "the duty on it". */
const saidAgain = ({ seen, level, part }: Charged): string => {
  const before = seen.low.slice(part.start, level.start);
  if (
    /^(?:[,;:—–-]|and|but|so|now|then|today|since [a-z0-9 ]+,?|\s)*(?:it|they|these|those|both|the latter)\b/.test(
      before,
    )
  )
    return 'subject';
  if (/\b(?:on|for|of) (?:it|them|these|those|both)\b/.test(seen.low.slice(part.start, part.end))) return 'object';
  if (/\b(?:ones?|theirs|its|their)\b/.test(seen.low.slice(part.start, part.end))) return 'own';
  return 'no';
};

/** Where goods are named, from a level: how far before or after it. */
const whereOf = ({ seen, level, part }: Charged, ware: Ware): string => {
  if (ware.seen !== seen) {
    const back = seen.index - ware.seen.index;
    return back < 0
      ? 'after'
      : `${back <= 2 ? back : 'more'} back${ware.seen.paragraph === seen.paragraph ? ' in paragraph' : ''}`;
  }
  return `${ware.at < level.start ? 'before' : 'behind'} in ${ware.at >= part.start && ware.at < part.end ? 'part' : 'sentence'}`;
};

/** The level is said of the goods at once: "25% on Chinese cars", "cars pay 25%", "cars: 25%". */
const isDirect = ({ seen, level }: Charged, { seen: there, at, end, first }: Ware): boolean => {
  if (there !== seen) return false;
  if (at >= level.end) {
    const gap = seen.low.slice(level.end, at);
    if (gap.length > 60 || /[.;:()]|\d/.test(gap)) return false;
    return (
      /^ ?(?:%|percent|per cent)?,? ?(?:import |customs |extra |additional )?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate|surcharge)? ?(?:on|for|against|upon) /.test(
        gap,
      ) && /^(?:on|for|against|upon|of) |^(?:on|for|against|upon|of)$/.test(before(seen, first).replace(/^party /, ''))
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

const noneOf = (
  stock: Stock,
  sold: Sold,
  charged: Charged,
  sides: Sides,
  ruled: string | undefined,
  join: string,
): Option => {
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
    add(`close ${before(seen, close.first)}`);
  }
  const stage = stageOf(sides);
  const said = saidAgain(charged);
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
  return {
    goods: undefined,
    signs: [...signs].map((sign) =>
      /^none rule/.test(sign) ? `rule:${sign}` : sign.startsWith('none') ? sign : `none ${sign}`,
    ),
  };
};
