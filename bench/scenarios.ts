import type { Law } from '../src/assessment/index.js';
import { compileTogether } from '../src/compile/index.js';
import type { ExposureQuestion } from '../src/portfolio/index.js';
import { failed, unwrap } from '../src/problem/index.js';
import { applyScenario, parseScenario } from '../src/scenario/index.js';
import { day } from '../src/time/index.js';

/** A fortnight before the truce of 2025 was to end: both outcomes were open. */
export const KNOWN = day('2025-07-29');

export const TWO_OUTCOMES = ['as-signed', 'lapse'] as const;

const readFile = () => failed({ code: 'no-file', where: '', what: '', mend: '' });

/** The laws under outcomes by name, compiled over one quotient. */
export const compileOutcomes = (law: Law, names: readonly string[]) =>
  compileTogether(
    names.map((name) => {
      const about = { ledger: law.ledger, truces: law.truces, known: KNOWN, readFile };
      return { ...law, ledger: unwrap(applyScenario(unwrap(parseScenario(name)), about)).ledger };
    }),
    KNOWN,
  );

/** What `truce exposure` asks when nothing but outcomes is named. */
export const exposureQuestion = (law: Law, names: readonly string[]): ExposureQuestion => {
  const compiled = compileOutcomes(law, names);
  return {
    scenarios: names.flatMap((name, index) => {
      const outcome = compiled[index];
      return outcome === undefined ? [] : [{ name, compiled: outcome }];
    }),
    dimensions: [],
    top: 10,
    sectorOf: () => '',
  };
};
