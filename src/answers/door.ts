import { z } from 'zod';
import { ok, type Result } from '../problem/index.js';
import type { Answer, Asked } from './asked.js';

/**
 * One question that can be asked of the law, the same on every surface: its fields, and its answer as JSON. Every field is text as a
 * person writes it, so that a flag, a query parameter, a tool's argument and a field of a form are one and the same; the core reads them.
 */
export interface Door<Q extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** One sentence that says what the answer holds. */
  readonly says: string;
  readonly question: Q;
  /** The days of the question for which today stands in when they are left out; any of them may, where this is not said. */
  readonly todayFor?: readonly string[];
  readonly answer: (asked: Asked, question: z.output<Q>) => Result<Answer>;
}

export const door = <Q extends z.ZodObject>(door: Door<Q>): Door<Q> => door;

/** An optional field that is a day. */
export const day = (what: string) => z.string().max(40).optional().describe(`${what}, ISO like 2025-08-12`);

/** An answer in which nothing that was asked is missing. */
export const complete = <T>(result: Result<T>, json: (value: T) => unknown): Result<Answer> =>
  result.ok ? ok({ json: json(result.value), incomplete: false }) : result;
