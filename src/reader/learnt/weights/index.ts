// Made by scripts/train-reader.ts.
import { type Learnt, questionFrom } from '../learnt.js';
import { RATE_WHEN } from './rate-when.js';
import { RISK_TOLD } from './risk-told.js';
import { RISK_WHAT } from './risk-what.js';
import { TRADE_NEWS } from './trade-news.js';

/** What the labelled texts taught, by question. */
export const LEARNT: Learnt = new Map([
  ['rate-when', questionFrom(RATE_WHEN)],
  ['risk-told', questionFrom(RISK_TOLD)],
  ['risk-what', questionFrom(RISK_WHAT)],
  ['trade-news', questionFrom(TRADE_NEWS)],
]);
