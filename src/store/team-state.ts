import { assert } from '../problem/index.js';
import type { Day } from '../time/index.js';
import type { Entry, ProposalText, Role, Stance } from './entry.js';

/** Where a proposal stands. Only `signed` changes a rate; what is closed stays closed. */
export type ProposalState = 'open' | 'signed' | 'declined' | 'withdrawn';

export interface Review {
  readonly by: string;
  readonly day: Day;
  readonly stance: Stance;
  readonly words?: string;
}

/** A proposal with its current text; reviews are those of that text, because a revision asks to be read again. */
export interface Proposal extends ProposalText {
  readonly state: ProposalState;
  /** Everyone who proposed this or an earlier revision; none of them reviews, signs or declines it. */
  readonly authors: readonly string[];
  readonly proposedOn: Day;
  readonly revision: number;
  /** The hash of the entry that holds the current text. */
  readonly hash: string;
  readonly reviews: readonly Review[];
  readonly closed?: { readonly by: string; readonly on: Day; readonly words?: string };
  /** Every entry about it, in order: the audit trail. */
  readonly trail: readonly Entry[];
}

/** What the entries so far say: a fold of them, never stored. */
export interface TeamState {
  readonly members: ReadonlyMap<string, Role>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly last?: Entry;
}

export const NOBODY: TeamState = { members: new Map(), proposals: new Map() };

/** A state of its own that `apply` may write to: a long ledger is folded into one, not copied at each entry. */
export interface OpenState {
  readonly members: Map<string, Role>;
  readonly proposals: Map<string, Proposal>;
  last?: Entry;
}

export const copyOf = (state: TeamState): OpenState => ({
  ...state,
  members: new Map(state.members),
  proposals: new Map(state.proposals),
});

/** The state after one more entry. The caller has asked `refusal` whether the entry may follow. */
export const after = (state: TeamState, entry: Entry): TeamState => {
  const next = copyOf(state);
  apply(next, entry);
  return next;
};

/** Puts an entry into a state. */
export const apply = (state: OpenState, entry: Entry): void => {
  const { act } = entry;
  state.last = entry;
  if (act.kind === 'member') {
    if (act.role === 'removed') state.members.delete(act.name);
    else state.members.set(act.name, act.role);
    return;
  }
  const before = state.proposals.get(act.proposal);
  const changed = act.kind === 'propose' ? proposed(before, act, entry) : before && moved(before, entry);
  assert(changed !== undefined, 'an entry is about a proposal that was made');
  state.proposals.set(act.proposal, changed);
};

const proposed = (before: Proposal | undefined, text: ProposalText, entry: Entry): Proposal => ({
  proposal: text.proposal,
  title: text.title,
  file: text.file,
  text: text.text,
  state: 'open',
  authors: [...new Set([...(before?.authors ?? []), entry.row.actor])],
  proposedOn: entry.day,
  revision: (before?.revision ?? 0) + 1,
  hash: entry.row.hash,
  reviews: [],
  trail: [...(before?.trail ?? []), entry],
});

const moved = (before: Proposal, entry: Entry): Proposal => {
  const { act, day, row } = entry;
  const proposal = { ...before, trail: [...before.trail, entry] };
  const closed = { by: row.actor, on: day };
  switch (act.kind) {
    case 'review': {
      const review = { by: row.actor, day, stance: act.stance, ...wordsOf(act) };
      return { ...proposal, reviews: [...before.reviews, review] };
    }
    case 'sign':
      return { ...proposal, state: 'signed', closed };
    case 'decline':
      return { ...proposal, state: 'declined', closed: { ...closed, words: act.words } };
    case 'withdraw':
      return { ...proposal, state: 'withdrawn', closed: { ...closed, ...wordsOf(act) } };
    case 'member':
    case 'propose':
      return proposal;
  }
};

const wordsOf = ({ words }: { readonly words?: string }) => (words === undefined ? {} : { words });

/** The last word of everyone who reviewed the current text. */
export const lastReviews = (proposal: Proposal): ReadonlyMap<string, Review> =>
  new Map(proposal.reviews.map((review) => [review.by, review]));

/** Signed proposals in the order of their signatures. */
export const signedProposals = (state: TeamState): readonly Proposal[] =>
  [...state.proposals.values()]
    .filter((proposal) => proposal.state === 'signed')
    .toSorted((a, b) => (a.trail.at(-1)?.row.seq ?? 0) - (b.trail.at(-1)?.row.seq ?? 0));
