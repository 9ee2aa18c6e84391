import { membersJson, roleNamed } from '../../store/index.js';
import { type ActFlags, heldTeam, keepAct, NO_TEAM } from '../keep-act.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';

export const runTeamAdd = async (name: string, flags: ActFlags & { readonly role: string }): Promise<ExitCode> => {
  const role = roleNamed(flags.role);
  return role.ok ? keepAct({ kind: 'member', name, role: role.value }, flags) : refuse(role.problems);
};

export const runTeamRemove = (name: string, flags: ActFlags): Promise<ExitCode> =>
  keepAct({ kind: 'member', name, role: 'removed' }, flags);

export const runTeamList = async (flags: { readonly json?: boolean }): Promise<ExitCode> => {
  const held = await heldTeam();
  if (!held.ok) return refuse(held.problems);
  const members = [...(held.value?.team.state.members ?? [])];
  if (flags.json) printJson({ store: held.value?.where ?? null, members: membersJson(held.value?.team) });
  else if (members.length === 0) print(NO_TEAM);
  else {
    const columns = [
      { title: 'member', width: 40 },
      { title: 'role', width: 10 },
    ];
    print(printTable(columns, members));
  }
  return 0;
};
