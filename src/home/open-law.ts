import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../assessment/index.js';
import type { Ledger } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { decodeEdition, type Edition } from '../schedule/index.js';
import type { TeamLedger } from '../store/index.js';
import { openLaw } from '../truce.js';
import { heldStoreAddress, truceHome } from './store-place.js';

/** Where a user's own editions live: `$TRUCE_HOME/schedule`, else `~/.truce/schedule`. */
export const scheduleFolder = (): string => join(truceHome(), 'schedule');

/** The user's law, and the team's ledger that it was read with, where one was begun. */
export interface UsersLaw {
  readonly law: Law;
  readonly team?: TeamLedger;
}

/**
 * The law that ships with the program, with what the user's team signed at the end of its ledger, and the user's own
 * editions of the schedule beside the bundled ones.
 */
export const openUsersLaw = async (): Promise<Result<Law>> => {
  const opened = await openUsersLawAndTeam();
  return opened.ok ? ok(opened.value.law) : opened;
};

/** The same, for whoever also shows what the team proposed. */
export const openUsersLawAndTeam = async (): Promise<Result<UsersLaw>> => {
  const law = openLaw();
  const own = ownEditions();
  const read = await withTeamsLaw(law);
  if (!own.ok || !read.ok) return failed(...[own, read].flatMap((result) => (result.ok ? [] : result.problems)));
  const { ledger, team } = read.value;
  return ok({
    law: {
      ...law,
      ledger,
      schedule: {
        ...law.schedule, // An edition of the user's own speaks before a bundled one of the same days.
        editions: [...own.value, ...law.schedule.editions],
      },
    },
    ...(team === undefined ? {} : { team }),
  });
};

/** The database of a team's store is loaded only where there is one. */
const withTeamsLaw = async (law: Law): Promise<Result<{ readonly ledger: Ledger; readonly team?: TeamLedger }>> => {
  const address = heldStoreAddress();
  if (address === undefined) return ok({ ledger: law.ledger });
  const { readTeamAt, withTeam } = await import('../store/index.js');
  const team = await readTeamAt(address);
  if (!team.ok) return team;
  const ledger = withTeam(law.ledger, team.value.state);
  return ledger.ok ? ok({ ledger: ledger.value, team: team.value }) : ledger;
};

/** Whether the team's ledger still ends where it did when a law was opened; nobody knows where it cannot be asked. */
export const endsAsBefore = async ({ team }: UsersLaw): Promise<boolean> => {
  const address = heldStoreAddress();
  if (address === undefined || team === undefined) return false;
  const { inStore, teamHead } = await import('../store/index.js');
  const head = await inStore(address, 'old', (store) => store.head());
  return head.ok && head.value === teamHead(team);
};

const ownEditions = (): Result<readonly Edition[]> => {
  const folder = scheduleFolder();
  if (!existsSync(folder)) return ok([]);
  const editions: Edition[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()) {
    const path = join(folder, name);
    const edition = decodeEdition(readFileSync(path, 'utf8'));
    if (!edition.ok)
      return failed(...edition.problems.map((problem) => ({ ...problem, where: `${path}: ${problem.where}` })));
    editions.push(edition.value);
  }
  return ok(editions);
};
