import { formatDay } from '../../time/index.js';
import { isFinite } from '../clauses.js';
import type { Dated } from '../dates.js';
import { signsOf } from '../learnt/features.js';
import type { Reading, Seen } from '../reading.js';
import { onRecord, onRecordOfSides } from '../record.js';
import { isLevel } from './levels.js';
import type { Rated, RateMention } from './mentions.js';
import { stateSigns, TELLING, type When } from './state.js';
import { headingsOf } from './tables.js';

const RUMOUR =
  /\b(?:press reports?|seen by the press|being said|it is said|leaked|draft|rumou?rs?|rumou?red|talk of|leaflet|hoax|reports? (?:that|of)|claims? (?:that|of)|gossip|whispers?|social media|messages|posts?|story|stories|number going round|doing the rounds|is it true|behind the door|according to which|have been asked)\b|\?$/;
const UNTRUE =
  /\b(?:groundless|unfounded|rubbish|nonsense|an invention|inventions?|invented|made[- ]up|made (?:that |it )?up|fabricat\w+|false|untrue|not true|without (?:any )?(?:foundation|basis)|no such|denied|denies|dismissed|hoax|fake|fiction|fantasy|ludicrous|baseless|out of thin air|it will not|nobody (?:in|has)|never (?:been|was|were))\b|(?:^|: )no[.,]|(?:^|: )no$/;
const TAKEN_BACK =
  /^(?:they|these|both|it|that|this|the (?:report|figure|number|story|claim|rumou?r)s?) (?:is|are|was|were) (?:without (?:any )?(?:foundation|basis|substance)|not (?:true|so|correct)|incorrect|mistaken|fiction|pure \w+)\b|^i (?:deny|can deny|reject) (?:it|that|this)\b|^not so\b|\b(?:has|have) denied (?:it|that|this)\b|^(?:it|that|this)(?: story)? (?:isn't|is not|wasn't|was never) true\b|^(?:it|that|this) is (?:false|wrong|untrue|nonsense)\b|^no [a-z]+ supports (?:this|it)\b/;

/** When a level holds; `open` if its text does not tell, or it is signed and not yet in force. */
export type Told = When | 'open';

/** The sides that the rules give a level, as a key. */
const pairOf = ({ rule }: RateMention): string => `${rule?.by[0] ?? ''} ${rule?.on[0] ?? ''}`;

/** The levels of duties of a text by the sides that the rules give them. */
export class Pairs {
  readonly #keys = new Map<RateMention, string>();
  readonly #places = new Map<RateMention, number>();
  readonly #lists = new Map<string, RateMention[]>();
  readonly #ranges = new Map<string, readonly [lowest: number, highest: number]>();

  constructor(mentions: readonly RateMention[]) {
    for (const mention of mentions) {
      if (!isLevel(mention.level)) continue;
      const key = pairOf(mention);
      const list = this.#lists.get(key) ?? [];
      const { value } = mention.level;
      const [lowest, highest] = this.#ranges.get(key) ?? [value, value];
      this.#keys.set(mention, key);
      this.#places.set(mention, list.length);
      this.#lists.set(key, list);
      this.#ranges.set(key, [Math.min(lowest, value), Math.max(highest, value)]);
      list.push(mention);
    }
  }
  of(mention: RateMention): string {
    return this.#keys.get(mention) ?? '';
  }
  /** The lowest and the highest that the sides of a level charge. */
  range(mention: RateMention): readonly [lowest: number, highest: number] {
    return this.#ranges.get(this.of(mention)) ?? [mention.level.value, mention.level.value];
  }
  /** The levels of the same sides that the text names next before and after. */
  near(mention: RateMention): { readonly before: readonly RateMention[]; readonly after: readonly RateMention[] } {
    const list = this.#lists.get(this.of(mention)) ?? [];
    const place = this.#places.get(mention) ?? 0;
    return {
      before: list.slice(Math.max(0, place - PEERS), place).reverse(),
      after: list.slice(place + 1, place + 1 + PEERS),
    };
  }
}

/** As many levels of the same sides are looked at before and after one. */
const PEERS = 6;

const WHENS: readonly When[] = ['now', 'if_lapsed', 'peak', 'past', 'proposed', 'denied'];

const stepTo = (from: RateMention, to: RateMention): string =>
  from.level.value > to.level.value ? 'lower' : from.level.value < to.level.value ? 'higher' : 'same';

/** What the rules take the other levels of the same sides for. */
const peerSigns = (mention: RateMention, pairs: Pairs): readonly string[] => {
  const { before, after } = pairs.near(mention);
  const note = (name: string, peers: readonly RateMention[]): readonly string[] =>
    WHENS.flatMap((when) => {
      const peer = peers.find(({ rule }) => rule?.when === when);
      if (peer) return [`${name} ${when} ${stepTo(peer, mention)}`];
      return when === 'now' || when === 'if_lapsed' ? [`${name} ${when} none`] : [];
    });
  return [
    ...note('rule:peer', [...before, ...after]),
    ...note('rule:later', after),
    `peers ${Math.min(2, before.length)} ${Math.min(2, after.length)}`,
  ];
};

const firstWords = (seen: Seen | undefined): readonly string[] => {
  const words = (seen?.sentence.words ?? []).filter(({ text }) => /\p{L}/u.test(text)).slice(0, 2);
  return words.map((_, index) =>
    words
      .slice(0, index + 1)
      .map(({ low }) => low)
      .join(' '),
  );
};

const headingSigns = (reading: Reading, seen: Seen, at: number): readonly string[] => {
  const headings = headingsOf(reading, seen, at);
  if (!headings) return [];
  const signs = ['table'];
  for (const [name, text] of Object.entries(headings)) {
    for (const word of text.match(/[a-z]+/g) ?? []) signs.push(`${name}:${word}`, `heading:${word}`);
    for (const [telling, words] of Object.entries(TELLING))
      if (words.test(text)) signs.push(`${telling} ${name}`, `${telling} heading`);
  }
  return signs;
};

/** The level of a duty that a text names before another, without the percentages between them that are of something else. */
export const priorOf = ({ place }: RateMention, mentions: readonly RateMention[]): RateMention | undefined => {
  for (let index = place - 1; index >= Math.max(0, place - 4); index -= 1) {
    const mention = mentions[index] as RateMention;
    if (isLevel(mention.level)) return mention;
  }
  return undefined;
};

const nextOf = ({ place }: RateMention, mentions: readonly RateMention[]): RateMention | undefined => {
  for (let index = place + 1; index <= Math.min(mentions.length - 1, place + 4); index += 1) {
    const mention = mentions[index] as RateMention;
    if (isLevel(mention.level)) return mention;
  }
  return undefined;
};

/** Where a day lies from that of the text: what an entry of a timeline tells of July has begun in August. */
const sideOf = (seen: Seen, dated: Dated | undefined): string => {
  const { published } = seen;
  if (!dated || published === undefined) return 'none';
  const { from, month } = dated;
  if (from !== undefined) return from > published ? 'ahead' : from === published ? 'today' : 'gone';
  if (month === undefined) return 'open';
  const now = formatDay(published).slice(0, 7);
  return month > now ? 'ahead' : month === now ? 'month' : 'gone';
};

/** As many sentences back is looked for the day under which a level is told. */
const BACK = 8;
/** A line that is hardly more than a day. */
const HEADING = 40;

/** The day with which the entry begins that a sentence is of: that of its paragraph, or of a heading. */
const entryOf = ({ all }: Reading, seen: Seen): Dated | undefined => {
  for (let index = seen.index; index >= Math.max(0, seen.index - BACK); index -= 1) {
    const each = all[index] as Seen;
    if (all[index - 1]?.paragraph === each.paragraph) continue;
    const above = each.paragraph !== seen.paragraph;
    const dated = each.dates.find(({ start }) => start < 12);
    if (dated && (!above || each.low.length <= HEADING)) return dated;
  }
  return undefined;
};

/** On which side of the text's own day the days about a level lie, with the tense in which it is told. */
const daySigns = (reading: Reading, { seen, level, part }: RateMention): readonly string[] => {
  const tense = part.verbs.findLast(isFinite)?.tense ?? part.verbs.at(-1)?.tense ?? 'verbless';
  const inside = seen.dates.filter(({ start }) => start >= part.start && start < part.end);
  const next = inside.find(({ start }) => start >= level.end) ?? inside.at(-1);
  const lead = next && /([a-z]+)\W*$/.exec(seen.low.slice(Math.max(0, next.start - 14), next.start))?.[1];
  const near = sideOf(seen, next);
  const entry = sideOf(seen, entryOf(reading, seen));
  return [
    `day ${near} ${tense}`,
    `day ${near} ${lead ?? ''}`,
    `day ${near} ${lead ?? ''} ${tense}`,
    `any day ${sideOf(seen, seen.dates[0])} ${tense}`,
    `entry ${entry}`,
    `entry ${entry} ${tense}`,
  ];
};

/** The word that a level follows: in "peaked at 145% in April and China's at 125%" it is the same, and the verb left out. */
const leadOf = ({ seen, level }: RateMention): string | undefined =>
  /([a-z]+)\W*$/.exec(seen.low.slice(Math.max(0, level.start - 16), level.start))?.[1];

/** When many texts of the same two sides have a level hold, and in which tense they say so. */
const recordedSigns = (reading: Reading, { level, part, rule }: RateMention): readonly string[] => {
  const what = `${level.level} ${level.unit}`;
  const tense = part.verbs.find(isFinite)?.tense ?? 'none';
  const { sides } = reading;
  return [
    ...onRecordOfSides(reading, what),
    ...(sides ? [`on record ${sides.join()} ${what} ${tense}`] : []),
    ...(rule ? onRecord(reading, `${rule.by.join()}>${rule.on.join()} ${what}`).map((sign) => `rule:${sign}`) : []),
  ];
};

/** What tells when a level holds; `toldOf` is when those before it do. */
export const whenSigns = (
  mention: RateMention,
  rated: Rated,
  toldOf: (mention: RateMention) => Told | undefined,
): readonly string[] => {
  const { reading, truce, mentions, pairs } = rated;
  const { seen, level, opened, rule } = mention;
  const { low } = seen;
  const pair = pairs.of(mention);
  const before = priorOf(mention, mentions);
  const after = nextOf(mention, mentions);
  const told = before && toldOf(before);
  const [lowest, highest] = pairs.range(mention);
  const [previous, following] = [reading.all[seen.index - 1], reading.all[seen.index + 1]];
  const signs = new Set<string>([
    ...stateSigns(seen, level, opened, truce),
    ...headingSigns(reading, seen, level.start),
    ...daySigns(reading, mention),
    `rule:when ${rule?.when ?? 'none'}`,
    `rule:state ${rule?.state ?? 'none'}`,
    `form=${level.form}`,
    ...recordedSigns(reading, mention),
  ]);
  const place =
    lowest === highest ? 'only' : level.value >= highest ? 'highest' : level.value <= lowest ? 'lowest' : 'middle';
  signs
    .add(place)
    .add(`${place} ${truce}`)
    .add(`${place} ${level.value >= 80 ? 'over' : 'under'} 80`);
  if (before) {
    const near = before.seen === seen;
    const between = near ? low.slice(before.level.end, level.start).trim() : '';
    const where = near ? 'here' : before.seen.paragraph === seen.paragraph ? 'paragraph' : 'far';
    const step = stepTo(before, mention);
    signs.add(`before=${where} ${step}`);
    if (near && between.length <= 14) signs.add(`joined=${between}`).add(`joined=${between} ${step}`);
    if (pairs.of(before) === pair) signs.add(`rule:before ${before.rule?.when ?? 'none'}`).add(`${step} than before`);
    if (near) signs.add(`rule:here ${before.rule?.when ?? 'none'}`);
    const verbs = mention.part.verbs.some(isFinite) ? (before.part === mention.part ? 'shared' : 'own') : 'none';
    signs.add(`told=${told} ${where}`).add(`told=${told} ${where} ${verbs}`).add(`told=${told} ${where} ${step}`);
    if (near && between.length <= 14) signs.add(`told=${told} ${between}`);
    const whose = pairs.of(before) === pair ? 'same pair' : 'other pair';
    signs.add(`told=${told} ${where} ${whose}`);
    if (near) {
      const text = low.slice(before.level.end, level.start);
      const join = /\band\b/.test(text) ? 'and' : /[;,]/.test(text) ? 'comma' : 'none';
      const step = leadOf(before) === leadOf(mention) ? 'in step' : 'out of step';
      signs.add(`told=${told} ${whose} ${join} ${verbs}`).add(`told=${told} ${whose} ${step}`);
      if (whose === 'other pair' && verbs !== 'own' && join !== 'none') signs.add(`told=${told} goes on`);
    }
  }
  if (after) {
    const near = after.seen === seen;
    const between = near ? low.slice(level.end, after.level.start).trim() : '';
    const where = near ? 'here' : after.seen.paragraph === seen.paragraph ? 'paragraph' : 'far';
    const step = stepTo(after, mention);
    const same = pairs.of(after) === pair ? 'same' : 'other';
    signs.add(`after=${where} ${step}`).add(`after=${where} ${step} ${same}`);
    if (near && between.length <= 14) signs.add(`joins=${between}`).add(`joins=${between} ${step}`);
    signs.add(`rule:after ${where} ${after.rule?.when ?? 'none'} ${step}`);
  }
  for (const sign of peerSigns(mention, pairs)) signs.add(sign);
  for (const words of firstWords(following)) signs.add(`f1=${words}`);
  for (const words of firstWords(previous)) signs.add(`q1=${words}`);
  if (previous?.low.endsWith('?')) signs.add('asked');
  if (previous?.low.endsWith(':')) signs.add('announced');
  const rumoured = RUMOUR.test(low);
  const untrue = following !== undefined && UNTRUE.test(following.low);
  const takenBack = following !== undefined && TAKEN_BACK.test(following.low);
  for (const [name, holds] of Object.entries({
    rumoured,
    takenBack,
    'untrue here': UNTRUE.test(low),
    'untrue next': untrue,
    'rumour untrue': rumoured && (untrue || takenBack || UNTRUE.test(low)),
    'rumour before': previous !== undefined && RUMOUR.test(previous.low),
    'untrue before': previous !== undefined && UNTRUE.test(previous.low),
  }))
    if (holds) signs.add(name);
  return [...signsOf(reading, seen, level), ...signs];
};
