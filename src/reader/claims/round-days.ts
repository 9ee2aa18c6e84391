import { addDays, type Day } from '../../time/index.js';
import { partAt } from '../clauses.js';
import { sharesOf } from '../learnt/learnt.js';
import { signsTo } from '../learnt/steps.js';
import { numberOf, ordinalOf } from '../number-word.js';
import type { Seen } from '../reading.js';
import { onRecordOfSides } from '../record.js';
import { type Anchor, type Anchored } from '../rounds/anchors.js';
import { type Days, readingsOf, settled } from '../rounds/days.js';
import { DAYS_LONG } from '../rounds/words.js';
import { type Group, type LinkedDay, learntState, type Part, type Shares, type State } from './round-group.js';

/** From when until when a meeting sits, as far as a text tells. */
export interface Sitting {
  readonly from?: Day;
  readonly until?: Day;
}

/** From when until when a meeting sits, as its days are most plainly put together. */
export const reckonedDays = (group: Group, published: Day | undefined): Sitting => {
  const state = learntState(group);
  const all = group.mentions
    .flatMap(({ days }) => days)
    .flatMap((day) => {
      const when = settled(day.options, state, published);
      return when ? [{ ...day, when }] : [];
    })
    .toSorted((a, b) => b.share - a.share);
  const whole = all.find(({ when }) => when.until !== undefined);
  if (whole) return { from: whole.when.from, ...(whole.when.until === undefined ? {} : { until: whole.when.until }) };
  const first = all.find(({ part }) => part === 'from') ?? all.find(({ part }) => part === 'only');
  const last = all.find(({ part, when }) => part === 'until' && (first === undefined || when.from >= first.when.from));
  const long = group.mentions
    .flatMap(({ anchor, days }) => [anchor, ...days.map((each) => each.anchor)])
    .flatMap(({ seen }) => numberOf(DAYS_LONG.exec(seen.low)?.[1] ?? '') ?? [])[0];
  const from = first?.when.from;
  const until = last?.when.from;
  if (first && last && from !== undefined && until !== undefined) {
    if (long !== undefined && until - from + 1 !== long)
      return last.share >= first.share || edgeOf(last.anchor) === 'end'
        ? { from: addDays(until, 1 - long), until }
        : { from, until: addDays(from, long - 1) };
    return until > from && until - from < 15 ? { from, until } : { from };
  }
  const nth = nthDayOf(group);
  if (nth !== undefined) {
    const day = until ?? from ?? (state === 'planned' ? undefined : published);
    if (day !== undefined)
      return { from: addDays(day, 1 - nth), ...(state === 'held' && until !== undefined ? { until } : {}) };
  }
  if (last && until !== undefined) {
    const edge = edgeOf(last.anchor);
    if (edge === 'beginning')
      return { from: until, ...(long === undefined ? {} : { until: addDays(until, long - 1) }) };
    if (long !== undefined) return { from: addDays(until, 1 - long), until };
    // A meeting of one day is told by the day on which it was.
    return edge === 'end' ? { until } : { from: until };
  }
  if (from === undefined) return {};
  if (long === undefined) return { from };
  const closed = first?.part === 'only' && state === 'held' && edgeOf(first.anchor) === 'end';
  return closed ? { from: addDays(from, 1 - long), until: from } : { from, until: addDays(from, long - 1) };
};

const CLOSED =
  /\b(?:ended|ends|concluded|wrapped up|wound up|finished|closed|adjourned|broke (?:up|off)|rose|parted|end|close|over|until|through|drew to a close)\b/;
const OPENED = /\b(?:open(?:s|ed|ing)?|began|begin(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed)? off|from)\b/;

/** Whether a day is told as that on which a meeting began, or on which it ended. */
const edgeOf = ({ seen, start, end }: Anchor): 'beginning' | 'end' | undefined => {
  const part = partAt(seen, start);
  for (const text of [seen.low.slice(Math.min(part.start, start), Math.max(part.end, end)), seen.low]) {
    const [opened, closed] = [OPENED.test(text), CLOSED.test(text)];
    if (opened !== closed) return opened ? 'beginning' : 'end';
    if (opened) return undefined;
  }
  return undefined;
};

/** "On the third day of talks": which day of the meeting a text stands at. */
const nthDayOf = ({ mentions }: Group): number | undefined => {
  for (const { anchor } of mentions) {
    const found =
      /\b(second|third|fourth|fifth) (?:and (?:last|final) )?day\b|\bday (two|three|four|five|[2-5])\b/.exec(
        anchor.seen.low,
      );
    if (found) return found[1] === undefined ? numberOf(found[2] ?? '') : ordinalOf(found[1]);
  }
  return undefined;
};

/** A day that a meeting may begin or end on. */
interface Known {
  readonly when: Days;
  /** How likely it is each part of the meeting. */
  readonly parts: Shares<Part>;
  readonly source: 'told' | 'near' | 'around' | 'publication';
  readonly anchor?: Anchor;
  /** It is not the reading that goes with how the meeting most likely stands: "Friday" gone by of a meeting that is to come. */
  readonly turned: boolean;
}

/** Days that a meeting may sit on, with what speaks for them. */
export interface SittingOption {
  readonly days: Sitting;
  readonly signs: readonly string[];
}

/** No more days than these are weighed. */
const MOST_DAYS = 8;
/** No meeting is longer than so many days. */
const LONGEST = 14;

/** A day as it is most likely meant, and on the other side of publication where it may lie there. */
const bothWays = (
  options: readonly Days[],
  state: State,
  published: Day | undefined,
): readonly (readonly [Days, boolean])[] => {
  const when = settled(options, state, published);
  if (when === undefined) return [];
  const ahead = ({ from }: Days): boolean => published !== undefined && from > published;
  const other = options.find((each) => ahead(each) !== ahead(when));
  return other === undefined
    ? [[when, false]]
    : [
        [when, false],
        [other, true],
      ];
};

/** The sentences beside those of a meeting, in their paragraphs. */
const besides = (sentences: ReadonlySet<Seen>, { reading }: Anchored): readonly Seen[] => {
  const found = new Set<Seen>();
  for (const { index, paragraph } of sentences)
    for (const step of [-1, 1]) {
      const other = reading.all[index + step];
      if (other?.paragraph === paragraph && !sentences.has(other)) found.add(other);
    }
  return [...found];
};

/** The days that may be those of a meeting: first those that are likely to be, then others of its sentences and of those beside them, then the day of publication. */
const knownDays = ({ mentions }: Group, anchored: Anchored, state: State): readonly Known[] => {
  const { published } = anchored.reading;
  const found: Known[] = [];
  const taken = new Set<Anchor>();
  for (const { anchor, parts, options } of mentions
    .flatMap(({ days }) => days)
    .toSorted((a: LinkedDay, b: LinkedDay) => b.share - a.share)) {
    taken.add(anchor);
    for (const [when, turned] of bothWays(options, state, published))
      found.push({ when, parts, source: 'told', anchor, turned });
  }
  const sentences = new Set(mentions.map(({ anchor }) => anchor.seen));
  const look = (seen: Seen, source: Known['source']): void => {
    for (const anchor of anchored.bySentence.get(seen.index) ?? []) {
      if (anchor.kind !== 'day' || taken.has(anchor) || !anchor.dated) continue;
      for (const [when, turned] of bothWays(readingsOf(anchor.dated, published), state, published))
        found.push({ when, parts: {}, source, anchor, turned });
    }
  };
  for (const seen of sentences) look(seen, 'near');
  for (const seen of besides(sentences, anchored)) look(seen, 'around');
  const all = found.slice(0, MOST_DAYS);
  if (published !== undefined)
    all.push({ when: { from: published }, parts: {}, source: 'publication', turned: state === 'planned' });
  return all;
};

const STEPS = [0.05, 0.15, 0.3, 0.5, 0.7, 0.9];
const atLeast = (name: string, share: number): readonly string[] => signsTo(STEPS, name, share);

const wordBefore = ({ seen, start }: Anchor): string =>
  /([^\s]+)\s*$/.exec(seen.low.slice(Math.max(0, start - 24), start))?.[1] ?? '<begin>';

/** What speaks for a day's being the first or the last of a meeting. */
const daySigns = (
  as: string,
  { anchor, parts, source, when, turned }: Known,
  published: Day | undefined,
): readonly string[] => {
  const off = published === undefined ? 'open' : Math.sign(when.from - published);
  const way = turned ? 'turned' : 'settled';
  const signs = [`${as} source=${source}`, `${as} off=${off}`, `${as} ${way}`, `${as} ${way} ${source}`];
  for (const part of ['only', 'from', 'until'] as const) signs.push(...atLeast(`${as} ${part}`, parts[part] ?? 0));
  if (!anchor) return signs;
  const verb = partAt(anchor.seen, anchor.start).verbs[0];
  signs.push(
    `${as} edge=${edgeOf(anchor)}`,
    `${as} edge=${edgeOf(anchor)} off=${off}`,
    `${as} l=${wordBefore(anchor)}`,
    `${as} how=${anchor.dated?.how}`,
    `${as} verb=${verb?.lemma}`,
    `${as} tense=${verb?.tense}`,
  );
  if (anchor.start === 0 || /^[^a-z]*$/.test(anchor.seen.sentence.text.slice(0, anchor.start)))
    signs.push(`${as} dateline`);
  return signs;
};

/** How a text tells how long a meeting takes, and on which of its days it stands. */
const lengthOf = (
  { mentions }: Group,
  anchored: Anchored,
): { readonly long?: number; readonly nth?: number; readonly last: boolean; readonly how: string } => {
  const sentences = [
    ...new Set(mentions.flatMap(({ anchor, days }) => [anchor.seen, ...days.map((day) => day.anchor.seen)])),
  ];
  let long: number | undefined;
  let how = 'no long';
  let last = false;
  const around = besides(new Set(sentences), anchored);
  for (const seen of [...sentences, ...around]) {
    const found = DAYS_LONG.exec(seen.low);
    if (found && long === undefined) {
      long = numberOf(found[1] ?? '');
      const word = /([a-z]+) (?:full |whole |long |some |nearly |almost |the )?$/.exec(seen.low.slice(0, found.index));
      how = `${around.includes(seen) ? 'around ' : ''}${word?.[1] ?? 'else'}`;
    }
  }
  for (const { low } of sentences)
    if (
      /\b(?:second|third|fourth|fifth|final|last|closing) (?:and (?:last|final|closing) )?day\b/.test(low) &&
      /\b(?:last|final|closing) day\b/.test(low)
    )
      last = true;
  const nth = nthDayOf({ mentions });
  return { ...(long === undefined ? {} : { long }), ...(nth === undefined ? {} : { nth }), last, how };
};

/** All that the days of a meeting may come to, each with what speaks for it. */
export const sittingOptions = (group: Group, anchored: Anchored): readonly SittingOption[] => {
  const { published } = anchored.reading;
  const state = learntState(group);
  const planned = Math.max(0, ...group.mentions.map(({ states }) => states.planned ?? 0));
  const days = knownDays(group, anchored, state);
  const { long, nth, last, how } = lengthOf(group, anchored);
  const plain = reckonedDays(group, published);
  const told = days.filter(({ source }) => source === 'told').length;
  const context = [
    state,
    `${state} ${long === undefined ? '' : `long ${how}`} ${nth === undefined ? '' : 'nth'} ${last ? 'last' : ''}`,
    `told=${Math.min(told, 3)}`,
    `told=${Math.min(told, 3)} ${state} ${long === undefined ? '' : 'long'} ${nth === undefined ? '' : 'nth'}`,
    ...(last ? ['last'] : []),
  ];
  const options = new Map<string, { days: Sitting; signs: Set<string> }>();
  const put = (shape: string, sitting: Sitting, signs: readonly string[]): void => {
    const { from, until } = sitting;
    if (from !== undefined && until !== undefined && (until <= from || until - from > LONGEST)) return;
    const key = `${from} ${until}`;
    const own = options.get(key) ?? {
      days: sitting,
      signs: new Set<string>(onRecordOfSides(anchored.reading, `sat ${key}`)),
    };
    options.set(key, own);
    for (const each of [shape, ...context.map((each) => `${shape} ${each}`), ...signs]) own.signs.add(each);
    if (plain.from === from && plain.until === until) own.signs.add('plain').add(`plain ${shape}`);
    if (published !== undefined && until !== undefined) own.signs.add(`${state} until ${Math.sign(until - published)}`);
    const begin = from ?? until;
    if (published !== undefined && begin !== undefined) {
      const way = begin > published ? 'ahead' : begin === published ? 'today' : 'behind';
      for (const each of atLeast(`${way} planned`, planned)) own.signs.add(each);
      own.signs.add(way);
    }
    if (published !== undefined && from !== undefined)
      own.signs.add(`${state} from ${Math.sign(from - published)} ${until === undefined}`);
  };
  put('none', {}, []);
  for (const [index, day] of days.entries()) {
    const { from, until } = day.when;
    const signs = (as: string): readonly string[] => daySigns(as, day, published);
    if (until !== undefined) put('written', day.when, signs('written'));
    put('from', { from }, signs('from'));
    put('until', { until: until ?? from }, signs('until'));
    if (long !== undefined) {
      put('long from', { from, until: addDays(from, long - 1) }, signs('long from'));
      put('long until', { from: addDays(from, 1 - long), until: from }, signs('long until'));
    }
    if (nth !== undefined) {
      put('nth', { from: addDays(from, 1 - nth) }, signs('nth'));
      put('nth until', { from: addDays(from, 1 - nth), until: from }, signs('nth until'));
      if (long !== undefined && long > nth)
        put('nth long', { from: addDays(from, 1 - nth), until: addDays(from, long - nth) }, signs('nth long'));
    }
    for (const other of days.slice(index + 1)) {
      if (other.turned !== day.turned && other.source !== 'publication') continue;
      const [first, second] = from <= other.when.from ? [day, other] : [other, day];
      put('two', { from: first.when.from, until: second.when.until ?? second.when.from }, [
        ...daySigns('two first', first, published),
        ...daySigns('two last', second, published),
        `two ${first.source} ${second.source}`,
        ...(first.anchor !== undefined && first.anchor.seen === second.anchor?.seen ? ['two same sentence'] : []),
      ]);
    }
  }
  return [...options.values()].map(({ days, signs }) => ({ days, signs: [...signs] }));
};

/** From when until when a meeting may sit, and how likely that is. */
export interface LikelySitting {
  readonly days: Sitting;
  readonly share: number;
}

/** From when until when a meeting may sit, the likeliest first; as its days are most plainly put together where nothing was learnt. */
export const sittingsOf = (group: Group, anchored: Anchored): readonly LikelySitting[] => {
  const options = sittingOptions(group, anchored);
  const { learnt, published } = anchored.reading;
  if (!learnt.get('talks_round-sitting')) return [{ days: reckonedDays(group, published), share: 1 }];
  const shares = sharesOf(
    learnt,
    'talks_round-sitting',
    options.map(({ signs }) => signs),
  );
  return options.map(({ days }, index) => ({ days, share: shares[index] ?? 0 })).toSorted((a, b) => b.share - a.share);
};
