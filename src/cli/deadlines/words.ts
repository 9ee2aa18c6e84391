import type { FileChange } from '../../brief/index.js';
import { type Cents, cents, printDollarsGrouped } from '../../money/index.js';
import type { TurnCost } from '../../portfolio/index.js';
import { PAGE_WIDTH, wrapText } from '../table.js';
import { feesOf } from './fees.js';

/** `+1,350.00` or `-20.00`. */
export const signed = (amount: number): string => `${amount > 0 ? '+' : ''}${printDollarsGrouped(cents(amount))}`;

const signedDollars = (amount: number): string =>
  `${amount < 0 ? '-' : '+'}$${printDollarsGrouped(Math.abs(amount) as Cents)}`;

/** The dollars of a deadline in as few words as a title has. */
export const dollarsOf = (cost: TurnCost): string => {
  const fees = feesOf(cost);
  const parts = [
    ...(cost.moves > 0 ? [`${signedDollars(cost.after - cost.before)} duty`] : []),
    ...(fees.before === fees.after ? [] : [`${signedDollars(fees.after - fees.before)} fees`]),
  ];
  if (parts.length > 0) return `${parts.join(', ')}${cost.open > 0 ? ' and more unknown' : ''}`;
  return cost.open > 0 ? 'dollars unknown' : 'no duty moves';
};

/** A deadline's dollars as a sentence. */
export const moneyWords = (cost: TurnCost): string => {
  const { moves, lines, before, after, fees } = cost;
  const all = feesOf(cost);
  const count = (number: number): string => number.toLocaleString('en');
  return [
    moves === 0
      ? 'no known duty moves'
      : `duty ${printDollarsGrouped(before)} → ${printDollarsGrouped(after)} (${signed(after - before)}), ${count(moves)} of ${count(lines)} lines move`,
    ...(fees.entries === 0
      ? []
      : [
          `fees ${printDollarsGrouped(cents(all.before))} → ${printDollarsGrouped(cents(all.after))} (${signed(all.after - all.before)}), ${count(fees.entries)} ${fees.entries === 1 ? 'entry' : 'entries'}`,
        ]),
  ].join('; ');
};

/** Who could still sign otherwise. */
export const signWords = ({ signs }: Pick<FileChange, 'signs'>): string =>
  `Unless signed otherwise by ${signs.join('; or ')}`;

/** A sentence below a heading, its further lines set in. */
export const indented = (text: string): string =>
  wrapText(text, PAGE_WIDTH - 4)
    .split('\n')
    .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
    .join('\n');
