import { unwrap } from '../problem/index.js';
import { type Day, parseDay } from '../time/index.js';

/** How a day is written where the customs territory of the United States lives; `en-CA` writes days as ISO does. */
const CALENDAR = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today in the customs territory of the United States. Only an edge may ask: the core is handed its days. */
export const today = (): Day => unwrap(parseDay(CALENDAR.format(new Date())));

/** This instant, ISO with milliseconds: when an entry of a team's ledger was recorded. */
export const now = (): string => new Date().toISOString();
