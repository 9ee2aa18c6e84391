import { isFinite, type Part, partsOf } from '../clauses.js';
import { meansGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { classesOf, verbOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import { type Level, levelsOf } from './levels.js';
import { type Origins, originsIn } from './origins.js';
import { portsOf } from './ports.js';
import { ASKS, type Cue, cuesOf, type Focus, homeOf, lowAt, type Sides } from './sides.js';
import { isJoined, type Ware, waresOf } from './wares.js';

/** A territory where a sentence names it, with what stands about it. */
interface Standing {
  readonly code: string;
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly cue: string;
  readonly role: Cue['role'] | undefined;
  readonly strength: number;
  readonly preposition: string;
  readonly next: string;
}

/** A sentence as who charges whom is read from it. */
export interface Scene {
  readonly seen: Seen;
  readonly standings: readonly Standing[];
  /** What the sentences before leave in mind. */
  readonly focus: Focus;
  /** The strongest cue of each territory. */
  readonly cues: ReadonlyMap<string, Standing>;
  readonly goods: readonly { readonly name: string; readonly at: number }[];
  /** The goods that it names apart from each other, a list of them once, by the last word of the first. */
  readonly groups: readonly string[];
  /** How many territories it names. */
  readonly codes: number;
}

/** A text as who charges whom is read from it. */
export interface Stage {
  readonly reading: Reading;
  readonly scenes: readonly Scene[];
  readonly origins: Origins;
  /** The territories of the text, those most named first. */
  readonly codes: readonly string[];
  readonly ranks: Readonly<Record<'named' | Cue['role'], ReadonlyMap<string, number>>>;
  /** How often a sentence says in so many words that one charges the other. */
  readonly pairs: ReadonlyMap<string, number>;
  /** The first sentence of each paragraph, by its number. */
  readonly heads: ReadonlyMap<number, number>;
  /** The territories of the heading that each sentence stands under. */
  readonly headings: readonly ReadonlySet<string>[];
}

/** A level whose sides are asked for. */
export interface Place {
  readonly seen: Seen;
  readonly level: Level;
  readonly part: Part;
}

/** What the rules say of the sides of a level. */
export interface Ruled {
  readonly by: readonly string[];
  readonly on: readonly string[];
  readonly how: string;
  readonly each: boolean;
}

const FILL =
  /^(?:the|all|most|some|many|certain|other|its|their|our|every|any|imported|both|neighbouring|mainland|various|these|those|more|further|a|an|everything|anything|new|old)$/;

const prepositionAt = (seen: Seen, first: number): string => {
  let at = first - 1;
  while (at >= 0 && FILL.test(lowAt(seen, at)) && at > first - 4) at -= 1;
  const low = lowAt(seen, at);
  if (low === '') return 'begin';
  if (/^[a-z]{1,10}$/.test(low)) {
    if (
      /^(?:on|against|upon|for|from|of|by|to|in|into|at|with|under|between|over|like|than|through|via|across|within|and|or|while|but|as|that|what|which|when|if|because|so|then|where)$/.test(
        low,
      )
    )
      return low;
    const verb = verbOf(low);
    return verb ? `verb ${[...classesOf(verb.lemma)][0] ?? 'other'}` : meansGoods(low) ? 'goods' : 'word';
  }
  return /^\d/.test(low) ? 'number' : low;
};

const nextOf = (seen: Seen, last: number): string => {
  let index = last + 1;
  const own = /^['’]s?$/.test(lowAt(seen, index));
  if (own) index += 1;
  const lead = own ? 'own ' : '';
  for (let steps = 0; steps < 3; steps += 1, index += 1) {
    const low = lowAt(seen, index);
    if (low === '') return `${lead}end`;
    if (DUTY_NOUNS.has(low)) return `${lead}duty`;
    if (LEVEL_NOUNS.has(low)) return `${lead}level`;
    if (meansGoods(low)) return `${lead}goods`;
    if (SENDERS.has(low)) return `${lead}sender`;
    if (TAKERS.has(low)) return `${lead}taker`;
    if (AGENTS.has(low)) return `${lead}agent`;
    if (GATES.has(low)) return `${lead}gate`;
    if (/^\d/.test(low)) return `${lead}number`;
    const verb = verbOf(low);
    if (verb && verb.unsure !== true)
      return `${lead}verb ${ASKS.test(verb.lemma) ? 'ask' : ([...classesOf(verb.lemma)][0] ?? 'other')}`;
    if (!/^[a-z]+$/.test(low)) return `${lead}${low}`;
    if (steps === 0 && /^(?:and|or|in|on|to|at|for|of|by|from|with|is|are|was|has|had|will|would)$/.test(low))
      return `${lead}${low}`;
  }
  return `${lead}word`;
};

const standingsOf = (seen: Seen, cues: readonly Cue[]): readonly Standing[] => {
  const { words, start } = seen.sentence;
  const of = (code: string, form: string, first: number, last: number): Standing => {
    const cue = cues.find((each) => each.first === first && each.code === code);
    return {
      code,
      form,
      first,
      last,
      at: (words[first]?.start ?? start) - start,
      cue: cue ? `${cue.role}${cue.strength}` : 'none',
      role: cue?.role,
      strength: cue?.strength ?? 0,
      preposition: prepositionAt(seen, first),
      next: nextOf(seen, last),
    };
  };
  const named = seen.parties.map(({ code, form, first, last }) => of(code, form, first, last));
  const rest = cues
    .filter(({ first }) => !seen.parties.some((party) => party.first === first))
    .map(({ code, first, last }) =>
      of(
        code,
        /^[A-Z]/.test(words[first]?.text ?? '') && first > 0 ? 'person' : `pronoun ${lowAt(seen, first)}`,
        first,
        last,
      ),
    );
  const taken = [...named, ...rest];
  const ports = portsOf(seen)
    .filter(({ first, last }) => !taken.some((each) => each.first <= last && each.last >= first))
    .map(({ code, first, last }) => of(code, 'port', first, last));
  return [...taken, ...ports].sort((a, b) => a.at - b.at);
};

const groupsOf = (seen: Seen, wares: readonly Ware[]): readonly string[] => {
  const nouns = wares.filter(({ form }) => form === 'noun');
  return nouns.flatMap(({ words }, index) =>
    isJoined(seen, nouns[index - 1], nouns[index]) ? [] : [words.at(-1) ?? ''],
  );
};

/** Everything that a text tells of who charges whom, sentence by sentence. */
export const stageOf = (reading: Reading): Stage => {
  const origins = originsIn(reading);
  const { all: wares } = waresOf(reading);
  const named = new Map<string, number>();
  const by = new Map<string, number>();
  const on = new Map<string, number>();
  const pairs = new Map<string, number>();
  const heads = new Map<number, number>();
  const add = (counts: Map<string, number>, key: string, count = 1): void => {
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  let focus: Focus = {};
  const scenes = reading.all.map((seen, index): Scene => {
    if (!heads.has(seen.paragraph)) heads.set(seen.paragraph, index);
    const heard = cuesOf(reading, seen, focus);
    const before = focus;
    focus = heard.focus;
    const standings = standingsOf(seen, heard.cues);
    const cues = new Map<string, Standing>();
    for (const standing of standings) {
      add(named, standing.code);
      const known = cues.get(standing.code);
      if (standing.role && (known === undefined || standing.strength > known.strength))
        cues.set(standing.code, standing);
      if (standing.role && standing.strength >= 2) add(standing.role === 'by' ? by : on, standing.code);
    }
    const strong = [...cues.values()].filter(({ strength }) => strength >= 2);
    for (const one of strong)
      for (const two of strong)
        if (one.role === 'by' && two.role === 'on' && one.code !== two.code && strong.length < 6)
          add(pairs, `${one.code} ${two.code}`);
    const { words, start } = seen.sentence;
    const goods = words.flatMap((word) => {
      const name = origins.goodsOf(word);
      return name === undefined ? [] : [{ name, at: word.start - start }];
    });
    return {
      seen,
      standings,
      focus: before,
      cues,
      goods,
      groups: groupsOf(seen, wares[index] ?? []),
      codes: new Set(standings.map(({ code }) => code)).size,
    };
  });
  const ranked = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...counts].sort((a, b) => b[1] - a[1]).map(([code], rank) => [code, rank]));
  const ranks = { named: ranked(named), by: ranked(by), on: ranked(on) };
  return {
    reading,
    scenes,
    origins,
    codes: [...ranks.named.keys()],
    ranks,
    pairs,
    heads,
    headings: headingsOf(scenes),
  };
};

/** A heading has no more words than this. */
const BRIEF = 8;

/** Whether a sentence heads those after it: "In China", "Ghana:", "United Kingdom." */
const isHeading = ({ seen }: Scene): boolean =>
  seen.index > 0 &&
  seen.sentence.words.length <= BRIEF &&
  levelsOf(seen).length === 0 &&
  partsOf(seen).every(({ verbs }) => !verbs.some(isFinite));

/** The territories of the last heading before each sentence. */
const headingsOf = (scenes: readonly Scene[]): readonly ReadonlySet<string>[] => {
  let last: ReadonlySet<string> = new Set();
  return scenes.map((scene) => {
    const under = last;
    if (isHeading(scene)) last = new Set(scene.standings.map(({ code }) => code));
    return under;
  });
};

/** What was settled of the levels before, for those that come after. */
export class Told {
  readonly #goods = new Map<string, readonly Sides[]>();
  readonly #levels = new Map<string, readonly Sides[]>();
  readonly #counts = new Map<string, number>();
  #most = 0;
  last: { readonly place: Place; readonly sides: readonly Sides[] } | undefined;

  note(stage: Stage, place: Place, sides: readonly Sides[]): void {
    if (sides.length === 0) return;
    this.last = { place, sides };
    const goods = goodsBy(stage, place);
    if (goods !== undefined) this.#goods.set(goods.name, sides);
    this.#levels.set(place.level.level, sides);
    for (const each of sides) {
      const count = (this.#counts.get(keyOf(each)) ?? 0) + 1;
      this.#counts.set(keyOf(each), count);
      this.#most = Math.max(this.#most, count);
    }
  }
  withGoods(goods: string): readonly Sides[] {
    return this.#goods.get(goods) ?? [];
  }
  withLevel(level: string): readonly Sides[] {
    return this.#levels.get(level) ?? [];
  }
  /** How often these sides were met, against those most often met. */
  often(sides: Sides): 'never' | 'seldom' | 'most' {
    const count = this.#counts.get(keyOf(sides)) ?? 0;
    return count === 0 ? 'never' : count === this.#most ? 'most' : 'seldom';
  }
}

const keyOf = ({ by, on }: Sides): string => `${by} ${on}`;

/** The goods that a level most likely is on: the nearest of its part, of its sentence, of what went before. */
export const goodsBy = (
  { scenes }: Stage,
  { seen, level, part }: Place,
): { readonly name: string; readonly where: string } | undefined => {
  const scene = scenes[seen.index];
  const goods = scene?.goods ?? [];
  const inPart = goods.filter(({ at }) => at >= part.start && at < part.end);
  const before = inPart.findLast(({ at }) => at < level.start);
  const after = inPart.find(({ at }) => at > level.start);
  const crossed = (at: number): boolean =>
    levelsOf(seen).some(({ start }) =>
      at < level.start ? start > at && start < level.start : start > level.start && start < at,
    );
  if (before && !crossed(before.at)) return { name: before.name, where: 'part' };
  if (after && !crossed(after.at)) return { name: after.name, where: 'part' };
  const near = before ?? after;
  if (near) return { name: near.name, where: 'crossed' };
  const earlier = goods.findLast(({ at }) => at < level.start) ?? goods[0];
  if (earlier) return { name: earlier.name, where: 'sentence' };
  for (let back = 1; back <= 3; back += 1) {
    const previous = scenes[seen.index - back];
    if (!previous || previous.seen.paragraph !== seen.paragraph) break;
    const last = previous.goods.at(-1);
    if (!last) continue;
    const name = inTurn(previous, seen, level);
    return name === undefined ? { name: last.name, where: 'before' } : { name, where: 'in turn' };
  }
  return undefined;
};

/** The goods that one of several levels is on by its turn, where the sentence before names as many: "Without it, 28 and 35 percent". */
const inTurn = ({ groups }: Scene, seen: Seen, level: Level): string | undefined => {
  const levels = levelsOf(seen);
  const place = levels.findIndex(({ start }) => start === level.start);
  const each = levels.length / groups.length;
  return groups.length < 2 || place < 0 || (each !== 1 && each !== 2) ? undefined : groups[Math.floor(place / each)];
};

/** Words of law that some territory lays its duties under, or answers with. */
const LAW =
  /\b(?:fentanyl|reciprocal|retaliat\w+|counter-?measures?|counter-?tariffs?|answer\w*|surcharge|section (?:232|301|122)|trade expansion act|national security|ieepa|emergency|liberation day|tariff commission|mofcom|anti-?dumping|baseline|universal|de minimis|parcels?|letters?)\b/g;

/** What the record has of these sides: at this level, on these goods, under this law. Numbers and wares that few texts have teach nothing. */
const recorded = ({ level, goods, law }: Ground, { by, on }: Sides): readonly string[] => {
  const pair = `${by}>${on}`;
  return [
    `on record ${pair}`,
    `on record ${pair} ${level.level} ${level.unit}`,
    ...(goods ? [`on record ${pair} ${goods.name}`, `on record ${pair} ${goods.name} ${goods.where}`] : []),
    ...law.flatMap((word) => [`on record ${pair} ${word}`, `on record ${by} ${word}${on === 'all' ? ' all' : ''}`]),
  ];
};

/** How many territories a level is asked of at most. */
const MANY = 7;

/** The territories that a level may be of: those near it first, then those of the levels before, then those of the text. */
const candidatesOf = (stage: Stage, told: Told, place: Place, rule: Ruled | undefined): readonly string[] => {
  const { seen } = place;
  const { scenes, reading, codes } = stage;
  const here = scenes[seen.index]?.standings ?? [];
  const near = here
    .filter(({ strength, form }) => strength > 0 || form !== 'seat')
    .toSorted((a, b) => Math.abs(a.at - place.level.start) - Math.abs(b.at - place.level.start))
    .map(({ code }) => code);
  const list = [
    ...near.slice(0, 5),
    ...(rule ? [rule.by[0] ?? '', rule.on[0] ?? ''] : []),
    ...(told.last?.sides.flatMap(({ by, on }) => [by, on]).slice(0, 2) ?? []),
    ...(reading.sides ?? []),
    reading.writer ?? '',
    homeOf(reading) ?? '',
    ...(scenes[seen.index - 1]?.standings.map(({ code }) => code).slice(0, 2) ?? []),
    ...codes.slice(0, 3),
    ...near,
    ...(scenes[seen.index + 1]?.standings.map(({ code }) => code).slice(0, 1) ?? []),
    ...codes,
  ];
  return [...new Set(list)].filter((code) => code !== '' && code !== 'all').slice(0, MANY);
};

const EVERYWHERE =
  /\b(?:every(?:body|one|where)?|all (?:[a-z]+ )?(?:countries|origins|partners|imports|comers|nations)|any (?:country|origin)|whatever|wherever|worldwide|universal|global|across the board|baseline|blanket|the (?:whole )?world|surcharge|most[- ]favou?red|mfn|general (?:rate|duty|tariff)|ordinary (?:rate|duty|tariff|customs)|anybody|anyone|others|third countries|everything)\b/;
/** Goods on which duties are mostly laid by their kind, whatever their origin. */
const SECTOR =
  /\b(?:steel|alumini?um|copper|cars?|autos?|automobiles?|vehicles?|trucks?|buses|motors?|auto parts|lumber|timber|wood|furniture|cabinets|vanities|pharmaceuticals?|medicines?|drugs?|chips?|semiconductors?|films?|movies?|drones?|polysilicon|pipes|derivatives|section 232|national security)\b/;
export const EACH =
  /\b(?:each|both|either|mutual(?:ly)?|reciprocal(?:ly)?|one another|the other's|tit-for-tat|the two|theirs?|ours|likewise|in return|in turn|the same)\b/;

const rank = (value: number | undefined): string => (value === undefined ? 'no' : value > 2 ? '3' : String(value));

/** How a level is joined to the one before it. */
const joinOf = (told: Told, { seen, level }: Place): string => {
  const { last } = told;
  if (!last) return 'first';
  const { place } = last;
  if (place.seen === seen) {
    const between = seen.low.slice(place.level.end, level.start);
    const named = seen.parties.some(({ start }) => start >= place.level.end && start < level.start) ? ' named' : '';
    const kind = /^\W*(?:to|and then|then)(?: just| only)?\W*$/.test(between)
      ? 'to'
      : /^\W*(?:and|or|plus)?(?: (?:a|an|the))?\W*$/.test(between)
        ? 'and'
        : /\b(?:while|whereas|but)\b|;/.test(between)
          ? 'while'
          : /\b(?:from|instead of|rather than|up from|down from|against|where|not)\W*$/.test(between)
            ? 'from'
            : /\band\b/.test(between)
              ? 'and so'
              : between.includes(',')
                ? 'comma'
                : 'on';
    return `${kind}${named}`;
  }
  const named = seen.parties.some(({ start }) => start < level.start) ? ' named' : '';
  if (place.seen.paragraph === seen.paragraph)
    return `${place.seen.index === seen.index - 1 ? 'next sentence' : 'paragraph'}${named}`;
  return `far${named}`;
};

/** A level with what stands about it, whatever sides it may have. */
interface Ground extends Place {
  readonly scene: Scene;
  readonly join: string;
  readonly goods: ReturnType<typeof goodsBy>;
  readonly tops: Readonly<Record<Cue['role'], Standing | undefined>>;
  /** Whom "we" means, and the words of the clause that tell of "us" and "them". */
  readonly speaker: string | undefined;
  readonly voice: string | undefined;
  readonly persons: readonly string[];
  readonly everywhere: string;
  /** Whether its goods are of a kind on which duties are mostly laid whatever their origin. */
  readonly sector: 'here' | 'sentence' | 'no';
  readonly each: string | undefined;
  readonly home: string | undefined;
  /** The words of law in its clause. */
  readonly law: readonly string[];
}

const groundOf = (stage: Stage, told: Told, place: Place): Ground | undefined => {
  const { seen, level, part } = place;
  const { reading } = stage;
  const scene = stage.scenes[seen.index];
  if (!scene) return undefined;
  const clause = seen.low.slice(part.start, part.end);
  const at = seen.sentence.start + level.start;
  const quoted = reading.paragraphs[seen.paragraph]?.quotes.some(({ start, end }) => start <= at && end > at);
  const turn = reading.turns.get(seen.paragraph);
  const voice = turn?.name === undefined ? undefined : reading.register.full(turn.name)?.party;
  return {
    ...place,
    scene,
    join: joinOf(told, place),
    goods: goodsBy(stage, place),
    tops: { by: topOf(scene, place, 'by'), on: topOf(scene, place, 'on') },
    voice,
    speaker: voice ?? (quoted === true ? scene.focus.speaker : undefined) ?? reading.writer ?? reading.home,
    persons: [OURS, THEIRS].flatMap((words) => words.exec(clause)?.[0] ?? []),
    sector: SECTOR.test(clause) ? 'here' : SECTOR.test(seen.low) ? 'sentence' : 'no',
    everywhere: EVERYWHERE.exec(clause)?.[0] ?? (EVERYWHERE.test(seen.low) ? 'sentence' : 'no'),
    each: EACH.exec(clause)?.[0] ?? (EACH.test(seen.low) ? 'sentence' : undefined),
    home: homeOf(reading),
    law: [...new Set([...clause.matchAll(LAW)].map(([word]) => word))],
  };
};

const OURS = /\b(?:our|us|we|ours|here|home)\b/;
const THEIRS = /\b(?:their|they|them|theirs|there|abroad)\b/;

/** As many mentions of a territory tell of a level on either side of it. */
const NEAR = 3;

const roleSigns = (stage: Stage, told: Told, ground: Ground, code: string, role: Cue['role']): string[] => {
  const { scenes, reading, ranks, heads, origins } = stage;
  const { seen, level, part, scene, join } = ground;
  const out = new Set<string>();
  const add = (sign: string): void => {
    out.add(`${role}:${sign}`);
  };
  const levels = levelsOf(seen);
  const all = scene.standings.filter((each) => each.code === code);
  const split = all.filter(({ at }) => at < level.start).length;
  const own = all.slice(Math.max(0, split - NEAR), split + NEAR);
  const nearBefore = scene.standings.findLast(({ at }) => at < level.start);
  const nearAfter = scene.standings.find(({ at }) => at > level.start);
  for (const each of own) {
    const before = each.at < level.start;
    const inside = each.at >= part.start && each.at < part.end;
    const crossed = levels.filter(({ start }) =>
      before ? start > each.at && start < level.start : start > level.start && start < each.at,
    ).length;
    const where = `${inside ? 'p' : 's'}${before ? 'b' : 'a'}${Math.min(crossed, 2)}`;
    add(where);
    add(`${where} cue=${each.cue}`);
    add(`${where} prep=${each.preposition}`);
    add(`${where} next=${each.next}`);
    add(`${where} ${each.form} ${each.preposition} ${each.next}`);
    add(`${where} ${each.form}`);
    add(`cue=${each.cue}`);
    add(`${each.form} ${each.preposition} ${each.next}`);
    if (each === nearBefore) add(`nearest before ${each.cue} ${inside ? 'part' : 'sentence'} ${Math.min(crossed, 1)}`);
    if (each === nearAfter) add(`nearest after ${each.cue} ${inside ? 'part' : 'sentence'} ${Math.min(crossed, 1)}`);
  }
  if (own.length === 0) add(`absent, ${Math.min(scene.codes, 2)} here`);
  else if (scene.codes === 1) add('alone');
  for (const want of ['by', 'on'] as const) {
    const top = ground.tops[want];
    if (top)
      add(top.code === code ? `top ${want} ${top.strength}` : `not top ${want}${own.length > 0 ? '' : ' absent'}`);
  }
  for (let back = 1; back <= 2; back += 1) {
    const previous = scenes[seen.index - back];
    if (!previous) break;
    const same = previous.seen.paragraph === seen.paragraph ? '' : ' other';
    const cue = previous.cues.get(code);
    if (cue) add(`q${back} ${cue.cue}${same}${own.length > 0 ? ' here' : ''}`);
    else if (previous.standings.some((each) => each.code === code)) add(`q${back} named${same}`);
    if (previous.standings[0]?.code === code) add(`q${back} first${same}`);
  }
  const next = scenes[seen.index + 1];
  if (next && next.seen.paragraph === seen.paragraph) {
    const cue = next.cues.get(code);
    if (cue) add(`f ${cue.cue}`);
  }
  const head = heads.get(seen.paragraph);
  if (head !== undefined && head !== seen.index) {
    const top = scenes[head];
    const cue = top?.cues.get(code);
    if (cue) add(`head ${cue.cue}`);
    if (top?.standings[0]?.code === code) add('head first');
    if (top?.standings.at(-1)?.code === code && top.standings.length > 1) add('head last');
  }
  const heading = stage.headings[seen.index];
  if (heading && heading.size > 0)
    add(
      `under ${heading.has(code) ? 'own' : 'other'} heading${heading.size > 1 ? ' of several' : ''}${own.length > 0 ? ' here' : ''}`,
    );
  const title = scenes[0];
  if (title && title !== scene) {
    const cue = title.cues.get(code);
    if (cue) add(`title ${cue.cue}`);
    else if (title.standings.some((each) => each.code === code)) add('title named');
  }
  const { focus } = scene;
  if (focus.subject === code) add('focus subject');
  if (focus.owner === code) add('focus owner');
  if (focus.speaker === code) add('focus speaker');
  const { voice, speaker, persons } = ground;
  if (voice !== undefined) add(voice === code ? 'voice' : 'other voice');
  for (const person of persons) add(`${speaker === code ? 'own' : 'not own'} ${person}`);
  add(`side ${reading.sides?.includes(code) === true}`);
  add(`home ${ground.home === code}`);
  if (reading.writer !== undefined) {
    const writes = reading.writer === code ? 'writer' : 'not writer';
    add(writes);
    for (const person of persons) add(`${writes} ${person}`);
  }
  if (code === 'US') add('US');
  add(`named ${rank(ranks.named.get(code))}`);
  add(`by ${rank(ranks.by.get(code))}`);
  add(`on ${rank(ranks.on.get(code))}`);
  const { goods } = ground;
  if (goods) {
    const owned = origins.shareOf(goods.name, code);
    const owner = origins.ownerOf(goods.name);
    if (owner !== undefined) {
      add(`goods ${goods.where} ${owner === code ? 'own' : owned > 0 ? 'also' : 'not'}`);
      if (owner === code && owned === 2) add(`goods ${goods.where} sure`);
    } else add(`goods ${goods.where} nobody's`);
    const met = told.withGoods(goods.name);
    if (met.some(({ by }) => by === code)) add(`goods met by ${goods.where}`);
    if (met.some(({ on }) => on === code)) add(`goods met on ${goods.where}`);
  }
  const last = told.last?.sides;
  if (last) {
    const was = last.some(({ by }) => by === code) ? 'by' : last.some(({ on }) => on === code) ? 'on' : 'none';
    add(`last ${was}`);
    add(`last ${was} ${join}`);
    add(`last ${was} ${own[0]?.cue ?? 'absent'} ${join}`);
  }
  return [...out];
};

/** The cue of a role that stands nearest to a level and says most. */
const topOf = (scene: Scene, { seen, level, part }: Place, role: Cue['role']): Standing | undefined => {
  let best: { readonly standing: Standing; readonly score: number } | undefined;
  const levels = levelsOf(seen);
  for (const standing of scene.standings) {
    if (standing.role !== role) continue;
    const [from, until] = standing.at < level.start ? [standing.at, level.start] : [level.end, standing.at];
    const crossed = levels.filter(({ start, end }) => start >= from && end <= until).length;
    const outside = standing.at < part.start || standing.at >= part.end;
    const score = standing.strength * 45 - (until - from) - crossed * 40 - (outside ? 30 : 0);
    if (best === undefined || score > best.score) best = { standing, score };
  }
  return best?.standing;
};

const pairSigns = (stage: Stage, told: Told, ground: Ground, sides: Sides, rule: Ruled | undefined): string[] => {
  const { reading, pairs } = stage;
  const { level, scene, join, home, goods, everywhere, each } = ground;
  const { by, on } = sides;
  const out: string[] = [];
  const is = (other: Sides | undefined): boolean => other?.by === by && other.on === on;
  const reversed = (other: Sides | undefined): boolean => other?.by === on && other.on === by;
  const kind =
    on === 'all'
      ? 'all'
      : reading.sides?.includes(by) === true && reading.sides.includes(on)
        ? 'sides'
        : by === home
          ? 'home on third'
          : on === home
            ? 'third on home'
            : 'third on third';
  out.push(`kind ${kind}`, ...recorded(ground, sides));
  const last = told.last?.sides ?? [];
  if (last.length > 0) {
    const how = last.some(is)
      ? 'same'
      : last.some(reversed)
        ? 'reverse'
        : last.some((each) => each.by === by)
          ? 'same by'
          : last.some((each) => each.on === on)
            ? 'same on'
            : last.some((each) => each.by === on || each.on === by)
              ? 'turned'
              : 'other';
    out.push(`last ${how}`, `last ${how} ${join}`, `last ${how} ${kind}`);
    const value = told.last?.place.level.value ?? 0;
    out.push(`last ${how} ${value > level.value ? 'lower' : value < level.value ? 'higher' : 'equal'}`);
  }
  const levels = told.withLevel(level.level);
  if (levels.some(is)) out.push('level met');
  if (levels.some(reversed)) out.push('level met reverse');
  if (levels.length > 0 && !levels.some(is)) out.push('level met otherwise');
  if (goods) {
    const met = told.withGoods(goods.name);
    if (met.some(is)) out.push(`goods met ${goods.where}`);
    if (met.some(reversed)) out.push(`goods met reverse ${goods.where}`);
    if (met.length > 0 && !met.some(is)) out.push(`goods met otherwise ${goods.where}`);
  }
  out.push(`often ${told.often(sides)}`, `often reverse ${told.often({ by: on, on: by })}`);
  const text = pairs.get(keyOf(sides)) ?? 0;
  const back = pairs.get(`${on} ${by}`) ?? 0;
  out.push(
    `text ${Math.min(text, 3)}`,
    `text ${text > back ? 'over' : text === back ? 'even' : 'under'} ${Math.min(text, 1)}`,
  );
  const { by: one, on: two } = ground.tops;
  if (one?.code === by && two?.code === on) out.push(`tops ${one.strength} ${two.strength}`);
  if (one?.code === on && two?.code === by) out.push('tops turned');
  const cue = (code: string): string =>
    scene.cues.get(code)?.cue ?? (scene.standings.some((each) => each.code === code) ? 'named' : 'absent');
  if (on !== 'all') out.push(`cues ${cue(by)} ${cue(on)}`, `cues ${cue(by)} ${cue(on)} ${kind}`);
  const { sector } = ground;
  out.push(`sector ${sector} ${on === 'all' ? 'all' : cue(on)}${by === 'US' ? ' US' : ''}`);
  if (level.form === 'worked' && last.length > 0)
    out.push(`worked ${last.some(is) ? 'same' : last.some((each) => each.by === by) ? 'same by' : 'other'}`);
  if (on === 'all')
    out.push(
      `all ${everywhere}`,
      `all ${cue(by)}`,
      everywhere === 'no' ? 'all no' : 'all yes',
      `all ${everywhere === 'no' ? 'no' : 'yes'} ${last[0]?.on === 'all' ? 'again' : 'new'} ${join}`,
    );
  else if (everywhere !== 'no') out.push(`everywhere ${everywhere}`);
  if (each !== undefined)
    out.push(
      `each ${each} ${kind}`,
      ...(last.length > 0
        ? [`each ${each} ${last.some(is) ? 'same' : last.some(reversed) ? 'reverse' : 'other'}`]
        : []),
    );
  if (rule) {
    const same = rule.by.includes(by) && rule.on.includes(on);
    const turned = rule.by.includes(on) && rule.on.includes(by);
    out.push(
      `rule:${same ? 'same' : turned ? 'turned' : rule.by.includes(by) ? 'by' : rule.on.includes(on) ? 'on' : 'other'}`,
    );
    if (same || turned) out.push(`rule:${same ? 'same' : 'turned'} ${rule.how}${rule.each ? ' each' : ''}`);
  } else out.push('rule:none');
  return out;
};

/** Sides that a level may have, with their signs. */
export interface Option {
  readonly sides: Sides;
  readonly signs: readonly string[];
}

/** The sides that a level may have, with the signs of each. */
export const sidesAt = (stage: Stage, told: Told, place: Place, rule: Ruled | undefined): readonly Option[] => {
  const ground = groundOf(stage, told, place);
  if (!ground) return [];
  const codes = candidatesOf(stage, told, place, rule);
  const by = new Map(codes.map((code) => [code, roleSigns(stage, told, ground, code, 'by')]));
  const on = new Map(codes.map((code) => [code, roleSigns(stage, told, ground, code, 'on')]));
  return codes.flatMap((one) =>
    [...codes, 'all'].flatMap((two) =>
      one === two
        ? []
        : [
            {
              sides: { by: one, on: two },
              signs: [
                ...(by.get(one) ?? []),
                ...(on.get(two) ?? []),
                ...pairSigns(stage, told, ground, { by: one, on: two }, rule),
              ],
            },
          ],
    ),
  );
};
