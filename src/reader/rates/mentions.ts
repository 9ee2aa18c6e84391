/** The levels that a text names, each with what the rules take it for. */
import { type Part, partAt, partsOf } from '../clauses.js';
import type { Reading, Seen } from '../reading.js';
import { goodsNear } from './goods.js';
import { isLevel, type Level, levelsOf, noteLevels } from './levels.js';
import { type Carried, led, type Memory, originsOf, remember, usualOf } from './memory.js';
import { sidesOf } from './ruled-sides.js';
import { type Cue, cuesOf, type Focus, otherOf } from './sides.js';
import { staged } from './staged.js';
import { goesOn, opensCondition, relativeOf, speaksOfTruce, stateOf, type When } from './state.js';
import { Pairs } from './when.js';

/** A level that a text names, with what the rules take it for: the level of a duty, of whom on whose goods, or nothing of the kind. */
export interface RateMention {
  readonly seen: Seen;
  readonly level: Level;
  readonly part: Part;
  /** Its place among the mentions of the text. */
  readonly place: number;
  /** The sentence before sets a condition. */
  readonly opened: boolean;
  readonly rule?: {
    readonly by: readonly string[];
    readonly on: readonly string[];
    readonly how: string;
    readonly when: When;
    readonly state: string;
    readonly goods: string | undefined;
    /** Each side charges the other as much. */
    readonly each: boolean;
    readonly general: boolean;
  };
}

/** A text with the levels that it names. */
export interface Rated {
  readonly reading: Reading;
  readonly mentions: readonly RateMention[];
  readonly pairs: Pairs;
  /** The text is about a truce. */
  readonly truce: boolean;
}

/** The levels that a text names, each with what the rules take it for. */
export const rateMentions = (text: Reading): Rated | undefined => {
  const before = RATED.get(text);
  if (before) return before;
  const rated = ratedOf(text);
  if (rated) RATED.set(text, rated);
  return rated;
};

/** Risks ask for the levels of a text once more. */
const RATED = new WeakMap<Reading, Rated>();

const ratedOf = (text: Reading): Rated | undefined => {
  if (!noteLevels(text)) return undefined;
  const reading = staged(text);
  const mentions: RateMention[] = [];
  const memory: Memory = {
    counts: new Map(),
    levels: new Map(),
    goods: new Map(),
    surcharged: false,
    truce: reading.all.some(speaksOfTruce),
    origins: originsOf(reading),
  };
  let carried: Carried | undefined;
  let focus: Focus = {};
  for (const [index, seen] of reading.all.entries()) {
    const heard = cuesOf(reading, seen, focus);
    focus = heard.focus;
    carried =
      levelsOf(seen).length === 0
        ? (led(reading, seen, index, heard.cues) ?? carried)
        : ratesOf(reading, seen, index, carried, memory, heard.cues, mentions);
  }
  return { reading, mentions, pairs: new Pairs(mentions), truce: memory.truce };
};

/** Words by which a sentence goes on about the duty before it. */
const AGAIN =
  /^\W*(?:(?:and|but|now|then|today|so) )*(?:it|that|this|they|these|those|the (?:rate|duty|levy|tariff|figure|number|charge|tax|surcharge|level)s?)\b|\bon (?:it|them)\b|\b(?:it|they) (?:is|was|are|were|stands?|stood|goes|go|returns?|will|would|had)\b/;

const ratesOf = (
  reading: Reading,
  seen: Seen,
  index: number,
  before: Carried | undefined,
  memory: Memory,
  cues: readonly Cue[],
  mentions: RateMention[],
): Carried | undefined => {
  const { low } = seen;
  const percents = levelsOf(seen);
  const near =
    before && (before.paragraph === seen.paragraph || index - before.index <= 1)
      ? before
      : usualOf(memory, before, seen);
  let carried = before;
  let last: Carried | undefined;
  let tensed: { readonly when: When; readonly end: number; readonly part: Part } | undefined;
  const previous = reading.all[index - 1];
  const opened =
    previous !== undefined &&
    previous.paragraph === seen.paragraph &&
    opensCondition(previous) &&
    (goesOn(seen) || (levelsOf(previous).length === 0 && previous.low.length < 90));
  for (const percent of percents) {
    const part = partAt(seen, percent.start);
    if (!isLevel(percent)) {
      mentions.push({ seen, level: percent, part, place: mentions.length, opened });
      continue;
    }
    const place = percents.indexOf(percent);
    const [prior, next] = [percents[place - 1], percents[place + 1]];
    const goodsHere = goodsNear(
      seen,
      percent,
      part,
      prior && prior.start >= part.start ? prior.end : -1,
      next && next.start < part.end ? next.start : -1,
    );
    const relative = relativeOf(seen, percent, part);
    const text = low.slice(part.start, relative?.end ?? part.end);
    const choice = sidesOf(reading, seen, percent, part, cues, last, near, memory, goodsHere);
    if (!choice) {
      mentions.push({ seen, level: percent, part, place: mentions.length, opened });
      continue;
    }
    const elliptic =
      choice.how === 'same sentence' &&
      /(?:\b(?:from|to|and|than|of|at)\b|,)[^,;]{0,24}$/.test(
        low.slice(last ? (percents[place - 1]?.end ?? 0) : 0, percent.start),
      );
    // "It was 56 per cent in May": the goods are those that the sentence before spoke of.
    const again =
      near !== undefined &&
      (near.asked === true || (near.paragraph === seen.paragraph && index - near.index <= 1)) &&
      choice.by[0] === near.sides.by &&
      (near.asked === true || AGAIN.test(text))
        ? near.goods
        : undefined;
    const goods =
      goodsHere ??
      (choice.how === 'same sentence' && elliptic ? last?.goods : undefined) ??
      (choice.how === 'carried' || choice.how === 'sides of the text' ? undefined : goodsAround(seen, percent, part)) ??
      (last === undefined || choice.how === 'carried' ? again : undefined);
    const state = stateOf(seen, percent, opened, memory.truce);
    const joined =
      tensed &&
      tensed.part === part &&
      /^(?:(?:,| and| then| both| of|\s)+|(?: in [a-z]+)?,? and [a-z. ]+'s (?:at|to) )$/.test(
        low.slice(tensed.end, percent.start),
      ) &&
      /^(?:plain|past|now)$/.test(state.rule);
    const when = joined && tensed ? tensed.when : state.when;
    tensed = { when, end: percent.end, part };
    const general =
      goods === undefined && /\b(?:all|every) (?:other )?(?:[a-z.]+ )?(?:goods|imports|products)\b/.test(text);
    const [by, on] = [choice.by[0], choice.on[0]];
    if (by === undefined || on === undefined) continue;
    last = {
      sides: { by, on: on === 'all' ? (near?.sides.on ?? otherOf(reading, by) ?? on) : on },
      goods,
      paragraph: seen.paragraph,
      index,
      ...(on === 'all' ? { everywhere: true } : {}),
    };
    carried = last;
    for (const imposer of choice.by)
      for (const target of choice.on)
        if (target !== imposer) remember(memory, { by: imposer, on: target }, percent.level, goods, choice.how);
    mentions.push({
      seen,
      level: percent,
      part,
      place: mentions.length,
      opened,
      rule: {
        ...choice,
        when,
        state: state.rule,
        goods,
        each: choice.how === 'each side',
        general,
      },
    });
  }
  return carried;
};

/** The goods of the part before, where this one goes on with the same subject: "olives, on which they collect 35%". */
const goodsAround = (seen: Seen, percent: Level, part: Part): string | undefined => {
  const parts = partsOf(seen);
  const place = parts.indexOf(part);
  for (const each of parts.slice(Math.max(0, place - 3), place).toReversed()) {
    if (levelsOf(seen).some(({ start }) => start >= each.start && start < each.end)) return undefined;
    const goods = goodsNear(seen, percent, each, -1, -1);
    if (goods !== undefined) return goods;
  }
  for (const each of parts.slice(place + 1, place + 3)) {
    if (levelsOf(seen).some(({ start }) => start >= each.start && start < each.end)) break;
    if (!/^[,(]$/.test(each.lead) || place > 0) break;
    const goods = goodsNear(seen, percent, each, -1, -1);
    if (goods !== undefined) return goods;
  }
  const next = parts[place + 1];
  return next &&
    /^(?:that|which|it|they|we|who|for)$/.test(next.lead) &&
    !levelsOf(seen).some(({ start }) => start >= next.start && start < next.end)
    ? goodsNear(seen, percent, next, -1, -1)
    : undefined;
};
