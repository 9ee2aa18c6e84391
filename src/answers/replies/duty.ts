import { z } from 'zod';
import { citation, dollars, exactNumber, isoDay, orNull, program } from './words.js';

/** One line of the assess contract. */
export const assessmentReply = z
  .strictObject({
    entry_number: z.string().nullable(),
    line: z.string().nullable(),
    hts: z.string(),
    origin: z.string(),
    entry_date: isoDay,
    value: dollars,
    duty: orNull(dollars).describe('What is assessed; null when something that decides it is missing'),
    owed: orNull(dollars).describe('The same after rulings that reach back'),
    rate: orNull(exactNumber).describe('Duty as a share of the value'),
    components: z
      .array(
        z.strictObject({
          program,
          heading: z.string(),
          rate: z.string().describe('As in law: 25%, 4.4¢/kg'),
          basis: dollars.describe('What it is charged on'),
          amount: dollars,
          measure: z.string().describe('Id of the measure, or base'),
          status: z.enum(['in force', 'struck down']),
          cites: z.array(citation),
        }),
      )
      .describe('Every duty, in the order in which it is filed'),
    considered: z
      .array(
        z.strictObject({
          program,
          heading: z.string(),
          code: z.string().describe('Permanent; docs/left-out.md has a paragraph on each'),
          reason: z.string(),
          measure: z.string(),
        }),
      )
      .describe('Every measure that was left out, and why'),
    missing: z.array(z.string()).describe('What decides the duty and is not given'),
    assumed: z
      .array(z.strictObject({ what: z.string(), effect: z.string() }))
      .describe('What was taken for granted, and what it is worth'),
    range: z.strictObject({ low: dollars, high: dollars }).optional().describe('The least and the most it can be'),
    warnings: z.array(z.string()),
    fees: z.strictObject({ mpf: dollars.optional(), hmf: dollars.optional() }),
    de_minimis: z.strictObject({ state: z.enum(['open', 'closed']), cite: citation }).optional(),
    on: isoDay,
    edition: z.string().nullable().describe('Of the schedule, for the base rate'),
    known: orNull(isoDay),
    scenario: z.string().optional(),
  })
  .meta({ id: 'Assessment' });

/** One line, or the line under several scenarios. */
export const dutyReply = z.union([
  assessmentReply,
  z
    .strictObject({
      scenarios: z.array(
        z.strictObject({
          scenario: z.string(),
          weight: orNull(exactNumber),
          remarks: z.array(z.string()).describe('What could not be thought of this scenario'),
          assessment: assessmentReply,
        }),
      ),
      expected: dollars
        .nullable()
        .describe('The weighted mean, where every scenario has a weight and they add up to 1'),
      range: z.strictObject({ low: dollars, high: dollars }).nullable(),
    })
    .meta({ id: 'ComparedDuty' }),
]);
