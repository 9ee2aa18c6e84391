import { printDollars, printExact } from '../money/index.js';
import { formatHtsCode } from '../schedule/index.js';
import { formatDay } from '../time/index.js';
import type { Assessment } from './assessment.js';
import { explainLeftOut } from './left-out.js';

/**
 * One object of the `truce assess` contract, its fields in the order of the contract and ours behind them: amounts are
 * decimal strings in dollars, days ISO, absent totals null. `entry_date` is the line's own, `on` the day that was asked.
 */
export type AssessmentJson = ReturnType<typeof assessmentJson>;

export const assessmentJson = (assessment: Assessment) => ({
  entry_number: assessment.line.entryNumber ?? null,
  line: assessment.line.line ?? null,
  hts: formatHtsCode(assessment.line.hts),
  origin: assessment.line.origin,
  entry_date: formatDay(assessment.line.entryDate ?? assessment.on),
  value: printDollars(assessment.line.value),
  duty: assessment.duty === undefined ? null : printDollars(assessment.duty),
  owed: assessment.owed === undefined ? null : printDollars(assessment.owed),
  rate: assessment.rate === undefined ? null : printExact(assessment.rate),
  components: assessment.components.map((component) => ({
    program: component.program,
    heading: component.heading,
    rate: component.rate,
    basis: printDollars(component.basis),
    amount: printDollars(component.amount),
    measure: component.measure,
    status: component.status,
    cites: component.cites,
  })),
  considered: assessment.considered.map(({ program, heading, measure, why }) => ({
    program,
    heading,
    code: why.code,
    reason: explainLeftOut(why),
    measure,
  })),
  missing: assessment.missing,
  assumed: assessment.assumed,
  ...(assessment.range === undefined
    ? {}
    : { range: { low: printDollars(assessment.range.low), high: printDollars(assessment.range.high) } }),
  warnings: assessment.warnings,
  fees: {
    ...(assessment.fees.mpf === undefined ? {} : { mpf: printDollars(assessment.fees.mpf) }),
    ...(assessment.fees.hmf === undefined ? {} : { hmf: printDollars(assessment.fees.hmf) }),
  },
  ...(assessment.deMinimis === undefined ? {} : { de_minimis: assessment.deMinimis }),
  on: formatDay(assessment.on),
  edition: assessment.edition ?? null,
  known: assessment.known === undefined ? null : formatDay(assessment.known),
});
