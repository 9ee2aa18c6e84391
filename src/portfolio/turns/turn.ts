import { type Compiled, turnsOf } from '../../compile/index.js';
import type { MeasureId, Program } from '../../ledger/index.js';
import type { Cents } from '../../money/index.js';
import type { Day } from '../../time/index.js';
import type { NamedScenario } from '../exposure/expose-lines.js';
import type { MovedLine } from '../exposure/exposure.js';

/** What is asked of a file: its turns after a day, under each outcome. */
export interface TurnQuestion {
  readonly scenarios: readonly NamedScenario[];
  /** The day asked from; only later days are ahead. */
  readonly on: Day;
  /** The first day no longer looked at. */
  readonly until?: Day;
  /** How many of the lines that move most are named for each turn. */
  readonly top: number;
}

/** A fee of all entries of a file on either side of a turn. */
export interface FeeChange {
  readonly before: Cents;
  readonly after: Cents;
}

export interface FeesTurn {
  readonly mpf: FeeChange;
  readonly hmf: FeeChange;
  /** The entries whose fees change. */
  readonly entries: number;
}

/**
 * A turn is a day on which the law as known changes by itself. A file costs something on either side of it: all its lines entered on
 * the day before, and all entered on the day. Lines whose duty is unknown on one of the two days count on neither.
 */
export interface TurnCost {
  readonly day: Day;
  /** The lines that count, and their value. */
  readonly lines: number;
  readonly value: Cents;
  readonly unknown: number;
  /** Of the unknown lines, those that the turn touches: it moves them by an amount that nobody can tell. */
  readonly open: number;
  /** What those lack, with the number of lines, most first. */
  readonly missing: readonly { readonly what: string; readonly lines: number }[];
  readonly moves: number;
  readonly before: Cents;
  readonly after: Cents;
  readonly byProgram: readonly { readonly program: Program; readonly before: Cents; readonly after: Cents }[];
  readonly fees: FeesTurn;
  /** The lines that move most, `duties` being those of the day before and of the day. */
  readonly moved: readonly MovedLine[];
  /** The measures by which lines move, so that the law behind the amounts can be told. */
  readonly measures: ReadonlySet<MeasureId | 'base'>;
}

/** A territory that imposes, and the origin of goods in the file. */
export interface FilePair {
  readonly imposes: string;
  readonly on: string;
}

/** Every turn ahead of a file, moving or not, under each outcome. */
export interface FileTurns {
  readonly lines: number;
  /** Rows that could not be read; they count as unknown on every turn. */
  readonly unread: number;
  readonly pairs: readonly FilePair[];
  /** Lines into the United States worth at most what may enter free of duty where it is open, by origin. */
  readonly lowValue: ReadonlyMap<string, { readonly lines: number; readonly value: Cents }>;
  readonly scenarios: readonly { readonly name: string; readonly turns: readonly TurnCost[] }[];
}

/** The turns ahead under one outcome, found from the regime itself. */
export const turnsAhead = (
  { regime, schedule }: Compiled,
  { on, until }: Pick<TurnQuestion, 'on' | 'until'>,
): readonly Day[] =>
  turnsOf(regime, schedule.editions).filter((turn) => turn > on && (until === undefined || turn < until));

/** Whether a turn moves dollars of the file, or may. */
export const isMoving = ({ moves, open, fees, before, after }: TurnCost): boolean =>
  moves > 0 || open > 0 || fees.entries > 0 || before !== after;
