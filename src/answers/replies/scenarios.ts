import { z } from 'zod';
import { isoDay, percent } from './words.js';

export const scenariosReply = z.strictObject({
  on: isoDay,
  known: isoDay,
  scenarios: z.array(
    z.strictObject({
      name: z.string().describe('What a question names it by'),
      says: z.string().describe('What it supposes'),
      sides: z.array(
        z.strictObject({
          imposes: z.string(),
          on: z.string(),
          rate: percent.describe('The headline rate on the day'),
          changes: z
            .array(z.strictObject({ from: isoDay, rate: percent }))
            .describe('Every later day on which the law then changes it by itself'),
        }),
      ),
      remarks: z.array(z.string()),
      cannot: z.string().nullable().describe('Why it cannot be thought on this day'),
    }),
  ),
});
