import { assessLine, assessmentJson, readEntryLine, regimeOf } from '../../assessment/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw, withEdition } from '../open-law.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { type DutyFlags, rowOf } from './command.js';
import { printDuty } from './print-duty.js';

/** `truce duty`: one line, assessed and explained. */
export const runDuty = async (hts: string, flags: DutyFlags): Promise<ExitCode> => {
  const opened = openUsersLaw();
  if (!opened.ok) return refuse(opened.problems);
  const law = withEdition(opened.value, flags.edition);
  const read = readEntryLine(rowOf(hts, flags), opened.value.origins);
  const on = await dayOption('--on', flags.on, today);
  const known = await dayOption('--known', flags.known, today);
  if (!law.ok || !read.ok || !on.ok || !known.ok) return refuse(problemsOf(law, read, on, known));
  const regime = regimeOf(law.value, known.value);
  const answer = assessLine(read.value.line, { regime, schedule: law.value.schedule, on: on.value });
  const assessment = { ...answer, warnings: [...read.value.warnings, ...answer.warnings] };
  if (flags.json) printJson(assessmentJson(assessment));
  else print(printDuty(assessment));
  return assessment.duty === undefined ? 1 : 0;
};
