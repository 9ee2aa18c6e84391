import { tradeSigns } from '../../../src/reader/trade-news.js';
import { answering, type Lesson } from '../lesson.js';

/** Whether a text tells of trade between countries: it does if anything is labelled in it. */
export const TRADE_NEWS_LESSONS: readonly Lesson[] = [
  answering('trade-news', ({ reading, labels }) => [
    { signs: tradeSigns(reading), answer: labels.length > 0 ? 'yes' : 'no' },
  ]),
];
