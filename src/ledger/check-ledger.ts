import type { Problem } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { EventOf, LawEvent } from './event.js';
import { type EventId, type GoodsSetId, type MeasureId, type MeasurePattern, matchesPattern } from './identifiers.js';
import type { Ledger } from './ledger.js';
import { FLAGS, type Measure } from './measure.js';
import { lessPoints } from './measure-rate.js';

/**
 * What no single file can show: references to nothing, spans that end before they begin, suspensions that overlap or
 * leave a gap, rates that contradict each other inside one instrument. `placeOf` gives `file:line` of an event or of
 * a measure's file, so that every problem names one.
 */
export const checkLedger = (ledger: Ledger, placeOf: (id: EventId | MeasureId) => string): readonly Problem[] => {
  const events = ledger.events.map(({ event }) => event);
  const measures = measuresOf(ledger, events);
  const context: Context = {
    ledger,
    events,
    measures,
    ids: new Set(measures.map((measure) => measure.id)),
    sets: new Set(events.flatMap((event) => (event.kind === 'goods' ? [event.set] : []))),
    placeOf,
  };
  return [
    ...repeatedMeasures(context),
    ...events.flatMap((event) => unknownReferences(event, context)),
    ...events.flatMap((event) => emptySpan(event, context)),
    ...measures.flatMap((measure) => measureProblems(measure, context)),
    ...measures.flatMap((measure) => suspensionProblems(measure, context)),
    ...measures.flatMap((measure) => contradictingRates(measure, context)),
  ];
};

interface Context {
  readonly ledger: Ledger;
  readonly events: readonly LawEvent[];
  readonly measures: readonly Measure[];
  readonly ids: ReadonlySet<MeasureId>;
  readonly sets: ReadonlySet<GoodsSetId>;
  readonly placeOf: (id: EventId | MeasureId) => string;
}

const measuresOf = (ledger: Ledger, events: readonly LawEvent[]): readonly Measure[] => [
  ...ledger.measures.values(),
  ...events.flatMap((event) => (event.kind === 'measure' ? [event.measure] : [])),
];

const unknown = (where: string, what: string, mend: string): Problem => ({
  code: 'unknown-reference',
  where,
  what,
  mend,
});

const repeatedMeasures = ({ measures, placeOf }: Context): readonly Problem[] => {
  const seen = new Set<MeasureId>();
  return measures.flatMap((measure) => {
    if (!seen.has(measure.id)) {
      seen.add(measure.id);
      return [];
    }
    return [
      {
        code: 'repeated-measure',
        where: placeOf(measure.id),
        what: `${measure.id} is defined twice`,
        mend: 'keep one definition',
      },
    ];
  });
};

const unknownReferences = (event: LawEvent, context: Context): readonly Problem[] => {
  const where = context.placeOf(event.id);
  const measure = (id: MeasureId) =>
    context.ids.has(id) ? [] : [unknown(where, `there is no measure ${id}`, 'name a file of law/measures')];
  const pattern = (one: MeasurePattern) =>
    context.measures.some((each) => matchesPattern(one, each.id))
      ? []
      : [unknown(where, `${one} matches no measure`, 'name a measure or its folder')];
  switch (event.kind) {
    case 'rate':
    case 'suspend':
    case 'resume':
    case 'withdraw':
      return measure(event.measure);
    case 'end':
      return [...pattern(event.measures), ...(event.supersededBy === undefined ? [] : measure(event.supersededBy))];
    case 'yield':
      return [...pattern(event.measures), ...pattern(event.to)];
    case 'strike':
      return event.measures.flatMap(pattern);
    case 'goods':
      return 'list' in event.codes && !context.ledger.lists.has(event.codes.list)
        ? [unknown(where, `there is no list ${event.codes.list}`, 'name a file of law/lists without its ending')]
        : [];
    case 'retract': {
      const target = context.events.find((each) => each.id === event.event);
      return target === undefined
        ? [unknown(where, `there is no event ${event.event}`, 'name it as instrument#place, counted from 1')]
        : [];
    }
    case 'fee':
    case 'de_minimis':
    case 'column_2':
    case 'measure':
      return [];
  }
};

const emptySpan = (event: LawEvent, { placeOf }: Context): readonly Problem[] => {
  if (!('until' in event) || event.until === undefined || event.until > event.from) return [];
  const what = `the span from ${formatDay(event.from)} until ${formatDay(event.until)} holds no day`;
  return [
    {
      code: 'empty-span',
      where: placeOf(event.id),
      what,
      mend: '`until` is the first day on which it no longer holds',
    },
  ];
};

const measureProblems = (measure: Measure, context: Context): readonly Problem[] => {
  const where = context.placeOf(measure.id);
  const sets = [
    ...(Array.isArray(measure.goods) ? (measure.goods as readonly GoodsSetId[]) : []),
    ...measure.goodsExcept,
  ];
  const patterns = [...measure.exempts, ...measure.yields.map((rule) => rule.to)];
  const claims = [...measure.claims, ...measure.unless];
  const moved = context.events.some((event) => event.kind === 'rate' && event.measure === measure.id);
  return [
    ...sets
      .filter((set) => !context.sets.has(set))
      .map((set) =>
        unknown(where, `goods set ${set} never gets members`, 'add a `goods` event to the instrument that founds it'),
      ),
    ...patterns
      .filter((pattern) => !context.measures.some((each) => matchesPattern(pattern, each.id)))
      .map((pattern) => unknown(where, `${pattern} matches no measure`, 'name a measure or its folder')),
    ...claims
      .filter((claim) => !isClaim(claim))
      .map((claim) =>
        unknown(where, `'${claim}' cannot be claimed`, 'name a heading of chapter 98 or 99, or a flag of the contract'),
      ),
    ...(moved
      ? []
      : [
          {
            code: 'no-rate',
            where,
            what: `no instrument gives ${measure.id} a rate`,
            mend: 'add a `rate` event, or strike the file',
          },
        ]),
  ];
};

const isClaim = (claim: string): boolean =>
  /^9[89]\d\d\.\d\d\.\d\d$/.test(claim) || (FLAGS as readonly string[]).includes(claim);

/**
 * The suspensions of one measure must follow each other day by day: one that starts inside another is a mistake of
 * dates, and one that starts later than the last ends leaves days on which the duty was back, which must be said by
 * an event (`rate` or `resume`) between them.
 */
const suspensionProblems = (measure: Measure, { events, placeOf }: Context): readonly Problem[] => {
  const own = events.filter(
    (event): event is EventOf<'suspend'> => event.kind === 'suspend' && event.measure === measure.id,
  );
  const inOrder = own.toSorted((a, b) => a.from - b.from);
  const pairs = inOrder.slice(1).map((later, index) => ({ earlier: inOrder[index], later }));
  const apart = pairs.flatMap(({ earlier, later }): Problem[] => {
    if (earlier === undefined) return [];
    const where = placeOf(later.id);
    if (earlier.until === undefined || later.from < earlier.until) {
      const what = `this suspension of ${measure.id} overlaps that of ${earlier.id}`;
      return [{ code: 'overlap', where, what, mend: 'start it on the day on which the other ends' }];
    }
    const restored = events.some((event) => isRestored(event, measure.id, earlier.until, later.from));
    if (later.from === earlier.until || restored) return [];
    const what = `between ${formatDay(earlier.until)} and ${formatDay(later.from)} nobody says what became of ${measure.id}`;
    return [
      {
        code: 'gap',
        where,
        what,
        mend: 'start the suspension where the last one ends, or add the event that restored the duty',
      },
    ];
  });
  return [...apart, ...own.flatMap((event) => pointProblems(event, measure, events, placeOf))];
};

const isRestored = (event: LawEvent, measure: MeasureId, after: Day | undefined, before: Day): boolean =>
  (event.kind === 'rate' || event.kind === 'resume') &&
  event.measure === measure &&
  after !== undefined &&
  event.from >= after &&
  event.from < before;

const pointProblems = (
  event: EventOf<'suspend'>,
  measure: Measure,
  events: readonly LawEvent[],
  placeOf: Context['placeOf'],
): readonly Problem[] => {
  const rates = events.filter(
    (each): each is EventOf<'rate'> =>
      each.kind === 'rate' &&
      each.measure === measure.id &&
      each.from <= event.from &&
      (each.until === undefined || each.until > event.from),
  );
  const where = placeOf(event.id);
  if (rates.length === 0) {
    return [
      {
        code: 'nothing-suspended',
        where,
        what: `${measure.id} has no rate to suspend on ${formatDay(event.from)}`,
        mend: 'check the day, or add the rate first',
      },
    ];
  }
  const { points } = event;
  if (points === undefined || rates.some((rate) => lessPoints(rate.is, points) !== undefined)) return [];
  return [
    {
      code: 'too-many-points',
      where,
      what: `${points.text} cannot be suspended of ${measure.id}`,
      mend: 'suspend at most the points of the rate',
    },
  ];
};

/** One instrument that sets two rates for one measure on one day contradicts itself. */
const contradictingRates = (measure: Measure, { events, placeOf }: Context): readonly Problem[] => {
  const rates = events.filter(
    (event): event is EventOf<'rate'> => event.kind === 'rate' && event.measure === measure.id,
  );
  return rates.flatMap((rate, index) =>
    rates
      .slice(index + 1)
      .filter((other) => other.instrument === rate.instrument && other.from === rate.from && other.known === rate.known)
      .map((other) => ({
        code: 'overlap',
        where: placeOf(other.id),
        what: `${other.instrument} sets ${measure.id} twice from ${formatDay(other.from)}`,
        mend: 'keep one of the two rates',
      })),
  );
};
