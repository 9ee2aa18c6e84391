import { z } from 'zod';
import type { Problem, Result } from '../problem/index.js';
import { type Day, parseDay } from '../time/index.js';
import { INSTRUMENT_KINDS, SOURCES } from './event.js';
import { type GoodsSetId, isPath, isPattern, type MeasureId, type MeasurePattern } from './identifiers.js';
import { PROGRAMS, TRANSPORTS } from './measure.js';

/**
 * The shapes of the files under `law/`, every scalar text on the way in. docs/law-format.md says the same to people.
 */

/** A text read by one of our parsers; its problem becomes the schema's. */
export const parsed = <T>(parse: (text: string) => Result<T>) =>
  z.string().transform((text, context): T => {
    const result = parse(text);
    if (result.ok) return result.value;
    for (const problem of result.problems) context.addIssue({ code: 'custom', message: sentence(problem) });
    return z.NEVER;
  });

const sentence = (problem: Problem): string => `${problem.what}; ${problem.mend}`;

export const branded = <T extends string>(test: (text: string) => boolean, message: string) =>
  z
    .string()
    .refine(test, message)
    .transform((text) => text as T);

export const dayText = parsed<Day>(parseDay);
export const measureId = branded<MeasureId>(isPath, 'a measure is named by its path below law/measures');
export const pattern = branded<MeasurePattern>(isPattern, 'name a measure, or a folder of measures ending in /*');
export const goodsSet = branded<GoodsSetId>(isPath, 'a goods set is named like a path');
export const origin = z.string().regex(/^[A-Z]{2}$/, 'an origin is an ISO alpha-2 code');
export const heading = z.string().regex(/^99\d\d\.\d\d\.\d\d$/, 'a heading is written 9903.88.03');
export const nonEmpty = z.string().min(1);
export const modes = z.array(z.enum(TRANSPORTS));

const yieldSchema = z.strictObject({
  to: pattern,
  extent: z.enum(['whole', 'portion']),
  by: heading.optional(),
});

export const measureFields = {
  program: z.enum(PROGRAMS),
  kind: z.enum(['duty', 'exemption', 'in_lieu']),
  heading: heading.optional(),
  origins: z.array(origin).min(1),
  goods: z.union([z.enum(['all', 'described']), z.array(goodsSet).min(1)]),
  goods_except: z.array(goodsSet).optional(),
  scope: nonEmpty.optional(),
  cite: nonEmpty,
  yields: z.array(yieldSchema).optional(),
  exclusive: nonEmpty.optional(),
  exempts: z.array(pattern).min(1).optional(),
  extent: z.enum(['whole', 'us_content']).optional(),
  claims: z.array(nonEmpty).min(1).optional(),
  unless: z.array(nonEmpty).min(1).optional(),
  in_transit: z.strictObject({ loaded_before: dayText, modes: modes.min(1).optional() }).optional(),
  chapter_98: z.enum(['processing', 'inside']).optional(),
};

export const measureSchema = z.strictObject(measureFields);
export type MeasureFile = z.infer<typeof measureSchema>;

export const instrumentSchema = z.strictObject({
  title: nonEmpty,
  citation: nonEmpty,
  kind: z.enum(INSTRUMENT_KINDS),
  by: nonEmpty,
  signed: dayText,
  known: dayText,
  recorded: dayText,
  source: z.enum(SOURCES),
  url: z.url().optional(),
  note: nonEmpty.optional(),
  /** Each event is read by the schema of the key it opens with, after the file's own shape is known. */
  events: z.array(z.record(z.string(), z.unknown())),
});

export const reachSchema = z.array(
  z.strictObject({ importer: origin, origins: z.array(origin).min(1), from: dayText, verified_to: dayText }),
);
