import { signsOf } from '../learnt/features.js';
import type { Duration } from '../quantities.js';
import type { Reading, Seen } from '../reading.js';
import { onRecordOfSides } from '../record.js';
import { dayPlaces, laterBy, nearWords, pooled, reckoned, reckoningOf, type Signed } from './day-places.js';

/** A stretch of time that a text names. */
export interface SpanPlace {
  readonly seen: Seen;
  readonly duration: Duration;
}

const MORE =
  /\b(?:another|further|more|extra|additional|longer|second|new|fresh|extend\w*|prolong\w*|renew\w*|extension|lengthen\w*|on top)\b/;

const spanSigns = (reading: Reading, seen: Seen, duration: Duration, counts: ReadonlyMap<string, number>): string[] => {
  const { start, end, length } = duration;
  const { low } = seen;
  const out: string[] = [];
  const unit = (length.split(' ')[1] ?? '').replace(/s$/, '');
  const count = Number(length.split(' ')[0]);
  out.push(`s:unit=${unit}`, `s:${low.slice(start, end).includes('-') ? 'joined' : 'apart'}`);
  if (count === 1) out.push(`s:one ${unit}`);
  const days = count * (unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 30 : 365);
  out.push(`s:long=${days < 8 ? 'week' : days < 29 ? 'month' : days < 401 ? 'usual' : 'years'}`);
  const before = low.slice(Math.max(0, start - 40), start);
  const after = low.slice(end, end + 40);
  if (MORE.test(low.slice(start, end)) || MORE.test(before.slice(-14)) || /^ (?:more|longer|extra|further)/.test(after))
    out.push('s:more');
  if (MORE.test(before)) out.push('s:more-before');
  if (MORE.test(after)) out.push('s:more-after');
  out.push(`s:named=${Math.min(counts.get(length) ?? 1, 3)}`, `s:lengths=${Math.min(counts.size, 4)}`);
  const reckoning = reckoningOf(reading);
  const { published } = reading;
  let [toCome, gone] = [false, false];
  for (const day of reckoning.days)
    if (reckoned(reckoning, day, length, 1)) {
      const ends = laterBy(day, length, 1);
      if (published !== undefined && day > published) toCome = true;
      else if (published !== undefined && ends !== undefined && ends < published) gone = true;
      else out.push('s:fits');
    }
  if (toCome) out.push('s:fits-ahead');
  if (gone) out.push('s:fits-gone');
  for (const dated of seen.dates) {
    const ahead = published !== undefined && (dated.from ?? 0) > published;
    out.push(
      `s:day-${dated.end <= start ? 'before' : 'after'}`,
      `s:day-${dated.end <= start ? 'before' : 'after'} ${ahead ? 'ahead' : 'gone'}`,
    );
  }
  return out;
};

const SIGNED = new WeakMap<Reading, readonly Signed<SpanPlace>[]>();

/** The stretches of time of a text with all that may tell whose they are. */
export const signedSpans = (reading: Reading): readonly Signed<SpanPlace>[] => {
  const known = SIGNED.get(reading);
  if (known) return known;
  dayPlaces(reading);
  const counts = new Map<string, number>();
  for (const { durations } of reading.all)
    for (const { length } of durations) counts.set(length, (counts.get(length) ?? 0) + 1);
  const signed = pooled(
    reading.all.flatMap((seen) =>
      seen.durations.map((duration) => ({
        place: { seen, duration },
        value: duration.length,
        signs: [
          ...signsOf(reading, seen, duration),
          ...nearWords(reading, seen, duration.start, duration.end),
          ...spanSigns(reading, seen, duration, counts),
          ...onRecordOfSides(reading, duration.length),
        ],
      })),
    ),
  );
  SIGNED.set(reading, signed);
  return signed;
};
