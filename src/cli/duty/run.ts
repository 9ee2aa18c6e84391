import { dutyJson, dutyOn, isDutyIncomplete } from '../../answers/duty.js';
import { askedHere } from '../asked.js';
import { rowOf } from '../line-flags.js';
import { keepReceipt } from '../receipt-option.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import type { DutyFlags } from './command.js';
import { printDuty } from './print-duty.js';

/** `truce duty`: one line, assessed and explained; under several scenarios, side by side. */
export const runDuty = async (hts: string, flags: DutyFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const { on, known, edition, scenario: scenarios } = flags;
  const answers = dutyOn(asked.value, { line: rowOf(hts, flags), on, known, edition, scenarios });
  if (!answers.ok) return refuse(answers.problems);
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'duty',
    question: { ...rowOf(hts, flags), on, known, edition, scenario: scenarios },
    json: dutyJson(answers.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  const [first, ...others] = answers.value;
  if (flags.json) printJson(dutyJson(answers.value));
  else if (first !== undefined && others.length === 0) print(printDuty(first.assessment));
  else {
    const { compareScenarios } = await import('./compare-scenarios.js');
    print(compareScenarios(answers.value));
  }
  return isDutyIncomplete(answers.value) ? 1 : 0;
};
