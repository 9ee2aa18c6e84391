import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { JoinedCandidate } from '../reader/index.js';
import { type ClaimNote, claimNote } from './claim-note.js';
import { readTeam, recordIn } from './keep.js';
import type { Clock, TeamLedger } from './team-ledger.js';
import type { TeamStore } from './team-store.js';

/** What came of one claim that was chosen. */
export interface Proposed {
  readonly number: number;
  readonly candidate: JoinedCandidate['candidate'];
  readonly note: ClaimNote;
}

/** A claim with the number by which whoever chose it knows it. */
export interface Chosen {
  readonly number: number;
  readonly joined: JoinedCandidate;
}

/** `3,7`, `all-new`, or `all`. */
export const chooseClaims = (joined: readonly JoinedCandidate[], which: string): Result<readonly Chosen[]> => {
  const numbered = joined.map((one, index): Chosen => ({ number: index + 1, joined: one }));
  if (which === 'all') return ok(numbered);
  if (which === 'all-new') return ok(numbered.filter((each) => each.joined.candidate.check.status === 'new'));
  const numbers = which.split(/[\s,]+/).filter(Boolean);
  const unknown = numbers.filter((text) => !numbered.some(({ number }) => String(number) === text));
  if (unknown.length > 0 || numbers.length === 0)
    return failed(unknownCandidate(unknown.join(', ') || which, joined.length));
  return ok(numbered.filter(({ number }) => numbers.includes(String(number))));
};

const unknownCandidate = (text: string, count: number): Problem => ({
  code: 'unknown-candidate',
  where: '--propose',
  what: `there is no claim ${text}`,
  mend:
    count === 0
      ? 'nothing was found in the text'
      : `give numbers from 1 to ${count} as the report has them, with commas between, or all-new, or all`,
});

export interface Filing {
  readonly as: string;
  readonly shipped: Ledger;
  readonly clock: Clock;
  /** The id that the client chose; the entry of claim 3 is then `ID/3`. */
  readonly id?: string;
}

/**
 * Puts the claims that a person chose into the team's ledger as notes, one after the other, each asked against the ledger
 * as the one before left it; those that are there already are left as they are.
 */
export const proposeClaims = async (
  store: TeamStore,
  chosen: readonly Chosen[],
  { as, shipped, clock, id }: Filing,
): Promise<Result<readonly Proposed[]>> => {
  const team = await readTeam(store);
  if (!team.ok) return team;
  const proposed: Proposed[] = [];
  let ledger: TeamLedger = team.value;
  for (const { number, joined } of chosen) {
    const note = claimNote(ledger, joined, sha256);
    if (note.kind === 'file' || note.kind === 'add source') {
      const recorded = await recordIn(
        store,
        shipped,
        { request: note.request, as, ...(id === undefined ? {} : { id: `${id}/${number}` }) },
        clock,
      );
      if (!recorded.ok) return recorded;
      ledger = recorded.value.team;
    }
    proposed.push({ number, candidate: joined.candidate, note });
  }
  return ok(proposed);
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const proposedJson = ({ number, note }: Proposed) => ({
  number,
  proposal: note.id,
  outcome: OUTCOMES[note.kind],
});

export const OUTCOMES = {
  file: 'proposed',
  'add source': 'source added',
  there: 'already proposed',
  closed: 'closed',
} as const;
