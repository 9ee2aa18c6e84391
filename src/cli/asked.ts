import type { Asked } from '../answers/asked.js';
import { today } from '../clock/index.js';
import { readText } from '../files/read-text.js';
import { openUsersLaw } from '../home/index.js';
import { ok, type Result } from '../problem/index.js';

/** What a command asks of: the user's law, today, files for scenarios, and fields named as flags. */
export const askedHere = async (): Promise<Result<Asked>> => {
  const law = await openUsersLaw();
  return law.ok ? ok({ law: law.value, today: today(), readFile: readText, place: flagOf }) : law;
};

/** `paid_on` is `--paid-on` on the command line. */
const flagOf = (field: string): string => `--${field.replaceAll('_', '-')}`;
