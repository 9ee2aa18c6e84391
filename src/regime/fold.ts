import {
  asKnown,
  type EventOf,
  type GoodsSetId,
  type LawEvent,
  type Ledger,
  type Measure,
  type MeasureId,
  type MeasurePattern,
  matchesPattern,
  PROGRAMS,
} from '../ledger/index.js';
import { assert } from '../problem/index.js';
import { type Day, day } from '../time/index.js';
import { type GoodsChange, type GoodsSet, prefixesFor } from './goods-set.js';
import type { DeMinimis, FeeTerm, Precedence, Regime } from './regime.js';
import { paint, type Segment } from './segments.js';
import { emptyTimeline, end, resume, setRate, strike, suspend, type Timeline, withdraw } from './timeline.js';

/**
 * Folds a ledger into the regime as it could be known on a day: events are taken in the order in which they became
 * known, each painting over what stood before it. Without a day, everything the ledger holds is known.
 */
export const fold = (ledger: Ledger, options: { readonly known?: Day } = {}): Regime => {
  const events = asKnown(ledger, options.known);
  const building = start(ledger, events);
  for (const event of events) apply(building, event, ledger);
  return {
    ledger,
    ...(options.known === undefined ? {} : { known: options.known }),
    timelines: sorted(heardOf(building.timelines)),
    goods: building.goods,
    precedences: building.precedences,
    fees: building.fees,
    deMinimis: building.deMinimis,
    column2: building.column2,
  };
};

interface Building {
  readonly timelines: Map<MeasureId, Timeline>;
  readonly goods: Map<GoodsSetId, GoodsSet>;
  readonly precedences: Precedence[];
  readonly fees: Map<'mpf' | 'hmf', readonly Segment<FeeTerm>[]>;
  readonly deMinimis: Map<string, readonly Segment<DeMinimis>[]>;
  readonly column2: Map<string, readonly Segment<LawEvent['id']>[]>;
}

/**
 * A measure exists in the regime once a known event sets it or brings it: of one that nobody had heard of yet, a regime
 * says nothing, not even that it never took effect.
 */
const heardOf = (timelines: ReadonlyMap<MeasureId, Timeline>): ReadonlyMap<MeasureId, Timeline> =>
  new Map([...timelines].filter(([, { terms, suspensions }]) => terms.length > 0 || suspensions.length > 0));

const start = (ledger: Ledger, events: readonly LawEvent[]): Building => {
  const brought = events.flatMap((event) => (event.kind === 'measure' ? [event.measure] : []));
  const measures = [...ledger.measures.values(), ...brought];
  return {
    timelines: new Map(measures.map((measure) => [measure.id, emptyTimeline(measure)])),
    goods: new Map(),
    precedences: measures.flatMap(standingPrecedences),
    fees: new Map(),
    deMinimis: new Map(),
    column2: new Map(),
  };
};

const BEFORE_ALL = day('1900-01-01');

/** The undated rules of precedence in a measure's own file. */
const standingPrecedences = (measure: Measure): readonly Precedence[] =>
  measure.yields.map((rule) => ({ measures: measure.id as string as MeasurePattern, ...rule, from: BEFORE_ALL }));

const apply = (building: Building, event: LawEvent, ledger: Ledger): void => {
  switch (event.kind) {
    case 'rate':
      change(building, event.measure, (timeline) => setRate(timeline, event));
      break;
    case 'suspend':
      change(building, event.measure, (timeline) => suspend(timeline, event));
      break;
    case 'resume':
      change(building, event.measure, (timeline) => resume(timeline, event));
      break;
    case 'withdraw':
      change(building, event.measure, (timeline) => withdraw(timeline, event));
      break;
    case 'end':
      changeAll(building, [event.measures], (timeline) => end(timeline, event));
      break;
    case 'strike':
      // A ruling strikes duties; an exemption from a struck duty ends with it, it was never owed anything.
      changeAll(building, event.measures, (timeline) =>
        timeline.measure.kind === 'exemption' ? timeline : strike(timeline, event),
      );
      break;
    case 'goods':
      building.goods.set(event.set, [...(building.goods.get(event.set) ?? []), goodsChange(event, ledger)]);
      break;
    case 'yield':
      building.precedences.push({ ...event, cite: event.id });
      break;
    case 'fee':
      building.fees.set(
        event.fee,
        paint(building.fees.get(event.fee) ?? [], { from: event.from }, { ...event, cite: event.id }),
      );
      break;
    case 'de_minimis':
      paintEach(building.deMinimis, event.origins, event, { state: event.state, cite: event.id });
      break;
    case 'column_2':
      paintEach(building.column2, event.origins, event, event.id);
      break;
    case 'retract':
    case 'measure':
      break;
  }
};

const change = (building: Building, id: MeasureId, by: (timeline: Timeline) => Timeline): void => {
  const timeline = building.timelines.get(id);
  assert(timeline !== undefined, `${id} is a measure; checkLedger refuses others`);
  building.timelines.set(id, by(timeline));
};

const changeAll = (
  building: Building,
  patterns: readonly MeasurePattern[],
  by: (timeline: Timeline) => Timeline,
): void => {
  for (const id of building.timelines.keys()) {
    if (patterns.some((pattern) => matchesPattern(pattern, id))) change(building, id, by);
  }
};

const paintEach = <T>(
  lines: Map<string, readonly Segment<T>[]>,
  origins: readonly string[],
  over: { readonly from: Day; readonly until?: Day },
  value: T,
): void => {
  for (const origin of origins) lines.set(origin, paint(lines.get(origin) ?? [], over, value));
};

const goodsChange = (event: EventOf<'goods'>, ledger: Ledger): GoodsChange => ({
  change: event.change,
  prefixes: prefixesFor(event.codes, ledger.lists),
  cite: event.id,
  from: event.from,
  until: event.until,
});

/** In the order of programs, then in which they came into force, so that every answer lists measures the same way. */
const sorted = (timelines: ReadonlyMap<MeasureId, Timeline>): ReadonlyMap<MeasureId, Timeline> =>
  new Map([...timelines].sort(([, a], [, b]) => compareTimelines(a, b)));

const compareTimelines = (a: Timeline, b: Timeline): number =>
  PROGRAMS.indexOf(a.measure.program) - PROGRAMS.indexOf(b.measure.program) ||
  firstDay(a) - firstDay(b) ||
  compareText(a.measure.heading ?? '~', b.measure.heading ?? '~') ||
  compareText(a.measure.id, b.measure.id);

const firstDay = ({ terms }: Timeline): number => terms[0]?.from ?? Number.MAX_SAFE_INTEGER;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
