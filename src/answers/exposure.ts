import type { Law } from '../assessment/index.js';
import { compileTogether } from '../compile/index.js';
import { printDollars } from '../money/index.js';
import {
  DIMENSIONS,
  type Dimension,
  type Exposure,
  type ExposureQuestion,
  exposeFiles,
  type GivenFile,
  type MovedLine,
  NO_PLACE,
  readFiles,
  type Steps,
} from '../portfolio/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { formatHtsCode, trustedHtsCode } from '../schedule/index.js';
import { sectorsOf } from '../talks/index.js';
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

/** What is asked of a file's exposure, as text. */
export interface ExposureFields {
  readonly scenario?: readonly string[] | undefined;
  /** One day of entry for all lines. */
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly by?: readonly string[] | undefined;
  readonly top?: string | undefined;
}

/** The same, read. */
export interface AskedExposure {
  readonly question: ExposureQuestion;
  readonly known: Day;
  readonly on?: Day;
  readonly remarks: readonly string[];
}

/** What is signed comes first, whether or not it is asked for: every difference is from it. */
const FIRST = 'as-signed';
const USUAL = ['extend:90d', 'peak'];

export const askExposure = (asked: Asked, fields: ExposureFields): Result<AskedExposure> => {
  const known = dayAsked(asked, 'known', fields.known, asked.today);
  const on = dayIfAsked(asked, 'on', fields.on);
  const dimensions = dimensionsNamed(asked, fields.by ?? []);
  const top = countAsked(asked, 'top', fields.top, 10);
  const { scenario = [] } = fields;
  const names = [FIRST, ...(scenario.length === 0 ? USUAL : scenario)];
  const outcomes = known.ok ? outcomesAsked(asked, names, known.value) : ok([]);
  if (!known.ok || !on.ok || !dimensions.ok || !top.ok || !outcomes.ok)
    return failed(...problemsOf(known, on, dimensions, top, outcomes));
  const compiled = compileTogether(
    outcomes.value.map(({ law }) => law),
    known.value,
  );
  const day = on.value === undefined ? {} : { on: on.value };
  return ok({
    known: known.value,
    ...day,
    remarks: remarksOf(outcomes.value),
    question: {
      scenarios: outcomes.value.flatMap(({ name }, index) => {
        const regime = compiled[index];
        return regime === undefined ? [] : [{ name, compiled: regime }];
      }),
      dimensions: dimensions.value,
      top: top.value,
      sectorOf: sectorNames(asked.law),
      ...day,
    },
  });
};

const dimensionsNamed = (asked: Asked, names: readonly string[]): Result<readonly Dimension[]> => {
  const unknown = names.filter((name) => name !== 'program' && !DIMENSIONS.includes(name as Dimension));
  if (unknown.length === 0) return ok(DIMENSIONS.filter((dimension) => names.includes(dimension)));
  return failed({
    code: 'unknown-dimension',
    where: placeOf(asked, 'by'),
    what: `there is nothing to group by called '${unknown[0]}'`,
    mend: `name program, ${DIMENSIONS.join(', ')}`,
  });
};

/** The strategic sector of a code by name, worked out once a code. */
const sectorNames = (law: Law): ((hts: string) => string) => {
  const kept = new Map<string, string>();
  return (hts) => {
    const found = kept.get(hts) ?? sectorsOf(hts, law.talks.sectors, law.ledger.lists)[0]?.name ?? NO_PLACE;
    kept.set(hts, found);
    return found;
  };
};

/** What files cost under each outcome, and what was asked. */
export interface ExposureAnswer {
  readonly exposure: Exposure;
  /** The paths of the files, or how lines are called that came from none. */
  readonly files: readonly string[];
  readonly known: Day;
  readonly on?: Day;
  readonly remarks: readonly string[];
}

/** Exposure in the core alone: no file, no database, in steps. */
export function* exposureOfTables(
  asked: Asked,
  tables: readonly GivenFile[],
  { question, ...about }: AskedExposure,
): Steps<Result<ExposureAnswer>> {
  const read = yield* readFiles(tables, asked.law.origins);
  if (!read.ok) return read;
  const exposure = yield* exposeFiles(read.value, question);
  return ok({ exposure, files: tables.map(({ path }) => path), ...about });
}

export const isExposureIncomplete = ({ exposure }: Pick<ExposureAnswer, 'exposure'>): boolean => exposure.unknown > 0;

/** Amounts are decimal strings in dollars, days ISO. */
export const exposureJson = ({ exposure, files, on, known }: ExposureAnswer) => ({
  files,
  on: on === undefined ? 'entry' : formatDay(on),
  known: formatDay(known),
  lines: exposure.lines,
  unknown: exposure.unknown,
  value: printDollars(exposure.value),
  concentration: exposure.concentration,
  span:
    exposure.span === undefined
      ? null
      : { from: formatDay(exposure.span.from), through: formatDay(exposure.span.through) },
  scenarios: exposure.scenarios.map((scenario) => ({
    name: scenario.name,
    duty: printDollars(scenario.duty),
    owed: printDollars(scenario.owed),
    difference: printDollars(scenario.difference),
    per_week: scenario.perWeek === undefined ? null : printDollars(scenario.perWeek),
    concentration: scenario.concentration,
    by_program: scenario.byProgram.map(({ program, duty }) => ({ program, duty: printDollars(duty) })),
  })),
  by: Object.fromEntries(
    exposure.groups.map(({ dimension, groups }) => [
      dimension,
      groups.map(({ key, lines, unknown, value, duties }) => ({
        [dimension]: key,
        lines,
        unknown,
        value: printDollars(value),
        duty: duties.map(printDollars),
      })),
    ]),
  ),
  moved: exposure.moved.map((line) => ({
    ...(line.file === undefined ? {} : { file: line.file }),
    row: line.row,
    hts: dottedCode(line),
    origin: line.origin,
    value: printDollars(line.value),
    duty: line.duties.map(printDollars),
  })),
});

export const dottedCode = ({ hts }: Pick<MovedLine, 'hts'>): string => formatHtsCode(trustedHtsCode(hts));
