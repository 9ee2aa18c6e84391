import {
  type Assessment,
  agreedOn,
  assessLine,
  assessmentJson,
  type EntryLine,
  type Law,
  readEntryLine,
  regimeOf,
} from '../../assessment/index.js';
import { ok, type Result } from '../../problem/index.js';
import type { Day } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { rowOf } from '../line-flags.js';
import { openUsersLaw, withEdition } from '../open-law.js';
import type { SupposedLaw } from '../scenario-option.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { DutyFlags } from './command.js';
import { printDuty } from './print-duty.js';

/** `truce duty`: one line, assessed and explained; under several scenarios, side by side. */
export const runDuty = async (hts: string, flags: DutyFlags): Promise<ExitCode> => {
  const opened = await openUsersLaw();
  if (!opened.ok) return refuse(opened.problems);
  const law = withEdition(opened.value, flags.edition);
  const read = readEntryLine(rowOf(hts, flags), opened.value.origins);
  const on = await dayOption('--on', flags.on, today);
  const known = await dayOption('--known', flags.known, today);
  if (!law.ok || !read.ok || !on.ok || !known.ok) return refuse(problemsOf(law, read, on, known));
  const laws = await supposeAll(law.value, flags.scenario, known.value);
  if (!laws.ok) return refuse(laws.problems);
  const answers = laws.value.map((supposed) => ({
    ...supposed,
    assessment: assess(read.value.line, read.value.warnings, supposed, on.value, known.value),
  }));
  const [first] = answers;
  if (first === undefined) return 2;
  if (answers.length > 1) {
    const { compareScenarios, compareJson } = await import('./compare-scenarios.js');
    if (flags.json) printJson(compareJson(answers));
    else print(compareScenarios(answers));
  } else if (flags.json) {
    printJson({
      ...assessmentJson(first.assessment),
      ...(first.scenario === undefined ? {} : { scenario: first.scenario.name }),
    });
  } else print(printDuty(first.assessment));
  return answers.some(({ assessment }) => assessment.duty === undefined) ? 1 : 0;
};

/** Scenarios are loaded only when asked for. */
const supposeAll = async (law: Law, texts: readonly string[], known: Day): Promise<Result<readonly SupposedLaw[]>> => {
  if (texts.length === 0) return ok([{ law, remarks: [] }]);
  const { supposeLaw } = await import('../scenario-option.js');
  const laws = texts.map((text) => supposeLaw(law, text, known));
  const problems = problemsOf(...laws);
  return problems.length > 0 ? { ok: false, problems } : ok(laws.flatMap((each) => (each.ok ? [each.value] : [])));
};

const assess = (
  line: EntryLine,
  warnings: readonly string[],
  { law, scenario, remarks }: SupposedLaw,
  on: Day,
  known: Day,
): Assessment => {
  const answer = assessLine(line, { regime: regimeOf(law, known), schedule: law.schedule, on });
  const name =
    scenario === undefined || scenario.name === 'as-signed'
      ? []
      : [`hypothetical: scenario ${scenario.name}; nobody has signed it`];
  const agreed = agreedOn(law, answer, on, known);
  return { ...answer, warnings: [...warnings, ...name, ...remarks, ...agreed, ...answer.warnings] };
};
