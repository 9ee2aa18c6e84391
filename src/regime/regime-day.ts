import { type Extent, type Measure, type MeasureId, matchesPattern } from '../ledger/index.js';
import { covers, type Day } from '../time/index.js';
import { boundariesOf } from './boundaries.js';
import { measuresOn, type Precedence, type Regime } from './regime.js';
import { type Standing, standingOn, type Timeline } from './timeline.js';

/** One measure on one day: how it stands, what switches it off, what it gives way to. */
export interface MeasureDay {
  /** Its place among the measures of the day. */
  readonly place: number;
  readonly measure: Measure;
  readonly standing: Standing;
  /** The exemptions that are open on that day and reach this measure. */
  readonly exemptions: readonly MeasureDay[];
  readonly yieldsTo: readonly { readonly to: MeasureDay; readonly extent: Extent; readonly rule: Precedence }[];
}

/** All measures of one importer on goods of one origin, on one day. */
export interface RegimeDay {
  readonly on: Day;
  readonly measures: readonly MeasureDay[];
  /** Duties in lieu of every other (postal goods), which are claimed. */
  readonly inLieu: readonly MeasureDay[];
}

/**
 * The regime cut down to one day, importer and origin; kept, because a file's lines share few of them. Days between two boundaries
 * share one: it is that of the first day among them that was asked for.
 */
export const regimeOn = (regime: Regime, importer: string, origin: string, on: Day): RegimeDay => {
  const calendar = CALENDARS.get(regime) ?? calendarOf(regime);
  const days = calendar.daysOf(importer, origin);
  const place = calendar.placeOf(on);
  const kept = days.get(place);
  if (kept !== undefined) return kept;
  const cut = cutDay(regime, importer, origin, on);
  days.set(place, cut);
  return cut;
};

/** The days of a regime that were cut, and where a day stands among its boundaries. */
interface Calendar {
  readonly placeOf: (on: Day) => number;
  readonly daysOf: (importer: string, origin: string) => Map<number, RegimeDay>;
}

const CALENDARS = new WeakMap<Regime, Calendar>();

const calendarOf = (regime: Regime): Calendar => {
  const boundaries = boundariesOf(regime);
  const places = new Map<Day, number>();
  const importers = new Map<string, Map<string, Map<number, RegimeDay>>>();
  // Before the first boundary every day stands for itself, because a standing rule may begin there.
  const find = (on: Day): number =>
    (on < (boundaries[0] ?? on + 1) ? on : boundaries.findLast((turn) => turn <= on)) as Day;
  const placeOf = (on: Day): number => {
    const kept = places.get(on);
    if (kept !== undefined) return kept;
    const place = find(on);
    places.set(on, place);
    return place;
  };
  const open = (importer: string, origin: string): Map<number, RegimeDay> => {
    const origins = importers.get(importer) ?? new Map<string, Map<number, RegimeDay>>();
    importers.set(importer, origins);
    const days = new Map<number, RegimeDay>();
    origins.set(origin, days);
    return days;
  };
  const calendar: Calendar = {
    placeOf,
    daysOf: (importer, origin) => importers.get(importer)?.get(origin) ?? open(importer, origin),
  };
  CALENDARS.set(regime, calendar);
  return calendar;
};

type Growing = {
  -readonly [K in keyof MeasureDay]: K extends 'exemptions' | 'yieldsTo' ? MeasureDay[K][number][] : MeasureDay[K];
};

const cutDay = (regime: Regime, importer: string, origin: string, on: Day): RegimeDay => {
  const byId = new Map<MeasureId, Growing>();
  for (const measure of measuresOn(regime, importer, origin)) {
    const timeline = regime.timelines.get(measure.id);
    if (timeline !== undefined)
      byId.set(measure.id, {
        place: byId.size,
        measure,
        standing: standingKept(timeline, on),
        exemptions: [],
        yieldsTo: [],
      });
  }
  const charged = [...byId.values()].filter((each) => each.standing.charge !== undefined);
  const exemptions = charged.filter((each) => each.measure.kind === 'exemption');
  const duties = charged.filter((each) => each.measure.kind === 'duty');
  const rules = regime.precedences.filter((rule) => covers(rule, on));
  for (const each of byId.values()) {
    // Only duties are switched off or give way; an exemption in the same folder is not meant by its pattern.
    if (each.measure.kind !== 'duty') continue;
    each.exemptions.push(...exemptions.filter((other) => switchesOff(other, each)));
    each.yieldsTo.push(...yieldsOf(each, duties, rules));
  }
  const all = [...byId.values()];
  return {
    on,
    measures: all.filter((each) => each.measure.kind !== 'in_lieu'),
    inLieu: all.filter((each) => each.measure.kind === 'in_lieu'),
  };
};

/** A measure stands alike for goods of every origin it reaches. */
const standingKept = (timeline: Timeline, on: Day): Standing => {
  const days = STANDINGS.get(timeline) ?? new Map<Day, Standing>();
  STANDINGS.set(timeline, days);
  const kept = days.get(on) ?? standingOn(timeline, on);
  days.set(on, kept);
  return kept;
};

const STANDINGS = new WeakMap<Timeline, Map<Day, Standing>>();

const switchesOff = (exemption: Growing, { measure }: Growing): boolean =>
  exemption.measure.exempts.some((pattern) => matchesPattern(pattern, measure.id));

/** Of several rules between two measures the latest known speaks. */
const yieldsOf = (
  each: Growing,
  duties: readonly Growing[],
  rules: readonly Precedence[],
): readonly MeasureDay['yieldsTo'][number][] => {
  const own = rules.filter((rule) => matchesPattern(rule.measures, each.measure.id));
  if (own.length === 0) return [];
  return duties.flatMap((to) => {
    const rule = own.findLast((one) => to !== each && matchesPattern(one.to, to.measure.id));
    return rule === undefined ? [] : [{ to, extent: rule.extent, rule }];
  });
};
