import type { EntryLine, Origins } from '../assessment/index.js';
import { TRANSPORTS } from '../ledger/index.js';
import { hasOrdinals, ordinalOf, type PortfolioRow, readPortfolioRow } from '../portfolio/index.js';
import { printProblem } from '../problem/index.js';
import type { BulkDatabase } from './database.js';
import { cellsOfReject, type Reject } from './rejects.js';
import type { RowNumbers } from './row-numbers.js';
import type { Source } from './source.js';
import { STATE } from './stage.js';
import { cellsOfRaw } from './staged-line.js';
import { numberOfCode, placeOfCountry, type StagedColumn } from './typed.js';

/** A file whose plain rows stand in `staged` from `first` on, and the rows that were set aside. */
export interface Mending {
  readonly source: Source;
  readonly origins: Origins;
  readonly columns: ReadonlySet<StagedColumn>;
  readonly headers: readonly string[];
  readonly rejects: readonly Reject[];
  readonly rows: () => Promise<RowNumbers>;
}

/**
 * Reads by the core every staged row that is not written in the plainest way, some thousands at a time, and writes it back: typed,
 * or odd, or unread with its problems in `notes`. Rows of a wrong width are put at the end, each with its place.
 */
export const mendRows = async (database: BulkDatabase, mending: Mending): Promise<void> => {
  const [[count] = [0n]] = await database.rows(`SELECT count(*) FROM staged WHERE state = ${STATE.irregular}`);
  if (count === 0n && mending.rejects.length === 0) return;
  const rows = await mending.rows();
  await mendIrregular(database, mending, rows);
  await addRejects(database, mending, rows);
};

const mendIrregular = async (
  database: BulkDatabase,
  { source, origins, columns }: Mending,
  rows: RowNumbers,
): Promise<void> => {
  const names = [...columns];
  await database.run(
    `CREATE TABLE mended AS SELECT 0::BIGINT AS place, ${['state', ...names].join(', ')} FROM staged LIMIT 0`,
  );
  const irregular = `SELECT rowid, raw FROM staged WHERE state = ${STATE.irregular}`;
  for await (const batch of database.batches(irregular)) {
    const notes: Note[] = [];
    const mended = batch.map(([place, raw]) => {
      const number = rows.lineOf(Number(place));
      const read = readPortfolioRow({ number, cells: cellsOfRaw(raw) }, source.columns, origins);
      notes.push(...notesOn(BigInt(place as bigint), read));
      const values = hasOrdinals(source.columns) ? ordinalValues(read, names) : undefined;
      return [BigInt(place as bigint), ...(values ?? typedValues(read.line, names))];
    });
    await database.append('mended', mended);
    await database.append('notes', notes);
  }
  const sets = ['state', ...names].map((name) => `${name} = mended.${name}`);
  await database.run(`UPDATE staged SET ${sets.join(', ')} FROM mended WHERE staged.rowid = mended.place`);
  await database.run('DROP TABLE mended');
};

/** What is wrong with a row, for machines and in sentences, and what its reader should know. */
type Note = readonly [place: bigint, row: bigint, problems: string, told: string, warnings: string];

const notesOn = (place: bigint, { number, problems, warnings }: PortfolioRow): readonly Note[] =>
  problems.length + warnings.length === 0
    ? []
    : [
        [
          place,
          BigInt(number),
          JSON.stringify(problems),
          problems.map(printProblem).join('; '),
          JSON.stringify(warnings),
        ],
      ];

const addRejects = async (database: BulkDatabase, mending: Mending, rows: RowNumbers): Promise<void> => {
  const { source, origins, columns, rejects } = mending;
  if (rejects.length === 0) return;
  const kept = await keptCells(database, mending);
  const [[count] = [0n]] = await database.rows('SELECT count(*) FROM staged');
  const notes: Note[] = [];
  const added = rejects.map(({ text }, index) => {
    const { before, line } = rows.rejected[index] ?? { before: 0, line: 0 };
    const row = cellsOfReject(source, text);
    notes.push(
      ...notesOn(
        BigInt(count as bigint) + BigInt(index),
        readPortfolioRow({ number: line, ...row }, source.columns, origins),
      ),
    );
    return [
      STATE.unread,
      BigInt(before),
      null,
      null,
      ...[...columns].map(() => null),
      ...kept.map((place) => row.cells[place] ?? null),
    ];
  });
  await database.append('staged', added);
  await database.append('notes', notes);
};

/** For each kept cell column of `staged`, its place in the file. */
const keptCells = async (database: BulkDatabase, { source, headers }: Mending): Promise<readonly number[]> => {
  const columns = await database.rows("SELECT name FROM pragma_table_info('staged')");
  const cells = columns.filter(([name]) => /^c\d+$/.test(String(name))).length;
  return headers.slice(0, cells).map((header) => source.headers.indexOf(header));
};

type Typed = bigint | number | string | null;

const typedValues = (line: EntryLine | undefined, columns: readonly StagedColumn[]): readonly Typed[] => {
  if (line === undefined) return [STATE.unread, ...columns.map(() => null)];
  const state = isOdd(line) ? STATE.odd : STATE.typed;
  return [state, ...columns.map((column) => typedValue(line, column))];
};

/** What a row for a heading alone says, until the row with the goods of its line is found. */
const ordinalValues = (row: PortfolioRow, columns: readonly StagedColumn[]): readonly Typed[] | undefined => {
  const ordinal = ordinalOf(row);
  if (ordinal === undefined || row.line !== undefined) return undefined;
  const { entryNumber, line, heading, paid } = ordinal;
  const values: { readonly [C in StagedColumn]?: Typed } = {
    code: BigInt(numberOfCode(heading.replaceAll('.', ''))),
    entry_number: entryNumber,
    line,
    paid: paid === undefined ? null : BigInt(paid),
  };
  return [STATE.ordinal, ...columns.map((column) => values[column] ?? null)];
};

const MILLION = 1_000_000n;

/** Whether a line says more than the typed columns can hold exactly. */
const isOdd = (line: EntryLine): boolean =>
  line.given !== undefined ||
  line.quantities.length > 2 ||
  line.quantities.some(({ amount }) => MILLION % amount.d !== 0n);

const typedValue = (line: EntryLine, column: StagedColumn): Typed => {
  const whole = (value: number | undefined): bigint | null => (value === undefined ? null : BigInt(value));
  switch (column) {
    case 'code':
      return BigInt(numberOfCode(line.hts));
    case 'origin':
      return placeOfCountry(line.origin);
    case 'importer':
      return placeOfCountry(line.importer);
    case 'entry_day':
      return line.entryDate ?? null;
    case 'loaded_day':
      return line.loadedDate ?? null;
    case 'value':
      return whole(line.value);
    case 'steel':
    case 'aluminum':
    case 'copper':
      return whole(line.contents[column]);
    case 'dutiable':
      return whole(line.dutiableValue);
    case 'us_value':
      return whole(line.usValue);
    case 'paid':
      return whole(line.paid);
    case 'q1':
      return millionths(line, 0);
    case 'q2':
      return millionths(line, 1);
    case 'unit1':
      return line.quantities[0]?.unit ?? null;
    case 'unit2':
      return line.quantities[1]?.unit ?? null;
    case 'transport':
      return line.transport === undefined ? null : TRANSPORTS.indexOf(line.transport);
    case 'spi':
      return line.spi ?? null;
    case 'claims':
      return line.claims.length === 0 ? null : line.claims.join(';');
    case 'entry_number':
      return line.entryNumber ?? null;
    case 'line':
      return line.line ?? null;
    case 'supplier':
      return line.supplier ?? null;
    case 'sku':
      return line.sku ?? null;
  }
};

const millionths = (line: EntryLine, index: number): bigint | null => {
  const amount = line.quantities[index]?.amount;
  return amount === undefined ? null : (amount.n * MILLION) / amount.d;
};
