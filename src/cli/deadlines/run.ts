import type { Law } from '../../assessment/index.js';
import { fileDeadlines } from '../../brief/index.js';
import {
  BulkDatabase,
  keepsPlan,
  type Staged,
  shipmentsOfStaged,
  stage,
  stagedShipments,
  turnColumns,
  turnsOfStaged,
} from '../../bulk/index.js';
import { compileTogether } from '../../compile/index.js';
import { writeWhole } from '../../files/index.js';
import { openUsersLaw } from '../../home/index.js';
import { verifiedTo } from '../../ledger/index.js';
import { PLAN_COLUMNS, parseTransit, type TransitDays, type TurnQuestion } from '../../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { type Day, formatDay, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { countOption } from '../count-option.js';
import { entryFiles } from '../entry-files.js';
import { memoryOption } from '../memory.js';
import { type Outcome, outcomesOf, tellRemarks } from '../outcomes.js';
import { progressOf } from '../progress.js';
import { type ExitCode, print, problemsOf, refuse } from '../session.js';
import type { DeadlinesFlags } from './command.js';
import type { DeadlinesPage } from './page.js';

/** `truce deadlines`: every date ahead that moves money for a file. */
export const runDeadlines = async (paths: readonly string[], flags: DeadlinesFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const known = dayOption('--known', flags.known, today);
  const on = known.ok ? dayOption('--on', flags.on, () => known.value) : ok(0 as Day);
  const until = untilOption(flags.until, on);
  const top = countOption('--top', flags.top);
  const format = formatOption(flags);
  const memory = memoryOption(flags.memory);
  const files = entryFiles(paths);
  const transit = transitOption(flags.transit);
  const outcomes = law.ok && known.ok ? outcomesOf(law.value, ['as-signed', ...flags.scenario], known.value) : ok([]);
  if (
    !law.ok ||
    !known.ok ||
    !on.ok ||
    !until.ok ||
    !top.ok ||
    !format.ok ||
    !memory.ok ||
    !files.ok ||
    !transit.ok ||
    !outcomes.ok
  )
    return refuse(problemsOf(law, known, on, until, top, format, memory, files, transit, outcomes));
  tellRemarks(outcomes.value);
  const question = questionOf(outcomes.value, known.value, {
    on: on.value,
    top: top.value,
    ...(until.value === undefined ? {} : { until: until.value }),
  });
  const answered = await answer(
    paths,
    { memory: memory.value, transit: transit.value, planned: flags.shipments === true },
    law.value,
    question,
    (staged) => ({
      files: staged.files.map(({ path }) => path),
      on: on.value,
      known: known.value,
      ...(until.value === undefined ? {} : { until: until.value }),
      laws: outcomes.value,
    }),
  );
  if (!answered.ok) return refuse(answered.problems);
  const written = await deliver(await textOf(format.value, answered.value), flags.out);
  return written === 0 && hasUnknown(answered.value) ? 1 : written;
};

const questionOf = (outcomes: readonly Outcome[], known: Day, asked: Omit<TurnQuestion, 'scenarios'>): TurnQuestion => {
  const compiled = compileTogether(
    outcomes.map((outcome) => outcome.law),
    known,
  );
  return {
    ...asked,
    scenarios: outcomes.flatMap(({ name }, index) => {
      const regime = compiled[index];
      return regime === undefined ? [] : [{ name, compiled: regime }];
    }),
  };
};

interface Asked {
  readonly memory: string;
  readonly transit: TransitDays;
  readonly planned: boolean;
}

const transitOption = (text: string | undefined): Result<TransitDays> => {
  const transit = text === undefined ? ok({}) : parseTransit(text);
  return transit.ok ? transit : failed(...transit.problems.map((problem) => ({ ...problem, where: '--transit' })));
};

const noPlan = ({ files }: Staged): Problem => ({
  code: 'missing-column',
  where: files.map(({ path }) => path).join(', '),
  what: 'no header means planned_departure, so that there are no shipments to plan',
  mend: `name a column planned_departure or ${PLAN_COLUMNS.planned_departure.slice(0, 3).join(' or ')}`,
});

type About = Omit<DeadlinesPage, 'turns' | 'outcomes' | 'verifiedTo' | 'shipments'> & {
  readonly laws: readonly Outcome[];
};

const answer = async (
  paths: readonly string[],
  { memory, transit, planned }: Asked,
  { origins, ledger }: Law,
  question: TurnQuestion,
  about: (staged: Staged) => About,
): Promise<Result<DeadlinesPage>> => {
  const database = await BulkDatabase.open({ memory });
  const progress = progressOf('rows read');
  try {
    const staged = await stage(database, paths, {
      origins,
      keepCells: keepsPlan,
      needs: turnColumns(),
      onProgress: progress.show,
    });
    if (!staged.ok) return staged;
    const plans = stagedShipments(staged.value);
    if (planned && !plans) return failed(noPlan(staged.value));
    const turns = await turnsOfStaged(database, staged.value, origins, question);
    const shipments = plans
      ? await shipmentsOfStaged(database, staged.value, origins, { ...question, transit })
      : undefined;
    const { laws, ...page } = about(staged.value);
    const verified = turns.pairs.flatMap(({ imposes, on }) => verifiedTo(ledger, imposes, on) ?? []);
    return ok({
      ...page,
      turns,
      outcomes: fileDeadlines(turns, laws, page),
      ...(shipments === undefined ? {} : { shipments }),
      ...(verified.length === 0 ? {} : { verifiedTo: Math.min(...verified) as Day }),
    });
  } finally {
    progress.end();
    database.close();
  }
};

const hasUnknown = ({ turns, outcomes, shipments }: DeadlinesPage): boolean =>
  turns.unread > 0 ||
  (shipments?.lacking.length ?? 0) > 0 ||
  outcomes.some(({ deadlines }) => deadlines.some(({ cost }) => cost.unknown > 0));

const untilOption = (text: string | undefined, on: Result<Day>): Result<Day | undefined> => {
  if (text === undefined) return ok(undefined);
  const until = parseDay(text);
  if (!until.ok) return failed(...until.problems.map((problem) => ({ ...problem, where: '--until' })));
  if (!on.ok || until.value > on.value) return until;
  return failed({
    code: 'empty-span',
    where: '--until',
    what: `${formatDay(until.value)} is not after ${formatDay(on.value)}`,
    mend: 'give a later day; it is the first one no longer looked at',
  });
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
      const { deadlinesJson } = await import('./deadlines-json.js');
      return `${JSON.stringify(deadlinesJson(page), null, 2)}\n`;
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
