import { z } from 'zod';
import { headlineDays, headlineOn, printShare, regimeOf } from '../assessment/index.js';
import { PROGRAMS, type Program } from '../ledger/index.js';
import { failed, ok, printProblem, type Result } from '../problem/index.js';
import { type Regime, standingMeasures } from '../regime/index.js';
import type { SupposedLaw } from '../scenario/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, lawSupposed, partiesAsked, problemsOf } from './asked.js';
import { complete, door } from './door.js';
import { between, known, on } from './fields.js';

export interface ScenariosQuestion {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly between?: string | undefined;
}

/** A scenario that can be asked, and the law it supposes; or why nobody can think it on this day. */
export interface AskableScenario {
  readonly name: string;
  readonly says: string;
  readonly supposed: Result<SupposedLaw>;
}

export interface ScenariosAnswer {
  readonly on: Day;
  readonly known: Day;
  readonly parties: readonly [string, string];
  readonly scenarios: readonly AskableScenario[];
}

const ALWAYS = [
  ['as-signed', 'what the law says if nobody signs anything more'],
  ['lapse', 'the truce ends when its running term does; extensions signed beyond that are thought away'],
  ['extend:90d', 'the truce is extended by 90 days from its end; any number of days, or a day, can be asked'],
  ['peak', 'the former high returns from the end of the running term'],
] as const;

/** Which scenarios can be asked as known on a day; programs can be struck down that charge or may charge again. */
export const scenariosAsked = (asked: Asked, question: ScenariosQuestion): Result<ScenariosAnswer> => {
  const day = dayAsked(asked, 'on', question.on, asked.today);
  const knowing = dayAsked(asked, 'known', question.known, asked.today);
  const parties = partiesAsked(asked, question.between ?? 'US,CN');
  if (!day.ok || !knowing.ok || !parties.ok) return failed(...problemsOf(day, knowing, parties));
  const regime = regimeOf(asked.law, knowing.value);
  const struck = programsBetween(regime, parties.value, day.value).map(
    (program) => [`strike:${program}`, `a court strikes ${program} down from the day after the day as known`] as const,
  );
  return ok({
    on: day.value,
    known: knowing.value,
    parties: parties.value,
    scenarios: [...ALWAYS, ...struck].map(([name, says]) => ({
      name,
      says,
      supposed: lawSupposed(asked, name, knowing.value),
    })),
  });
};

const programsBetween = (regime: Regime, [one, other]: readonly [string, string], day: Day): readonly Program[] => {
  const standing = [...standingMeasures(regime, one, other, day), ...standingMeasures(regime, other, one, day)];
  const programs = standing
    .filter(({ measure, standing: { status } }) => measure.kind === 'duty' && LIVE.includes(status))
    .map(({ measure }) => measure.program);
  return PROGRAMS.filter((program) => !program.endsWith('base') && programs.includes(program));
};

const LIVE: readonly string[] = ['in force', 'suspended', 'scheduled'];

export const scenariosJson = ({ on: day, known: knowing, parties, scenarios }: ScenariosAnswer) => ({
  on: formatDay(day),
  known: formatDay(knowing),
  scenarios: scenarios.map(({ name, says, supposed }) => ({
    name,
    says,
    sides: supposed.ok ? sidesJson(regimeOf(supposed.value.law, knowing), parties, day) : [],
    remarks: supposed.ok ? supposed.value.remarks : [],
    cannot: supposed.ok ? null : supposed.problems.map(printProblem).join(' '),
  })),
});

/** What each side charges an ordinary good on the day, and every later day on which that changes. */
const sidesJson = (regime: Regime, [one, other]: readonly [string, string], day: Day) =>
  [[one, other] as const, [other, one] as const].map(([imposes, origin]) => ({
    imposes,
    on: origin,
    rate: printShare(headlineOn(regime, imposes, origin, day)),
    changes: changesAfter(regime, imposes, origin, day),
  }));

const changesAfter = (regime: Regime, imposes: string, origin: string, day: Day) => {
  let rate = headlineOn(regime, imposes, origin, day);
  return headlineDays(regime, imposes, origin)
    .filter((from) => from > day)
    .flatMap((from) => {
      const next = headlineOn(regime, imposes, origin, from);
      if (next.equals(rate)) return [];
      rate = next;
      return [{ from: formatDay(from), rate: printShare(next) }];
    });
};

export const scenariosDoor = door({
  name: 'scenarios',
  says: 'The outcomes that can be asked about as known on a day, what each supposes, and both sides’ headline rates under it: on the day and on every later day on which they change. None is given a likelihood.',
  todayFor: ['on', 'known'],
  question: z.strictObject({ on, known, between }),
  answer: (asked, question) => complete(scenariosAsked(asked, question), scenariosJson),
});
