import type { Measure } from '../ledger/index.js';
import type { Day } from '../time/index.js';
import { measuresOn, type Regime } from './regime.js';
import { type Standing, standingOn } from './timeline.js';

export interface StandingMeasure {
  readonly measure: Measure;
  readonly standing: Standing;
}

/** How every measure of one territory on goods of one origin stands on a day, in the order of programs and headings. */
export const standingMeasures = (
  regime: Regime,
  importer: string,
  origin: string,
  on: Day,
): readonly StandingMeasure[] =>
  measuresOn(regime, importer, origin).flatMap((measure) => {
    const timeline = regime.timelines.get(measure.id);
    return timeline === undefined ? [] : [{ measure, standing: standingOn(timeline, on) }];
  });
