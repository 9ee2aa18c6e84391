import { type Problem, printProblem } from '../../problem/index.js';
import type { DoorName, Question } from './answers.js';
import { asker } from './asker.js';

/** The answer of a door as text; a refused question is an error that carries its problems. */
export const answerTextOf = async (door: string, question: Question = {}): Promise<string> => {
  // Whoever drives the page from outside names doors in text; the worker says so when there is none of the name.
  const reply = await asker.ask(door as DoorName, question);
  if (reply.ok) return reply.text;
  throw Object.assign(new Error(reply.problems.map(printProblem).join('\n')), {
    problems: reply.problems satisfies readonly Problem[],
  });
};
