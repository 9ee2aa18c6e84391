import { formatDay } from '../../time/index.js';
import { openUsersLaw } from '../open-law.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';

/** `truce schedule list`. */
export const runList = async (flags: { json?: boolean }): Promise<ExitCode> => {
  const law = await openUsersLaw();
  if (!law.ok) return refuse(law.problems);
  const editions = law.value.schedule.editions.map(({ id, from, until }) => ({
    id,
    from: formatDay(from),
    until: until === undefined ? null : formatDay(until),
  }));
  if (flags.json) printJson(editions);
  else {
    const columns = [
      { title: 'edition', width: 24 },
      { title: 'used from', width: 12 },
      { title: 'until', width: 12 },
    ];
    print(
      printTable(
        columns,
        editions.map(({ id, from, until }) => [id, from, until ?? 'further notice']),
      ),
    );
  }
  return 0;
};
