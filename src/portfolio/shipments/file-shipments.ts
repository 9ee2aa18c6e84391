import type { EntryLine } from '../../assessment/index.js';
import { type Cents, cents } from '../../money/index.js';
import { printProblem } from '../../problem/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import type { Day } from '../../time/index.js';
import type { PlacedLine } from '../exposure/expose-lines.js';
import { nameRow, type ReadFiles } from '../read-files.js';
import { inSteps, type Steps } from '../steps.js';
import type { TurnQuestion } from '../turns/turn.js';
import { type Beat, type BeatTurn, beatTurns, VERDICTS, type Verdict } from './beat-turns.js';
import { type PlanColumn, planHeader } from './plan-columns.js';
import { type PlanCells, readVoyage, type Voyage } from './shipment.js';
import type { TransitDays } from './transit-days.js';

/** A shipment at a turn, and where it stands in its file. */
export interface ShipmentAtTurn extends BeatTurn {
  readonly row: number;
  readonly file?: string;
  readonly hts: string;
  readonly origin: string;
  readonly value: Cents;
  readonly voyage: Voyage;
}

export interface TurnShipments {
  readonly day: Day;
  /** How many shipments stand how, and what the turn makes of their duty together. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly shipments: number; readonly stake: Cents }[];
  /** Those with most at stake. */
  readonly shipments: readonly ShipmentAtTurn[];
}

/** What stands in the way of planning some lines. */
export interface Lacking {
  readonly what: string;
  readonly lines: number;
  /** The first row of the kind. */
  readonly row: number;
}

/** All planned shipments of a file against the turns ahead, under each outcome. */
export interface FileShipments {
  readonly shipments: number;
  /** How many rest on assumed days in transit. */
  readonly assumed: number;
  readonly lacking: readonly Lacking[];
  readonly scenarios: readonly {
    readonly name: string;
    /** The duty of all shipments as planned, of those whose duty is known. */
    readonly planned: Cents;
    readonly unknown: number;
    readonly turns: readonly TurnShipments[];
  }[];
}

export interface ShipmentQuestion extends TurnQuestion {
  /** Days in transit in place of those assumed. */
  readonly transit: TransitDays;
}

/** The planned shipments of files against the turns ahead, in steps. */
export function* shipmentsOfFiles(read: ReadFiles, question: ShipmentQuestion): Steps<FileShipments> {
  const counter = new ShipmentCounter(question);
  const cellsAt = planCells(read);
  yield* inSteps('planning shipments', read.lines, (placed) => {
    const cells = cellsAt(placed.row);
    const isPlanned = [cells.departure, cells.arrival].some((cell) => cell !== undefined && cell.trim() !== '');
    if (isPlanned) counter.count(placed, cells);
    else counter.lack('missing planned_departure', 1, placed.row);
  });
  return inRows(counter.answer(), nameRow(read));
}

/** The cells of a plan at a place; files may name a column otherwise each, and then the first that is filled counts. */
const planCells = ({ files }: ReadFiles): ((place: number) => PlanCells) => {
  const namesOf = (column: PlanColumn) => [
    ...new Set(files.flatMap(({ headers }) => planHeader(headers, column) ?? [])),
  ];
  const [departure, arrival, transitDays] = (['planned_departure', 'arrived_date', 'transit_days'] as const).map(
    namesOf,
  );
  return (place) => {
    const file = files.findLast(({ first }) => first <= place);
    const cells = file?.rows[place - file.first]?.cells ?? [];
    const cellOf = (names: readonly string[] = []): string | undefined =>
      names.map((name) => cells[file?.headers.indexOf(name) ?? -1]).find((cell) => cell !== undefined && cell !== '');
    return { departure: cellOf(departure), arrival: cellOf(arrival), transitDays: cellOf(transitDays) };
  };
};

/** Places among all files as rows of each. */
const inRows = (answer: FileShipments, named: ReturnType<typeof nameRow>): FileShipments => ({
  ...answer,
  lacking: answer.lacking.map((each) => ({ ...each, row: named({ row: each.row }).row })),
  scenarios: answer.scenarios.map((scenario) => ({
    ...scenario,
    turns: scenario.turns.map((turn) => ({ ...turn, shipments: turn.shipments.map(named) })),
  })),
});

/** Counts shipments one by one, and keeps of each turn those with most at stake. */
export class ShipmentCounter {
  readonly #question: ShipmentQuestion;
  readonly #outcomes: readonly Outcome[];
  readonly #lacking = new Map<string, { lines: number; row: number }>();
  #shipments = 0;
  #assumed = 0;

  constructor(question: ShipmentQuestion) {
    this.#question = question;
    this.#outcomes = question.scenarios.map(({ name, compiled }) => new Outcome(name, beatTurns(compiled, question)));
  }

  count(placed: PlacedLine, cells: PlanCells): void {
    const read = readVoyage(cells, placed.line, this.#question.transit);
    if (read.kind === 'lacking') {
      for (const problem of read.problems) this.lack(printProblem(problem), 1, placed.row);
      for (const what of read.missing) this.lack(`missing ${what}`, 1, placed.row);
      return;
    }
    this.#shipments += 1;
    if (read.voyage.transitBy === 'assumed') this.#assumed += 1;
    for (const outcome of this.#outcomes) outcome.count(placed, read.voyage, this.#question.top);
  }

  lack(what: string, lines: number, row: number): void {
    const found = this.#lacking.get(what);
    this.#lacking.set(what, { lines: (found?.lines ?? 0) + lines, row: Math.min(found?.row ?? row, row) });
  }

  answer(): FileShipments {
    return {
      shipments: this.#shipments,
      assumed: this.#assumed,
      lacking: [...this.#lacking]
        .map(([what, { lines, row }]) => ({ what, lines, row }))
        .sort((a, b) => b.lines - a.lines || a.row - b.row),
      scenarios: this.#outcomes.map((outcome) => outcome.answer(this.#question.top)),
    };
  }
}

class Outcome {
  readonly #name: string;
  readonly #beat: Beat;
  readonly #turns = new Map<Day, TurnTally>();
  #planned = 0;
  #unknown = 0;

  constructor(name: string, beat: Beat) {
    this.#name = name;
    this.#beat = beat;
  }

  count({ row, file, line }: PlacedLine, voyage: Voyage, top: number): void {
    const { planned, turns } = this.#beat(line, voyage);
    if (planned === undefined) this.#unknown += 1;
    else this.#planned += planned;
    for (const beaten of turns) {
      const tally = this.#turns.get(beaten.turn) ?? new TurnTally();
      this.#turns.set(beaten.turn, tally);
      tally.add({ ...beaten, row, ...(file === undefined ? {} : { file }), ...goodsOf(line), voyage }, top);
    }
  }

  answer(top: number): FileShipments['scenarios'][number] {
    return {
      name: this.#name,
      planned: cents(this.#planned),
      unknown: this.#unknown,
      turns: [...this.#turns].sort(([a], [b]) => a - b).map(([day, tally]) => tally.answer(day, top)),
    };
  }
}

const goodsOf = ({ hts, origin, value }: EntryLine) => ({ hts: formatHtsCode(hts), origin, value });

class TurnTally {
  readonly #verdicts = new Map<Verdict, { shipments: number; stake: number }>();
  #most: ShipmentAtTurn[] = [];

  add(shipment: ShipmentAtTurn, top: number): void {
    const sums = this.#verdicts.get(shipment.verdict) ?? { shipments: 0, stake: 0 };
    this.#verdicts.set(shipment.verdict, { shipments: sums.shipments + 1, stake: sums.stake + shipment.stake });
    this.#most.push(shipment);
    if (this.#most.length > 2 * top + 100) this.#most = mostAtStake(this.#most, top);
  }

  answer(day: Day, top: number): TurnShipments {
    return {
      day,
      verdicts: VERDICTS.flatMap((verdict) => {
        const sums = this.#verdicts.get(verdict);
        return sums === undefined ? [] : [{ verdict, shipments: sums.shipments, stake: cents(sums.stake) }];
      }),
      shipments: mostAtStake(this.#most, top),
    };
  }
}

const mostAtStake = (shipments: readonly ShipmentAtTurn[], top: number): ShipmentAtTurn[] =>
  shipments.toSorted((a, b) => Math.abs(b.stake) - Math.abs(a.stake) || a.row - b.row).slice(0, top);
