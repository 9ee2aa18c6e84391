import type {
  EventId,
  Extent,
  GoodsSetId,
  Ledger,
  Measure,
  MeasureId,
  MeasurePattern,
  MeasureRate,
  Transport,
} from '../ledger/index.js';
import type { Cents } from '../money/index.js';
import type { Day, Span } from '../time/index.js';
import type { GoodsSet } from './goods-set.js';
import type { Segment } from './segments.js';
import type { Timeline } from './timeline.js';

/** A rule of precedence over a span: where both would apply, the first gives way. */
export interface Precedence extends Span {
  readonly measures: MeasurePattern;
  readonly to: MeasurePattern;
  readonly extent: Extent;
  readonly by?: string;
  /** The event that says so; a measure's own standing rule has none and is cited by the measure. */
  readonly cite?: EventId;
}

export interface FeeTerm {
  readonly is: MeasureRate;
  readonly min?: Cents;
  readonly max?: Cents;
  readonly modes: readonly Transport[];
  readonly cite: EventId;
}

export interface DeMinimis {
  readonly state: 'open' | 'closed';
  readonly cite: EventId;
}

/** What the ledger says is in force, on every day, as known on one day. */
export interface Regime {
  readonly ledger: Ledger;
  /** The day as known; without one, everything the ledger holds. */
  readonly known?: Day;
  readonly timelines: ReadonlyMap<MeasureId, Timeline>;
  readonly goods: ReadonlyMap<GoodsSetId, GoodsSet>;
  readonly precedences: readonly Precedence[];
  readonly fees: ReadonlyMap<'mpf' | 'hmf', readonly Segment<FeeTerm>[]>;
  /** By origin. */
  readonly deMinimis: ReadonlyMap<string, readonly Segment<DeMinimis>[]>;
  /** By origin: the spans in which its goods pay column 2. */
  readonly column2: ReadonlyMap<string, readonly Segment<EventId>[]>;
}

export const timelineOf = (regime: Regime, id: MeasureId): Timeline | undefined => regime.timelines.get(id);

/** The measures one territory imposes on goods of one origin, in the order of programs and headings. */
export const measuresOn = (regime: Regime, importer: string, origin: string): readonly Measure[] =>
  [...regime.timelines.values()]
    .map((timeline) => timeline.measure)
    .filter((measure) => measure.importer === importer && measure.origins.includes(origin));
