// Made by scripts/train-reader.ts.
import { type Learnt, learntFrom } from '../learnt.js';
import { ACTOR_SIDE } from './actor-side.js';
import { DEADLINE_TOLD } from './deadline-told.js';
import { DEADLINE_WHAT } from './deadline-what.js';
import { DEAL_HUB } from './deal-hub.js';
import { DEAL_IS } from './deal-is.js';
import { DEAL_LEVEL } from './deal-level.js';
import { DEAL_STATE } from './deal-state.js';
import { DEAL_TOLD } from './deal-told.js';
import { DEAL_WHEN } from './deal-when.js';
import { DEAL_WITH } from './deal-with.js';
import { FIGURE_IS } from './figure-is.js';
import { FIGURE_STATE } from './figure-state.js';
import { FIGURE_WHAT } from './figure-what.js';
import { FLASHPOINT_IS } from './flashpoint-is.js';
import { RATE_ALSO } from './rate-also.js';
import { RATE_EACH } from './rate-each.js';
import { RATE_GOODS } from './rate-goods.js';
import { RATE_LEVEL } from './rate-level.js';
import { RATE_OF } from './rate-of.js';
import { RATE_SIDES } from './rate-sides.js';
import { RATE_SIDES_AGAIN } from './rate-sides-again.js';
import { RATE_WHEN } from './rate-when.js';
import { RATE_WHEN_AGAIN } from './rate-when-again.js';
import { RATE_WRITER } from './rate-writer.js';
import { RISK_TOLD } from './risk-told.js';
import { RISK_WHAT } from './risk-what.js';
import { SIGNOFF_BY } from './signoff-by.js';
import { SIGNOFF_PARTY } from './signoff-party.js';
import { SIGNOFF_STATE } from './signoff-state.js';
import { SIGNOFF_TOLD } from './signoff-told.js';
import { STATEMENT_SPEAKER } from './statement-speaker.js';
import { STATEMENT_TOPIC } from './statement-topic.js';
import { TALKS_ROUND_DAY } from './talks_round-day.js';
import { TALKS_ROUND_MEETING } from './talks_round-meeting.js';
import { TALKS_ROUND_PAIR } from './talks_round-pair.js';
import { TALKS_ROUND_PLACE } from './talks_round-place.js';
import { TALKS_ROUND_SEQUENCE } from './talks_round-sequence.js';
import { TALKS_ROUND_SITTING } from './talks_round-sitting.js';
import { TALKS_ROUND_STATE } from './talks_round-state.js';
import { TALKS_ROUND_TOLD } from './talks_round-told.js';
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
import { TRUCE_ROLE_DAY } from './truce-role-day.js';
import { TRUCE_ROLE_LENGTH } from './truce-role-length.js';
import { TRUCE_SAID_ENDED } from './truce-said-ended.js';
import { TRUCE_SAID_IN_FORCE } from './truce-said-in-force.js';
import { TRUCE_SAID_PROPOSED } from './truce-said-proposed.js';
import { TRUCE_TOLD } from './truce-told.js';

/** What the labelled texts taught, by question. */
export const LEARNT: Learnt = learntFrom({
  'actor-side': ACTOR_SIDE,
  'deadline-told': DEADLINE_TOLD,
  'deadline-what': DEADLINE_WHAT,
  'deal-hub': DEAL_HUB,
  'deal-is': DEAL_IS,
  'deal-level': DEAL_LEVEL,
  'deal-state': DEAL_STATE,
  'deal-told': DEAL_TOLD,
  'deal-when': DEAL_WHEN,
  'deal-with': DEAL_WITH,
  'figure-is': FIGURE_IS,
  'figure-state': FIGURE_STATE,
  'figure-what': FIGURE_WHAT,
  'flashpoint-is': FLASHPOINT_IS,
  'rate-also': RATE_ALSO,
  'rate-each': RATE_EACH,
  'rate-goods': RATE_GOODS,
  'rate-level': RATE_LEVEL,
  'rate-of': RATE_OF,
  'rate-sides': RATE_SIDES,
  'rate-sides-again': RATE_SIDES_AGAIN,
  'rate-when': RATE_WHEN,
  'rate-when-again': RATE_WHEN_AGAIN,
  'rate-writer': RATE_WRITER,
  'risk-told': RISK_TOLD,
  'risk-what': RISK_WHAT,
  'signoff-by': SIGNOFF_BY,
  'signoff-party': SIGNOFF_PARTY,
  'signoff-state': SIGNOFF_STATE,
  'signoff-told': SIGNOFF_TOLD,
  'statement-speaker': STATEMENT_SPEAKER,
  'statement-topic': STATEMENT_TOPIC,
  'talks_round-day': TALKS_ROUND_DAY,
  'talks_round-meeting': TALKS_ROUND_MEETING,
  'talks_round-pair': TALKS_ROUND_PAIR,
  'talks_round-place': TALKS_ROUND_PLACE,
  'talks_round-sequence': TALKS_ROUND_SEQUENCE,
  'talks_round-sitting': TALKS_ROUND_SITTING,
  'talks_round-state': TALKS_ROUND_STATE,
  'talks_round-told': TALKS_ROUND_TOLD,
  'talks_round-word': TALKS_ROUND_WORD,
  'trade-news': TRADE_NEWS,
  'truce-ended': TRUCE_ENDED,
  'truce-ended-expires': TRUCE_ENDED_EXPIRES,
  'truce-ended-length': TRUCE_ENDED_LENGTH,
  'truce-in-force': TRUCE_IN_FORCE,
  'truce-in-force-expires': TRUCE_IN_FORCE_EXPIRES,
  'truce-in-force-length': TRUCE_IN_FORCE_LENGTH,
  'truce-in-force-since': TRUCE_IN_FORCE_SINCE,
  'truce-pair': TRUCE_PAIR,
  'truce-proposed': TRUCE_PROPOSED,
  'truce-proposed-expires': TRUCE_PROPOSED_EXPIRES,
  'truce-proposed-length': TRUCE_PROPOSED_LENGTH,
  'truce-proposed-since': TRUCE_PROPOSED_SINCE,
  'truce-role-day': TRUCE_ROLE_DAY,
  'truce-role-length': TRUCE_ROLE_LENGTH,
  'truce-said-ended': TRUCE_SAID_ENDED,
  'truce-said-in-force': TRUCE_SAID_IN_FORCE,
  'truce-said-proposed': TRUCE_SAID_PROPOSED,
  'truce-told': TRUCE_TOLD,
});
