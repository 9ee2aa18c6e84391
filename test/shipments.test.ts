/** Beat the deadline: shipments that a planner can check with a calendar and a pencil. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryLine } from '../src/assessment/index.js';
import { compile } from '../src/compile/index.js';
import { nameOf } from '../src/ledger/index.js';
import { printDollars } from '../src/money/index.js';
import {
  type BeatTurn,
  beatTurns,
  isPlanHeader,
  parseTransit,
  planHeader,
  readPortfolio,
  readVoyage,
} from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import { day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();

const toy = (more: Partial<EntryLine> = {}): EntryLine => {
  const headers = ['hts', 'origin', 'value'];
  const { rows } = unwrap(
    readPortfolio(headers, [{ number: 2, cells: ['9503.00.00.73', 'CN', '10000'] }], law.origins),
  );
  const line = rows[0]?.line;
  if (line === undefined) throw new Error('the toy is a line');
  return { ...line, transport: 'vessel', ...more };
};

const beaten = (asked: string, departure: string, transitDays: string, line = toy()) => {
  const plan = readVoyage({ departure, transitDays }, line, {});
  if (plan.kind === 'lacking') throw new Error('the plan is whole');
  return beatTurns(compile(law, day(asked)), { on: day(asked) })(line, plan.voyage);
};

const told = ({ turn, verdict, stake, load, relief }: BeatTurn) =>
  [
    formatDay(turn),
    verdict,
    printDollars(stake),
    formatDay(load),
    ...(relief === undefined ? [] : [nameOf(relief.measure)]),
  ].join(' ');

const truceEnd = (asked: string, departure: string, transitDays: string): string | undefined =>
  beaten(asked, departure, transitDays)
    .turns.map(told)
    .find((words) => words.startsWith('2025-08-12'));

describe('beatTurns()', () => {
  // 34% in place of 10% on $10,000 is $2,400. To be entered on 11 August after 26 days a toy loads by 16 July.
  it.each([
    ['lands on the last day', '2025-07-16', '26', 'lands before 2400.00 2025-07-16'],
    ['left a day too late', '2025-07-17', '26', 'cannot 2400.00 2025-07-16'],
    ['can still load earlier, and has a day for it', '2025-08-05', '13', 'load earlier 2400.00 2025-07-29'],
    ['would have to load yesterday', '2025-08-05', '14', 'cannot 2400.00 2025-07-28'],
    ['takes no time at all', '2025-08-12', '0', 'load earlier 2400.00 2025-08-11'],
  ])('tells of the end of the truce as known on 29 July 2025 that a toy %s', (_, departure, days, verdict) => {
    expect(truceEnd('2025-07-29', departure, days)).toBe(`2025-08-12 ${verdict}`);
  });

  it('sees that goods under way before 5 April 2025 stay outside both duties, and those of 8 April outside the second', () => {
    // Known on 2 April: 10% from 5 April save what was loaded before (9903.01.28); 34% in place of it from 9 April.
    const early = beaten('2025-04-02', '2025-03-28', '30');
    expect(early.turns.slice(0, 2).map(told)).toEqual([
      '2025-04-05 in transit 1000.00 2025-04-04 9903.01.28',
      expect.stringMatching(/^2025-04-09 in transit 2400\.00 /),
    ]);
    // The 20% of the opioid orders alone.
    expect(early.planned).toBe(200_000);
    const late = beaten('2025-04-02', '2025-04-08', '30');
    expect(late.turns.slice(0, 2).map(told)).toEqual([
      '2025-04-05 load earlier 1000.00 2025-04-04 9903.01.28',
      expect.stringMatching(/^2025-04-09 in transit 2400\.00 2025-04-08 /),
    ]);
    expect(late.planned).toBe(300_000);
  });

  it('does not see it for goods in the air', () => {
    const { turns } = beaten('2025-04-02', '2025-04-03', '5', toy({ transport: 'air' }));
    expect(turns.slice(0, 2).map(told)).toEqual([
      '2025-04-05 cannot 1000.00 2025-03-30',
      '2025-04-09 lands before 2400.00 2025-04-03',
    ]);
  });

  it('tells to wait where a duty falls', () => {
    // As known on 5 November 2025 the opioid duty falls from 20% to 10% on the 10th.
    const wait = beaten('2025-11-05', '2025-11-05', '3').turns.map(told);
    expect(wait[0]).toBe('2025-11-10 load later -1000.00 2025-11-07');
    expect(beaten('2025-11-05', '2025-11-06', '30').turns.map(told)[0]).toBe(
      '2025-11-10 lands after -1000.00 2025-10-11',
    );
  });

  it('prices the plan by the law of the day of arrival, and says what is missing', () => {
    expect(beaten('2025-07-29', '2025-07-16', '26').planned).toBe(300_000);
    expect(beaten('2025-07-29', '2025-07-17', '26').planned).toBe(540_000);
    const watch = { ...toy(), hts: '9102111010' as EntryLine['hts'] };
    const open = beaten('2025-07-29', '2025-07-17', '26', watch);
    expect(open.planned).toBeUndefined();
    expect(open.missing.length).toBeGreaterThan(0);
  });
});

describe('readVoyage()', () => {
  const voyage = (cells: Parameters<typeof readVoyage>[0], line = toy(), own = {}) => {
    const plan = readVoyage(cells, line, own);
    return plan.kind === 'planned'
      ? `${formatDay(plan.voyage.departure)} ${plan.voyage.transitDays} ${formatDay(plan.voyage.arrival)} ${plan.voyage.transitBy}`
      : [...plan.missing, ...plan.problems.map(({ code, where }) => `${code} ${where}`)].join(', ');
  };

  it.each([
    [{ departure: '2025-07-16', transitDays: '26' }, '2025-07-16 26 2025-08-11 line'],
    [{ departure: '07/16/2025', arrival: '8/11/2025' }, '2025-07-16 26 2025-08-11 line'],
    [{ arrival: '2025-08-11', transitDays: '26' }, '2025-07-16 26 2025-08-11 line'],
    [{ departure: '2025-07-16' }, '2025-07-16 35 2025-08-20 assumed'],
    [{}, 'planned_departure'],
    [{ departure: '2025-02-31' }, 'bad-day planned_departure'],
    [{ departure: 'Shanghai', transitDays: '-3' }, 'bad-day planned_departure, bad-transit-days transit_days'],
    [{ departure: '2025-07-16', transitDays: '1.5' }, 'bad-transit-days transit_days'],
    [{ departure: '2025-07-16', transitDays: '366' }, 'bad-transit-days transit_days'],
    [{ departure: '2025-07-16', arrival: '2025-07-15' }, 'arrival-before-departure arrived_date'],
  ])('reads %j', (cells, expected) => {
    expect(voyage(cells)).toBe(expected);
  });

  it('takes days of one’s own before those assumed, and asks for a mode where there is none', () => {
    const { transport: _, ...noMode } = toy();
    expect(voyage({ departure: '2025-07-16' }, toy(), unwrap(parseTransit('vessel=20, air=4')))).toBe(
      '2025-07-16 20 2025-08-05 flag',
    );
    expect(voyage({ departure: '2025-07-16' }, noMode)).toBe('transport or transit_days');
    expect(voyage({ departure: '2025-07-16' }, toy({ transport: 'truck' }))).toBe('transit_days');
    expect(voyage({ departure: '2025-07-16', transitDays: '3' }, noMode)).toBe('2025-07-16 3 2025-07-19 line');
  });

  it('never throws and never moves an arrival before its departure, whatever the cells', () => {
    const cell = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('2025-02-28', '2/29/2024', '45881', '26', '-1', '1e3', ' ')),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(cell, cell, cell, (departure, arrival, transitDays) => {
        const plan = readVoyage({ departure, arrival, transitDays }, toy(), {});
        if (plan.kind === 'planned') return plan.voyage.arrival >= plan.voyage.departure;
        return plan.missing.length + plan.problems.length > 0;
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseTransit()', () => {
  it.each(['bike=3', 'vessel', 'vessel=', 'vessel=-3', 'vessel=3=4', 'air=400', ''])('refuses %j', (text) => {
    const parsed = parseTransit(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['bad-transit-days']);
  });
});

describe('planHeader()', () => {
  it('finds the plan by its usual names, the plainest first', () => {
    expect(planHeader(['ETD', 'Planned Departure', 'hts'], 'planned_departure')).toBe('Planned Departure');
    expect(planHeader(['hts', 'E.T.D.'], 'planned_departure')).toBe('E.T.D.');
    expect(planHeader(['hts', 'port'], 'planned_departure')).toBeUndefined();
    expect(['eta', 'Transit Days', 'transit_time', 'goods'].map(isPlanHeader)).toEqual([true, true, true, false]);
  });
});
