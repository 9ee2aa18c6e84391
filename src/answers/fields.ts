import { z } from 'zod';
import { day } from './door.js';

export const on = day('The day asked about; today when left out');
export const known = day('The law as it could be known on this day; today when left out');
export const scenario = z
  .string()
  .max(400)
  .optional()
  .describe('as-signed, lapse, extend:90d, extend:DAY, peak or strike:PROGRAM, joined by +');
export const between = z.string().max(20).optional().describe('Two parties; US,CN when left out');
export const cell = (what: string) => z.string().max(2_000).optional().describe(what);

export const scenarios = (what: string) => z.array(z.string().max(400)).max(20).optional().describe(what);
