import { searchAsked } from '../../answers/schedule.js';
import { formatHtsCode } from '../../schedule/index.js';
import { askedHere } from '../asked.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';
import type { ShowFlags } from './command.js';

/** `truce schedule search`: only editions that a user imported hold words. */
export const runSearch = async (words: readonly string[], flags: ShowFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const answer = searchAsked(asked.value, { words: words.join(' '), on: flags.on });
  if (!answer.ok) return refuse(answer.problems);
  const { edition, found } = answer.value;
  if (flags.json) printJson(found);
  else if (found.length === 0) {
    print(
      `Edition ${edition.id} holds no line with these words. Bundled editions hold none: import your own with truce schedule import.`,
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
