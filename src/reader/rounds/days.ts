import { addDays, civil, type Day, parseDay } from '../../time/index.js';
import type { Dated } from '../dates.js';

/** The days that a text may mean by what it writes: behind publication and ahead of it. */
export interface Days {
  readonly from: Day;
  readonly until?: Day;
}

const shifted = ({ from, until }: Days, move: (when: Day) => Day | undefined): Days | undefined => {
  const [first, last] = [move(from), until === undefined ? undefined : move(until)];
  if (first === undefined || (until !== undefined && last === undefined)) return undefined;
  return { from: first, ...(last === undefined ? {} : { until: last }) };
};

const byMonths =
  (months: number) =>
  (when: Day): Day | undefined => {
    const { year, month, date } = civil(when);
    const index = year * 12 + month - 1 + months;
    const parsed = parseDay(
      `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    );
    return parsed.ok ? parsed.value : undefined;
  };

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** What a day may be, the one that the words about it speak for first: where the year, the month or the week is open, the next one too. */
export const readingsOf = (dated: Dated, published: Day | undefined): readonly Days[] => {
  const { from, until, how } = dated;
  if (from === undefined) return [];
  const first: Days = { from, ...(until === undefined ? {} : { until }) };
  if (published === undefined) return [first];
  const words = dated.words.toLowerCase();
  const ahead = from > published || (until ?? from) > published;
  const turn = (move: (step: number) => (when: Day) => Day | undefined): readonly Days[] => {
    const other = shifted(first, move(ahead ? -1 : 1));
    return other ? [first, other] : [first];
  };
  if (how === 'weekday' && !/\b(?:last|next|this|coming|previous|following|week|fortnight|weekend)\b/.test(words))
    return [
      first,
      ...[ahead ? -7 : 7, ahead ? 7 : -7].flatMap((days) => shifted(first, (when) => addDays(when, days)) ?? []),
    ];
  if (how !== 'calendar' || /\d{4}/.test(words)) return [first];
  if (!MONTH.test(words)) return turn((step) => byMonths(step));
  // A day of this season is the near one, whatever the verb.
  return Math.abs(from - published) > 75 ? turn((step) => byMonths(step * 12)) : [first];
};

/** The one of several readings that lies where the meeting does. */
export const settled = (
  options: readonly Days[],
  state: 'held' | 'under way' | 'planned',
  published: Day | undefined,
): Days | undefined => {
  const [first] = options;
  if (!first || published === undefined || options.length < 2) return first;
  const fits = options.find(({ from, until }) =>
    state === 'planned' ? from >= published : state === 'held' ? (until ?? from) <= published : from <= published,
  );
  return fits ?? first;
};
