import type { Day } from '../time/index.js';
import type { Proposal, SignOff, Talks } from './talks.js';

/** How far an agreed change has come: nothing agreed, agreed and not signed by all who must, signed, or declined. */
export interface SignOffState {
  readonly state: 'none' | 'agreed' | 'signed' | 'declined';
  /** Who must still sign; when all have, who did. */
  readonly by: readonly string[];
  readonly proposal?: Proposal;
  readonly signed: readonly SignOff[];
}

/**
 * Where the latest agreed change of a truce stands, by talks as known on a day. An agreement is not law: until every
 * side that must sign has signed, the state is `agreed`.
 */
export const signOffOf = (talks: Talks, truce: string, on: Day): SignOffState => {
  const proposal = talks.proposals.filter((each) => each.truce === truce && each.agreed <= on).at(-1);
  if (proposal === undefined) return { state: 'none', by: [], signed: [] };
  const acts = talks.signOffs.filter((act) => act.proposal === proposal.id && act.when <= on);
  const declined = acts.find((act) => act.state === 'declined');
  if (declined !== undefined) return { state: 'declined', by: [declined.by], proposal, signed: [] };
  const open = proposal.needs.filter((need) => !acts.some((act) => act.side === need.side));
  if (open.length > 0) return { state: 'agreed', by: open.map((need) => need.who), proposal, signed: acts };
  return { state: 'signed', by: acts.map((act) => act.by), proposal, signed: acts };
};
