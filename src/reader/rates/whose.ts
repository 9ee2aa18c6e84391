import type { Reading } from '../reading.js';
import { onRecord } from '../record.js';
import { levelsOf } from './levels.js';
import { type Cue, homeOf, type Sides } from './sides.js';
import { keyOf, type Scene, type Stage, type Standing } from './stage.js';
import { goodsBy, type Place, type Told } from './told.js';

/** What the rules say of the sides of a level. */
export interface Ruled {
  readonly by: readonly string[];
  readonly on: readonly string[];
  readonly how: string;
  readonly each: boolean;
}

/** Words of law that some territory lays its duties under, or answers with. */
const LAW =
  /\b(?:fentanyl|reciprocal|retaliat\w+|counter-?measures?|counter-?tariffs?|answer\w*|surcharge|section (?:232|301|122)|trade expansion act|national security|ieepa|emergency|liberation day|tariff commission|mofcom|anti-?dumping|baseline|universal|de minimis|parcels?|letters?)\b/g;

/** What the record has of these sides: at this level, on these goods, under this law. Numbers and wares that few texts have teach nothing. */
const recorded = (reading: Reading, { level, goods, law }: Ground, { by, on }: Sides): readonly string[] => {
  const pair = `${by}>${on}`;
  return [
    `on record ${pair}`,
    ...onRecord(reading, `${pair} ${level.level} ${level.unit}`),
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
    stage.unnamed ? 'US' : '',
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
  if (code === 'US' && !ranks.named.has(code)) {
    const others = Math.min(3, ranks.named.size);
    add(`unnamed US ${Math.min(3, stage.american)}`);
    add(`unnamed US ${Math.min(1, stage.american)} of ${others}`);
  }
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
  out.push(`kind ${kind}`, ...recorded(stage.reading, ground, sides));
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
