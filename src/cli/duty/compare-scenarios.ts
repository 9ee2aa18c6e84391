import { type Assessment, assessmentJson } from '../../assessment/index.js';
import {
  type Cents,
  cents,
  type Exact,
  exactCents,
  printDollars,
  printDollarsGrouped,
  printExact,
  roundHalfUp,
  ZERO,
} from '../../money/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { formatDay } from '../../time/index.js';
import type { SupposedLaw } from '../scenario-option.js';
import { colour } from '../session.js';
import { printTable } from '../table.js';

export interface Answer extends SupposedLaw {
  readonly assessment: Assessment;
}

/** The weighted mean of the duties, when every scenario has a weight given by the asker and they add up to one. */
const expectedOf = (answers: readonly Answer[]): Cents | undefined => {
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

const rangeOf = (answers: readonly Answer[]): { readonly low: Cents; readonly high: Cents } | undefined => {
  const duties = answers.flatMap(({ assessment }) => assessment.duty ?? []);
  if (duties.length < answers.length) return undefined;
  return { low: Math.min(...duties) as Cents, high: Math.max(...duties) as Cents };
};

/** One line under several scenarios, side by side, with what each adds to the first. */
export const compareScenarios = (answers: readonly Answer[]): string => {
  const [first] = answers;
  if (first === undefined) return '';
  const { line, on, known } = first.assessment;
  const base = first.assessment.duty;
  const columns = [
    { title: 'scenario', width: 30 },
    { title: 'rate', width: 12, align: 'right' },
    { title: 'duty $', width: 16, align: 'right' },
    { title: 'against the first', width: 19, align: 'right' },
  ] as const;
  const rows = answers.map(({ scenario, assessment: { duty, rate } }) => {
    const change = duty === undefined || base === undefined ? undefined : cents(duty - base);
    return [
      scenario?.name ?? 'as-signed',
      rate === undefined ? '' : `${printExact(rate.mul(100), 4)}%`,
      duty === undefined ? 'unknown' : printDollarsGrouped(duty),
      change === undefined || change === 0 ? '' : `${change > 0 ? '+' : ''}${printDollarsGrouped(change)}`,
    ];
  });
  const expected = expectedOf(answers);
  const range = rangeOf(answers);
  return [
    colour.bold(
      `${formatHtsCode(line.hts)} of ${line.origin} into ${line.importer}, value $${printDollarsGrouped(line.value)}`,
    ),
    `entered ${formatDay(on)}, as known ${known === undefined ? 'now' : formatDay(known)}; all but as-signed are hypothetical`,
    '',
    printTable(columns, rows),
    ...(range === undefined
      ? []
      : ['', `Between ${printDollarsGrouped(range.low)} and ${printDollarsGrouped(range.high)}`]),
    ...(expected === undefined ? [] : [`Expected, by the weights you gave: ${printDollarsGrouped(expected)}`]),
    ...[...new Set(answers.flatMap(({ remarks }) => remarks))].map((remark) => `Note: ${remark}`),
  ].join('\n');
};

export const compareJson = (answers: readonly Answer[]) => {
  const expected = expectedOf(answers);
  const range = rangeOf(answers);
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
