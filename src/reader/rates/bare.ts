import { NUMBER_WORDS, numberOf } from '../number-word.js';
import type { Percent } from '../quantities.js';
import type { Reading, Seen } from '../reading.js';

/** A level, with or without its sign. */
export interface Level extends Percent {
  /** Written without "percent" in a sentence that has no such sign either. */
  readonly bare?: boolean;
}

const FRACTIONS: Readonly<Record<string, number>> = { tenth: 10, fifth: 20, quarter: 25 };

const NUMBER = `(?:\\d{1,3}(?:\\.\\d{1,2})?|${NUMBER_WORDS}|(?:a|one) (?:tenth|fifth|quarter)|nil|nought)`;
const SOFTENER =
  "(?:(?:about|around|only|just|nearly|almost|some|as much as|as high as|a|an|the|another|even|still|now|then|again|roughly|over|more than|extra|further|additional|basic|ordinary|usual|normal|flat|full|mere|same|old|new|today's|present|current|previous|former|earlier|total of|punishing) )*";
/** What a level without its sign comes after. */
const LEADS =
  "(?:to|from|at|of|than|was|is|be|were|are|been|stands?|stood|asks?|takes?|taking|taken|charg(?:e|es|ed|ing)|pays?|paid|paying|fac(?:e|es|ed|ing)|bears?|bore|meets?|met|lev(?:y|ies|ied)|collects?|collected|wants?|gets?|got|makes?|making|carr(?:y|ies|ied)|told (?:them|us|him|her)|another|further|additional|extra|ordinary|basic|today's|becomes?|leav(?:e|es|ing)|add|adds|plus|and|or|owes?|remains?|reach(?:es|ed)?|hit|hits|now|then|settled? (?:at|on|for)|number|for|with)";
const FOLLOWS =
  '(?=$|[.!?](?!\\d)|[,;)"”—](?!\\d)|:(?!\\d)| (?:and|or|but|on|if|when|until|till|since|now|then|again|today|tonight|from|rather|instead|under|because|to|against|after|before|as|once|while|where|in|for|at|with|which|that|unless|should|not|each|here|there|by|tomorrow|more|of (?:it|which|those|the)|altogether|combined|together|apiece|upwards?|soon|included)\\b| —| –| -)';
const BARE = new RegExp(`(?<![\\w.,$€£¥-])(${NUMBER}(?: and a half)?)${FOLLOWS}`, 'g');
const LED = new RegExp(`(?:^|[^a-z])${LEADS} ${SOFTENER}$`);
const BEFORE_OTHER =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|no\.?|number|nos\.?|sections?|articles?|pages?|p\.|chapters?|phase|lists?|annex|paragraphs?|headings?|version|item|room|gate|flight|group of|g|aged?|one|is|top|day|week|round|vote of|by|vote of \d+ to|score of \d+ to|been) $/;

/** What an unsigned number can be only where the sentence goes on about levels. */
const WEAK = /^(?:one|two|three|four|a)$/;
const NOUGHT = /^(?:zero|nil|nought)$/;

const overlaps = (seen: Seen, start: number, end: number): boolean =>
  seen.percents.some((each) => start < each.end && end > each.start) ||
  seen.dates.some((each) => start < each.end && end > each.start) ||
  seen.amounts.some((each) => start < each.end && end > each.start) ||
  seen.durations.some((each) => start < each.end && end > each.start);

const valueOf = (text: string): number | undefined => {
  if (text === 'nil' || text === 'nought') return 0;
  const fraction = /^(?:a|one) (tenth|fifth|quarter)$/.exec(text)?.[1];
  if (fraction !== undefined) return FRACTIONS[fraction];
  const half = text.endsWith(' and a half');
  const value = numberOf(half ? text.slice(0, -' and a half'.length) : text);
  return value === undefined ? undefined : value + (half ? 0.5 : 0);
};

const LEVELS = new WeakMap<Seen, readonly Level[]>();

/** Finds the levels of every sentence of a text, each in sight of those of the others. */
export const noteLevels = ({ all }: Reading): boolean => {
  const known = new Set(all.flatMap(({ percents }) => percents.map(({ value }) => value)));
  if (known.size === 0 && !all.some(({ low }) => PER_CENT.test(low))) return false;
  for (const seen of all) LEVELS.set(seen, find(seen, known));
  return true;
};
const PER_CENT = /\b(?:tariff|dut(?:y|ies)|lev(?:y|ies))/;

/** The levels of a sentence of a text that they were noted for. */
export const levelsOf = (seen: Seen): readonly Level[] => LEVELS.get(seen) ?? seen.percents;

/**
 * All levels of a sentence: those with their sign, and numbers that stand as levels do ("it is 27 again", "from 30 to 10"). A number with "the" is
 * one only if the text has spoken of that level.
 */
const find = (seen: Seen, known: ReadonlySet<number>): readonly Level[] => {
  const { low, percents } = seen;
  const signed = percents.length > 0 || /\bin per ?cent\b|\bpercent(?:ages)?\)/.test(low);
  const found: Level[] = [...percents];
  for (const match of low.matchAll(BARE)) {
    const text = match[1] ?? '';
    const start = match.index;
    const end = start + text.length;
    const value = valueOf(text);
    if (
      value === undefined ||
      value > 500 ||
      (WEAK.test(text) && !(signed && /\b(?:to|at|from|of) $/.test(low.slice(0, start))))
    )
      continue;
    if (
      NOUGHT.test(text) &&
      !/\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|deal|settlement|rate|lobby\w*|enters?|entered|comes? in)\b/.test(low)
    )
      continue;
    const before = low.slice(Math.max(0, start - 60), start);
    const said = known.has(value) && value > 4;
    if (BEFORE_OTHER.test(before) && !/\b(?:is|by) $/.test(before)) continue;
    if (/\bby $/.test(before)) continue;
    if (
      /^\d/.test(text) &&
      /^ (?:and|or|to) \d[\d.]* [a-z]/.test(low.slice(end)) &&
      !/^ (?:and|or|to) \d[\d.]* (?:per|on|in|if|and|for|from|respectively|now)/.test(low.slice(end))
    )
      continue;
    if (overlaps(seen, start, end)) continue;
    if (!signed && value <= 12 && /\bat $/.test(before) && !/\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies))\b/.test(low))
      continue;
    const led =
      LED.test(before) ||
      (signed &&
        /(?:[,:] |^)(?:then |now |later |once |soon )?$/.test(before) &&
        /^(?: (?:in all|altogether|all told|for|on|in|included|as|under|since|from|at|because)\b|;|\.|,|$)/.test(
          low.slice(end),
        ));
    if (!led) continue;
    // "and 10", "the 10", "of 10", "is 10" alone say little.
    const loose = /\b(?:and|or|the|of|is|was|are|were|be|for|than|a|an|number|now|then|some|that) $/.test(before);
    if (
      !signed &&
      loose &&
      !said &&
      !/\b(?:it|that|this|rate|duty|tariff|levy|figure|number) (?:is|was|will be|would be|is now|was then) (?:only |just |now )?$/.test(
        before,
      )
    )
      continue;
    if (/\bthe (?:[a-z]+ )?$/.test(before) && !said && !signed) continue;
    found.push({ start, end, value, level: `${value}%`, unit: 'percent', ...(signed ? {} : { bare: true }) });
  }
  return found.sort((a, b) => a.start - b.start);
};
