/** Independent paths to the cent: the explained path and the naive reader agree on every line of a large seeded sample. */
import { describe, expect, test } from 'vitest';
import { type Assessment, assessLine, type EntryRow, readEntryLine, regimeOf } from '../src/assessment/index.js';
import { unwrap } from '../src/problem/index.js';
import { day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';
import {
  assessNaively,
  type NaiveGood,
  type NaiveLine,
  naiveBoundaries,
  naiveClaims,
  naiveKnownDays,
  naiveSetsOf,
  plainGoods,
} from './naive.js';

const law = openLaw();
const SEED = 20_260_220;
const LINES = 2500;

/** mulberry32: the same lines on every machine. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const editions = [
  { from: '2025-01-01', until: '2026-01-01', goods: byLists(plainGoods('law/schedule/us/2025-basic.txt')) },
  { from: '2026-01-01', until: '2028-12-31', goods: byLists(plainGoods('law/schedule/us/2026-rev-4.txt')) },
];

/** One good of every class of lists, so that rare lists are asked about as often as common ones. */
function byLists(goods: readonly NaiveGood[]): readonly (readonly NaiveGood[])[] {
  const classes = new Map<string, NaiveGood[]>();
  for (const good of goods) {
    const key = naiveSetsOf(good.code);
    classes.set(key, [...(classes.get(key) ?? []), good]);
  }
  return [...classes.values()];
}

const shift = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

const sample = (): readonly { line: NaiveLine; good: NaiveGood }[] => {
  const next = random(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const chance = (share: number): boolean => next() < share;
  const claims = naiveClaims();
  // Regimes are folded once a known day, so the sample hears the law on thirty days.
  const heardDays = naiveKnownDays().filter((known) => known >= '2024-01-01');
  const knownDays = Array.from({ length: 30 }, () => shift(pick(heardDays), pick([-1, 0, 1])));
  return Array.from({ length: LINES }, () => {
    const edition = pick(editions);
    const boundaries = naiveBoundaries().filter((on) => on >= edition.from && on < edition.until);
    const on = clamp(shift(pick(boundaries), pick([-1, 0, 0, 1, 17])), edition.from, shift(edition.until, -1));
    const good = pick(pick(edition.goods));
    const value = Math.floor(10 ** (2 + next() * 7)) + Math.floor(next() * 100);
    const part = () => (chance(0.3) ? undefined : Math.floor((next() * value) / 3));
    const claimed = chance(0.5) ? [] : Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(claims));
    if (chance(0.06)) claimed.push(pick(['9802.00.40', '9802.00.80']));
    const postal = claimed.includes('postal-item');
    const loaded = chance(0.5)
      ? { loaded: shift(on, -Math.floor(next() * 60)), transport: pick(['vessel', 'air', 'truck']) }
      : {};
    return {
      good,
      line: {
        code: good.code,
        origin: pick(['CN', 'CN', 'CN', 'HK', 'MO']),
        on,
        known: chance(0.5) ? '2099-12-31' : pick(knownDays),
        value,
        contents: { steel: part(), aluminum: part(), copper: part() },
        claims: postal ? claimed.filter((claim) => claim !== 'postal-item') : claimed,
        ...loaded,
        added: Math.floor(next() * (value + 1)),
        usValue: Math.floor(next() * (value + 1)),
      },
    };
  });
};

const clamp = (on: string, from: string, to: string): string => (on < from ? from : on > to ? to : on);

const dollars = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : (cents / 100).toFixed(2);

const explained = (line: NaiveLine): Assessment => {
  const cells: Record<string, string | undefined> = {
    hts: line.code,
    origin: line.origin,
    entry_date: line.on,
    value: dollars(line.value),
    steel_value: dollars(line.contents.steel),
    aluminum_value: dollars(line.contents.aluminum),
    copper_value: dollars(line.contents.copper),
    claims: line.claims.join(';'),
    loaded_date: line.loaded,
    transport: line.transport,
    dutiable_value: dollars(line.added),
    us_value: dollars(line.usValue),
  };
  const row = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)) as EntryRow;
  const read = unwrap(readEntryLine(row, law.origins));
  return assessLine(read.line, { regime: regimeOf(law, day(line.known)), schedule: law.schedule, on: day(line.on) });
};

describe('the explained path and the naive reader', () => {
  const lines = sample();
  let multi = 0;
  let struck = 0;

  test(`agree to the cent on ${LINES} lines (seed ${SEED})`, () => {
    const apart: string[] = [];
    for (const { line, good } of lines) {
      const assessment = explained(line);
      const chapter98 = line.claims.some((claim) => claim.startsWith('98'));
      // Under 9802 the base duty is charged on the value added; the naive reader leaves base duties to a plain percentage.
      const skipBase = chapter98;
      const naive = assessNaively(line, { text: `${good.heading} ${good.rate}`, percent: good.percent });
      const parts = (texts: readonly string[]) =>
        texts.filter((text) => !skipBase || text.startsWith('99') || text.startsWith('us/'));
      const got = parts(
        assessment.components.map(({ heading, rate, amount }) => `${heading} ${rate} ${amount}`).sort(),
      );
      const expected = parts(naive.components);
      if (got.length > 3) multi += 1;
      if (assessment.owed !== assessment.duty) struck += 1;
      const totals = skipBase ? '' : `${assessment.duty} ${assessment.owed}`;
      const naiveTotals = skipBase ? '' : `${naive.duty} ${naive.owed}`;
      if (got.join('; ') !== expected.join('; ') || totals !== naiveTotals) {
        apart.push(
          `${JSON.stringify(line)}\n  explained ${got.join('; ')} = ${totals}${assessment.missing.length > 0 ? ` missing ${assessment.missing.join('; ')}` : ''}\n  naive     ${expected.join('; ')} = ${naiveTotals}`,
        );
      }
    }
    expect(apart.slice(0, 5).join('\n')).toBe('');
    expect(apart).toHaveLength(0);
  });

  test('the sample is worth its name: many lines with several programs, struck duties, both clocks, every class', () => {
    expect(multi).toBeGreaterThan(LINES / 4);
    expect(struck).toBeGreaterThan(LINES / 20);
    expect(editions.every(({ goods }) => goods.length > 200)).toBe(true);
  });
});
