import { type Day, formatDay } from './day.js';

/** Days from `from` (inclusive) until `until` (exclusive), the way notices speak; no `until` means until further notice. */
export interface Span {
  readonly from: Day;
  readonly until?: Day | undefined;
}

export const covers = (span: Span, when: Day): boolean =>
  span.from <= when && (span.until === undefined || when < span.until);

export const printSpan = (span: Span): string =>
  span.until === undefined
    ? `from ${formatDay(span.from)}`
    : `from ${formatDay(span.from)} until ${formatDay(span.until)}`;
