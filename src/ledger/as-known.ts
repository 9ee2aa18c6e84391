import type { Day } from '../time/index.js';
import type { LawEvent } from './event.js';
import type { EventId } from './identifiers.js';
import type { Ledger } from './ledger.js';

/**
 * The events that could be known on a day, in the order in which they became known; events known on one day stay in
 * the order of the chain. Events that a known event takes back are left out. Without a day, everything.
 */
export const asKnown = (ledger: Ledger, known?: Day): readonly LawEvent[] => {
  const heard = ledger.events.map(({ event }) => event).filter((event) => known === undefined || event.known <= known);
  const retracted = new Set<EventId>(heard.flatMap((event) => (event.kind === 'retract' ? [event.event] : [])));
  return heard.filter((event) => !retracted.has(event.id)).toSorted((a, b) => a.known - b.known);
};
