import { z } from 'zod';
import { DIMENSIONS, finish, type GivenFile, type Steps } from '../portfolio/index.js';
import { ok, type Result } from '../problem/index.js';
import type { Answer, Asked } from './asked.js';
import { type Door, day } from './door.js';
import { type EntryRows, entryRows, tableOfRows } from './entry-rows.js';
import { askExposure, type ExposureAnswer, exposureJson, exposureOfTables, isExposureIncomplete } from './exposure.js';
import { known, scenarios } from './fields.js';

/** The fields of a question besides its lines. */
export type AboutLines<Q extends z.ZodObject> = Omit<z.output<Q>, 'lines'>;

/**
 * A question about many entry lines. They stand in the question as rows (`answer`), or come as tables that somebody read from files
 * (`steps`), named in the answer by their paths. Both are worked out here in the core, so that a page can do it in the browser; surfaces that
 * hold files ask the tables of the bulk path the same, and get the same bytes.
 */
export interface LineDoor<Q extends z.ZodObject = z.ZodObject> extends Door<Q> {
  readonly steps: (asked: Asked, about: AboutLines<Q>, tables: readonly GivenFile[]) => Steps<Result<Answer>>;
}

/** How a door answers of tables; `files` are the names that the answer gives them. */
type OfTables<Q extends z.ZodObject> = (
  asked: Asked,
  about: AboutLines<Q>,
  tables: readonly GivenFile[],
  files: readonly string[],
) => Steps<Result<Answer>>;

const lineDoor = <Q extends z.ZodObject>(
  { name, says, question }: Pick<Door<Q>, 'name' | 'says' | 'question'>,
  answerOf: OfTables<Q>,
): LineDoor<Q> => ({
  name,
  says,
  question,
  // Every question of these doors has `lines: entryRows`, which the type of a question in general cannot say.
  answer: (asked, { lines, ...about }) =>
    finish(answerOf(asked, about as AboutLines<Q>, [tableOfRows(lines as EntryRows)], [])),
  steps: (asked, about, tables) =>
    answerOf(
      asked,
      about,
      tables,
      tables.map(({ path }) => path),
    ),
});

const top = (instead: number) =>
  z.string().max(10).optional().describe(`How many of the lines that move most are named; ${instead} when left out`);

export const exposureAnswer = (answer: ExposureAnswer): Answer => ({
  json: exposureJson(answer),
  incomplete: isExposureIncomplete(answer),
  remarks: answer.remarks,
});

export const exposureDoor = lineDoor(
  {
    name: 'exposure',
    says: 'What entry lines cost under each outcome, and the differences: by program, origin, chapter, sector, supplier or month, with the lines that move most.',
    question: z.strictObject({
      lines: entryRows,
      scenario: scenarios('Outcomes after what is signed: extend:90d and peak when left out'),
      on: day('One day of entry for all lines; each line’s own entry_date when left out'),
      known,
      by: z
        .array(z.string().max(40))
        .max(10)
        .optional()
        .describe(`Also by ${DIMENSIONS.join(', ')}`),
      top: top(10),
    }),
  },
  function* (asked, about, tables, files) {
    const question = askExposure(asked, about);
    if (!question.ok) return question;
    const answer = yield* exposureOfTables(asked, tables, question.value);
    return answer.ok ? ok(exposureAnswer({ ...answer.value, files })) : answer;
  },
);

/** Every question about many lines, in the order in which they are listed to people. */
export const LINE_DOORS = [exposureDoor] as const;
