import { editionsJson } from '../../answers/schedule.js';
import { askedHere } from '../asked.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';

/** `truce schedule list`. */
export const runList = async (flags: { json?: boolean }): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const editions = editionsJson(asked.value);
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
