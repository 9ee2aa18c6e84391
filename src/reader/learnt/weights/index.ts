// Made by scripts/train-reader.ts.
import { type Learnt, questionFrom } from '../learnt.js';
import { ACTOR_SIDE } from './actor-side.js';
import { DEADLINE_WHAT } from './deadline-what.js';
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
import { TALKS_ROUND_DAY } from './talks_round-day.js';
import { TALKS_ROUND_MEETING } from './talks_round-meeting.js';
import { TALKS_ROUND_PLACE } from './talks_round-place.js';
import { TALKS_ROUND_SEQUENCE } from './talks_round-sequence.js';
import { TALKS_ROUND_STATE } from './talks_round-state.js';
import { TALKS_ROUND_WORD } from './talks_round-word.js';
import { TRADE_NEWS } from './trade-news.js';
import { TRUCE_ENDED } from './truce-ended.js';
import { TRUCE_ENDED_EXPIRES } from './truce-ended-expires.js';
import { TRUCE_ENDED_LENGTH } from './truce-ended-length.js';
import { TRUCE_IN_FORCE } from './truce-in-force.js';
import { TRUCE_IN_FORCE_EXPIRES } from './truce-in-force-expires.js';
import { TRUCE_IN_FORCE_LENGTH } from './truce-in-force-length.js';
import { TRUCE_IN_FORCE_SINCE } from './truce-in-force-since.js';
import { TRUCE_PAIR } from './truce-pair.js';
import { TRUCE_PROPOSED } from './truce-proposed.js';
import { TRUCE_PROPOSED_EXPIRES } from './truce-proposed-expires.js';
import { TRUCE_PROPOSED_LENGTH } from './truce-proposed-length.js';
import { TRUCE_PROPOSED_SINCE } from './truce-proposed-since.js';

/** What the labelled texts taught, by question. */
export const LEARNT: Learnt = new Map([
  ['actor-side', questionFrom(ACTOR_SIDE)],
  ['deadline-what', questionFrom(DEADLINE_WHAT)],
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
  ['talks_round-day', questionFrom(TALKS_ROUND_DAY)],
  ['talks_round-meeting', questionFrom(TALKS_ROUND_MEETING)],
  ['talks_round-place', questionFrom(TALKS_ROUND_PLACE)],
  ['talks_round-sequence', questionFrom(TALKS_ROUND_SEQUENCE)],
  ['talks_round-state', questionFrom(TALKS_ROUND_STATE)],
  ['talks_round-word', questionFrom(TALKS_ROUND_WORD)],
  ['trade-news', questionFrom(TRADE_NEWS)],
  ['truce-ended', questionFrom(TRUCE_ENDED)],
  ['truce-ended-expires', questionFrom(TRUCE_ENDED_EXPIRES)],
  ['truce-ended-length', questionFrom(TRUCE_ENDED_LENGTH)],
  ['truce-in-force', questionFrom(TRUCE_IN_FORCE)],
  ['truce-in-force-expires', questionFrom(TRUCE_IN_FORCE_EXPIRES)],
  ['truce-in-force-length', questionFrom(TRUCE_IN_FORCE_LENGTH)],
  ['truce-in-force-since', questionFrom(TRUCE_IN_FORCE_SINCE)],
  ['truce-pair', questionFrom(TRUCE_PAIR)],
  ['truce-proposed', questionFrom(TRUCE_PROPOSED)],
  ['truce-proposed-expires', questionFrom(TRUCE_PROPOSED_EXPIRES)],
  ['truce-proposed-length', questionFrom(TRUCE_PROPOSED_LENGTH)],
  ['truce-proposed-since', questionFrom(TRUCE_PROPOSED_SINCE)],
]);
