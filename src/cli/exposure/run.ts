import { askExposure, exposureJson, isExposureIncomplete } from '../../answers/exposure.js';
import { exposureOfFiles } from '../../bulk/index.js';
import { askedHere } from '../asked.js';
import { entryFiles } from '../entry-files.js';
import { memoryOption } from '../memory.js';
import { tellRemarks } from '../outcomes.js';
import { progressOf } from '../progress.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { ExposureFlags } from './command.js';
import { printExposure } from './print-exposure.js';

/** `truce exposure`: a whole company's imports under each outcome. */
export const runExposure = async (paths: readonly string[], flags: ExposureFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  const question = asked.ok ? askExposure(asked.value, flags) : asked;
  const memory = memoryOption(flags.memory);
  const files = entryFiles(paths);
  if (!asked.ok || !question.ok || !memory.ok || !files.ok) return refuse(problemsOf(question, memory, files));
  tellRemarks([question.value]);
  const progress = progressOf('rows read');
  const answer = await exposureOfFiles(paths, asked.value.law.origins, question.value, {
    memory: memory.value,
    onProgress: progress.show,
  }).finally(progress.end);
  if (!answer.ok) return refuse(answer.problems);
  if (flags.json) printJson(exposureJson(answer.value));
  else print(printExposure(answer.value));
  return isExposureIncomplete(answer.value) ? 1 : 0;
};
