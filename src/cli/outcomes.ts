import type { Law } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { supposeLaw } from './scenario-option.js';
import { problemsOf } from './session.js';

/** A scenario by name with its law, and what could not be thought of it. */
export interface Outcome {
  readonly name: string;
  readonly law: Law;
  readonly remarks: readonly string[];
}

/** The outcomes of a repeated flag, each once. */
export const outcomesOf = (law: Law, names: readonly string[], known: Day): Result<readonly Outcome[]> => {
  const supposed = [...new Set(names)].map((name) => supposeLaw(law, name, known));
  const problems = problemsOf(...supposed);
  if (problems.length > 0) return failed(...problems);
  return ok(
    supposed.flatMap((each) =>
      each.ok
        ? [{ name: each.value.scenario?.name ?? 'as-signed', law: each.value.law, remarks: each.value.remarks }]
        : [],
    ),
  );
};

/** Says once, on standard error, what could not be thought of any outcome. */
export const tellRemarks = (outcomes: readonly Outcome[]): void => {
  for (const remark of new Set(outcomes.flatMap(({ remarks }) => remarks))) process.stderr.write(`truce: ${remark}\n`);
};
