import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, type Day, type Span } from '../time/index.js';
import { erase, paint, type Segment, segmentOn } from './segments.js';

const LENGTH = 40;
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: LENGTH }), fc.option(fc.nat({ max: LENGTH }), { nil: undefined }))
  .map(([from, until]) => (until === undefined ? { from: from as Day } : { from: from as Day, until: until as Day }));
const stroke = fc.record({
  over: span,
  colour: fc.option(fc.constantFrom('red', 'green', 'blue'), { nil: undefined }),
});

test('paint() and erase() leave on each day what was painted last', () => {
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 8 }), (strokes) => {
      let segments: readonly Segment<string>[] = [];
      const days: (string | undefined)[] = Array.from({ length: LENGTH + 5 }, () => undefined);
      for (const { over, colour } of strokes) {
        segments = colour === undefined ? erase(segments, over) : paint(segments, over, colour);
        for (const when of days.keys()) if (covers(over, when as Day)) days[when] = colour;
      }
      expect(days.map((_, when) => segmentOn(segments, when as Day)?.value)).toEqual(days);
    }),
    { numRuns: 500 },
  );
});

test('segments stand in order of time, hold a day each and never overlap', () => {
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 8 }), (strokes) => {
      const segments = strokes.reduce<readonly Segment<string>[]>(
        (before, { over, colour }) => (colour === undefined ? erase(before, over) : paint(before, over, colour)),
        [],
      );
      for (const [index, segment] of segments.entries()) {
        const next = segments[index + 1];
        if (segment.until !== undefined) expect(segment.until).toBeGreaterThan(segment.from);
        if (next !== undefined) expect(segment.until).toBeLessThanOrEqual(next.from);
      }
    }),
  );
});
