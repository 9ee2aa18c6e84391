import { NUMBER_WORDS, numberOf } from '../number-word.js';
import type { Percent } from '../quantities.js';
import type { Seen } from '../reading.js';

/** How a number that may be the level of a duty is written. */
export type Form = 'signed' | 'digits' | 'word' | 'fraction' | 'free' | 'worked';

/** A number that may be the level of a duty. */
export interface Written extends Percent {
  readonly form: Form;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  quarter: 25,
  fifth: 20,
  eighth: 12.5,
  tenth: 10,
  sixteenth: 6.25,
  twentieth: 5,
};
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
const TEENS: Readonly<Record<string, number>> = { 'a dozen': 12, 'half a dozen': 6, 'a score': 20 };

const DIGITS = `\\d{1,3}(?:[.,]\\d{1,3})?`;
const FRACTION = `(?:an?|one|two|three|four)[- ](?:${Object.keys(FRACTIONS).join('|')})s?`;
/** Words for no duty at all. */
const FREE = `zero-rated|zero|nil|nought|naught|nothing|none at all|duty-free|free|untaxed|(?:no|without(?: any| a)?|exempt from|free of(?: all| any)?) (?:import |customs |ordinary |export )?(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|charge)|exempt|none|zilch|frees|freed|(?:not|never)(?: be(?:en)?)? (?:taxed|charged|dutiable)|(?:(?:abolish|scrap|lift|remov|eliminat|drop|end|waiv)(?:e?s|e?d|p?ing|e)?|do(?:es|ing|ne)? away with) (?:(?:its|the|their|all|any|every|our|his)(?: [a-z]+)? (?:dut(?:y|ies)|tariffs?|lev(?:y|ies))|(?:duties|tariffs|levies))|giv(?:es?|ing|en) up (?:its|the|their|all|our|his)(?: [a-z]+)? (?:dut(?:y|ies)|tariffs?|lev(?:y|ies))|(?:the )?(?:removal|abolition|elimination|scrapping|lifting|end|suppression) of (?:(?:its|the|their|all|any|our|his)(?: [a-z]+)? (?:dut(?:y|ies)|tariffs?|lev(?:y|ies))|(?:duties|tariffs|levies))`;
const ODD = `${Object.keys(TEENS).join('|')}|(?:one|two|three|four|five|six|seven|eight|nine) and (?:twenty|thirty|forty|fifty)`;

const NUMBER = new RegExp(
  `(?<![\\w.,:/$€£¥-])(?:(?<fraction>${FRACTION})|(?<odd>${ODD})|(?<free>${FREE})|(?<word>(?:${NUMBER_WORDS}|hundred)(?: and a (?:half|quarter))?)|(?<digits>${DIGITS}(?: and a half|½|¼|¾)?))(?![\\w/$€£¥])(?!-(?!point)[\\w])(?![.,:]\\d)`,
  'g',
);

/** Numbers after these words count pages and laws. */
const NUMBERED =
  /\b(?:sections?|articles?|pages?|p\.|chapters?|annex|appendix|paragraphs?|para\.?|headings?|codes?|nos?\.?|number|gate|flight|room|route|volume|vol\.|issue|bulletin|circular|rule|schedule|title|footnote|question|item|lists?|grades?|stages?|phases?|channel|radio|group|zone|pier|berth|lot|platform|terminal|version|formula|group of) (?:\d+ (?:and|or|to) )?$/;
/** What is counted so is no duty. */
const COUNTED =
  /^(?:-| )(?:a\.?m\b|p\.?m\b|o'clock|million|billion|thousand|bn\b|trillion|kilos?|kilometres?|miles?|minutes?|hours?|years?|months?|weeks?|days?|seconds?|tonnes?|tons?|dollars|euros|pounds|cents|pence|people|degrees|ships|containers|bags|boxes|bales|pages|countries|words|votes|seats|members|names|past\b|in the (?:morning|afternoon|evening)|at night)/;

/** An hour of the day as a live page has it, before what happened then: "15.30 The minister is back." */
const HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

const valueOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined => {
  const { fraction, odd, free, word, digits } = groups;
  if (free !== undefined) return 0;
  if (fraction !== undefined) {
    const [count = '', part = ''] = fraction.split(/[- ]/);
    return (COUNTS[count] ?? 1) * (FRACTIONS[part.replace(/s$/, '')] ?? 0);
  }
  if (odd !== undefined) {
    const [ones = '', tens] = odd.split(' and ');
    return TEENS[odd] ?? (numberOf(tens ?? '') ?? 0) + (numberOf(ones) ?? 0);
  }
  const text = word ?? digits ?? '';
  const more = / and a half$|½$/.test(text) ? 0.5 : / and a quarter$|¼$/.test(text) ? 0.25 : /¾$/.test(text) ? 0.75 : 0;
  const plain = text.replace(/ and a (?:half|quarter)$|[½¼¾]$/, '').replace(',', '.');
  const value = plain === 'hundred' ? 100 : numberOf(plain);
  return value === undefined ? undefined : value + more;
};

const WRITTEN = new WeakMap<Seen, readonly Written[]>();

/** Every number of a sentence that may be the level of a duty: those with their sign, and all others that count no time, money or goods. */
export const numbersOf = (seen: Seen): readonly Written[] => {
  const known = WRITTEN.get(seen);
  if (known) return known;
  const { low, percents, dates, amounts, durations } = seen;
  const found: Written[] = percents.map((percent) => ({ ...percent, form: 'signed' }));
  const taken = [...percents, ...dates.filter(({ how }) => how !== 'relative'), ...amounts, ...durations];
  for (const match of low.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (start === 0 && HOUR.test(match[0])) continue;
    const value = valueOf(groups);
    if (value === undefined || value > 500) continue;
    if (taken.some((each) => start < each.end && end > each.start)) continue;
    if (NUMBERED.test(low.slice(Math.max(0, start - 24), start)) || COUNTED.test(low.slice(end, end + 14))) continue;
    const form = (['fraction', 'free', 'digits'] as const).find((name) => groups[name] !== undefined) ?? 'word';
    found.push({ start, end, value, level: `${value}%`, unit: 'percent', form });
  }
  found.sort((a, b) => a.start - b.start);
  WRITTEN.set(seen, found);
  return found;
};
