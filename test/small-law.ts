/** Small ledgers for tests, written as law is written: instruments and measures in YAML. */
import {
  append,
  chainOrder,
  emptyLedger,
  type InstrumentId,
  type LawEvent,
  type Ledger,
  type MeasureId,
} from '../src/ledger/index.js';
import { readInstrument } from '../src/ledger/read-instrument.js';
import { readMeasure } from '../src/ledger/read-measure.js';
import { unwrap } from '../src/problem/index.js';

export const measureText = (heading: string, more = ''): string =>
  `program: section_301\nkind: duty\nheading: ${heading}\norigins: [CN]\ngoods: all\ncite: note 1\n${more}`;

/** An order with these events, signed and known on a day. */
export const orderText = (known: string, events: string, recorded = '2026-01-01'): string =>
  `title: An order\ncitation: Order of ${known}\nkind: executive order\nby: Somebody\nsigned: ${known}\nknown: ${known}\nrecorded: ${recorded}\nsource: official\nevents:\n${events}\n`;

/** A ledger of measures by id and orders by id. */
export const smallLedger = (
  measures: Readonly<Record<string, string>>,
  orders: Readonly<Record<string, string>>,
): Ledger => {
  const files = Object.entries(orders).map(([id, text]) => unwrap(readInstrument(id as InstrumentId, id, text)));
  const facts = {
    instruments: new Map(files.map(({ instrument }) => [instrument.id, instrument])),
    measures: new Map(
      Object.entries(measures).map(([id, text]) => [id as MeasureId, unwrap(readMeasure(id as MeasureId, id, text))]),
    ),
    lists: new Map(),
    reach: [],
  };
  const events = files
    .flatMap(({ instrument, events: own }) => own.map((event, place) => ({ instrument, event, place })))
    .sort(chainOrder)
    .map(({ event }) => event);
  return append(emptyLedger(facts), events);
};

/** The same history with events taken out or put in, chained anew. */
export const rechained = (ledger: Ledger, events: readonly LawEvent[]): Ledger => append(emptyLedger(ledger), events);

export const eventsOf = (ledger: Ledger): readonly LawEvent[] => ledger.events.map(({ event }) => event);
