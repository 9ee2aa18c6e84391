/**
 * Before, on and after, generated for every boundary of the ledger on both clocks. An answer may differ from that of the
 * day before only if an event that begins or ends on the day (or a new edition) explains it; and nothing may show before
 * the day on which it could be known.
 */
import { describe, expect, test } from 'vitest';
import { type Assessment, assessLine, type EntryRow, readEntryLine, regimeOf } from '../src/assessment/index.js';
import { type EventId, type LawEvent, type MeasureId, matchesPattern } from '../src/ledger/index.js';
import { unwrap } from '../src/problem/index.js';
import { boundariesOf } from '../src/regime/index.js';
import { addDays, type Day, day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();
const regime = regimeOf(law);
const events = law.ledger.events.map(({ event }) => event);
const byId = new Map<EventId, LawEvent>(events.map((event) => [event.id, event]));

const row = (hts: string, more: EntryRow = {}): EntryRow => ({ hts, origin: 'CN', value: '10000', ...more });

/** Goods that meet the programs in different ways. */
const GOODS: Readonly<Record<string, EntryRow>> = {
  'list 1': row('8501.20.50.00'),
  'list 3': row('3926.40.00.90'),
  'list 4A': row('6109.10.00.12'),
  'list 4B, a toy': row('9503.00.00.73'),
  'ferromanganese, exempt from the reciprocal duties': row('7202.11.10.00'),
  'a steel beam': row('7216.10.00.10'),
  'aluminum sheet': row('7606.12.30.91'),
  'a steel derivative with contents': row('8481.90.30.00', { steel_value: '4000', aluminum_value: '1000' }),
  'a car part': row('8708.29.50.60'),
  'an integrated circuit': row('8542.31.00.45'),
  'a solar cell': row('8541.42.00.10'),
  softwood: row('4407.11.00.01'),
  'a toy of Hong Kong': row('9503.00.00.73', { origin: 'HK' }),
  'a toy of Macau': row('9503.00.00.73', { origin: 'MO' }),
  'list 3 goods by sea': row('3926.40.00.90', { transport: 'vessel', loaded_date: '2025-03-30' }),
  'a postal parcel': row('6109.10.00.12', { value: '500', claims: 'postal' }),
};

const lines = Object.entries(GOODS).map(
  ([name, cells]) => [name, unwrap(readEntryLine(cells, law.origins)).line] as const,
);

const assessed = (line: (typeof lines)[number][1], on: Day, known?: Day): Assessment =>
  assessLine(line, { regime: regimeOf(law, known), schedule: law.schedule, on });

/** What an answer says of duties: measure, rate, basis, amount, whether owed. */
const answerOf = ({ components, duty, owed, missing }: Assessment): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...components.map(
      ({ measure, heading, rate, basis, amount, status }) =>
        [measure, `${heading} ${rate} on ${basis} ${amount} ${status}`] as const,
    ),
    ['total', `${duty} ${owed} ${missing.join('; ')}`] as const,
  ]);

const changed = (before: Assessment, after: Assessment): readonly string[] => {
  const [was, is] = [answerOf(before), answerOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
};

const editionChanges = new Set(
  law.schedule.editions.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
);

/** The days on which an event begins or ceases to say something. */
const daysOf = (event: LawEvent): readonly Day[] =>
  'from' in event ? ['until' in event ? event.until : undefined, event.from].filter((on) => on !== undefined) : [];

const onDay = new Map<Day, LawEvent[]>();
for (const event of events) for (const on of daysOf(event)) onDay.set(on, [...(onDay.get(on) ?? []), event]);

const names = (event: LawEvent, id: MeasureId): boolean =>
  event.kind === 'end' ? matchesPattern(event.measures, id) : 'measure' in event && event.measure === id;

const inLieu = [...law.ledger.measures.values()].filter(({ kind }) => kind === 'in_lieu').map(({ id }) => id);

/** Whether one of these events can move a measure: by name, by its goods, by what exempts it or by what it yields to. */
const explains = (some: readonly LawEvent[], id: string): boolean => {
  if (id === 'total') return some.length > 0;
  // The ordinary duty gives way to a duty in lieu of every other.
  if (id === 'base') return some.some((event) => inLieu.some((one) => names(event, one)));
  const measure = law.ledger.measures.get(id as MeasureId);
  if (measure === undefined) return false;
  const relatives = [...law.ledger.measures.values()].filter(
    (other) =>
      other.id === id ||
      other.exempts.some((pattern) => matchesPattern(pattern, measure.id)) ||
      other.kind === 'in_lieu' ||
      measure.yields.some((rule) => matchesPattern(rule.to, other.id)) ||
      events.some(
        (event) =>
          event.kind === 'yield' && matchesPattern(event.measures, measure.id) && matchesPattern(event.to, other.id),
      ),
  );
  return some.some((event) => {
    if (event.kind === 'goods')
      return relatives.some((one) =>
        [...(typeof one.goods === 'string' ? [] : one.goods), ...one.goodsExcept].includes(event.set),
      );
    if (event.kind === 'yield') return matchesPattern(event.measures, measure.id);
    if (event.kind === 'end') return relatives.some((one) => matchesPattern(event.measures, one.id));
    if (event.kind === 'strike')
      return relatives.some((one) => event.measures.some((each) => matchesPattern(each, one.id)));
    return 'measure' in event && relatives.some((one) => one.id === event.measure);
  });
};

const boundaries = boundariesOf(regime).filter((on) => on > day('2018-01-01') && on < day('2028-12-31'));

describe('on the clock of entry', () => {
  test.each(lines)('%s changes only on a day on which an event says so', (_, line) => {
    const unexplained: string[] = [];
    // The first edition begins on 2025-01-01; before it an answer names its day as missing.
    for (let on = day('2025-01-02'); on < day('2028-02-01'); on = addDays(on, 1)) {
      // Days without a boundary are compared too: nothing may change on them at all.
      if (!onDay.has(on) && !editionChanges.has(on) && on % 45 !== 0) continue;
      const moved = changed(assessed(line, addDays(on, -1)), assessed(line, on));
      const saying = onDay.get(on) ?? [];
      for (const id of moved) {
        if (editionChanges.has(on) || explains(saying, id)) continue;
        // The total moves with its parts.
        if (id === 'total' && moved.length > 1) continue;
        unexplained.push(`${formatDay(on)} ${id}`);
      }
    }
    expect(unexplained).toEqual([]);
  });

  test('something changes for these goods on a good part of the boundaries, so that the test sees changes', () => {
    const seen = boundaries.filter((on) =>
      lines.some(([, line]) => changed(assessed(line, addDays(on, -1)), assessed(line, on)).length > 0),
    );
    expect(seen.length).toBeGreaterThan(25);
  });
});

describe('on the clock of knowledge', () => {
  const knownDays = [...new Set(events.map((event) => event.known))].filter((known) => known > day('2024-12-01'));

  test.each(lines)('%s: as known the day before, no answer cites what became known on the day', (_, line) => {
    const early: string[] = [];
    for (const known of knownDays) {
      const before = addDays(known, -1);
      const days = [...new Set(events.filter((event) => event.known === known).flatMap(daysOf))];
      for (const on of days.filter((each) => each > day('2018-01-01'))) {
        for (const { cites } of assessed(line, on, before).components) {
          for (const { event } of cites) {
            const heard = event === undefined ? undefined : byId.get(event)?.known;
            if (heard !== undefined && heard > before)
              early.push(`${formatDay(on)} as known ${formatDay(before)}: ${event}`);
          }
        }
      }
    }
    expect(early).toEqual([]);
  });

  test.each(lines)('%s: what changes between two days of knowledge is what became known on the second', (_, line) => {
    const unexplained: string[] = [];
    for (const known of knownDays) {
      const fresh = events.filter((event) => event.known === known);
      // Just the days of the events that became known: on others nobody said anything new; one far day stands for them.
      const days = [...new Set([...fresh.flatMap(daysOf), day('2027-06-01')])].filter((on) => on > day('2018-01-01'));
      for (const on of days) {
        const moved = changed(assessed(line, on, addDays(known, -1)), assessed(line, on, known));
        for (const id of moved) {
          if (explains(fresh, id) || (id === 'total' && moved.length > 1)) continue;
          unexplained.push(`${formatDay(on)} as known ${formatDay(known)}: ${id}`);
        }
      }
    }
    expect(unexplained).toEqual([]);
  });

  test('the truce of May 2025: its lapse on 12 August is seen until it is extended, and not a day longer', () => {
    const toy = lines.find(([name]) => name === 'list 4B, a toy')?.[1];
    if (toy === undefined) throw new Error('no toy');
    const duty = (on: string, known: string) => assessed(toy, day(on), day(known)).duty;
    expect(duty('2025-08-11', '2025-07-29')).toBe(300_000);
    // 20% and 34%: nobody had signed.
    expect(duty('2025-08-12', '2025-07-29')).toBe(540_000);
    expect(duty('2025-08-12', '2025-08-10')).toBe(540_000);
    expect(duty('2025-08-12', '2025-08-11')).toBe(300_000);
    expect(duty('2025-11-10', '2025-08-11')).toBe(540_000);
  });
});
