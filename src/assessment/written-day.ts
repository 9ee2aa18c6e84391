import { failed, ok, type Result } from '../problem/index.js';
import { type Day, day, parseDay } from '../time/index.js';

/**
 * Days as people's files write them: ISO (with a midnight behind it, as data frames print it), `MM/DD/YYYY` as ACE and
 * the 7501 have it, and the serial number that a spreadsheet leaves of a date.
 */
export const parseWrittenDay = (text: string): Result<Day> => {
  const serial = serialOf(text);
  if (serial !== undefined) return ok(serial);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!american) return parseDay(text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ''));
  const [, month = '', date = '', year = ''] = american;
  const iso = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (iso.ok) return iso;
  return failed({
    code: 'bad-day',
    where: '',
    what: `'${text}' is not a day`,
    mend: 'write it as 2026-02-28, or month first as 02/28/2026',
  });
};

const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 80_000;

/** Spreadsheets count days from 30 December 1899; 30,000 is in 1982 and 80,000 in 2119, so no other number of a date is meant. */
const SERIAL_ZERO = day('1899-12-30');

/** The day of a spreadsheet's serial number, or nothing when the text is none. */
export const serialOf = (text: string): Day | undefined => {
  if (!/^\d{5}$/.test(text)) return undefined;
  const serial = Number(text);
  return serial < FIRST_SERIAL || serial > LAST_SERIAL ? undefined : ((SERIAL_ZERO + serial) as Day);
};
