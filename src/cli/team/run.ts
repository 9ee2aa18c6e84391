import { ROLES } from '../../store/index.js';
import { type ActFlags, heldTeam, keepAct, NO_TEAM } from '../keep-act.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';

export const runTeamAdd = async (name: string, flags: ActFlags & { readonly role: string }): Promise<ExitCode> => {
  const role = ROLES.find((each) => each === flags.role);
  if (role !== undefined) return keepAct({ kind: 'member', name, role }, flags);
  return refuse([
    { code: 'bad-role', where: '--role', what: `'${flags.role}' is no role`, mend: `write one of ${ROLES.join(', ')}` },
  ]);
};

export const runTeamRemove = (name: string, flags: ActFlags): Promise<ExitCode> =>
  keepAct({ kind: 'member', name, role: 'removed' }, flags);

export const runTeamList = async (flags: { readonly json?: boolean }): Promise<ExitCode> => {
  const held = await heldTeam();
  if (!held.ok) return refuse(held.problems);
  const members = [...(held.value?.team.state.members ?? [])];
  if (flags.json)
    printJson({ store: held.value?.where ?? null, members: members.map(([name, role]) => ({ name, role })) });
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
