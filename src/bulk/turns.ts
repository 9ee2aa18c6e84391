import type { Origins } from '../assessment/index.js';
import { DE_MINIMIS_LIMIT } from '../assessment/index.js';
import { type JointCell, measuresMoving } from '../compile/index.js';
import type { Program } from '../ledger/index.js';
import { type Cents, cents } from '../money/index.js';
import {
  type FileTurns,
  type MovedLine,
  TurnCounter,
  type TurnDuty,
  type TurnQuestion,
  type TurnTally,
} from '../portfolio/index.js';
import { askedLines } from './asked-lines.js';
import type { BulkDatabase } from './database.js';
import { type CompiledMoment, keyMoments, type MomentKeyed } from './moments.js';
import { findRows } from './row-numbers.js';
import { STATE, type Staged } from './stage.js';
import { LINE_COLUMNS } from './staged-line.js';
import { turnFees } from './turn-fees.js';
import { codeOfNumber, countryOfPlace, placeOfCountry, type StagedColumn } from './typed.js';

/**
 * What staged files cost on either side of every turn ahead, under every outcome, in one walk over the rows: each is charged once for
 * all moments, the amounts are added up by cell, and what a cell's sums mean at each moment is worked out at the end.
 */
export const turnsOfStaged = async (
  database: BulkDatabase,
  staged: Staged,
  origins: Origins,
  question: TurnQuestion,
): Promise<FileTurns> => {
  const counter = new TurnCounter(question);
  const turns = turnsIn(counter, question);
  const keyed = await keyMoments(database, staged, turns.moments);
  counter.unread(staged.unread);
  for (const [importer, origin] of keyed.pairs) counter.meet(importer, origin);
  for await (const batch of askedLines(database, staged, keyed, origins)) {
    for (const [place, line] of batch) {
      counter.meet(line.importer, line.origin);
      counter.charge({ row: place, line });
    }
  }
  await addPriced(database, keyed, turns, question.top);
  await addLowValue(database, staged, counter);
  const fees = await turnFees(
    database,
    staged,
    question.scenarios.map(({ compiled }, scenario) => ({ compiled, days: counter.outcomes[scenario]?.days ?? [] })),
  );
  const scenarios = counter.outcomes.map(({ tallies }, scenario) => ({
    name: question.scenarios[scenario]?.name ?? '',
    turns: tallies.map((tally, turn) => {
      const fee = fees[scenario]?.[turn];
      return tally.cost(fee ?? NO_FEES);
    }),
  }));
  return {
    lines: staged.rows - staged.parts,
    unread: staged.unread,
    pairs: counter.pairs(),
    lowValue: counter.lowValue,
    scenarios: await namePlaces(staged, scenarios),
  };
};

/** The columns that the question needs: everything that decides a duty or a fee. */
export const turnColumns = (): readonly StagedColumn[] => LINE_COLUMNS.filter((column) => !NAMES.includes(column));

/** What names a line and decides nothing. */
const NAMES: readonly StagedColumn[] = ['line', 'supplier', 'sku', 'paid'];

const NO_CHANGE = { before: cents(0), after: cents(0) };
const NO_FEES = { mpf: NO_CHANGE, hmf: NO_CHANGE, entries: 0 };

/** One turn of one scenario: the places of its two moments, and where it is added up. */
interface PlacedTurn {
  readonly before: number;
  readonly after: number;
  readonly tally: TurnTally;
}

interface PlacedTurns {
  readonly moments: readonly CompiledMoment[];
  readonly turns: readonly PlacedTurn[];
}

const turnsIn = (counter: TurnCounter, question: TurnQuestion): PlacedTurns => {
  const moments: CompiledMoment[] = [];
  const turns: PlacedTurn[] = [];
  for (const [scenario, { compiled }] of question.scenarios.entries()) {
    const outcome = counter.outcomes[scenario];
    if (outcome === undefined) continue;
    const first = moments.length;
    moments.push(...outcome.days.map((on) => ({ compiled, on })));
    turns.push(...outcome.tallies.map((tally, index) => ({ before: first + index, after: first + index + 1, tally })));
  }
  return { moments, turns };
};

/** How a line of a cell is moved: what each charge adds or takes, and the base duties that change places. */
interface Move {
  readonly signs: readonly number[];
  readonly before: number;
  readonly after: number;
}

const moveOf = ({ charges }: JointCell, keyed: MomentKeyed, { before, after }: PlacedTurn): Move | undefined => {
  const isCharged = (moment: number, shares: JointCell['charges'][number]['shares']): number =>
    shares[moment] === 'none' ? 0 : 1;
  const signs = charges.map(({ shares }) => isCharged(after, shares) - isCharged(before, shares));
  const bases = { before: keyed.baseOf[before] ?? 0, after: keyed.baseOf[after] ?? 0 };
  if (bases.before === bases.after && signs.every((sign) => sign === 0)) return undefined;
  return { signs, ...bases };
};

const keyOf = ({ signs, before, after }: Move): string =>
  before === after ? signs.join() : `${signs.join()} ${before} ${after}`;

/** The moves of every cell, each once, and for each turn its place among them. */
interface CellMoves {
  readonly moves: readonly (readonly Move[])[];
  readonly places: readonly (readonly (number | undefined)[])[];
}

const cellMoves = (keyed: MomentKeyed, turns: readonly PlacedTurn[]): CellMoves => {
  const moves: Move[][] = [];
  const places: (number | undefined)[][] = [];
  for (const cell of keyed.cells) {
    const own = new Map<string, number>();
    const kept: Move[] = [];
    places.push(
      turns.map((turn) => {
        const move = moveOf(cell, keyed, turn);
        if (move === undefined) return undefined;
        const place = own.get(keyOf(move)) ?? kept.push(move) - 1;
        own.set(keyOf(move), place);
        return place;
      }),
    );
    moves.push(kept);
  }
  return { moves, places };
};

/** Adds up the rows that tables answer. */
const addPriced = async (
  database: BulkDatabase,
  keyed: MomentKeyed,
  { turns }: PlacedTurns,
  top: number,
): Promise<void> => {
  const moves = cellMoves(keyed, turns);
  const width = Math.max(0, ...moves.moves.map((each) => each.length));
  await fillMoves(database, keyed, moves, width);
  const tops: (readonly [PlacedTurn, bigint, JointCell])[] = [];
  for (const row of await database.rows(sumsOf(keyed, width, top))) {
    const sums = sumsIn(row, keyed, width);
    const cell = keyed.cells[sums.cell] as JointCell;
    for (const [index, turn] of turns.entries()) {
      const place = moves.places[sums.cell]?.[index];
      const moved = place === undefined ? undefined : sums.moves[place];
      if (addTurn(turn, cell, sums, keyed, moved?.count ?? 0))
        tops.push(...(moved?.largest ?? []).map((key) => [turn, key, cell] as const));
    }
  }
  await addLargest(database, keyed, tops, top);
};

/** What a move makes of each charge and each base duty, as numbers by which they are multiplied. */
const fillMoves = async (
  database: BulkDatabase,
  { charges, bases }: MomentKeyed,
  { moves }: CellMoves,
  width: number,
): Promise<void> => {
  const columns = Array.from({ length: width }, (_, move) => [
    ...charges.places.map((place) => `m${move}a${place} TINYINT`),
    ...(bases > 1 ? Array.from({ length: bases }, (__, base) => `m${move}b${base} TINYINT`) : []),
  ]).flat();
  await database.run(`CREATE TABLE moment_moves (${['cell INTEGER', ...columns].join(', ')})`);
  await database.append(
    'moment_moves',
    moves.map((own, cell) => [
      cell,
      ...Array.from({ length: width }, (_, index) => {
        const move = own[index];
        return [
          ...charges.places.map((place) => move?.signs[place - 1] ?? 0),
          ...(bases > 1 ? Array.from({ length: bases }, (__, base) => signOfBase(move, base)) : []),
        ];
      }).flat(),
    ]),
  );
};

const signOfBase = (move: Move | undefined, base: number): number =>
  move === undefined || move.before === move.after ? 0 : Number(move.after === base) - Number(move.before === base);

/** A place in `staged` is under 2^40: a trillion rows. */
const PLACES = 40n;

/**
 * The sums of each cell, and of each of its moves how many rows it moves and the keys of the largest: the amount, then the place, the
 * earlier the larger.
 */
const sumsOf = ({ priced, charges, bases }: MomentKeyed, width: number, top: number): string => {
  const base = Array.from({ length: bases }, (_, index) => index);
  const moved = Array.from({ length: width }, (_, move) => {
    const parts = [
      ...charges.places.map((place) => `m.m${move}a${place} * s.a${place}`),
      ...(bases > 1 ? base.map((each) => `m.m${move}b${each} * coalesce(s.base${each}, 0)`) : []),
    ];
    return `abs(${parts.join(' + ') || '0'}) AS moved${move}`;
  });
  const rows = `SELECT s.cell, s.place, s.value, ${[
    ...base.flatMap((each) => [`s.base${each}`, `s.lack${each}`]),
    ...charges.places.map((place) => `s.a${place}`),
    ...moved,
  ].join(', ')} FROM ${priced} s JOIN moment_moves m ON m.cell = s.cell`;
  const sums = [
    ...base.map((each) => `sum(base${each})`),
    ...charges.places.map((place) => `sum(a${place})`),
    ...Array.from({ length: width }, (_, move) => {
      const key = `moved${move}::HUGEINT * ${1n << PLACES} + (${(1n << PLACES) - 1n} - place)`;
      const largest = top === 0 ? 'NULL' : `max(${key}, ${top}) FILTER (moved${move} <> 0)`;
      return `count(*) FILTER (moved${move} <> 0), ${largest}`;
    }),
  ];
  const by = ['cell', ...base.map((each) => `lack${each}`)];
  return `SELECT ${[...by, 'count(*)', 'sum(value)', ...sums].join(', ')} FROM (${rows}) GROUP BY ${by.join(', ')}`;
};

/** The sums of one group of rows, as the database gives them. */
interface CellSums {
  readonly cell: number;
  readonly lacks: readonly (number | undefined)[];
  readonly lines: number;
  readonly value: number;
  readonly bases: readonly number[];
  readonly amounts: readonly number[];
  readonly moves: readonly { readonly count: number; readonly largest: readonly bigint[] }[];
}

const sumsIn = (row: readonly unknown[], { bases, charges }: MomentKeyed, width: number): CellSums => {
  const cells = row[Symbol.iterator]();
  const take = (count: number): unknown[] => Array.from({ length: count }, () => cells.next().value);
  const [cell] = take(1);
  const lacks = take(bases).map((lack) => (lack === null ? undefined : Number(lack)));
  const [lines, value] = take(2).map(Number);
  const sums = { bases: take(bases).map(asNumber), amounts: take(charges.width).map(asNumber) };
  const moves = Array.from({ length: width }, () => {
    const [count, largest] = take(2);
    return { count: Number(count), largest: keysIn(largest) };
  });
  return { cell: Number(cell), lacks, lines: lines ?? 0, value: value ?? 0, ...sums, moves };
};

const asNumber = (value: unknown): number => Number(value ?? 0);

/** Lists of the database are values with their items inside; ours hold whole numbers. */
const keysIn = (list: unknown): readonly bigint[] =>
  list === null ? [] : (list as { readonly items: readonly bigint[] }).items;

/** Adds a group to a turn; tells whether its moves count, which they do where both days are known. */
const addTurn = (
  { before, after, tally }: PlacedTurn,
  cell: JointCell,
  sums: CellSums,
  keyed: MomentKeyed,
  count: number,
): boolean => {
  const measures = measuresMoving(cell, before, after);
  const missing = [before, after].map((moment) => missingAt(cell, sums, keyed, moment)) as [string[], string[]];
  if (missing[0].length + missing[1].length > 0) {
    const touched = measures.length > 0 || missing[0].join('|') !== missing[1].join('|');
    tally.addUnknown(sums.lines, touched ? [...new Set([...missing[0], ...missing[1]])] : undefined);
    tally.touch(measures);
    return false;
  }
  const [from, to] = [keyed.baseOf[before] ?? 0, keyed.baseOf[after] ?? 0];
  tally.add({
    lines: sums.lines,
    value: cents(sums.value),
    before: dutiesAt(cell, sums, keyed, before),
    after: dutiesAt(cell, sums, keyed, after),
    moves: count,
    measures: sums.bases[from] === sums.bases[to] ? measures : [...measures, 'base'],
  });
  return true;
};

const missingAt = (cell: JointCell, { lacks }: CellSums, keyed: MomentKeyed, moment: number): string[] => {
  const lack = lacks[keyed.baseOf[moment] ?? 0];
  const base = cell.inLieu[moment] || lack === undefined ? [] : (keyed.lacks[lack] ?? []);
  return [...new Set([...base, ...(cell.missing[moment] ?? [])])];
};

const dutiesAt = (cell: JointCell, sums: CellSums, keyed: MomentKeyed, moment: number): readonly TurnDuty[] => {
  const duties = new Map<Program, number>([['base', sums.bases[keyed.baseOf[moment] ?? 0] ?? 0]]);
  for (const [index, { charge, shares }] of cell.charges.entries())
    if (shares[moment] !== 'none')
      duties.set(charge.program, (duties.get(charge.program) ?? 0) + (sums.amounts[index] ?? 0));
  return [...duties].map(([program, duty]) => ({ program, duty: cents(duty) }));
};

/** Reads the rows that move most again, each with its duties on both days. */
const addLargest = async (
  database: BulkDatabase,
  keyed: MomentKeyed,
  tops: readonly (readonly [PlacedTurn, bigint, JointCell])[],
  top: number,
): Promise<void> => {
  const byTurn = new Map<PlacedTurn, (readonly [bigint, JointCell])[]>();
  for (const [turn, key, cell] of tops) byTurn.set(turn, [...(byTurn.get(turn) ?? []), [key, cell]]);
  const wanted = [...byTurn].flatMap(([turn, keys]) =>
    keys
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, top)
      .map(([key, cell]) => ({ turn, place: placeOf(key), cell })),
  );
  if (wanted.length === 0) return;
  const places = [...new Set(wanted.map(({ place }) => place))];
  const amounts = [
    ...Array.from({ length: keyed.bases }, (_, base) => `s.base${base}`),
    ...keyed.charges.places.map((place) => `s.a${place}`),
  ];
  const rows = await database.rows(
    `SELECT s.place, s.code, s.origin, s.value, ${amounts.join(', ')} FROM ${keyed.priced} s
      WHERE s.place IN (${places.join(', ')})`,
  );
  const found = new Map(rows.map(([place, ...values]) => [Number(place), values.map(asNumber)]));
  for (const { turn, place, cell } of wanted) {
    const values = found.get(place);
    if (values !== undefined) turn.tally.move(movedLine(place, values, cell, keyed, turn));
  }
};

const placeOf = (key: bigint): number => Number((1n << PLACES) - 1n - (key & ((1n << PLACES) - 1n)));

const movedLine = (
  place: number,
  [code = 0, origin = 0, value = 0, ...amounts]: readonly number[],
  cell: JointCell,
  keyed: MomentKeyed,
  turn: PlacedTurn,
): MovedLine => {
  const sums = { bases: amounts.slice(0, keyed.bases), amounts: amounts.slice(keyed.bases) };
  const totalAt = (moment: number): Cents =>
    cents(
      cell.charges.reduce(
        (sum, { shares }, index) => sum + (shares[moment] === 'none' ? 0 : (sums.amounts[index] ?? 0)),
        sums.bases[keyed.baseOf[moment] ?? 0] ?? 0,
      ),
    );
  return {
    row: place,
    hts: codeOfNumber(code),
    origin: countryOfPlace(origin),
    value: cents(value),
    duties: [totalAt(turn.before), totalAt(turn.after)],
  };
};

const addLowValue = async (database: BulkDatabase, { columns }: Staged, counter: TurnCounter): Promise<void> => {
  const intoUs = columns.has('importer') ? ` AND coalesce(importer, ${US}) = ${US}` : '';
  const rows = await database.rows(
    `SELECT origin, count(*), sum(value) FROM staged
      WHERE state IN (${STATE.typed}, ${STATE.odd}) AND value <= ${DE_MINIMIS_LIMIT}${intoUs} GROUP BY origin ORDER BY origin`,
  );
  for (const [origin, lines, value] of rows)
    counter.addLowValue(countryOfPlace(Number(origin)), Number(lines), Number(value));
};

const US = placeOfCountry('US');

/** Places in `staged` as rows of files. */
const namePlaces = async (staged: Staged, scenarios: FileTurns['scenarios']): Promise<FileTurns['scenarios']> => {
  const lines = scenarios.flatMap(({ turns }) => turns.flatMap(({ moved }) => moved));
  const numbers = await findRows(staged, [...new Set(lines.map(({ row }) => row))]);
  const several = staged.files.length > 1;
  const named = (line: MovedLine): MovedLine => {
    const found = numbers.get(line.row);
    if (found === undefined) return line;
    return { ...line, row: found.row, ...(several ? { file: found.path } : {}) };
  };
  return scenarios.map(({ name, turns }) => ({
    name,
    turns: turns.map((turn) => ({ ...turn, moved: turn.moved.map(named) })),
  }));
};
