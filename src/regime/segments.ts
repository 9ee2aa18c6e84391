import type { Day, Span } from '../time/index.js';

/** A value that holds over a span. Segments of one line never overlap and stand in order of time. */
export interface Segment<T> extends Span {
  readonly value: T;
}

const isEmpty = (span: Span): boolean => span.until !== undefined && span.until <= span.from;

/** Paints a value over a span: whatever stood there gives way, the rest stays. A span without a day changes nothing. */
export const paint = <T>(segments: readonly Segment<T>[], over: Span, value: T): readonly Segment<T>[] => {
  if (isEmpty(over)) return segments;
  const kept = segments.flatMap((segment) => [
    { ...segment, until: earlier(segment.until, over.from) },
    ...(over.until === undefined ? [] : [{ ...segment, from: Math.max(segment.from, over.until) as Day }]),
  ]);
  const painted: Segment<T> =
    over.until === undefined ? { from: over.from, value } : { from: over.from, until: over.until, value };
  return [...kept, painted].filter((segment) => !isEmpty(segment)).sort((a, b) => a.from - b.from);
};

const earlier = (until: Day | undefined, day: Day): Day => (until === undefined || day < until ? day : until);

/** Leaves nothing on the span. */
export const erase = <T>(segments: readonly Segment<T>[], over: Span): readonly Segment<T>[] => {
  const blank = Symbol('blank');
  return paint<T | typeof blank>(segments, over, blank).filter(
    (segment): segment is Segment<T> => segment.value !== blank,
  );
};

/** The segment that covers a day. Few segments stand in a line, so a plain walk is the fastest search. */
export const segmentOn = <T>(segments: readonly Segment<T>[], when: Day): Segment<T> | undefined =>
  segments.find((segment) => segment.from <= when && (segment.until === undefined || when < segment.until));
