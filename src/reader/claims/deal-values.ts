import { formatDay } from '../../time/index.js';
import { partAt } from '../clauses.js';
import { signsOf } from '../learnt/features.js';
import { sharesOf } from '../learnt/learnt.js';
import { levelsOf } from '../rates/levels.js';
import type { Reading, Seen } from '../reading.js';
import { onRecord } from '../record.js';
import type { Range } from '../view.js';
import type { DealPlace } from './deal-places.js';

/** A level or a day that may belong to an agreement; without a value, that none does. */
export interface ValueOption {
  readonly value: string | undefined;
  readonly signs: readonly string[];
}

interface Value extends Range {
  readonly seen: Seen;
  readonly value: string;
}

const band = (far: number): string =>
  far < 8 ? 'touch' : far < 25 ? 'near' : far < 60 ? 'mid' : far < 120 ? 'far' : 'apart';

/** Sentences around a place whose levels and days may belong to it. */
const around = (reading: Reading, { seen }: DealPlace): readonly Seen[] =>
  [-2, -1, 0, 1, 2].flatMap((step) => {
    const other = reading.all[seen.index + step];
    return other && (step === 0 || Math.abs(other.paragraph - seen.paragraph) <= (step < 0 ? 1 : 0)) ? [other] : [];
  });

const NAMING = new WeakMap<Reading['all'], ReadonlyMap<string, readonly Seen[]>>();

/** The sentences of a text by the sides that they name. */
const naming = ({ all }: Reading): ReadonlyMap<string, readonly Seen[]> => {
  const known = NAMING.get(all);
  if (known) return known;
  const found = new Map<string, Seen[]>();
  for (const seen of all)
    for (const code of new Set(seen.parties.map((each) => each.code))) {
      const list = found.get(code);
      if (list) list.push(seen);
      else found.set(code, [seen]);
    }
  NAMING.set(all, found);
  return found;
};

/** No more sentences than these are looked at for what may belong to an agreement, beside those around it. */
const FURTHER = 8;

/** The values of the first few sentences further off that hold any. */
const further = (
  sentences: readonly Seen[],
  near: readonly Seen[],
  valuesIn: (seen: Seen) => readonly Value[],
): readonly Value[] => {
  const found: Value[] = [];
  let taken = 0;
  for (const seen of sentences) {
    if (taken >= FURTHER) break;
    if (near.includes(seen)) continue;
    const values = valuesIn(seen);
    if (values.length === 0) continue;
    taken += 1;
    found.push(...values);
  }
  return found;
};

const AGREED =
  /\b(?:deals?|agreements?|pacts?|bargains?|accords?|frameworks?|treat(?:y|ies)|agreed|signed|struck|settled|terms)\b/;

const DATED = new WeakMap<Reading['all'], readonly Seen[]>();

/** The sentences of a text that speak of an agreement and name a day. */
const dated = ({ all }: Reading): readonly Seen[] => {
  const known = DATED.get(all);
  if (known) return known;
  const found = all.filter(({ low, dates }) => dates.length > 0 && AGREED.test(low));
  DATED.set(all, found);
  return found;
};
const SAME_DAY = /\bsame (?:day|evening|night|morning|week|time)\b/;

const JOIN = /^(?:,? and |, )(?:the )?$/;

/** The list of sides that a place stands in: which of how many it is, and where the list ends ("Thailand and Vietnam, at 19% and 20%"). */
const listOf = ({
  seen,
  start,
  end,
  carried,
}: DealPlace): { readonly at: number; readonly of: number; readonly end: number } => {
  if (carried) return { at: 0, of: 1, end };
  let [first, at] = [start, 0];
  for (const each of seen.parties.toReversed())
    if (each.end <= first && JOIN.test(seen.low.slice(each.end, first))) [first, at] = [each.start, at + 1];
  let [last, of] = [end, at + 1];
  for (const each of seen.parties)
    if (each.start >= last && JOIN.test(seen.low.slice(last, each.start))) [last, of] = [each.end, of + 1];
  return { at, of, end: last };
};

const optionsFor = (
  reading: Reading,
  place: DealPlace,
  values: readonly Value[],
  more: readonly string[],
): readonly ValueOption[] => {
  const part = partAt(place.seen, place.start);
  const here = values.filter(({ seen }) => seen === place.seen);
  const times = new Map<string, number>();
  for (const { value } of values) times.set(value, (times.get(value) ?? 0) + 1);
  const list = listOf(place);
  const options = values.map(({ seen, start, end, value }): ValueOption => {
    const signs = signsOf(reading, seen, { start, end }).filter((sign) =>
      /^(?:[lr]\d?=|lr=|lll=|[tvc][01]=|ct[01]=|quoted|lead=)/.test(sign),
    );
    const out: string[] = [...signs, ...onRecord(reading, `${place.code} ${value}`)];
    const off = seen.index - place.seen.index;
    const step = Math.abs(off) <= 2 ? String(off) : off < 0 ? 'back' : 'on';
    const put = (sign: string): void => {
      out.push(sign);
      for (const each of more) out.push(`${each} ${sign}`);
    };
    put(`step=${step}`);
    put(`times=${Math.min(4, times.get(value) ?? 0)}${off === 0 ? ' here' : ''}`);
    if (value === '0%') put(`zero step=${step}`);
    put(`step=${step} of ${Math.min(3, values.filter((each) => each.seen === seen).length)}`);
    if (seen === place.seen) {
      const after = start >= place.end;
      const [left, right] = after ? [place.end, start] : [end, place.start];
      const path = seen.low.slice(left, right);
      const crossed = seen.parties.some((each) => each.code !== place.code && each.start >= left && each.end <= right);
      const over = here.some((each) => each.start >= left && each.end <= right && each.start !== start);
      const side = after ? 'after' : 'before';
      const same = start >= part.start && end <= part.end;
      put(`${side} ${band(right - left)}`);
      put(`${side} ${crossed ? 'crossed' : 'straight'}`);
      if (after && list.end > place.end) {
        const others = seen.parties.some((each) => each.start >= list.end && each.end <= start);
        const between = here.some((each) => each.start >= list.end && each.end <= start && each.start !== start);
        put(`after list ${others ? 'crossed' : 'straight'} ${between ? 'not next' : 'next'}`);
        put(`after list ${band(start - list.end)}`);
      }
      if (list.of > 1 && list.of === here.length)
        put(here.findIndex((each) => each.start === start) === list.at ? 'in turn' : 'out of turn');
      if (SAME_DAY.test(seen.low)) put('same day here');
      put(`${side} ${over ? 'not next' : 'next'}`);
      put(`${side} ${crossed ? 'crossed' : 'straight'} ${over ? 'not next' : 'next'} ${same ? 'same' : 'other'}`);
      put(`${side} ${same ? 'same part' : 'other part'}`);
      if (path.length < 30) out.push(`${side} path=${path.trim()}`);
      if (place.word) put(`word ${band(Math.max(place.word.start - end, start - place.word.end, 0))}`);
    } else {
      const near = seen.parties.filter(({ code }) => code === place.code);
      if (near.length > 0) {
        put(`step=${step} names it`);
        const far = Math.min(...near.map((each) => Math.max(each.start - end, start - each.end, 0)));
        put(`names it ${band(far)}`);
        put(`names it ${new Set(seen.parties.map(({ code }) => code)).size > 2 ? 'among others' : 'by itself'}`);
      }
      if (AGREED.test(seen.low)) put(`step=${step} agreed`);
      if (SAME_DAY.test(place.seen.low)) put(`same day step=${step}`);
      if (place.seen.low.includes('same')) put(`same step=${step}`);
      if (near.length === 0 && seen.parties.length > 0) put(`step=${step} names others`);
      put(`step=${step} ${here.length > 0 ? 'though here' : 'none here'}`);
      if (/^(?:its|their|it|they|the (?:rate|tariff|duty)|at|for|that|under|most|all)\b/.test(seen.low))
        put(`step=${step} goes on`);
      if (seen.paragraph !== place.seen.paragraph) put('other paragraph');
    }
    return { value, signs: out };
  });
  const none = ['none', `none here=${Math.min(3, here.length)}`, `none of ${Math.min(4, values.length)}`];
  for (const each of more) none.push(`none ${each}`, `none ${each} here=${Math.min(2, here.length)}`);
  if (place.word) none.push(`none word=${place.seen.low.slice(place.word.start, place.word.end)}`);
  return [...options, { value: undefined, signs: none }];
};

/** How likely a number must be a level to be one of an agreement: less than elsewhere, for most levels of agreements are of no duty that is told of by itself. */
const OF_A_DEAL = 0.15;

const levelsIn = (seen: Seen): readonly Value[] =>
  levelsOf(seen).flatMap(({ level, start, end, unit, share }) =>
    unit === 'percent' && share > OF_A_DEAL ? [{ seen, value: level, start, end }] : [],
  );

/** The levels that may belong to an agreement. */
export const levelOptions = (reading: Reading, place: DealPlace, state: string): readonly ValueOption[] => {
  const near = around(reading, place);
  const far = further(naming(reading).get(place.code) ?? [], near, levelsIn);
  return optionsFor(
    reading,
    place,
    [...near.flatMap(levelsIn), ...far],
    [state, `by ${place.carried ? 'carried' : 'name'}`],
  );
};

/** The days on which an agreement may have been made: those beside it, then those that the text names with the partner or with any agreement. */
export const whenOptions = (reading: Reading, place: DealPlace): readonly ValueOption[] => {
  const { published } = reading;
  if (published === undefined) return [];
  const daysIn = (seen: Seen): readonly Value[] =>
    seen.dates.flatMap(({ from, until, start, end }) =>
      from !== undefined && until === undefined && from <= published
        ? [{ seen, value: formatDay(from), start, end }]
        : [],
    );
  const near = around(reading, place);
  const named = naming(reading).get(place.code) ?? [];
  const others = dated(reading).filter((seen) => !named.includes(seen));
  const far = [...further(named, near, daysIn), ...further(others, near, daysIn)];
  return optionsFor(reading, place, [...near.flatMap(daysIn), ...far], []);
};

/** From this likelihood on a level or a day is told of: of those that are less likely than that none of them belongs to the agreement, every second one does. */
const TOLD = 0.3;

/** Which of some levels or days belongs to an agreement, if any. */
export const valueOf = (
  reading: Reading,
  question: string,
  options: readonly ValueOption[],
): { readonly value: string | undefined; readonly share: number } | undefined => {
  if (options.length < 2) return undefined;
  const shares = sharesOf(
    reading.learnt,
    question,
    options.map(({ signs }) => signs),
  );
  const sums = new Map<string | undefined, number>();
  for (const [index, { value }] of options.entries()) sums.set(value, (sums.get(value) ?? 0) + (shares[index] ?? 0));
  const [likeliest] = [...sums].filter(([value]) => value !== undefined).sort((a, b) => b[1] - a[1]);
  if (likeliest && likeliest[1] >= TOLD) return { value: likeliest[0], share: likeliest[1] };
  return { value: undefined, share: sums.get(undefined) ?? 0 };
};
