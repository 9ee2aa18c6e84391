import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLaw } from '../truce.js';
import type { LawEvent } from './event.js';
import type { EventId, InstrumentId, ListId, MeasureId } from './identifiers.js';
import { append, brokenLink, emptyLedger, headOf, type Ledger, namedMeasures } from './ledger.js';
import type { Measure } from './measure.js';
import { openLedger, packCodes, packLedger, unpackCodes, verifiedTo } from './pack-ledger.js';

const { ledger } = openLaw();
const count = ledger.events.length;
const anyPlace = fc.nat({ max: count - 1 });

/** The text with one character changed at a place. */
const flip = (text: string, place: number): string => {
  const at = place % text.length;
  const other = text[at] === '0' ? '1' : '0';
  return text.slice(0, at) + other + text.slice(at + 1);
};

/** A random leaf of a value, changed: one flipped byte of text, one off for a number, the other truth value. */
const flipLeaf = (value: unknown, place: number): unknown => {
  if (typeof value === 'string') return value === '' ? '0' : flip(value, place);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value instanceof Array) {
    if (value.length === 0) return ['0'];
    return value.with(place % value.length, flipLeaf(value[place % value.length], place + 7));
  }
  const entries = Object.entries(value as object);
  if (entries.length === 0) return { flipped: true };
  const [key, field] = entries[place % entries.length] ?? ['', undefined];
  return { ...(value as object), [key]: flipLeaf(field, place + 13) };
};

const replacedEvent = (place: number, event: LawEvent): Ledger => ({
  ...ledger,
  events: ledger.events.map((chained, index) => (index === place ? { ...chained, event } : chained)),
});

const first = (test: (event: LawEvent) => boolean): EventId | undefined =>
  ledger.events.find(({ event }) => test(event))?.event.id;

describe('brokenLink()', () => {
  test('finds nothing in the ledger as it is', () => {
    expect(brokenLink(ledger)).toBeUndefined();
  });

  test('finds any event of which one byte was changed, at that event', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat(), (place, byte) => {
        const event = ledger.events[place]?.event as LawEvent;
        const changed = flipLeaf(event, byte) as LawEvent;
        expect(brokenLink(replacedEvent(place, changed))).toBe(changed.id);
      }),
      { numRuns: 60 },
    );
  });

  test('finds an event of a kind that nobody knows', () => {
    const event = ledger.events[324]?.event as LawEvent;
    const changed = { ...event, kind: 'sleep' } as unknown as LawEvent;
    expect(brokenLink(replacedEvent(324, changed))).toBe(event.id);
  });

  test('finds a changed hash', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat({ max: 63 }), (place, byte) => {
        const events = ledger.events.map((chained, index) =>
          index === place ? { ...chained, hash: flip(chained.hash, byte) } : chained,
        );
        expect(brokenLink({ ...ledger, events })).toBe(ledger.events[place]?.event.id);
      }),
      { numRuns: 20 },
    );
  });

  test('finds an instrument of which one byte was changed, at its first event', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ledger.instruments.keys()), fc.nat(), (id: InstrumentId, byte) => {
        const expected = first((event) => event.instrument === id);
        fc.pre(expected !== undefined);
        const changed = flipLeaf(ledger.instruments.get(id), byte) as never;
        expect(brokenLink({ ...ledger, instruments: new Map(ledger.instruments).set(id, changed) })).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('finds a list of which one code was changed, came or went', () => {
    const used = [...ledger.lists.keys()].filter((id) =>
      ledger.events.some(({ event }) => event.kind === 'goods' && 'list' in event.codes && event.codes.list === id),
    );
    expect(used.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...used), fc.nat(), fc.nat({ max: 2 }), (id: ListId, place, way) => {
        const codes = ledger.lists.get(id) ?? [];
        const at = place % codes.length;
        const changed =
          way === 0
            ? codes.with(at, flip(codes[at] ?? '', place))
            : way === 1
              ? codes.toSpliced(at, 1)
              : [...codes, '99'];
        const expected = first((event) => event.kind === 'goods' && 'list' in event.codes && event.codes.list === id);
        expect(brokenLink({ ...ledger, lists: new Map(ledger.lists).set(id, changed) })).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('finds a measure of which one byte was changed, at the first event that names it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ledger.measures.keys()), fc.nat(), (id: MeasureId, byte) => {
        const changed = flipLeaf(ledger.measures.get(id), byte) as Measure;
        const expected = first((event) => namedMeasures(event).includes(id));
        expect(brokenLink({ ...ledger, measures: new Map(ledger.measures).set(id, changed) })).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('finds two events that changed places, and one that was taken out', () => {
    fc.assert(
      fc.property(fc.nat({ max: count - 2 }), (place) => {
        const [here, next] = [ledger.events[place], ledger.events[place + 1]];
        if (here === undefined || next === undefined) return;
        const swapped = ledger.events.with(place, next).with(place + 1, here);
        expect(brokenLink({ ...ledger, events: swapped })).toBe(next.event.id);
        expect(brokenLink({ ...ledger, events: ledger.events.toSpliced(place, 1) })).toBe(next.event.id);
      }),
      { numRuns: 20 },
    );
  });
});

describe('append()', () => {
  test('makes the same chain in one step and in two', () => {
    const events = ledger.events.map(({ event }) => event);
    fc.assert(
      fc.property(anyPlace, (place) => {
        const inTwo = append(append(emptyLedger(ledger), events.slice(0, place)), events.slice(place));
        expect(headOf(inTwo)).toBe(headOf(ledger));
      }),
      { numRuns: 5 },
    );
  });

  test('leaves the shorter ledger as it was', () => {
    const before = headOf(ledger);
    const [chained] = ledger.events;
    if (chained === undefined) throw new Error('the ledger is empty');
    const longer = append(ledger, [chained.event]);
    expect(longer.events.length).toBe(count + 1);
    expect([ledger.events.length, headOf(ledger)]).toEqual([count, before]);
    expect(headOf(longer)).not.toBe(before);
  });
});

describe('packLedger()', () => {
  test('packs into plain JSON that opens as it was', () => {
    const opened = openLedger(JSON.parse(JSON.stringify(packLedger(ledger))));
    expect(packLedger(opened)).toEqual(packLedger(ledger));
    expect(brokenLink(opened)).toBeUndefined();
  });

  test('keeps any list of codes in its order', () => {
    const code = fc
      .integer({ min: 1, max: 5 })
      .chain((pairs) => fc.array(fc.constantFrom(...'0123456789'), { minLength: 2 * pairs, maxLength: 2 * pairs }))
      .map((digits) => digits.join(''));
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        expect(unpackCodes(packCodes(codes))).toEqual(codes);
      }),
    );
  });
});

describe('verifiedTo()', () => {
  test('is a day for goods of the ledger, and nothing for others', () => {
    expect(verifiedTo(ledger, 'US', 'CN')).toBeGreaterThan(20_000);
    expect(verifiedTo(ledger, 'US', 'DE')).toBeUndefined();
    expect(verifiedTo(ledger, 'CN', 'DE')).toBeUndefined();
  });
});
