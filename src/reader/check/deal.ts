import { parseOrigin } from '../../assessment/index.js';
import type { Deal } from '../../talks/index.js';
import { parseDay } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import { type CheckFooting, followed } from './footing.js';
import { shareOf } from './parts.js';
import { conflicts, type Finding, matches, unrecorded, unverifiable, weigh } from './verdict.js';

type DealClaim = Extract<Claim, { kind: 'deal' }>;

/** The deals on record with a partner, the earliest first. */
export const dealsWith = ({ talks, law }: CheckFooting, partner: string): readonly Deal[] =>
  talks.deals.filter((deal) =>
    deal.partner.split(' and ').some((name) => {
      if (partner === 'EU') return name === 'European Union';
      const code = parseOrigin(name, law.origins);
      return code.ok && code.value === partner;
    }),
  );

/** How far apart two clocks may put the day of one signature. */
const APART = 1;

/** A deal with somebody else against those on record: partner, day and headline rate. */
export const checkDeal = (claim: DealClaim, footing: CheckFooting): Check => {
  const { published } = footing;
  if (claim.with !== undefined && claim.with !== 'US')
    return unverifiable(`only deals of US are on record, not those of ${claim.with}`);
  if (followed(footing, ['US', claim.partner]))
    return unverifiable(`what US and ${claim.partner} agreed stands under their truce and its proposals`);
  const deals = dealsWith(footing, claim.partner);
  const when = claim.when === undefined ? undefined : dayOf(claim.when);
  const deal = when === undefined ? deals.at(-1) : deals.find((each) => Math.abs(each.when - when) <= APART);
  const last = deals.at(-1);
  if (claim.state !== 'made') {
    if (last === undefined) {
      const none = `no deal of US with ${claim.partner} was on record on ${dayWords(published)}`;
      return claim.state === 'none' ? matches(undefined, none) : unrecorded(none);
    }
    const made = `a deal with ${last.partner} of ${dayWords(last.when)} has ${last.rate}`;
    return claim.state === 'none'
      ? conflicts(made, idOf(last))
      : unrecorded(`${made}; what is in talks now is not on record`);
  }
  if (last === undefined)
    return unrecorded(`no deal of US with ${claim.partner} was on record on ${dayWords(published)}`);
  if (deal === undefined)
    return unrecorded(`no deal with ${last.partner} of that day is on record; the last is of ${dayWords(last.when)}`);
  return weigh(idOf(deal), [
    { remark: `${deal.partner}, ${dayWords(deal.when)}: ${deal.rate}` },
    rateFinding(claim, deals, deal),
  ]);
};

const idOf = (deal: Deal): string => `talks/deals/${deal.id}`;

const dayOf = (text: string) => {
  const day = parseDay(text);
  return day.ok ? day.value : undefined;
};

const rateFinding = (claim: DealClaim, deals: readonly Deal[], deal: Deal): Finding | undefined => {
  const level = claim.level === undefined ? undefined : shareOf(claim.level);
  if (level === undefined || deals.some(({ rate }) => shareOf(rate)?.equals(level))) return undefined;
  return { differs: `the deal with ${deal.partner} of ${dayWords(deal.when)} has ${deal.rate}, not ${claim.level}` };
};
