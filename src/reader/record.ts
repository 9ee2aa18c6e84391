import { formatDay } from '../time/index.js';
import type { Reading } from './reading.js';

const HALVES = new WeakMap<object, string>();

/** The half of a year in which a text was published: what it takes for known is what was so then. Asked of every level, day and town of a text. */
const halfOf = (reading: Pick<Reading, 'published'>): string => {
  const known = HALVES.get(reading);
  if (known !== undefined) return known;
  const [year = '', month = ''] = reading.published === undefined ? [] : formatDay(reading.published).split('-');
  const half = year === '' ? 'undated' : `${year} ${Number(month) <= 6 ? 'I' : 'II'}`;
  HALVES.set(reading, half);
  return half;
};

/**
 * What many texts tell of the same two sides, and told in the same half-year: of the levels and agreements of a long story each text repeats a few, mostly in
 * the same sense and often in half a sentence. What is told of too seldom teaches nothing, so that a level that no text has named before is read by its words alone.
 */
export const onRecord = (reading: Pick<Reading, 'published'>, what: string): readonly string[] => [
  `on record ${what}`,
  `on record ${what} ${halfOf(reading)}`,
];

/** The same of the two sides that a text is about; nothing where it is about none. */
export const onRecordOfSides = (reading: Pick<Reading, 'published' | 'sides'>, what: string): readonly string[] =>
  reading.sides ? onRecord(reading, `${reading.sides.join()} ${what}`) : [];
