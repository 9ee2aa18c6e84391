import { type Day, parseDay } from '../../time/index.js';
import { laterBy } from './day-places.js';

/** Something that a field of a truce may say, and how likely it is. */
interface Likely {
  readonly value: { readonly value: string; readonly month: boolean };
  readonly share: number;
}

/** The fields of one truce. */
export interface Fields<T extends Likely> {
  readonly end?: T;
  readonly length?: T;
  readonly since?: T;
}

/** No more of each field than these are tried with one another. */
const MOST = 4;

const parsed = ({ value: { value, month } }: Likely): Day | undefined => {
  const day = parseDay(month ? `${value}-15` : value);
  return day.ok ? day.value : undefined;
};

/** Whether a truce that begins so and lasts so long ends then: give or take a day, and half a month where a month alone is named. */
const fits = (since: Likely, length: Likely, end: Likely): boolean | undefined => {
  const [from, until] = [parsed(since), parsed(end)];
  if (from === undefined || until === undefined) return undefined;
  const to = laterBy(from, length.value.value, 1);
  if (to === undefined) return undefined;
  return Math.abs(to - until) <= (since.value.month ? 17 : 1);
};

const ADDS = 1.2;
const FAILS = -0.8;
const BACKWARD = -3;

/** What sums say of the fields of a truce together: those that add up speak for one another. */
const sumOf = <T extends Likely>({ end, length, since }: Fields<T>, before: Day | undefined): number => {
  let sum = 0;
  if (since && end) {
    const [from, until] = [parsed(since), parsed(end)];
    if (from !== undefined && until !== undefined && from >= until) sum += BACKWARD;
    if (length) {
      const adds = fits(since, length, end);
      if (adds !== undefined) sum += adds ? ADDS : FAILS;
    }
  }
  // An extension lasts from the end of what it extends.
  if (before !== undefined && end && length && !since) {
    const to = laterBy(before, length.value.value, 1);
    const until = parsed(end);
    if (to !== undefined && until !== undefined && Math.abs(to - until) <= 1) sum += ADDS;
  }
  return sum;
};

/** Of what a text names, the end, the length and the beginning of a truce that are likeliest together; the likeliest first in each. */
export const likeliest = <T extends Likely>(
  ends: readonly T[],
  lengths: readonly T[],
  sinces: readonly T[],
  before: Day | undefined,
): Fields<T> => {
  const some = (all: readonly T[]): readonly (T | undefined)[] => (all.length === 0 ? [undefined] : all.slice(0, MOST));
  let best: { readonly fields: Fields<T>; readonly score: number } | undefined;
  for (const end of some(ends))
    for (const length of some(lengths))
      for (const since of some(sinces)) {
        const fields = { ...(end ? { end } : {}), ...(length ? { length } : {}), ...(since ? { since } : {}) };
        const score =
          [end, length, since].reduce((sum, each) => sum + (each ? Math.log(each.share) : 0), 0) +
          sumOf(fields, before);
        if (best === undefined || score > best.score) best = { fields, score };
      }
  return best?.fields ?? {};
};

/** The fields of a truce with the one that a text leaves to be reckoned from the two others, where it names what they come to. */
export const completed = <T extends Likely>(
  { end, length, since }: Fields<T>,
  days: readonly T[],
  lengths: readonly T[],
  before?: Day,
): Fields<T> => {
  const known = { ...(end ? { end } : {}), ...(length ? { length } : {}), ...(since ? { since } : {}) };
  if (since && end && !length) {
    const found = lengths.find((each) => fits(since, each, end));
    return found ? { ...known, length: found } : known;
  }
  if (length && end && !since) {
    const fitting = days.filter((each) => fits(each, length, end));
    const found = fitting.find(({ value: { month } }) => !month) ?? fitting[0];
    return found ? { ...known, since: found } : known;
  }
  if (length && !end) {
    const to = before === undefined || since ? undefined : laterBy(before, length.value.value, 1);
    const found = days
      .filter(({ value: { month } }) => !month)
      .find((each) =>
        since ? fits(since, length, each) : to !== undefined && Math.abs((parsed(each) ?? 0) - to) <= 1,
      );
    return found ? { ...known, end: found } : known;
  }
  return known;
};
