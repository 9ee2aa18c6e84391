import { z } from 'zod';
import { isoDay, orNull, percent, wordings } from './words.js';

const truceStatus = z.enum(['scheduled', 'in force', 'extended', 'lapsed', 'ended', 'overtaken']);

const side = z
  .strictObject({
    imposes: z.string(),
    on: z.string(),
    status: truceStatus.nullable(),
    rate_now: percent,
    rate_if_lapsed: orNull(percent).describe('On the deadline, if nobody signs'),
    rate_peak: percent,
    expires: orNull(isoDay),
    verified_to: orNull(isoDay).describe('Somebody checked this side’s law to this day'),
    wordings,
  })
  .meta({ id: 'BriefSide', description: 'What one side charges an ordinary good of the other' });

const newsKinds = [
  'instrument',
  'round',
  'statement',
  'proposal',
  'sign-off',
  'position',
  'flashpoint',
  'deal',
  'control',
  'figure',
  'target',
] as const;

/** What became known on a day: an instrument, or something of the talks. */
export const newsFields = {
  kind: z.enum(newsKinds),
  id: z.string(),
  day: isoDay.describe('The day it tells of'),
  known: isoDay,
  title: z.string(),
  what: z.string(),
  cite: z.string(),
};

export const briefReply = z.strictObject({
  on: isoDay,
  known: isoDay,
  sentence: z.string().describe('Where the truce stands'),
  truces: z.array(
    z.strictObject({
      id: z.string(),
      parties: z.array(z.string()),
      since: isoDay,
      expires: orNull(isoDay),
      days_left: z.int().nullable().describe('Negative once the deadline has passed'),
      status: truceStatus,
      signoff: z.strictObject({
        by: z.string().nullable().describe('Who must still sign; when all have, who signed last'),
        state: z.enum(['none', 'agreed', 'signed', 'declined']),
        proposal: z.string().nullable(),
      }),
      sides: z.array(side),
    }),
  ),
  sides: z.array(side),
  next_deadline: z.strictObject({ day: isoDay, what: z.string(), days: z.int() }).nullable(),
  last_round: z
    .strictObject({
      id: z.string(),
      sequence: z.int().nullable(),
      place: z.string(),
      from: isoDay,
      until: isoDay,
      delegations: z.record(z.string(), z.array(z.string())),
      outcome: z.string(),
      cite: z.string(),
    })
    .nullable(),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      who: z.string(),
      office: z.string(),
      when: isoDay,
      claims: z.string(),
      cite: z.string(),
    }),
  ),
  flashpoints: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      latest: z.strictObject({ when: isoDay, what: z.string(), cite: z.string() }).nullable(),
      positions: z.array(z.strictObject({ side: z.string(), from: isoDay, position: z.string(), cite: z.string() })),
    }),
  ),
  deals: z.array(
    z.strictObject({ id: z.string(), partner: z.string(), when: isoDay, rate: z.string(), cite: z.string() }),
  ),
  since: isoDay.optional(),
  changes: z.array(z.strictObject(newsFields)).optional().describe('What became known after `since`'),
  warnings: z.array(z.string()),
});
