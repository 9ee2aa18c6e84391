import { formatDay } from '../time/index.js';
import type { Entry } from './entry.js';
import type { Recorded } from './team-ledger.js';
import type { Proposal, TeamState } from './team-state.js';

/** What an entry says, in a few words: `analyst-1 proposed deal, revision 2`. */
export const actWords = ({ act, row }: Entry): string => {
  switch (act.kind) {
    case 'member':
      return act.role === 'removed' ? `${act.name} left the team` : `${act.name} became ${roleWords(act.role)}`;
    case 'propose':
      return `${row.actor} ${act.revises === undefined ? 'proposed' : 'revised'} ${act.proposal}`;
    case 'review':
      return act.stance === 'approve'
        ? `${row.actor} approved ${act.proposal}`
        : `${row.actor} objected to ${act.proposal}`;
    case 'sign':
      return `${row.actor} signed ${act.proposal}`;
    case 'decline':
      return `${row.actor} declined ${act.proposal}`;
    case 'withdraw':
      return `${row.actor} withdrew ${act.proposal}`;
  }
};

export const roleWords = (role: string): string => (role === 'analyst' ? 'an analyst' : `a ${role}`);

/** What follows from an entry: the one thing its writer should know next. */
export const nextWords = ({ team, entry }: Recorded): string => {
  const { act } = entry;
  if (act.kind === 'member') return '';
  const proposal = team.state.proposals.get(act.proposal);
  if (proposal === undefined) return '';
  switch (proposal.state) {
    case 'open':
      return openWords(team.state, proposal);
    case 'signed':
      return `It is law for this team as known from ${formatDay(proposal.closed?.on ?? entry.day)}, on the days its events name.`;
    case 'declined':
    case 'withdrawn':
      return 'It changes nothing and is closed.';
  }
};

/** How far an open proposal is from a signature. */
export const openWords = ({ members }: TeamState, proposal: Proposal): string => {
  const latest = new Map(proposal.reviews.map((review) => [review.by, review]));
  const reviews = [...latest.values()].filter(({ by }) => members.has(by));
  const objecting = reviews.filter(({ stance }) => stance === 'object').map(({ by }) => by);
  if (objecting.length > 0) return `It changes nothing; ${objecting.join(', ')} objected.`;
  const approving = reviews.filter(({ stance }) => stance === 'approve').map(({ by }) => by);
  if (approving.length > 0) return `It changes nothing until it is signed; ${approving.join(', ')} approved.`;
  return 'It changes nothing until somebody else approves it and a signer signs it.';
};
