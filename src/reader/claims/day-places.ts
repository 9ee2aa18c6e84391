import { addDays, civil, type Day, formatDay, parseDay } from '../../time/index.js';
import type { Dated } from '../dates.js';
import { signsOf } from '../learnt/features.js';
import type { Reading, Seen } from '../reading.js';
import { onRecordOfSides } from '../record.js';
import { topicSigns } from './day-topics.js';
import { type TruceMention, truceWordsOf } from './truce-words.js';

/** A day or a month that a text names, as one of the days that its words may stand for. */
export interface DayPlace {
  readonly seen: Seen;
  readonly dated: Dated;
  /** `2030-05-01`, or `2030-05` of a month. */
  readonly value: string;
  /** The day, or the middle of the month. */
  readonly when: Day;
  readonly month: boolean;
  /** What the verbs and the calendar make of the words, rather than the day a year or a week from it. */
  readonly own: boolean;
  /** The last day of several. */
  readonly last: boolean;
}

const dayOf = (year: number, month: number, date: number): Day | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const parsed = parseDay(text);
  return parsed.ok ? parsed.value : undefined;
};

/** The same day without its year or its week, on the other side of the day of publication. */
const otherDay = ({ how, words }: Dated, from: Day, published: Day): Day | undefined => {
  const ahead = from >= published;
  if (how === 'weekday') {
    if (/next|last|week|this/i.test(words)) return undefined;
    return from === published ? undefined : addDays(from, ahead ? -7 : 7);
  }
  if (how !== 'calendar' || /\b(?:19|20)\d\d\b/.test(words)) return undefined;
  const { year, month, date } = civil(from);
  if (from === published) return undefined;
  return dayOf(year + (ahead ? -1 : 1), month, date);
};

const middleOf = (month: string): Day | undefined => {
  const parsed = parseDay(`${month}-15`);
  return parsed.ok ? parsed.value : undefined;
};

/** A day told by another that the text has just named: "on the same day", "a day earlier". */
const BY_ANOTHER =
  /\b(?:(?:the|that) (?:very )?same (?:day|date)|(?:the|a|one) day (?<near>earlier|later|(?:before|after)(?=[.,;:)—]|$| (?:on|in|for|and)\b))|the (?<next>next|following|previous|preceding) day)\b/g;

/** How many sentences on a day may still be meant by "the same day". */
const MEANT = 2;

/** The days of a sentence that it tells by another, of which the last before them is meant. */
const toldByAnother = (seen: Seen, before: Dated | undefined): readonly Dated[] => {
  if (!/ day\b| date\b/.test(seen.low)) return [];
  const days = seen.dates.filter(({ from, month }) => from !== undefined && month === undefined);
  const told: Dated[] = [];
  let passed = 0;
  for (const match of seen.low.matchAll(BY_ANOTHER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (passed < days.length && (days[passed] as Dated).end <= start) passed += 1;
    const meant = days[passed - 1] ?? before;
    if (meant?.from === undefined) continue;
    const way = match.groups?.['near'] ?? match.groups?.['next'];
    const step = way === undefined ? 0 : /earlier|before|previous|preceding/.test(way) ? -1 : 1;
    const words = seen.sentence.text.slice(start, end);
    told.push({ start, end, words, how: 'relative', from: addDays(meant.from, step) });
  }
  return told;
};

const DAYS_OF = new WeakMap<Reading, readonly DayPlace[]>();

/** All days and months of a text, each as what it may stand for. */
export const dayPlaces = (reading: Reading): readonly DayPlace[] => {
  const known = DAYS_OF.get(reading);
  if (known) return known;
  const { published } = reading;
  const places: DayPlace[] = [];
  let meant: { readonly dated: Dated; readonly index: number } | undefined;
  for (const seen of reading.all) {
    const told = toldByAnother(seen, meant && seen.index - meant.index <= MEANT ? meant.dated : undefined);
    for (const dated of told)
      if (dated.from !== undefined)
        places.push({
          seen,
          dated,
          value: formatDay(dated.from),
          when: dated.from,
          month: false,
          own: true,
          last: false,
        });
    const named = seen.dates.findLast(({ from, month }) => from !== undefined && month === undefined);
    if (named) meant = { dated: named, index: seen.index };
    for (const dated of seen.dates) {
      const put = (when: Day | undefined, own: boolean, last: boolean): void => {
        if (when !== undefined) places.push({ seen, dated, value: formatDay(when), when, month: false, own, last });
      };
      if (dated.month !== undefined) {
        const when = middleOf(dated.month);
        if (when !== undefined)
          places.push({ seen, dated, value: dated.month, when, month: true, own: true, last: false });
      }
      if (dated.from === undefined) continue;
      put(dated.from, true, false);
      if (published !== undefined) put(otherDay(dated, dated.from, published), false, false);
      put(dated.until, true, true);
    }
  }
  DAYS_OF.set(reading, places);
  return places;
};

/** Words about a truce in each sentence of a text. */
const WORDS_OF = new WeakMap<Seen, readonly TruceMention[]>();
export const truceWords = (seen: Seen): readonly TruceMention[] => {
  const known = WORDS_OF.get(seen);
  if (known) return known;
  const words = truceWordsOf(seen.low);
  WORDS_OF.set(seen, words);
  return words;
};

const bucket = (value: number, steps: readonly number[]): number => {
  const at = steps.findIndex((step) => value <= step);
  return at < 0 ? steps.length : at;
};

/** Words about a truce near a place: of which kind, on which side, how far. */
export const nearWords = (reading: Reading, seen: Seen, start: number, end: number): readonly string[] => {
  const out = new Set<string>();
  for (const { word, start: from, end: until } of truceWords(seen)) {
    const side = until <= start ? 'l' : from >= end ? 'r' : 'in';
    const gap = side === 'l' ? start - until : side === 'r' ? from - end : 0;
    out.add(`t:${word}`);
    out.add(`t:${word}-${side}`);
    if (gap < 60) out.add(`t:${word}-${side}${bucket(gap, [1, 8, 25])}`);
  }
  for (const [name, beside] of [
    ['tp', reading.all[seen.index - 1]],
    ['tn', reading.all[seen.index + 1]],
  ] as const)
    if (beside && beside.paragraph === seen.paragraph)
      for (const { word } of truceWords(beside)) out.add(`${name}:${word}`);
  return [...out];
};

/** What a text names that may be reckoned from one another: its days and its stretches of time, some of each. */
export interface Reckoning {
  readonly days: ReadonlySet<Day>;
  readonly lengths: readonly string[];
  readonly ordered: readonly Day[];
}

const MOST_DAYS = 60;
const MOST_LENGTHS = 16;

const RECKONINGS = new WeakMap<Reading, Reckoning>();

export const reckoningOf = (reading: Reading): Reckoning => {
  const known = RECKONINGS.get(reading);
  if (known) return known;
  const days = new Set<Day>();
  for (const { when, month } of dayPlaces(reading)) if (!month && days.size < MOST_DAYS) days.add(when);
  const lengths = new Set<string>();
  for (const { durations } of reading.all)
    for (const { length } of durations) if (lengths.size < MOST_LENGTHS) lengths.add(length);
  const ahead = dayPlaces(reading).filter(
    ({ when, own, month }) => own && !month && reading.published !== undefined && when > reading.published,
  );
  const ordered = [...new Set(ahead.map(({ when }) => when))].slice(0, MOST_DAYS).sort((a, b) => a - b);
  const made = { days, lengths: [...lengths], ordered };
  RECKONINGS.set(reading, made);
  return made;
};

/** A day some days, weeks, months or years on. */
export const laterBy = (from: Day, length: string, sign: 1 | -1): Day | undefined => {
  const [count = '', unit = ''] = length.split(' ');
  const number = Number(count) * sign;
  if (unit.startsWith('day')) return addDays(from, number);
  if (unit.startsWith('week')) return addDays(from, number * 7);
  const { year, month, date } = civil(from);
  const months = unit.startsWith('year') ? number * 12 : number;
  if (!Number.isFinite(months)) return undefined;
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return [0, 1, 2, 3].map((less) => dayOf(y, m, date - less)).find((each) => each !== undefined);
};

/** Whether a text names a day so far from this one, give or take the day that is counted in. */
export const reckoned = ({ days }: Reckoning, from: Day, length: string, sign: 1 | -1): boolean => {
  const to = laterBy(from, length, sign);
  return to !== undefined && (days.has(to) || days.has(addDays(to, 1)) || days.has(addDays(to, -1)));
};

/** What tells of a day beside the words around it. */
const daySigns = (reading: Reading, place: DayPlace, counts: ReadonlyMap<string, number>): readonly string[] => {
  const { seen, dated, when, month, own, last, value } = place;
  const out: string[] = [];
  const { published } = reading;
  const off = published === undefined ? 0 : when - published;
  const ahead = published === undefined ? 'open' : off > 0 ? 'ahead' : off === 0 ? 'today' : 'gone';
  out.push(
    `d:${ahead}`,
    `d:how=${dated.how}`,
    `d:${ahead} ${own ? 'own' : 'other'}`,
    `d:${ahead}-${bucket(Math.abs(off), [1, 7, 31, 100, 200, 366])}`,
  );
  if (last) out.push('d:last');
  if (month) out.push('d:month', `d:month ${ahead}`);
  out.push(`d:named=${bucket(counts.get(value) ?? 1, [1, 2, 4])}`);
  const reckoning = reckoningOf(reading);
  if (!month) {
    let [begins, ends] = [false, false];
    for (const length of reckoning.lengths) {
      if (reckoned(reckoning, when, length, 1)) begins = true;
      if (reckoned(reckoning, when, length, -1)) ends = true;
    }
    if (begins) out.push('d:begins', `d:begins ${ahead}`);
    if (ends) out.push('d:ends', `d:ends ${ahead}`, `d:ends ${own ? 'own' : 'other'} ${ahead}`);
  }
  const rank = reckoning.ordered.indexOf(when);
  if (rank >= 0)
    out.push(`d:rank=${Math.min(rank, 3)}`, `d:rank=${Math.min(rank, 2)} of ${Math.min(reckoning.ordered.length, 4)}`);
  const dates = seen.dates;
  const at = dates.indexOf(dated);
  if (at < 0) out.push('d:by another', `d:by another ${ahead}`);
  const [before, after] = at < 0 ? [] : [dates[at - 1], dates[at + 1]];
  if (before && dated.start - before.end < 60)
    out.push(`d:after ${seen.low.slice(before.end, dated.start).trim().slice(-24)}`);
  if (after && after.start - dated.end < 60)
    out.push(`d:before ${seen.low.slice(dated.end, after.start).trim().slice(0, 24)}`);
  for (const { start, end } of seen.durations) {
    if (end <= dated.start) out.push('d:span-before');
    if (start >= dated.end) out.push('d:span-after');
  }
  out.push(...topicSigns(reading, seen, dated, ahead));
  out.push(`d:at=${bucket(seen.index / Math.max(1, reading.all.length), [0.1, 0.35, 0.7])}`);
  return out;
};

/** Signs of a place that tell something of the whole value too, wherever else it stands. */
const POOLED =
  /^(?:l1|r1|l2|l|lr|c0|c1|v0|v1|t0|ct1|lead)=|^t:|^o:(?:topic|subject)=|^(?:b|a):(?:<v-(?:end|begin|suspend|return|agree|propose)>)$/;

export interface Signed<P> {
  readonly place: P;
  readonly signs: readonly string[];
}

/** Signs of each place, with what the other places of the same value have. */
export const pooled = <P>(
  places: readonly { readonly place: P; readonly value: string; readonly signs: readonly string[] }[],
): readonly Signed<P>[] => {
  const pools = new Map<string, Set<string>>();
  for (const { value, signs } of places) {
    const pool = pools.get(value) ?? new Set<string>();
    for (const sign of signs) if (pool.size < 400 && POOLED.test(sign)) pool.add(`v:${sign}`);
    pools.set(value, pool);
  }
  return places.map(({ place, value, signs }) => ({ place, signs: [...signs, ...(pools.get(value) ?? [])] }));
};

const SIGNED = new WeakMap<Reading, readonly Signed<DayPlace>[]>();

/** The days of a text with all that may tell what they are. */
export const signedDays = (reading: Reading): readonly Signed<DayPlace>[] => {
  const known = SIGNED.get(reading);
  if (known) return known;
  const places = dayPlaces(reading);
  const counts = new Map<string, number>();
  for (const { value, own } of places) if (own) counts.set(value, (counts.get(value) ?? 0) + 1);
  const signed = pooled(
    places.map((place) => {
      const { seen, dated, value } = place;
      const base = [
        ...signsOf(reading, seen, dated),
        ...nearWords(reading, seen, dated.start, dated.end),
        ...daySigns(reading, place, counts),
        ...onRecordOfSides(reading, value),
      ];
      const ahead = base.find((sign) => /^d:(?:ahead|gone|today|open)$/.test(sign)) ?? '';
      const crossed = base.flatMap((sign) =>
        /^(?:l1|l2|l|r1|t:[a-z]+$|c1|lr)/.test(sign) ? [`${sign} & ${ahead}`] : [],
      );
      return { place, value, signs: [...base, ...crossed] };
    }),
  );
  SIGNED.set(reading, signed);
  return signed;
};
