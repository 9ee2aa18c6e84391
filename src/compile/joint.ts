import type { MeasureId } from '../ledger/index.js';
import type { Cell, CellCharge } from './cell.js';

/** What a scenario makes of a charge: it is not in it, it is assessed and not owed, or it is owed. */
export type Share = 'none' | 'assessed' | 'owed';

/** A charge with what each scenario makes of it. */
export interface JointCharge {
  readonly charge: CellCharge;
  readonly shares: readonly Share[];
}

/**
 * One cell under several scenarios. Scenarios share most of their charges, so that a line is charged once for all of them,
 * and each scenario's duty is a sum over some of the amounts.
 */
export interface JointCell {
  readonly charges: readonly JointCharge[];
  /** What is missing under each scenario, whatever the line gives. */
  readonly missing: readonly (readonly string[])[];
  readonly inLieu: readonly boolean[];
}

/** Joins the cells that one class of lines falls into, one a scenario, with what each scenario's ledger does not reach. */
export const joinCells = (cells: readonly Cell[], beyond: readonly (readonly string[])[]): JointCell => {
  const charges = new Map<string, { charge: CellCharge; shares: Share[] }>();
  for (const [scenario, cell] of cells.entries()) {
    for (const charge of cell.charges) {
      const key = keyOf(charge);
      const joint = charges.get(key) ?? { charge, shares: cells.map((): Share => 'none') };
      joint.shares[scenario] = charge.owed ? 'owed' : 'assessed';
      charges.set(key, joint);
    }
  }
  return {
    charges: [...charges.values()],
    missing: cells.map((cell, scenario) => [...cell.missing, ...(beyond[scenario] ?? [])]),
    inLieu: cells.map((cell) => cell.inLieu),
  };
};

const keyOf = ({ measure, rate, on }: CellCharge): string =>
  [measure, rate.text, on.value, on.added, on.steel, on.aluminum, on.copper, on.us].join('|');

/** The measures that charge in only one of two cells, or otherwise in each. */
export const measuresBetween = (before: Cell, after: Cell): readonly MeasureId[] => {
  // Cells of equal content are one.
  if (before === after) return [];
  const [had, has] = [before, after].map((cell) => new Set(cell.charges.map(keyOf))) as [Set<string>, Set<string>];
  const only = ({ charges }: Cell, other: ReadonlySet<string>) =>
    charges.flatMap((charge) => (other.has(keyOf(charge)) ? [] : [charge.measure]));
  return [...new Set([...only(before, has), ...only(after, had)])];
};

/** The same of two of the cells that a joint one joins, by their places. */
export const measuresMoving = ({ charges }: JointCell, before: number, after: number): readonly MeasureId[] => [
  ...new Set(
    charges.flatMap(({ charge, shares }) =>
      (shares[before] === 'none') === (shares[after] === 'none') ? [] : [charge.measure],
    ),
  ),
];
