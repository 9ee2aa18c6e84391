/**
 * A problem is bad input told as a value: what is wrong, where, and how to mend it. Problems are collected, never
 * thrown, so that a file with five mistakes is answered with five sentences. Codes are permanent; each has a paragraph
 * in docs/problems.md.
 */
export interface Problem {
  readonly code: string;
  /** The place, as the user would look for it: `line 12, entry_date` or `law/instruments/us/2025/eo-14298.yaml:14`. */
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** One problem in a sentence: `line 12, entry_date: '31/02/2026' is not a day; write it as 2026-02-28`. */
export const printProblem = (problem: Problem): string => {
  const place = problem.where === '' ? '' : `${problem.where}: `;
  return `${place}${problem.what}; ${problem.mend}`;
};

/** The same problem at a place known only to the caller, put before the place it already names. */
export const at = (where: string, problem: Problem): Problem => ({
  ...problem,
  where: problem.where === '' ? where : `${where}, ${problem.where}`,
});

/** The problems of several results together, so that all mistakes of a request are answered at once. */
export const problemsOf = (...results: readonly Result<unknown>[]): readonly Problem[] =>
  results.flatMap((result) => (result.ok ? [] : result.problems));

/** Problems that stop the program, thrown only at the edges and where a caller asked for a value or nothing. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** The value of a result, or its problems thrown: for tests, scripts and edges that can do nothing else. */
export const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
};

/** Stops the program on a mistake of ours: the invariant is stated beside the place that relies on it. */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${invariant}`);
}
