/**
 * Exhaustive over classes: codes on the same lists behave alike, so one code of each class × every origin × every day on
 * which anything changes is every answer the law can give to a plain line.
 */
import { describe, expect, test } from 'vitest';
import { chooseMeasures, type Decision } from '../src/assessment/choose-measures.js';
import { type Assessment, assessLine, type EntryLine, regimeOf } from '../src/assessment/index.js';
import { cents, exact } from '../src/money/index.js';
import { boundariesOf, fold, goodsOn, matchPrefixes, measuresOn, regimeOn, standingOn } from '../src/regime/index.js';
import { codesOf, editionOn, type HtsCode, printRate, rateLinesOf } from '../src/schedule/index.js';
import { type Day, day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const law = openLaw();
const regime = regimeOf(law);
const { schedule } = law;

const days = boundariesOf(regime).filter((on) => on >= day('2018-01-01') && on < day('2028-01-01'));

/** The goods sets that measures on goods of an origin name; others cannot tell two codes of that origin apart. */
const setsOf = (origin: string): ReadonlySet<string> =>
  new Set(
    measuresOn(regime, 'US', origin).flatMap(({ goods, goodsExcept }) => [
      ...(typeof goods === 'string' ? [] : goods),
      ...goodsExcept,
    ]),
  );

/** The changes of those sets that name a code, as a signature. */
const signatureOf = (code: HtsCode, sets: ReadonlySet<string>): string =>
  [...regime.goods]
    .filter(([set]) => sets.has(set))
    .flatMap(([set, changes]) =>
      changes.flatMap(({ prefixes }, index) => {
        const match = matchPrefixes(prefixes, code);
        return match === 'no' ? [] : [`${set}${index}${match}`];
      }),
    )
    .join(' ');

const codes = [...new Set(schedule.editions.flatMap((edition) => [...codesOf(edition)]))].filter(
  (code) => !/^9[89]/.test(code),
);

/** One code of each class. */
const classesOf = (origin: string): ReadonlyMap<string, HtsCode> => {
  const sets = setsOf(origin);
  const classes = new Map<string, HtsCode>();
  for (const code of codes) {
    const signature = signatureOf(code, sets);
    if (!classes.has(signature)) classes.set(signature, code);
  }
  return classes;
};

const CLASSES = new Map(['CN', 'HK', 'MO'].map((origin) => [origin, classesOf(origin)]));

const lineOf = (hts: HtsCode, origin: string, on: Day): EntryLine => ({
  hts,
  importer: 'US',
  origin,
  entryDate: on,
  value: cents(1_000_000),
  quantities: [{ amount: exact(100) }, { amount: exact(250) }],
  contents: { steel: cents(300_000), aluminum: cents(200_000), copper: cents(100_000) },
  transport: 'vessel',
  claims: [],
});

const place = (one: Assessment): string => `${one.line.hts} of ${one.line.origin} on ${formatDay(one.on)}`;

/** Measures of one exclusive set that apply together. */
const together = (decisions: readonly Decision[]): readonly string[] => {
  const applying = decisions.flatMap(({ kind, day: each }) => (kind === 'applies' ? [each.measure] : []));
  return applying.flatMap((one, index) =>
    applying
      .slice(index + 1)
      .filter((other) => one.exclusive !== undefined && other.exclusive === one.exclusive)
      .map((other) => `${one.id} and ${other.id} of ${one.exclusive}`),
  );
};

/** What no answer may ever be. */
const wrongIn = (one: Assessment): readonly string[] => {
  const wrong: string[] = [];
  if (one.duty === undefined && one.missing.length === 0) wrong.push('neither a duty nor what is missing');
  if (one.duty !== undefined && one.missing.length > 0) wrong.push('a duty although something is missing');
  for (const { amount, basis, cites, heading, measure, status } of one.components) {
    if (amount < 0 || basis < 0) wrong.push(`${heading} is negative`);
    if (basis > one.line.value) wrong.push(`${heading} is charged on more than the value`);
    if (cites.length === 0) wrong.push(`${heading} has no citation`);
    if (measure === 'base') continue;
    const timeline = regime.timelines.get(measure);
    const standing = timeline && standingOn(timeline, one.on);
    if (standing?.charge === undefined) wrong.push(`${heading} is charged though nothing is collected`);
    if ((status === 'in force') !== standing?.owed) wrong.push(`${heading} is ${status}`);
  }
  const measures = one.components.map(({ measure }) => measure);
  if (new Set(measures).size < measures.length) wrong.push('one measure twice');
  const metals = one.components.filter(({ basis, program }) => program === 'section_232' && basis === one.line.value);
  if (metals.length > 1)
    wrong.push(`two duties of section 232 on the full value: ${metals.map((each) => each.heading)}`);
  return wrong.map((what) => `${place(one)}: ${what}`);
};

test('the classes are few and the days many, so that this is worth doing', () => {
  expect(codes.length).toBeGreaterThan(19_000);
  const sizes = [...CLASSES.values()].map(({ size }) => size);
  expect(Math.min(...sizes)).toBeGreaterThan(50);
  expect(Math.max(...sizes)).toBeGreaterThan(300);
  expect(Math.max(...sizes)).toBeLessThan(1500);
  expect(days.length).toBeGreaterThan(60);
});

describe('every class of goods', () => {
  test.each(['CN', 'HK', 'MO'])('of %s on every day on which anything changes has a sound answer', (origin) => {
    const wrong: string[] = [];
    const classes = CLASSES.get(origin) ?? new Map<string, HtsCode>();
    let answers = 0;
    for (const [turn, on] of days.entries()) {
      const today = regimeOn(regime, 'US', origin, on);
      for (const [place, code] of [...classes.values()].entries()) {
        answers += 1;
        const line = lineOf(code, origin, on);
        wrong.push(
          ...together(chooseMeasures(line, regime, today).decisions).map(
            (what) => `${code} on ${formatDay(on)}: ${what}`,
          ),
        );
        // The whole answer costs more: each class has its turn on every fourth boundary.
        if ((place + turn) % 4 === 0) wrong.push(...wrongIn(assessLine(line, { regime, schedule, on })));
      }
    }
    expect(answers).toBe(days.length * classes.size);
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('is a class: on any day the codes of one class meet the same measures', () => {
    const on = day('2026-05-01');
    const today = regimeOn(regime, 'US', 'CN', on);
    const met = (code: HtsCode) =>
      [...goodsOn(regime, today, code).reaching].map(([each, scope]) => `${each.measure.id} ${scope}`);
    const sets = setsOf('CN');
    const apart = codes.filter((code, index) => {
      if (index % 7 !== 0) return false;
      const first = CLASSES.get('CN')?.get(signatureOf(code, sets));
      return first === undefined || met(code).join() !== met(first).join();
    });
    expect(apart).toEqual([]);
  });
});

describe('every code of both editions', () => {
  test.each(['2026-08-01'])('of China on %s has a sound answer', (text) => {
    const on = day(text);
    const edition = editionOn(schedule.editions, on);
    if (!edition.ok) throw new Error(`no edition on ${text}`);
    const wrong = [...codesOf(edition.value)].flatMap((code) =>
      wrongIn(assessLine(lineOf(code, 'CN', on), { regime, schedule, on })),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('with a specific rate and without a quantity has no duty: an unknown is never zero', () => {
    const on = day('2026-02-01');
    const edition = editionOn(schedule.editions, on);
    if (!edition.ok) throw new Error('no edition');
    const specific = [...rateLinesOf(edition.value)].filter(
      ({ code, columns }) => !/^9[89]/.test(code) && /^\d[\d.]*¢\/kg$/.test(printRate(columns.general)),
    );
    expect(specific.length).toBeGreaterThan(300);
    const known = specific.filter(({ code }) => {
      const { duty, missing } = assessLine({ ...lineOf(code, 'CN', on), quantities: [] }, { regime, schedule, on });
      return duty !== undefined || missing.length === 0;
    });
    expect(known.map(({ code }) => code)).toEqual([]);
  });
});

describe('a measure in force', () => {
  test('has a rate on every boundary day, and a measure without a term is never collected', () => {
    for (const timeline of regime.timelines.values()) {
      for (const on of days) {
        const { status, charge, fullRate } = standingOn(timeline, on);
        if (status === 'in force') expect(charge?.rate.text ?? '').not.toBe('');
        if (charge !== undefined) expect(fullRate).toBeDefined();
      }
    }
  });
});

test('the search would notice: were the lists not to give way to the review, two of one set would apply', () => {
  const loose = [...law.ledger.measures].map(([id, measure]) => [id, { ...measure, yields: [] }] as const);
  const changed = fold({ ...law.ledger, measures: new Map(loose) });
  const on = day('2025-06-01');
  const today = regimeOn(changed, 'US', 'CN', on);
  const codesOfChina = [...(CLASSES.get('CN')?.values() ?? [])];
  const found = codesOfChina.flatMap((code) =>
    together(chooseMeasures(lineOf(code, 'CN', on), changed, today).decisions),
  );
  expect(found.some((what) => what.endsWith('of us-china-301'))).toBe(true);
});
