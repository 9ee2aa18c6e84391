import { type Day, formatDay } from '../../time/index.js';
import { partAt } from '../clauses.js';
import { NOWHERE, spotAt, type Where } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { answersTo, sharesOf } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import {
  type Anchor,
  type Anchored,
  anchoredOf,
  anchorSigns,
  apartSigns,
  around,
  linkSigns,
  type Numbered,
} from '../rounds/anchors.js';
import { readingsOf } from '../rounds/days.js';
import { isCalledOff } from '../rounds/words.js';
import { type LikelySitting, reckonedDays, type Sitting, sittingsOf } from './round-days.js';
import {
  best,
  type Group,
  type LinkedDay,
  learntState,
  MEETINGS,
  type Meeting,
  type Mention,
  meetingOf,
  type Part,
  type Shares,
  STATES,
  type State,
} from './round-group.js';
import { countIt, countMain, dayOfMain, isAgainst, undatedTowns } from './round-main.js';
import { type Candidate, type RoundSlot, roundSlots } from './round-told.js';
import { surePair, whoseOf } from './round-whose.js';

/** From which likelihood on a place of the text is taken for what it may be. */
export const LIMITS = {
  /** A town for the place of a meeting. */
  town: 0.28,
  /** The same where a day of a meeting stands by it. */
  townByDay: 0.12,
  /** A word for a meeting without a place. */
  word: 0.25,
  /** A town or a word for a meeting of which nothing else of the text tells, if all there is to see speaks for it. */
  faint: 0.03,
  /** A day for one of a meeting. */
  day: 0.15,
  /** The same right beside a place that surely tells of a meeting. */
  dayBeside: 0.03,
  /** A place in a row for that of a meeting. */
  number: 0.08,
  /** A day of a meeting stands by no town only if that is likelier than any town by this much. */
  apart: 0.8,
};

/** From this likelihood on a meeting is told of just so. */
const TOLD = 0.24;

const sharesAt = <T extends string>(
  { learnt }: Reading,
  question: string,
  signs: readonly string[],
  anchor: Anchor,
): Shares<T> =>
  Object.fromEntries(
    answersTo<T>(learnt, question, signs, spotAt(anchor)).map(({ answer, share }) => [answer, share]),
  ) as Shares<T>;

/** Meetings between the sides that a text tells of. */
export const findRounds = (reading: Reading): readonly Found[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = roundsOf(reading);
  known.set(reading, found);
  return found;
};

/** Deadlines ask for the meetings of a text once more. */
const known = new WeakMap<Reading, readonly Found[]>();

const roundsOf = (reading: Reading): readonly Found[] => {
  const { learnt, sides } = reading;
  if (!sides) return [];
  return slotsOf(anchoredOf(reading)).flatMap(({ candidates, options }): readonly Found[] => {
    const shares = sharesOf(learnt, 'talks_round-told', options);
    const [likeliest] = candidates
      .map((candidate, index) => ({ candidate, share: shares[index] ?? 0 }))
      .toSorted((a, b) => b.share - a.share);
    if (!likeliest || likeliest.share < TOLD) return [];
    const { candidate, share } = likeliest;
    const { claim, ranges, day } = candidate;
    const rule = `round: ${claim.place === undefined ? 'no place' : 'placed'}${day > 0 ? ', dated' : ''}`;
    return [{ claim, ranges, rule, share }];
  });
};

/** The meetings that a text may tell of, by the answers to what stands at each of its places, each with all that it may be. */
export const slotsOf = (anchored: Anchored): readonly RoundSlot[] =>
  roundSlots(
    anchored,
    groupsOf(anchored)
      .map((group) => candidatesOfGroup(group, anchored))
      .filter((candidates) => candidates.length > 0),
  );

/** The places of a text that tell of meetings, those of one meeting together. */
export const groupsOf = (anchored: Anchored): readonly Group[] => grouped(mentionsOf(anchored), anchored.reading);

/** What the weights say of every place that may tell of a meeting. */
const mentionsOf = (anchored: Anchored): readonly Mention[] => {
  const { reading, towns, words, days, numbers } = anchored;
  const mentions = new Map<Anchor, Mention>();
  const mention = (anchor: Anchor, question: string): Mention => {
    const signs = anchorSigns(anchored, anchor);
    const meetings = sharesAt<Meeting | 'none' | 'placed'>(reading, question, signs, anchor);
    const off = isCalledOff(anchor.seen.low, anchor.start);
    const sure = off ? 0 : MEETINGS.reduce((sum, each) => sum + (meetings[each] ?? 0), 0);
    const states = sure > 0.2 ? sharesAt<State>(reading, 'talks_round-state', signs, anchor) : {};
    return { anchor, sure, placed: meetings.placed ?? 0, meetings, states, days: [], numbers: [] };
  };
  for (const town of towns) mentions.set(town, mention(town, 'talks_round-meeting'));
  for (const word of words) mentions.set(word, mention(word, 'talks_round-word'));
  const kept = new Set(
    [...mentions.values()].filter(({ anchor, sure }) => sure >= (anchor.kind === 'town' ? LIMITS.town : LIMITS.word)),
  );
  const home = new Map<Anchor, Mention>();
  const told = new Map<Day, Mention>();
  const free: { readonly tag: LinkedDay; readonly placed: number }[] = [];
  for (const day of days) {
    const tag = tagOf(anchored, day);
    if (!tag) continue;
    const near = sameDay(anchored, tag, told) ?? ofDay(anchored, tag, mentions, kept);
    if (tag.share < (near && isBeside(anchored, day, near) ? LIMITS.dayBeside : LIMITS.day)) continue;
    const mine = near ?? mention(day, 'talks_round-word');
    if (mine.anchor === day && mine.sure < LIMITS.word) {
      free.push({ tag, placed: mine.placed });
      continue;
    }
    kept.add(mine);
    mine.days.push(tag);
    home.set(day, mine);
    const [when] = tag.options;
    if (when && mine.anchor.kind === 'town' && !told.has(when.from)) told.set(when.from, mine);
  }
  for (const number of numbers) {
    const options = numberOptions(anchored, number);
    if (options.length === 0 || countIt(anchored, number, kept)) continue;
    const shares = sharesOf(
      reading.learnt,
      'talks_round-sequence',
      optionSigns(anchored, number, options),
      whereOf(number, options),
    );
    const sums = new Map<Mention, number>();
    for (const [index, anchor] of options.entries()) {
      const mine = anchor.kind === 'day' ? home.get(anchor) : mentions.get(anchor);
      if (mine && kept.has(mine)) sums.set(mine, (sums.get(mine) ?? 0) + (shares[index] ?? 0));
    }
    const most = Math.max(0, ...sums.values());
    for (const [mine, share] of sums)
      if (share >= LIMITS.number && share >= most / 2) mine.numbers.push({ value: number.value, share, of: number });
  }
  const undated = undatedTowns(kept);
  const settled = free.map(({ tag, placed }) => ({ tag, main: dayOfMain(tag, placed, undated, reading.published) }));
  for (const { tag, main } of settled) main?.days.push(tag);
  for (const number of numbers) countMain(anchored, number, kept);
  const surest = new Map<Seen, Mention>();
  for (const each of mentions.values()) {
    if (kept.has(each) || each.sure < LIMITS.faint) continue;
    const faint = { ...each, faint: true };
    kept.add(faint);
    const { seen } = each.anchor;
    if (faint.sure > (surest.get(seen)?.sure ?? 0)) surest.set(seen, faint);
  }
  for (const { tag, main } of settled) if (main === undefined) surest.get(tag.anchor.seen)?.days.push(tag);
  return [...kept].sort((a, b) => a.anchor.seen.index - b.anchor.seen.index || a.anchor.start - b.anchor.start);
};

/** Signs of each of several anchors that something may belong to, and of none of them. */
export const optionSigns = (
  anchored: Anchored,
  from: Anchor | Numbered,
  options: readonly Anchor[],
): readonly (readonly string[])[] => [
  ...options.map((option) => linkSigns(anchored, from, option)),
  apartSigns(anchored, from),
];

/** Where a choice among anchors is asked, the last of which is none of them. */
export const whereOf = (from: Anchor | Numbered, options: readonly Anchor[]): Where => ({
  spot: spotAt(from),
  spots: [...options.map((option) => spotAt(option)), NOWHERE],
});

/** Whether a day stands by itself at the head of a paragraph, as in a list of what happened when. */
const heads = ({ seen, start, end }: Anchor): boolean => seen.low.length - (end - start) < 8;

/** The towns that a day may belong to: of a day that stands at the head of a paragraph, those in it. */
export const dayOptions = (anchored: Anchored, day: Anchor): readonly Anchor[] => {
  if (!heads(day)) return around(anchored, day.seen, ['town'], 2, 1);
  return around(anchored, day.seen, ['town'], 0, 3).filter(({ seen }) => seen.paragraph === day.seen.paragraph);
};

/** What a place in a row may belong to. */
export const numberOptions = (anchored: Anchored, number: Numbered): readonly Anchor[] =>
  around(anchored, number.seen, ['town', 'day'], 1, 1);

/** No further than so many characters is beside. */
const BESIDE = 40;

/** Whether a day stands in one clause with a place that tells of a meeting, close to it and with no other day between. */
const isBeside = ({ bySentence }: Anchored, { seen, start, end }: Anchor, { anchor, sure }: Mention): boolean => {
  if (anchor.seen !== seen || sure < (anchor.kind === 'town' ? LIMITS.town : LIMITS.word)) return false;
  const [left, right] = start < anchor.start ? [end, anchor.start] : [anchor.end, start];
  if (right - left > BESIDE || /[;:]/.test(seen.low.slice(left, right))) return false;
  return !(bySentence.get(seen.index) ?? []).some(
    (other) => other.kind === 'day' && other.start >= left && other.end <= right,
  );
};

const tagOf = (anchored: Anchored, day: Anchor): LinkedDay | undefined => {
  const { reading } = anchored;
  const answers = answersTo<Part>(reading.learnt, 'talks_round-day', anchorSigns(anchored, day), spotAt(day));
  const best = answers.find(({ answer }) => answer !== 'none');
  const share = 1 - (answers.find(({ answer }) => answer === 'none')?.share ?? 1);
  if (!best || share < LIMITS.dayBeside || !day.dated) return undefined;
  const parts = Object.fromEntries(answers.map(({ answer, share: each }) => [answer, each])) as Shares<Part>;
  return { anchor: day, part: best.answer, parts, share, options: readingsOf(day.dated, reading.published) };
};

/** The town of a meeting that has a day already: "Monday's meeting was the fifth", where the text told before of Monday in Singapore. */
const sameDay = (
  { bySentence }: Anchored,
  { anchor, options: [when] }: LinkedDay,
  told: ReadonlyMap<Day, Mention>,
): Mention | undefined => {
  if (when === undefined || (bySentence.get(anchor.seen.index) ?? []).some(({ kind }) => kind === 'town'))
    return undefined;
  return told.get(when.from);
};

/** The mention that a day belongs to. */
const ofDay = (
  anchored: Anchored,
  tag: LinkedDay,
  mentions: ReadonlyMap<Anchor, Mention>,
  kept: ReadonlySet<Mention>,
): Mention | undefined => {
  const { anchor: day } = tag;
  const { published } = anchored.reading;
  const options = dayOptions(anchored, day);
  const shares = sharesOf(
    anchored.reading.learnt,
    'talks_round-place',
    optionSigns(anchored, day, options),
    whereOf(day, options),
  );
  const apart = shares[options.length] ?? 0;
  let best: { readonly mention: Mention; readonly share: number } | undefined;
  for (const [index, option] of options.entries()) {
    const mention = mentions.get(option);
    const share = shares[index] ?? 0;
    if (mention && mention.sure >= LIMITS.townByDay && share > (best?.share ?? 0)) best = { mention, share };
  }
  if (best && best.share > apart * LIMITS.apart && !isAgainst(tag, best.mention, published)) return best.mention;
  const near = around(anchored, day.seen, ['word'], 1, 1)
    .filter(({ seen }) => !heads(day) || seen.paragraph === day.seen.paragraph)
    .flatMap((word) => mentions.get(word) ?? [])
    .filter((mention) => kept.has(mention));
  return near
    .toSorted(
      (a, b) =>
        Math.abs(a.anchor.seen.index - day.seen.index) - Math.abs(b.anchor.seen.index - day.seen.index) ||
        Math.abs(a.anchor.start - day.start) - Math.abs(b.anchor.start - day.start),
    )
    .at(0);
};

const stateOf = (group: Group, { from, until }: Sitting, published: Day | undefined): State => {
  const state = learntState(group);
  if (published === undefined) return state;
  const [first, last] = [from ?? until, until ?? from];
  if (first === undefined || last === undefined) return state;
  if (from !== undefined && from > published) return 'planned';
  if (until !== undefined && until < published) return 'held';
  if (from !== undefined && from < published && until !== undefined && until > published) return 'under way';
  if (from !== undefined && from < published) return state === 'planned' ? 'held' : state;
  return state;
};

/** Mentions of one meeting together: of one town, or of none and one kind, with days that can be those of one meeting. */
const grouped = (mentions: readonly Mention[], reading: Reading): readonly Group[] => {
  const { published } = reading;
  const groups = groupedOf(
    mentions.filter(({ faint }) => faint !== true),
    reading,
  );
  const seen = new Set(groups.flatMap((group) => group.mentions.map(({ anchor }) => anchor.seen)));
  // What is likely to be one of the meetings that are told of anyway is none besides.
  const known = (mention: Mention): boolean => {
    const { kind, name } = mention.anchor;
    const like = groups.filter((group) => !ofOthers(reading, group, mention));
    if (kind === 'town') return like.some((group) => group.name === name);
    const says = (group: Group): string => `${meetingOf(group)} ${stateOfGroup(group, published)}`;
    return seen.has(mention.anchor.seen) || like.some((group) => says(group) === says({ mentions: [mention] }));
  };
  const faint = mentions.filter((mention) => mention.faint === true && !known(mention));
  return [...groups, ...groupedOf(faint, reading)];
};

/** Whether a mention surely tells of a meeting of other sides than those of a group. */
const ofOthers = (reading: Reading, { mentions }: Group, { anchor }: Mention): boolean => {
  const pair = surePair(reading, anchor);
  return pair !== undefined && mentions.some((each) => (surePair(reading, each.anchor) ?? pair) !== pair);
};

const groupedOf = (mentions: readonly Mention[], reading: Reading): readonly Group[] => {
  const { published } = reading;
  const groups: Group[] = [];
  const fits = (group: Group, mention: Mention): boolean => {
    const mine = mention.days.flatMap(({ options }) => options.map(({ from }) => from));
    const theirs = group.mentions.flatMap(({ days }) => days).flatMap(({ options }) => options.map(({ from }) => from));
    if (mine.length === 0 || theirs.length === 0) return true;
    return mine.some((a) => theirs.some((b) => Math.abs(a - b) <= 7));
  };
  const placed = mentions.filter(({ anchor }) => anchor.kind === 'town');
  const dated = (mention: Mention): boolean => mention.days.length > 0;
  for (const mention of [...placed.filter(dated), ...placed.filter((each) => !dated(each))]) {
    const same = groups.filter((group) => group.name === mention.anchor.name && !ofOthers(reading, group, mention));
    const own =
      same.find((group) => dated(mention) && group.mentions.some(dated) && fits(group, mention)) ??
      same.find((group) => fits(group, mention) && agree(group, mention, published)) ??
      (dated(mention) ? undefined : same.find((group) => !clash(group, mention, published)));
    if (own) own.mentions.push(mention);
    else
      groups.push({ mentions: [mention], ...(mention.anchor.name === undefined ? {} : { name: mention.anchor.name }) });
  }
  const loose = mentions.filter(({ anchor }) => anchor.kind !== 'town');
  for (const mention of [...loose.filter(dated), ...loose.filter((each) => !dated(each))]) {
    const kind = best(MEETINGS, [mention.meetings]);
    const same = groups.filter(
      (group) =>
        (group.name === undefined || kind !== 'call') &&
        meetingOf(group) === kind &&
        !ofOthers(reading, group, mention),
    );
    const own = dated(mention)
      ? same.find((group) => group.mentions.some(dated) && fits(group, mention))
      : (same.find((group) => agree(group, mention, published)) ??
        same.find((group) => !clash(group, mention, published)));
    if (own) own.mentions.push(mention);
    else groups.push({ mentions: [mention] });
  }
  return groups;
};

const stateOfGroup = (group: Group, published: Day | undefined): State =>
  stateOf(group, reckonedDays(group, published), published);

const agree = (group: Group, mention: Mention, published: Day | undefined): boolean =>
  stateOfGroup(group, published) === stateOfGroup({ mentions: [mention] }, published);

/** A mention that surely tells of another meeting than those of a group: one that is to come where that one was. */
const clash = (group: Group, mention: Mention, published: Day | undefined): boolean => {
  const state = stateOfGroup(group, published);
  const sure = Math.max(...Object.values(mention.states), 0);
  return sure > 0.75 && best(STATES, [mention.states]) !== state;
};

/** No more other days are weighed than so many, and none that are less likely than this. */
const [MOST_SITTINGS, FAINT] = [3, 0.07];

/** Whether a meeting that stands so may sit then: what is to come lies ahead, what was held behind. */
const fits = (state: State, { from, until }: Sitting, published: Day | undefined): boolean => {
  if (published === undefined) return true;
  if (state === 'planned') return (from ?? until ?? published) >= published;
  if (state === 'held') return (until ?? from ?? published) <= published;
  return (from ?? published) <= published && (until ?? published) >= published;
};

/** From this likelihood on a meeting may be of another kind, or stand otherwise, than is likeliest. */
const INSTEAD = 0.12;

/** What the places of a meeting say of its kind or its state where they say it most surely, of all but the likeliest. */
const instead = <T extends string>(all: readonly T[], likeliest: T, shares: readonly Shares<T>[]): readonly T[] =>
  all.filter((each) => each !== likeliest && shares.some((share) => (share[each] ?? 0) >= INSTEAD));

/** A meeting as its places make it, and then with one thing about it otherwise where that may be meant. */
const candidatesOfGroup = (group: Group, anchored: Anchored): readonly Candidate[] => {
  const { reading } = anchored;
  const { published } = reading;
  const { mentions } = group;
  const [sitting, ...sittings] = sittingsOf(group, anchored);
  if (!sitting) return [];
  const [whose, ...others] = whoseOf(group, reading);
  if (!whose) return [];
  const number = mentions.flatMap(({ numbers }) => numbers).toSorted((a, b) => b.share - a.share)[0];
  const since =
    number &&
    (sinceOf(number.of) ??
      mentions
        .flatMap(({ numbers }) => numbers)
        .flatMap(({ value, of }) => (value === number.value ? (sinceOf(of) ?? []) : []))[0]);
  const kinds = mentions.map(({ meetings, sure }) =>
    Object.fromEntries(MEETINGS.map((each) => [each, sure > 0 ? (meetings[each] ?? 0) / sure : 0])),
  ) as readonly Shares<Meeting>[];
  const day = Math.max(0, ...mentions.flatMap((mention) => mention.days).map(({ share }) => share));
  const ranges = mentions.flatMap(rangesOf);
  const make = (
    made: Candidate['made'],
    meeting: Meeting,
    state: State,
    { days, share }: typeof sitting,
    { parties, share: theirs }: typeof whose,
  ): Candidate => ({
    claim: {
      kind: 'talks_round',
      meeting,
      state,
      parties: [...parties],
      ...(group.name === undefined ? {} : { place: group.name }),
      ...(days.from === undefined ? {} : { from: formatDay(days.from) }),
      ...(days.until === undefined ? {} : { until: formatDay(days.until) }),
      ...(number === undefined ? {} : { sequence: number.value }),
      ...(number === undefined || since === undefined ? {} : { counted_since: since }),
    },
    made,
    ranges,
    mentions,
    day: days.from !== undefined || days.until !== undefined ? day : 0,
    kind: Math.max(...kinds.map((each) => each[meeting] ?? 0)),
    state: Math.max(...mentions.map(({ states }) => states[state] ?? 0)),
    whose: theirs,
    sitting: share,
  });
  const meeting = meetingOf(group);
  const state = stateOf(group, sitting.days, published);
  const states = mentions.map((mention) => mention.states);
  const fitting = (as: State): LikelySitting | undefined =>
    [sitting, ...sittings].find(({ days }) => fits(as, days, published));
  return [
    make('own', meeting, state, sitting, whose),
    ...instead(MEETINGS, meeting, kinds).map((each) => make('other kind', each, state, sitting, whose)),
    ...instead(STATES, state, states).flatMap((each) => {
      const own = fitting(each);
      return own === undefined ? [] : [make('other state', meeting, each, own, whose)];
    }),
    ...sittings
      .slice(0, MOST_SITTINGS)
      .filter(({ share }) => share >= FAINT)
      .map((each) => make('other days', meeting, stateOf(group, each.days, published), each, whose)),
    ...others.map((each) => make('other sides', meeting, state, sitting, each)),
  ];
};

/** "The fourth round since May", "the second this year". */
const sinceOf = ({ seen, end }: Numbered): string | undefined => {
  const after = seen.sentence.text.slice(end, end + 70);
  return (
    /\bsince (?:last |early |late |mid-|the (?:truce|deal|meeting|talks|summit) (?:in|of) )?(\p{Lu}\p{L}+(?: 20\d\d)?)/u.exec(
      after,
    )?.[1] ??
    /\bsince ((?:last |the )?(?:new year|spring|summer|autumn|fall|winter)|(?:last |the )year|20\d\d)\b/.exec(
      after,
    )?.[1] ??
    /^(?: \p{L}+){0,4} (this (?:year|month|spring|summer|autumn|winter))\b/u.exec(after)?.[1]
  );
};

const rangesOf = ({ anchor, days }: Mention): readonly { start: number; end: number }[] => {
  const mine = days.filter((day) => day.anchor.seen === anchor.seen).map((day) => day.anchor);
  const part = partAt(anchor.seen, anchor.start);
  const start = Math.min(part.start, ...mine.map((each) => each.start));
  const end = Math.max(part.end, ...mine.map((each) => each.end));
  return [
    within(anchor.seen, start, end),
    ...days
      .filter((day) => day.anchor.seen !== anchor.seen)
      .map(({ anchor: day }) => within(day.seen, day.start, day.end)),
  ];
};
