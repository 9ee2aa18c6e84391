import { formatDay } from '../time/index.js';
import type { Entry } from './entry.js';
import type { Proposal } from './team-state.js';

/** An entry as every surface shows it. */
export const entryJson = ({ row, act }: Entry) => ({
  seq: row.seq,
  id: row.id,
  kind: row.kind,
  actor: row.actor,
  at: row.at,
  day: row.day,
  ...('stance' in act ? { stance: act.stance } : {}),
  ...('words' in act ? { words: act.words } : {}),
  hash: row.hash,
});

/** A proposal with its text, its reviews and everything that was done about it. */
export const proposalJson = (proposal: Proposal) => ({
  id: proposal.proposal,
  title: proposal.title,
  state: proposal.state,
  revision: proposal.revision,
  authors: proposal.authors,
  proposed: formatDay(proposal.proposedOn),
  closed: proposal.closed === undefined ? null : { by: proposal.closed.by, on: formatDay(proposal.closed.on) },
  instrument: proposal.state === 'signed' ? `team/${proposal.proposal}` : null,
  reviews: proposal.reviews.map(({ by, day, stance, words }) => ({
    by,
    on: formatDay(day),
    stance,
    words: words ?? null,
  })),
  file: proposal.file,
  text: proposal.text,
  trail: proposal.trail.map(entryJson),
});
