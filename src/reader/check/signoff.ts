import type { Proposal } from '../../talks/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { type Known, knownAs, sameName } from './names.js';
import { signatureOf } from './truce.js';
import { conflicts, matches, unrecorded, unverifiable } from './verdict.js';

type SignoffClaim = Extract<Claim, { kind: 'signoff' }>;

/** Who must sign, or has, against those whom the truce and its proposals name and what they signed. */
export const checkSignoff = (claim: SignoffClaim, footing: CheckFooting): Check => {
  const known = knownAs(footing.talks, claim.by);
  const party = claim.party ?? known?.side ?? sideThatSigns(claim.by, footing);
  if (party === undefined) return unverifiable(`the record does not say for whom ${claim.by} would sign`);
  const [state] = footing.truces;
  const signatory = signatoryOf(party, footing);
  if (state === undefined || signatory === undefined)
    return unverifiable(`no truce of ${party} was known on ${dayWords(footing.published)}`);
  const elsewhere = otherMatter(claim, party, footing);
  if (elsewhere !== undefined) return elsewhere;
  const proposal = awaited(claim, known, party, footing) ?? ofTruce(state.truce.id, footing);
  const need = proposal?.needs.find(({ side }) => side === party);
  const who = need === undefined ? signatory.who : need.who;
  const act = need === undefined ? signatory.act : need.act;
  const stranger = wrongHands(claim, known, who);
  // A head of state approves much that somebody else signs.
  if (stranger !== undefined && /\bPresident\b/.test(known?.office ?? ''))
    return unrecorded(
      `for ${party} the record has it signed by ${who}, by ${act}; an approval of ${stranger} is not on record`,
    );
  if (stranger !== undefined && claim.state !== 'unknown')
    return conflicts(
      `for ${party} the record has it signed by ${who}, by ${act}, not by ${stranger}`,
      idOf(proposal, state.truce.id),
    );
  const declined = footing.talks.signOffs.find(
    (each) => each.proposal === proposal?.id && each.side === party && each.state === 'declined',
  );
  if (declined !== undefined && claim.state !== 'given')
    return matches(`talks/sign-offs/${declined.id}`, `declined on ${dayWords(declined.when)}`);
  return checkSignature(claim, party, proposal, `${party}: ${who}, by ${act}`, footing);
};

const ofTruce = (truce: string, { talks }: CheckFooting): Proposal | undefined =>
  talks.proposals.findLast((proposal) => proposal.truce === truce);

/** How long an agreement beside the truce may wait for the one who is named. */
const WAITING = 45;

/** The latest agreement that waits for the very person or body that a text names. */
const awaited = (
  claim: SignoffClaim,
  known: Known | undefined,
  party: string,
  footing: CheckFooting,
): Proposal | undefined =>
  footing.talks.proposals.findLast(
    (proposal) =>
      proposal.agreed >= footing.published - WAITING &&
      proposal.needs.some(({ side, who }) => side === party && wrongHands(claim, known, who) === undefined) &&
      signatureOf(proposal, party, footing) === undefined,
  );

const checkSignature = (
  claim: SignoffClaim,
  party: string,
  proposal: Proposal | undefined,
  owner: string,
  footing: CheckFooting,
): Check => {
  const today = dayWords(footing.published);
  const id = idOf(proposal, footing.truces[0]?.truce.id ?? '');
  const signed = proposal === undefined ? undefined : signatureOf(proposal, party, footing);
  // Near the end of a truce, the signature that people speak of is the next one.
  const former = signed !== undefined && footing.published - signed.when > FRESH && endsSoon(footing);
  if (signed === undefined || former) {
    const last = signed === undefined ? '' : `; the last one is of ${dayWords(signed.when)} (${signed.evidence.cite})`;
    if (claim.state === 'given') return conflicts(`no signature of ${owner}, was known on ${today}${last}`, id);
    return matches(
      id,
      `${owner}: not signed on ${today}${proposal === undefined ? '; nothing is agreed on record' : last}`,
    );
  }
  const act = signed.instrument ?? `talks/sign-offs/${signed.id}`;
  const words = `signed on ${dayWords(signed.when)} (${signed.evidence.cite})`;
  return claim.state === 'given' ? matches(act, words) : conflicts(words, act);
};

/** How many days a signature is the latest news. */
const FRESH = 30;

/** How near the end of a truce its extension is what people speak of. */
const NEAR_END = 60;

const endsSoon = ({ truces, published }: CheckFooting): boolean =>
  truces.some(({ expires }) => expires !== undefined && expires - published <= NEAR_END);

const idOf = (proposal: Proposal | undefined, truce: string): string =>
  proposal === undefined ? `truces/${truce}` : `talks/proposals/${proposal.id}`;

/** Who may extend one side of a truce on the day, by which act. */
const signatoryOf = (party: string, { truces, published }: CheckFooting) =>
  truces
    .flatMap(({ sides }) => sides)
    .find(({ side }) => side.imposes === party)
    ?.side.signs.find(({ until }) => until === undefined || published < until);

const sideThatSigns = (by: string, { truces }: CheckFooting): string | undefined =>
  truces.flatMap(({ sides }) => sides).find(({ side }) => side.signs.some(({ who }) => sameName(who, by)))?.side
    .imposes;

/** Words for what the truce and its extensions are called; anything else that is signed is some other act. */
const OF_TRUCE =
  /truce|exten|suspen|pause|prolong|agreement|arrangement|consensus|framework|deal|terms|sign-?off|approv|final|tariff|days/i;

/** A deal with somebody else, or another act: of those, only an instrument that was just signed is on record. */
const otherMatter = (
  { what, state }: SignoffClaim,
  party: string,
  { talks, regime, published }: CheckFooting,
): Check | undefined => {
  const partner =
    talks.deals.map((deal) => deal.partner).find((name) => what.includes(name)) ?? /tiktok/i.exec(what)?.[0];
  if (partner !== undefined) return unverifiable(`'${what}' concerns ${partner}, whose signing is not on record`);
  if (OF_TRUCE.test(what)) return undefined;
  const signed = [...regime.ledger.instruments.values()].findLast(
    ({ id, known, kind }) =>
      id.startsWith(`${party.toLowerCase()}/`) && known <= published && known >= published - NEWS && kind !== 'ruling',
  );
  if (signed !== undefined && state === 'given')
    return matches(
      signed.id,
      `${signed.citation}, known since ${dayWords(signed.known)}, may be meant: ${signed.title}`,
    );
  return unverifiable(`'${what}' is not known here as a part of the truce`);
};

/** How many days an act is news. */
const NEWS = 3;

/** Somebody whom the record knows in another office than the one that signs. */
const wrongHands = ({ by }: SignoffClaim, known: Known | undefined, who: string): string | undefined => {
  if (known === undefined || known.office === '') return undefined;
  const offices = [known.office, ...known.office.split(', '), by];
  return offices.some((office) => sameName(office, who)) || offices.some((office) => who.includes(office))
    ? undefined
    : `${known.name}, ${known.office}`;
};
