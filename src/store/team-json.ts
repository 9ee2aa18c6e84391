import { entryJson, proposalJson } from './proposal-json.js';
import type { Recorded, TeamLedger } from './team-ledger.js';

/** What came of a request: the entry, whether it was there before, and the proposal that it is about. */
export const recordedJson = ({ team, entry, already }: Recorded) => {
  const proposal = entry.act.kind === 'member' ? undefined : team.state.proposals.get(entry.act.proposal);
  return {
    recorded: already ? 'already' : 'new',
    entry: entryJson(entry),
    ...(proposal === undefined ? {} : { proposal: proposalJson(proposal) }),
  };
};

export const membersJson = (team: TeamLedger | undefined) =>
  [...(team?.state.members ?? [])].map(([name, role]) => ({ name, role }));
