import { type DutyUnder, dutyRange, expectedDuty } from '../../answers/duty.js';
import { cents, printDollarsGrouped, printExact } from '../../money/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable } from '../table.js';

/** One line under several scenarios, side by side, with what each adds to the first. */
export const compareScenarios = (answers: readonly DutyUnder[]): string => {
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
  const expected = expectedDuty(answers);
  const range = dutyRange(answers);
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
