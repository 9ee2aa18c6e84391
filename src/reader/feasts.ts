import { addDays, type Day, day } from '../time/index.js';

/** Days that move with Easter, counted from Easter Sunday. */
const WITH_EASTER: Readonly<Record<string, number>> = {
  'good friday': -2,
  'holy saturday': -1,
  'easter sunday': 0,
  'easter monday': 1,
  'easter tuesday': 2,
  'ascension day': 39,
  pentecost: 49,
  'whit sunday': 49,
  'whit monday': 50,
};

/** Feasts on the same day of each year, beside those of midwinter. */
const FIXED: readonly (readonly [name: RegExp, month: number, date: number])[] = [
  [/^christmas eve/, 12, 24],
  [/^christmas/, 12, 25],
  [/^boxing/, 12, 26],
  [/eve$|turn/, 12, 31],
  [/^halloween/, 10, 31],
  [/saints/, 11, 1],
  [/valentine/, 2, 14],
  [/patrick/, 3, 17],
];

/** Feasts in small letters, as the middle of a pattern. */
export const FEASTS = `${Object.keys(WITH_EASTER).join('|')}|thanksgiving(?: day)?|labor day|halloween|all saints['’]? day|(?:st\\.? )?valentine['’]?s day|st\\.? patrick['’]?s day`;

/** The month and the date of a feast that does not move; of New Year where no other is meant. */
export const fixedFeast = (feast: string): readonly [month: number, date: number] => {
  const [, month, date] = FIXED.find(([name]) => name.test(feast)) ?? [undefined, 1, 1];
  return [month, date];
};

/** Easter Sunday of a year, as the Gregorian calendar reckons it. */
const easter = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(day(`${year}-03-28`), full - weekday);
};

/** The day of a feast that moves, by its year; nothing of one that does not. */
export const easterFeast = (feast: string): ((year: number) => Day) | undefined => {
  const after = WITH_EASTER[feast];
  if (after !== undefined) return (year) => addDays(easter(year), after);
  if (feast.startsWith('thanksgiving')) return (year) => weekdayFrom(day(`${year}-11-22`), 3);
  return feast === 'labor day' ? (year) => weekdayFrom(day(`${year}-09-01`), 0) : undefined;
};

/** Monday is 0; 1970-01-01 was a Thursday. */
const weekdayFrom = (from: Day, weekday: number): Day => addDays(from, (weekday - ((from + 3) % 7) + 7) % 7);

const RANKS = ['first', 'second', 'third', 'fourth'];

/** "The second Saturday", "the last Sunday" of a month. */
export const nthWeekday = (year: number, month: number, weekday: number, rank: string): Day => {
  const first = (y: number, m: number): Day => weekdayFrom(day(`${y}-${String(m).padStart(2, '0')}-01`), weekday);
  const place = RANKS.indexOf(rank);
  if (place >= 0) return addDays(first(year, month), place * 7);
  return addDays(month === 12 ? first(year + 1, 1) : first(year, month + 1), -7);
};
