import { formatDay } from '../time/index.js';
import type { Reading } from './reading.js';

/** The half of a year in which a text was published: what it takes for known is what was so then. */
const halfOf = ({ published }: Pick<Reading, 'published'>): string => {
  if (published === undefined) return 'undated';
  const [year = '', month = ''] = formatDay(published).split('-');
  return `${year} ${Number(month) <= 6 ? 'I' : 'II'}`;
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
