import { addDays, day, formatDay } from '../../../time/index.js';

/** The first day that the slider can go back to: the presidency in which these duties began. */
export const FIRST_KNOWN = '2025-01-20';

/** The days that the chart spans, the same for every day as known, so that nothing jumps when the slider moves. */
export const horizonOf = (today: string): { readonly from: string; readonly until: string } => ({
  from: '2025-01-01',
  until: formatDay(addDays(day(today), 120)),
});
