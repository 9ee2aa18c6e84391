import pc from 'picocolors';
import { type Problem, printProblem } from '../problem/index.js';

/**
 * How a command ended: 0 done; 1 done, but some lines could not be assessed; 2 the request was wrong; 3 something changed
 * since the last look (`watch` alone).
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** Writes to standard output; a reader that closes the pipe early (`| head`) ends the program quietly. */
export const print = (text: string): void => {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** The same for text that comes piece by piece, each with its own line ends. */
export const printPieces = (pieces: Iterable<string>): void => {
  for (const piece of pieces) process.stdout.write(piece);
};

/** Writes a piece to standard output and waits until there is room for the next. */
export const toStandardOutput = async (piece: string): Promise<void> => {
  if (piece === '' || process.stdout.write(piece)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Says on standard error what is wrong, where and how to mend it, and answers with exit code 2. */
export const refuse = (problems: readonly Problem[]): ExitCode => {
  for (const problem of problems) process.stderr.write(`truce: ${printProblem(problem)}\n`);
  return 2;
};

export { problemsOf } from '../problem/index.js';

/** Colours only on a terminal that wants them; picocolors reads NO_COLOR and FORCE_COLOR. */
export const colour = pc;
