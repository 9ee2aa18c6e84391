import type { Law } from '../assessment/index.js';
import type { Day } from '../time/index.js';
import { type News, newsOf } from './news.js';

/** Everything that became known after one day and up to another, in that order. */
export const changesSince = (law: Law, since: Day, known: Day): readonly News[] =>
  newsOf(law).filter((news) => news.known > since && news.known <= known);
