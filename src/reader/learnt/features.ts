import { type Day, day } from '../../time/index.js';
import { isFinite, type Part, partAt, partsOf } from '../clauses.js';
import { meansGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { classesOf, verbOf } from '../lexicon/verbs.js';
import { numbersOf } from '../rates/numbers.js';
import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';

/** A word as a classifier sees it: what it is called, or what it stands for, with the classes that it is of. */
export interface Token {
  readonly name: string;
  readonly classes: readonly string[];
  readonly start: number;
}

const TOKENS = new WeakMap<Seen, readonly Token[]>();

const NOUNS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['<duty>', DUTY_NOUNS],
  ['<level-noun>', LEVEL_NOUNS],
  ['<sender>', SENDERS],
  ['<taker>', TAKERS],
  ['<agent>', AGENTS],
  ['<gate>', GATES],
];

const NEGATION = /^(?:not|no|never|nor|neither|nobody|none|nothing|without|cannot|hardly)$|n't$/;

/** What stands for a whole range of words: a level, a day, an amount, a stretch of time, a side, a person. */
const stands = (seen: Seen): ReadonlyMap<number, { readonly name: string; readonly end: number }> => {
  const places = new Map<number, { readonly name: string; readonly end: number }>();
  const put = ({ start, end }: Range, name: string): void => {
    if (!places.has(start)) places.set(start, { name, end });
  };
  for (const written of numbersOf(seen))
    if (written.form === 'signed') put(written, written.unit === 'points' ? '<points>' : '<level>');
    else if (written.form !== 'free' && written.value > 4) put(written, '<number>');
  const today = seen.published;
  for (const dated of seen.dates) {
    const { from, month, how } = dated;
    const ahead =
      today === undefined || (from === undefined && month === undefined)
        ? 'open'
        : from !== undefined
          ? from > today
            ? 'ahead'
            : from === today
              ? 'today'
              : 'gone'
          : monthDirection(month ?? '', today);
    put(dated, `<${how === 'month' ? 'month' : 'day'}-${ahead}>`);
  }
  for (const amount of seen.amounts) put(amount, /tonnes|units/.test(amount.unit) ? '<goods-amount>' : '<money>');
  for (const duration of seen.durations) put(duration, '<span>');
  for (const party of seen.parties) put(party, `<${party.form}>`);
  const { words, start } = seen.sentence;
  for (const { first, last, actor } of seen.actors) {
    if (actor.kind === 'side') continue;
    const [from, until] = [words[first], words[last]];
    if (from && until) put({ start: from.start - start, end: until.end - start }, `<${actor.kind}>`);
  }
  return places;
};

/** Where the middle of a month lies from a day. */
const monthDirection = (month: string, today: Day): string => {
  const days = day(`${month}-15`) - today;
  return days > 15 ? 'ahead' : days < -15 ? 'gone' : 'today';
};

const stem = (low: string): string => {
  const verb = verbOf(low);
  if (verb) return verb.lemma;
  if (low.length > 4 && low.endsWith('ies')) return `${low.slice(0, -3)}y`;
  if (low.length > 3 && /[^s]s$/.test(low)) return low.slice(0, -1);
  return low;
};

/** The words of a sentence, with what they stand for. */
export const tokensOf = (seen: Seen): readonly Token[] => {
  const known = TOKENS.get(seen);
  if (known) return known;
  const places = stands(seen);
  const tokens: Token[] = [];
  let covered = 0;
  for (const word of seen.sentence.words) {
    const start = word.start - seen.sentence.start;
    if (start < covered) continue;
    const standing = places.get(start);
    if (standing) {
      tokens.push({ name: standing.name, classes: [], start });
      covered = standing.end;
      continue;
    }
    const { low } = word;
    if (/^\d/.test(low)) {
      tokens.push({ name: '<number>', classes: [], start });
      continue;
    }
    const classes = NOUNS.flatMap(([name, set]) => (set.has(low) ? [name] : []));
    if (meansGoods(low)) classes.push('<goods>');
    const verb = verbOf(low);
    if (verb) for (const each of classesOf(verb.lemma)) classes.push(`<v-${each}>`);
    if (NEGATION.test(low)) classes.push('<not>');
    tokens.push({ name: stem(low), classes, start });
  }
  TOKENS.set(seen, tokens);
  return tokens;
};

const names = ({ name, classes }: Token): readonly string[] => [name, ...classes];

/** Signs around a place: each word near it with its distance, and pairs of words. */
const around = (tokens: readonly Token[], at: number, until: number, out: string[]): void => {
  const named = (index: number): string => tokens[index]?.name ?? (index < 0 ? '<begin>' : '<end>');
  for (let step = 1; step <= 4; step += 1) {
    out.push(`l${step}=${named(at - step)}`, `r${step}=${named(until + step)}`);
    for (const each of tokens[at - step]?.classes ?? []) out.push(`l${step}=${each}`);
    for (const each of tokens[until + step]?.classes ?? []) out.push(`r${step}=${each}`);
  }
  out.push(`l=${named(at - 2)} ${named(at - 1)}`, `r=${named(until + 1)} ${named(until + 2)}`);
  out.push(`lr=${named(at - 1)} ${named(until + 1)}`);
  out.push(`lll=${named(at - 3)} ${named(at - 2)} ${named(at - 1)}`);
};

const bag = (
  tokens: readonly Token[],
  from: number,
  until: number,
  prefix: string,
  out: Set<string>,
  pairs: boolean,
): void => {
  for (let index = Math.max(0, from); index < Math.min(until, tokens.length); index += 1) {
    const token = tokens[index] as Token;
    for (const each of names(token)) out.add(`${prefix}${each}`);
    const next = tokens[index + 1];
    if (pairs && next && index + 1 < until) out.add(`${prefix}${token.name} ${next.name}`);
  }
};

const verbSigns = (part: Part, at: number, prefix: string, out: Set<string>): void => {
  const before = part.verbs.filter(({ first }) => first < at);
  const near = [before.findLast(isFinite), before.at(-1), part.verbs.find((group) => group.first >= at)] as const;
  for (const [index, group] of near.entries()) {
    if (!group) {
      out.add(`${prefix}v${index}-none`);
      continue;
    }
    const { lemma, tense, passive, negated } = group;
    out.add(`${prefix}v${index}=${lemma}`);
    out.add(`${prefix}t${index}=${tense}${passive ? '-passive' : ''}${negated ? '-not' : ''}`);
    out.add(`${prefix}vt${index}=${lemma} ${tense}`);
    for (const each of classesOf(lemma)) {
      out.add(`${prefix}c${index}=${each}`);
      out.add(`${prefix}ct${index}=${each} ${tense}${passive ? '-passive' : ''}`);
    }
  }
  for (const { tense } of part.verbs) out.add(`${prefix}has-${tense}`);
};

/** Words further from a place than this say nothing of it. */
const FAR = 24;

const SIGNS = new WeakMap<Seen, Map<string, readonly string[]>>();

/** A text of more sentences keeps no signs: they would fill the memory. */
const MANY = 2000;

/** Everything around a place of a sentence that may tell what it means: words, clauses, verbs, days, neighbours. Several questions ask it of one place. */
export const signsOf = (reading: Reading, seen: Seen, place: Range): readonly string[] => {
  if (reading.all.length > MANY) return signsAround(reading, seen, place);
  const known = SIGNS.get(seen) ?? new Map<string, readonly string[]>();
  SIGNS.set(seen, known);
  const key = `${place.start} ${place.end}`;
  const signs = known.get(key) ?? signsAround(reading, seen, place);
  known.set(key, signs);
  return signs;
};

const signsAround = (reading: Reading, seen: Seen, { start, end }: Range): readonly string[] => {
  const tokens = tokensOf(seen);
  const at = Math.max(
    0,
    tokens.findLastIndex((token) => token.start <= start),
  );
  const until = Math.max(
    at,
    tokens.findLastIndex((token) => token.start < end),
  );
  const near: string[] = [];
  around(tokens, at, until, near);
  const out = new Set<string>(near);
  const part = partAt(seen, start);
  const parts = partsOf(seen);
  const place = parts.indexOf(part);
  const wordIndex = (offset: number): number => {
    const found = tokens.findIndex((token) => token.start >= offset);
    return found < 0 ? tokens.length : found;
  };
  const [from, to] = [wordIndex(part.start), wordIndex(part.end)];
  bag(tokens, Math.max(from, at - FAR), at, 'b:', out, true);
  bag(tokens, until + 1, Math.min(to, until + FAR), 'a:', out, true);
  bag(tokens, at - FAR, until + FAR, 's:', out, false);
  bag(tokens, at - FAR, at, 'sb:', out, true);
  bag(tokens, until + 1, until + FAR, 'sa:', out, true);
  out.add(`lead=${part.lead}`);
  const [prior, next] = [parts[place - 1], parts[place + 1]];
  const words = seen.sentence.words;
  const word = words.findIndex((each) => each.end - seen.sentence.start > start);
  verbSigns(part, word, '', out);
  if (prior) verbSigns(prior, Number.POSITIVE_INFINITY, 'p', out);
  if (next) {
    out.add(`next=${next.lead}`);
    verbSigns(next, -1, 'n', out);
  }
  const [previous, following] = [reading.all[seen.index - 1], reading.all[seen.index + 1]];
  if (previous && previous.paragraph === seen.paragraph) {
    bag(tokensOf(previous), 0, 2 * FAR, 'q:', out, false);
    const last = partsOf(previous)
      .flatMap(({ verbs }) => verbs)
      .findLast(isFinite);
    if (last) out.add(`qt=${last.tense}`);
  } else out.add('first-of-paragraph');
  if (following && following.paragraph === seen.paragraph) bag(tokensOf(following), 0, 2 * FAR, 'f:', out, false);
  if (seen.paragraph === 0) out.add('headline');
  const absolute = seen.sentence.start + start;
  if (reading.paragraphs[seen.paragraph]?.quotes.some((quote) => quote.start <= absolute && absolute < quote.end))
    out.add('quoted');
  if (seen.low.endsWith('?')) out.add('asks');
  if (part.verbs.length === 0) out.add('verbless');
  return [...out];
};
