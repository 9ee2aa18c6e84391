import { assert } from '../problem/index.js';
import { type Cents, cents } from './cents.js';
import { exact } from './exact.js';

/**
 * Shares an amount out in proportion to weights so that the parts add up to the amount exactly: each part is rounded
 * down, then the cents left over go to the largest remainders, earlier parts first. Entry-level fees reach their lines
 * this way. Weights that add up to nothing share equally.
 */
export const shareOut = (amount: Cents, weights: readonly number[]): Cents[] => {
  if (weights.length === 0) return [];
  if (weights.length === 1) return [amount];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fair = total === 0 ? weights.map(() => 1) : weights;
  const whole = total === 0 ? weights.length : total;
  const parts = fair.map((weight, index) => {
    const share = exact(amount).mul(exact(weight, whole));
    const floor = share.floor();
    return { index, floor: Number(floor.n), remainder: share.sub(floor) };
  });
  const left = amount - parts.reduce((sum, part) => sum + part.floor, 0);
  assert(left >= 0 && left < parts.length + 1, 'fewer cents are left over than there are parts');
  const byRemainder = parts.toSorted((a, b) => b.remainder.compare(a.remainder) || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map((part) => part.index));
  return parts.map((part) => cents(part.floor + (lucky.has(part.index) ? 1 : 0)));
};
