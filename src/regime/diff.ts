import type { EventId, Measure, MeasureId } from '../ledger/index.js';
import type { Day } from '../time/index.js';
import { measuresOn, type Regime } from './regime.js';
import { type Standing, standingOn } from './timeline.js';

/** One regime on one day: a point on both clocks. */
export interface Moment {
  readonly regime: Regime;
  readonly on: Day;
}

/** How a measure stands at either moment; absent where nobody had heard of it yet. */
export interface MeasureDifference {
  readonly measure: Measure;
  readonly before?: Standing;
  readonly after?: Standing;
}

/** Codes that came into a goods set or left it. */
export interface GoodsDifference {
  readonly set: string;
  readonly came: number;
  readonly left: number;
  readonly cites: readonly EventId[];
}

/** The measures of one side that stand otherwise at a second moment: another rate, basis or status. */
export const measureDifferences = (
  before: Moment,
  after: Moment,
  importer: string,
  origin: string,
): readonly MeasureDifference[] => {
  const known = measuresOn(after.regime, importer, origin);
  const forgotten = measuresOn(before.regime, importer, origin).filter(({ id }) => !after.regime.timelines.has(id));
  return [...known, ...forgotten].flatMap((measure) => {
    const [was, is] = [standingAt(before, measure.id), standingAt(after, measure.id)];
    if (was !== undefined && is !== undefined && sameStanding(was, is)) return [];
    return [{ measure, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
};

const standingAt = ({ regime, on }: Moment, id: MeasureId): Standing | undefined => {
  const timeline = regime.timelines.get(id);
  return timeline && standingOn(timeline, on);
};

const sameStanding = (a: Standing, b: Standing): boolean =>
  a.status === b.status &&
  a.owed === b.owed &&
  a.charge?.rate.text === b.charge?.rate.text &&
  a.charge?.basis === b.charge?.basis;

/** Goods sets used by one side's measures whose members differ between the moments. */
export const goodsDifferences = (
  before: Moment,
  after: Moment,
  importer: string,
  origin: string,
): readonly GoodsDifference[] => {
  const sets = new Set(
    [before, after]
      .flatMap(({ regime }) => measuresOn(regime, importer, origin))
      .flatMap((measure) => [...(typeof measure.goods === 'string' ? [] : measure.goods), ...measure.goodsExcept]),
  );
  return [...sets].flatMap((set) => {
    const members = [before, after].map(({ regime, on }) => changesOn(regime, set, on));
    const [was = [], is = []] = members;
    const ids = (changes: typeof was) => new Set(changes.map((change) => change.cite));
    const [had, has] = [ids(was), ids(is)];
    const fresh = is.filter((change) => !had.has(change.cite));
    const gone = was.filter((change) => !has.has(change.cite));
    if (fresh.length === 0 && gone.length === 0) return [];
    const count = (changes: typeof was, change: 'add' | 'remove') =>
      changes.filter((each) => each.change === change).reduce((sum, each) => sum + each.prefixes.codes.size, 0);
    return [
      {
        set,
        came: count(fresh, 'add') + count(gone, 'remove'),
        left: count(fresh, 'remove') + count(gone, 'add'),
        cites: [...fresh, ...gone].map((change) => change.cite),
      },
    ];
  });
};

const changesOn = (regime: Regime, set: Parameters<Regime['goods']['get']>[0], on: Day) =>
  (regime.goods.get(set) ?? []).filter(
    (change) => change.from <= on && (change.until === undefined || on < change.until),
  );
