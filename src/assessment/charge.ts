import type { MeasureRate } from '../ledger/index.js';
import { type Cents, cents, type Exact, exact, roundHalfUp, shareOf } from '../money/index.js';
import type { EntryLine } from './entry-line.js';

/** The amount of a measure's rate on a basis, rounded half up to the cent; or what the line does not say. */
export type Charged =
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'missing'; readonly what: string };

/** `column1` is the column 1 duty as a share of the value, needed by rates that top it up to a total. */
export const chargeRate = (rate: MeasureRate, basis: Cents, line: EntryLine, column1: Exact | undefined): Charged => {
  switch (rate.kind) {
    case 'ad_valorem':
      return { kind: 'amount', amount: shareOf(basis, rate.numerator, rate.denominator) };
    case 'total': {
      if (column1 === undefined) return { kind: 'missing', what: 'column 1 duty' };
      const left = exact(rate.numerator, rate.denominator).sub(column1);
      return { kind: 'amount', amount: left.s < 0n ? cents(0) : roundHalfUp(left.mul(exact(basis))) };
    }
    case 'per_item': {
      const items = itemsOf(line);
      if (items === undefined) return { kind: 'missing', what: 'quantity in items' };
      return { kind: 'amount', amount: roundHalfUp(items.mul(exact(rate.amount))) };
    }
    case 'exempt':
      return { kind: 'amount', amount: cents(0) };
  }
};

const ITEM_UNITS = ['no.', 'no', 'item', 'items', 'each', 'ea', 'pcs', 'x'];

/** The number of postal items: the quantity counted in pieces. */
const itemsOf = (line: EntryLine): Exact | undefined =>
  line.quantities.find(({ unit }) => unit === undefined || ITEM_UNITS.includes(unit.toLowerCase()))?.amount;
