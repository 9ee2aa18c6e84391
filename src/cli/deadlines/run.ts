import { answerText } from '../../answers/asked.js';
import { askDeadlines, type DeadlinesPage, isDeadlinesIncomplete } from '../../answers/deadlines.js';
import { deadlinesOfFiles } from '../../bulk/index.js';
import { writeWhole } from '../../files/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { askedHere } from '../asked.js';
import { entryFiles } from '../entry-files.js';
import { memoryOption } from '../memory.js';
import { tellRemarks } from '../outcomes.js';
import { progressOf } from '../progress.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import type { DeadlinesFlags } from './command.js';

/** `truce deadlines`: every date ahead that moves money for a file. */
export const runDeadlines = async (paths: readonly string[], flags: DeadlinesFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  const about = asked.ok ? askDeadlines(asked.value, flags) : asked;
  const format = formatOption(flags);
  const memory = memoryOption(flags.memory);
  const files = entryFiles(paths);
  if (!asked.ok || !about.ok || !format.ok || !memory.ok || !files.ok)
    return refuse(problemsOf(about, format, memory, files));
  tellRemarks(about.value.outcomes);
  const progress = progressOf('rows read');
  const page = await deadlinesOfFiles(paths, asked.value.law, about.value, {
    memory: memory.value,
    onProgress: progress.show,
  }).finally(progress.end);
  if (!page.ok) return refuse(page.problems);
  const written = await deliver(await textOf(format.value, page.value), flags.out);
  return written === 0 && isDeadlinesIncomplete(page.value) ? 1 : written;
};

type Format = 'page' | 'json' | 'ics';

const formatOption = ({ json, ics }: DeadlinesFlags): Result<Format> => {
  if (json && ics) return failed(TWO_FORMS);
  return ok(json ? 'json' : ics ? 'ics' : 'page');
};

const TWO_FORMS: Problem = {
  code: 'conflicting-flags',
  where: '--json --ics',
  what: 'each is a form of its own',
  mend: 'ask for one of them',
};

/** Each form is loaded when asked for, so that a page does not wait for the library of calendars. */
const textOf = async (format: Format, page: DeadlinesPage): Promise<string> => {
  switch (format) {
    case 'page': {
      const { printDeadlines } = await import('./print-deadlines.js');
      return `${printDeadlines(page)}\n`;
    }
    case 'json': {
      const { deadlinesJson } = await import('../../answers/deadlines-json.js');
      return answerText(deadlinesJson(page));
    }
    case 'ics': {
      const { printCalendar } = await import('./calendar.js');
      return printCalendar(page);
    }
  }
};

const deliver = async (text: string, out: string | undefined): Promise<ExitCode> => {
  if (out === undefined) {
    print(text);
    return 0;
  }
  const wrote = writeWhole(out, text);
  return wrote.ok ? 0 : refuse(wrote.problems);
};
