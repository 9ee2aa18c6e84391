import { addDays, civil, type Day, day, formatDay } from '../../time/index.js';

/** Days laid out over columns: some days to a column, or some columns to a day. */
export interface DayAxis {
  readonly from: Day;
  readonly until: Day;
  readonly width: number;
}

/** The days of a column; where several columns share a day, each holds it. */
export const daysOf = (
  { from, until, width }: DayAxis,
  column: number,
): { readonly first: Day; readonly last: Day } => {
  const span = until - from;
  const first = addDays(from, Math.floor((column * span) / width));
  const next = addDays(from, Math.floor(((column + 1) * span) / width));
  return { first, last: Math.max(first, addDays(next, -1)) as Day };
};

/** The column that a day falls into, or -1 where it lies outside. */
export const columnOf = (axis: DayAxis, when: Day): number => {
  if (when < axis.from || when >= axis.until) return -1;
  for (let column = 0; column < axis.width; column += 1) {
    if (when <= daysOf(axis, column).last) return column;
  }
  return axis.width - 1;
};

export interface Tick {
  readonly column: number;
  readonly label: string;
}

/** The least distance of two ticks in columns: a label and two blanks. */
const APART = 9;

const MONTHS = [1, 2, 3, 4, 6, 12, 24, 60, 120] as const;

/** Ticks at the beginnings of months where they have room, else at single days. */
export const ticksOf = (axis: DayAxis): readonly Tick[] => {
  const span = axis.until - axis.from;
  if (span < 62) return dayTicks(axis, Math.max(1, Math.ceil((APART * span) / axis.width)));
  const step =
    MONTHS.find((months) => (months * 30 * axis.width) / span >= APART) ??
    Math.ceil((APART * span) / axis.width / 3650) * 120;
  return monthTicks(axis, step);
};

const dayTicks = (axis: DayAxis, step: number): readonly Tick[] => {
  const ticks: Tick[] = [];
  for (let when = axis.from; when < axis.until; when = addDays(when, step))
    ticks.push({ column: columnOf(axis, when), label: formatDay(when).slice(5) });
  return ticks;
};

const monthTicks = (axis: DayAxis, step: number): readonly Tick[] => {
  const last = monthOf(addDays(axis.until, -1));
  const ticks: Tick[] = [];
  for (let month = Math.ceil(monthOf(axis.from) / step) * step; month <= last; month += step) {
    const label = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
    const first = day(`${label}-01`);
    if (first >= axis.from) ticks.push({ column: columnOf(axis, first), label });
  }
  return ticks;
};

/** Months since the year 0. */
const monthOf = (when: Day): number => {
  const { year, month } = civil(when);
  return year * 12 + month - 1;
};
