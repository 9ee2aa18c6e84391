// Made by scripts/train-reader.ts.
import { type Learnt, questionFrom } from '../learnt.js';
import { ACTOR_SIDE } from './actor-side.js';
import { FIGURE_IS } from './figure-is.js';
import { FIGURE_STATE } from './figure-state.js';
import { FIGURE_WHAT } from './figure-what.js';
import { FLASHPOINT_IS } from './flashpoint-is.js';
import { RATE_LEVEL } from './rate-level.js';
import { RATE_SIDES } from './rate-sides.js';
import { RATE_WHEN } from './rate-when.js';
import { RISK_TOLD } from './risk-told.js';
import { RISK_WHAT } from './risk-what.js';
import { SIGNOFF_PARTY } from './signoff-party.js';
import { SIGNOFF_STATE } from './signoff-state.js';
import { SIGNOFF_TOLD } from './signoff-told.js';
import { STATEMENT_TOPIC } from './statement-topic.js';
import { TRADE_NEWS } from './trade-news.js';

/** What the labelled texts taught, by question. */
export const LEARNT: Learnt = new Map([
  ['actor-side', questionFrom(ACTOR_SIDE)],
  ['figure-is', questionFrom(FIGURE_IS)],
  ['figure-state', questionFrom(FIGURE_STATE)],
  ['figure-what', questionFrom(FIGURE_WHAT)],
  ['flashpoint-is', questionFrom(FLASHPOINT_IS)],
  ['rate-level', questionFrom(RATE_LEVEL)],
  ['rate-sides', questionFrom(RATE_SIDES)],
  ['rate-when', questionFrom(RATE_WHEN)],
  ['risk-told', questionFrom(RISK_TOLD)],
  ['risk-what', questionFrom(RISK_WHAT)],
  ['signoff-party', questionFrom(SIGNOFF_PARTY)],
  ['signoff-state', questionFrom(SIGNOFF_STATE)],
  ['signoff-told', questionFrom(SIGNOFF_TOLD)],
  ['statement-topic', questionFrom(STATEMENT_TOPIC)],
  ['trade-news', questionFrom(TRADE_NEWS)],
]);
