import { aboutAnswer } from '../answers/about.js';
import type { Door } from '../answers/door.js';
import {
  type Answer,
  type Asked,
  answerPieces,
  type EntryRows,
  type LineDoor,
  readQuestion,
  tableOfRows,
} from '../answers/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { McpParts } from './parts.js';
import { type FramedAnswer, wordsOf } from './tools.js';

/** An answer as its bytes, and the same with what it speaks of. */
export interface AskedAnswer {
  readonly text: string;
  readonly framed: FramedAnswer;
}

/** Asks a door what an agent sent; nothing when the agent no longer waits. */
export const ask = async (
  parts: McpParts,
  door: Door,
  given: unknown,
  signal: AbortSignal,
): Promise<Result<AskedAnswer> | undefined> => {
  const question = readQuestion(door.question, given);
  const law = await parts.laws.current();
  if (!question.ok) return question;
  if (!law.ok) return law;
  // The core answers in one go. A word that the agent no longer waits is heard before it begins.
  await anotherTurn();
  if (signal.aborted) return undefined;
  const asked = { law: law.value.law, today: parts.today() };
  const answer = await answered(asked, door, question.value, signal);
  if (answer === undefined || !answer.ok) return answer;
  const { json, incomplete, remarks = [] } = answer.value;
  const text = [...answerPieces(answer.value)].join('');
  const length = Buffer.byteLength(text);
  if (length > parts.longest) return failed(tooLong(door.name, length, parts.longest));
  const { citations, ...about } = aboutAnswer(asked, door.name, question.value, json);
  return ok({ text, framed: { ...about, incomplete, remarks: [...remarks], citations: [...citations], answer: json } });
};

/** How long other messages may wait while one question is worked on, in milliseconds. */
const SLICE = 20;

/** Questions about many lines are worked on in steps, so that another message is heard between them: that nobody waits any more, for one. */
const answered = async (
  asked: Asked,
  door: Door,
  question: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Result<Answer> | undefined> => {
  const { steps } = door as Partial<LineDoor>;
  if (steps === undefined) return door.answer(asked, question);
  const { lines, ...about } = question;
  // The schema of a door with steps has read the lines.
  const work = steps(asked, about, [tableOfRows(lines as EntryRows)]);
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE) continue;
    await anotherTurn();
    if (signal.aborted) return undefined;
    since = performance.now();
  }
};

const anotherTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const tooLong = (name: string, length: number, longest: number): Problem => ({
  code: 'answer-too-long',
  where: name,
  what: `the answer has ${kilobytes(length)} kB, and at most ${kilobytes(longest)} kB are given at once`,
  mend: `${wordsOf(name).less}; truce mcp --longest KB allows more`,
});

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1_000);
