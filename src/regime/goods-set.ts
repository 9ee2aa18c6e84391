import type { CodeSource, EventId, ListId } from '../ledger/index.js';
import type { Span } from '../time/index.js';

/** Whether a code belongs: it does, it does not, or its statistical digits would have to be known. */
export type Membership = 'yes' | 'no' | 'needs 10 digits';

/** Codes as prefixes: a code stands for everything below it. Matching is by digits, from the left, never by substring. */
export interface Prefixes {
  readonly codes: ReadonlySet<string>;
  readonly lengths: readonly number[];
  /** The 8-digit stems under which only some statistical numbers belong. */
  readonly stems: ReadonlySet<string>;
}

export const prefixesOf = (codes: readonly string[]): Prefixes => ({
  codes: new Set(codes),
  lengths: [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b),
  stems: new Set(codes.filter((code) => code.length === 10).map((code) => code.slice(0, 8))),
});

export const matchPrefixes = (prefixes: Prefixes, digits: string): Membership => {
  for (const length of prefixes.lengths) {
    if (length <= digits.length && prefixes.codes.has(length === digits.length ? digits : digits.slice(0, length)))
      return 'yes';
  }
  return digits.length < 10 && prefixes.stems.has(digits) ? 'needs 10 digits' : 'no';
};

/** Members that came or went over a span. Later-known changes stand later and win. */
export interface GoodsChange extends Span {
  readonly change: 'add' | 'remove';
  readonly prefixes: Prefixes;
  readonly cite: EventId;
}

export type GoodsSet = readonly GoodsChange[];

/** The prefixes of a goods event, built once for each list however many sets and regimes share it. */
export const prefixesFor = (source: CodeSource, lists: ReadonlyMap<ListId, readonly string[]>): Prefixes => {
  const codes = 'list' in source ? (lists.get(source.list) ?? []) : source.inline;
  const built = BUILT.get(codes) ?? prefixesOf(codes);
  BUILT.set(codes, built);
  return built;
};

const BUILT = new WeakMap<readonly string[], Prefixes>();
