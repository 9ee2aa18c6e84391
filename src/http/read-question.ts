import type { z } from 'zod';
import { readQuestion } from '../answers/index.js';
import { failed, type Problem, type Result } from '../problem/index.js';

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
  const read = readQuestion(schema, Object.fromEntries(given));
  return known.length > 0 ? failed(...known, ...(read.ok ? [] : read.problems)) : read;
};

const repeatedOnce = (name: string): Problem => ({
  code: 'repeated-parameter',
  where: name,
  what: 'this is given more than once',
  mend: 'give it once',
});
