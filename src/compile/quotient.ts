import type { Regime } from '../regime/index.js';
import type { Edition } from '../schedule/index.js';
import { type Gates, gatesOf } from './gates.js';
import { type GoodsClasses, goodsClassesOf } from './goods-classes.js';
import { type Intervals, intervalsOf } from './intervals.js';

/**
 * What the law can tell apart: classes of goods, intervals of days, gates of goods in transit. Everything else about a
 * code or a day makes no difference. One quotient serves several regimes, so that a line falls into the same classes
 * under every scenario.
 */
export interface Quotient {
  readonly goods: GoodsClasses;
  readonly intervals: Intervals;
  readonly gates: Gates;
}

export const quotientOf = (regimes: readonly Regime[], editions: readonly Edition[]): Quotient => ({
  goods: goodsClassesOf(regimes),
  intervals: intervalsOf(regimes, editions),
  gates: gatesOf(regimes),
});
