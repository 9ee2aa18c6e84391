import type { Day } from '../time/index.js';
import type { Instrument, LawEvent } from './event.js';
import type { ListId } from './identifiers.js';
import type { Ledger, Reach } from './ledger.js';
import type { Measure } from './measure.js';

/** A ledger as plain JSON, small enough to ship: what `npm run build` writes and `openLedger` reads. */
export interface PackedLedger {
  readonly instruments: readonly Instrument[];
  readonly measures: readonly Measure[];
  readonly lists: Readonly<Record<string, string>>;
  readonly events: readonly LawEvent[];
  readonly hashes: readonly string[];
  readonly reach: readonly Reach[];
}

export const packLedger = (ledger: Ledger): PackedLedger => ({
  instruments: [...ledger.instruments.values()],
  measures: [...ledger.measures.values()],
  lists: Object.fromEntries([...ledger.lists].map(([id, codes]) => [id, packCodes(codes)])),
  events: ledger.events.map(({ event }) => event),
  hashes: ledger.events.map(({ hash }) => hash),
  reach: ledger.reach,
});

/** The ledger of a pack. The chain is trusted here and checked by `brokenLink` when somebody asks. */
export const openLedger = (packed: PackedLedger): Ledger => ({
  instruments: new Map(packed.instruments.map((instrument) => [instrument.id, instrument])),
  measures: new Map(packed.measures.map((measure) => [measure.id, measure])),
  lists: new Map(Object.entries(packed.lists).map(([id, codes]) => [id as ListId, unpackCodes(codes)])),
  events: packed.events.map((event, index) => ({ event, hash: packed.hashes[index] ?? '' })),
  reach: packed.reach,
});

/**
 * Codes in order, each as the count of leading digits it shares with the one before and the digits that differ:
 * `01012100 01012900` becomes `001012100 5900`. Codes have at most 10 digits, so one character counts the shared
 * ones (`a` is ten).
 */
export const packCodes = (codes: readonly string[]): string => {
  let before = '';
  const packed: string[] = [];
  for (const code of codes) {
    let shared = 0;
    while (shared < code.length && shared < before.length && code[shared] === before[shared]) shared += 1;
    packed.push(shared.toString(36) + code.slice(shared));
    before = code;
  }
  return packed.join(' ');
};

export const unpackCodes = (packed: string): readonly string[] => {
  if (packed === '') return [];
  let before = '';
  return packed.split(' ').map((word) => {
    before = before.slice(0, Number.parseInt(word[0] ?? '0', 36)) + word.slice(1);
    return before;
  });
};

/** The last day on which somebody checked the law on goods of an origin against its sources. */
export const verifiedTo = (ledger: Ledger, importer: string, origin: string): Day | undefined =>
  ledger.reach.find((reach) => reach.importer === importer && reach.origins.includes(origin))?.verifiedTo;
