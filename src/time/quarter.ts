import { civil, type Day, day } from './day.js';

/** A quarter of a calendar year, from its first day until the first day of the next. */
export interface Quarter {
  readonly year: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly from: Day;
  readonly until: Day;
}

/** The quarter that a day falls in. */
export const quarterOf = (when: Day): Quarter => {
  const { year, month } = civil(when);
  return quarter(year, (Math.floor((month - 1) / 3) + 1) as Quarter['number']);
};

export const quarter = (year: number, number: Quarter['number']): Quarter => ({
  year,
  number,
  from: day(`${fourDigits(year)}-${FIRST_MONTHS[number]}-01`),
  until:
    number === 4 ? day(`${fourDigits(year + 1)}-01-01`) : day(`${fourDigits(year)}-${FIRST_MONTHS[next(number)]}-01`),
});

const FIRST_MONTHS = { 1: '01', 2: '04', 3: '07', 4: '10' } as const;

const next = (number: 1 | 2 | 3): Quarter['number'] => (number + 1) as Quarter['number'];

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** `2026 Q1` */
export const printQuarter = ({ year, number }: Pick<Quarter, 'year' | 'number'>): string => `${year} Q${number}`;

/** How many days its year has. */
export const daysOfYear = (when: Day): number => {
  const { year } = civil(when);
  return day(`${fourDigits(year + 1)}-01-01`) - day(`${fourDigits(year)}-01-01`);
};

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export const addYears = (when: Day, years: number): Day => {
  const { year, month, date } = civil(when);
  const inYear = (of: number): Day => day(`${fourDigits(year + years)}-${two(month)}-${two(of)}`);
  return month === 2 && date === 29 && daysOfYear(inYear(28)) === 365 ? inYear(28) : inYear(date);
};

const two = (number: number): string => String(number).padStart(2, '0');
