import { z } from 'zod';
import { newsFields } from './brief.js';
import { citation, isoDay, orNull, percent, wordings } from './words.js';

const deadlineKinds = [
  'truce end',
  'suspension end',
  'suspension start',
  'exclusion end',
  'exemption end',
  'scheduled rate',
  'scheduled exemption',
  'rate end',
  'goods',
  'fees',
  'de minimis',
] as const;

export const timelineReply = z.strictObject({
  known: isoDay,
  from: isoDay,
  until: isoDay,
  scenario: z.string().nullable(),
  sides: z.array(
    z.strictObject({
      imposes: z.string(),
      on: z.string(),
      verified_to: orNull(isoDay),
      steps: z
        .array(
          z.strictObject({
            from: isoDay,
            until: isoDay,
            rate: percent,
            status: z.enum(['law', 'default future', 'scenario']),
            verified: z.boolean(),
            cites: z.array(citation),
          }),
        )
        .describe('The headline rate; none where this law does not reach'),
    }),
  ),
  deadlines: z.array(
    z.strictObject({
      id: z.string().describe('Stays the same however the deadline is worded'),
      day: isoDay,
      kind: z.enum(deadlineKinds),
      state: z.enum(['ahead', 'passed']),
      imposes: z.string(),
      name: z.string(),
      what: z.string(),
      cites: z.array(citation),
      wordings,
    }),
  ),
  events: z.array(
    z.strictObject({
      ...newsFields,
      url: z.string().nullable(),
      headline: z.boolean().describe('Whether it changes a duty on all goods'),
    }),
  ),
});
