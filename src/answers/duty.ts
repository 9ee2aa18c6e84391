import {
  type Assessment,
  agreedOn,
  assessLine,
  assessmentJson,
  type EntryLine,
  type EntryRow,
  readEntryLine,
  regimeOf,
} from '../assessment/index.js';
import { type Cents, type Exact, exactCents, printDollars, printExact, roundHalfUp, ZERO } from '../money/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type SupposedLaw, supposeLaws } from '../scenario/index.js';
import type { Day } from '../time/index.js';
import { type Asked, dayAsked, noFiles, placeOf, problemsOf, withEdition } from './asked.js';

/** One line, its clocks, and the scenarios to see it under: more than one are compared. */
export interface DutyQuestion {
  readonly line: EntryRow;
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly edition?: string | undefined;
  readonly scenarios?: readonly string[] | undefined;
}

/** The line under one scenario. */
export interface DutyUnder extends SupposedLaw {
  readonly assessment: Assessment;
}

/** The duty on one line: under the law as it stands, or under each scenario asked for. */
export const dutyOn = (asked: Asked, question: DutyQuestion): Result<readonly DutyUnder[]> => {
  const law = withEdition(asked.law, question.edition, placeOf(asked, 'edition'));
  const read = readEntryLine(question.line, asked.law.origins);
  const on = dayAsked(asked, 'on', question.on, asked.today);
  const known = dayAsked(asked, 'known', question.known, asked.today);
  if (!law.ok || !read.ok || !on.ok || !known.ok) return failed(...problemsOf(law, read, on, known));
  const scenarios = question.scenarios ?? [];
  const laws: Result<readonly SupposedLaw[]> =
    scenarios.length === 0
      ? ok([{ law: law.value, remarks: [] }])
      : supposeLaws(law.value, scenarios, known.value, asked.readFile ?? noFiles);
  if (!laws.ok) return laws;
  const { line, warnings } = read.value;
  return ok(
    laws.value.map((supposed) => ({
      ...supposed,
      assessment: assessUnder(line, warnings, supposed, on.value, known.value),
    })),
  );
};

const assessUnder = (
  line: EntryLine,
  warnings: readonly string[],
  { law, scenario, remarks }: SupposedLaw,
  on: Day,
  known: Day,
): Assessment => {
  const answer = assessLine(line, { regime: regimeOf(law, known), schedule: law.schedule, on });
  const name =
    scenario === undefined || scenario.name === 'as-signed'
      ? []
      : [`hypothetical: scenario ${scenario.name}; nobody has signed it`];
  const agreed = agreedOn(law, answer, on, known);
  return { ...answer, warnings: [...warnings, ...name, ...remarks, ...agreed, ...answer.warnings] };
};

/** Whether something that decides a duty is missing. */
export const isDutyIncomplete = (answers: readonly DutyUnder[]): boolean =>
  answers.some(({ assessment }) => assessment.duty === undefined);

/** The object of the assess contract for one line; of several scenarios, all of them side by side. */
export const dutyJson = (answers: readonly DutyUnder[]) => {
  const [first, ...others] = answers;
  if (first === undefined || others.length > 0) return comparedJson(answers);
  return {
    ...assessmentJson(first.assessment),
    ...(first.scenario === undefined ? {} : { scenario: first.scenario.name }),
  };
};

const comparedJson = (answers: readonly DutyUnder[]) => {
  const expected = expectedDuty(answers);
  const range = dutyRange(answers);
  return {
    scenarios: answers.map(({ scenario, remarks, assessment }) => ({
      scenario: scenario?.name ?? 'as-signed',
      weight: scenario?.weight === undefined ? null : printExact(scenario.weight),
      remarks,
      assessment: assessmentJson(assessment),
    })),
    expected: expected === undefined ? null : printDollars(expected),
    range: range === undefined ? null : { low: printDollars(range.low), high: printDollars(range.high) },
  };
};

/** The weighted mean of the duties, when every scenario has a weight given by the asker and they add up to one. */
export const expectedDuty = (answers: readonly DutyUnder[]): Cents | undefined => {
  const weights = answers.map(({ scenario }) => scenario?.weight);
  const whole = weights.reduce<Exact>((sum, weight) => (weight === undefined ? sum : sum.add(weight)), ZERO);
  if (weights.includes(undefined) || !whole.equals(1)) return undefined;
  const parts = answers.map(({ assessment, scenario }) =>
    assessment.duty === undefined || scenario?.weight === undefined
      ? undefined
      : exactCents(assessment.duty).mul(scenario.weight),
  );
  if (parts.includes(undefined)) return undefined;
  return roundHalfUp(parts.reduce<Exact>((sum, part) => (part === undefined ? sum : sum.add(part)), ZERO));
};

/** The least and the most of the duties, when each is known. */
export const dutyRange = (answers: readonly DutyUnder[]): { readonly low: Cents; readonly high: Cents } | undefined => {
  const duties = answers.flatMap(({ assessment }) => assessment.duty ?? []);
  if (duties.length < answers.length) return undefined;
  return { low: Math.min(...duties) as Cents, high: Math.max(...duties) as Cents };
};
