import { z } from 'zod';
import type { Door } from '../../answers/index.js';
import { answerGet, openingOf } from '../answer.js';
import { problemReplies } from '../documented.js';
import { sampleOf } from '../examples.js';
import type { KeptAnswers } from '../kept-answers.js';
import type { AppParts } from '../parts.js';
import { type Route, route } from '../route.js';
import { answerReply } from './door.js';

/** One thing that a door can be asked for by name, at an address of its own: `/v1/measures/us/section-301/china-list-3`. */
export interface Named {
  readonly door: Door;
  /** The field of the question that the path fills. */
  readonly field: string;
  readonly path: string;
  readonly says: string;
  /** An id to show it with. */
  readonly example: string;
}

export const resourceRoute = (
  { door, field, path, says, example }: Named,
  parts: AppParts,
  kept: KeptAnswers,
): Route => {
  const question = without(door.question, field);
  const opening = { ...openingOf(door), question };
  return route({
    document: {
      method: 'get',
      path: `${path}/{id}`,
      summary: says,
      operationId: `${door.name}_of`,
      tags: ['questions'],
      ...sampleOf(`${path}/${example}`),
      request: {
        params: z.object({
          id: z.string().max(300).describe('The id; its slashes may be written as they are or as %2F'),
        }),
        query: question,
      },
      responses: { 200: answerReply(door), ...problemReplies(304, 400, 404, 406, 422, 429, 500, 503) },
    },
    pattern: `${path}/:id{.+}`,
    handle: (c) => answerGet(c, opening, { parts, kept, fixed: { [field]: c.req.param('id') ?? '' } }),
  });
};

const without = ({ shape }: z.ZodObject, field: string): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => name !== field)));
