import { headlineDays, printShare } from '../../assessment/index.js';
import type { Exact } from '../../money/index.js';
import type { Regime } from '../../regime/index.js';
import type { Day } from '../../time/index.js';
import type { Check } from '../candidate.js';
import { dayWords } from './day-words.js';
import { dealsWith } from './deal.js';
import type { CheckFooting } from './footing.js';
import { type Pair, type Part, partsOn, partWords, shareOf, sumOf } from './parts.js';
import type { RateClaim } from './rate.js';
import { lastSaid, namesLevel, saidWords, statementId } from './said.js';
import { conflicts, matches, unrecorded, unverifiable } from './verdict.js';

/** A rate on goods whose law is not held here: only a deal on record can speak for it. */
export const checkRateAbroad = (claim: RateClaim, footing: CheckFooting): Check => {
  const beyond = `this ledger holds no duties of ${claim.imposed_by} on goods of ${claim.on}`;
  const deals = claim.imposed_by === 'US' ? dealsWith(footing, claim.on) : [];
  const deal = deals.findLast(({ rate }) => shareOf(rate)?.equals(shareOf(claim.level) ?? -1));
  if (deal !== undefined)
    return matches(
      `talks/deals/${deal.id}`,
      `the deal with ${deal.partner} of ${dayWords(deal.when)} has ${deal.rate}; whether it binds is not held here`,
    );
  const last = deals.at(-1);
  if (last === undefined) return unverifiable(beyond);
  return unverifiable(`${beyond}; the deal with ${last.partner} of ${dayWords(last.when)} has ${last.rate}`);
};

/** How soon a duty in print must begin to be what a text calls effective at once. */
const SOON = 45;

/**
 * A duty on goods of every origin, followed here on the goods of one: a duty in force or soon to begin bears it out, and
 * a level that was merely said while an instrument sets another one conflicts with that instrument.
 */
export const checkRateOfAll = (claim: RateClaim, level: Exact, footing: CheckFooting): Check => {
  const origin = footing.law.ledger.reach.find(({ importer }) => importer === claim.imposed_by)?.origins[0];
  if (origin === undefined || claim.goods !== undefined)
    return unverifiable(`this ledger does not hold the duties of ${claim.imposed_by} on goods of every origin`);
  const pair = { imposes: claim.imposed_by, on: origin };
  const { regime, published } = footing;
  const now = worldParts(regime, pair, published);
  const soon = comingParts(now, footing, pair);
  const coming = soon.map(({ part }) => part);
  const alike = (claim.when === 'proposed' ? coming : [...now, ...coming]).filter(({ rate }) => rate.equals(level));
  // Of two duties of one height, news speaks of the one that is news.
  const bearing = alike.toSorted((a, b) => knownSince(b, footing) - knownSince(a, footing))[0];
  if (bearing !== undefined) {
    const from = soon.find(({ part }) => part === bearing)?.from;
    const since = from === undefined ? '' : ` from ${dayWords(from)}`;
    return matches(bearing.cites.at(-1), `${partWords(bearing)}${since}, followed here on goods of ${origin}`);
  }
  const former = headlineDays(regime, pair.imposes, pair.on)
    .filter((from) => from <= published)
    .flatMap((from) => worldParts(regime, pair, from).map((part) => ({ from, part })))
    .findLast(({ part }) => part.rate.equals(level));
  if (claim.when !== 'now' && claim.when !== 'proposed' && former !== undefined)
    return matches(
      former.part.cites.at(-1),
      `${partWords(former.part)} stood on ${dayWords(former.from)}, followed here on goods of ${origin}`,
    );
  const said = lastSaid(footing, (claims) => namesLevel(claims, claim.level));
  if (said === undefined)
    return unverifiable(
      `this ledger holds the duties of ${claim.imposed_by} on goods of ${origin} alone: ${printShare(sumOf(now))}`,
    );
  const [next] = soon;
  const instead =
    next === undefined
      ? `the law as known has ${now.map(partWords).join(' + ') || '0%'} on goods of ${origin}`
      : `the law as known has ${partWords(next.part)} from ${dayWords(next.from)}`;
  if (claim.when === 'now')
    return conflicts(
      `${saidWords(said)}, and no instrument sets ${claim.level}: ${instead}`,
      next?.part.cites.at(-1) ?? statementId(said),
    );
  return claim.when === 'proposed'
    ? matches(statementId(said), `${saidWords(said)}; no instrument sets it: ${instead}`)
    : unrecorded(`${saidWords(said)}; no instrument sets it: ${instead}`);
};

const knownSince = ({ cites }: Part, { regime }: CheckFooting): number =>
  Math.max(0, ...regime.ledger.events.flatMap(({ event }) => (cites.includes(event.id) ? [event.known] : [])));

/** The duties that begin within a short while, by instruments known. */
const comingParts = (now: readonly Part[], { regime, published }: CheckFooting, pair: Pair) =>
  headlineDays(regime, pair.imposes, pair.on)
    .filter((from) => from > published && from <= published + SOON)
    .flatMap((from) => worldParts(regime, pair, from).map((part) => ({ part, from })))
    .filter(({ part }) => !now.some(({ measure, rate }) => measure.id === part.measure.id && rate.equals(part.rate)));

/** The duties that are on goods of every origin alike: those of a program against one country are not. */
const worldParts = (regime: Regime, pair: Pair, day: Day): readonly Part[] =>
  partsOn(regime, pair, day).filter(({ measure }) => WORLDWIDE.has(measure.program) && !measure.id.endsWith('/china'));

const WORLDWIDE: ReadonlySet<string> = new Set(['ieepa_reciprocal', 'section_122']);
