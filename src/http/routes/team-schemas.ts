import { z } from 'zod';
import { entrySchema, proposalSchema } from './proposals.js';

/** What came of a write, as the command line prints it with --json. */
export const recordedSchema = z
  .strictObject({
    recorded: z.enum(['new', 'already']).describe('already: this was a retry, and nothing was written'),
    entry: entrySchema,
    proposal: proposalSchema.optional(),
  })
  .meta({ id: 'Recorded' });
