import type { Law } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { applyScenario, type ScenarioFooting } from './apply-scenario.js';
import { parseScenario, type Scenario } from './scenario.js';

/** The law as if a scenario had been signed on the day as known, and remarks on what could not be thought. */
export interface SupposedLaw {
  readonly scenario?: Scenario;
  readonly law: Law;
  readonly remarks: readonly string[];
}

/** The law under the scenario that a person typed; the law itself when none was. */
export const supposeLaw = (
  law: Law,
  text: string | undefined,
  known: Day,
  readFile: ScenarioFooting['readFile'],
): Result<SupposedLaw> => {
  if (text === undefined) return ok({ law, remarks: [] });
  const scenario = parseScenario(text);
  if (!scenario.ok) return scenario;
  const supposed = applyScenario(scenario.value, { ledger: law.ledger, truces: law.truces, known, readFile });
  if (!supposed.ok) return supposed;
  return ok({
    scenario: scenario.value,
    law: { ...law, ledger: supposed.value.ledger },
    remarks: supposed.value.remarks,
  });
};

/** Each scenario's law, in the order asked; all that is wrong with any of them at once. */
export const supposeLaws = (
  law: Law,
  texts: readonly string[],
  known: Day,
  readFile: ScenarioFooting['readFile'],
): Result<readonly SupposedLaw[]> => {
  const laws = texts.map((text) => supposeLaw(law, text, known, readFile));
  const problems = laws.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0 ? failed(...problems) : ok(laws.flatMap((each) => (each.ok ? [each.value] : [])));
};

/** A scenario by name with its law, and what could not be thought of it. */
export interface Outcome {
  readonly name: string;
  readonly law: Law;
  readonly remarks: readonly string[];
}

/** The outcomes of a list of scenarios, each once. */
export const outcomesOf = (
  law: Law,
  texts: readonly string[],
  known: Day,
  readFile: ScenarioFooting['readFile'],
): Result<readonly Outcome[]> => {
  const laws = supposeLaws(law, [...new Set(texts)], known, readFile);
  if (!laws.ok) return laws;
  return ok(
    laws.value.map(({ scenario, law: supposed, remarks }) => ({
      name: scenario?.name ?? 'as-signed',
      law: supposed,
      remarks,
    })),
  );
};
