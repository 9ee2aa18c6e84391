import type { RefundRoutes } from '../ledger/index.js';
import { addDays, addYears, type Day } from '../time/index.js';
import type { Filing } from './filing.js';

/** How an entry stands to its liquidation. `assumed`: the day is worked out from the day of entry, not given. */
export interface Liquidation {
  readonly state: 'liquidated' | 'not liquidated' | 'held';
  readonly day?: Day;
  readonly assumed: boolean;
  readonly why: string;
}

/**
 * Whether an entry is liquidated on a day. A status that the report gives decides; else the day it gives; else the day on
 * which CBP would have scheduled it, and an entry that is neither extended nor suspended is deemed liquidated in a year.
 */
export const liquidationOf = (filing: Filing, entered: Day, on: Day, { liquidation }: RefundRoutes): Liquidation => {
  const status = filing.liquidationStatus ?? '';
  const given = filing.liquidationDay;
  if (HELD.test(status))
    return { state: 'held', ...(given === undefined ? {} : { day: given }), assumed: false, why: `status ${status}` };
  const scheduled = given ?? addDays(entered, liquidation.scheduled_days);
  const deemed = addYears(entered, liquidation.deemed_years);
  const assumed = given === undefined;
  if (NOT_YET.test(status)) {
    if (deemed <= on) return { state: 'liquidated', day: deemed, assumed: true, why: 'deemed liquidated after a year' };
    return { state: 'not liquidated', day: scheduled > on ? scheduled : deemed, assumed, why: `status ${status}` };
  }
  if (DONE.test(status) && given !== undefined && given <= on)
    return { state: 'liquidated', day: given, assumed: false, why: `status ${status}` };
  const state = scheduled <= on ? 'liquidated' : 'not liquidated';
  const why = assumed ? `taken as ${liquidation.scheduled_days} days after entry` : 'the day given';
  return { state, day: scheduled, assumed, why };
};

const HELD = /suspend|extend|review|enjoin/i;
const NOT_YET = /un-?liquidated|not liquidated|scheduled|open|pending/i;
const DONE = /liquidated|closed|final/i;
