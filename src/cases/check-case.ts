import { type Assessment, assessLine, explainLeftOut, type Law, regimeOf } from '../assessment/index.js';
import { type Cents, printDollarsGrouped } from '../money/index.js';
import type { Case, ExpectedComponent } from './case.js';

/** One thing that came out otherwise than the case expects. */
export interface Mismatch {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** Works a case out by the law and answers everything that differs from what it expects; nothing when it holds. */
export const checkCase = (one: Case, law: Law): readonly Mismatch[] => {
  const assessment = assessLine(one.line, { regime: regimeOf(law, one.known), schedule: law.schedule, on: one.on });
  return [
    ...componentMismatches(one, assessment),
    ...amountMismatch('duty', one.duty, assessment.duty),
    ...amountMismatch('owed', one.owed, assessment.owed),
    ...rangeMismatch(one, assessment),
    ...consideredMismatches(one, assessment),
    ...listMismatch('missing', one.missing, assessment.missing),
    ...containedMismatches(
      'assumed',
      one.assumed,
      assessment.assumed.map(({ what, effect }) => `${what}: ${effect}`),
    ),
    ...containedMismatches('warnings', one.warnings, assessment.warnings),
    ...feeMismatches(one, assessment),
  ];
};

const mismatch = (what: string, expected: string, got: string): readonly Mismatch[] =>
  expected === got ? [] : [{ what, expected, got }];

const componentMismatches = (one: Case, assessment: Assessment): readonly Mismatch[] => {
  if (one.components === undefined) return [];
  const checksBasis = new Map(one.components.map(([heading, { basis }]) => [heading, basis !== undefined]));
  const expected = one.components.map(([heading, component]) => componentText(heading, component));
  const got = assessment.components.map(({ heading, program, rate, basis, amount }) =>
    componentText(heading, { program, rate, amount, ...(checksBasis.get(heading) ? { basis } : {}) }),
  );
  return mismatch('components', expected.join('; '), got.join('; '));
};

const componentText = (heading: string, { program, rate, basis, amount }: ExpectedComponent): string =>
  `${heading}: ${program} ${rate}${basis === undefined ? '' : ` on ${printDollarsGrouped(basis)}`} ${printDollarsGrouped(amount)}`;

const amountText = (amount: Cents | 'unknown' | undefined): string =>
  amount === undefined || amount === 'unknown' ? 'unknown' : printDollarsGrouped(amount);

const amountMismatch = (
  what: string,
  expected: Cents | 'unknown' | undefined,
  got: Cents | undefined,
): readonly Mismatch[] => (expected === undefined ? [] : mismatch(what, amountText(expected), amountText(got)));

const rangeMismatch = ({ range }: Case, assessment: Assessment): readonly Mismatch[] => {
  if (range === undefined) return [];
  const print = (given: { low: Cents; high: Cents } | undefined) =>
    given === undefined ? 'no range' : `${amountText(given.low)} to ${amountText(given.high)}`;
  return mismatch('range', print(range), print(assessment.range));
};

const consideredMismatches = (one: Case, assessment: Assessment): readonly Mismatch[] =>
  one.considered.flatMap(([name, reason]) => {
    const got = assessment.considered
      .filter(({ heading, measure }) => heading === name || measure === name)
      .map(({ why }) => explainLeftOut(why));
    const text = got.length > 0 ? got.join(' / ') : 'not among the considered';
    return got.includes(reason) ? [] : mismatch(`considered ${name}`, reason, text);
  });

const listMismatch = (
  what: string,
  expected: readonly string[] | undefined,
  got: readonly string[],
): readonly Mismatch[] =>
  expected === undefined ? [] : mismatch(what, [...expected].sort().join('; '), [...got].sort().join('; '));

const containedMismatches = (what: string, expected: readonly string[], got: readonly string[]): readonly Mismatch[] =>
  expected.flatMap((words) =>
    got.some((each) => each.includes(words)) ? [] : mismatch(what, words, got.join('; ') || 'none'),
  );

const feeMismatches = (one: Case, { fees }: Assessment): readonly Mismatch[] =>
  Object.entries(one.fees ?? {}).flatMap(([fee, amount]) =>
    mismatch(
      `fees ${fee}`,
      amountText(amount),
      amountText(fee === 'mpf' ? fees.mpf : fee === 'hmf' ? fees.hmf : undefined),
    ),
  );
