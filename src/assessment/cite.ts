import type { EventId, Ledger } from '../ledger/index.js';
import { assert } from '../problem/index.js';
import type { Citation } from './assessment.js';

const INDEX = new WeakMap<Ledger, ReadonlyMap<EventId, Citation>>();

/** The citation of an event: its instrument as a brief would cite it, and the place inside. */
export const cite = (ledger: Ledger, id: EventId): Citation => {
  const index = INDEX.get(ledger) ?? indexOf(ledger);
  INDEX.set(ledger, index);
  const citation = index.get(id);
  assert(citation !== undefined, `${id} is an event of the ledger`);
  return citation;
};

const indexOf = (ledger: Ledger): ReadonlyMap<EventId, Citation> =>
  new Map(
    ledger.events.map(({ event }) => {
      const citation = ledger.instruments.get(event.instrument)?.citation ?? event.instrument;
      return [event.id, { instrument: event.instrument, citation, at: event.at, event: event.id }];
    }),
  );
