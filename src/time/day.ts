import { failed, ok, type Result } from '../problem/index.js';

/**
 * A day of the importing customs territory, as whole days since 1970-01-01. Law binds goods by day; an instant, a zone
 * and daylight saving play no part in which rate applies.
 */
export type Day = number & { readonly __brand: 'Day' };

/** Reads an ISO day (`2026-02-28`). Days that no calendar has are refused. */
export const parseDay = (text: string): Result<Day> => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return failed(notADay(text.trim()));
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month))
    return failed(notADay(text.trim(), year, month));
  return ok(dayOf(year, month, date));
};

/** A day written in code or law that must be right: throws on anything else. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(`'${text}' is not a day`);
  return parsed.value;
};

const notADay = (text: string, year?: number, month?: number) => {
  const example =
    year !== undefined && month !== undefined && month >= 1 && month <= 12
      ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(daysIn(year, month))}`
      : '2026-02-28';
  return { code: 'bad-day', where: '', what: `'${text}' is not a day`, mend: `write it as ${example}` };
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

/**
 * Years are counted from March, so that the leap day is the last of its year and months add up by one formula;
 * 719,468 days lie between 0000-03-01 and 1970-01-01.
 */
const dayOf = (year: number, month: number, date: number): Day => {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return (marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + date - 1 - 719_468) as Day;
};

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Year, month and date of a day. */
export const civil = (when: Day): CivilDate => {
  let year = 1970 + Math.floor(when / 365.2425);
  while (dayOf(year + 1, 1, 1) <= when) year += 1;
  while (dayOf(year, 1, 1) > when) year -= 1;
  let month = 1;
  while (month < 12 && dayOf(year, month + 1, 1) <= when) month += 1;
  return { year, month, date: when - dayOf(year, month, 1) + 1 };
};

/** A day as ISO text. */
export const formatDay = (when: Day): string => {
  const { year, month, date } = civil(when);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** The day so many days later (or earlier). */
export const addDays = (when: Day, count: number): Day => (when + count) as Day;
