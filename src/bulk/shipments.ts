import type { Origins } from '../assessment/index.js';
import {
  type FileShipments,
  isPlanHeader,
  type PlanColumn,
  planHeader,
  plansShipments,
  ShipmentCounter,
  type ShipmentQuestion,
} from '../portfolio/index.js';
import type { BulkDatabase } from './database.js';
import { findRows } from './row-numbers.js';
import { STATE, type Staged } from './stage.js';
import { lineColumnNames, lineColumns, lineOfRow, type StagedRow } from './staged-line.js';

/** Which of the importer's own columns staging has to keep so that shipments can be read. */
export const keepsPlan = isPlanHeader;

/** Whether any of the files plans shipments. */
export const stagedShipments = ({ files }: Staged): boolean => files.some(({ headers }) => plansShipments(headers));

/**
 * The planned shipments of staged files against the turns ahead, some thousands at a time. Only rows with a plan are read by the core;
 * the others are counted by the engine.
 */
export const shipmentsOfStaged = async (
  database: BulkDatabase,
  staged: Staged,
  origins: Origins,
  question: ShipmentQuestion,
): Promise<FileShipments> => {
  const counter = new ShipmentCounter(question);
  const columns = (['planned_departure', 'arrived_date', 'transit_days'] as const).map((column) =>
    planCell(staged, column),
  );
  const [departure = 'NULL', arrival = 'NULL'] = columns;
  const isLine = `s.state IN (${STATE.typed}, ${STATE.odd})`;
  const isPlanned = `coalesce(nullif(trim(${departure}), ''), nullif(trim(${arrival}), '')) IS NOT NULL`;
  const [[unplanned, first] = [0n, null]] = await database.rows(
    `SELECT count(*), min(s.rowid) FROM staged s WHERE ${isLine} AND NOT (${isPlanned})`,
  );
  if (first !== null) counter.lack('missing planned_departure', Number(unplanned), Number(first));
  const names = lineColumnNames(staged);
  const rows = `SELECT s.rowid, ${columns.join(', ')}, ${lineColumns(staged)} FROM staged s WHERE ${isLine} AND ${isPlanned}`;
  for await (const batch of database.batches(rows)) {
    for (const [place, leaves, arrives, days, ...values] of batch) {
      const row: StagedRow = Object.fromEntries(names.map((name, index) => [name, values[index]]));
      const line = lineOfRow(row, Number(place), staged, origins);
      counter.count(
        { row: Number(place), line },
        { departure: textOf(leaves), arrival: textOf(arrives), transitDays: textOf(days) },
      );
    }
  }
  return namePlaces(staged, counter.answer());
};

const textOf = (cell: unknown): string | undefined => (cell === null ? undefined : String(cell));

/** The kept cell of a plan column; files may name it otherwise each, and then the first that is filled counts. */
const planCell = ({ files, headers }: Staged, column: PlanColumn): string => {
  const names = new Set(files.flatMap((file) => planHeader(file.headers, column) ?? []));
  const cells = [...names].map((name) => `s.c${headers.indexOf(name)}`);
  if (cells.length === 0) return 'NULL::VARCHAR';
  return cells.length === 1 ? (cells[0] as string) : `coalesce(${cells.join(', ')})`;
};

/** Places in `staged` as rows of files. */
const namePlaces = async (staged: Staged, answer: FileShipments): Promise<FileShipments> => {
  const shipments = answer.scenarios.flatMap(({ turns }) => turns.flatMap((turn) => turn.shipments));
  const places = [...shipments, ...answer.lacking].map(({ row }) => row);
  const numbers = await findRows(staged, [...new Set(places)]);
  const several = staged.files.length > 1;
  const rowOf = (place: number): number => numbers.get(place)?.row ?? place;
  const fileOf = (place: number) => {
    const path = numbers.get(place)?.path;
    return several && path !== undefined ? { file: path } : {};
  };
  return {
    ...answer,
    lacking: answer.lacking.map((each) => ({ ...each, row: rowOf(each.row) })),
    scenarios: answer.scenarios.map((scenario) => ({
      ...scenario,
      turns: scenario.turns.map((turn) => ({
        ...turn,
        shipments: turn.shipments.map((each) => ({ ...each, row: rowOf(each.row), ...fileOf(each.row) })),
      })),
    })),
  };
};
