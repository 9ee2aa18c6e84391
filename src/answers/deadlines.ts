import { type Citation, cite } from '../assessment/index.js';
import { type FileChange, fileDeadlines, type OutcomeDeadlines } from '../brief/index.js';
import { compileTogether } from '../compile/index.js';
import { type Ledger, verifiedTo } from '../ledger/index.js';
import {
  type FileShipments,
  type FileTurns,
  type GivenFile,
  PLAN_COLUMNS,
  parseTransit,
  plansShipments,
  readFiles,
  type Steps,
  shipmentsOfFiles,
  type TransitDays,
  type TurnQuestion,
  turnsOfFiles,
} from '../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Outcome } from '../scenario/index.js';
import { type Day, formatDay } from '../time/index.js';
import {
  type Asked,
  countAsked,
  dayAsked,
  dayIfAsked,
  outcomesAsked,
  placeOf,
  problemsOf,
  remarksOf,
} from './asked.js';

/** What is asked of a file's deadlines, as text. */
export interface DeadlinesFields {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  /** The first day no longer looked at. */
  readonly until?: string | undefined;
  /** Outcomes besides what is signed. */
  readonly scenario?: readonly string[] | undefined;
  readonly top?: string | undefined;
  /** Days in transit by mode in place of those assumed. */
  readonly transit?: string | undefined;
  /** The lines are planned shipments: without a column for their departure there is no answer. */
  readonly shipments?: boolean | undefined;
}

/** The same, read. */
export interface AskedDeadlines {
  readonly question: TurnQuestion;
  readonly outcomes: readonly Outcome[];
  readonly known: Day;
  readonly transit: TransitDays;
  readonly planned: boolean;
}

export const askDeadlines = (asked: Asked, fields: DeadlinesFields): Result<AskedDeadlines> => {
  const known = dayAsked(asked, 'known', fields.known, asked.today);
  const on = known.ok ? dayAsked(asked, 'on', fields.on, known.value) : ok(asked.today);
  const until = untilAsked(asked, fields.until, on);
  const top = countAsked(asked, 'top', fields.top, 5);
  const transit = transitAsked(asked, fields.transit);
  const names = ['as-signed', ...(fields.scenario ?? [])];
  const outcomes = known.ok ? outcomesAsked(asked, names, known.value) : ok([]);
  if (!known.ok || !on.ok || !until.ok || !top.ok || !transit.ok || !outcomes.ok)
    return failed(...problemsOf(known, on, until, top, transit, outcomes));
  const compiled = compileTogether(
    outcomes.value.map(({ law }) => law),
    known.value,
  );
  return ok({
    known: known.value,
    outcomes: outcomes.value,
    transit: transit.value,
    planned: fields.shipments === true,
    question: {
      on: on.value,
      top: top.value,
      ...(until.value === undefined ? {} : { until: until.value }),
      scenarios: outcomes.value.flatMap(({ name }, index) => {
        const regime = compiled[index];
        return regime === undefined ? [] : [{ name, compiled: regime }];
      }),
    },
  });
};

const untilAsked = (asked: Asked, text: string | undefined, on: Result<Day>): Result<Day | undefined> => {
  const until = dayIfAsked(asked, 'until', text);
  if (!until.ok || until.value === undefined || !on.ok || until.value > on.value) return until;
  return failed({
    code: 'empty-span',
    where: placeOf(asked, 'until'),
    what: `${formatDay(until.value)} is not after ${formatDay(on.value)}`,
    mend: 'give a later day; it is the first one no longer looked at',
  });
};

const transitAsked = (asked: Asked, text: string | undefined): Result<TransitDays> => {
  const transit = text === undefined ? ok({}) : parseTransit(text);
  if (transit.ok) return transit;
  return failed(...transit.problems.map((problem) => ({ ...problem, where: placeOf(asked, 'transit') })));
};

/** Everything that is told of the dates ahead of some files, in whatever form. */
export interface DeadlinesPage {
  /** The paths of the files, or how lines are called that came from none. */
  readonly files: readonly string[];
  readonly on: Day;
  readonly known: Day;
  readonly until?: Day;
  /** The last day up to which the law on the goods of the file was checked. */
  readonly verifiedTo?: Day;
  readonly turns: FileTurns;
  readonly outcomes: readonly OutcomeDeadlines[];
  /** Where the file plans shipments. */
  readonly shipments?: FileShipments;
  readonly remarks: readonly string[];
}

/** What was counted of the files, on whichever path. */
export interface CountedDeadlines {
  readonly turns: FileTurns;
  readonly shipments?: FileShipments;
}

/** Tells the turns of files with the law behind each. */
export const deadlinesPage = (
  { ledger }: { readonly ledger: Ledger },
  { question, outcomes, known }: AskedDeadlines,
  files: readonly string[],
  { turns, shipments }: CountedDeadlines,
): DeadlinesPage => {
  const { on, until } = question;
  const verified = turns.pairs.flatMap((pair) => verifiedTo(ledger, pair.imposes, pair.on) ?? []);
  return {
    files,
    on,
    known,
    ...(until === undefined ? {} : { until }),
    ...(verified.length === 0 ? {} : { verifiedTo: Math.min(...verified) as Day }),
    turns,
    outcomes: fileDeadlines(turns, outcomes, { on, known }),
    ...(shipments === undefined ? {} : { shipments }),
    remarks: remarksOf(outcomes),
  };
};

/** The deadlines of tables in the core alone: no file, no database, in steps. */
export function* deadlinesOfTables(
  asked: Asked,
  tables: readonly GivenFile[],
  about: AskedDeadlines,
): Steps<Result<DeadlinesPage>> {
  const plans = tables.some(({ headers }) => plansShipments(headers));
  if (about.planned && !plans) return failed(noPlan(tables));
  const read = yield* readFiles(tables, asked.law.origins);
  if (!read.ok) return read;
  const turns = yield* turnsOfFiles(read.value, about.question);
  const { transit } = about;
  const shipments = plans ? yield* shipmentsOfFiles(read.value, { ...about.question, transit }) : undefined;
  const files = tables.map(({ path }) => path);
  return ok(deadlinesPage(asked.law, about, files, { turns, ...(shipments === undefined ? {} : { shipments }) }));
}

/** Files that were to plan shipments and have no column for it. */
export const noPlan = (files: readonly { readonly path: string }[]): Problem => ({
  code: 'missing-column',
  where: files.map(({ path }) => path).join(', '),
  what: 'no header means planned_departure, so that there are no shipments to plan',
  mend: `name a column planned_departure or ${PLAN_COLUMNS.planned_departure.slice(0, 3).join(' or ')}`,
});

export const isDeadlinesIncomplete = ({ turns, outcomes, shipments }: DeadlinesPage): boolean =>
  turns.unread > 0 ||
  (shipments?.lacking.length ?? 0) > 0 ||
  outcomes.some(({ deadlines }) => deadlines.some(({ cost }) => cost.unknown > 0));

export const citationsOf = ({ cites }: FileChange, ledger: Ledger): readonly Citation[] =>
  cites.map((id) => cite(ledger, id));
