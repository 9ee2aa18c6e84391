import { describe, expect, test } from 'vitest';
import { printShare } from '../assessment/index.js';
import { verifiedTo } from '../ledger/index.js';
import { addDays, day, formatDay } from '../time/index.js';
import { openLaw } from '../truce.js';
import { type PartiesTimeline, timelineBetween } from './index.js';

const law = openLaw();
const between = ['US', 'CN'] as const;
const asKnown = (known: string, window: { from?: string; until?: string } = {}): PartiesTimeline =>
  timelineBetween(law, {
    known: day(known),
    between,
    ...(window.from === undefined ? {} : { from: day(window.from) }),
    ...(window.until === undefined ? {} : { until: day(window.until) }),
  });

const printed = (timeline: PartiesTimeline, imposes: string): readonly string[] =>
  (timeline.sides.find((side) => side.imposes === imposes)?.steps ?? []).map(
    ({ from, rate, status }) => `${formatDay(from)} ${printShare(rate)} ${status}`,
  );

describe('timelineBetween()', () => {
  test('draws the future of 29 July 2025 as it looked on that day', () => {
    const timeline = asKnown('2025-07-29', { from: '2025-05-01' });
    expect(printed(timeline, 'US')).toEqual([
      '2025-05-01 145% law',
      '2025-05-14 30% law',
      '2025-07-30 30% default future',
      '2025-08-12 54% default future',
    ]);
    expect(printed(timeline, 'CN')).toEqual([
      '2025-05-01 125% law',
      '2025-05-14 10% law',
      '2025-07-30 10% default future',
      '2025-08-12 34% default future',
    ]);
  });

  test('shows no rise on 12 August 2025 once the extension is known, and cites it', () => {
    const { sides } = asKnown('2025-08-13', { from: '2025-05-14', until: '2025-11-10' });
    const steps = sides[1]?.steps ?? [];
    expect(steps.map(({ rate }) => printShare(rate))).toEqual(['10%', '10%']);
    expect(steps[0]?.cites).toContain('cn/2025/ctc-2025-08-12#1');
  });

  test('tells law that nobody has checked from law', () => {
    const verified = verifiedTo(law.ledger, 'US', 'CN') ?? day('1970-01-01');
    const known = formatDay(addDays(verified, 20));
    const steps = asKnown(known, { from: formatDay(addDays(verified, -1)) }).sides[0]?.steps ?? [];
    expect(steps[0]).toMatchObject({ status: 'law', verified: true, until: addDays(verified, 1) });
    expect(steps[1]).toMatchObject({ status: 'law', verified: false, from: addDays(verified, 1) });
  });

  test('leaves no day out and tells none twice', () => {
    for (const known of ['2025-04-09', '2025-07-29', '2026-02-21', '2026-11-23']) {
      const { from, until, sides } = asKnown(known);
      for (const { steps } of sides) {
        expect(steps.map((step) => step.from)).toEqual([from, ...steps.slice(0, -1).map((step) => step.until)]);
        expect(steps.at(-1)?.until).toBe(until);
      }
    }
  });

  test('says nothing of a side whose law it does not hold', () => {
    const { sides } = timelineBetween(law, { known: day('2025-07-29'), between: ['US', 'DE'] });
    expect(sides.map(({ steps }) => steps)).toEqual([[], []]);
  });

  test('under a scenario, the past stays the law', () => {
    const steps = timelineBetween(law, {
      known: day('2025-07-29'),
      between,
      under: { name: 'as if', law: { ...law, ledger: { ...law.ledger, events: [] } } },
    }).sides[0]?.steps;
    const past = steps?.filter(({ status }) => status === 'law').map(({ rate }) => printShare(rate));
    expect(past).toEqual(['0%', '10%', '20%', '30%', '104%', '145%', '30%']);
    expect(steps?.at(-1)?.status).toBe('scenario');
    expect(printShare(steps?.at(-1)?.rate ?? (undefined as never))).toBe('0%');
  });
});

describe('deadlines', () => {
  const told = (timeline: PartiesTimeline, kind: string): readonly string[] =>
    timeline.deadlines
      .filter((deadline) => deadline.kind === kind)
      .map(({ day: when, imposes, name, what }) => `${formatDay(when)} ${imposes} ${name}: ${what}`);

  test('the truce of Geneva ends on both sides on 12 August 2025, and says what returns', () => {
    expect(told(asKnown('2025-07-29'), 'truce end')).toEqual([
      '2025-08-12 US 9903.01.63: the suspension ends and 34% is collected',
      '2025-08-12 CN cn/reciprocal-counter/all-us-goods: the suspension ends and 34% is collected',
    ]);
  });

  test('carry the end as it was printed for this term, and for no other', () => {
    const [us] = asKnown('2025-09-01').deadlines.filter(({ kind }) => kind === 'truce end');
    expect(us?.wordings.map(({ end }) => end)).toEqual(['12:01 a.m. EST on 10 November 2025']);
  });

  test('exclusions, scheduled rates, fee years and lists that change are among them', () => {
    const timeline = asKnown('2025-07-29');
    expect(told(timeline, 'exclusion end')).toContain('2025-09-01 US 9903.88.69: the exclusion ends');
    expect(told(timeline, 'scheduled rate')).toContain('2026-01-01 US 9903.91.08: 100% begins');
    expect(told(timeline, 'fees')).toEqual(['2025-10-01 US MPF: 0.3464%, at least $33.58, at most $651.50']);
    expect(told(timeline, 'goods')).toContain('2026-01-01 US 9903.91.01: 5 codes taken off its list');
    expect(told(asKnown('2026-11-23'), 'scheduled rate')).toContain('2027-01-01 US 9903.76.02: 25% becomes 30%');
  });

  test('have names that are theirs alone, and cite an act known on the day', () => {
    const known = new Map(law.ledger.events.map(({ event }) => [event.id, event.known]));
    for (const asked of ['2024-10-01', '2025-07-29', '2025-12-01', '2026-11-23']) {
      const { deadlines } = asKnown(asked);
      expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
      expect(deadlines.filter(({ cites }) => cites.length === 0)).toEqual([]);
      const late = deadlines.flatMap(({ cites }) => cites).filter((id) => (known.get(id) ?? 0) > day(asked));
      expect(late).toEqual([]);
    }
  });

  test('the end of a truce that nobody extended does not vanish, and says how far the law was checked', () => {
    const [lapsed] = asKnown('2026-11-23').deadlines.filter(({ state }) => state === 'passed');
    expect(lapsed).toMatchObject({ imposes: 'CN', day: day('2026-11-10'), kind: 'truce end' });
    expect(lapsed?.what).toContain('the law was checked to 2026-10-08 only');
  });
});

describe('news', () => {
  test('holds nothing that became known after the day', () => {
    for (const known of ['2025-04-09', '2025-07-29', '2026-02-21']) {
      expect(asKnown(known).news.filter((item) => item.known > day(known))).toEqual([]);
    }
  });

  test('says what an instrument did, from its events', () => {
    const did = (id: string): string | undefined => asKnown('2026-11-23').news.find((item) => item.id === id)?.what;
    expect(did('us/2025/eo-14357')).toBe('10% on 9903.01.24 from 2025-11-10');
    expect(did('cn/2025/ctc-2025-10')).toBe(
      'cn/reciprocal-counter/all-us-goods suspended by 24% from 2025-11-10 until 2026-11-10',
    );
    expect(did('us/2025/fr-2025-13869')).toBe('MPF 0.3464%, at least $33.58, at most $651.50 from 2025-10-01');
    expect(did('us/2026/learning-resources-v-trump')).toContain('was never owed');
  });

  test('only an act on all goods moves a headline rate', () => {
    const moves = (id: string): boolean | undefined =>
      asKnown('2026-11-23').news.find((item) => item.id === id)?.headline;
    expect(['us/2025/eo-14334', 'us/2026/proc-11012', 'us/2026/eo-14389'].map(moves)).toEqual([true, true, true]);
    expect(['us/2025/fr-2025-13869', 'us/2025/proc-10984'].map(moves)).toEqual([false, false]);
  });
});
