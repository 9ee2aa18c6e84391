import type { Origins } from '../assessment/index.js';
import type { JointCell } from '../compile/index.js';
import type { Program } from '../ledger/index.js';
import { type Cents, cents } from '../money/index.js';
import {
  type Counted,
  type Dimension,
  dimensionsOf,
  type Exposure,
  type ExposureQuestion,
  exposureOf,
  LineCounter,
  largestMoves,
  type MovedLine,
  movementOf,
  NO_PLACE,
  type Places,
  type ProgramDuty,
} from '../portfolio/index.js';

import type { Day } from '../time/index.js';
import { askedLines } from './asked-lines.js';
import type { BulkDatabase } from './database.js';
import { type Keyed, keyRows } from './keying.js';
import { findRows } from './row-numbers.js';
import { STATE, type Staged } from './stage.js';
import { LINE_COLUMNS } from './staged-line.js';
import { codeOfNumber, countryOfPlace, type StagedColumn } from './typed.js';

/**
 * The exposure of staged files: each row is charged once by joining the cells of all scenarios, the amounts are added up by cell, and
 * what a cell's sums mean under each scenario is worked out at the end, where there are thousands and not millions of them.
 */
export const exposeStaged = async (
  database: BulkDatabase,
  staged: Staged,
  origins: Origins,
  question: ExposureQuestion,
): Promise<Exposure> => {
  const compiled = question.scenarios.map((scenario) => scenario.compiled);
  const keyed = await keyRows(database, staged, compiled, question.on === undefined ? {} : { on: question.on });
  const counter = new LineCounter(question);
  const largest = await addPriced(database, staged, keyed, question, counter);
  await addUnanswered(database, staged, question, counter);
  for await (const batch of askedLines(database, staged, keyed, origins))
    for (const [place, line] of batch) counter.count({ row: place, line });
  const moved = await namePlaces(
    staged,
    largestMoves([...counter.moved(), ...(await movedOf(database, keyed, largest, question))], question.top),
  );
  const span = await spanOf(database, staged);
  return exposureOf({
    names: question.scenarios.map(({ name }) => name),
    tally: counter.tally,
    moved,
    ...(span === undefined ? {} : { span }),
  });
};

/** The columns that the question needs: everything that decides a duty, and what lines are grouped by. */
export const needsOf = ({ dimensions }: ExposureQuestion): readonly StagedColumn[] =>
  LINE_COLUMNS.filter(
    (column) => !NAMES.includes(column) || (column === 'supplier' && dimensions.includes('supplier')),
  );

/** What names a line and decides nothing. */
const NAMES: readonly StagedColumn[] = ['entry_number', 'line', 'supplier', 'sku', 'paid'];

/** The sums of one group of rows, as the database gives them. */
interface CellSums {
  readonly cell: JointCell;
  readonly known: boolean;
  readonly lines: number;
  readonly value: number;
  readonly largest: number;
  readonly base: number;
  readonly amounts: readonly number[];
}

/** Adds up the rows that tables answer, and tells the largest value in each cell. */
const addPriced = async (
  database: BulkDatabase,
  staged: Staged,
  keyed: Keyed,
  question: ExposureQuestion,
  counter: LineCounter,
): Promise<ReadonlyMap<number, Cents>> => {
  const largest = new Map<number, Cents>();
  const add = ({ cell, known, ...sums }: CellSums, places: Places, inTotal: boolean): void => {
    const unknown = !known || cell.missing.some((missing) => missing.length > 0);
    const { tally } = counter;
    if (unknown) inTotal ? tally.addUnknown(sums.lines, places) : tally.addUnknownTo(sums.lines, places);
    else {
      const counted: Counted = { lines: sums.lines, value: cents(sums.value), scenarios: dutiesOf(cell, sums) };
      inTotal ? tally.add(counted, places) : tally.addTo(counted, places);
    }
  };
  const grouped = dimensionsOf(question).filter((dimension) => dimension !== 'origin');
  for (const dimension of [undefined, ...grouped]) {
    const place = dimension === undefined ? 's.origin' : placeOf(dimension, staged);
    for (const [key, ...row] of await database.rows(sumsOf(keyed, place))) {
      const sums = sumsIn(row, keyed);
      if (dimension === undefined) {
        add(sums, { origin: countryOfPlace(Number(key)) }, true);
        largest.set(Number(row[0]), cents(Math.max(sums.largest, largest.get(Number(row[0])) ?? 0)));
      } else add(sums, { [dimension]: keyOf(dimension, key, question) }, false);
    }
  }
  return largest;
};

const sumsOf = ({ priced, charges }: Keyed, place: string): string => {
  const amounts = Array.from({ length: charges.width }, (_, index) => `sum(s.a${index + 1})`);
  return `SELECT ${place} AS key, s.cell, s.base IS NOT NULL AS known, count(*), sum(s.value), max(s.value), ${['sum(s.base)', ...amounts].join(', ')}
    FROM ${priced} s GROUP BY ALL`;
};

const sumsIn = (row: readonly unknown[], keyed: Keyed): CellSums => {
  const [cell, known, lines, value, largest, base, ...amounts] = row;
  return {
    cell: keyed.cells[Number(cell)] as JointCell,
    known: known === true,
    lines: Number(lines),
    value: Number(value),
    largest: Number(largest),
    base: Number(base ?? 0),
    amounts: amounts.map((amount) => Number(amount ?? 0)),
  };
};

/** What a cell's sums come to under each scenario, by program. */
const dutiesOf = (cell: JointCell, { base, amounts }: Pick<CellSums, 'base' | 'amounts'>): Counted['scenarios'] =>
  cell.inLieu.map((_, scenario) => {
    const duties = new Map<Program, { duty: number; owed: number }>([['base', { duty: base, owed: base }]]);
    for (const [index, { charge, shares }] of cell.charges.entries()) {
      const share = shares[scenario];
      if (share === 'none' || share === undefined) continue;
      const amount = amounts[index] ?? 0;
      const sum = duties.get(charge.program) ?? { duty: 0, owed: 0 };
      duties.set(charge.program, { duty: sum.duty + amount, owed: sum.owed + (share === 'owed' ? amount : 0) });
    }
    return [...duties].map(
      ([program, sum]): ProgramDuty => ({ program, duty: cents(sum.duty), owed: cents(sum.owed) }),
    );
  });

const CHAPTER = 'CASE WHEN s.code < 0 THEN -s.code // 1000000 ELSE s.code // 100000000 END';

const placeOf = (dimension: Dimension, { columns }: Staged): string => {
  switch (dimension) {
    case 'origin':
      return 's.origin';
    case 'chapter':
      return CHAPTER;
    case 'sector':
      return 's.code';
    case 'supplier':
      return columns.has('supplier') ? 's.supplier' : 'NULL';
    case 'month':
      return columns.has('entry_day') ? "strftime(DATE '1970-01-01' + s.entry_day, '%Y-%m')" : 'NULL';
  }
};

const keyOf = (dimension: Dimension, key: unknown, question: ExposureQuestion): string => {
  switch (dimension) {
    case 'origin':
      return countryOfPlace(Number(key));
    case 'chapter':
      return String(key).padStart(2, '0');
    case 'sector':
      return question.sectorOf(codeOfNumber(Number(key)));
    case 'supplier':
    case 'month':
      return key === null ? NO_PLACE : String(key);
  }
};

/** Rows that are no lines, and lines without a day: unknown, where they can be placed at all. */
const addUnanswered = async (
  database: BulkDatabase,
  staged: Staged,
  question: ExposureQuestion,
  { tally }: LineCounter,
): Promise<void> => {
  tally.addUnknown(staged.unread);
  if (question.on !== undefined) return;
  const noDay = staged.columns.has('entry_day') ? 's.entry_day IS NULL' : 'true';
  for (const dimension of dimensionsOf(question)) {
    const rows = await database.rows(
      `SELECT ${placeOf(dimension, staged)} AS key, count(*) FROM staged s
        WHERE s.state IN (${STATE.typed}, ${STATE.odd}) AND ${noDay} GROUP BY ALL`,
    );
    for (const [key, lines] of rows) {
      const places = { [dimension]: keyOf(dimension, key, question) };
      if (dimension === 'origin') tally.addUnknown(Number(lines), places);
      else tally.addUnknownTo(Number(lines), places);
    }
  }
};

/**
 * The priced rows that move most. A cell whose scenarios agree moves none; of the others, only those can hold one of the first rows
 * whose largest value, at the difference of their rates, is among the first.
 */
const movedOf = async (
  database: BulkDatabase,
  keyed: Keyed,
  largest: ReadonlyMap<number, Cents>,
  { top }: ExposureQuestion,
): Promise<readonly MovedLine[]> => {
  const bounds = [...largest].flatMap(([number, value]) => {
    const cell = keyed.cells[number] as JointCell;
    return isMoving(cell) ? [{ cell: number, value, bound: boundOf(keyed, cell, value) }] : [];
  });
  if (bounds.length === 0 || top === 0) return [];
  const cells = bounds.toSorted((a, b) => b.bound - a.bound);
  const least =
    cells.filter(({ cell }) => keyed.charges.isOnValue(keyed.cells[cell] as JointCell))[top - 1]?.bound ?? 0;
  const wanted = cells.filter(({ bound }) => bound > 0 && bound >= least);
  // A line's movement grows with its value, but for the rounding of each charge.
  const slack = keyed.charges.width + 1;
  const from = wanted.map(
    ({ cell, value, bound }) => [cell, Math.floor((Math.max(0, least - slack) * value) / bound)] as const,
  );
  const amounts = Array.from({ length: keyed.charges.width }, (_, index) => `s.a${index + 1}`);
  const moved: MovedLine[] = [];
  const rows = `SELECT s.place, s.cell, s.code, s.origin, s.value, ${['s.base', ...amounts].join(', ')}
    FROM ${keyed.pricedFrom(new Map(from))} s WHERE s.base IS NOT NULL`;
  for await (const batch of database.batches(rows)) {
    for (const row of batch) moved.push(movedLine(row, keyed));
    if (moved.length > 10_000) moved.splice(0, moved.length, ...largestMoves(moved, top));
  }
  return largestMoves(moved, top);
};

const isMoving = ({ charges, missing }: JointCell): boolean =>
  missing.every((each) => each.length === 0) &&
  charges.some(({ shares }) => shares.some((share) => (share === 'none') !== (shares[0] === 'none')));

/**
 * The most that a line of a value can be moved in a cell: just that where all charges are on the value, and no less where some are
 * on a part of it.
 */
const boundOf = ({ charges }: Keyed, cell: JointCell, value: Cents): number => {
  const amounts = charges.amountsOnValue(cell, value);
  if (charges.isOnValue(cell)) return movementOf(dutiesOf(cell, { base: 0, amounts }).map(totalOf));
  return amounts.reduce((sum, amount) => sum + amount, 0);
};

const totalOf = (duties: readonly ProgramDuty[]): Cents => cents(duties.reduce((sum, { duty }) => sum + duty, 0));

const movedLine = (row: readonly unknown[], keyed: Keyed): MovedLine => {
  const [place, cell, code, origin, value, base, ...amounts] = row.map(Number);
  return {
    row: place ?? 0,
    hts: codeOfNumber(code ?? 0),
    origin: countryOfPlace(origin ?? 0),
    value: cents(value ?? 0),
    duties: dutiesOf(keyed.cells[cell ?? 0] as JointCell, { base: base ?? 0, amounts }).map(totalOf),
  };
};

/** Places in `staged` as rows of files. */
const namePlaces = async (staged: Staged, lines: readonly MovedLine[]): Promise<readonly MovedLine[]> => {
  const numbers = await findRows(
    staged,
    lines.map(({ row }) => row),
  );
  const several = staged.files.length > 1;
  return lines.map((line) => {
    const found = numbers.get(line.row);
    if (found === undefined) return line;
    return { ...line, row: found.row, ...(several ? { file: found.path } : {}) };
  });
};

const spanOf = async (database: BulkDatabase, staged: Staged) => {
  if (!staged.columns.has('entry_day')) return undefined;
  const [[from, through] = [null, null]] = await database.rows(
    `SELECT min(entry_day), max(entry_day) FROM staged WHERE state <> ${STATE.unread}`,
  );
  return from === null || through === null ? undefined : { from: Number(from) as Day, through: Number(through) as Day };
};
