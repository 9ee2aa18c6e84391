import type { Law } from '../assessment/index.js';
import { readText } from '../files/read-text.js';
import type { Result } from '../problem/index.js';
import * as scenario from '../scenario/index.js';
import type { Day } from '../time/index.js';

export type { Outcome } from '../scenario/index.js';

/** The outcomes of a repeated flag, each once; a scenario may name a file. */
export const outcomesOf = (law: Law, names: readonly string[], known: Day): Result<readonly scenario.Outcome[]> =>
  scenario.outcomesOf(law, names, known, readText);

/** Says once, on standard error, what could not be thought of any outcome. */
export const tellRemarks = (outcomes: readonly Pick<scenario.Outcome, 'remarks'>[]): void => {
  for (const remark of new Set(outcomes.flatMap(({ remarks }) => remarks))) process.stderr.write(`truce: ${remark}\n`);
};
