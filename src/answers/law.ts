import { regimeOf } from '../assessment/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { historyOf, type Period, type Regime, standingOn, type Timeline } from '../regime/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, lawSupposed, problemsOf } from './asked.js';
import { measureJson, standingJson } from './measure-words.js';

export interface LawQuestion {
  /** The id or the heading of a measure; every measure when left out. */
  readonly measure?: string | undefined;
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly scenario?: string | undefined;
}

export interface LawAnswer {
  readonly regime: Regime;
  readonly on: Day;
  /** The measures asked for; every one when none was named. */
  readonly timelines: readonly Timeline[];
  readonly every: boolean;
  readonly remarks: readonly string[];
}

/** One measure over time, or every measure on a day. */
export const lawAsked = (asked: Asked, question: LawQuestion): Result<LawAnswer> => {
  const on = dayAsked(asked, 'on', question.on, asked.today);
  const known = dayAsked(asked, 'known', question.known, asked.today);
  if (!on.ok || !known.ok) return failed(...problemsOf(on, known));
  const supposed = lawSupposed(asked, question.scenario, known.value);
  if (!supposed.ok) return supposed;
  const { law, remarks } = supposed.value;
  const regime = regimeOf(law, known.value);
  const timelines =
    question.measure === undefined ? ok([...regime.timelines.values()]) : findTimelines(regime, question.measure);
  if (!timelines.ok) return timelines;
  return ok({ regime, on: on.value, timelines: timelines.value, every: question.measure === undefined, remarks });
};

/** By id, or by heading; one heading may belong to more than one measure. */
const findTimelines = (regime: Regime, asked: string): Result<readonly Timeline[]> => {
  const all = [...regime.timelines.values()];
  const found = all.filter(({ measure }) => measure.id === asked || measure.heading === asked);
  return found.length > 0 ? ok(found) : failed(unknownMeasure(asked, all));
};

const unknownMeasure = (asked: string, all: readonly Timeline[]): Problem => {
  const near = all
    .map(({ measure }) => measure.id)
    .filter((id) => asked.split(/[/.]/).some((part) => part.length > 2 && id.includes(part)));
  const hint = near.length > 0 ? `did you mean ${near.slice(0, 4).join(', ')}?` : 'truce law lists them all';
  return { code: 'unknown-measure', where: '', what: `there is no measure '${asked}'`, mend: hint };
};

/** Each measure's standing on the day; of those named, their whole history too. */
export const lawJson = ({ regime, on, timelines, every }: LawAnswer) =>
  timelines.map((timeline) =>
    every
      ? { ...measureJson(timeline.measure), on: formatDay(on), ...standingJson(regime, standingOn(timeline, on)) }
      : historyJson(regime, timeline, on),
  );

const historyJson = (regime: Regime, timeline: Timeline, on: Day) => ({
  ...measureJson(timeline.measure),
  on: formatDay(on),
  known: regime.known === undefined ? null : formatDay(regime.known),
  standing: standingJson(regime, standingOn(timeline, on)),
  history: historyOf(timeline).map((period: Period) => ({
    from: formatDay(period.from),
    until: period.until === undefined ? null : formatDay(period.until),
    ...standingJson(regime, period.standing),
  })),
});
