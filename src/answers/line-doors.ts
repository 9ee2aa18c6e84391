import { z } from 'zod';
import type { Law } from '../assessment/index.js';
import { DIMENSIONS, finish, type GivenFile, type Steps } from '../portfolio/index.js';
import { ok, type Result } from '../problem/index.js';
import { auditOf, type Refunds, TAXPAYERS } from '../refunds/index.js';
import type { Answer, Asked } from './asked.js';
import { type AssessedTable, askAssess, assessTables, countUnassessed } from './assess.js';
import { assessedLineJson, assessedLines } from './assessed-json.js';
import { askDeadlines, type DeadlinesPage, deadlinesOfTables, isDeadlinesIncomplete } from './deadlines.js';
import { deadlinesJson } from './deadlines-json.js';
import { type Door, day } from './door.js';
import { type EntryRows, entryRows, tableOfRows } from './entry-rows.js';
import { askExposure, type ExposureAnswer, exposureJson, exposureOfTables, isExposureIncomplete } from './exposure.js';
import { cell, known, scenario, scenarios } from './fields.js';
import { areRefundsIncomplete, askRefunds, refundsOfTables } from './refunds.js';
import { refundsJson, refundsPieces } from './refunds-json.js';

/** The fields of a question besides its lines. */
export type AboutLines<Q extends z.ZodObject> = Omit<z.output<Q>, 'lines'>;

/**
 * A question about many entry lines. They stand in the question as rows (`answer`), or come as tables that somebody read from files
 * (`steps`), named in the answer by their paths; rows of the question itself are called `lines`. Both are worked out here in the core, so that a page can do it in the browser; surfaces that
 * hold files ask the tables of the bulk path the same, and get the same bytes.
 */
export interface LineDoor<Q extends z.ZodObject = z.ZodObject> extends Door<Q> {
  readonly steps: (asked: Asked, about: AboutLines<Q>, tables: readonly GivenFile[]) => Steps<Result<Answer>>;
}

type OfTables<Q extends z.ZodObject> = (
  asked: Asked,
  about: AboutLines<Q>,
  tables: readonly GivenFile[],
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
    finish(answerOf(asked, about as AboutLines<Q>, [tableOfRows(lines as EntryRows)])),
  steps: answerOf,
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
  function* (asked, about, tables) {
    const question = askExposure(asked, about);
    if (!question.ok) return question;
    const answer = yield* exposureOfTables(asked, tables, question.value);
    return answer.ok ? ok(exposureAnswer(answer.value)) : answer;
  },
);

export const deadlinesAnswer = (page: DeadlinesPage): Answer => ({
  json: deadlinesJson(page),
  incomplete: isDeadlinesIncomplete(page),
  remarks: page.remarks,
});

export const deadlinesDoor = lineDoor(
  {
    name: 'deadlines',
    says: 'Every date ahead that moves money for entry lines, with the dollars on either side, the law behind it and who may sign otherwise; where the lines plan shipments, which of them beat each date.',
    question: z.strictObject({
      lines: entryRows,
      on: day('Dates after this day; the day as known when left out'),
      known,
      until: day('The first day no longer looked at'),
      scenario: scenarios('Outcomes besides what is signed'),
      top: top(5),
      transit: cell('Days in transit by mode in place of those assumed: vessel=30,air=5'),
      shipments: z
        .enum(['yes', 'no'])
        .optional()
        .describe('yes: the lines are planned shipments; without a column for their departure there is no answer'),
    }),
  },
  function* (asked, { shipments, ...about }, tables) {
    const question = askDeadlines(asked, { ...about, shipments: shipments === 'yes' });
    if (!question.ok) return question;
    const page = yield* deadlinesOfTables(asked, tables, question.value);
    return page.ok ? ok(deadlinesAnswer(page.value)) : page;
  },
);

export const assessAnswer = ({ headers, rows, remarks }: AssessedTable): Answer => ({
  get json() {
    return rows.map((row) => assessedLineJson({ headers }, row));
  },
  incomplete: countUnassessed(rows) > 0,
  remarks,
  pieces: () => assessedLines({ headers }, rows),
});

export const assessDoor = lineDoor(
  {
    name: 'assess',
    says: 'The duty on every entry line: components with their citations, what was left out and why, what is missing; one object a line, in order, with the columns given under input.',
    question: z.strictObject({
      lines: entryRows,
      on: z
        .string()
        .max(40)
        .optional()
        .describe('entry, each line’s own entry_date (when left out), or one day for all, ISO like 2025-08-12'),
      known,
      edition: cell('Base rates from this edition of the schedule, whatever the day'),
      scenario,
    }),
  },
  function* (asked, { scenario: name, ...about }, tables) {
    const question = askAssess(asked, { ...about, scenario: name === undefined ? [] : [name] });
    if (!question.ok) return question;
    const table = yield* assessTables(asked, tables, question.value);
    return table.ok ? ok(assessAnswer(table.value)) : table;
  },
);

export const refundsAnswer = (refunds: Refunds, law: Law, isAudited: boolean): Answer => {
  const about = isAudited ? { audit: auditOf(refunds.lines) } : {};
  return {
    get json() {
      return refundsJson(refunds, law, about);
    },
    incomplete: areRefundsIncomplete(refunds),
    pieces: () => refundsPieces(refunds, law, about),
  };
};

export const refundsDoor = lineDoor(
  {
    name: 'refunds',
    says: 'What is due back on filed entries, with interest, by which way and until when: what was paid (without that, assessed on the day of entry) less what is owed in the end.',
    question: z.strictObject({
      lines: entryRows,
      known,
      on: day('The day on which ways are open or closed; the day as known when left out'),
      paid_on: day('The day to which interest runs; the day of `on` when left out'),
      for: z.enum(TAXPAYERS).optional().describe('Whose rate of interest; corporate when left out'),
      quarter_rate: z
        .array(z.string().max(40))
        .max(100)
        .optional()
        .describe('Rates that are not known here, each as 2026Q2=6%'),
      claims: entryRows.optional().describe('CBP’s claim file: rows with ENTRY_NUMBER, CLAIM_NUMBER, STATUS'),
      prefer: cell('The file whose word is taken where files differ, by its name'),
      audit: z
        .enum(['yes', 'no'])
        .optional()
        .describe('yes: also compare what was paid with what was assessed and owed'),
    }),
  },
  function* (asked, { claims, audit, ...about }, tables) {
    const given = claims === undefined ? {} : { claims: { ...tableOfRows(claims), path: 'claims' } };
    const question = askRefunds(asked, { ...about, ...given });
    if (!question.ok) return question;
    const refunds = yield* refundsOfTables(asked, tables, question.value);
    return refunds.ok ? ok(refundsAnswer(refunds.value, asked.law, audit === 'yes')) : refunds;
  },
);

/** Every question about many lines, in the order in which they are listed to people. */
export const LINE_DOORS = [assessDoor, exposureDoor, deadlinesDoor, refundsDoor] as const;
