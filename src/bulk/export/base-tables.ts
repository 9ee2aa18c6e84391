import { baseRateOf } from '../../assessment/index.js';
import { type Exact, exact, printExact } from '../../money/index.js';
import { assert } from '../../problem/index.js';
import { type HtsCode, type LinearRate, linearRate, printRate, reportedUnits } from '../../schedule/index.js';
import type { Day } from '../../time/index.js';
import type { ExportLaw } from './export-law.js';
import { column, type ExportTable } from './export-table.js';

/** How many things besides the value a base rate may ask for. */
export const SLOTS = [1, 2, 3] as const;

/** The base duty: which rate a code pays in an edition, what it is charged on, and the units that quantities are given in. */
export const baseTables = (law: ExportLaw): readonly ExportTable[] => {
  const dimensions = new Numbers<string>();
  const rates = new Map<string, BaseRow>();
  const rows = law.codes.flatMap((code) =>
    [...law.periods].map(([period, interval]) => rated(law, code, period, interval, rates)),
  );
  return [rateTable(rows), baseTable([...rates.values()], dimensions), unitTable(dimensions)];
};

interface BaseRow extends LinearRate {
  readonly base: number;
  readonly text: string | null;
}

type RateRow = readonly [hts: string, edition: number, base: number, unit1: string | null, unit2: string | null];

const rated = (
  { outcomes: [outcome] }: ExportLaw,
  hts: HtsCode,
  period: number,
  interval: number,
  rates: Map<string, BaseRow>,
): RateRow => {
  assert(outcome !== undefined, 'an export has an outcome');
  const { schedule, regime, quotient } = outcome.compiled;
  // Column 1 general is what goods of every origin within reach pay.
  const line = { hts, importer: 'US', origin: 'CN', claims: [] };
  const base = baseRateOf(line, schedule, regime, quotient.intervals.starts[interval] as Day);
  const text = base.kind === 'known' ? printRate(base.rate) : null;
  const linear: LinearRate =
    base.kind === 'known'
      ? linearRate(base.rate)
      : { perValue: exact(0), terms: base.missing.map((lacking) => ({ lacking })) };
  const key = text ?? JSON.stringify(linear.terms);
  const kept = rates.get(key) ?? { base: rates.size, text, ...linear };
  rates.set(key, kept);
  const [unit1, unit2] = (base.found?.units ?? []).map(spelled);
  return [hts, period, kept.base, unit1 ?? null, unit2 ?? null];
};

/** As units are looked up: lower case, no space at the ends. */
const spelled = (unit: string): string => unit.trim().toLowerCase();

const rateTable = (rows: readonly RateRow[]): ExportTable => ({
  name: 'truce_rates',
  about: 'which base rate a code pays in an edition, and the units that the schedule prints beside it',
  columns: [
    column('hts', 'VARCHAR', 'as in truce_codes'),
    column('edition', 'SMALLINT', 'as in truce_days'),
    column('base', 'INTEGER', 'as in truce_bases'),
    column('unit1', 'VARCHAR', 'unit of a first quantity that is given without one'),
    column('unit2', 'VARCHAR', 'unit of a second'),
  ],
  rows,
});

/**
 * `(value × per_value + quantities × per_n) / over` cents. The rates are decimals; what is not, such as cents a dozen for goods
 * counted in pieces, is made one by `over`.
 */
const baseTable = (all: readonly BaseRow[], dimensions: Numbers<string>): ExportTable => ({
  name: 'truce_bases',
  about: 'the base rates: a share of the value, and up to three things besides it that a rate asks for',
  columns: [
    column('base', 'INTEGER', 'number'),
    column('rate_text', 'VARCHAR', 'the rate of column 1 general as the schedule prints it; NULL where there is none'),
    column('per_value', 'DECIMAL(12,8)', 'cents for each cent of the value, times over_no'),
    column('over_no', 'INTEGER', 'what the sum is divided by'),
    column('half_share', 'DECIMAL(18,18)', '1 / (2 × over_no) cut off after 18 decimals, with which rounding divides'),
    ...SLOTS.flatMap((slot) => [
      column(`lacking_${slot}`, 'VARCHAR', 'how the thing is called when a line does not give it'),
      column(`dimension_${slot}`, 'SMALLINT', 'as in truce_units; NULL where no quantity can tell it'),
      column(`per_${slot}`, 'DECIMAL(16,8)', 'cents for each of it, times over_no'),
    ]),
  ],
  rows: all.map(({ base, text, perValue, terms }) => {
    const slots = slotsOf(terms);
    const over = [perValue, ...slots.map(({ of }) => of?.cents ?? exact(0))].reduce(
      (least, each) => overOf(each, least),
      1n,
    );
    return [
      base,
      text,
      decimal(perValue.mul(exact(over))),
      Number(over),
      cutOff(2n * over),
      ...SLOTS.flatMap((slot) => {
        const { lacking, of } = slots[slot - 1] ?? {};
        return [
          lacking ?? null,
          of === undefined ? null : dimensions.of(of.dimension),
          of === undefined ? null : bounded(of.cents.mul(exact(over))),
        ];
      }),
    ];
  }),
});

/** Two terms of one name and dimension are one; things that only a name tells stand together in the last place. */
const slotsOf = (terms: LinearRate['terms']): LinearRate['terms'] => {
  const slots: LinearRate['terms'][number][] = [];
  for (const term of terms) {
    const before = slots.at(-1);
    if (term.of === undefined && before !== undefined && before.of === undefined)
      slots[slots.length - 1] = { lacking: `${before.lacking}; ${term.lacking}` };
    else slots.push(term);
  }
  assert(slots.length <= SLOTS.length, `a base rate asks for ${SLOTS.length} things at most`);
  return slots;
};

/** The least number that makes a decimal of a rate, together with those before it: twos and fives need none. */
const overOf = ({ d }: Exact, least: bigint): bigint => {
  let rest = d;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return least % rest === 0n ? least : least * rest;
};

const decimal = (number: Exact): string => {
  assert(number.mul(exact(100_000_000)).d === 1n, 'base rates have eight decimals at most');
  return printExact(number, 8);
};

/** No rate is so high that the largest quantity of the SQL could outgrow its decimals. */
const bounded = (cents: Exact): string => {
  assert(cents.compare(10_000) < 0, 'no base rate is $100 for a base unit');
  return decimal(cents);
};

const cutOff = (over: bigint): string => `0.${String(10n ** 18n / over).padStart(18, '0')}`;

const unitTable = (dimensions: Numbers<string>): ExportTable => ({
  name: 'truce_units',
  about: 'the units that quantities may be given in',
  columns: [
    column('unit', 'VARCHAR', 'in lower case'),
    column('dimension', 'SMALLINT', 'quantities convert inside one dimension only'),
    column('size', 'DECIMAL(18,9)', 'so many of the base unit of the dimension'),
  ],
  rows: [...reportedUnits()].map(([unit, { dimension, numerator, denominator }]) => [
    unit,
    dimensions.of(dimension),
    printExact(exact(numerator, denominator), 9),
  ]),
});

class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of(each: T): number {
    const number = this.#numbers.get(each) ?? this.#numbers.size + 1;
    this.#numbers.set(each, number);
    return number;
  }
}
