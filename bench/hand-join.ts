import type { Law } from '../src/assessment/index.js';
import type { BulkDatabase } from '../src/bulk/index.js';
import { quoteText } from '../src/bulk/sql.js';
import { type Compiled, type JointCell, joinCells, NO_STATEMENT } from '../src/compile/index.js';
import { exact } from '../src/money/index.js';
import { codesOf, findLine, formatHtsCode, type HtsCode } from '../src/schedule/index.js';
import { type Day, day, formatDay } from '../src/time/index.js';

/** The file as the engine reads it for somebody who knows its columns. */
export const typedFile = (path: string): string =>
  `read_csv(${quoteText(path)}, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
    'entry_number': 'VARCHAR', 'line': 'INTEGER', 'hts': 'VARCHAR', 'origin': 'VARCHAR', 'entry_date': 'DATE',
    'value': 'DECIMAL(14, 2)', 'quantity': 'BIGINT', 'unit': 'VARCHAR', 'steel_value': 'DECIMAL(14, 2)',
    'aluminum_value': 'DECIMAL(14, 2)', 'copper_value': 'DECIMAL(14, 2)', 'supplier': 'VARCHAR'})`;

/** Reads every column of a file and nothing more. */
export const parseOnly = async (database: BulkDatabase, path: string): Promise<number> => {
  const [row] = await database.rows(
    `SELECT count(*), count(entry_number), sum(line), count(hts), count(origin), max(entry_date), sum(value), sum(quantity),
        count(unit), sum(steel_value), sum(aluminum_value), sum(copper_value), count(supplier)
      FROM ${typedFile(path)}`,
  );
  return Number(row?.[0]);
};

/**
 * The tables an analyst would keep beside the file to answer just this question: days with their spell of law, codes with their
 * base rate in each year, and what goods of one list, origin and spell pay. Made of the compiled law, and not part of what is timed.
 */
export const fillAnalystTables = async (
  database: BulkDatabase,
  law: Law,
  outcomes: readonly Compiled[],
): Promise<readonly JointCell[]> => {
  const [first] = outcomes as readonly [Compiled];
  const { intervals, goods } = first.quotient;
  const days = Array.from(
    { length: day('2027-01-01') - day('2025-01-01') },
    (_, index) => (day('2025-01-01') + index) as Day,
  );
  await database.run('CREATE TABLE spells (day DATE, spell INTEGER, year INTEGER)');
  await database.run(
    `INSERT INTO spells VALUES ${days
      .map((each) => {
        const spell = intervals.intervalOf(each);
        return `('${formatDay(each)}', ${spell}, ${first.bases.periodOf(spell)})`;
      })
      .join(', ')}`,
  );
  const spells = [...new Set(days.map(intervals.intervalOf))];
  const years = [...new Map(spells.map((spell) => [first.bases.periodOf(spell), spell]))];
  const codes = [...new Set(law.schedule.editions.flatMap((edition) => [...codesOf(edition)]))];
  await database.run(
    `CREATE TABLE codes (hts VARCHAR, year INTEGER, unit VARCHAR, list INTEGER, per_value BIGINT, per_quantity BIGINT, over BIGINT)`,
  );
  await database.append('codes', codeRows(law, first, codes, years));
  const lists = [...new Set(codes.map(goods.classOf))];
  const cells: JointCell[] = [];
  const numbers = new Map<string, number>();
  const rates: (readonly [number, string, number, number])[] = [];
  for (const origin of ['CN', 'HK', 'MO'])
    for (const spell of spells) {
      const ofDay = outcomes.map((outcome) => outcome.dayOf('US', origin, spell));
      for (const list of lists) {
        const cell = joinCells(
          ofDay.map((each) => each.cellOf(list, NO_STATEMENT)),
          ofDay.map(({ beyond }) => beyond),
        );
        const key = JSON.stringify([
          cell.missing,
          cell.charges.map(({ charge, shares }) => [charge.measure, charge.rate.text, charge.on, shares]),
        ]);
        const number = numbers.get(key) ?? cells.push(cell) - 1;
        numbers.set(key, number);
        rates.push([list, origin, spell, number]);
      }
    }
  const width = Math.max(...cells.map(({ charges }) => charges.length));
  const columns = Array.from(
    { length: width },
    (_, index) =>
      `n${index} BIGINT, d${index} BIGINT, s${index} TINYINT, m${index} TINYINT, c${index} TINYINT, v${index} TINYINT`,
  );
  await database.run(
    `CREATE TABLE rates (list INTEGER, origin VARCHAR, spell INTEGER, cell INTEGER, ${columns.join(', ')})`,
  );
  const charges = cells.map(({ charges: all }) =>
    Array.from({ length: width }, (_, index) => {
      const charge = all[index]?.charge;
      if (charge?.rate.kind !== 'ad_valorem') return [0n, 1n, 0, 0, 0, 0];
      const { numerator, denominator } = charge.rate;
      return [
        BigInt(numerator),
        BigInt(denominator),
        charge.on.steel,
        charge.on.aluminum,
        charge.on.copper,
        charge.on.value,
      ];
    }).flat(),
  );
  await database.append(
    'rates',
    rates
      .filter(([, , , number]) => isPlain(cells[number] as JointCell))
      .map(([list, origin, spell, number]) => [list, origin, spell, number, ...(charges[number] ?? [])]),
  );
  return cells;
};

/** Nothing is unknown of it, and all of it is a share of a value. */
const isPlain = ({ charges, missing }: JointCell): boolean =>
  missing.every((each) => each.length === 0) && charges.every(({ charge }) => charge.rate.kind === 'ad_valorem');

function* codeRows(
  law: Law,
  compiled: Compiled,
  codes: readonly HtsCode[],
  years: readonly (readonly [number, number])[],
) {
  for (const hts of codes)
    for (const [year, spell] of years) {
      const unit = law.schedule.editions
        .map((edition) => findLine(edition, hts)?.units[0])
        .find((each) => each !== undefined);
      for (const given of unit === undefined ? [undefined] : [undefined, unit]) {
        const quantities = given === undefined ? [] : [{ amount: exact(0), unit: given }];
        const base = compiled.bases.baseOf({ hts, importer: 'US', origin: 'CN', claims: [], quantities }, spell);
        if (base.kind !== 'formula') continue;
        const { perValue, perQuantity, over } = base.formula;
        yield [
          formatHtsCode(hts),
          year,
          given ?? '',
          compiled.quotient.goods.classOf(hts),
          perValue,
          perQuantity[0] ?? 0n,
          over,
        ];
      }
    }
}

/** The sums of one group of lines, as the join gives them. */
export interface JoinedSums {
  readonly lines: number;
  readonly duties: readonly number[];
}

/**
 * The question in one statement, as a good analyst writes it who has the tables: each line finds its code, day and rates, each duty
 * is rounded to the cent, and what is charged alike is added up.
 */
export const handJoin = async (
  database: BulkDatabase,
  path: string,
  cells: readonly JointCell[],
): Promise<JoinedSums> => {
  const width = Math.max(...cells.map(({ charges }) => charges.length));
  const places = Array.from({ length: width }, (_, index) => index);
  const amounts = places.map((place) => {
    const basis = `greatest(0, r.v${place} * l.value + r.s${place} * l.steel + r.m${place} * l.aluminum + r.c${place} * l.copper)`;
    return `sum((2 * ${basis} * r.n${place} + r.d${place}) // (2 * r.d${place})) AS a${place}`;
  });
  const cents = (column: string): string => `CAST(${column} * 100 AS BIGINT)`;
  const rows = await database.rows(
    `SELECT l.origin, r.cell, count(*), sum(l.value),
        sum((2 * (l.value * g.per_value + l.quantity * g.per_quantity) + g.over) // (2 * g.over)) AS base, ${amounts.join(', ')}
      FROM (SELECT hts, origin, entry_date, unit, coalesce(quantity, 0) AS quantity, ${cents('value')} AS value,
          ${cents('coalesce(steel_value, value)')} AS steel, ${cents('coalesce(aluminum_value, value)')} AS aluminum,
          ${cents('coalesce(copper_value, value)')} AS copper FROM ${typedFile(path)}) l
        JOIN spells d ON d.day = l.entry_date
        JOIN codes g ON g.hts = l.hts AND g.year = d.year AND g.unit = coalesce(l.unit, '')
        JOIN rates r ON r.list = g.list AND r.origin = l.origin AND r.spell = d.spell
      GROUP BY ALL`,
  );
  const duties = (cells[0]?.inLieu ?? []).map((_, outcome) =>
    rows.reduce((total, [, cell, , , base, ...sums]) => {
      const { charges } = cells[Number(cell)] as JointCell;
      return charges.reduce(
        (sum, { shares }, index) => sum + (shares[outcome] === 'none' ? 0 : Number(sums[index])),
        total + Number(base),
      );
    }, 0),
  );
  return { lines: rows.reduce((total, row) => total + Number(row[2]), 0), duties };
};
