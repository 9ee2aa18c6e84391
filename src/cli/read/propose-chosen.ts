import { failed, type Result } from '../../problem/index.js';
import { claimWords, type JoinedCandidate } from '../../reader/index.js';
import { chooseClaims, inStore, OUTCOMES, type Proposed, proposeClaims } from '../../store/index.js';
import { openLaw } from '../../truce.js';
import { now, today } from '../clocks.js';
import { writableStore } from '../keep-act.js';
import { wrapText } from '../table.js';
import type { ReadFlags } from './command.js';
import { shownText } from './shown-text.js';

/** Puts the claims that a person chose into the team's ledger as notes. */
export const proposeChosen = async (
  joined: readonly JoinedCandidate[],
  which: string,
  flags: ReadFlags,
): Promise<Result<readonly Proposed[]>> => {
  const chosen = chooseClaims(joined, which);
  const address = writableStore();
  if (!chosen.ok || !address.ok) return failed(...[chosen, address].flatMap((each) => (each.ok ? [] : each.problems)));
  const filing = { as: flags.as ?? '', shipped: openLaw().ledger, clock: { at: now(), today: today() } };
  return inStore(address.value, 'old', (store) => proposeClaims(store, chosen.value, filing));
};

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
