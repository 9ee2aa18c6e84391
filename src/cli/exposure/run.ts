import type { Law } from '../../assessment/index.js';
import { BulkDatabase, exposeStaged, needsOf, stage } from '../../bulk/index.js';
import { compileTogether } from '../../compile/index.js';
import { openUsersLaw } from '../../home/index.js';
import { DIMENSIONS, type Dimension, type ExposureQuestion, NO_PLACE } from '../../portfolio/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { sectorsOf } from '../../talks/index.js';
import { type Day, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { countOption } from '../count-option.js';
import { entryFiles } from '../entry-files.js';
import { memoryOption } from '../memory.js';
import { outcomesOf, tellRemarks } from '../outcomes.js';
import { progressOf } from '../progress.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { ExposureFlags } from './command.js';
import { exposureJson, printExposure } from './print-exposure.js';

/** `truce exposure`: a whole company's imports under each outcome. */
export const runExposure = async (paths: readonly string[], flags: ExposureFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const known = dayOption('--known', flags.known, today);
  const on = flags.on === undefined ? ok(undefined) : dayNamed('--on', flags.on);
  const dimensions = dimensionsNamed(flags.by);
  const top = countOption('--top', flags.top);
  const memory = memoryOption(flags.memory);
  const files = entryFiles(paths);
  const outcomes = law.ok && known.ok ? outcomesOf(law.value, namesOf(flags), known.value) : ok([]);
  if (!law.ok || !known.ok || !on.ok || !dimensions.ok || !top.ok || !memory.ok || !files.ok || !outcomes.ok)
    return refuse(problemsOf(law, known, on, dimensions, top, memory, files, outcomes));
  tellRemarks(outcomes.value);
  const compiled = compileTogether(
    outcomes.value.map((outcome) => outcome.law),
    known.value,
  );
  const question: ExposureQuestion = {
    scenarios: outcomes.value.flatMap(({ name }, index) => {
      const regime = compiled[index];
      return regime === undefined ? [] : [{ name, compiled: regime }];
    }),
    dimensions: dimensions.value,
    top: top.value,
    sectorOf: sectorNames(law.value),
    ...(on.value === undefined ? {} : { on: on.value }),
  };
  const database = await BulkDatabase.open({ memory: memory.value });
  const progress = progressOf('rows read');
  try {
    const staged = await stage(database, paths, {
      origins: law.value.origins,
      keepCells: false,
      needs: needsOf(question),
      onProgress: progress.show,
    });
    if (!staged.ok) return refuse(staged.problems);
    const exposure = await exposeStaged(database, staged.value, law.value.origins, question);
    progress.end();
    const about = {
      files: staged.value.files.map(({ path }) => path),
      known: known.value,
      ...(on.value === undefined ? {} : { on: on.value }),
    };
    if (flags.json) printJson(exposureJson(exposure, about));
    else print(printExposure(exposure, about));
    return exposure.unknown > 0 ? 1 : 0;
  } finally {
    progress.end();
    database.close();
  }
};

const USUAL = ['extend:90d', 'peak'];

/** What is signed comes first, whether or not it is asked for: every difference is from it. */
const namesOf = ({ scenario }: ExposureFlags): readonly string[] => [
  'as-signed',
  ...(scenario.length === 0 ? USUAL : scenario),
];

const dayNamed = (flag: string, text: string): Result<Day> => {
  const parsed = parseDay(text);
  return parsed.ok ? parsed : failed(...parsed.problems.map((problem) => ({ ...problem, where: flag })));
};

const dimensionsNamed = (names: readonly string[]): Result<readonly Dimension[]> => {
  const unknown = names.filter((name) => name !== 'program' && !DIMENSIONS.includes(name as Dimension));
  if (unknown.length === 0) return ok(DIMENSIONS.filter((dimension) => names.includes(dimension)));
  return failed({
    code: 'unknown-dimension',
    where: '--by',
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
