/** What is asked of a level: on what goods it is, as far as its own words and those about it bear on every answer alike. */
import type { Sides } from './sides.js';
import { joinOf, type Sold } from './sold.js';
import type { Stock } from './stock.js';
import { type Headings, headingsOf } from './tables.js';
import { type Charged, nearPlaces } from './ware-places.js';
import type { Ware } from './wares.js';

/** A level and a pair of sides, of which it is asked on what goods it is between them. */
export interface Asked {
  readonly stock: Stock;
  readonly sold: Sold;
  readonly charged: Charged;
  readonly sides: Sides;
  /** The goods that the rules give the level. */
  readonly ruled: string | undefined;
  readonly stage: string;
  /** How its part of the sentence speaks of what it spoke of before. */
  readonly again: string;
  /** How it is joined to the level before. */
  readonly join: string;
  /** The places near it that name goods. */
  readonly near: readonly Ware[];
  readonly headings: Headings | undefined;
  /** The goods of the levels of the pair turned round. */
  readonly reversed: ReadonlyMap<string, number> | undefined;
}

/** The question on what goods a level is. */
export const askedOf = (
  stock: Stock,
  sold: Sold,
  charged: Charged,
  sides: Sides,
  ruled: string | undefined,
): Asked => ({
  stock,
  sold,
  charged,
  sides,
  ruled,
  stage: stageOf(sides),
  again: saidAgain(charged),
  join: joinOf(sold, charged),
  near: nearPlaces(stock, charged),
  headings: headingsOf(stock.reading, charged.seen, charged.level.start),
  reversed: sold.ofPair({ by: sides.on, on: sides.by })?.counts,
});

/** Words for goods of every kind. */
export const ALL_GOODS =
  /\b(?:all|every|most|any|other|remaining|the rest of) (?:of )?(?:the |its |their |our |other )?(?:[a-z.]+ )?(?:goods|imports|products|exports|merchandise|shipments|articles|everything)\b|\b(?:across the board|everything|blanket|baseline|universal|reciprocal|in general|generally)\b/;

/** Duties between the two great powers, and of one of them, are told of without a word on goods more often than others are. */
const stageOf = ({ by, on }: Sides): string => {
  const both = new Set([by, on]);
  return both.has('US') ? (both.has('CN') ? 'US and CN' : on === 'all' ? 'US on all' : 'US') : 'others';
};

/** How the part of the level speaks of what it spoke of before: "they pay 13%", "the duty on it". */
const saidAgain = ({ seen, level, part }: Charged): string => {
  const before = seen.low.slice(part.start, level.start);
  if (
    /^(?:[,;:—–-]|and|but|so|now|then|today|since [a-z0-9 ]+,?|\s)*(?:it|they|these|those|both|the latter)\b/.test(
      before,
    )
  )
    return 'subject';
  if (/\b(?:on|for|of) (?:it|them|these|those|both)\b/.test(seen.low.slice(part.start, part.end))) return 'object';
  if (/\b(?:ones?|theirs|its|their)\b/.test(seen.low.slice(part.start, part.end))) return 'own';
  return 'no';
};
