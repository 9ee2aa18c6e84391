/** What the levels before leave for those to come, by rule: whose duty on whose goods they were. */
import { meansParticularGoods } from '../lexicon/goods.js';
import { DUTY_NOUNS } from '../lexicon/trade-nouns.js';
import type { Reading, Seen } from '../reading.js';
import { levelsOf } from './levels.js';
import { type Cue, completed, type Sides } from './sides.js';

/** What the levels so far say of those to come. */
export interface Memory {
  readonly counts: Map<string, { readonly sides: Sides; readonly count: number }>;
  readonly levels: Map<string, Sides>;
  readonly goods: Map<string, Sides>;
  readonly origins: ReadonlyMap<string, string>;
  /** The text tells of a surcharge on goods of every origin. */
  surcharged: boolean;
  readonly truce: boolean;
}

/** Sides that a sentence leaves to the next. */
export interface Carried {
  readonly sides: Sides;
  readonly goods: string | undefined;
  readonly paragraph: number;
  readonly index: number;
  /** A question that the next sentence answers. */
  readonly asked?: boolean;
  readonly everywhere?: boolean;
}

/** Whose goods are whose: "Chilean wine", "Turkey's refrigerators", "palm oil from Indonesia". */
export const originsOf = ({ all }: Reading): ReadonlyMap<string, string> => {
  const origins = new Map<string, string>();
  for (const { parties, sentence } of all) {
    const low = (index: number): string => sentence.words[index]?.low ?? '';
    const note = (index: number, code: string): void => {
      if (meansParticularGoods(low(index)) && !origins.has(low(index))) origins.set(low(index), code);
    };
    for (const { code, form, first, last } of parties) {
      const possessive = /^['’]s?$/.test(low(last + 1));
      if (form === 'quality' || possessive)
        for (let index = last + 1; index < last + (possessive ? 5 : 4); index += 1) {
          if (DUTY_NOUNS.has(low(index))) break;
          note(index, code);
        }
      const back = low(first - 1) === 'the' ? 2 : 1;
      if (form === 'name' && /^(?:from|of)$/.test(low(first - back))) note(first - back - 1, code);
    }
  }
  return origins;
};

/** The territory whose goods of this kind the text speaks of. */
export const originOf = ({ origins }: Memory, goods: string | undefined): string | undefined =>
  goods
    ?.toLowerCase()
    .split(/[ ,]+/)
    .map((word) => origins.get(word))
    .findLast((code) => code !== undefined);

/** What a sentence without a number tells of who charges whom, for the sentences after it. */
export const led = (reading: Reading, seen: Seen, index: number, cues: readonly Cue[]): Carried | undefined => {
  const asks = seen.low.endsWith('?');
  if (
    !/\b(?:tariff|dut(?:y|ies)|lev(?:y|ies)|surcharge|tax)/.test(seen.low) &&
    !(asks && /\b(?:pays?|owes?|takes?|charges?|goods|products|imports|exports)\b/.test(seen.low))
  )
    return undefined;
  const strong = cues.filter(({ strength }) => strength >= (asks ? 1 : 2));
  const by = strong.find(({ role }) => role === 'by')?.code;
  const on = strong.find(({ role, code }) => role === 'on' && code !== by)?.code;
  const sides = completed(reading, by, on);
  if (!sides) return undefined;
  const good = seen.sentence.words.findLast(({ low }) => meansParticularGoods(low));
  return { sides, goods: good?.text, paragraph: seen.paragraph, index, ...(asks ? { asked: true } : {}) };
};

/** Across paragraphs: the sides that this level had before, else those that most levels had. */
export const usualOf = (memory: Memory, before: Carried | undefined, seen: Seen): Carried | undefined => {
  if (!before) return undefined;
  const plain = { paragraph: before.paragraph, index: before.index, goods: undefined };
  for (const { level } of levelsOf(seen)) {
    const sides = memory.levels.get(level);
    if (sides) return { ...plain, sides };
  }
  let top: { readonly sides: Sides; readonly count: number } | undefined;
  for (const entry of memory.counts.values()) if (top === undefined || entry.count > top.count) top = entry;
  return { ...plain, sides: top?.sides ?? before.sides };
};

export const remember = (memory: Memory, sides: Sides, level: string, goods: string | undefined, how: string): void => {
  const key = `${sides.by}${sides.on}`;
  if (goods !== undefined) memory.goods.set(goods, sides);
  if (sides.on === 'all') return;
  memory.counts.set(key, { sides, count: (memory.counts.get(key)?.count ?? 0) + (how.includes('named') ? 2 : 1) });
  if (!memory.levels.has(level)) memory.levels.set(level, sides);
};
