import {
  type Chosen,
  chapter98Of,
  chooseMeasures,
  type Decision,
  type EntryLine,
  METALS,
  type Metal,
} from '../assessment/index.js';
import type { MeasureId, MeasureRate, Program } from '../ledger/index.js';
import type { MeasureDay, Regime, RegimeDay } from '../regime/index.js';

/**
 * The value a duty is charged on, as what is taken of each value that a line gives: 1, 0 or -1. A sum below nothing is
 * nothing. The article under 9802 counts its value added abroad instead of its value.
 */
export interface BasisWeights {
  readonly value: number;
  readonly added: number;
  readonly steel: number;
  readonly aluminum: number;
  readonly copper: number;
  readonly us: number;
}

/** One duty of a cell, ready to be charged: at what rate, on what value, for which program. */
export interface CellCharge {
  readonly program: Program;
  readonly heading: string;
  readonly measure: MeasureId;
  readonly rate: MeasureRate;
  readonly on: BasisWeights;
  /** Whether it is owed in the end: a ruling may have reached back. */
  readonly owed: boolean;
}

/** What every line of one goods class, origin, interval and statement pays on top of the base duty. */
export interface Cell {
  readonly charges: readonly CellCharge[];
  /** A duty in lieu of every other takes the place of the base duty too. */
  readonly inLieu: boolean;
  /** What the law of the ledger leaves open about the class, whatever the line gives. */
  readonly missing: readonly string[];
}

/** Decides a cell by the measures that a line of it meets; the line stands for all of them. */
export const cellOf = (line: EntryLine, regime: Regime, day: RegimeDay): Cell => {
  const { decisions } = chooseMeasures(line, regime, day);
  const chosen = decisions.filter((each): each is Chosen => each.kind === 'applies' && isDuty(each.day));
  return {
    charges: chosen.flatMap((each) => chargeOf(line, each)),
    inLieu: chosen.some((each) => each.day.measure.kind === 'in_lieu'),
    missing: [...new Set(decisions.flatMap(openIn))],
  };
};

const isDuty = ({ measure }: MeasureDay): boolean => measure.kind !== 'exemption';

const openIn = (decision: Decision): readonly string[] =>
  decision.kind === 'unknown' && isDuty(decision.day) ? decision.missing : [];

const chargeOf = (line: EntryLine, chosen: Chosen): readonly CellCharge[] => {
  const { measure, standing } = chosen.day;
  if (standing.charge === undefined) return [];
  return [
    {
      program: measure.program,
      heading: measure.heading ?? measure.id,
      measure: measure.id,
      rate: standing.charge.rate,
      on: weightsOf(line, chosen),
      owed: standing.owed,
    },
  ];
};

const NOTHING: BasisWeights = { value: 0, added: 0, steel: 0, aluminum: 0, copper: 0, us: 0 };

/** The whole value and nothing else, as most duties are charged on. */
export const WHOLE: BasisWeights = { ...NOTHING, value: 1 };

const weightsOf = (line: EntryLine, chosen: Chosen): BasisWeights => {
  const basis = chosen.day.standing.charge?.basis ?? 'value';
  if (basis !== 'value') return { ...NOTHING, [basis]: 1 };
  const metals = metalsTaken(chosen);
  const onAdded = chapter98Of(line).kind === 'value added' && chosen.day.measure.chapter98 !== 'inside';
  if (!onAdded && metals.length === 0 && chosen.usContent === undefined) return WHOLE;
  const taken = Object.fromEntries(metals.map((metal) => [metal, -1]));
  return { ...NOTHING, [onAdded ? 'added' : 'value']: 1, ...taken, us: chosen.usContent === undefined ? 0 : -1 };
};

/** The metals on which a measure is charged that this one gives way to. */
const metalsTaken = ({ portions }: Chosen): readonly Metal[] =>
  METALS.filter((metal) => portions.some(({ to }) => to.standing.charge?.basis === metal));

/** Few cells differ: those of equal content become one, so that they are told apart by being the same. */
export class CellStore {
  readonly #cells = new Map<string, Cell>();

  keep(cell: Cell): Cell {
    const key = JSON.stringify([
      cell.inLieu,
      cell.missing,
      cell.charges.map(({ measure, rate, on, owed }) => [measure, rate.text, on, owed]),
    ]);
    const kept = this.#cells.get(key) ?? cell;
    this.#cells.set(key, kept);
    return kept;
  }
}
