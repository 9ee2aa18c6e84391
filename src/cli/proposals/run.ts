import { actWords, noSuchProposal, openWords, type Proposal, proposalJson, type TeamState } from '../../store/index.js';
import { formatDay } from '../../time/index.js';
import { heldTeam, NO_TEAM } from '../keep-act.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';

/** `truce proposals`: all of them, or one with its audit trail. */
export const runProposals = async (id: string | undefined, flags: { readonly json?: boolean }): Promise<ExitCode> => {
  const held = await heldTeam();
  if (!held.ok) return refuse(held.problems);
  const state = held.value?.team.state;
  const all = [...(state?.proposals.values() ?? [])];
  if (id === undefined || state === undefined) {
    if (flags.json) printJson(all.map(proposalJson));
    else print(state === undefined ? NO_TEAM : listOf(all));
    return 0;
  }
  const proposal = state.proposals.get(id);
  if (proposal === undefined) return refuse([noSuchProposal(id)]);
  if (flags.json) printJson(proposalJson(proposal));
  else print(pageOf(state, proposal));
  return 0;
};

const listOf = (proposals: readonly Proposal[]): string => {
  if (proposals.length === 0) return 'Nothing was proposed yet.';
  const columns = [
    { title: 'id', width: 22 },
    { title: 'state', width: 10 },
    { title: 'proposed', width: 11 },
    { title: 'by', width: 12 },
    { title: 'title', width: 21 },
  ];
  return printTable(
    columns,
    proposals.map((each) => [
      each.proposal,
      each.state,
      formatDay(each.proposedOn),
      each.authors.join(', '),
      each.title,
    ]),
  );
};

const pageOf = (state: TeamState, proposal: Proposal): string => {
  const columns = [
    { title: 'day', width: 11 },
    { title: 'what', width: 32 },
    { title: 'words', width: 35 },
  ];
  const rows = proposal.trail.map((entry) => [
    entry.row.day,
    actWords(entry),
    'words' in entry.act ? (entry.act.words ?? '') : '',
  ]);
  return [
    colour.bold(wrapText(`${proposal.proposal}  ${proposal.title}`)),
    wrapText(`${stateWords(state, proposal)} Revision ${proposal.revision}, ${proposal.file}:`),
    '',
    proposal.text.trimEnd().replaceAll(/^/gm, '  '),
    '',
    printTable(columns, rows),
  ].join('\n');
};

const stateWords = (state: TeamState, proposal: Proposal): string => {
  if (proposal.closed === undefined) return `Open. ${openWords(state, proposal)}`;
  const word = proposal.state.charAt(0).toUpperCase() + proposal.state.slice(1);
  return `${word} by ${proposal.closed.by} on ${formatDay(proposal.closed.on)}.`;
};
