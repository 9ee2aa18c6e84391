import type { Law } from '../assessment/index.js';
import { readText } from '../files/read-text.js';
import { ok, type Result } from '../problem/index.js';
import { applyScenario, parseScenario, type Scenario } from '../scenario/index.js';
import type { Day } from '../time/index.js';

/** The law as if a scenario had been signed on the day as known, and remarks on what could not be thought. */
export interface SupposedLaw {
  readonly scenario?: Scenario;
  readonly law: Law;
  readonly remarks: readonly string[];
}

/** The law under the scenario of a flag; the law itself when the flag is left out. */
export const supposeLaw = (law: Law, text: string | undefined, known: Day): Result<SupposedLaw> => {
  if (text === undefined) return ok({ law, remarks: [] });
  const scenario = parseScenario(text);
  if (!scenario.ok) return scenario;
  const supposed = applyScenario(scenario.value, { ledger: law.ledger, truces: law.truces, known, readFile: readText });
  if (!supposed.ok) return supposed;
  return ok({
    scenario: scenario.value,
    law: { ...law, ledger: supposed.value.ledger },
    remarks: supposed.value.remarks,
  });
};
