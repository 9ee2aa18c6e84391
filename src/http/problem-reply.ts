import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, printProblem } from '../problem/index.js';
import type { HttpEnv } from './parts.js';

/** A problem as RFC 9457 has it, with every mistake of the request in the words of the command line. */
export interface ProblemReply {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request's id, as the log has it. */
  readonly instance: string;
  readonly problems: readonly Problem[];
}

export const PROBLEM_TYPE = 'application/problem+json';

export const problemBody = (status: number, instance: string, problems: readonly Problem[]): ProblemReply => {
  const code = problems[0]?.code ?? 'internal-error';
  return {
    type: `urn:truce:problem:${code}`,
    title: titleOf(code),
    status,
    detail: problems.map(printProblem).join('\n'),
    instance,
    problems,
  };
};

/** `bad-day` is a bad day: the title of a type never changes from one occurrence to the next. */
const titleOf = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const replyProblems = (
  c: Context<HttpEnv>,
  status: ContentfulStatusCode,
  problems: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response =>
  c.body(`${JSON.stringify(problemBody(status, c.var.requestId, problems), null, 2)}\n`, status, {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    ...headers,
  });

export const replyProblem = (
  c: Context<HttpEnv>,
  status: ContentfulStatusCode,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
): Response => replyProblems(c, status, [problem], headers);

/** Problems of an answer: 422 unless the store is to blame, which no other question would mend. */
export const replyUnanswered = (c: Context<HttpEnv>, problems: readonly Problem[]): Response => {
  const code = problems[0]?.code ?? '';
  if (code === 'store-busy') return replyProblems(c, 503, problems, { 'retry-after': '1' });
  return replyProblems(c, STORE.has(code) ? 500 : 422, problems);
};

const STORE: ReadonlySet<string> = new Set(['bad-store', 'no-store', 'broken-team-ledger', 'bad-entry']);
