import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf, measureText, orderText, rechained, smallLedger } from '../../test/small-law.js';
import { type EventId, type LawEvent, type Ledger, type MeasureId, matchesPattern } from '../ledger/index.js';
import { addDays, type Day, day, formatDay } from '../time/index.js';
import { openLaw } from '../truce.js';
import { boundariesOf } from './boundaries.js';
import { checkRegime } from './check-regime.js';
import { goodsDifferences, measureDifferences } from './diff.js';
import { fold } from './fold.js';
import { historyOf } from './history.js';
import type { Regime } from './regime.js';
import { type Standing, standingOn } from './timeline.js';

const { ledger } = openLaw();
const regime = fold(ledger);
const boundaries = boundariesOf(regime);
const suspensions = eventsOf(ledger).filter((event) => event.kind === 'suspend');

/** The days on which any event says something of a measure, and the day before each. */
const daysOf = new Map(
  [...regime.timelines.keys()].map((id) => {
    const days = eventsOf(ledger).flatMap((event) => {
      if (!concerns(event, id) || !('from' in event)) return [];
      const until = 'until' in event ? event.until : undefined;
      return until === undefined ? [event.from] : [event.from, until];
    });
    return [id, [...new Set(days.flatMap((on) => [addDays(on, -1), on]))].sort((a, b) => a - b)] as const;
  }),
);

function concerns(event: LawEvent, id: MeasureId): boolean {
  if (event.kind === 'end') return matchesPattern(event.measures, id);
  if (event.kind === 'strike') return event.measures.some((pattern) => matchesPattern(pattern, id));
  return 'measure' in event && event.measure === id;
}

/** How a measure stands on each of its days from a day on. */
const standings = (
  of: Regime,
  id: MeasureId,
  from: Day,
  days: readonly Day[] = daysOf.get(id) ?? [],
): readonly Standing[] => {
  const timeline = of.timelines.get(id);
  if (timeline === undefined) throw new Error(`${id} is not in the regime`);
  return days.filter((on) => on >= from).map((on) => standingOn(timeline, on));
};

/** Every answer a regime can give about its measures, as far as days go. */
const everything = (of: Regime) =>
  [...of.timelines.keys()].map((id) => [id, standings(of, id, day('1900-01-01'))] as const);

const next = { at: 's. 1', instrument: 'us/2099/deal' as never };
const later = (event: object, place = 1, known = '2099-01-01'): LawEvent =>
  ({ ...next, id: `us/2099/deal#${place}` as EventId, known: day(known), ...event }) as unknown as LawEvent;
const plus = (to: Ledger, ...events: readonly LawEvent[]): Ledger => rechained(to, [...eventsOf(to), ...events]);

test('there are suspensions to test', () => {
  expect(suspensions.length).toBeGreaterThanOrEqual(10);
});

describe('what happens if nobody signs', () => {
  const named = suspensions.map((event) => [event.id, event] as const);

  test.each(named.filter(([, { until }]) => until !== undefined))(
    '%s: a suspension that lapses leaves the law as if it had never been made',
    (_, suspension) => {
      const { measure, until, known } = suspension;
      if (until === undefined) return;
      const without = rechained(
        ledger,
        eventsOf(ledger).filter((event) => event !== suspension),
      );
      const lapsed = plus(ledger, later({ kind: 'resume', measure, from: until }, 1, formatDay(known)));
      const never = standings(fold(without, { known }), measure, until);
      expect(never.length).toBeGreaterThan(0);
      expect(standings(fold(lapsed, { known }), measure, until)).toEqual(never);
      // The default future needs no event at all: the restored rate is read, never remembered.
      expect(standings(fold(ledger, { known }), measure, until)).toEqual(never);
    },
  );

  test.each(named)('%s: while it lasts, less is charged than without it', (_, suspension) => {
    const { measure, from, known } = suspension;
    const without = rechained(
      ledger,
      eventsOf(ledger).filter((event) => event !== suspension),
    );
    const [set, full] = [ledger, without].map((each) => standings(fold(each, { known }), measure, from, [from])[0]);
    expect(full?.charge).toBeDefined();
    expect(set?.charge).not.toEqual(full?.charge);
    expect(set?.fullRate).toEqual(full?.fullRate);
    expect(set?.cites).toContain(suspension.id);
  });

  test.each(named.filter(([, { until }]) => until !== undefined))(
    '%s: extending it by no day changes nothing; lapse and signature on one day neither',
    (_, { measure, until, points }) => {
      if (until === undefined) return;
      const same = everything(regime);
      const extension = { kind: 'suspend', measure, ...(points === undefined ? {} : { points }) };
      const byNoDay = plus(ledger, later({ ...extension, from: until, until }));
      expect(everything(fold(byNoDay))).toEqual(same);
      const signed = later({ ...extension, from: until, until: addDays(until, 90) }, 2);
      const lapse = later({ kind: 'resume', measure, from: until });
      expect(everything(fold(plus(ledger, lapse, signed)))).toEqual(
        everything(fold(plus(ledger, later({ kind: 'resume', measure, from: addDays(until, 90) }), signed))),
      );
    },
  );
});

describe('the known clock', () => {
  const knownDays = [...new Set(eventsOf(ledger).map((event) => event.known))].sort((a, b) => a - b);
  const lastKnown = knownDays.at(-1) as Day;

  test('a day later than every event gives the plain answer', () => {
    expect(everything(fold(ledger, { known: lastKnown }))).toEqual(everything(regime));
    expect(everything(fold(ledger, { known: addDays(lastKnown, 10_000) }))).toEqual(everything(regime));
  });

  test('hears what is known and nothing else, on every day on which something became known', () => {
    for (const known of knownDays) {
      const heard = rechained(
        ledger,
        eventsOf(ledger).filter((event) => event.known <= known),
      );
      expect(everything(fold(ledger, { known }))).toEqual(everything(fold(heard)));
    }
  });

  test('before everything nothing is charged and nothing is cited', () => {
    const before = fold(ledger, { known: addDays(knownDays[0] as Day, -1) });
    const heard = everything(before).flatMap(([, each]) =>
      each.filter((one) => one.charge !== undefined || one.cites.length > 0),
    );
    expect(heard).toEqual([]);
  });

  test('is what orders events, not the order of recording', () => {
    const events = eventsOf(ledger);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (keys) => {
        const rank = new Map(knownDays.map((known) => [known, keys.next().value ?? 0]));
        const shuffled = events.toSorted((a, b) => (rank.get(a.known) ?? 0) - (rank.get(b.known) ?? 0));
        expect(everything(fold(rechained(ledger, shuffled)))).toEqual(everything(regime));
      }),
      { numRuns: 3 },
    );
  });

  test('never meets a circle: no day as known lets two measures switch each other off', () => {
    // A circle can close only where a rule of precedence became known; the ledger's end is checked when law is read.
    const ruled = eventsOf(ledger).flatMap((event) => (event.kind === 'yield' ? [event.known] : []));
    const moments = [...new Set(ruled)];
    expect(moments.length).toBeGreaterThan(5);
    const circles = moments.flatMap((known) =>
      checkRegime(fold(ledger, { known })).map(({ what }) => `as known ${formatDay(known)}: ${what}`),
    );
    expect(circles).toEqual([]);
  });
});

describe('an unrelated event', () => {
  test('changes nothing', () => {
    const measure = ledger.measures.get('us/section-301/china-list-3' as MeasureId);
    if (measure === undefined) throw new Error('list 3 is gone');
    const other = { ...measure, id: 'us/section-999/other' as MeasureId, heading: '9903.99.99' };
    const grown = plus(
      ledger,
      later({ kind: 'measure', measure: other }),
      later(
        {
          kind: 'rate',
          measure: other.id,
          is: { kind: 'exempt', text: 'exempt' },
          on: 'value',
          from: day('2025-01-01'),
        },
        2,
      ),
    );
    const answers = everything(fold(grown));
    expect(answers.filter(([id]) => id !== other.id)).toEqual(everything(regime));
    expect(answers.length).toBe(everything(regime).length + 1);
  });
});

describe('events of a small law', () => {
  const measures = { 'us/x/duty': measureText('9903.88.01'), 'us/x/other': measureText('9903.88.02') };
  const OTHER = '  - rate: us/x/other\n    is: 1%\n    from: 2025-01-01\n    at: s. 9\n';
  const founded = orderText(
    '2025-01-01',
    `${OTHER}  - rate: us/x/duty\n    is: 10%\n    from: 2025-02-01\n    at: s. 1`,
  );

  const under = (orders: Readonly<Record<string, string>>, known?: string) => {
    const small = smallLedger(measures, { 'us/2025/a': founded, ...orders });
    const folded = fold(small, known === undefined ? {} : { known: day(known) });
    const timeline = folded.timelines.get('us/x/duty' as MeasureId);
    if (timeline === undefined) throw new Error('the duty is gone');
    return (on: string): string => {
      const standing = standingOn(timeline, day(on));
      return `${standing.status}${standing.charge === undefined ? '' : ` ${standing.charge.rate.text}`}${standing.owed || standing.charge === undefined ? '' : ' not owed'}`;
    };
  };

  test('rate: a later-known rate paints over from its day on, and until its end', () => {
    const on = under({
      'us/2025/b': orderText(
        '2025-03-01',
        '  - rate: us/x/duty\n    is: 25%\n    from: 2025-03-10\n    until: 2025-04-10\n    at: s. 1',
      ),
    });
    expect(['2025-01-31', '2025-02-01', '2025-03-09', '2025-03-10', '2025-04-09', '2025-04-10'].map(on)).toEqual([
      'scheduled',
      'in force 10%',
      'in force 10%',
      'in force 25%',
      'in force 25%',
      'in force 10%',
    ]);
  });

  test('suspend: so many points of 34% leave the rest; wholly, nothing; and the rate comes back by itself', () => {
    const order = orderText(
      '2025-02-10',
      '  - rate: us/x/duty\n    is: 34%\n    from: 2025-02-15\n    at: s. 1\n  - suspend: us/x/duty\n    points: 24%\n    from: 2025-03-01\n    until: 2025-04-01\n    at: s. 2\n  - suspend: us/x/duty\n    from: 2025-04-01\n    until: 2025-05-01\n    at: s. 3',
    );
    const on = under({ 'us/2025/b': order });
    expect(['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01', '2025-04-30', '2025-05-01'].map(on)).toEqual([
      'in force 34%',
      'in force 10%',
      'in force 10%',
      'suspended',
      'suspended',
      'in force 34%',
    ]);
  });

  test('suspend: thirds and halves of a point are exact', () => {
    const order = orderText(
      '2025-02-10',
      '  - rate: us/x/duty\n    is: 12.5%\n    from: 2025-02-15\n    at: s. 1\n  - suspend: us/x/duty\n    points: 7.75%\n    from: 2025-03-01\n    until: 2025-04-01\n    at: s. 2',
    );
    expect(under({ 'us/2025/b': order })('2025-03-01')).toBe('in force 4.75%');
  });

  test('resume: cuts a suspension short on its day, as known from its day', () => {
    const suspended = orderText(
      '2025-02-10',
      '  - suspend: us/x/duty\n    from: 2025-03-01\n    until: 2025-06-01\n    at: s. 1',
    );
    const cut = orderText('2025-04-01', '  - resume: us/x/duty\n    from: 2025-04-05\n    at: s. 1');
    const orders = { 'us/2025/b': suspended, 'us/2025/c': cut };
    expect(['2025-04-04', '2025-04-05', '2025-05-31'].map(under(orders))).toEqual([
      'suspended',
      'in force 10%',
      'in force 10%',
    ]);
    expect(under(orders, '2025-03-31')('2025-05-31')).toBe('suspended');
  });

  test('end: binds no more from its day, and says what took its place', () => {
    const ended = orderText(
      '2025-03-01',
      '  - end: us/x/duty\n    superseded_by: us/x/other\n    from: 2025-03-10\n    at: s. 1',
    );
    expect(['2025-03-09', '2025-03-10'].map(under({ 'us/2025/b': ended }))).toEqual(['in force 10%', 'superseded']);
    const all = orderText('2025-03-01', '  - end: us/x/*\n    from: 2025-03-10\n    at: s. 1');
    expect(['2025-03-09', '2025-03-10'].map(under({ 'us/2025/b': all }))).toEqual(['in force 10%', 'ended']);
  });

  test('withdraw: what stood before stays; where nothing stood the measure never took effect', () => {
    const raise = '  - rate: us/x/duty\n    is: 25%\n    from: 2025-06-01\n    at: s. 1';
    const raised = orderText('2025-03-01', raise);
    const calledOff = orderText('2025-05-20', '  - withdraw: us/x/duty\n    from: 2025-06-01\n    at: s. 1');
    const orders = { 'us/2025/b': raised, 'us/2025/c': calledOff };
    expect(['2025-05-31', '2025-06-01'].map(under(orders))).toEqual(['in force 10%', 'in force 10%']);
    expect(under(orders, '2025-05-19')('2025-06-01')).toBe('in force 25%');
    const never = {
      'us/2025/c': orderText('2025-01-20', '  - withdraw: us/x/duty\n    from: 2025-02-01\n    at: s. 1'),
    };
    expect(['2025-01-25', '2025-02-01', '2025-12-01'].map(under(never))).toEqual([
      'never took effect',
      'never took effect',
      'never took effect',
    ]);
    expect(under(never, '2025-01-19')('2025-02-01')).toBe('in force 10%');
  });

  test('strike: what was assessed was never owed, as known from the day of the ruling; collection ends by its own event', () => {
    const ruling = orderText('2025-05-01', '  - strike: [us/x/duty]\n    from: 2025-02-01\n    at: judgment');
    const stop = orderText('2025-05-02', '  - end: us/x/duty\n    from: 2025-05-05\n    at: s. 1');
    const orders = { 'us/2025/b': ruling, 'us/2025/c': stop };
    expect(['2025-02-01', '2025-05-04', '2025-05-05'].map(under(orders))).toEqual([
      'struck down 10% not owed',
      'struck down 10% not owed',
      'struck down',
    ]);
    expect(under(orders, '2025-04-30')('2025-06-01')).toBe('in force 10%');
    expect(under(orders, '2025-05-01')('2025-06-01')).toBe('struck down 10% not owed');
  });

  test('retract: a mistake of ours is as if it had never been written, from the day on which we said so', () => {
    const mistake = orderText('2025-03-01', '  - rate: us/x/duty\n    is: 99%\n    from: 2025-03-10\n    at: s. 1');
    const mended = orderText('2025-04-01', '  - retract: us/2025/b#1\n    at: our correction');
    const orders = { 'us/2025/b': mistake, 'us/2025/c': mended };
    expect(under(orders)('2025-03-10')).toBe('in force 10%');
    expect(under(orders, '2025-03-31')('2025-03-10')).toBe('in force 99%');
  });
});

describe('historyOf()', () => {
  test('says of every boundary day what standingOn() says', () => {
    for (const timeline of regime.timelines.values()) {
      const periods = historyOf(timeline);
      for (const on of boundaries) {
        const period = periods.find(({ from, until }) => from <= on && (until === undefined || on < until));
        if (period === undefined) continue;
        const { status, charge, owed } = standingOn(timeline, on);
        expect({ on, status, charge, owed }).toEqual({
          on,
          status: period.standing.status,
          charge: period.standing.charge,
          owed: period.standing.owed,
        });
      }
    }
  });

  test('leaves no day out: each period begins where the last one ends', () => {
    for (const timeline of regime.timelines.values()) {
      const periods = historyOf(timeline);
      const ends = periods.slice(0, -1).map(({ until }) => until);
      expect(ends).toEqual(periods.slice(1).map(({ from }) => from));
      expect(periods.at(-1)?.until).toBeUndefined();
    }
  });
});

describe('measureDifferences() and goodsDifferences()', () => {
  test('find nothing between a moment and itself', () => {
    for (const on of boundaries) {
      const moment = { regime, on };
      expect(measureDifferences(moment, moment, 'US', 'CN')).toEqual([]);
      expect(goodsDifferences(moment, moment, 'US', 'CN')).toEqual([]);
    }
  });

  test('find the same measures both ways, before and after exchanged', () => {
    const [a, b] = [day('2025-08-11'), day('2025-08-12')].map((on) => ({
      regime: fold(ledger, { known: day('2025-07-29') }),
      on,
    }));
    if (a === undefined || b === undefined) throw new Error('no moments');
    const there = measureDifferences(a, b, 'US', 'CN');
    const back = measureDifferences(b, a, 'US', 'CN');
    expect(there.map(({ measure }) => measure.id)).toContain('us/ieepa-reciprocal/china');
    expect(back.map(({ measure, before, after }) => [measure.id, after, before])).toEqual(
      there.map(({ measure, before, after }) => [measure.id, before, after]),
    );
  });
});

test('a measure in force always has a rate, and a rate in force always a cite', () => {
  const bare = everything(regime).flatMap(([id, each]) =>
    each
      .filter(
        ({ status, charge, cites }) =>
          (status === 'in force' && charge === undefined) || (charge && cites.length === 0),
      )
      .map(({ status }) => `${id} ${status}`),
  );
  expect(bare).toEqual([]);
});
