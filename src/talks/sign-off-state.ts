import type { Day } from '../time/index.js';
import type { Proposal, SignOff, Talks } from './talks.js';

/** How far an agreed change has come: nothing agreed, agreed and not signed by all who must, signed, or declined. */
export interface SignOffState {
  readonly state: 'none' | 'agreed' | 'signed' | 'declined';
  /** Who must still sign; when all have, who signed last. */
  readonly by: readonly string[];
  readonly proposal?: Proposal;
  readonly signed: readonly SignOff[];
}

/**
 * Where the latest agreed change of a truce stands, by talks as known on a day. An agreement is not law: until every
 * side that must sign has signed, the state is `agreed`. Once all have, it is `signed` until the term it gave begins, and
 * from then on nothing is open any more. `begins` is the first day of the latest term that the instruments give.
 */
export const signOffOf = (talks: Talks, truce: string, on: Day, begins: Day | undefined): SignOffState => {
  const proposal = talks.proposals.filter((each) => each.truce === truce && each.agreed <= on).at(-1);
  if (proposal === undefined) return NOTHING_AGREED;
  const acts = talks.signOffs.filter((act) => act.proposal === proposal.id && act.when <= on);
  const declined = acts.find((act) => act.state === 'declined');
  if (declined !== undefined) return { state: 'declined', by: [declined.by], proposal, signed: [] };
  const open = proposal.needs.filter((need) => !acts.some((act) => act.side === need.side));
  if (open.length > 0) return { state: 'agreed', by: open.map((need) => need.who), proposal, signed: acts };
  if (begins === undefined || begins <= on) return NOTHING_AGREED;
  return { state: 'signed', by: acts.slice(-1).map((act) => act.by), proposal, signed: acts };
};

const NOTHING_AGREED: SignOffState = { state: 'none', by: [], signed: [] };
