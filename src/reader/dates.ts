import { addDays, civil, type Day, formatDay, parseDay } from '../time/index.js';
import { type Direction, directionAt, ledAhead } from './date-direction.js';
import { easterFeast, FEASTS, fixedFeast, nthWeekday } from './feasts.js';
import { NUMBER_WORDS, numberOf, ordinalOf } from './number-word.js';
import type { Range } from './view.js';

/** A day, a few days or a month that a sentence names. Places count from the beginning of the sentence. */
export interface Dated extends Range {
  /** The first day; absent where the text names a month or a year alone, or where its year stays open. */
  readonly from?: Day;
  /** The last day of several. */
  readonly until?: Day;
  /** `2025-05`, where a month is named without a day. */
  readonly month?: string;
  readonly words: string;
  readonly how: 'calendar' | 'weekday' | 'relative' | 'month';
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?`;
const WEEKDAY = `(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const DAY = `(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)`;
const YEAR = `(?:,? ((?:19|20)\\d\\d))?(?!\\d)`;
/** "Twenty-fourth", "3rd": a day of a month in words. */
const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ten?th|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)`;
const SPAN = `(?: ?[-—] ?| and | to | through | until )`;
/** Both ends of a span of days in words, of which the second may have a weekday: "from Wednesday the 20th to Friday the 22nd of January". */
const NTHS = `(?:(?:on|from|between|of|for) )?(?:${WEEKDAY},? )?the (?<na>NTH)(?: and (?:on )?|,? to |,? through |,? until | ?[-—] ?)(?:${WEEKDAY},? )?(?:the )?(?<nb>NTH)`;
/** A day of the month that is no place in a row. */
const PLAIN_NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|ten?th|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twenty-|thirty-)[a-z]+|twentieth|thirtieth)`;

/** One pattern for everything that may be a day, so that a sentence is passed over once. */
const DATED = new RegExp(
  [
    `\\b(?<iso>20\\d\\d(?<sep>[-/])\\d\\d\\k<sep>\\d\\d)\\b`,
    `\\b(?<dotd>\\d{1,2})\\.(?<dotm>\\d{1,2})\\.(?<doty>20\\d\\d)\\b`,
    `\\b(?:a |one )?week (?:on|from) (?<w4>${WEEKDAY})\\b`,
    `\\b(?:a |one )week (?<w7>today|tomorrow)\\b`,
    `\\bthe (?<rank>first|second|third|fourth|last|final) (?<w8>${WEEKDAY}) (?:of|in) (?:(?<m11>${MONTH})(?:,? (?<y11>(?:19|20)\\d\\d))?|(?<thism>the|this|next) month)(?!\\d)`,
    `\\b(?<w9>${WEEKDAY}),? the (?<wnth>${PLAIN_NTH})(?! (?:of|and|to|through|until|round|session|meeting|time|day|${MONTH})\\b)(?![a-z-])`,
    `\\b(?<w5>${WEEKDAY}) (?<w5u>week|fortnight)\\b(?! of)`,
    `\\b(?<w6>${WEEKDAY}) next\\b(?! (?:week|month|year))`,
    `\\b(?<m1>${MONTH}) ${DAY.replace('(', '(?<d1>')}(?:(?:, \\d{1,2}(?!\\d))*${SPAN}(?:(?<m1b>${MONTH}) )?${DAY.replace('(', '(?<d1b>')})?${YEAR.replace('((?:19', '(?<y1>(?:19')}`,
    `\\b${DAY.replace('(', '(?<d2>')}(?:(?:, \\d{1,2}(?!\\d))*${SPAN}${DAY.replace('(', '(?<d2b>')})?(?:-| (?:of )?)(?<m2>${MONTH})(?:,?[ -](?<y2>(?:19|20)\\d\\d))?(?!\\d)`,
    `\\b(?<last>last|next|this|coming|previous|the following) (?<w1>${WEEKDAY})\\b`,
    `\\b(?<w2>${WEEKDAY})(?:${SPAN}(?<w2b>${WEEKDAY}))?\\b`,
    `\\b(?<rels>yesterday and today|today and tomorrow)\\b`,
    `\\b(?<rel>today|tonight|yesterday|tomorrow|the day after tomorrow|the day before yesterday|this (?:morning|afternoon|evening)|last night|overnight)\\b`,
    `\\b(?<feast>new year['’]?s (?:eve|day)|christmas (?:day|eve)|christmas|boxing day|the turn of the year|new year(?!['’]?s)|${FEASTS})\\b`,
    `\\b(?<hence>\\d{1,3}|an?|${NUMBER_WORDS}) (?<henceu>fortnights?|days?|weeks?)(?:, counted)? (?:from (?<hencew>today|now|tomorrow|${WEEKDAY})|hence)\\b`,
    `\\b(?<left>\\d{1,3}|an?|${NUMBER_WORDS}) days? (?:left|to go|to run|remain(?:ing|s)?|away)\\b`,
    `\\b(?:by|at|until|till|before) (?<midnight>midnight)\\b(?!,? (?:on|of|in|tonight|tomorrow|today|local|eastern|${WEEKDAY}|${MONTH}|\\d))`,
    `\\b(?<weekend>(?:at|over|during|on|by|until) (?:the|this|last|next) (?:past |coming )?weekend|(?:this|last|next) weekend|(?:the|this) (?:past|coming) weekend)\\b`,
    `\\b(?:(?:end|last day|final day|close) of|(?<=\\b(?:by|until|till|to|through|at|before|from) )end(?:-| (?:of )?)) ?(?:(?<m4next>next|this) )?(?<m4>${MONTH})(?:,? (?<y4>(?:19|20)\\d\\d))?`,
    `\\b(?:late )?(?<m6>${MONTH})['’]s end\\b`,
    `\\b(?:end|close|last day|final day) of (?<y8>20\\d\\d)\\b`,
    `\\b(?:start|beginning) of (?<m8>${MONTH})(?: (?<y9>20\\d\\d))?`,
    `\\b(?:the first (?:day )?|(?:start|beginning) )of (?<nextm>next) (?<nextu>month|year)\\b`,
    `\\bin (?<inx>\\d{1,3}|[a-z]+) (?<inxu>weeks?|days?) to the day\\b`,
    `\\b(?<eom>(?:end|last day|close) of (?:the|this|next|the current|the present) (?:calendar )?(?:month|year)\\b|(?:the )?year['’]?s?[- ]end\\b|month['’]?s?[- ]end\\b)`,
    `\\b${NTHS.replaceAll('NTH', NTH)} (?:of )?(?<nm>${MONTH})(?:,? (?<ny>(?:19|20)\\d\\d))?(?!\\d)`,
    `\\b${NTHS.replace('<na>', '<ma>').replace('<nb>', '<mb>').replaceAll('NTH', PLAIN_NTH)}(?![a-z-])(?! (?:round|session|meeting|time|place|year|anniversary))(?<ofm> of (?:this|next|last|the (?:same )?) ?month)?`,
    `\\b(?<nthm>${NTH})(?: day)? of (?<m5>${MONTH}) ?(?:,? ?(?<y5>(?:19|20)\\d\\d))?(?!\\d)`,
    `\\b(?<m7>${MONTH}) the (?<nthm7>${NTH})\\b`,
    `\\b(?:by|on|until|till|before|from|through|to|for|since) the (?<nth>${NTH})(?=[,.;:?!)]|$| (?:then|our|of this|of next|of the month|at|and|if|or|unless|in|when|to|he|she|it|they|the|as|for|with|without|instead|—|is|was|were|will|would|both|after|so|by|on|over|we|i|you|his|her|their|there|here|last))`,
    `\\b(?:in|within) (?<inn>\\d{1,3}|[a-z]+) (?<inu>days?|weeks?)\\b`,
    `\\b(?<ago>\\d{1,3}|[a-z]+) (?<agou>days?|weeks?) ago\\b`,
    `\\b(?<m3>${MONTH})(?: (?:of )?(?<y3>(?:19|20)\\d\\d))?`,
  ].join('|'),
  'g',
);

const GATE = new RegExp(
  `${MONTH}|${WEEKDAY}|today|tonight|yesterday|tomorrow|20\\d\\d-|\\bin |within |ago|\\bthe [a-z0-9-]+(?:st|nd|rd|th)\\b|(?:end|last day|close|start|beginning) of|first (?:day )?of next|(?:year|month)['’-]?s?.?end|new year|christmas|boxing day|turn of the year|this (?:morning|afternoon|evening)|last night|overnight|weekend|fortnight|days? (?:left|to go|to run|remain|away|hence)|from now|hence|midnight|\\d\\.\\d|20\\d\\d/|week today|easter|good friday|thanksgiving|independence day|labou?r day|halloween|saints['’]? day|valentine|patrick|ascension|whit monday|pentecost|end[- ]of|final day`,
);

const monthOf = (text: string): number => MONTHS.findIndex((month) => month.startsWith(text.slice(0, 3))) + 1;
const isMonthWord = (low: string, text: string, match: RegExpMatchArray): boolean => {
  const word = match.groups?.['m3'] ?? '';
  // "may" and "march" are months only where they are written so and stand where a month stands.
  if (!/^(?:may|march|mar|jun|dec|sep|jan|oct|nov|apr|aug|feb|jul)$/.test(word)) return true;
  const at = match.index ?? 0;
  if (text[at] === text[at]?.toLowerCase()) return false;
  if (match.groups?.['y3'] !== undefined) return true;
  return /(?:\b(?:in|since|by|until|till|from|before|after|of|last|this|next|early|mid|late|to|and|for|through|during|between|on|through)[ -]|['’]s )$/.test(
    low.slice(Math.max(0, at - 10), at),
  );
};

/** The year that a day and month without one are in. */
const yearNear = (month: number, date: number, published: Day, direction: Direction): Day | undefined => {
  const { year } = civil(published);
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, date) ?? []);
  if (direction === 'future') return days.find((each) => each >= published - 1);
  if (direction === 'past') return days.findLast((each) => each <= published);
  return days.reduce<Day | undefined>(
    (best, each) => (best === undefined || Math.abs(each - published) < Math.abs(best - published) ? each : best),
    undefined,
  );
};

const pad = (value: number): string => String(value).padStart(2, '0');

const dayOf = (year: number, month: number, date: number): Day | undefined => {
  const parsed = parseDay(`${year}-${pad(month)}-${pad(date)}`);
  return parsed.ok ? parsed.value : undefined;
};

/** Monday is 0; 1970-01-01 was a Thursday. */
const weekdayOf = (when: Day): number => (((when + 3) % 7) + 7) % 7;

const weekdayNear = (name: string, published: Day, direction: Direction): Day => {
  const wanted = WEEKDAYS.indexOf(name);
  const back = (weekdayOf(published) - wanted + 7) % 7;
  if (direction === 'future') return addDays(published, back === 0 ? 0 : 7 - back);
  return addDays(published, -back);
};

interface Where {
  readonly low: string;
  readonly text: string;
  readonly published: Day | undefined;
}

const calendar = (
  { published, low }: Where,
  range: Range,
  month: number,
  date: number,
  year: string | undefined,
): Day | undefined => {
  if (year !== undefined) return dayOf(Number(year), month, date);
  if (published === undefined) return undefined;
  if (ledAhead(low, range, 'calendar')) return yearNear(month, date, published, 'future');
  const direction = directionAt(low, range.start, range.end);
  const near = yearNear(month, date, published, 'near');
  // Verbs decide only where the calendar leaves it open: a day some weeks off is the near one.
  if (near !== undefined && Math.abs(near - published) <= 75) return near;
  return yearNear(month, date, published, direction);
};

/** The first day of this name from another day on. */
const firstFrom = (from: Day, month: number, date: number): Day | undefined => {
  const { year } = civil(from);
  return [year, year + 1].flatMap((each) => dayOf(each, month, date) ?? []).find((each) => each >= from);
};

const COUNT = (text: string): number | undefined => (text === 'a' ? 1 : numberOf(text));

/** "Nov. 10 of next year", "10 November this year". */
const yearSaid = ({ low, published }: Where, end: number): string | undefined => {
  if (published === undefined) return undefined;
  const said = /^,? (?:of )?(?:the )?(this|next|last|same|following) year\b/.exec(low.slice(end, end + 28))?.[1];
  if (said === undefined || said === 'same' || said === 'following') return undefined;
  return String(civil(published).year + (said === 'next' ? 1 : said === 'last' ? -1 : 0));
};

/** The day of the month that "24th" or "twenty-fourth" names. */
const nthOf = (text: string): number | undefined => {
  const whole = ordinalOf(text);
  if (whole !== undefined) return whole;
  if (text === 'thirtieth') return 30;
  const parts = /^(twenty|thirty)-(.+)$/.exec(text);
  const ones = parts ? ordinalOf(parts[2] ?? '') : undefined;
  return ones === undefined ? undefined : (parts?.[1] === 'thirty' ? 30 : 20) + ones;
};

/** All days and months that a sentence names. */
export const datesOf = (low: string, text: string, published: Day | undefined): readonly Dated[] => {
  if (!GATE.test(low)) return [];
  const where: Where = { low, text, published };
  const found: Dated[] = [];
  for (const match of low.matchAll(DATED)) {
    const dated = datedOf(where, match);
    if (!dated) continue;
    // "Monday, 18 March" is one day, told twice.
    const before = found.at(-1);
    if (
      before?.how === 'weekday' &&
      dated.how === 'calendar' &&
      /^,? (?:the )?$/.test(low.slice(before.end, dated.start))
    )
      found.pop();
    const last = found.at(-1);
    const span = last === undefined ? undefined : asSpan(low, text, last, dated);
    if (span !== undefined) found[found.length - 1] = span;
    else found.push(last === undefined ? dated : inOrder(low, last, dated));
  }
  return found;
};

/** So many days at most does a span last that is told as one. */
const SHORT = 14;

/** "28 June to 2 July" is one span, told by both its ends. */
const asSpan = (low: string, text: string, first: Dated, last: Dated): Dated | undefined => {
  if (first.how !== 'calendar' || last.how !== 'calendar' || first.until !== undefined || last.until !== undefined)
    return undefined;
  if (
    first.from === undefined ||
    last.from === undefined ||
    !/^(?: ?[-–—] ?|,? (?:to|through) (?:the )?)$/.test(low.slice(first.end, last.start))
  )
    return undefined;
  if (last.from <= first.from || last.from > addDays(first.from, SHORT)) return undefined;
  return { ...first, end: last.end, words: text.slice(first.start, last.end), until: last.from };
};

/** The second day of "from 1 October 2025 to 31 March" comes after the first, though no year stands with it. */
const inOrder = (low: string, before: Dated, dated: Dated): Dated => {
  if (before.from === undefined || dated.from === undefined || dated.from >= before.from) return dated;
  if (before.how !== 'calendar' || dated.how !== 'calendar' || /\b(?:19|20)\d\d\b/.test(dated.words)) return dated;
  if (!/^,? (?:to|through|until|till|and) (?:the )?$/.test(low.slice(before.end, dated.start))) return dated;
  if (!/\b(?:from|between|lasting|running) (?:the )?$/.test(low.slice(Math.max(0, before.start - 16), before.start)))
    return dated;
  const { month, date } = civil(dated.from);
  const from = firstFrom(before.from, month, date);
  return from === undefined ? dated : { ...dated, from };
};

const datedOf = (where: Where, match: RegExpExecArray): Dated | undefined => {
  const groups = match.groups ?? {};
  const range = { start: match.index, end: match.index + match[0].length };
  const words = where.text.slice(range.start, range.end);
  const { low, published } = where;
  if (groups['iso'] !== undefined) {
    const parsed = parseDay(groups['iso'].replaceAll('/', '-'));
    return parsed.ok ? { ...range, words, how: 'calendar', from: parsed.value } : undefined;
  }
  if (groups['doty'] !== undefined) {
    const from = dayOf(Number(groups['doty']), Number(groups['dotm']), Number(groups['dotd']));
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  if (groups['m1'] !== undefined || groups['m2'] !== undefined) {
    const first = groups['m1'] !== undefined;
    const month = monthOf((first ? groups['m1'] : groups['m2']) ?? '');
    const year = (first ? groups['y1'] : groups['y2']) ?? yearSaid(where, range.end);
    const date = Number(first ? groups['d1'] : groups['d2']);
    const last = first ? groups['d1b'] : groups['d2b'];
    const lastMonth = groups['m1b'] === undefined ? month : monthOf(groups['m1b']);
    // "December 30 to January 2, 2026" begins in the year before.
    const turns = last !== undefined && lastMonth < month;
    const from = calendar(where, range, month, date, turns && year !== undefined ? String(Number(year) - 1) : year);
    const until =
      last === undefined
        ? undefined
        : year === undefined && from !== undefined
          ? firstFrom(from, lastMonth, Number(last))
          : calendar(where, range, lastMonth, Number(last), year);
    if (from === undefined && date > 31) return undefined;
    return {
      ...range,
      words,
      how: 'calendar',
      ...(from === undefined ? {} : { from }),
      ...(from === undefined || until === undefined || until < from ? {} : { until }),
    };
  }
  if (groups['feast'] !== undefined) return feastOf(where, range, groups['feast']);
  if (published !== undefined) {
    const shifted = shiftedOf(where, range, groups, published);
    if (shifted) return shifted;
  }
  if (groups['w1'] !== undefined && published !== undefined) {
    const word = groups['last'] ?? '';
    const back = word === 'last' || word === 'previous';
    const from = back
      ? weekdayNear(groups['w1'], addDays(published, -1), 'past')
      : word === 'this'
        ? weekdayNear(groups['w1'], published, directionAt(low, range.start, range.end) === 'past' ? 'past' : 'future')
        : weekdayNear(groups['w1'], addDays(published, 1), 'future');
    return { ...range, words, how: 'weekday', from };
  }
  if (groups['w2'] !== undefined && published !== undefined) {
    const alone = groups['w2b'] === undefined;
    const direction = alone && ledAhead(low, range, 'weekday') ? 'future' : directionAt(low, range.start, range.end);
    // "Wednesday of next week", "next week, on Wednesday".
    const week =
      /^,? (?:of )?(next|this|last) week\b/.exec(low.slice(range.end))?.[1] ??
      (/\bnext week,? (?:on )?$/.test(low.slice(0, range.start)) ? 'next' : undefined);
    const from =
      week === undefined
        ? weekdayNear(groups['w2'], published, direction === 'future' ? 'future' : 'past')
        : addDays(
            published,
            WEEKDAYS.indexOf(groups['w2']) - weekdayOf(published) + (week === 'next' ? 7 : week === 'last' ? -7 : 0),
          );
    const until =
      groups['w2b'] === undefined ? undefined : addDays(from, weekdayNear(groups['w2b'], from, 'future') - from);
    return { ...range, words, how: 'weekday', from, ...(until === undefined || until === from ? {} : { until }) };
  }
  if (groups['rels'] !== undefined && published !== undefined) {
    const from = groups['rels'].startsWith('yesterday') ? addDays(published, -1) : published;
    return { ...range, words, how: 'relative', from, until: addDays(from, 1) };
  }
  if (groups['rel'] !== undefined && published !== undefined) {
    const offsets: Readonly<Record<string, number>> = {
      yesterday: -1,
      tomorrow: 1,
      'the day after tomorrow': 2,
      'the day before yesterday': -2,
      'last night': -1,
      overnight: -1,
    };
    return { ...range, words, how: 'relative', from: addDays(published, offsets[groups['rel']] ?? 0) };
  }
  if (groups['m5'] !== undefined || groups['m7'] !== undefined) {
    const date = nthOf(groups['nthm'] ?? groups['nthm7'] ?? '');
    const year = groups['y5'] ?? yearSaid(where, range.end);
    const from =
      date === undefined ? undefined : calendar(where, range, monthOf(groups['m5'] ?? groups['m7'] ?? ''), date, year);
    return { ...range, words, how: 'calendar', ...(from === undefined ? {} : { from }) };
  }
  if (groups['nm'] !== undefined) {
    const [first, last] = [nthOf(groups['na'] ?? ''), nthOf(groups['nb'] ?? '')];
    const month = monthOf(groups['nm']);
    const year = groups['ny'] ?? yearSaid(where, range.end);
    const from = first === undefined ? undefined : calendar(where, range, month, first, year);
    const until = last === undefined ? undefined : calendar(where, range, month, last, year);
    return spanOf(range, words, from, until);
  }
  if (groups['ma'] !== undefined && published !== undefined) {
    const [first, last] = [nthOf(groups['ma']), nthOf(groups['mb'] ?? '')];
    const { year, month } = civil(published);
    const shift = groups['ofm']?.includes('next') ? 1 : groups['ofm']?.includes('last') ? -1 : 0;
    if (first === undefined || last === undefined || last <= first) return undefined;
    const at = (step: number, date: number): Day | undefined => {
      const index = year * 12 + month - 1 + step;
      return dayOf(Math.floor(index / 12), (index % 12) + 1, date);
    };
    // Without a word on the month, the days that lie nearest in the direction of the verb.
    const behind = directionAt(low, range.start, range.end) === 'past';
    const step =
      groups['ofm'] !== undefined
        ? shift
        : behind
          ? first > civil(published).date
            ? -1
            : 0
          : last < civil(published).date
            ? 1
            : 0;
    return spanOf(range, words, at(step, first), at(step, last));
  }
  if (groups['eom'] !== undefined) {
    if (published === undefined) return undefined;
    const { year, month } = civil(published);
    const next = groups['eom'].includes('next');
    if (!groups['eom'].includes('month')) {
      const from = dayOf(next ? year + 1 : year, 12, 31);
      return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
    }
    const [y, m] = next && month === 12 ? [year + 1, 1] : [year, next ? month + 1 : month];
    const last = [31, 30, 29, 28].flatMap((date) => dayOf(y, m, date) ?? [])[0];
    return last === undefined ? undefined : { ...range, words, how: 'calendar', from: last };
  }
  if (groups['m4'] !== undefined || groups['m6'] !== undefined) {
    const month = monthOf(groups['m4'] ?? groups['m6'] ?? '');
    const year =
      groups['y4'] ??
      (groups['m4next'] !== undefined && published !== undefined
        ? String(civil(published).year + (civil(published).month < month ? 0 : 1))
        : (yearSaid(where, range.end) ?? monthYear(where, range, month)));
    if (year === undefined) return undefined;
    const last = [31, 30, 29, 28].flatMap((date) => dayOf(Number(year), month, date) ?? [])[0];
    return last === undefined ? undefined : { ...range, words, how: 'calendar', from: last };
  }
  if (groups['nth'] !== undefined && published !== undefined) {
    const date = nthOf(groups['nth']);
    if (date === undefined) return undefined;
    const { year, month } = civil(published);
    const here = dayOf(year, month, date);
    // "Met on the 24th" is behind us, "until the 24th" lies ahead.
    const behind =
      !/^(?:by|until|till|before|to|through)/.test(match[0]) &&
      directionAt(low, range.start, range.end) === 'past' &&
      !/^ of next/.test(low.slice(range.end));
    const from = behind
      ? here !== undefined && here <= published
        ? here
        : dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, date)
      : here !== undefined && here >= published && !/^ of next/.test(low.slice(range.end))
        ? here
        : dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, date);
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  if (groups['inn'] !== undefined || groups['ago'] !== undefined) {
    const count = COUNT(groups['inn'] ?? groups['ago'] ?? '');
    if (count === undefined || published === undefined) return undefined;
    const days = count * ((groups['inu'] ?? groups['agou'] ?? '').startsWith('week') ? 7 : 1);
    if ((groups['inu'] ?? groups['agou'] ?? '').startsWith('week')) return undefined;
    return { ...range, words, how: 'relative', from: addDays(published, groups['inn'] === undefined ? -days : days) };
  }
  if (groups['m3'] !== undefined && isMonthWord(low, where.text, match)) {
    const month = monthOf(groups['m3']);
    const year = groups['y3'] ?? yearSaid(where, range.end) ?? monthYear(where, range, month);
    return { ...range, words, how: 'month', ...(year === undefined ? {} : { month: `${year}-${pad(month)}` }) };
  }
  return undefined;
};

const spanOf = (range: Range, words: string, from: Day | undefined, until: Day | undefined): Dated => ({
  ...range,
  words,
  how: 'calendar',
  ...(from === undefined ? {} : { from }),
  ...(from === undefined || until === undefined || until <= from ? {} : { until }),
});

/** "Until Christmas Day", "by New Year's Eve". */
const feastOf = (where: Where, range: Range, feast: string): Dated | undefined => {
  const { published } = where;
  const moving = easterFeast(feast);
  if (moving !== undefined) {
    if (published === undefined) return undefined;
    const said = yearSaid(where, range.end);
    const { year } = civil(published);
    const days = (said === undefined ? [year - 1, year, year + 1] : [Number(said)]).map(moving);
    const behind = directionAt(where.low, range.start, range.end) === 'past';
    const from = behind ? days.findLast((each) => each <= published) : days.find((each) => each >= published);
    const words = where.text.slice(range.start, range.end);
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  const [month, date] = fixedFeast(feast);
  // "Before Christmas" names no day, nor does "in the new year".
  if (
    /^(?:christmas|new year)$/.test(feast) &&
    !/\b(?:until|till|through|to|by|on) $/.test(where.low.slice(Math.max(0, range.start - 8), range.start))
  )
    return undefined;
  const year = yearSaid(where, range.end);
  const from = calendar(where, range, month, date, year);
  const words = where.text.slice(range.start, range.end);
  return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
};

/** "The last Sunday of October", "the first Monday of next month". */
const rankedOf = (
  where: Where,
  range: Range,
  { rank = '', w8 = '', m11, y11, thism }: Readonly<Record<string, string | undefined>>,
  published: Day,
): Dated | undefined => {
  const today = civil(published);
  const next = thism === 'next' ? 1 : 0;
  const month = m11 === undefined ? ((today.month - 1 + next) % 12) + 1 : monthOf(m11);
  const year =
    m11 === undefined
      ? today.year + (today.month + next > 12 ? 1 : 0)
      : Number(y11 ?? yearSaid(where, range.end) ?? monthYear(where, range, month));
  const from = Number.isNaN(year) ? undefined : nthWeekday(year, month, WEEKDAYS.indexOf(w8), rank);
  const words = where.text.slice(range.start, range.end);
  return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
};

/** "Wednesday the 26th": the nearest day of that name and number. */
const weekdayThe = (weekday: string, date: number | undefined, published: Day): Day | undefined => {
  if (date === undefined) return undefined;
  const { year, month } = civil(published);
  return [0, 1, -1, 2, -2, 3, -3]
    .flatMap((step) => {
      const index = year * 12 + month - 1 + step;
      return dayOf(Math.floor(index / 12), (index % 12) + 1, date) ?? [];
    })
    .filter((each) => weekdayOf(each) === WEEKDAYS.indexOf(weekday))
    .reduce<Day | undefined>(
      (best, each) => (best === undefined || Math.abs(each - published) < Math.abs(best - published) ? each : best),
      undefined,
    );
};

/** "A fortnight from today", "Wednesday week", "at the weekend". */
const shiftedOf = (
  { low, text }: Where,
  range: Range,
  groups: Readonly<Record<string, string | undefined>>,
  published: Day,
): Dated | undefined => {
  const words = text.slice(range.start, range.end);
  const {
    hence,
    henceu = '',
    hencew = '',
    w4,
    w5,
    w5u,
    w6,
    weekend,
    y8,
    m8,
    y9,
    nextm,
    nextu,
    inx,
    inxu = '',
  } = groups;
  const { w7, w8, w9, wnth = '', left, midnight } = groups;
  if (w7 !== undefined) return { ...range, words, how: 'relative', from: addDays(published, w7 === 'today' ? 7 : 8) };
  if (midnight !== undefined) return { ...range, words, how: 'relative', from: published };
  if (w8 !== undefined) return rankedOf({ low, text, published }, range, groups, published);
  if (w9 !== undefined) {
    const from = weekdayThe(w9, nthOf(wnth), published);
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  if (left !== undefined) {
    const count = COUNT(left);
    return count === undefined ? undefined : { ...range, words, how: 'relative', from: addDays(published, count) };
  }
  if (w6 !== undefined)
    return { ...range, words, how: 'weekday', from: weekdayNear(w6, addDays(published, 1), 'future') };
  if (y8 !== undefined) {
    const from = dayOf(Number(y8), 12, 31);
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  if (m8 !== undefined) {
    const from = calendar({ low, text, published }, range, monthOf(m8), 1, y9);
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  if (nextm !== undefined) {
    const { year, month } = civil(published);
    const from = nextu === 'year' || month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    return from === undefined ? undefined : { ...range, words, how: 'calendar', from };
  }
  if (inx !== undefined) {
    const count = COUNT(inx);
    if (count === undefined) return undefined;
    return { ...range, words, how: 'relative', from: addDays(published, count * (inxu.startsWith('week') ? 7 : 1)) };
  }
  if (hence !== undefined) {
    const count = /^an?$/.test(hence) ? 1 : numberOf(hence);
    if (count === undefined) return undefined;
    const unit = henceu.startsWith('fortnight') ? 14 : henceu.startsWith('week') ? 7 : 1;
    const base = WEEKDAYS.includes(hencew)
      ? weekdayNear(hencew, addDays(published, 1), 'future')
      : addDays(published, hencew === 'tomorrow' ? 1 : 0);
    return { ...range, words, how: 'relative', from: addDays(base, count * unit) };
  }
  const day = w4 ?? w5;
  if (day !== undefined) {
    const base = weekdayNear(day, addDays(published, 1), 'future');
    return { ...range, words, how: 'weekday', from: addDays(base, w5u === 'fortnight' ? 14 : 7) };
  }
  if (weekend === undefined) return undefined;
  const ahead =
    /next|coming|^by|^until/.test(weekend) ||
    (!/past|last/.test(weekend) && directionAt(low, range.start, range.end) === 'future');
  const saturday = weekdayNear('saturday', ahead ? published : addDays(published, -1), ahead ? 'future' : 'past');
  return { ...range, words, how: 'weekday', from: saturday, until: addDays(saturday, 1) };
};

const monthYear = ({ low, published }: Where, range: Range, month: number): string | undefined => {
  if (published === undefined) return undefined;
  const middle = yearNear(month, 15, published, 'near');
  if (middle === undefined) return undefined;
  const since = /\b(?:since|last)\s*$/.test(low.slice(0, range.start));
  const direction = since
    ? 'past'
    : Math.abs(middle - published) <= 75
      ? 'near'
      : directionAt(low, range.start, range.end);
  const chosen = direction === 'near' ? middle : yearNear(month, direction === 'past' ? 1 : 28, published, direction);
  return chosen === undefined ? undefined : formatDay(chosen).slice(0, 4);
};

/** "third" in "the third round", with its place. */
export const ordinalsOf = (low: string): readonly (Range & { readonly value: number })[] =>
  [
    ...low.matchAll(
      /\b(\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)\b/g,
    ),
  ].flatMap((match) => {
    const value = ordinalOf(match[1] ?? '');
    return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
  });
