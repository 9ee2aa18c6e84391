import { NUMBER_WORDS, numberOf } from './number-word.js';
import type { Range } from './view.js';

/** A level or a part of one: `30%`, `24 points`. Places count from the beginning of the sentence. */
export interface Percent extends Range {
  readonly value: number;
  readonly level: string;
  readonly unit: 'percent' | 'points';
}

/** An amount with its unit, as a figure writes it: `50 billion USD`. */
export interface Amount extends Range {
  readonly amount: string;
  readonly unit: string;
}

export interface Duration extends Range {
  readonly length: string;
  readonly days?: number;
}

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)`;
const ANY_NUMBER = `(?:${NUMBER}|${NUMBER_WORDS})`;

const PERCENT = new RegExp(
  `(?<![\\w.,-])(?:(?:(${ANY_NUMBER})(?: ?(?:%|percent|per cent|pct|pc)?)(?: to | and | or )|(${NUMBER})(?: ?(?:%|percent|per cent|pct|pc)?) ?[-–—] ?))?(${ANY_NUMBER})(?: \\([a-z -]+\\))?(?:-| (?:(?:more|further|additional|extra|other) (?=(?:percentage[- ])?points?\\b))?)?(%|percentage[- ]points?|percent(?:age)?|per ?cent(?:um)?|pct\\.?|pc\\b|points?\\b(?! (?:one|two|three|four|five|six|seven|eight|nine|zero))|pp\\b)`,
  'g',
);

/** A number before "and 25 percent" that counts laws, lists or days: "under section 232 and 25 percent under section 301", "from February 1 and 25 percent from June". */
const NO_LEVEL =
  /(?:\b(?:sections?|lists?|articles?|paragraphs?|chapters?|annex|january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?) (?:\d+ (?:to|and|or) )?\d+|\b(?:19|20)\d\d)$/;

const isCounted = (low: string, at: number, number: string): boolean =>
  NO_LEVEL.test(`${low.slice(Math.max(0, at - 24), at)}${number}`);

/** All percentages and points of a sentence in small letters. */
export const percentsOf = (low: string): readonly Percent[] => {
  if (!/%|percent|per cent|pct|\dpc\b|\d pc\b|point|\bpp\b/.test(low)) return [];
  const found: Percent[] = [];
  for (const match of low.matchAll(PERCENT)) {
    const [whole, spoken, written, second = '', sign = ''] = match;
    const one = spoken ?? written;
    const first = one !== undefined && isCounted(low, match.index, one) ? undefined : one;
    const unit = sign.includes('point') || sign === 'pp' ? 'points' : 'percent';
    if (unit === 'points' && /^basis|^ basis/.test(low.slice(match.index + whole.length - sign.length - 6))) continue;
    // "24 of the 34 points" speaks of 24.
    const part = /(\d+) of (?:the|those|these|its|their|our) $/.exec(
      low.slice(Math.max(0, match.index - 16), match.index),
    );
    if (part && unit === 'points' && first === undefined) {
      push(found, part[1] ?? '', match.index - part[0].length, match.index + whole.length, unit);
      continue;
    }
    if (first !== undefined) {
      const own = /^ ?(%|percent|per cent|pct|pc\b)/.exec(low.slice(match.index + first.length));
      const length = first.length + (own ? own[0].length : 0);
      push(found, first, match.index, match.index + length, own ? 'percent' : unit);
    }
    const start =
      match.index +
      whole.lastIndexOf(
        second,
        whole.length - sign.length - (whole.includes('(') ? whole.length - whole.indexOf('(') - sign.length : 0),
      );
    push(found, second, start, match.index + whole.length, unit);
  }
  return found.length === 0 ? found : withBare(low, found);
};

const BARE_LEVEL =
  /(?:\b(?:at|to|from|only|basic|further|another) |[:,] (?=\d+ (?:for|on|under) )(?<!\d, ))(\d{1,3}(?:\.\d+)?)(?=(?:\.(?!\d)|[,;!?”"](?!\d)|$| on [a-z]| for [a-z]| and | if )(?! (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/g;

/** "It was 145 per cent here and 125 there": beside a percentage a number may go without its sign. */
const withBare = (low: string, found: Percent[]): readonly Percent[] => {
  for (const match of low.matchAll(BARE_LEVEL)) {
    const [whole, number = ''] = match;
    const start = match.index + whole.length - number.length;
    const end = start + number.length;
    if (isCounted(low, start, number)) continue;
    if (!found.some((other) => start < other.end && end > other.start)) push(found, number, start, end, 'percent');
  }
  return found.sort((a, b) => a.start - b.start);
};

const push = (found: Percent[], text: string, start: number, end: number, unit: Percent['unit']): void => {
  const value = numberOf(text);
  if (value === undefined || value > 100_000) return;
  found.push({ start, end, value, level: `${plain(value)}%`, unit });
};

const plain = (value: number): string => String(value);

const SCALES: Readonly<Record<string, string>> = {
  thousand: 'thousand',
  k: 'thousand',
  million: 'million',
  m: 'million',
  mn: 'million',
  mln: 'million',
  billion: 'billion',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  trillion: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
};
const SCALE = '(?:thousand|million|billion|trillion|bln|mln|trn|bn|mn|tn|[kmb])';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  jpy: 'JPY',
};

const WITH_SIGN = new RegExp(
  `(us\\$ ?|(?<![a-z])\\$ ?|€ ?|£ ?|¥ ?|\\b(?:usd|eur|gbp|cny|rmb|jpy) ?)(${NUMBER})(?:[- ]?(${SCALE}))?\\b`,
  'g',
);
const SMALL =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:six|seven|nine)teen|thirteen|fourteen|fifteen|eighteen|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)\\b';
/** A number as amounts are spoken: "three hundred and ten", "a million and a half", "half a million", "a hundred sixty-six". */
const SPOKEN = `(?:half an?|an?(?= (?:thousand|million|billion|trillion)\\b)|(?:a|one|two|three|four|five|six|seven|eight|nine|some) hundred(?: (?:and )?${SMALL})?|${NUMBER_WORDS})`;
const AMOUNT = `(?:${NUMBER}|${SPOKEN})`;
const WITH_UNIT = new RegExp(
  `(?<![\\w$€£¥.,])(${AMOUNT})(?:[- ]?(${SCALE}))?( and a half)?[- ](?:of )?(?:u\\.?s\\.? |american |united states )?(dollars?|euros?|yuan|renminbi|yen|pounds sterling|pounds(?= (?:worth|last|in|a year|of)\\b|['’,.;]|$)|metric tons?|metric tonnes?|tons?|tonnes?|t(?![\\w'’-])|mmt)(?![\\w])`,
  'g',
);
const COUNTED = new RegExp(
  `(?<![\\w$€£¥.,]|section )(${AMOUNT})(?: (${SCALE}))?(?: (?!on |of |for |to |in |with |and |from |per )[a-z-]+){0,2}? (aircraft|airframes|jets|planes|boeings|airbuses|airliners|vehicles|cars|lorries|trucks|buses|vessels|ships|units|pieces|tractors|locomotives|wagons|garments|motors|engines|bicycles|motorcycles|telephones|phones|handsets|head of cattle|turbines|machines|pairs|parcels|packages|gloves|snowmobiles|motorbikes|bikes|scooters|boats|yachts|helicopters|tyres|tires|panels|televisions|refrigerators|fridges|watches|pianos|guitars|violins|mattresses|toys|dolls|carpets|rugs|shirts|shoes|boots)\\b`,
  'g',
);

const UNITS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
};

const unitOf = (word: string): string => {
  if (word.startsWith('pounds')) return 'GBP';
  if (/ton|mmt|^t$/.test(word)) return 'tonnes';
  return UNITS[word.replace(/s$/, '')] ?? 'units';
};

/** The value of a number as amounts are spoken. */
const spokenNumber = (text: string): number | undefined => {
  if (/^half/.test(text)) return 0.5;
  if (/^an?$/.test(text)) return 1;
  const hundreds = /^(\w+) hundred(?: (?:and )?(.+))?$/.exec(text);
  if (!hundreds) return numberOf(text);
  const rest = hundreds[2] === undefined ? 0 : numberOf(hundreds[2]);
  const times = /^(?:a|some)$/.test(hundreds[1] ?? '') ? 1 : numberOf(hundreds[1] ?? '');
  return rest === undefined || times === undefined ? undefined : times * 100 + rest;
};

/** An amount as a figure writes it: goods by weight from ten thousand tonnes on in thousands. */
export const written = (value: number, scale: string | undefined, unit: string): string => {
  const scaled = scale === undefined ? undefined : SCALES[scale];
  if (scaled === undefined && value >= 10_000 && value % 1000 === 0 && unit === 'tonnes')
    return `${plain(value / 1000)} thousand ${unit}`;
  return `${plain(value)} ${scaled === undefined ? '' : `${scaled} `}${unit}`;
};

/** All amounts of money, of goods by weight and of things counted, in a sentence in small letters. */
export const amountsOf = (low: string): readonly Amount[] => {
  if (!/\d|hundred|thousand|million|billion|dozen|ton/.test(low)) return [];
  const found: Amount[] = [];
  const add = (
    start: number,
    length: number,
    number: string,
    scale: string | undefined,
    unit: string,
    half = false,
  ): void => {
    const value = spokenNumber(number);
    if (value === undefined || found.some((other) => start < other.end && start + length > other.start)) return;
    found.push({ start, end: start + length, amount: written(value + (half ? 0.5 : 0), scale, unit), unit });
  };
  for (const match of low.matchAll(WITH_SIGN)) {
    const [whole, sign = '', number = '', scale] = match;
    const yen =
      sign === '¥' && /\b(?:japan|japanese|tokyo|yen)\b/.test(low) && !/\b(?:chin(?:a|ese)|beijing|yuan)\b/.test(low);
    add(match.index, whole.length, number, scale, yen ? 'JPY' : (SIGNS[sign.trim()] ?? 'USD'));
  }
  for (const match of low.matchAll(WITH_UNIT)) {
    const [whole, number = '', scale, half, unit = ''] = match;
    if (unit === 't' && !/^\d/.test(number)) continue;
    add(match.index, whole.length, number, unit === 'mmt' ? 'million' : scale, unitOf(unit), half !== undefined);
  }
  for (const match of low.matchAll(COUNTED)) {
    const [whole, number = '', scale] = match;
    add(match.index, whole.length, number, scale, 'units');
  }
  inheritUnits(low, found);
  return found.sort((a, b) => a.start - b.start);
};

const BARE = new RegExp(
  `(?<![\\w$€£¥.,])(${NUMBER}) (${SCALE.replace('|[kmb]', '')})\\b(?! (?:people|workers|jobs|homes|times))`,
  'g',
);

/** "20 million tonnes this season and 25 million next": a bare number has the unit of the one before it. */
const inheritUnits = (low: string, found: Amount[]): void => {
  if (found.length === 0) return;
  for (const match of low.matchAll(BARE)) {
    const [whole, number = '', scale = ''] = match;
    const start = match.index;
    const before = found.findLast((other) => other.end <= start);
    const value = numberOf(number);
    if (
      !before ||
      value === undefined ||
      found.some((other) => start < other.end && start + whole.length > other.start)
    )
      continue;
    found.push({
      start,
      end: start + whole.length,
      amount: `${plain(value)} ${SCALES[scale] ?? ''} ${before.unit}`,
      unit: before.unit,
    });
  }
};

const DURATION = new RegExp(
  `(?<![\\w$€£¥.,])(${NUMBER}|${NUMBER_WORDS}|a|an|another|half a|half-a|half)(?: \\(\\d+\\))?[- ](?:more |further |additional |full |calendar |extra |whole |crop |marketing )?(days?|weeks?|fortnights?|months?|quarters?(?! of)|years?)\\b(?![- ](?:old|ago|low|high))`,
  'g',
);

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** All stretches of time of a sentence in small letters: "90-day", "another three months". */
export const durationsOf = (low: string): readonly Duration[] => {
  if (!/day|week|fortnight|month|quarter|year/.test(low)) return [];
  const found: Duration[] = [];
  for (const match of low.matchAll(DURATION)) {
    const [whole, number = '', unit = ''] = match;
    const spoken = unit.replace(/s$/, '');
    const half = number.startsWith('half') && spoken === 'year';
    const one = half || spoken === 'quarter' ? 'month' : spoken === 'fortnight' ? 'week' : spoken;
    // A quarter with nothing but an article is a share as often as a time.
    if (spoken === 'quarter' && /^(?:an?|half)/.test(number) && number !== 'another') continue;
    const times = /^(?:a|an|another)$/.test(number) ? 1 : number.startsWith('half') ? undefined : numberOf(number);
    const value = half
      ? 6
      : times === undefined
        ? undefined
        : times * (spoken === 'fortnight' ? 2 : spoken === 'quarter' ? 3 : 1);
    if (value === undefined || value === 0 || !Number.isInteger(value)) continue;
    const days = DAYS[one];
    found.push({
      start: match.index,
      end: match.index + whole.length,
      length: `${value} ${one}${value === 1 ? '' : 's'}`,
      ...(days === undefined ? {} : { days: days * value }),
    });
  }
  return found;
};
