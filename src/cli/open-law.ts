import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Law } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { decodeEdition, type Edition } from '../schedule/index.js';
import { openLaw } from '../truce.js';

/** Where a user's own editions live: `$TRUCE_HOME/schedule`, else `~/.truce/schedule`. */
export const scheduleFolder = (): string => join(process.env.TRUCE_HOME ?? join(homedir(), '.truce'), 'schedule');

/** The law that ships with the program, with the user's own editions of the schedule beside the bundled ones. */
export const openUsersLaw = async (): Promise<Result<Law>> => {
  const law = openLaw();
  const own = ownEditions();
  if (!own.ok) return own;
  return ok({
    ...law,
    schedule: {
      ...law.schedule, // An edition of the user's own speaks before a bundled one of the same days.
      editions: [...own.value, ...law.schedule.editions],
    },
  });
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

/** The law with base rates from one named edition whatever the day. */
export const withEdition = (law: Law, id: string | undefined): Result<Law> => {
  if (id === undefined) return ok(law);
  const override = law.schedule.editions.find((edition) => edition.id === id);
  if (override !== undefined) return ok({ ...law, schedule: { ...law.schedule, override } });
  const held = law.schedule.editions.map((edition) => edition.id).join(', ');
  return failed({
    code: 'unknown-edition',
    where: '--edition',
    what: `there is no edition '${id}'`,
    mend: `name one of ${held}`,
  });
};
