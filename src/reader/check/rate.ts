import { cite, headlineDays, headlineOn, printShare } from '../../assessment/index.js';
import { nameOf, verifiedTo } from '../../ledger/index.js';
import { type Exact, exact } from '../../money/index.js';
import { standingOn, type TruceSideState } from '../../regime/index.js';
import { addDays, type Day, formatDay } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import { type CheckFooting, reaches, truceSide } from './footing.js';
import {
  addingUpTo,
  latestEvent,
  type Pair,
  type Part,
  PROGRAM_WORDS,
  partsOn,
  partWords,
  shareOf,
  sumOf,
  sumWords,
} from './parts.js';
import { checkRateAbroad, checkRateOfAll } from './rate-abroad.js';
import { checkRateOnGoods } from './rate-on-goods.js';
import { highestHeadline, restorationOf, restoredWords } from './restoration.js';
import { lastSaid, namesLevel, saidWords, statementId } from './said.js';
import { unsigned } from './truce.js';
import { conflicts, matches, unrecorded, unverifiable } from './verdict.js';

export type RateClaim = Extract<Claim, { kind: 'rate' }>;

/** A level against the duties that the ledger adds up, on the day that the claim speaks of. */
export const checkRate = (claim: RateClaim, footing: CheckFooting): Check => {
  const level = shareOf(claim.level);
  if (level === undefined) return unverifiable(`'${claim.level}' is not a level`);
  if (claim.on === 'all') return checkRateOfAll(claim, level, footing);
  const pair: Pair = { imposes: claim.imposed_by, on: claim.on };
  if (!reaches(footing, pair.imposes, pair.on)) return checkRateAbroad(claim, footing);
  if (claim.goods !== undefined) return checkRateOnGoods(claim, pair, level, footing);
  if (claim.unit === 'points') return checkPoints(claim, pair, level, footing);
  const unchecked = beyondChecked(footing, pair);
  const found = checkLevel(claim, pair, level, footing);
  return found.status === 'conflicts' && unchecked !== undefined ? unverifiable(`${found.note}; ${unchecked}`) : found;
};

const checkLevel = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  switch (claim.when) {
    case 'now':
      return checkNow(claim, pair, level, footing);
    case 'if_lapsed':
      return checkIfLapsed(claim, pair, level, footing);
    case 'peak':
      return checkPeak(claim, pair, level, footing);
    case 'past':
      return checkPast(claim, pair, level, footing);
    case 'proposed':
      return checkProposed(claim, pair, level, footing);
    case 'denied':
      return checkDenied(claim, pair, level, footing);
    default:
      return checkUndated(claim, pair, level, footing);
  }
};

/** A later day than somebody checked the law of: what is not found may have been signed all the same. */
const beyondChecked = ({ law, published }: CheckFooting, { imposes, on }: Pair): string | undefined => {
  const verified = verifiedTo(law.ledger, imposes, on);
  return verified === undefined || verified >= published
    ? undefined
    : `the law was checked to ${dayWords(verified)} only`;
};

const goodsOf = ({ imposes, on }: Pair): string => `${imposes} on goods of ${on}`;

const checkNow = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const parts = partsOn(footing.regime, pair, footing.published);
  const sum = summed(level, parts, pair, footing, footing.published);
  if (sum !== undefined)
    return matches(latestEvent(footing, pair, sum.parts), `${sum.words}${struckWords(sum.parts, footing)}`);
  const said = lastSaid(footing, (claims) => namesLevel(claims, claim.level));
  // What somebody has just threatened is not taken for the old duty of the same height on a few goods.
  const listed = said === undefined ? listedAlone(level, pair, footing, footing.published) : undefined;
  if (listed !== undefined) return listed;
  const lately = said === undefined ? '' : `; ${claim.level} was ${saidWords(said)}`;
  return conflicts(
    `the law as known has ${sumWords(parts)} by ${goodsOf(pair)} on ${dayWords(footing.published)}, not ${claim.level}${earlier(pair, level, footing)}${lately}`,
    latestEvent(footing, pair, parts),
  );
};

/** What a court has held of a duty that is still collected. */
const struckWords = (parts: readonly Part[], { regime }: CheckFooting): string => {
  const struck = parts.flatMap(({ struckBy }) => struckBy ?? []);
  return struck[0] === undefined
    ? ''
    : `; collected still, and held never to have been owed (${cite(regime.ledger, struck[0]).citation})`;
};

/** `, which stood from 9 April 2025`: a level that was the headline rate once. */
const earlier = (pair: Pair, level: Exact, footing: CheckFooting): string => {
  const stood = stoodFrom(pair, level, footing);
  return stood === undefined ? '' : `, which stood from ${dayWords(stood)}`;
};

/** The last day on which a level began to be the headline rate. */
const stoodFrom = ({ imposes, on }: Pair, level: Exact, { regime, published }: CheckFooting): Day | undefined =>
  headlineDays(regime, imposes, on)
    .filter((day) => day <= published)
    .findLast((day) => headlineOn(regime, imposes, on, day).equals(level));

/** What a level adds up from: the headline, a part of it, or the headline with a duty on some goods. */
const summed = (
  level: Exact,
  parts: readonly Part[],
  pair: Pair,
  footing: CheckFooting,
  day: Day,
): { readonly parts: readonly Part[]; readonly words: string } | undefined => {
  const adding = addingUpTo(level, parts);
  if (adding !== undefined) {
    const whole = adding.length === parts.length;
    return { parts: adding, words: `${sumWords(adding)}${whole ? '' : `, a part of ${sumWords(parts)}`}` };
  }
  const over = level.sub(sumOf(parts));
  const listed = listedDuties(pair, footing, day).find(({ rate }) => rate.equals(over));
  if (listed === undefined) return undefined;
  return {
    parts: [...parts, listed],
    words: `${printShare(level)} = ${parts.map((part) => partWords(part)).join(' + ')} + ${printShare(listed.rate)} of ${PROGRAM_WORDS[listed.measure.program]} on the goods of some lists only (${nameOf(listed.measure)} for one)`,
  };
};

/** Of days gone by, duties on some goods are added only if the text says that it adds up. */
const summedAs = (
  claim: RateClaim,
  level: Exact,
  parts: readonly Part[],
  pair: Pair,
  footing: CheckFooting,
  day: Day,
) => {
  const sum = summed(level, parts, pair, footing, day);
  return sum !== undefined && sum.parts.length > parts.length && claim.of !== 'total' ? undefined : sum;
};

/** A level that is a duty on the goods of some lists, and nobody's headline. */
const listedAlone = (level: Exact, pair: Pair, footing: CheckFooting, day: Day): Check | undefined => {
  const listed = listedDuties(pair, footing, day).find(({ rate }) => rate.equals(level));
  return listed === undefined
    ? undefined
    : matches(
        listed.cites.at(-1),
        `${printShare(level)} of ${PROGRAM_WORDS[listed.measure.program]} on the goods of some lists only (${nameOf(listed.measure)} for one)`,
      );
};

/** The duties of lists of goods that stand beside a headline rate: section 301, and the answer to it. */
const listedDuties = ({ imposes, on }: Pair, { regime }: CheckFooting, day: Day): readonly Part[] =>
  [...regime.timelines.values()].flatMap((timeline) => {
    const { measure } = timeline;
    if (measure.importer !== imposes || !measure.origins.includes(on) || measure.kind !== 'duty') return [];
    if (measure.goods === 'all' || !LISTED.has(measure.program)) return [];
    const { charge, cites } = standingOn(timeline, day);
    return charge?.rate.kind === 'ad_valorem'
      ? [{ measure, rate: exact(charge.rate.numerator, charge.rate.denominator), cites }]
      : [];
  });

const LISTED: ReadonlySet<string> = new Set(['section_301', 'cn_301_counter']);

const checkIfLapsed = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const side = truceSide(footing, pair.imposes, pair.on);
  const restored = side && restorationOf(footing, side);
  if (side === undefined || restored === undefined)
    return unverifiable(`no suspension of ${goodsOf(pair)} was known on ${dayWords(footing.published)}`);
  if (side.status === 'overtaken')
    return conflicts(
      `the duty that ${pair.imposes} had set aside was struck down and cannot return; the law has ${sumWords(restored.parts)} on ${dayWords(restored.on)}`,
      `truces/${footing.truces[0]?.truce.id}`,
    );
  const sum = summed(level, restored.parts, pair, footing, restored.on);
  const from = `from ${dayWords(restored.on)} if nobody signs`;
  if (sum !== undefined) return matches(latestEvent(footing, pair, sum.parts), `${sum.words}, ${from}`);
  const former = [restored.highest, restored.peak].some((each) => each.equals(level));
  return conflicts(
    `the instruments restore ${restoredWords(restored)}, ${from}${former ? '' : `; ${claim.level} is no part of it`}`,
    latestEvent(footing, pair, restored.parts),
  );
};

const checkPeak = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const highest = highestHeadline(footing, pair.imposes, pair.on);
  const parts = partsOn(footing.regime, pair, highest.from);
  const sum = summedAs(claim, level, parts, pair, footing, highest.from);
  const since = `the highest, from ${dayWords(highest.from)}`;
  const event = parts.at(-1)?.cites.at(-1);
  if (sum !== undefined) return matches(event, `${sum.words}, ${since}`);
  return conflicts(
    `the highest by ${goodsOf(pair)} was ${sumWords(parts)} from ${dayWords(highest.from)}, not ${claim.level}`,
    event,
  );
};

const checkPast = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const { regime, published } = footing;
  const days = [...headlineDays(regime, pair.imposes, pair.on).filter((day) => day <= published)].reverse();
  for (const day of days) {
    const sum = summedAs(claim, level, partsOn(regime, pair, day), pair, footing, day);
    if (sum !== undefined) return matches(sum.parts.at(-1)?.cites.at(-1), `${sum.words} stood on ${dayWords(day)}`);
  }
  return (
    onceSet(level, pair, footing) ??
    listedAlone(level, pair, footing, published) ??
    unverifiable(`no headline rate by ${goodsOf(pair)} was ever ${claim.level}; it may speak of some goods alone`)
  );
};

/** A rate that an instrument set on all goods and that another one changed before it ever bound any. */
const onceSet = (level: Exact, pair: Pair, { regime }: CheckFooting): Check | undefined => {
  const event = regime.ledger.events
    .flatMap(({ event }) => (event.kind === 'rate' && event.known <= (regime.known ?? event.known) ? [event] : []))
    .find(({ measure: id, is }) => {
      const measure = regime.timelines.get(id)?.measure;
      return (
        measure?.importer === pair.imposes &&
        measure.origins.includes(pair.on) &&
        measure.goods === 'all' &&
        is.kind === 'ad_valorem' &&
        exact(is.numerator, is.denominator).equals(level)
      );
    });
  return event === undefined
    ? undefined
    : matches(
        event.id,
        `set from ${dayWords(event.from)} by ${cite(regime.ledger, event.id).citation}, and never the whole headline rate`,
      );
};

/** How far ahead a rate in print counts as what a text calls proposed. */
const AHEAD = 400;

const checkProposed = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting, since?: Day): Check => {
  const { regime, published } = footing;
  const scheduled = headlineDays(regime, pair.imposes, pair.on).filter(
    (day) => day > published && day <= published + AHEAD,
  );
  const now = partsOn(regime, pair, published);
  for (const day of scheduled) {
    const parts = partsOn(regime, pair, day);
    const adding = addingUpTo(level, parts);
    if (adding !== undefined && addingUpTo(level, now) === undefined)
      return matches(adding.at(-1)?.cites.at(-1), `${sumWords(adding)} from ${dayWords(day)} by the law as known`);
  }
  const stands = `the law as known keeps ${sumWords(now)}`;
  const agreed = footing.talks.proposals.findLast(
    (proposal) => unsigned(proposal, footing).length > 0 && namesPoints(proposal.terms, claim.level),
  );
  if (agreed !== undefined)
    return matches(
      `talks/proposals/${agreed.id}`,
      `agreed on ${dayWords(agreed.agreed)}, not signed by ${unsigned(agreed, footing).join('; ')}; ${stands}`,
    );
  const said = lastSaid(footing, (claims) => namesLevel(claims, claim.level), since);
  if (said !== undefined)
    return matches(statementId(said), `${saidWords(said)}; no instrument brings it, and ${stands}`);
  const over = level.sub(sumOf(now));
  const onTop = lastSaid(footing, (claims) => over.compare(0) > 0 && namesLevel(claims, printShare(over)));
  if (onTop !== undefined)
    return matches(
      statementId(onTop),
      `${claim.level} = ${printShare(sumOf(now))} + the ${printShare(over)} ${saidWords(onTop)}; no instrument brings it`,
    );
  const event = toldEvent(claim.level, footing);
  return event ?? unrecorded(`no instrument known on ${dayWords(published)} sets it; ${stands}`);
};

/** How old what happened to a topic may be to be what a text speaks of. */
const TOLD = 60;

/** A level that something on record between the sides names: a statute that allows it, a sanction. */
const toldEvent = (level: string, { talks, published }: CheckFooting): Check | undefined => {
  for (const { id, events } of talks.flashpoints) {
    const event = events.findLast(({ when, what }) => when >= published - TOLD && namesLevel(what, level));
    if (event !== undefined)
      return matches(`talks/flashpoints/${id}/${formatDay(event.when)}`, `${dayWords(event.when)}: ${event.what}`);
  }
  return undefined;
};

/** Agreements speak of points where texts speak of percent. */
const namesPoints = (terms: string, level: string): boolean =>
  namesLevel(terms, level) ||
  new RegExp(`(?<![\\d.])${level.slice(0, -1)}(?: of (?:the|its) [\\d.]+)? points`).test(terms);

const checkDenied = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const parts = partsOn(footing.regime, pair, footing.published);
  const stands = sumWords(parts);
  if (!sumOf(parts).equals(level))
    return matches(undefined, `no instrument has ${claim.level}; the law as known has ${stands}`);
  return conflicts(`the law as known has ${stands}`, latestEvent(footing, pair, parts));
};

/** How far back a text that looks back on a year may speak of what was said. */
const REVIEWED = 120;

/** A rate that the text ties to no time: signed and still to come, or what stands. */
const checkUndated = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const { regime, published } = footing;
  const days = [published, ...headlineDays(regime, pair.imposes, pair.on).filter((day) => day > published)];
  for (const day of days) {
    const sum = summed(level, partsOn(regime, pair, day), pair, footing, day);
    if (sum !== undefined)
      return matches(
        latestEvent(footing, pair, sum.parts),
        `${sum.words}${day === published ? '' : ` from ${dayWords(day)}`}`,
      );
  }
  const proposed = checkProposed(claim, pair, level, footing, addDays(published, -REVIEWED));
  const past = checkPast(claim, pair, level, footing);
  // What was once the rate on all goods speaks before what somebody said, and that before the duty on a few goods.
  const stood = headlineDays(regime, pair.imposes, pair.on).some(
    (day) => day <= published && addingUpTo(level, partsOn(regime, pair, day)) !== undefined,
  );
  if (past.status === 'matches' && (stood || proposed.status !== 'matches')) return past;
  return proposed;
};

const asideUntil = ({ status, expires }: TruceSideState): string => {
  if (status === 'overtaken') return 'no more: the duty was struck down';
  return expires === undefined ? 'without an end' : `until ${dayWords(expires)}`;
};

/** Points are the part that is set aside, the part that is kept, or a step from one rate to the next. */
const checkPoints = (claim: RateClaim, pair: Pair, level: Exact, footing: CheckFooting): Check => {
  const side = truceSide(footing, pair.imposes, pair.on);
  const id = footing.truces.find(({ sides }) => sides.includes(side as never))?.truce.id;
  const points = side?.side.points;
  const kept = side?.side.kept;
  if (side !== undefined && points !== undefined && shareOf(points.text)?.equals(level))
    return matches(`truces/${id}`, `the ${points.text.replace('%', '')} points that are set aside ${asideUntil(side)}`);
  if (claim.when === 'now' && kept !== undefined && shareOf(kept.text)?.equals(level))
    return matches(`truces/${id}`, `the ${kept.text.replace('%', '')} points that are kept`);
  const { regime } = footing;
  const step = headlineDays(regime, pair.imposes, pair.on).findLast((day) => {
    const change = headlineOn(regime, pair.imposes, pair.on, day).sub(
      headlineOn(regime, pair.imposes, pair.on, addDays(day, -1)),
    );
    return change.abs().equals(level);
  });
  if (step !== undefined) {
    const parts = partsOn(regime, pair, step);
    return matches(parts.at(-1)?.cites.at(-1), `the step of ${dayWords(step)} to ${sumWords(parts)}`);
  }
  return checkLevel({ ...claim, unit: 'percent' }, pair, level, footing);
};
