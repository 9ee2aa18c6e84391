import { editionOn, formatHtsCode, searchDescriptions } from '../../schedule/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw } from '../open-law.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable } from '../table.js';
import type { ShowFlags } from './command.js';

/** `truce schedule search`: only editions that a user imported hold words. */
export const runSearch = async (words: readonly string[], flags: ShowFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const on = await dayOption('--on', flags.on, today);
  if (!law.ok || !on.ok) return refuse(problemsOf(law, on));
  const edition = editionOn(law.value.schedule.editions, on.value);
  if (!edition.ok) return refuse(edition.problems);
  const found = searchDescriptions(edition.value, words.join(' '));
  if (flags.json) printJson(found);
  else if (found.length === 0) {
    print(
      `Edition ${edition.value.id} holds no line with these words. Bundled editions hold none: import your own with truce schedule import.`,
    );
  } else {
    print(
      printTable(
        [
          { title: 'line', width: 15 },
          { title: 'description', width: 64 },
        ],
        found.map((hit) => [formatHtsCode(hit.code), hit.description]),
      ),
    );
  }
  return found.length === 0 ? 1 : 0;
};
