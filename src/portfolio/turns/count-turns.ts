import { DE_MINIMIS_LIMIT, type EntryLine, missingEdition } from '../../assessment/index.js';
import { type Cell, type Charger, type Compiled, cellOn, chargerOf, measuresBetween } from '../../compile/index.js';
import { type Cents, cents } from '../../money/index.js';
import type { Day } from '../../time/index.js';
import type { PlacedLine } from '../exposure/expose-lines.js';
import { nameRow, type ReadFiles } from '../read-files.js';
import { inSteps, type Steps } from '../steps.js';
import { type FilePair, type FileTurns, type TurnQuestion, turnsAhead } from './turn.js';
import { entriesIn, entryFeesOn, feesOverDays, feesTurn } from './turn-fees.js';
import { type TurnDuty, TurnTally } from './turn-tally.js';

/** What a file costs on either side of every turn ahead, line by line: for files that are small. */
export const turnsOfLines = (lines: readonly PlacedLine[], unread: number, question: TurnQuestion): FileTurns => {
  const counter = new TurnCounter(question);
  counter.unread(unread);
  for (const placed of lines) counter.count(placed);
  const entries = entriesIn(lines.map(({ line }) => line));
  return {
    lines: lines.length + unread,
    unread,
    pairs: counter.pairs(),
    lowValue: counter.lowValue,
    scenarios: question.scenarios.map(({ name, compiled }, scenario) => {
      const { days, tallies } = counter.outcomes[scenario] as Outcome;
      const fees = days.map((day) => entryFeesOn(entries, compiled, day));
      return {
        name,
        turns: tallies.map((tally, turn) => tally.cost(feesTurn(fees[turn] ?? [], fees[turn + 1] ?? []))),
      };
    }),
  };
};

/** The same of files, in steps. */
export function* turnsOfFiles(read: ReadFiles, question: TurnQuestion): Steps<FileTurns> {
  const counter = new TurnCounter(question);
  counter.unread(read.unread);
  yield* inSteps('pricing lines', read.lines, (placed) => counter.count(placed));
  const entries = entriesIn(read.lines.map(({ line }) => line));
  const scenarios: FileTurns['scenarios'][number][] = [];
  for (const [scenario, { name, compiled }] of question.scenarios.entries()) {
    const { days, tallies } = counter.outcomes[scenario] as Outcome;
    const fees = yield* feesOverDays(entries, compiled, days);
    const turns = tallies.map((tally, turn) => tally.cost(feesTurn(fees[turn] ?? [], fees[turn + 1] ?? [])));
    scenarios.push({
      name,
      turns: turns.map((cost) => ({ ...cost, moved: cost.moved.map(nameRow(read)) })),
    });
  }
  return {
    lines: read.lines.length + read.unread,
    unread: read.unread,
    pairs: counter.pairs(),
    lowValue: counter.lowValue,
    scenarios,
  };
}

/** One scenario: the day asked from and each turn after it, and a tally for each turn. */
export interface Outcome {
  readonly days: readonly Day[];
  readonly tallies: readonly TurnTally[];
  readonly compiled: Compiled;
  readonly charge: Charger;
}

/**
 * Counts lines one by one on either side of each turn. Between two turns the law stays as it is, so that the day before a turn is any
 * day since the turn before.
 */
export class TurnCounter {
  readonly outcomes: readonly Outcome[];
  readonly lowValue = new Map<string, { lines: number; value: Cents }>();
  readonly #pairs = new Map<string, FilePair>();

  constructor(question: TurnQuestion) {
    this.outcomes = question.scenarios.map(({ compiled }) => {
      const turns = turnsAhead(compiled, question);
      return {
        days: [question.on, ...turns],
        tallies: turns.map((turn) => new TurnTally(turn, question.top)),
        compiled,
        charge: chargerOf(compiled),
      };
    });
  }

  unread(rows: number): void {
    for (const { tallies } of this.outcomes) for (const tally of tallies) tally.addUnknown(rows);
  }

  count(placed: PlacedLine): void {
    this.meet(placed.line.importer, placed.line.origin);
    if (isLowValue(placed.line)) this.addLowValue(placed.line.origin, 1, placed.line.value);
    this.charge(placed);
  }

  /** Counts the duties alone. */
  charge(placed: PlacedLine): void {
    for (const outcome of this.outcomes) {
      const told = outcome.days.map((day) => tell(outcome, placed.line, day));
      for (const [turn, tally] of outcome.tallies.entries())
        compare(tally, placed, told[turn] as Told, told[turn + 1] as Told);
    }
  }

  meet(imposes: string, on: string): void {
    this.#pairs.set(`${imposes} ${on}`, { imposes, on });
  }

  addLowValue(origin: string, lines: number, value: number): void {
    const sums = this.lowValue.get(origin) ?? { lines: 0, value: cents(0) };
    this.lowValue.set(origin, { lines: sums.lines + lines, value: cents(sums.value + value) });
  }

  pairs(): readonly FilePair[] {
    return [...this.#pairs.keys()].sort().flatMap((key) => this.#pairs.get(key) ?? []);
  }
}

const isLowValue = ({ importer, value }: EntryLine): boolean => importer === 'US' && value <= DE_MINIMIS_LIMIT;

/** The duties of a line on one day, as told, or what is missing. */
interface Told {
  readonly cell: Cell;
  readonly duties: readonly TurnDuty[];
  readonly base: number;
  readonly total: number;
  readonly missing: readonly string[];
}

const tell = ({ compiled, charge }: Outcome, line: EntryLine, on: Day): Told => {
  const duties: TurnDuty[] = [];
  const missing = charge(line, on, (program, duty) => duties.push({ program, duty }));
  const total = duties.reduce((sum, { duty }) => sum + duty, 0);
  const base = duties.find(({ program }) => program === 'base')?.duty ?? 0;
  const noEdition = missingEdition(on);
  return {
    cell: cellOn(compiled, line, on),
    duties,
    base,
    total,
    missing: missing.map((what) => (what === noEdition ? NO_EDITION : what)),
  };
};

/** The same on every day that no edition covers, so that passing from one such day to another changes nothing. */
export const NO_EDITION = 'a schedule edition for these days';

const compare = (tally: TurnTally, { row, file, line }: PlacedLine, before: Told, after: Told): void => {
  const measures = measuresBetween(before.cell, after.cell);
  if (before.missing.length + after.missing.length > 0) {
    const touched = measures.length > 0 || before.missing.join('|') !== after.missing.join('|');
    tally.addUnknown(1, touched ? [...new Set([...before.missing, ...after.missing])] : undefined);
    tally.touch(measures);
    return;
  }
  tally.add({
    lines: 1,
    value: line.value,
    before: before.duties,
    after: after.duties,
    moves: before.total === after.total ? 0 : 1,
    measures: before.base === after.base ? measures : [...measures, 'base'],
  });
  if (before.total === after.total) return;
  tally.move({
    row,
    ...(file === undefined ? {} : { file }),
    hts: line.hts,
    origin: line.origin,
    value: line.value,
    duties: [cents(before.total), cents(after.total)],
  });
};
