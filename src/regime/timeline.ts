import {
  type Basis,
  type EventId,
  type EventOf,
  lessPoints,
  type Measure,
  type MeasureId,
  type MeasureRate,
} from '../ledger/index.js';
import { assert } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { erase, paint, type Segment, segmentOn } from './segments.js';

/** What the law says of a measure over a span, suspensions apart. */
export type MeasureTerm =
  | { readonly kind: 'rate'; readonly rate: MeasureRate; readonly basis: Basis; readonly cites: readonly EventId[] }
  | { readonly kind: 'ended'; readonly cites: readonly EventId[]; readonly supersededBy?: MeasureId }
  /** A start that was called off before it came. */
  | { readonly kind: 'withdrawn'; readonly cites: readonly EventId[] };

export interface Suspension {
  /** Only so many points are set aside; without it, the whole measure. */
  readonly points?: MeasureRate;
  readonly cites: readonly EventId[];
}

/**
 * A measure over time in two layers: what its instruments set, and what is set aside over it. The restored rate of a
 * lapsed suspension is thereby read from the law below, never remembered.
 */
export interface Timeline {
  readonly measure: Measure;
  readonly terms: readonly Segment<MeasureTerm>[];
  readonly suspensions: readonly Segment<Suspension>[];
  /** From this day on, what was assessed was never owed: a ruling that reaches back. */
  readonly struck?: { readonly from: Day; readonly cites: readonly EventId[] };
}

export const emptyTimeline = (measure: Measure): Timeline => ({ measure, terms: [], suspensions: [] });

export const setRate = (timeline: Timeline, event: EventOf<'rate'>): Timeline => ({
  ...timeline,
  terms: paint<MeasureTerm>(timeline.terms, event, {
    kind: 'rate',
    rate: event.is,
    basis: event.on,
    cites: [event.id],
  }),
});

export const suspend = (timeline: Timeline, event: EventOf<'suspend'>): Timeline => ({
  ...timeline,
  suspensions: paint<Suspension>(timeline.suspensions, event, {
    cites: [event.id],
    ...(event.points === undefined ? {} : { points: event.points }),
  }),
});

export const resume = (timeline: Timeline, event: EventOf<'resume'>): Timeline => ({
  ...timeline,
  suspensions: erase(timeline.suspensions, { from: event.from }),
});

export const end = (timeline: Timeline, event: EventOf<'end'>): Timeline => ({
  ...timeline,
  terms: paint<MeasureTerm>(
    timeline.terms,
    { from: event.from },
    {
      kind: 'ended',
      cites: [event.id],
      ...(event.supersededBy === undefined ? {} : { supersededBy: event.supersededBy }),
    },
  ),
});

/** Calls off what was to start on a day: what stood the day before goes on, or the measure never took effect. */
export const withdraw = (timeline: Timeline, event: EventOf<'withdraw'>): Timeline => {
  const before = segmentOn(timeline.terms, (event.from - 1) as Day)?.value;
  const value: MeasureTerm = before ?? { kind: 'withdrawn', cites: [] };
  return {
    ...timeline,
    terms: paint<MeasureTerm>(timeline.terms, { from: event.from }, { ...value, cites: [...value.cites, event.id] }),
  };
};

export const strike = (timeline: Timeline, event: EventOf<'strike'>): Timeline => ({
  ...timeline,
  struck: { from: event.from, cites: [event.id] },
});

/** The status of a measure on a day. */
export type Status =
  | 'in force'
  | 'suspended'
  | 'scheduled'
  | 'ended'
  | 'superseded'
  | 'never took effect'
  | 'struck down';

/** How a measure stands on a day: whether it is collected, at what rate, on whose word. */
export interface Standing {
  readonly status: Status;
  /** What is collected on that day; absent when nothing is. */
  readonly charge?: Charge;
  /** Whether the charge is owed in the end: a ruling may have reached back. */
  readonly owed: boolean;
  /** What the law sets when nothing is set aside, where it sets anything. */
  readonly fullRate?: MeasureRate;
  /** The day on which this standing changes by itself: the end of a suspension or of a rate, the start of a scheduled one. */
  readonly changes?: Day;
  /** The day on which it ended. */
  readonly endedOn?: Day;
  readonly supersededBy?: MeasureId;
  readonly cites: readonly EventId[];
}

export interface Charge {
  readonly rate: MeasureRate;
  readonly basis: Basis;
}

/** How a measure stands on a day. */
export const standingOn = (timeline: Timeline, on: Day): Standing => {
  const segment = segmentOn(timeline.terms, on);
  const struck = timeline.struck !== undefined && timeline.struck.from <= on;
  const struckCites = struck ? (timeline.struck?.cites ?? []) : [];
  if (segment === undefined || segment.value.kind !== 'rate') {
    const absent = absentOn(timeline, on, segment);
    return struck && absent.status === 'ended'
      ? { ...absent, status: 'struck down', cites: [...absent.cites, ...struckCites] }
      : absent;
  }
  const term = segment.value;
  const suspension = segmentOn(timeline.suspensions, on);
  const charge = chargeOf(term.rate, term.basis, suspension?.value);
  const changes = suspension?.until ?? segment.until;
  return {
    // What is set aside is not collected, so that a ruling against it leaves nothing to give back.
    status: charge === undefined ? 'suspended' : struck ? 'struck down' : 'in force',
    owed: !struck,
    fullRate: term.rate,
    ...(charge === undefined ? {} : { charge }),
    ...(changes === undefined ? {} : { changes }),
    cites: [...term.cites, ...(suspension?.value.cites ?? []), ...struckCites],
  };
};

const chargeOf = (rate: MeasureRate, basis: Basis, suspension: Suspension | undefined): Charge | undefined => {
  if (suspension === undefined) return { rate, basis };
  if (suspension.points === undefined) return undefined;
  const left = lessPoints(rate, suspension.points);
  assert(left !== undefined, 'no more points are suspended than a rate has; checkLedger refuses others');
  return { rate: left, basis };
};

/** Why nothing is set on a day: it is still to come, it is over, or it never came. */
const absentOn = (timeline: Timeline, on: Day, segment: Segment<MeasureTerm> | undefined): Standing => {
  const none = { owed: false } as const;
  const next = timeline.terms.find((term) => term.from > on && term.value.kind === 'rate');
  if (segment?.value.kind === 'withdrawn') return { ...none, status: 'never took effect', cites: segment.value.cites };
  const last = timeline.terms.findLast((term) => term.from <= on && term.value.kind === 'rate');
  if (last === undefined && next !== undefined)
    return { ...none, status: 'scheduled', changes: next.from, cites: next.value.cites };
  if (last === undefined) return { ...none, status: 'never took effect', cites: segment?.value.cites ?? [] };
  const endedOn = last.until ?? on;
  const by = segment?.value.kind === 'ended' ? segment.value.supersededBy : undefined;
  return {
    ...none,
    status: by === undefined ? 'ended' : 'superseded',
    endedOn,
    ...(by === undefined ? {} : { supersededBy: by }),
    ...(next === undefined ? {} : { changes: next.from }),
    cites: [...last.value.cites, ...(segment?.value.cites ?? [])],
  };
};
