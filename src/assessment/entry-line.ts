import type { Transport } from '../ledger/index.js';
import type { Cents, Exact } from '../money/index.js';
import type { HtsCode } from '../schedule/index.js';
import type { Day } from '../time/index.js';

/** A metal whose value inside an article some duties are charged on. */
export const METALS = ['steel', 'aluminum', 'copper'] as const;
export type Metal = (typeof METALS)[number];

export interface Quantity {
  readonly amount: Exact;
  /** As the importer wrote it; absent when only a number was given, and then taken in the schedule's own unit. */
  readonly unit?: string;
}

/** One line of an import entry: the question that an assessment answers. Money is in cents. */
export interface EntryLine {
  readonly entryNumber?: string;
  readonly line?: string;
  readonly hts: HtsCode;
  /** The customs territory that the goods enter: `US` unless the line says `CN`. */
  readonly importer: string;
  /** ISO alpha-2. */
  readonly origin: string;
  readonly entryDate?: Day;
  readonly loadedDate?: Day;
  readonly arrivedDate?: Day;
  readonly value: Cents;
  /** First and second quantity, in the order of the schedule's units. */
  readonly quantities: readonly Quantity[];
  /** The value of each metal in the article, where the importer states it. */
  readonly contents: { readonly [M in Metal]?: Cents };
  /** For 9802.00.40/.50/.60 the value of the repairs or processing; for .80 the value less the US components. */
  readonly dutiableValue?: Cents;
  /** The value of the US content, for heading 9903.01.34. */
  readonly usValue?: Cents;
  /** Anything else a rate needs, by the name under which an answer reported it missing: `value of the battery`. */
  readonly given?: ReadonlyMap<string, Exact>;
  readonly transport?: Transport;
  readonly spi?: string;
  /** Headings of chapters 98 and 99 and flags that the importer claims. */
  readonly claims: readonly string[];
  readonly paid?: Cents;
  readonly supplier?: string;
  readonly sku?: string;
}

/** Chapter 98 headings under which a measure with `chapter_98: processing` still applies, on the value added abroad. */
const ON_VALUE_ADDED = ['9802.00.40', '9802.00.50', '9802.00.60', '9802.00.80'];

export type Chapter98 =
  | { readonly kind: 'none' }
  | { readonly kind: 'value added' | 'other'; readonly heading: string };

/** How the entry stands to chapter 98, from what is claimed. */
export const chapter98Of = (line: Pick<EntryLine, 'claims'>): Chapter98 => {
  const heading = line.claims.find((claim) => claim.startsWith('98'));
  if (heading === undefined) return { kind: 'none' };
  return { kind: ON_VALUE_ADDED.includes(heading) ? 'value added' : 'other', heading };
};
