import { civil, type Day, day } from '../../time/index.js';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day in words: `12 August 2025`. */
export const dayWords = (when: Day): string => {
  const { year, month, date } = civil(when);
  return `${date} ${MONTHS[month - 1]} ${year}`;
};

/** Whether a record names a day in words, with its year or without any. */
export const namesDay = (text: string, when: Day): boolean => {
  const { year, month, date } = civil(when);
  const named = new RegExp(`(?<!\\d)${date} ${MONTHS[month - 1]}(?: (\\d{4}))?`, 'g');
  return [...text.matchAll(named)].some(([, stated]) => stated === undefined || Number(stated) === year);
};

/** The month that a text counts from, as the last such month that had begun on a day: "May" on 29 July 2025 is May 2025. */
export const monthBefore = (text: string, on: Day): Day | undefined => {
  const month = MONTHS.findIndex((name) => text.toLowerCase().includes(name.toLowerCase())) + 1;
  if (month === 0) return undefined;
  const stated = /\b(20\d{2})\b/.exec(text)?.[1];
  const now = civil(on);
  const year = stated === undefined ? (month <= now.month ? now.year : now.year - 1) : Number(stated);
  return day(`${year}-${String(month).padStart(2, '0')}-01`);
};

/** The day so far from another, in the units people give a truce: `90 days`, `1 year`. */
export const after = (from: Day, length: string): Day | undefined => {
  const [, count = '', unit = ''] = /^(\d+) (day|week|month|year)s?$/.exec(length) ?? [];
  const many = Number(count);
  switch (unit) {
    case 'day':
      return (from + many) as Day;
    case 'week':
      return (from + 7 * many) as Day;
    case 'month':
      return monthsAfter(from, many);
    case 'year':
      return monthsAfter(from, 12 * many);
    default:
      return undefined;
  }
};

/** The same date so many months later; the last of a shorter month where it has no such date. */
const monthsAfter = (from: Day, months: number): Day => {
  const { year, month, date } = civil(from);
  const counted = year * 12 + (month - 1) + months;
  const first = day(`${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}-01`);
  const next = day(`${Math.floor((counted + 1) / 12)}-${String(((counted + 1) % 12) + 1).padStart(2, '0')}-01`);
  return Math.min(first + date - 1, next - 1) as Day;
};
