import { type Assessment, assessmentJson, type EntryLine } from '../../assessment/index.js';
import { cents, exact, printDollars, printDollarsGrouped, printExact } from '../../money/index.js';
import { type CouldClaim, dutyPerUnit, type OriginAnswer } from '../../portfolio/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { indented, notHeldJson, printBeyond, saidJson } from './beyond.js';

export interface AboutCompared {
  readonly line: EntryLine;
  readonly on: Day;
  readonly known: Day;
  readonly warnings: readonly string[];
}

/** One line of several origins: what each pays, and for each what is not known and what could be claimed. */
export const printCompared = (answers: readonly OriginAnswer[], about: AboutCompared): string => {
  const { line, on, known, warnings } = about;
  return [
    colour.bold(`${formatHtsCode(line.hts)} into US, value $${printDollarsGrouped(line.value)}, by origin`),
    `entered ${formatDay(on)}, as known ${formatDay(known)}\n`,
    comparison(answers, line),
    ...answers.flatMap((answer) => detailsOf(answer)),
    ...[...new Set([...warnings, ...sharedWarnings(answers)])].map((warning) => wrapText(`\nNote: ${warning}`)),
  ].join('\n');
};

/** What is said of every origin alike is said once. */
const sharedWarnings = (answers: readonly OriginAnswer[]): readonly string[] =>
  answers.flatMap(({ assessment }) => assessment.warnings);

const comparison = (answers: readonly OriginAnswer[], line: EntryLine): string => {
  const first = answers[0]?.assessment;
  const hasUnits = line.quantities.length > 0;
  const unit = line.quantities[0]?.unit;
  const showsPart = answers.some(({ reached }) => !reached);
  return printTable(
    [
      { title: 'origin', width: 7 },
      { title: 'rate', width: 10, align: 'right' },
      { title: 'duty $', width: 14, align: 'right' },
      { title: `against ${line.origin} $`, width: 16, align: 'right' },
      ...(hasUnits ? [{ title: `per ${unit ?? 'unit'} $`, width: 12, align: 'right' } as const] : []),
      ...(showsPart ? [{ title: 'known part $', width: 14, align: 'right' } as const] : []),
    ],
    answers.map(({ origin, assessment, knownPart }) => [
      origin,
      assessment.rate === undefined ? '' : `${printExact(assessment.rate.mul(100), 2)}%`,
      assessment.duty === undefined ? 'unknown' : printDollarsGrouped(assessment.duty),
      differenceOf(first, assessment),
      ...(hasUnits ? [perUnitOf(assessment)] : []),
      ...(showsPart ? [knownPart === undefined ? '' : printDollarsGrouped(knownPart.amount)] : []),
    ]),
  );
};

const differenceOf = (first: Assessment | undefined, { duty }: Assessment): string => {
  if (duty === undefined || first?.duty === undefined) return '';
  const change = cents(duty - first.duty);
  return change === 0 ? '' : `${change > 0 ? '+' : ''}${printDollarsGrouped(change)}`;
};

const perUnitOf = ({ line, duty }: Assessment): string => {
  const per = duty === undefined ? undefined : dutyPerUnit(line, duty);
  return per === undefined ? '' : printExact(per.cents.div(exact(100)), 4);
};

const detailsOf = ({
  origin,
  reached,
  assessment,
  knownPart,
  notHeld,
  said,
  couldClaim,
}: OriginAnswer): readonly string[] => {
  const lacking = assessment.missing.filter((what) => !what.startsWith('additional duties'));
  const lines = [
    ...(reached ? componentsOf(assessment) : []),
    ...(reached || knownPart === undefined
      ? []
      : [
          `known: the ordinary duty, ${knownPart.heading} ${knownPart.rate}: $${printDollarsGrouped(knownPart.amount)}`,
        ]),
    ...lacking.map((what) => `missing: ${what}`),
    ...(reached ? [] : printBeyond(origin, notHeld, said)),
    ...couldClaim.map(claimLine),
  ];
  return lines.length === 0 ? [] : [`\n${colour.bold(origin)}`, ...lines.map(indented)];
};

const componentsOf = ({ components }: Assessment): readonly string[] =>
  components.map(
    ({ heading, program, rate, amount }) => `${heading} ${program} ${rate}: $${printDollarsGrouped(amount)}`,
  );

const claimLine = ({ spi, program, rate, cites }: CouldClaim): string =>
  `could be claimed: ${rate} under ${spi}, ${program} (${cites}); rules of origin not checked`;

export const comparedJson = (answers: readonly OriginAnswer[], { line, on, known, warnings }: AboutCompared) => {
  const first = answers[0]?.assessment.duty;
  return {
    hts: formatHtsCode(line.hts),
    value: printDollars(line.value),
    on: formatDay(on),
    known: formatDay(known),
    warnings,
    origins: answers.map(({ origin, reached, assessment, knownPart, notHeld, said, couldClaim }) => {
      const { duty } = assessment;
      const per = duty === undefined ? undefined : dutyPerUnit(assessment.line, duty);
      return {
        origin,
        reached,
        duty: duty === undefined ? null : printDollars(duty),
        difference: duty === undefined || first === undefined ? null : printDollars(cents(duty - first)),
        per_unit:
          per === undefined ? null : { dollars: printExact(per.cents.div(exact(100)), 6), unit: per.unit ?? null },
        known_part:
          knownPart === undefined
            ? null
            : {
                program: 'base',
                heading: knownPart.heading,
                rate: knownPart.rate,
                amount: printDollars(knownPart.amount),
              },
        not_held: notHeld.map(notHeldJson),
        said_not_law: said.map(saidJson),
        could_claim: couldClaim,
        assessment: assessmentJson(assessment),
      };
    }),
  };
};
