import type { Day } from '../time/index.js';
import type { Instrument, LawEvent } from './event.js';
import { compareText, GENESIS, hashAfter } from './hash-chain.js';
import type { EventId, InstrumentId, ListId, MeasureId } from './identifiers.js';
import type { Measure } from './measure.js';

/** How far the law of the ledger goes: which goods into which territory, since when, and checked until which day. */
export interface Reach {
  readonly importer: string;
  readonly origins: readonly string[];
  readonly from: Day;
  readonly verifiedTo: Day;
}

/**
 * The append-only, cited, hash-chained sequence of events, with the instruments, measures and lists that they name.
 * Nothing in a ledger is ever changed: `append` makes a longer one.
 */
export interface Ledger {
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly lists: ReadonlyMap<ListId, readonly string[]>;
  readonly events: readonly ChainedEvent[];
  readonly reach: readonly Reach[];
}

/** An event with the hash of everything up to it. One flipped byte anywhere before changes every hash after. */
export interface ChainedEvent {
  readonly event: LawEvent;
  readonly hash: string;
}

/** What a ledger holds besides its events. */
export type LedgerFacts = Omit<Ledger, 'events'>;

export const emptyLedger = (facts: LedgerFacts): Ledger => ({ ...facts, events: [] });

/** The hash of the last event: two ledgers with one head hold the same history. */
export const headOf = (ledger: Ledger): string => ledger.events.at(-1)?.hash ?? GENESIS;

/** The same ledger with more events at its end. Callers check them first (`checkLedger`). */
export const append = (ledger: Ledger, events: readonly LawEvent[]): Ledger => {
  const chained = [...ledger.events];
  let head = headOf(ledger);
  for (const event of events) {
    head = hashOf(head, event, ledger);
    chained.push({ event, hash: head });
  }
  return { ...ledger, events: chained };
};

/** The order in which instruments enter the chain: by the day of recording, then by when they became known, then by id. */
export const chainOrder = (
  a: { readonly instrument: Instrument; readonly event: LawEvent; readonly place: number },
  b: { readonly instrument: Instrument; readonly event: LawEvent; readonly place: number },
): number =>
  a.instrument.recorded - b.instrument.recorded ||
  a.instrument.known - b.instrument.known ||
  compareText(a.instrument.id, b.instrument.id) ||
  a.place - b.place;

/**
 * An event's hash covers what it says, the instrument it cites, the measures it names and the codes it brings, so that
 * editing any of those files shows.
 */
const hashOf = (before: string, event: LawEvent, facts: LedgerFacts): string => {
  // A kind that nobody knows can only come from a tampered ledger; it names nothing, and the hash then tells.
  const ids = (namedMeasures(event) as readonly MeasureId[] | undefined) ?? [];
  const named = ids.map((id) => facts.measures.get(id) ?? null);
  const codes = event.kind === 'goods' && 'list' in event.codes ? facts.lists.get(event.codes.list) : undefined;
  return hashAfter(before, [event, facts.instruments.get(event.instrument) ?? null, named, codes ?? null]);
};

/** The measures an event names one by one; patterns name folders and are left to their own events. */
export const namedMeasures = (event: LawEvent): readonly MeasureId[] => {
  switch (event.kind) {
    case 'rate':
    case 'suspend':
    case 'resume':
    case 'withdraw':
      return [event.measure];
    case 'measure':
    case 'end':
    case 'goods':
    case 'yield':
    case 'strike':
    case 'fee':
    case 'de_minimis':
    case 'column_2':
    case 'retract':
      return [];
  }
};

/** The first event whose hash does not follow from what stands before it, or nothing when the chain holds. */
export const brokenLink = (ledger: Ledger): EventId | undefined => {
  let head = GENESIS;
  for (const { event, hash } of ledger.events) {
    head = hashOf(head, event, ledger);
    if (head !== hash) return event.id;
  }
  return undefined;
};
