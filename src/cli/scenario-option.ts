import type { Law } from '../assessment/index.js';
import { readText } from '../files/read-text.js';
import type { Result } from '../problem/index.js';
import * as scenario from '../scenario/index.js';
import type { Day } from '../time/index.js';

/** The law under the scenario of a flag, which may name a file; the law itself when the flag is left out. */
export const supposeLaw = (law: Law, text: string | undefined, known: Day): Result<scenario.SupposedLaw> =>
  scenario.supposeLaw(law, text, known, readText);
