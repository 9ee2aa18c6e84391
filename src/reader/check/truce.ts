import type { TruceState } from '../../regime/index.js';
import type { Proposal, SignOff } from '../../talks/index.js';
import { addDays, type Day, formatDay, parseDay } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { after, dayWords, namesDay } from './day-words.js';
import { type CheckFooting, followed, truceBetween } from './footing.js';
import { lastSaid, saidWords, statementId } from './said.js';
import { conflicts, type Finding, matches, unrecorded, unverifiable, weigh } from './verdict.js';

export type TruceClaim = Extract<Claim, { kind: 'truce' }>;

/** A truce as a text has it, against the suspensions that the instruments made and what was agreed beyond them. */
export const checkTruce = (claim: TruceClaim, footing: CheckFooting): Check => {
  if (!followed(footing, claim.parties))
    return unverifiable(`this ledger holds no truce between ${claim.parties.join(' and ')}`);
  const state = truceBetween(footing, claim.parties);
  if (state === undefined)
    return claim.state === 'proposed'
      ? unrecorded(`no truce between ${claim.parties.join(' and ')} was known on ${dayWords(footing.published)}`)
      : conflicts(`no truce between ${claim.parties.join(' and ')} was known on ${dayWords(footing.published)}`);
  switch (claim.state) {
    case 'in force':
      return checkStanding(claim, state, footing);
    case 'ended':
      return checkEnded(claim, state, footing);
    case 'proposed':
      return checkProposedTruce(claim, state, footing);
  }
};

export const truceIdOf = ({ truce }: TruceState): string => `truces/${truce.id}`;

const checkStanding = (claim: TruceClaim, state: TruceState, footing: CheckFooting): Check => {
  const { published } = footing;
  const expires = readDay(claim.expires);
  const open = expires === undefined ? undefined : openProposal(expires, state, footing);
  if (open !== undefined)
    return conflicts(
      `${dayWords(expires ?? published)} is agreed and not signed by ${unsigned(open, footing).join('; ')}; the instruments end on ${endWords(state)}`,
      `talks/proposals/${open.id}`,
    );
  return weigh(truceIdOf(state), [
    standingFinding(state, published),
    expires === undefined ? undefined : expiryFinding(expires, state),
    lengthFinding(claim, state, published),
    sinceFinding(claim, state, footing),
  ]);
};

const standingFinding = (state: TruceState, published: Day): Finding | undefined => {
  switch (state.status) {
    case 'in force':
    case 'extended':
      return undefined;
    case 'scheduled':
      return { remark: `signed, and begins on ${dayWords(state.since)}` };
    case 'lapsed':
    case 'ended':
      return { differs: `by the instruments known on ${dayWords(published)} it ended on ${endWords(state)}` };
    case 'overtaken': {
      const gone = state.sides.filter(({ status }) => status === 'overtaken').map(({ side }) => side.imposes);
      const words = `the duty that ${gone.join(' and ')} had set aside was struck down and cannot return`;
      return state.sides.some(({ status }) => status === 'in force' || status === 'extended')
        ? { remark: words }
        : { differs: words };
    }
  }
};

/** The end of a truce in words: the first day on which the duties are back. */
export const endWords = ({ expires }: TruceState): string => (expires === undefined ? 'no day' : dayWords(expires));

/** The first day on which duties are back and the last one before it are two ways of naming one end. */
export const isEnd = (day: Day, end: Day | undefined): boolean =>
  end !== undefined && (day === end || day === addDays(end, -1));

const endsOf = (state: TruceState): readonly Day[] => state.sides.flatMap(({ expires }) => expires ?? []);

const expiryFinding = (expires: Day, state: TruceState): Finding => {
  const ends = endsOf(state);
  const end = ends.find((each) => isEnd(expires, each));
  if (end === undefined) return { differs: `the instruments end on ${endWords(state)}, not ${dayWords(expires)}` };
  if (end !== expires) return { remark: `its last day; the duties are back on ${dayWords(end)} if nobody signs` };
  return { remark: `the duties are back on that day if nobody signs` };
};

/** `90 days from 14 May 2025 end on 12 August 2025`: the length of a term, of the latest first, or of all together. */
const lengthFinding = ({ length }: TruceClaim, state: TruceState, published: Day): Finding | undefined => {
  if (length === undefined) return undefined;
  const spans = state.sides.flatMap(({ terms, since, expires }) => [
    ...terms
      .filter(({ until }) => until === undefined || until > published)
      .map(({ from, until }) => ({ from, until }))
      .reverse(),
    { from: since, until: expires },
  ]);
  const found = spans.find(({ from, until }) => until !== undefined && isEnd(until, after(from, length)));
  if (found !== undefined)
    return { remark: `${length} from ${dayWords(found.from)} end on ${dayWords(found.until ?? found.from)}` };
  const [last] = spans;
  if (last?.until === undefined) return undefined;
  const days = last.until - last.from;
  return { differs: `the term from ${dayWords(last.from)} to ${dayWords(last.until)} is ${days} days, not ${length}` };
};

/** A truce begins when it was agreed, signed or in force: texts count from any of them. */
const sinceFinding = (
  { since, since_month: month }: TruceClaim,
  state: TruceState,
  { talks }: CheckFooting,
): Finding | undefined => {
  const agreed = talks.proposals.filter(({ truce }) => truce === state.truce.id).map((proposal) => proposal.agreed);
  const beginnings = [state.since, ...state.sides.flatMap(({ terms }) => terms.map(({ from }) => from)), ...agreed];
  const day = readDay(since);
  if (day !== undefined && !beginnings.some((each) => Math.abs(each - day) <= 1))
    return { differs: `it began on ${dayWords(state.since)}, not ${dayWords(day)}` };
  if (month !== undefined && !beginnings.some((each) => formatDay(each).startsWith(month)))
    return { differs: `it began on ${dayWords(state.since)}, not in ${month}` };
  return undefined;
};

const checkEnded = (claim: TruceClaim, state: TruceState, footing: CheckFooting): Check => {
  const { published } = footing;
  const expires = readDay(claim.expires);
  const since = readDay(claim.since);
  const told = expires !== undefined || since !== undefined || claim.length !== undefined;
  const term = state.sides
    .flatMap(({ terms }) => terms)
    .find(
      ({ from, until }) =>
        until !== undefined &&
        until <= published &&
        (expires === undefined || isEnd(expires, until)) &&
        (since === undefined || Math.abs(since - from) <= 1) &&
        (claim.length === undefined || isEnd(until, after(from, claim.length))),
    );
  if (told && term?.until !== undefined)
    return matches(truceIdOf(state), `the term from ${dayWords(term.from)} ended on ${dayWords(term.until)}`);
  if (told && state.status !== 'lapsed' && state.status !== 'ended')
    return unverifiable(`no term like it is on record; by the instruments known the truce runs to ${endWords(state)}`);
  switch (state.status) {
    case 'lapsed':
    case 'ended':
      return matches(truceIdOf(state), `by the instruments known it ended on ${endWords(state)}`);
    case 'overtaken':
      return matches(truceIdOf(state), 'a duty that it had set aside was struck down');
    case 'scheduled':
    case 'in force':
    case 'extended':
      return conflicts(`by the instruments known it holds to ${endWords(state)}`, truceIdOf(state));
  }
};

/** What is proposed beyond the end in force: agreed on record, only said, or neither. */
const checkProposedTruce = (claim: TruceClaim, state: TruceState, footing: CheckFooting): Check => {
  const { published } = footing;
  const until = proposedEnd(claim, state);
  const proposal = footing.talks.proposals.findLast(({ truce }) => truce === state.truce.id);
  if (proposal !== undefined) {
    const told = proposalFinding(claim, until, state, proposal, footing);
    if (told !== undefined) return told;
  }
  const said =
    until === undefined
      ? undefined
      : lastSaid(footing, (claims) => namesDay(claims, until) || namesDay(claims, addDays(until, 1)));
  if (said !== undefined)
    return matches(
      statementId(said),
      `${saidWords(said)}; nobody has signed, and the instruments end on ${endWords(state)}`,
    );
  const spoken = lastSaid(footing, (_, { truce, when }) => truce === state.truce.id && when >= addDays(published, -3));
  const lately =
    spoken === undefined ? '' : `; the truce was last spoken of by ${spoken.who} on ${dayWords(spoken.when)}`;
  return unrecorded(`nothing of it is agreed on record, and the instruments end on ${endWords(state)}${lately}`);
};

/** The end that a proposed truce would have: as the text writes it, or so far from the end in force. */
export const proposedEnd = ({ expires, length }: TruceClaim, state: TruceState): Day | undefined => {
  const stated = readDay(expires);
  // A text that names the end in force beside an extension has not named the end of the extension.
  if (stated !== undefined && !endsOf(state).some((end) => isEnd(stated, end))) return stated;
  return length === undefined || state.expires === undefined ? undefined : after(state.expires, length);
};

const proposalFinding = (
  claim: TruceClaim,
  until: Day | undefined,
  state: TruceState,
  proposal: Proposal,
  footing: CheckFooting,
): Check | undefined => {
  const id = `talks/proposals/${proposal.id}`;
  const ahead = unsigned(proposal, footing).length > 0 || !endsOf(state).some((end) => end === proposal.extends_to);
  const same =
    until === undefined
      ? claim.length === undefined && ahead
      : isEnd(until, proposal.extends_to) ||
        (ahead && claim.length !== undefined && sameLength(claim.length, proposal));
  if (!same) return undefined;
  const missing = unsigned(proposal, footing);
  const to = proposal.extends_to === undefined ? '' : ` to ${dayWords(proposal.extends_to)}`;
  if (missing.length === 0) return matches(id, `agreed on ${dayWords(proposal.agreed)}${to}, and signed by every side`);
  return matches(id, `agreed on ${dayWords(proposal.agreed)}${to}; not signed by ${missing.join('; ')}`);
};

/** "One year" agreed ten days before the end in force still runs from that end. */
const sameLength = (length: string, { terms }: Proposal): boolean => {
  const [count = '', unit = ''] = length.split(' ');
  const words = NUMBERS[Number(count)] ?? count;
  return new RegExp(`\\b(?:${count}|${words})(?: \\w+)? ${unit.replace(/s$/, '')}`, 'i').test(terms);
};

const NUMBERS: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Who must still sign an agreed change. */
export const unsigned = (proposal: Proposal, footing: CheckFooting): readonly string[] =>
  proposal.needs
    .filter(({ side }) => signatureOf(proposal, side, footing) === undefined)
    .map(({ side, who }) => `${side}: ${who}`);

/** What a side signed last to put an agreed change in force. */
export const signatureOf = (proposal: Proposal, side: string, { talks }: CheckFooting): SignOff | undefined =>
  talks.signOffs.findLast((act) => act.proposal === proposal.id && act.side === side && act.state === 'signed');

/** The agreed and unsigned change that ends on a day, where that is not the end in force already. */
const openProposal = (expires: Day, state: TruceState, footing: CheckFooting): Proposal | undefined => {
  if (endsOf(state).some((end) => isEnd(expires, end))) return undefined;
  return footing.talks.proposals.findLast(
    (proposal) =>
      proposal.truce === state.truce.id &&
      isEnd(expires, proposal.extends_to) &&
      unsigned(proposal, footing).length > 0,
  );
};

export const readDay = (text: string | undefined): Day | undefined => {
  const day = text === undefined ? undefined : parseDay(text);
  return day?.ok ? day.value : undefined;
};
