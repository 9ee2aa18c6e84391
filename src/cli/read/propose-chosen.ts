import { createHash } from 'node:crypto';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { claimWords, type JoinedCandidate } from '../../reader/index.js';
import {
  type ClaimNote,
  claimNote,
  inStore,
  readTeam,
  recordIn,
  type TeamLedger,
  type TeamStore,
} from '../../store/index.js';
import { openLaw } from '../../truce.js';
import { now, today } from '../clocks.js';
import { writableStore } from '../keep-act.js';
import { wrapText } from '../table.js';
import type { ReadFlags } from './command.js';
import { shownText } from './shown-text.js';

/** What came of one claim that was chosen. */
export interface Proposed {
  readonly number: number;
  readonly candidate: JoinedCandidate['candidate'];
  readonly note: ClaimNote;
}

/** Puts the claims that a person chose into the team's ledger as notes; those that are there already are left as they are. */
export const proposeChosen = async (
  joined: readonly JoinedCandidate[],
  which: string,
  flags: ReadFlags,
): Promise<Result<readonly Proposed[]>> => {
  const chosen = choose(joined, which);
  const address = writableStore();
  if (!chosen.ok || !address.ok) return failed(...[chosen, address].flatMap((each) => (each.ok ? [] : each.problems)));
  return inStore(address.value, 'old', (store) => fileAll(store, chosen.value, flags.as ?? ''));
};

interface Chosen {
  readonly number: number;
  readonly joined: JoinedCandidate;
}

/** `3,7`, `all-new`, or `all`. */
const choose = (joined: readonly JoinedCandidate[], which: string): Result<readonly Chosen[]> => {
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

/** One claim after the other, each asked against the ledger as the one before left it. */
const fileAll = async (
  store: TeamStore,
  chosen: readonly Chosen[],
  as: string,
): Promise<Result<readonly Proposed[]>> => {
  const team = await readTeam(store);
  if (!team.ok) return team;
  const law = openLaw().ledger;
  const clock = { at: now(), today: today() };
  const proposed: Proposed[] = [];
  let ledger: TeamLedger = team.value;
  for (const { number, joined } of chosen) {
    const note = claimNote(ledger, joined, sha256);
    if (note.kind === 'file' || note.kind === 'add source') {
      const recorded = await recordIn(store, law, { request: note.request, as }, clock);
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

const OUTCOMES = {
  file: 'proposed',
  'add source': 'source added',
  there: 'already proposed',
  closed: 'closed',
} as const;

/** What was filed, a line each, and what it is worth. */
export const printProposed = (proposed: readonly Proposed[]): string => {
  if (proposed.length === 0) return 'No claim was chosen, and nothing was filed.';
  const lines = proposed.map(({ number, candidate, note }) => {
    const state = 'proposal' in note ? ` (${note.proposal.state})` : '';
    return `${number}: ${OUTCOMES[note.kind]}${state}, ${note.id}: ${shownText(claimWords(candidate))}`;
  });
  const filed = proposed.some(({ note }) => note.kind === 'file' || note.kind === 'add source');
  return wrapText([...lines, ...(filed ? [WORTH] : [])].join('\n'));
};

const WORTH = 'These notes hold no events and change no rate. truce proposals shows them; they wait for two people.';
