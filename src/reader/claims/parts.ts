import { Seen } from '../reading.js';

/** A stretch of a sentence, read as a sentence of its own. */
export const partOf = (seen: Seen, from: number, until: number): Seen => {
  const { sentence, parties, paragraph, register, published } = seen;
  const words = sentence.words.filter(
    ({ start, end }) => start >= sentence.start + from && end <= sentence.start + until,
  );
  const [head] = words;
  const first = head === undefined ? 0 : sentence.words.indexOf(head);
  const part = {
    start: sentence.start + from,
    end: sentence.start + until,
    text: sentence.text.slice(from, until),
    low: sentence.low.slice(from, until),
    words,
  };
  const named = parties
    .filter(({ start, end }) => start >= from && end <= until)
    .map((each) => ({
      ...each,
      first: each.first - first,
      last: each.last - first,
      start: each.start - from,
      end: each.end - from,
    }));
  return new Seen(part, paragraph, named, register, published);
};
