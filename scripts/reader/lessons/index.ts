import type { Lesson } from '../lesson.js';
import { RATE_LESSONS } from './rate.js';
import { RATE_SIDES } from './rate-sides.js';
import { RISK_LESSONS } from './risk.js';
import { SIGNOFF_LESSONS } from './signoff.js';
import { TRADE_NEWS_LESSONS } from './trade-news.js';

/** Every lesson of the reader, by the question that it teaches. */
export const LESSONS: readonly Lesson[] = [
  ...RATE_LESSONS,
  RATE_SIDES,
  ...RISK_LESSONS,
  ...SIGNOFF_LESSONS,
  ...TRADE_NEWS_LESSONS,
];
