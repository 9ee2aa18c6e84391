import { signsOf } from '../learnt/features.js';
import { type Level, levelsOf } from './levels.js';
import type { Rated, RateMention } from './mentions.js';
import { relativeOf } from './state.js';

const TOTAL =
  /\b(?:in all|total(?:s|ling|ing|led)?|combined|altogether|all told|adds? up|adding up|added up|included|inclusive|sum(?:s)? to|together|overall|in sum|counting everything|all in|all-in|cumulative(?:ly)?|aggregate|they make|in total|makes? (?:up )?|made up of|consists? of|comprises?|taken together|comes? to|come to|stack\w*|topped up|tops? up|amount(?:s|ed)? to|making|sum)\b/;
const ON_TOP =
  /\b(?:additional(?:ly)?|extra|on top|over and above|atop|besides|as well as|in addition|further|another|added|adds?|adding|surcharges?|surtax|supplementary|more)\b/;

/** "30%: 20 for fentanyl, and a basic 10": what two others of the sentence make together is a sum. */
const sums = (levels: readonly Level[], whole: Level): boolean =>
  levels.some((one, place) =>
    levels.some(
      (two, other) =>
        other > place && Math.abs(one.value + two.value - whole.value) < 1e-9 && one.value > 0 && two.value > 0,
    ),
  );

/** What tells whether a level is that of a duty on top of others or of all of them together. */
export const ofSigns = (mention: RateMention, { reading, mentions }: Rated): readonly string[] => {
  const { seen, level, part, place } = mention;
  const { low } = seen;
  const levels = levelsOf(seen);
  const text = low.slice(part.start, relativeOf(seen, level, part)?.end ?? part.end);
  const most = levels.every(({ value }) => value <= level.value);
  const near = mentions.slice(Math.max(0, place - 5), place + 6).map((each) => each.level);
  const total = TOTAL.exec(text)?.[0] ?? (TOTAL.test(low) ? 'sentence' : 'no');
  const onTop = ON_TOP.exec(text)?.[0] ?? (ON_TOP.test(low) ? 'sentence' : 'no');
  const sum = sums(levels, level) ? 'here' : sums(near, level) ? 'near' : 'no';
  const rank = levels.length === 1 ? 'only' : most ? 'most' : 'less';
  return [
    ...signsOf(reading, seen, level),
    `total ${total}`,
    `total ${total === 'no' || total === 'sentence' ? total : 'clause'} ${rank}`,
    `on top ${onTop}`,
    `on top ${onTop === 'no' || onTop === 'sentence' ? onTop : 'clause'} ${rank}`,
    `totals ${total !== 'no'} ${onTop !== 'no'} ${sum}`,
    `sum ${sum} ${rank}`,
    `unit ${level.unit}`,
    ...(level.value >= 100 ? ['high'] : level.value <= 10 ? ['low'] : []),
  ];
};
