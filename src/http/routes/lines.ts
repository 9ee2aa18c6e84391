import type { Context } from 'hono';
import { z } from 'zod';
import {
  type Answer,
  type Asked,
  answerPieces,
  askAssess,
  askDeadlines,
  askExposure,
  deadlinesAnswer,
  type EntryRows,
  exposureAnswer,
  LINE_DOORS,
  type LineDoor,
  readQuestion,
  tableOfRows,
} from '../../answers/index.js';
import { REPLIES } from '../../answers/replies/index.js';
import { readTables } from '../../bulk/read-tables.js';
import type { Steps } from '../../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { refusedType } from '../accepts.js';
import { problemReplies } from '../documented.js';
import { EXAMPLES } from '../examples.js';
import type { Jobs } from '../jobs.js';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyProblem, replyProblems, replyUnanswered } from '../problem-reply.js';
import { readJson, typeOf } from '../read-body.js';
import { questionOfQuery } from '../read-question.js';
import { receipted } from '../receipted.js';
import { isFile, type Received, receive } from '../received.js';
import { type Route, route } from '../route.js';
import { streamOf, type Take } from '../stream-of.js';

type Question = Readonly<Record<string, unknown>>;

/** How much memory one file may take; what does not fit goes to the disk. */
const MEMORY = '1GB';

/** `POST /v1/assess` and its like: entry lines as rows of JSON, as a file in the body, or as files of a form. */
export const lineRoutes = (parts: AppParts, jobs: Jobs): readonly Route[] =>
  LINE_DOORS.map((door) => lineRoute(door as unknown as LineDoor, parts, jobs));

const typeOfAnswer = (name: string): string => (name === 'assess' ? 'application/jsonl' : 'application/json');

const lineRoute = (door: LineDoor, parts: AppParts, jobs: Jobs): Route => {
  const type = typeOfAnswer(door.name);
  const fields = withoutRows(door.question);
  const file = { schema: { type: 'string' as const, contentMediaType: 'application/octet-stream' } };
  return route({
    document: {
      method: 'post',
      path: `/v1/${door.name}`,
      summary: door.says,
      operationId: door.name,
      tags: ['entry lines'],
      request: {
        query: fields,
        body: {
          required: true,
          content: {
            'application/json': { schema: door.question, example: EXAMPLES[door.name] ?? {} },
            'text/csv': { schema: { type: 'string' as const } },
            'text/tab-separated-values': { schema: { type: 'string' as const } },
            'application/jsonl': { schema: { type: 'string' as const } },
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': file,
            'application/vnd.apache.parquet': file,
            'multipart/form-data': {
              schema: {
                type: 'object' as const,
                required: ['lines'],
                properties: { lines: { type: 'array' as const, items: { type: 'string' as const } } },
              },
            },
          },
        },
      },
      responses: {
        200: {
          description:
            door.name === 'assess'
              ? 'One object a line, in order, to the byte what the command line prints with --json; sent as it is worked out'
              : 'The answer, to the byte what the command line prints with --json; files are called lines.csv and the like',
          content: {
            [type]: { schema: type === 'application/json' ? (REPLIES[door.name] ?? z.unknown()) : z.string() },
          },
        },
        ...problemReplies(400, 403, 406, 408, 413, 415, 422, 429, 500, 503),
      },
    },
    handle: async (c) => {
      const refused = refusedType(c, type);
      if (refused !== undefined) return refused;
      const done = jobs.begin();
      if (done === undefined) return replyProblem(c, 503, BUSY, { 'retry-after': '5' });
      const kind = typeOf(c);
      try {
        return isFile(kind) ? await answerFiles(c, door, fields, parts, done) : await answerRows(c, door, parts, done);
      } catch (error) {
        done();
        throw error;
      }
    },
  });
};

const withoutRows = ({ shape }: z.ZodObject): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => name !== 'lines' && name !== 'claims')));

/** Rows in the question itself: worked out in the core, a few at a time, so that others are answered in between. */
const answerRows = async (
  c: Context<HttpEnv>,
  door: LineDoor,
  parts: AppParts,
  done: () => void,
): Promise<Response> => {
  try {
    const { rows, bodyTime } = parts.limits;
    const body = await readJson(c, { body: rows, bodyTime });
    if (!body.ok) return replyProblem(c, body.refused.status, body.refused.problem);
    const query = questionOfQuery(z.strictObject({}), c.req.queries());
    const question = readQuestion(door.question, body.value);
    if (!query.ok || !question.ok)
      return replyProblems(
        c,
        400,
        [query, question].flatMap((each) => (each.ok ? [] : each.problems)),
      );
    const opened = await parts.laws.current();
    if (!opened.ok) return replyUnanswered(c, opened.problems);
    const { lines, ...about } = question.value;
    const asked = { law: opened.value.law, today: parts.today() };
    const answer = await inTurns(door.steps(asked, about, [tableOfRows(lines as EntryRows)]));
    if (!answer.ok) return replyUnanswered(c, answer.problems);
    const text = [...answerPieces(answer.value)].join('');
    return receipted(c, replyText(text, typeOfAnswer(door.name), answer.value.incomplete), {
      door: door.name,
      question: question.value,
      asked,
      bytes: new TextEncoder().encode(text),
      engine: parts.version,
    });
  } finally {
    done();
  }
};

/** How long one turn of work may take before others have theirs, in milliseconds. */
const TURN = 20;

/** Takes steps for a while, lets the server do something else, and goes on. */
const inTurns = async <T>(steps: Steps<T>): Promise<T> => {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
};

const answerFiles = async (
  c: Context<HttpEnv>,
  door: LineDoor,
  fields: z.ZodObject,
  parts: AppParts,
  done: () => void,
): Promise<Response> => {
  const received = await receive(c, parts.limits);
  if (!received.ok) {
    done();
    return replyProblem(c, received.refused.status, received.refused.problem);
  }
  const files = received.value;
  const over = (): void => {
    files.remove();
    done();
  };
  let streaming = false;
  try {
    const question = questionOfQuery(fields, { ...c.req.queries(), ...files.fields });
    if (!question.ok) return replyProblems(c, 400, question.problems);
    const opened = await parts.laws.current();
    if (!opened.ok) return replyUnanswered(c, opened.problems);
    const asked = { law: opened.value.law, today: parts.today() };
    if (door.name === 'assess') {
      streaming = true;
      const stream = await streamOf((take) => assessInto(asked, question.value, files, take), over);
      return stream.ok
        ? replyText(stream.value, 'application/jsonl', false)
        : replyUnanswered(c, stream.problems.map(shownOf(files)));
    }
    const answer = await answerOf(door, asked, question.value, files);
    if (!answer.ok) return replyUnanswered(c, answer.problems.map(shownOf(files)));
    const text = files.named([...answerPieces(answer.value)].join(''));
    return replyText(text, typeOfAnswer(door.name), answer.value.incomplete);
  } finally {
    if (!streaming) over();
  }
};

/** A problem that names a file by the name it has for its asker. */
const shownOf =
  ({ named }: Received) =>
  (problem: Problem): Problem => ({ ...problem, where: named(problem.where), what: named(problem.what) });

/** Every line explained, handed over as it is worked out. */
const assessInto = async (
  asked: Asked,
  { scenario, ...about }: Question,
  files: Received,
  take: Take,
): Promise<Result<unknown>> => {
  const question = askAssess(asked, { ...about, scenario: scenario === undefined ? [] : [String(scenario)] });
  if (!question.ok) return question;
  const { assessedPieces } = await import('../../bulk/index.js');
  const options = { memory: MEMORY };
  return assessedPieces(files.paths, asked.law.origins, question.value, options, (piece) => take(files.named(piece)));
};

/** The other questions, of files by the bulk path; refunds hold their tables in memory. */
const answerOf = async (door: LineDoor, asked: Asked, question: Question, files: Received): Promise<Result<Answer>> => {
  const options = { memory: MEMORY };
  if (door.name === 'exposure') {
    const about = askExposure(asked, question);
    if (!about.ok) return about;
    const { exposureOfFiles } = await import('../../bulk/index.js');
    const answer = await exposureOfFiles(files.paths, asked.law.origins, about.value, options);
    return answer.ok ? ok(exposureAnswer(answer.value)) : answer;
  }
  if (door.name === 'deadlines') {
    const about = askDeadlines(asked, { ...question, shipments: question.shipments === 'yes' });
    if (!about.ok) return about;
    const { deadlinesOfFiles } = await import('../../bulk/index.js');
    const page = await deadlinesOfFiles(files.paths, asked.law, about.value, options);
    return page.ok ? ok(deadlinesAnswer(page.value)) : page;
  }
  const tables = await readTables(files.paths);
  const claims = files.claims === undefined ? ok(undefined) : await readTables([files.claims]);
  if (!tables.ok || !claims.ok) return failed(...[tables, claims].flatMap((each) => (each.ok ? [] : each.problems)));
  const rows = claims.value?.[0];
  const given = rows === undefined ? {} : { claims: rowsOf(rows) };
  return inTurns(door.steps(asked, { ...question, ...given }, tables.value));
};

/** A table as rows by the names of their columns, as a question holds them. */
const rowsOf = ({ headers, rows }: ReturnType<typeof tableOfRows>): EntryRows =>
  rows.map(({ cells }) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])));

const replyText = (body: string | ReadableStream<Uint8Array>, type: string, incomplete: boolean): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      ...(incomplete ? { 'truce-incomplete': 'true' } : {}),
    },
  });

const BUSY: Problem = {
  code: 'server-busy',
  where: '',
  what: 'as many files are being worked on as the server takes at once',
  mend: 'ask again in a moment',
};
