/** Laws of arithmetic and of law that need no oracle: they hold for any line, whatever the rates are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Assessment,
  assessEntry,
  assessLine,
  type EntryLine,
  type EntryRow,
  regimeOf,
} from '../src/assessment/index.js';
import { type Cents, cents, exact } from '../src/money/index.js';
import { boundariesOf } from '../src/regime/index.js';
import { codesOf, type Edition, editionOn, formatHtsCode, type HtsCode } from '../src/schedule/index.js';
import { addDays, type Day, day } from '../src/time/index.js';
import { assess, openLaw } from '../src/truce.js';

const law = openLaw();
const regime = regimeOf(law);
const { schedule } = law;

const codes = new Map<Edition, readonly HtsCode[]>(
  schedule.editions.map((edition) => [edition, [...codesOf(edition)].filter((code) => !/^9[89]/.test(code))]),
);
const days = boundariesOf(regime).filter((on) => on >= day('2025-01-01') && on < day('2028-01-01'));

const line: fc.Arbitrary<EntryLine & { readonly entryDate: Day }> = fc
  .record({
    on: fc.tuple(fc.constantFrom(...days), fc.integer({ min: -1, max: 1 })).map(([on, by]) => addDays(on, by)),
    place: fc.nat(),
    origin: fc.constantFrom('CN', 'CN', 'HK', 'MO'),
    value: fc.integer({ min: 100, max: 1_000_000_000 }),
    shares: fc.tuple(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 0, max: 33 }), fc.integer({ min: 0, max: 33 })),
    stated: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 100_000 }),
    transport: fc.constantFrom('vessel' as const, 'air' as const),
    early: fc.integer({ min: 1, max: 80 }),
    claims: fc.subarray(['donation', '9903.88.69', 'not-auto-part', 'note-39b', '9903.82.03'], { maxLength: 1 }),
  })
  .filter(({ on }) => on >= day('2025-01-01'))
  .map(({ on, place, origin, value, shares, stated, quantity, transport, early, claims }) => {
    const edition = editionOn(schedule.editions, on);
    const held = edition.ok ? (codes.get(edition.value) ?? []) : [];
    const share = (percent: number): Cents => cents(Math.floor((value * percent) / 100));
    return {
      hts: held[place % held.length] as HtsCode,
      importer: 'US',
      origin,
      entryDate: on,
      value: cents(value),
      quantities: [{ amount: exact(quantity) }, { amount: exact(2 * quantity) }],
      contents: stated ? { steel: share(shares[0]), aluminum: share(shares[1]), copper: share(shares[2]) } : {},
      transport,
      loadedDate: addDays(on, -early),
      claims,
    };
  });

const assessed = (one: EntryLine & { readonly entryDate: Day }): Assessment =>
  assessLine(one, { regime, schedule, on: one.entryDate });

const RUNS = { numRuns: 400 };

describe('any line', () => {
  test('split in two pays the same ad valorem duty within rounding, component by component', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 99 }), (one, percent) => {
        const whole = assessed(one);
        const part = (share: number, rest: number, of: Cents): Cents =>
          cents(share === percent ? Math.floor((of * percent) / 100) : of - Math.floor((of * rest) / 100));
        const parts = [percent, 100 - percent].map((share) => {
          const contents = Object.fromEntries(
            Object.entries(one.contents).map(([metal, of]) => [metal, part(share, percent, of as Cents)]),
          );
          return assessed({ ...one, value: part(share, percent, one.value), contents });
        });
        for (const component of whole.components) {
          // A quantity was not split, so specific duties are; they have another law.
          if (!/^[\d.]+%( including column 1)?$/.test(component.rate)) continue;
          if (component.rate.endsWith('column 1')) continue;
          const sum = parts.reduce(
            (total, each) =>
              total +
              each.components
                .filter(({ heading, measure }) => heading === component.heading && measure === component.measure)
                .reduce((amount, { amount: own }) => amount + own, 0),
            0,
          );
          expect(Math.abs(sum - component.amount)).toBeLessThanOrEqual(2);
        }
      }),
      RUNS,
    );
  });

  test('of ten times the value, content and quantity pays ten times the duty, within rounding', () => {
    fc.assert(
      fc.property(line, (one) => {
        const times = (of: Cents): Cents => cents(of * 10);
        const contents = Object.fromEntries(
          Object.entries(one.contents).map(([metal, of]) => [metal, times(of as Cents)]),
        );
        const quantities = one.quantities.map(({ amount }) => ({ amount: amount.mul(exact(10)) }));
        const [small, large] = [assessed(one), assessed({ ...one, value: times(one.value), contents, quantities })];
        expect(large.components.map(({ measure, rate }) => [measure, rate])).toEqual(
          small.components.map(({ measure, rate }) => [measure, rate]),
        );
        for (const [index, component] of small.components.entries()) {
          const off = (large.components[index]?.amount ?? 0) - 10 * component.amount;
          expect(Math.abs(off)).toBeLessThanOrEqual(5);
        }
      }),
      RUNS,
    );
  });

  test('pays the sum of its components; what is owed and what was struck add up to what is assessed', () => {
    fc.assert(
      fc.property(line, (one) => {
        const { duty, owed, components, missing } = assessed(one);
        const sum = (status?: string) =>
          components.reduce(
            (total, each) => total + (status === undefined || each.status === status ? each.amount : 0),
            0,
          );
        expect(duty === undefined).toBe(missing.length > 0);
        expect(owed === undefined).toBe(duty === undefined);
        if (duty === undefined || owed === undefined) return;
        expect(duty).toBe(sum());
        expect(duty).toBe(owed + sum('struck down'));
      }),
      RUNS,
    );
  });

  test('has no component under nothing, and a citation with instrument and place for each', () => {
    fc.assert(
      fc.property(line, (one) => {
        for (const { amount, basis, cites, rate } of assessed(one).components) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(basis).toBeGreaterThanOrEqual(0);
          expect(rate).not.toBe('');
          expect(cites.length).toBeGreaterThan(0);
          for (const cite of cites) expect(cite.citation !== '' && cite.at !== '').toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('without the quantities that its rate needs has no duty, and says so; it is never zero', () => {
    fc.assert(
      fc.property(line, (one) => {
        const [bare, full] = [assessed({ ...one, quantities: [] }), assessed(one)];
        if (bare.duty === undefined) expect(bare.missing.length).toBeGreaterThan(0);
        else expect(bare.duty).toBe(full.duty);
      }),
      RUNS,
    );
  });

  test('has a range, where it has one, that holds its duty', () => {
    fc.assert(
      fc.property(line, (one) => {
        const { duty, range } = assessed(one);
        if (range === undefined) return;
        expect(range.low).toBeLessThanOrEqual(range.high);
        if (duty !== undefined) expect(range.low <= duty && duty <= range.high).toBe(true);
      }),
      RUNS,
    );
  });

  test('is answered the same as known on any day after the last thing became known', () => {
    const last = Math.max(...law.ledger.events.map(({ event }) => event.known)) as Day;
    const later = regimeOf(law, addDays(last, 1000));
    fc.assert(
      fc.property(line, (one) => {
        const { known: _, ...then } = assessLine(one, { regime: later, schedule, on: one.entryDate });
        expect(then).toEqual(assessed(one));
      }),
      { numRuns: 100 },
    );
  });

  test('is answered the same however the code is dotted', () => {
    fc.assert(
      fc.property(line, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (one, dots) => {
        const [first = '', ...rest] = one.hts;
        const dotted = first + rest.map((digit, index) => (dots[index] ? `.${digit}` : digit)).join('');
        const answer = (hts: string) => {
          const row: EntryRow = { hts, origin: one.origin, value: '1234.56', quantity: '7', quantity2: '9' };
          const answered = assess(law, row, { on: '2025-08-12' });
          if (!answered.ok) throw new Error(`${hts}: ${answered.problems[0]?.what}`);
          return answered.value;
        };
        expect(answer(dotted)).toEqual(answer(one.hts));
        expect(answer(formatHtsCode(one.hts))).toEqual(answer(one.hts));
      }),
      { numRuns: 150 },
    );
  });
});

describe('an entry', () => {
  test('pays its fees once: the shares of its lines add up to what one line of the whole value pays', () => {
    fc.assert(
      fc.property(
        line,
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 6 }),
        (one, values) => {
          const lines = values.map((value) => ({ ...one, value: cents(value), contents: {}, claims: [] }));
          const footing = { regime, schedule, on: one.entryDate };
          const total = values.reduce((sum, value) => sum + value, 0);
          const [alone] = assessEntry([{ ...one, value: cents(total), contents: {}, claims: [] }], footing);
          const together = assessEntry(lines, footing);
          const sum = (fee: 'mpf' | 'hmf') => together.reduce((all, { fees }) => all + (fees[fee] ?? 0), 0);
          expect(sum('mpf')).toBe(alone?.fees.mpf ?? 0);
          expect(sum('hmf')).toBe(alone?.fees.hmf ?? 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['2026-10-01', '9981.00', '34.58'],
    ['2026-10-01', '193666.28', '670.86'],
    ['2026-10-01', '1.00', '34.58'],
    ['2026-10-01', '9000000.00', '670.86'],
  ])('entered on %s worth %s pays MPF of %s', (on, value, mpf) => {
    const answered = assess(law, { hts: '9503.00.00.73', origin: 'CN', value }, { on });
    if (!answered.ok) throw new Error('not answered');
    expect(answered.value.fees.mpf).toBe(Math.round(Number(mpf) * 100));
  });
});
