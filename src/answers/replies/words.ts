import { z } from 'zod';
import { PROGRAMS } from '../../ledger/measure.js';

/** Words that many answers share, each described once and named in the document of the API. */

/** A word of these, or null. The document's maker would take `.nullable()` for a part of the word itself. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'A day, ISO: 2025-08-12' });

export const dollars = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .meta({ id: 'Dollars', description: 'An amount in dollars and cents: 13500.00' });

export const percent = z
  .string()
  .regex(/^-?\d+(\.\d+)?%$/)
  .meta({ id: 'Percent', description: 'A rate as people write it: 30%' });

/** Exact, without an end where the decimal has none: a fraction then. */
export const exactNumber = z.string().meta({ id: 'Exact', description: 'An exact number in decimals: 0.54' });

export const program = z.enum(PROGRAMS).meta({ id: 'Program', description: 'The family a measure belongs to' });

export const citation = z
  .strictObject({
    instrument: z.string().describe('Id: us/2025/eo-14298'),
    citation: z.string().describe('As it is cited: EO 14298'),
    at: z.string().describe('Where in it'),
    event: z.string().optional().describe('The event of the ledger'),
  })
  .meta({ id: 'Citation', description: 'Where a number is written' });

export const status = z
  .enum(['in force', 'suspended', 'scheduled', 'ended', 'superseded', 'never took effect', 'struck down'])
  .meta({ id: 'Status', description: 'How a measure stands on a day' });

export const measureFields = {
  measure: z.string().describe('Id: us/section-301/china-list-3'),
  heading: z.string().nullable().describe('The heading under which it is declared'),
  program,
  kind: z.enum(['duty', 'exemption', 'in_lieu']),
  importer: z.string(),
  origins: z.array(z.string()).describe('Whose goods'),
};

export const standingFields = {
  status,
  rate: z.string().nullable().describe('What is collected; null when nothing is'),
  basis: z.string().nullable().describe('The value it is charged on: value, steel, aluminum, copper'),
  full_rate: z.string().nullable().describe('What the law sets when nothing is set aside'),
  changes: orNull(isoDay).describe('When this changes by itself'),
  cites: z.array(citation),
};

export const standing = z.strictObject(standingFields).meta({ id: 'Standing' });

export const wordings = z
  .array(z.strictObject({ end: z.string(), cite: z.string() }))
  .describe('The end as printed, where official wordings differ');
