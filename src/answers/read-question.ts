import type { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/** Any value as a question of a door, or all that is wrong with it: the same words on every surface that takes JSON. */
export const readQuestion = <Q extends z.ZodObject>(schema: Q, value: unknown): Result<z.output<Q>> => {
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? ok(read.data) : failed(...read.error.issues.flatMap((issue) => problemsOf(schema, issue)));
};

const problemsOf = (schema: z.ZodObject, issue: z.core.$ZodIssue): readonly Problem[] => {
  const where = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        code: 'unknown-parameter',
        where: shortened(where === '' ? name : `${where}.${name}`),
        what: 'nothing is asked by this name here',
        mend: fieldsOf(schema),
      }));
    case 'invalid_type':
      return [
        issue.input === undefined && issue.path.length === 1
          ? { code: 'missing-parameter', where, what: 'this is not given', mend: describeField(schema, where) }
          : {
              code: 'bad-parameter',
              where,
              what: `this is not ${typeWords(issue.expected)}`,
              mend:
                where === '' ? 'send one JSON object with the fields of the question' : describeField(schema, where),
            },
      ];
    default:
      return [{ code: 'bad-parameter', where, what: issue.message, mend: describeField(schema, where) }];
  }
};

const typeWords = (expected: string): string =>
  expected === 'string' ? 'text in quotes' : expected === 'array' ? 'a list' : `an ${expected}`;

const fieldsOf = ({ shape }: z.ZodObject): string => {
  const names = Object.keys(shape);
  return names.length === 0 ? 'this question has no parameters: leave it out' : `use only ${names.join(', ')}`;
};

const describeField = (schema: z.ZodObject, where: string): string =>
  schema.shape[where.split('.')[0] ?? '']?.description ?? fieldsOf(schema);

/** A name that came with the request is repeated in part only: it may be as long as the request. */
const shortened = (name: string): string => (name.length <= 80 ? name : `${name.slice(0, 80)}…`);
