import type { Problem } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Act, Role } from './entry.js';
import { lastReviews, type Proposal, type TeamState } from './team-state.js';

/**
 * Why an act may not follow, or nothing when it may. Asked before an entry is recorded and again of every entry that is
 * read, so that a row written past this program, however well it is hashed, is refused like the act itself.
 * Questions are asked in this order and the first refusal is the answer: who acts, on which day, what their role allows,
 * what the proposal is open to, and whether four eyes have seen it.
 */
export const refusal = (state: TeamState, actor: string, day: Day, act: Act): Problem | undefined => {
  if (state.last === undefined) return first(actor, act);
  const role = state.members.get(actor);
  if (role === undefined) return notAMember(state, actor);
  if (day < state.last.day) return runsBack(state.last.day, day);
  if (!allowed(role, act.kind)) return notAllowed(actor, role, act.kind);
  if (act.kind === 'member') return memberRefusal(state, act);
  const proposal = state.proposals.get(act.proposal);
  if (act.kind === 'propose') return proposal === undefined ? newRefusal(act) : revisionRefusal(proposal, act);
  if (proposal === undefined) return unknownProposal(state, act.proposal);
  if (proposal.state !== 'open') return closed(proposal);
  if (act.of !== proposal.hash) return revised(proposal);
  return fourEyes(state, proposal, actor, act);
};

const problem = (code: string, where: string, what: string, mend: string): Problem => ({ code, where, what, mend });

/** A ledger begins with somebody who may sign; nobody else could ever add one. */
const first = (actor: string, act: Act): Problem | undefined => {
  if (act.kind === 'member' && act.role === 'signer' && act.name === actor) return undefined;
  return problem(
    'first-member',
    '',
    'this team has no members yet',
    'make the first one, a signer: truce team add NAME --role signer',
  );
};

const notAMember = (state: TeamState, actor: string): Problem =>
  problem(
    'not-a-member',
    '--as',
    `'${actor}' is not a member of this team`,
    `act as one of ${[...state.members.keys()].join(', ')}, or let a signer add them: truce team add`,
  );

const runsBack = (last: Day, day: Day): Problem =>
  problem(
    'day-runs-back',
    '--on',
    `${formatDay(day)} lies before ${formatDay(last)}, the day of the last entry`,
    'a later entry cannot be dated before it; leave --on out or give that day or a later one',
  );

const ALLOWED: Readonly<Record<Act['kind'], readonly Role[]>> = {
  member: ['signer'],
  propose: ['analyst', 'signer'],
  review: ['analyst', 'signer'],
  withdraw: ['analyst', 'signer'],
  sign: ['signer'],
  decline: ['signer'],
};

const VERBS: Readonly<Record<Act['kind'], string>> = {
  member: 'add or remove members',
  propose: 'propose',
  review: 'review',
  withdraw: 'withdraw',
  sign: 'sign',
  decline: 'decline',
};

/** Whether a role may do such a thing at all, whatever it is done to. */
export const allowed = (role: Role, kind: Act['kind']): boolean => ALLOWED[kind].includes(role);

/** That a role may not, and whose it is. */
export const notAllowed = (actor: string, role: Role, kind: Act['kind']): Problem =>
  problem(
    'not-allowed',
    '--as',
    `'${actor}' is ${article(role)} and may not ${VERBS[kind]}`,
    `that is for ${ALLOWED[kind].map((each) => `${article(each)}`).join(' or ')}`,
  );

const article = (role: Role): string => (role === 'analyst' ? 'an analyst' : `a ${role}`);

const memberRefusal = (state: TeamState, act: Act & { readonly kind: 'member' }): Problem | undefined => {
  const alike = [...state.members.keys()].find((name) => name !== act.name && folded(name) === folded(act.name));
  if (alike !== undefined)
    return problem(
      'name-taken',
      'NAME',
      `'${act.name}' is too like the member '${alike}'`,
      'four eyes need two names that nobody mixes up',
    );
  const role = state.members.get(act.name);
  if (act.role === 'removed' && role === undefined)
    return problem('not-a-member', 'NAME', `'${act.name}' is not a member of this team`, 'truce team list shows them');
  const signers = [...state.members].filter(([name, each]) => each === 'signer' && name !== act.name);
  if (role === 'signer' && act.role !== 'signer' && signers.length === 0)
    return problem(
      'last-signer',
      'NAME',
      `'${act.name}' is the last signer of this team`,
      'make somebody else a signer first',
    );
  return undefined;
};

/** Names that differ in case or spacing alone are one person's. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s._'-]/g, '');

const newRefusal = (act: Act & { readonly kind: 'propose' }): Problem | undefined =>
  act.revises === undefined
    ? undefined
    : problem(
        'unknown-proposal',
        '--id',
        `there is no proposal '${act.proposal}' to revise`,
        'leave --revise out to make it',
      );

const revisionRefusal = (proposal: Proposal, act: Act & { readonly kind: 'propose' }): Problem | undefined => {
  if (proposal.state !== 'open') return closed(proposal);
  if (act.revises === undefined)
    return problem(
      'id-taken',
      '--id',
      `'${act.proposal}' was proposed by ${proposal.authors[0]} with other content`,
      'choose another id, or add --revise to put this text in its place',
    );
  return act.revises === proposal.hash ? undefined : revised(proposal);
};

const unknownProposal = (state: TeamState, id: string): Problem =>
  problem(
    'unknown-proposal',
    'ID',
    `there is no proposal '${id}'`,
    state.proposals.size === 0 ? 'truce propose makes one' : 'truce proposals lists them',
  );

const closed = (proposal: Proposal): Problem => {
  const by = proposal.closed;
  const how = by === undefined ? '' : ` by ${by.by} on ${formatDay(by.on)}`;
  return problem(
    'closed-proposal',
    'ID',
    `'${proposal.proposal}' was ${proposal.state}${how}`,
    'a closed proposal stays closed; propose what should follow it under another id',
  );
};

const revised = (proposal: Proposal): Problem =>
  problem(
    'revised',
    'ID',
    `'${proposal.proposal}' stands at revision ${proposal.revision}, and another was meant`,
    `read it with truce proposals ${proposal.proposal}, then act on that revision`,
  );

const fourEyes = (
  state: TeamState,
  proposal: Proposal,
  actor: string,
  act: Exclude<Act, { kind: 'member' | 'propose' }>,
): Problem | undefined => {
  const author = proposal.authors.includes(actor);
  if (act.kind === 'withdraw')
    return author
      ? undefined
      : problem(
          'not-yours',
          '--as',
          `'${actor}' did not propose '${proposal.proposal}'`,
          `it is withdrawn by ${proposal.authors.join(' or ')}; a signer may decline it`,
        );
  if (author)
    return problem(
      'four-eyes',
      '--as',
      `'${actor}' proposed '${proposal.proposal}' and may not ${VERBS[act.kind]} it`,
      'four eyes: somebody who proposed no revision of it must do that',
    );
  return act.kind === 'sign' ? unreviewed(state, proposal) : undefined;
};

/** Signing asks those still of the team for an approval of the very text that is signed, and for no objection to it. */
const unreviewed = (state: TeamState, proposal: Proposal): Problem | undefined => {
  const reviews = [...lastReviews(proposal).values()].filter((review) => state.members.has(review.by));
  const objection = reviews.find((review) => review.stance === 'object');
  if (objection !== undefined)
    return problem(
      'objection-stands',
      'ID',
      `${objection.by} objects to '${proposal.proposal}'${objection.words === undefined ? '' : `: ${objection.words}`}`,
      'revise it, let them approve after all, or decline it',
    );
  if (reviews.some((review) => review.stance === 'approve')) return undefined;
  return problem(
    'not-reviewed',
    'ID',
    `nobody has approved revision ${proposal.revision} of '${proposal.proposal}'`,
    `first: truce review ${proposal.proposal} --approve --as WHO (the signer may be the one)`,
  );
};
