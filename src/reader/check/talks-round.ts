import type { Round } from '../../talks/index.js';
import { addDays, type Day, formatDay } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords, monthBefore } from './day-words.js';
import { type CheckFooting, followed } from './footing.js';
import { sameName } from './names.js';
import { lastSaid, saidWords, statementId } from './said.js';
import { readDay } from './truce.js';
import { conflicts, type Finding, matches, unrecorded, unverifiable, weigh } from './verdict.js';

type RoundClaim = Extract<Claim, { kind: 'talks_round' }>;

/** A meeting against the record: place, days, number, who sat there. */
export const checkTalksRound = (claim: RoundClaim, footing: CheckFooting): Check => {
  if (!followed(footing, claim.parties))
    return unverifiable(`talks between ${claim.parties.join(' and ')} are not on record here`);
  const begun = begunRounds(footing);
  const round = bestRound(claim, begun, footing.published);
  if (round === undefined) return notOnRecord(claim, begun, footing);
  return weigh(`talks/rounds/${round.id}`, [
    { remark: roundWords(round, footing.published) },
    daysFinding(claim, round, footing.published),
    countFinding(claim, round, begun),
    delegatesFinding(claim, round),
    claim.state === 'under way' && footing.published > addDays(round.until, 1)
      ? { differs: `it ended on ${dayWords(round.until)}` }
      : undefined,
  ]);
};

/**
 * The meetings that had begun. A meeting under way is known by its place and first day; of its end and its outcome nothing
 * is, before it is over.
 */
const begunRounds = ({ law, published }: CheckFooting): readonly Round[] =>
  law.talks.rounds
    .filter(({ from, known }) => from <= published && (known === undefined || known <= published))
    .toSorted((a, b) => a.from - b.from);

const placeOf = ({ place }: Round): string => place.split(',')[0] ?? place;

const atPlace = (round: Round, place: string): boolean =>
  placeOf(round)
    .split(' and ')
    .some((each) => sameName(each, place.split(',')[0] ?? place));

/** How many days a text may be off before it speaks of another meeting. */
const NEAR = 3;

const near = (claim: RoundClaim, round: Round): boolean => {
  const days = [readDay(claim.from), readDay(claim.until)].filter((day) => day !== undefined);
  return days.some((day) => day >= round.from - NEAR && day <= round.until + NEAR);
};

const dated = ({ from, until }: RoundClaim): boolean => from !== undefined || until !== undefined;

const sameKind = ({ meeting }: RoundClaim, { kind }: Round): boolean => meeting === kind;

/** The meeting that a claim speaks of: by its place first, then its days, then its number; a planned one has not begun. */
const bestRound = (claim: RoundClaim, begun: readonly Round[], published: Day): Round | undefined => {
  const open = claim.state === 'planned' ? begun.filter(({ until }) => until >= published) : begun;
  const { place, sequence } = claim;
  if (place !== undefined) {
    const there = open.filter((round) => atPlace(round, place));
    return (
      there.findLast((round) => near(claim, round)) ??
      (dated(claim) ? undefined : (there.findLast((round) => sameKind(claim, round)) ?? there.at(-1)))
    );
  }
  const alike = open.filter((round) => sameKind(claim, round));
  if (dated(claim)) return alike.findLast((round) => near(claim, round));
  if (sequence !== undefined && claim.counted_since === undefined)
    return alike.find((round) => round.sequence === sequence);
  return alike.findLast(({ until }) => claim.state !== 'planned' && until >= published - 10);
};

const roundWords = (round: Round, published: Day): string => {
  const over = round.until <= published;
  const number = round.sequence === undefined ? '' : `round ${round.sequence}, `;
  const days =
    round.from === round.until
      ? dayWords(round.from)
      : over
        ? `${dayWords(round.from)} to ${dayWords(round.until)}`
        : `from ${dayWords(round.from)}`;
  return `${number}${placeOf(round)}, ${days}`;
};

const daysFinding = (claim: RoundClaim, round: Round, published: Day): Finding | undefined => {
  const outside = [readDay(claim.from), readDay(claim.until)].find(
    (day) => day !== undefined && (day < round.from || (round.until <= published && day > round.until)),
  );
  return outside === undefined
    ? undefined
    : { differs: `the record has ${roundWords(round, published)}, not ${dayWords(outside)}` };
};

/** "The third since May" counts the rounds from then on; without a beginning, the number that the record gives. */
const countFinding = (claim: RoundClaim, round: Round, begun: readonly Round[]): Finding | undefined => {
  const { sequence } = claim;
  if (sequence === undefined) return undefined;
  const since = claim.counted_since === undefined ? undefined : monthBefore(claim.counted_since, round.from);
  const counted = begun.filter(
    ({ kind, from }) => kind === 'round' && from <= round.from && (since === undefined || from >= since),
  );
  const names = counted.map(placeOf).join(', ');
  if (counted.length === sequence || (since === undefined && round.sequence === sequence))
    return { remark: `number ${sequence}: ${names}` };
  return {
    differs: `the record counts ${counted.length}${claim.counted_since === undefined ? '' : ` since ${claim.counted_since}`} (${names}), not ${sequence}`,
  };
};

const delegatesFinding = ({ delegations = {} }: RoundClaim, round: Round): Finding | undefined => {
  const unknown = Object.entries(delegations).flatMap(([side, people]) =>
    people.filter(
      (person) =>
        !(round.delegations[side] ?? []).some((each) =>
          sameName(each.split(',')[0] ?? each, person.split(',')[0] ?? person),
        ),
    ),
  );
  return unknown.length === 0 ? undefined : { remark: `not among the delegates on record: ${unknown.join(', ')}` };
};

const notOnRecord = (claim: RoundClaim, begun: readonly Round[], footing: CheckFooting): Check => {
  const { place } = claim;
  const meanwhile = begun.filter((round) => sameKind(claim, round)).find((round) => near(claim, round));
  if (place !== undefined && meanwhile !== undefined && claim.state !== 'planned')
    return conflicts(
      `the record has ${roundWords(meanwhile, footing.published)}, not ${place}`,
      `talks/rounds/${meanwhile.id}`,
    );
  const said =
    place === undefined
      ? undefined
      : lastSaid(footing, (claims, { where }) => where !== place && claims.includes(place));
  if (claim.state === 'planned' && said !== undefined)
    return matches(statementId(said), `${saidWords(said)}; it had not begun on ${dayWords(footing.published)}`);
  const last = begun.findLast(({ kind }) => kind === claim.meeting);
  const lately = last === undefined ? '' : `; the last of its kind is ${roundWords(last, footing.published)}`;
  return unrecorded(`no such meeting is on record on ${formatDay(footing.published)}${lately}`);
};
