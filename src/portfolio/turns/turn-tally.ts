import { type MeasureId, PROGRAMS, type Program } from '../../ledger/index.js';
import { type Cents, cents } from '../../money/index.js';
import type { Day } from '../../time/index.js';
import { largestMoves, type MovedLine } from '../exposure/exposure.js';
import type { FeesTurn, TurnCost } from './turn.js';

/** What lines pay under one program on one day. */
export interface TurnDuty {
  readonly program: Program;
  readonly duty: Cents;
}

/** Lines that are counted together on either side of a turn. */
export interface TurnCounted {
  readonly lines: number;
  readonly value: Cents;
  readonly before: readonly TurnDuty[];
  readonly after: readonly TurnDuty[];
  /** How many of them move, and by which measures. */
  readonly moves: number;
  readonly measures: readonly (MeasureId | 'base')[];
}

interface ProgramSums {
  before: number;
  after: number;
}

/** Adds up lines on either side of one turn. */
export class TurnTally {
  readonly day: Day;
  readonly #top: number;
  #lines = 0;
  #value = 0;
  #unknown = 0;
  #open = 0;
  #moves = 0;
  #moved: MovedLine[] = [];
  readonly #programs = new Map<Program, ProgramSums>();
  readonly #missing = new Map<string, number>();
  readonly #measures = new Set<MeasureId | 'base'>();

  constructor(day: Day, top: number) {
    this.day = day;
    this.#top = top;
  }

  add({ lines, value, before, after, moves, measures }: TurnCounted): void {
    this.#lines += lines;
    this.#value += value;
    this.#moves += moves;
    for (const { program, duty } of before) this.#sums(program).before += duty;
    for (const { program, duty } of after) this.#sums(program).after += duty;
    if (moves > 0) for (const measure of measures) this.#measures.add(measure);
  }

  #sums(program: Program): ProgramSums {
    const sums = this.#programs.get(program) ?? { before: 0, after: 0 };
    this.#programs.set(program, sums);
    return sums;
  }

  /** Lines whose duty is unknown on one of the days. Of those that the turn touches, `missing` says what they lack. */
  addUnknown(lines: number, missing?: readonly string[]): void {
    this.#unknown += lines;
    if (missing === undefined) return;
    this.#open += lines;
    for (const what of missing) this.#missing.set(what, (this.#missing.get(what) ?? 0) + lines);
  }

  /** What moves unknown lines is law that concerns the file, too. */
  touch(measures: readonly (MeasureId | 'base')[]): void {
    for (const measure of measures) this.#measures.add(measure);
  }

  move(line: MovedLine): void {
    this.#moved.push(line);
    if (this.#moved.length > 2 * this.#top + 100) this.#moved = [...largestMoves(this.#moved, this.#top)];
  }

  cost(fees: FeesTurn): TurnCost {
    const programs = PROGRAMS.flatMap((program) => {
      const sums = this.#programs.get(program);
      return sums === undefined ? [] : [{ program, before: cents(sums.before), after: cents(sums.after) }];
    });
    const sum = (side: 'before' | 'after'): Cents => cents(programs.reduce((total, each) => total + each[side], 0));
    return {
      day: this.day,
      lines: this.#lines,
      value: cents(this.#value),
      unknown: this.#unknown,
      open: this.#open,
      missing: [...this.#missing]
        .map(([what, lines]) => ({ what, lines }))
        .sort((a, b) => b.lines - a.lines || (a.what < b.what ? -1 : 1)),
      moves: this.#moves,
      before: sum('before'),
      after: sum('after'),
      byProgram: programs.filter(({ before, after }) => before !== 0 || after !== 0),
      fees,
      moved: largestMoves(this.#moved, this.#top),
      measures: this.#measures,
    };
  }
}
