import { topicSigns } from '../claims/day-topics.js';
import { type Part, partAt } from '../clauses.js';
import { type Dated, ordinalsOf } from '../dates.js';
import { signsOf, tokensOf } from '../learnt/features.js';
import { numberOf } from '../number-word.js';
import type { Reading, Seen } from '../reading.js';
import { onRecordOfSides } from '../record.js';
import type { Range } from '../view.js';
import { CITIES, type Town, townsOf } from './towns.js';
import { CALL_WORD, COUNTED, MEETING_WORD, NUMBERED, townOfVenue, VENUE } from './words.js';

/** A place of a text that may tell of a meeting: by the town, by the day, or by a word for it alone. */
export interface Anchor extends Range {
  readonly seen: Seen;
  readonly kind: 'town' | 'word' | 'day';
  /** Its place among the anchors of its kind. */
  readonly place: number;
  /** Of a town. */
  readonly name?: string;
  /** Of a word: what sort it is. */
  readonly sort?: 'call' | 'land' | 'venue' | 'meeting';
  /** Of a day. */
  readonly dated?: Dated;
}

/** "The third round", "round three": a place in a row. */
export interface Numbered extends Range {
  readonly seen: Seen;
  readonly value: number;
}

/** A text with what may tell of meetings. */
export interface Anchored {
  readonly reading: Reading;
  readonly towns: readonly Anchor[];
  readonly words: readonly Anchor[];
  readonly days: readonly Anchor[];
  readonly numbers: readonly Numbered[];
  /** All of them by the place of their sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Anchor[]>;
  /** What stands about each mention of a town, by its name. */
  readonly about: ReadonlyMap<string, { readonly count: number; readonly signs: ReadonlySet<string> }>;
}

const ANCHORED = new WeakMap<Reading, Anchored>();

const MOST_WORDS = 4;

const wordsIn = (seen: Seen): readonly (Range & { readonly sort: NonNullable<Anchor['sort']> })[] => {
  const { low } = seen;
  const found: (Range & { readonly sort: NonNullable<Anchor['sort']> })[] = [];
  const put = (pattern: RegExp, sort: NonNullable<Anchor['sort']>): void => {
    let count = 0;
    for (const match of low.matchAll(pattern)) {
      count += 1;
      if (count > MOST_WORDS) return;
      found.push({ start: match.index, end: match.index + match[0].length, sort });
    }
  };
  put(CALL_WORD, 'call');
  for (const { 0: house, index } of low.matchAll(VENUE))
    if (townOfVenue(house) === undefined) found.push({ start: index, end: index + house.length, sort: 'venue' });
  for (const { start, end, form } of seen.parties)
    if (form === 'name' && /\b(?:in|to|at) (?:the )?$/.test(low.slice(Math.max(0, start - 8), start)))
      found.push({ start, end, sort: 'land' });
  put(SURE_WORD, 'meeting');
  return found;
};

/** Words that seldom stand for anything else, which name a meeting without a town. */
const SURE_WORD =
  /\b(?:talks|rounds?|meetings?|meets?|met|sessions?|summits?|consultations|visits?|sit-down|sits? down|sat down|sat|conferred|confers?|huddled?|gather(?:ed|s)?|receives?|guest|face[- ]to[- ]face|each other|see|dinner|lunch)\b/g;

/** Everything in a text that may tell of a meeting. */
export const anchoredOf = (reading: Reading): Anchored => {
  const before = ANCHORED.get(reading);
  if (before) return before;
  const towns: Anchor[] = [];
  const words: Anchor[] = [];
  const days: Anchor[] = [];
  const numbers: Numbered[] = [];
  const bySentence = new Map<number, Anchor[]>();
  const about = new Map<string, { count: number; signs: Set<string> }>();
  const put = (list: Anchor[], anchor: Omit<Anchor, 'place'>): void => {
    const placed = { ...anchor, place: list.length };
    list.push(placed);
    const known = bySentence.get(anchor.seen.index);
    if (known) known.push(placed);
    else bySentence.set(anchor.seen.index, [placed]);
  };
  const named = townsOf(reading);
  for (const seen of reading.all) {
    for (const town of [...(named.get(seen) ?? []), ...housesIn(seen)]) {
      const { start, end, name, house } = { house: false, ...town };
      put(towns, { seen, kind: 'town', start, end, name, ...(house ? { sort: 'venue' as const } : {}) });
      const called = aboutOf(name, house);
      const known = about.get(called) ?? { count: 0, signs: new Set<string>() };
      known.count += 1;
      if (known.count < 12) for (const sign of brief(seen, town)) known.signs.add(sign);
      about.set(called, known);
    }
    for (const { start, end, sort } of wordsIn(seen)) put(words, { seen, kind: 'word', start, end, sort });
    for (const dated of seen.dates)
      if (dated.from !== undefined) put(days, { seen, kind: 'day', start: dated.start, end: dated.end, dated });
    numbers.push(...numbersIn(seen));
  }
  const anchored = { reading, towns, words, days, numbers, bySentence, about };
  ANCHORED.set(reading, anchored);
  return anchored;
};

/** A town by itself and by its houses: what is told of the one says little of the other. */
const aboutOf = (name: string, house: boolean): string => (house ? `${name} house` : name);

/** Houses where leaders meet, each as the town that it stands in. */
const housesIn = ({ low }: Seen): readonly (Range & { readonly name: string; readonly house: true })[] =>
  [...low.matchAll(VENUE)].slice(0, MOST_WORDS).flatMap(({ 0: house, index }) => {
    const name = townOfVenue(house);
    return name === undefined ? [] : [{ start: index, end: index + house.length, name, house: true }];
  });

const numbersIn = (seen: Seen): readonly Numbered[] => [
  ...ordinalsOf(seen.low)
    .filter(({ start, end }) => !seen.dates.some((dated) => start < dated.end && end > dated.start))
    .map((each) => ({ ...each, seen })),
  ...[...seen.low.matchAll(NUMBERED), ...seen.low.matchAll(COUNTED)].flatMap((match) => {
    const value = numberOf(match[1] ?? '');
    return value === undefined || value === 0
      ? []
      : [{ seen, start: match.index, end: match.index + match[0].length, value }];
  }),
];

/** What stands right at a mention, in few signs, for the other mentions of the same town. */
const brief = (seen: Seen, { start, end }: Range): readonly string[] => {
  const tokens = tokensOf(seen);
  const at = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const part = partAt(seen, start);
  const text = seen.low.slice(part.start, part.end);
  return [
    `o:l=${tokens[at - 1]?.name ?? '<begin>'}`,
    `o:r=${after < 0 ? '<end>' : tokens[after]?.name}`,
    ...meetingSigns(text, 'o:'),
    ...(headsIn(seen) > 1 ? ['o:heads'] : []),
    ...(EXPERTS.test(seen.low) ? ['o:experts-near'] : []),
    ...(SUMMIT.test(seen.low) ? ['o:summit-near'] : []),
  ];
};

/** How many heads of state or government a sentence names. */
const headsIn = (seen: Seen): number =>
  new Set(
    seen.actors.flatMap(({ actor: { kind, office = '', name } }) =>
      kind === 'person' &&
      /\b(?:president|prime minister|premier|chancellor|king|emir)\b/i.test(office) &&
      !/vice/i.test(office)
        ? [name]
        : [],
    ),
  ).size;

/** Which words for a meeting stand in a stretch of text. */
const meetingSigns = (text: string, prefix: string): readonly string[] => {
  const meeting = new Set([...text.matchAll(MEETING_WORD)].map(([word]) => word));
  const call = new Set([...text.matchAll(CALL_WORD)].map(([word]) => word));
  return [
    ...[...meeting].map((word) => `${prefix}m=${word}`),
    ...(meeting.size > 0 ? [`${prefix}meets`] : []),
    ...(call.size > 0 ? [`${prefix}calls`] : []),
    ...(SURE.test(text) ? [`${prefix}sure`] : []),
    ...(SUMMIT.test(text) ? [`${prefix}summit`] : []),
    ...(EXPERTS.test(text) ? [`${prefix}experts`] : []),
    ...(WISHED.test(text) ? [`${prefix}wished`] : []),
    ...(ENDED.test(text) ? [`${prefix}ended`] : []),
    ...(COMING.test(text) ? [`${prefix}coming`] : []),
    ...(RUNNING.test(text) ? [`${prefix}running`] : []),
  ];
};

const SURE = new RegExp(SURE_WORD.source);
const SUMMIT =
  /\b(?:summit|state visit|presidents|leaders|heads of (?:state|government)|prime ministers|president|premier|chancellor|king|monarch|emperor|emir|sultan)\b/;
const EXPERTS =
  /\b(?:technical|working[- ](?:level|group|party)|deputies|deputy|experts?|directors?(?:[- ]general)?|(?:senior )?officials|specialists|lawyers|veterinarians|inspectors|statisticians|under-?secretar(?:y|ies)|civil servants|staff|team|mission|vice[- ]ministers?)\b/;
const WISHED =
  /\b(?:should|ought|no (?:meeting|talks|round|plans|date|further)|not|never|denied|if|hoped?|want(?:s|ed)?|called off|cancell?ed|scrapped|might|could|perhaps|proposed|nobody|without)\b/;
const ENDED =
  /\b(?:ended|concluded|wrapped up|closed|finished|adjourned|broke (?:up|off|down)|over|after|held|last|rose|parted|since|came (?:back|home)|returned|wound up)\b/;
const COMING =
  /\b(?:will|shall|next|again|scheduled|planned|due|set for|are to|is to|expected|resume|fixed|pencill?ed|booked|upcoming|invited|invitation|tomorrow|meet|sit down|arrives?|flies|lands|travels|goes|hosts)\b/;
const RUNNING =
  /\b(?:under ?way|second day|third day|first day|day (?:one|two|three|\d)|this (?:morning|afternoon)|are (?:meeting|sitting|talking)|(?:has|have) been|since|opened|began|continu\w+|still|now)\b/;

const bucket = (count: number): string => (count > 5 ? 'many' : String(count));
const far = (chars: number): string =>
  chars < 3 ? '0' : chars < 12 ? '1' : chars < 30 ? '2' : chars < 60 ? '3' : chars < 120 ? '4' : '5';

/** The nearest other anchor of a sort in the sentence, by how far and on which side. */
const nearest = (anchor: Anchor, others: readonly Anchor[], name: string): readonly string[] => {
  let best: { readonly gap: number; readonly side: string; readonly other: Anchor } | undefined;
  for (const other of others) {
    if (other === anchor) continue;
    const before = other.end <= anchor.start;
    const gap = before ? anchor.start - other.end : other.start - anchor.end;
    if (gap >= 0 && (best === undefined || gap < best.gap)) best = { gap, side: before ? 'l' : 'r', other };
  }
  if (!best) return [`${name}-none`];
  return [`${name}=${best.side}${far(best.gap)}`, `${name}-${best.side}`];
};

const SEATS = (anchored: Anchored, anchor: Anchor): readonly string[] => {
  const { reading } = anchored;
  const seat = anchor.seen.parties.find(
    ({ form, start, end }) => form === 'seat' && start < anchor.end && end > anchor.start,
  );
  if (!seat) return anchor.name !== undefined && CITIES.has(anchor.name) ? ['city'] : ['unknown'];
  return [
    'seat',
    reading.sides?.includes(seat.code) ? (reading.home === seat.code ? 'seat-home' : 'seat-side') : 'seat-other',
  ];
};

const SIGNS = new WeakMap<Anchor, readonly string[]>();

/** Everything that tells what stands at an anchor. */
export const anchorSigns = (anchored: Anchored, anchor: Anchor): readonly string[] => {
  const known = SIGNS.get(anchor);
  if (known) return known;
  const signs = signsAt(anchored, anchor);
  SIGNS.set(anchor, signs);
  return signs;
};

const signsAt = (anchored: Anchored, anchor: Anchor): readonly string[] => {
  const { reading, bySentence, about } = anchored;
  const { seen, start, end, kind } = anchor;
  const part: Part = partAt(seen, start);
  const here = bySentence.get(seen.index) ?? [];
  const towns = here.filter((each) => each.kind === 'town');
  const days = here.filter((each) => each.kind === 'day');
  const signs: string[] = [
    `kind=${kind}`,
    ...meetingSigns(seen.low.slice(part.start, part.end), 'part:'),
    ...meetingSigns(seen.low, 'sent:'),
    ...meetingSigns(seen.low.slice(Math.max(0, start - 40), start), 'left:'),
    ...meetingSigns(seen.low.slice(end, end + 40), 'right:'),
    ...nearest(anchor, days, 'day'),
    ...nearest(anchor, towns, 'town'),
    `towns=${bucket(towns.length)}`,
    `days=${bucket(days.length)}`,
    `words=${far(seen.low.length - 20)}`,
    ...(anchor.name === undefined ? [] : onRecordOfSides(reading, anchor.name)),
  ];
  const people = new Set<string>();
  const sides = new Set<string>();
  const heads = headsIn(seen);
  for (const { actor } of seen.actors) {
    if (actor.kind === 'person') {
      people.add(actor.name);
    }
    if (actor.party !== undefined) sides.add(actor.party);
  }
  for (const { code } of seen.parties) sides.add(code);
  signs.push(`people=${bucket(people.size)}`, `heads=${bucket(heads)}`, `sides=${bucket(sides.size)}`);
  if (reading.sides?.every((side) => sides.has(side))) signs.push('both-sides');
  if ([...sides].some((side) => reading.sides?.includes(side) === false)) signs.push('third-side');
  if (!/\p{Ll}{2}/u.test(seen.sentence.text)) signs.push('loud');
  if (kind === 'town' && anchor.name !== undefined) {
    const all = about.get(aboutOf(anchor.name, anchor.sort === 'venue'));
    signs.push(`count=${bucket(all?.count ?? 1)}`, ...(all?.signs ?? []), ...SEATS(anchored, anchor));
    if (
      start === 0 &&
      seen.paragraph < 8 &&
      /^,? ?(?:\(|—|-|\d|[a-z]{3,9}\.? \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(seen.low.slice(end))
    )
      signs.push('dateline');
    signs.push(`name=${anchor.name}`, `name=${anchor.name} of ${reading.sides?.join('-')}`);
    if (anchor.name.includes(' ')) signs.push('two-words');
    signs.push(`tail=${anchor.name.slice(-1)}`);
  }
  if (anchor.sort !== undefined) signs.push(`sort=${anchor.sort}`, `word=${seen.low.slice(start, end)}`);
  if (anchor.dated !== undefined) {
    const { from, how, until, words } = anchor.dated;
    const { published } = reading;
    const ahead = from === undefined || published === undefined ? 'open' : from > published ? 'ahead' : 'gone';
    signs.push(...topicSigns(reading, seen, anchor, ahead));
    signs.push(`how=${how}${until === undefined ? '' : '-span'}`, ...(/\d{4}/.test(words) ? ['year'] : []));
  }
  if (seen.paragraph < 3) signs.push('top');
  const above = headOf(anchored, seen);
  if (above !== undefined) signs.push(`under ${above}`, `under ${above} ${kind}`);
  const [previous, following] = [reading.all[seen.index - 1], reading.all[seen.index + 1]];
  for (const [other, prefix] of [
    [previous, 'prev:'],
    [following, 'next:'],
  ] as const)
    if (other) {
      signs.push(
        `${prefix}heads=${headsIn(other)}`,
        ...meetingSigns(other.low, prefix).filter((sign) => !sign.includes('m=')),
      );
      if (other.paragraph !== seen.paragraph) signs.push(`${prefix}apart`);
    }
  return [...signsOf(reading, seen, anchor), ...signs, ...paired(signs, anchor, towns.length)];
};

/** Whether a day stands by itself before a sentence in its paragraph, as in a list of what happened when, and when that is. */
const headOf = ({ reading, bySentence }: Anchored, { index, paragraph }: Seen): string | undefined => {
  for (let at = index; at >= Math.max(0, index - 2); at -= 1) {
    const seen = reading.all[at];
    if (seen?.paragraph !== paragraph) return undefined;
    const day = bySentence
      .get(at)
      ?.find(({ kind, start, end }) => kind === 'day' && seen.low.length - (end - start) < 8);
    const when = day?.dated?.from;
    if (when !== undefined) return reading.published === undefined || when <= reading.published ? 'gone' : 'ahead';
  }
  return undefined;
};

/** Pairs of telling facts: what stands before the place, whether it is a seat, whether a day and a word for a meeting are near. */
const paired = (signs: readonly string[], { seen, start, kind }: Anchor, towns: number): readonly string[] => {
  const has = new Set(signs);
  const before = `l=${wordBefore(seen, start)}`;
  const seat = signs.find((sign) => /^(?:seat-|city$|unknown$)/.test(sign)) ?? kind;
  const near = signs.find((sign) => /^(?:day|town)(?:=|-none)/.test(sign)) ?? '';
  const meets = ['part:sure', 'sent:sure', 'prev:sure'].find((sign) => has.has(sign)) ?? 'no-word';
  const when = ['coming', 'ended', 'running'].filter((each) => has.has(`part:${each}`)).join('+');
  const facts = [before, seat, near, meets, when, has.has('both-sides') ? 'both' : 'not-both', `n=${bucket(towns)}`];
  return facts.flatMap((one, index) =>
    facts
      .slice(index + 1)
      .flatMap((other, at) => [
        `pair:${one} ${other}`,
        ...facts.slice(index + at + 2, 4).map((third) => `tri:${one} ${other} ${third}`),
      ]),
  );
};

/** What tells whether two places of a text are of one meeting: how far they are from each other, and what stands between. */
export const linkSigns = (anchored: Anchored, from: Range & { readonly seen: Seen }, to: Anchor): readonly string[] => {
  const delta = to.seen.index - from.seen.index;
  const signs = [
    `delta=${delta}`,
    `to=${to.kind}`,
    to.seen.paragraph === from.seen.paragraph ? 'same-paragraph' : 'other-paragraph',
    `l=${wordBefore(to.seen, to.start)}`,
    `from-l=${wordBefore(from.seen, from.start)}`,
    `ll=${wordBefore(from.seen, from.start)} ${wordBefore(to.seen, to.start)}`,
  ];
  const here = anchored.bySentence.get(from.seen.index) ?? [];
  const own = here.filter(({ kind }) => kind === to.kind).length;
  signs.push(`own=${bucket(own)}`, `own=${bucket(own)} delta=${delta}`);
  if (to.name !== undefined) {
    signs.push(`count=${bucket(anchored.about.get(aboutOf(to.name, to.sort === 'venue'))?.count ?? 1)}`);
    if (to.seen.paragraph < 2) signs.push('to-top');
    signs.push(...SEATS(anchored, to).map((each) => `to-${each}`));
  }
  if (delta !== 0) {
    const between = delta < 0 ? [to.seen, from.seen] : [from.seen, to.seen];
    const gap = (between[1]?.sentence.start ?? 0) - (between[0]?.sentence.end ?? 0);
    signs.push(`gap=${far(gap)} delta=${delta}`, ...meetingSigns(to.seen.low, 'to:'));
    if (/\b(?:there|here|it|they|both)\b/.test(from.seen.low)) signs.push(`refers delta=${delta}`);
    return signs;
  }
  const before = to.end <= from.start;
  const [left, right] = before ? [to.end, from.start] : [from.end, to.start];
  const text = from.seen.low.slice(left, right);
  const tokens = tokensOf(from.seen).filter((token) => token.start >= left && token.start < right);
  signs.push(
    before ? 'before' : 'after',
    `${before ? 'before' : 'after'} ${far(right - left)}`,
    `dist=${far(right - left)}`,
  );
  if (tokens.length <= 4) signs.push(`between=${tokens.map(({ name }) => name).join(' ')}`);
  for (const { name, classes } of tokens.slice(0, 24)) signs.push(`b:${name}`, ...classes.map((each) => `b:${each}`));
  const inside = here.filter(({ start, end }) => start >= left && end <= right);
  const same = inside.filter(({ kind }) => kind === to.kind).length;
  const days = inside.filter(({ kind }) => kind === 'day').length;
  signs.push(
    `between-same=${bucket(same)}`,
    `between-days=${bucket(days)}`,
    `same=${bucket(same)} days=${bucket(days)} ${before}`,
  );
  if (partAt(from.seen, from.start) === partAt(to.seen, to.start)) signs.push('same-part');
  if (/[;:(]/.test(text)) signs.push('sign-between');
  return signs;
};

const wordBefore = (seen: Seen, at: number): string =>
  /([^\s]+)\s*$/.exec(seen.low.slice(Math.max(0, at - 24), at))?.[1] ?? '<begin>';

/** What a choice of nothing shows. */
export const apartSigns = (anchored: Anchored, from: Range & { readonly seen: Seen }): readonly string[] => {
  const here = anchored.bySentence.get(from.seen.index) ?? [];
  return [
    'apart',
    ...meetingSigns(from.seen.low, 'apart:'),
    `apart towns=${bucket(here.filter(({ kind }) => kind === 'town').length)}`,
    `apart l=${wordBefore(from.seen, from.start)}`,
    ...besides(from),
  ];
};

/** The words right beside a place. */
const besides = ({ seen, start, end }: Range & { readonly seen: Seen }): readonly string[] => {
  const tokens = tokensOf(seen);
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  const after = next < 0 ? [] : tokens.slice(next, next + 3);
  const before = at < 0 ? [] : tokens.slice(Math.max(0, at - 3), at).toReversed();
  return [
    `apart at=${seen.low.slice(start, end).replace(/\d+/, '#').slice(0, 16)}`,
    `apart form=${
      seen.low
        .slice(start, end)
        .replace(/[^ a-z]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/g, '#')
        .split(' ').length
    }`,
    ...after.map(({ name }, index) => `apart r${index}=${name}`),
    ...after.flatMap(({ name }) => [`apart r*=${name}`]),
    ...before.map(({ name }, index) => `apart l${index}=${name}`),
    `apart lr=${before[0]?.name ?? '<begin>'} ${after[0]?.name ?? '<end>'}`,
    `apart rr=${after[0]?.name ?? '<end>'} ${after[1]?.name ?? '<end>'}`,
  ];
};

/** The anchors that stand within some sentences of a place, the nearest sentences first. */
export const around = (
  { bySentence }: Anchored,
  { index }: Seen,
  kinds: readonly Anchor['kind'][],
  back: number,
  ahead: number,
): readonly Anchor[] => {
  const found: Anchor[] = [];
  for (let at = index - back; at <= index + ahead; at += 1)
    for (const anchor of bySentence.get(at) ?? []) if (kinds.includes(anchor.kind)) found.push(anchor);
  return found.slice(0, 24);
};

export type { Town };
