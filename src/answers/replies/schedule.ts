import { z } from 'zod';
import { isoDay, orNull } from './words.js';

/** A line of the schedule, or the lines below a heading. */
export const scheduleReply = z.union([
  z
    .strictObject({
      code: z.string(),
      general: z.string().describe('Column 1 general, as printed'),
      special: z.string(),
      column_2: z.string(),
      units: z.array(z.string()),
      edition: z.string(),
      description: z.string().optional().describe('In editions that their user imported'),
      on: isoDay,
      statistical: z.array(z.string()).describe('Its ten-digit numbers'),
      sectors: z.array(z.string()),
    })
    .meta({ id: 'ScheduleLine' }),
  z
    .strictObject({
      under: z.string(),
      edition: z.string(),
      lines: z.array(z.strictObject({ code: z.string(), general: z.string(), column_2: z.string() })),
    })
    .meta({ id: 'LinesBelow' }),
]);

export const searchReply = z.array(
  z.strictObject({ code: z.string().describe('Digits alone'), description: z.string(), score: z.number() }),
);

export const editionsReply = z.array(z.strictObject({ id: z.string(), from: isoDay, until: orNull(isoDay) }));
