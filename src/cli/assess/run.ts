import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { askAssess } from '../../answers/assess.js';
import { assessedLines } from '../../answers/assessed-json.js';
import type { Law } from '../../assessment/index.js';
import {
  answerStaged,
  BulkDatabase,
  type BulkQuestion,
  countUnknown,
  explainStaged,
  fitsWorkbook,
  stage,
  writeAnswers,
  writeWorkbook,
} from '../../bulk/index.js';
import { type Compiled, compileTogether } from '../../compile/index.js';
import { type PieceWriter, writeWholeBy, writeWholeFrom } from '../../files/index.js';
import { NO_TOTALS, sumTotals, totalsOf } from '../../portfolio/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { askedHere } from '../asked.js';
import { entryFiles } from '../entry-files.js';
import { memoryOption } from '../memory.js';
import { type Outcome, tellRemarks } from '../outcomes.js';
import { type Progress, progressOf } from '../progress.js';
import { type ExitCode, problemsOf, refuse, toStandardOutput } from '../session.js';
import type { AssessFlags } from './command.js';
import { printAssessedRows, printTotals } from './print-assessed.js';

const FORMATS = ['jsonl', 'csv', 'parquet', 'xlsx', 'table'] as const;
type Format = (typeof FORMATS)[number];

/** `truce assess`: whole files, answered line by line. */
export const runAssess = async (paths: readonly string[], flags: AssessFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  const question = asked.ok ? askAssess(asked.value, flags) : asked;
  const format = formatOf(flags);
  const memory = memoryOption(flags.memory);
  const files = entryFiles(paths);
  if (!asked.ok || !question.ok || !format.ok || !memory.ok || !files.ok)
    return refuse(problemsOf(question, format, memory, files));
  const { outcomes, ...clocks } = question.value;
  tellRemarks(outcomes);
  const progress = progressOf('rows');
  const database = await BulkDatabase.open({ memory: memory.value });
  try {
    const staged = await stage(database, paths, {
      origins: asked.value.law.origins,
      keepCells: true,
      onProgress: progress.show,
    });
    if (!staged.ok) return refuse(staged.problems);
    const rows = { database, staged: staged.value, outcomes, ...clocks, progress };
    const unknown = await write(rows, format.value, flags.out);
    if (!unknown.ok) return refuse(unknown.problems);
    progress.end();
    const lines = staged.value.rows - staged.value.parts;
    if (unknown.value > 0)
      process.stderr.write(`truce: ${unknown.value} of ${lines} lines could not be assessed; each says why\n`);
    return unknown.value > 0 ? 1 : 0;
  } finally {
    progress.end();
    database.close();
  }
};

/** Rows that stand ready, and what is asked of them. */
interface Asked {
  readonly database: BulkDatabase;
  readonly staged: Parameters<typeof writeAnswers>[1];
  readonly outcomes: readonly Outcome[];
  readonly known: Day;
  readonly on?: Day;
  readonly progress: Progress;
}

/** Writes the answers in a format; tells how many lines have no duty under the first outcome. */
const write = async (asked: Asked, format: Format, out: string | undefined): Promise<Result<number>> => {
  const { database, staged, outcomes } = asked;
  const [question] = questionsOf(asked);
  if (question === undefined) return ok(0);
  switch (format) {
    case 'jsonl':
      return explained(asked, question, out, (rows) => [...assessedLines(staged, rows)]);
    case 'table': {
      let [totals, titled] = [NO_TOTALS, true];
      return explained(
        asked,
        question,
        out,
        (rows) => {
          totals = sumTotals(totals, totalsOf(rows));
          const text = printAssessedRows(rows, titled);
          titled = false;
          return [text];
        },
        () => printTotals(totals),
      );
    }
    case 'csv': {
      const answers = await answerStaged(database, staged, question);
      const written =
        out === undefined
          ? await throughScratch(database, (path) => writeAnswers(database, staged, answers, { format, path }))
          : await writeWholeBy(out, (path) => writeAnswers(database, staged, answers, { format, path }));
      return written.ok ? ok(await countUnknown(database, answers)) : written;
    }
    case 'parquet': {
      const answers = await answerStaged(database, staged, question);
      const written = await writeWholeBy(out ?? '', (path) =>
        writeAnswers(database, staged, answers, { format, path }),
      );
      return written.ok ? ok(await countUnknown(database, answers)) : written;
    }
    case 'xlsx': {
      const fits = fitsWorkbook(staged.rows, outcomes.length);
      if (!fits.ok) return fits;
      let unknown = 0;
      const sheets = questionsOf(asked).map((each, index) => ({
        name: outcomes[index]?.name ?? '',
        answer: () => answerStaged(database, staged, each),
      }));
      const written = await writeWholeBy(out ?? '', async (path) => {
        [unknown = 0] = await writeWorkbook(database, staged, sheets, aboutOf(asked), path);
      });
      return written.ok ? ok(unknown) : written;
    }
  }
};

const aboutOf = ({ staged, known, on }: Asked): readonly (readonly [string, string])[] => [
  ['files', staged.files.map(({ path }) => path).join(', ')],
  ['on', on === undefined ? "each line's own day of entry" : formatDay(on)],
  ['as known on', formatDay(known)],
];

const questionsOf = ({ outcomes, known, on }: Asked): readonly BulkQuestion[] => {
  const laws = outcomes.map(({ law }) => law);
  return compileTogether(laws, known).map((compiled: Compiled, index) => ({
    law: laws[index] as Law,
    compiled,
    known,
    ...(on === undefined ? {} : { on }),
  }));
};

type Pieces = (rows: Parameters<typeof totalsOf>[0]) => readonly string[];

/** Each row with its explanation, written as it is worked out. */
const explained = async (
  { database, staged, progress }: Asked,
  question: BulkQuestion,
  out: string | undefined,
  pieces: Pieces,
  closing: () => string = () => '',
): Promise<Result<number>> => {
  let [unknown, told] = [0, 0];
  const writeAll: PieceWriter = async (take) => {
    for await (const rows of explainStaged(database, staged, question)) {
      unknown += rows.filter(
        ({ row, assessment }) => row.partOf === undefined && assessment?.duty === undefined,
      ).length;
      for (const piece of pieces(rows)) await take(piece);
      told += rows.length;
      progress.show(told);
    }
    await take(closing());
  };
  if (out === undefined) await writeAll(toStandardOutput);
  else {
    const written = await writeWholeFrom(out, writeAll);
    if (!written.ok) return written;
  }
  return ok(unknown);
};

/** What only writes files, on standard output. */
const throughScratch = async (
  database: BulkDatabase,
  writeTo: (path: string) => Promise<void>,
): Promise<Result<string>> => {
  const path = database.scratch('answers');
  await writeTo(path);
  await pipeline(createReadStream(path), process.stdout, { end: false });
  return ok(path);
};

const formatOf = ({ json, format: name, out, scenario }: AssessFlags): Result<Format> => {
  const format = FORMATS.find((each) => each === (json ? 'jsonl' : name));
  if (format === undefined)
    return failed({
      code: 'bad-format',
      where: '--format',
      what: `'${name}' is no format`,
      mend: `write one of ${FORMATS.join(', ')}`,
    });
  if ((format === 'parquet' || format === 'xlsx') && out === undefined)
    return failed({
      code: 'needs-a-file',
      where: '--format',
      what: `${format} is written to a file`,
      mend: `name it with --out assessed.${format}`,
    });
  if (format !== 'xlsx' && new Set(scenario).size > 1)
    return failed({
      code: 'one-scenario',
      where: '--scenario',
      what: `${format} holds one outcome`,
      mend: 'give one, write --format xlsx with a sheet for each, or ask truce exposure',
    });
  return ok(format);
};
