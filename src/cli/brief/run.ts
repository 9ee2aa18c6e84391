import { regimeOf } from '../../assessment/index.js';
import { briefJson, briefOn, changesSince } from '../../brief/index.js';
import { ok, type Result } from '../../problem/index.js';
import type { Day } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw } from '../open-law.js';
import { supposeLaw } from '../scenario-option.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { BriefFlags } from './command.js';
import { briefPage, printBriefHtml, printBriefMarkdown, printBriefText } from './print-brief.js';

/** `truce brief`: one page, the same answer as text, Markdown, HTML or JSON. */
export const runBrief = async (flags: BriefFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const on = await dayOption('--on', flags.on, today);
  const known = await dayOption('--known', flags.known, async () => (on.ok ? on.value : today()));
  const since: Result<Day | undefined> =
    flags.since === undefined ? ok(undefined) : await dayOption('--since', flags.since, today);
  if (!law.ok || !on.ok || !known.ok || !since.ok) return refuse(problemsOf(law, on, known, since));
  const supposed = supposeLaw(law.value, flags.scenario, known.value);
  if (!supposed.ok) return refuse(supposed.problems);
  const written = briefOn(law.value, on.value, known.value, regimeOf(supposed.value.law, known.value));
  const named =
    supposed.value.scenario === undefined
      ? []
      : [`hypothetical: scenario ${supposed.value.scenario.name}; nobody has signed it`];
  const brief = { ...written, warnings: [...named, ...supposed.value.remarks, ...written.warnings] };
  if (flags.json) {
    printJson(briefJson(brief, law.value, since.value));
    return 0;
  }
  const page = briefPage(
    brief,
    since.value === undefined ? [] : changesSince(law.value, since.value, known.value),
    since.value,
  );
  print(flags.html ? printBriefHtml(page) : flags.md ? printBriefMarkdown(page) : printBriefText(page));
  return 0;
};
