import { brokenLink, headOf } from '../../ledger/index.js';
import { formatDay } from '../../time/index.js';
import { openUsersLaw } from '../open-law.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import { wrapText } from '../table.js';

/** `truce ledger verify`. */
export const runVerify = async (flags: { json?: boolean }): Promise<ExitCode> => {
  const law = await openUsersLaw();
  if (!law.ok) return refuse(law.problems);
  const { ledger } = law.value;
  const broken = brokenLink(ledger);
  const answer = {
    holds: broken === undefined,
    broken_at: broken ?? null,
    events: ledger.events.length,
    instruments: ledger.instruments.size,
    head: headOf(ledger),
    verified_to: ledger.reach.map((reach) => ({
      importer: reach.importer,
      origins: reach.origins,
      day: formatDay(reach.verifiedTo),
    })),
  };
  if (flags.json) printJson(answer);
  else if (broken === undefined)
    print(
      `The chain of ${answer.events} events from ${answer.instruments} instruments holds; its head is\n${answer.head}`,
    );
  else
    print(
      wrapText(
        `The chain is broken at ${broken}: that event, its instrument, its measure or its list was changed after it was recorded`,
      ),
    );
  return broken === undefined ? 0 : 1;
};
