import {
  append,
  checkLedger,
  eventId,
  type Instrument,
  type InstrumentId,
  type LawEvent,
  type Ledger,
  type MeasurePattern,
  type Truce,
} from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { fold, type Regime, type Timeline, type TruceSideState, truceOn } from '../regime/index.js';
import { addDays, type Day, day, formatDay } from '../time/index.js';
import { readScenarioFile } from './read-scenario-file.js';
import type { Scenario, ScenarioStep } from './scenario.js';

/** What a scenario is thought over: the ledger, its truces, the day as known, and how to get at a file it names. */
export interface ScenarioFooting {
  readonly ledger: Ledger;
  readonly truces: readonly Truce[];
  readonly known: Day;
  readonly readFile: (path: string) => Result<string>;
}

/** A ledger with hypothetical events at its end, and remarks on what of a scenario could not be thought. */
export interface Supposed {
  readonly ledger: Ledger;
  readonly remarks: readonly string[];
}

/**
 * The ledger as if a scenario had been signed on the day as known. The ledger given is never touched; the one answered
 * holds only what was known on that day, so that nothing of a later day leaks into a what-if.
 */
export const applyScenario = (scenario: Scenario, footing: ScenarioFooting): Result<Supposed> => {
  let supposed: Supposed = { ledger: footing.ledger, remarks: [] };
  for (const [index, step] of scenario.steps.entries()) {
    const next = applyStep(step, index + 1, { ...footing, ledger: supposed.ledger });
    if (!next.ok) return next;
    supposed = { ledger: next.value.ledger, remarks: [...supposed.remarks, ...next.value.remarks] };
  }
  return ok(supposed);
};

const applyStep = (step: ScenarioStep, place: number, footing: ScenarioFooting): Result<Supposed> => {
  if (step.kind === 'file') return applyFile(step.path, place, footing);
  const regime = fold(footing.ledger, { known: footing.known });
  const thought = think(step, regime, footing);
  const events = thought.events.map(
    (event, index) => ({ ...event, ...citedBy(step, place, index, footing) }) as LawEvent,
  );
  return ok({ ledger: suppose(footing, instrumentOf(nameOf(step), place, footing), events), remarks: thought.remarks });
};

/** An event as thought: who brings it and since when it is known are the same for all of a step. */
type Thought = LawEvent extends infer E
  ? E extends LawEvent
    ? Omit<E, 'id' | 'instrument' | 'known' | 'at'>
    : never
  : never;

interface Thoughts {
  readonly events: readonly Thought[];
  readonly remarks: readonly string[];
}

const think = (step: Exclude<ScenarioStep, { kind: 'file' }>, regime: Regime, footing: ScenarioFooting): Thoughts => {
  switch (step.kind) {
    case 'as-signed':
      return { events: [], remarks: [] };
    case 'lapse':
      return onSides(regime, footing, (side) => [
        { kind: 'resume', measure: side.side.suspends, from: step.at ?? runningEnd(side, footing.known) },
      ]);
    case 'extend':
      return onSides(regime, footing, (side) => {
        const from = side.expires;
        if (from === undefined) return [];
        const until = 'days' in step ? addDays(from, step.days) : step.until;
        if (until <= from) return [];
        const points = pointsOf(regime, side);
        return [
          { kind: 'suspend', measure: side.side.suspends, from, until, ...(points === undefined ? {} : { points }) },
        ];
      });
    case 'peak':
      return onSides(regime, footing, (side) => {
        const timeline = regime.timelines.get(side.side.suspends);
        const peak = timeline && peakOf(timeline);
        if (peak === undefined) return [];
        const from = step.at ?? runningEnd(side, footing.known);
        return [
          { kind: 'resume', measure: side.side.suspends, from },
          { kind: 'rate', measure: side.side.suspends, is: peak, on: 'value', from },
        ];
      });
    case 'strike':
      return strike(step.program, step.at ?? addDays(footing.known, 1), regime);
  }
};

/** The sides of every truce whose duty still exists; the others get a remark instead of a thought. */
const onSides = (
  regime: Regime,
  footing: ScenarioFooting,
  thoughts: (side: TruceSideState) => readonly Thought[],
): Thoughts => {
  const sides = footing.truces.flatMap((truce) => truceOn(regime, truce, footing.known)?.sides ?? []);
  const [overtaken, standing] = [
    sides.filter((side) => side.status === 'overtaken'),
    sides.filter((side) => side.status !== 'overtaken'),
  ];
  return {
    events: standing.flatMap(thoughts),
    remarks: [
      ...overtaken.map(
        ({ side }) =>
          `the duty that ${side.imposes} had set aside was struck down and cannot return, so its side stays as the law has it`,
      ),
      ...(sides.length === 0
        ? [`no truce was known on ${formatDay(footing.known)}, so the scenario changes nothing`]
        : []),
    ],
  };
};

/** The end of the term that runs on a day; of the last one when none does. */
const runningEnd = (side: TruceSideState, on: Day): Day => {
  const running = side.terms.find((term) => term.from <= on && (term.until === undefined || on < term.until));
  return running?.until ?? side.expires ?? addDays(on, 1);
};

const pointsOf = (regime: Regime, side: TruceSideState) =>
  regime.timelines.get(side.side.suspends)?.suspensions.at(-1)?.value.points;

/** The highest rate a measure ever had, by the law as known. */
const peakOf = (timeline: Timeline) =>
  timeline.terms
    .flatMap(({ value }) => (value.kind === 'rate' && value.rate.kind === 'ad_valorem' ? [value.rate] : []))
    .reduce<(Extract<LawEvent, { kind: 'rate' }>['is'] & { kind: 'ad_valorem' }) | undefined>(
      (peak, rate) =>
        peak === undefined || rate.numerator * peak.denominator > peak.numerator * rate.denominator ? rate : peak,
      undefined,
    );

const strike = (program: string, from: Day, regime: Regime): Thoughts => {
  const measures = [...regime.timelines.values()].filter(
    ({ measure }) => measure.program === program && measure.kind === 'duty',
  );
  // A measure's id is a pattern that matches only itself.
  const patterns = measures.map(({ measure }) => measure.id as string as MeasurePattern);
  if (patterns.length === 0)
    return { events: [], remarks: [`no measure of ${program} was known, so striking it changes nothing`] };
  // A ruling reaches back: what was assessed was never owed, and collection stops on the day.
  const struck: Thought = { kind: 'strike', measures: patterns, from: BEFORE_ALL };
  return {
    events: [struck, ...patterns.map((pattern): Thought => ({ kind: 'end', measures: pattern, from }))],
    remarks: [],
  };
};

const BEFORE_ALL = day('1900-01-01');

const applyFile = (path: string, place: number, footing: ScenarioFooting): Result<Supposed> => {
  const text = footing.readFile(path);
  if (!text.ok) return text;
  const instrument = instrumentOf(path, place, footing);
  const read = readScenarioFile(path, text.value, instrument);
  if (!read.ok) return read;
  const ledger = suppose(footing, { ...instrument, title: read.value.title }, read.value.events);
  const places = new Map<string, string>(
    read.value.events.map((event, index) => [event.id, read.value.places[index] ?? path]),
  );
  const problems = checkLedger(ledger, (id) => places.get(id) ?? '').filter((problem) => problem.where !== '');
  return problems.length > 0 ? failed(...problems) : ok({ ledger, remarks: [] });
};

const nameOf = (step: ScenarioStep): string => {
  switch (step.kind) {
    case 'extend':
      return 'days' in step ? `extend:${step.days}d` : `extend:${formatDay(step.until)}`;
    case 'strike':
      return `strike:${step.program}`;
    case 'file':
      return step.path;
    case 'as-signed':
    case 'lapse':
    case 'peak':
      return step.kind;
  }
};

const instrumentOf = (name: string, place: number, { known }: ScenarioFooting): Instrument => ({
  id: `scenario/${place}` as InstrumentId,
  title: `Scenario ${name}`,
  citation: `scenario ${name} (hypothetical)`,
  kind: 'notice',
  by: 'nobody: a scenario',
  signed: known,
  known,
  recorded: known,
  source: 'general knowledge',
});

const citedBy = (step: ScenarioStep, place: number, index: number, footing: ScenarioFooting) => {
  const { id } = instrumentOf(nameOf(step), place, footing);
  return { id: eventId(id, index + 1), instrument: id, known: footing.known, at: nameOf(step) };
};

const suppose = ({ ledger, known }: ScenarioFooting, instrument: Instrument, events: readonly LawEvent[]): Ledger =>
  append(
    {
      ...ledger,
      instruments: new Map([...ledger.instruments, [instrument.id, instrument]]),
      events: ledger.events.filter(({ event }) => event.known <= known),
    },
    events,
  );
