import { hasChanged, type WatchReport, watch } from '../../brief/index.js';
import { openUsersLaw } from '../../home/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { type Day, formatDay, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { WatchFlags } from './command.js';
import { fingerprint } from './fingerprint.js';
import { printWatch, watchJson } from './print-watch.js';
import { readState, stateFile, writeState } from './state.js';

/**
 * `truce watch`, for cron. What it found is printed before the look is kept: should the program be stopped between the
 * two, the next run tells it again rather than never.
 */
export const runWatch = async (flags: WatchFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const until = dayOption('--known', flags.known, today);
  const since = sinceOption(flags.since);
  const state = stateOf(flags);
  const before = state === undefined ? ok(undefined) : readState(state);
  if (!law.ok || !until.ok || !since.ok || !before.ok) return refuse(problemsOf(law, until, since, before));
  const backwards = inOrder(since.value ?? before.value?.day, until.value, state);
  if (!backwards.ok) return refuse(backwards.problems);
  const report = watch(law.value, until.value, fingerprint, {
    ...(since.value === undefined ? {} : { since: since.value }),
    ...(before.value === undefined ? {} : { watched: before.value }),
  });
  tell(report, flags);
  const kept = state === undefined ? ok('') : writeState(state, report.watched);
  if (!kept.ok) return refuse(kept.problems);
  return hasChanged(report) ? 3 : 0;
};

/** A question about the past leaves the last look alone, unless it names the file to keep. */
const stateOf = (flags: WatchFlags): string | undefined =>
  flags.state ?? (flags.since === undefined ? stateFile() : undefined);

const sinceOption = (text: string | undefined): Result<Day | undefined> => {
  if (text === undefined) return ok(undefined);
  const parsed = parseDay(text);
  return parsed.ok ? parsed : failed(...parsed.problems.map((problem) => ({ ...problem, where: '--since' })));
};

/** A look from an earlier day would forget what was already told. */
const inOrder = (since: Day | undefined, until: Day, state: string | undefined): Result<Day> => {
  if (since === undefined || since <= until) return ok(until);
  return failed({
    code: 'watch-backwards',
    where: state ?? '--since',
    what: `the last day seen, ${formatDay(since)}, is later than ${formatDay(until)}`,
    mend: 'give an earlier --since, a later --known, or another --state',
  });
};

const tell = (report: WatchReport, flags: WatchFlags): void => {
  if (flags.quiet && !hasChanged(report)) return;
  if (flags.json) printJson(watchJson(report));
  else print(printWatch(report));
};
