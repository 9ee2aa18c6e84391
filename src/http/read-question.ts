import type { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/** The fields of a question's schema that are lists: those that a query may repeat. */
const isList = (schema: z.ZodObject, name: string): boolean => {
  const field = schema.shape[name];
  const inner = field?._zod.def.type === 'optional' ? (field as z.ZodOptional)._zod.def.innerType : field;
  return inner?._zod.def.type === 'array';
};

/** Query parameters as a question; a parameter that is no list is given once. */
export const questionOfQuery = <Q extends z.ZodObject>(
  schema: Q,
  query: Readonly<Record<string, readonly string[]>>,
): Result<z.output<Q>> => {
  const repeated = Object.entries(query).filter(([name, values]) => values.length > 1 && !isList(schema, name));
  const given = Object.entries(query).map(([name, values]) => [name, isList(schema, name) ? values : values[0]]);
  const known = repeated.filter(([name]) => Object.hasOwn(schema.shape, name)).map(([name]) => repeatedOnce(name));
  const read = questionOf(schema, Object.fromEntries(given));
  return known.length > 0 ? failed(...known, ...(read.ok ? [] : read.problems)) : read;
};

const repeatedOnce = (name: string): Problem => ({
  code: 'repeated-parameter',
  where: name,
  what: 'this is given more than once',
  mend: 'give it once',
});

/** Any value as a question, or all that is wrong with it. */
export const questionOf = <Q extends z.ZodObject>(schema: Q, value: unknown): Result<z.output<Q>> => {
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

const describeField = ({ shape }: z.ZodObject, where: string): string => {
  const described = shape[where.split('.')[0] ?? '']?.description;
  return described === undefined ? 'see /openapi.json for what it takes' : described;
};

/** A name that came with the request is repeated in part only: it may be as long as a header. */
const shortened = (name: string): string => (name.length <= 80 ? name : `${name.slice(0, 80)}…`);
