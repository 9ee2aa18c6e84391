import { type Cents, cents, printDollars, printDollarsGrouped } from '../../money/index.js';
import type { ComparedOrigin, ComparedPortfolio } from '../../portfolio/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { indented, notHeldJson, printBeyond, saidJson } from './beyond.js';

export interface AboutFile {
  readonly file: string;
  readonly known: Day;
  readonly on?: Day;
}

/** A file as if all its goods were of each origin. */
export const printPortfolioCompared = (compared: ComparedPortfolio, { file, known, on }: AboutFile): string => {
  const when = on === undefined ? 'each on its own day' : `all entered on ${formatDay(on)}`;
  const answered = compared.rows - compared.unanswered;
  return [
    wrapText(`${file}: ${count(compared.rows)} lines, ${when}, by the law as known on ${formatDay(known)}`),
    wrapText(
      `As filed ${count(answered)} of them have a duty: $${printDollarsGrouped(compared.duty)} on $${printDollarsGrouped(compared.value)}.${
        compared.unanswered === 0
          ? ''
          : ` The other ${count(compared.unanswered)} are in no figure; truce assess tells why.`
      }`,
    ),
    '',
    printTable(
      [
        { title: 'origin', width: 8 },
        { title: 'lines', width: 7, align: 'right' },
        { title: 'as filed $', width: 15, align: 'right' },
        { title: 'duty $', width: 15, align: 'right' },
        { title: 'difference $', width: 16, align: 'right' },
        { title: 'known part $', width: 14, align: 'right' },
      ],
      compared.origins.map(rowOf),
    ),
    ...compared.origins.filter(({ reached }) => !reached).flatMap(beyondOf),
  ].join('\n');
};

const rowOf = ({ origin, answered, duty, dutyAsFiled, knownPart }: ComparedOrigin): readonly string[] => {
  const amount = (sum: Cents): string => (answered === 0 ? 'unknown' : printDollarsGrouped(sum));
  const change = cents(duty - dutyAsFiled);
  return [
    origin,
    count(answered),
    answered === 0 ? '' : printDollarsGrouped(dutyAsFiled),
    amount(duty),
    answered === 0 ? '' : `${change > 0 ? '+' : ''}${printDollarsGrouped(change)}`,
    knownPart === undefined ? '' : printDollarsGrouped(knownPart.amount),
  ];
};

const beyondOf = ({ origin, knownPart, notHeld, said }: ComparedOrigin): readonly string[] => [
  `\n${colour.bold(origin)}`,
  indented(
    `known: the ordinary duty of ${count(knownPart?.lines ?? 0)} lines, $${printDollarsGrouped(knownPart?.amount ?? cents(0))}`,
  ),
  ...printBeyond(origin, notHeld, said).map(indented),
];

const count = (number: number): string => number.toLocaleString('en');

export const portfolioComparedJson = (compared: ComparedPortfolio, { file, known, on }: AboutFile) => ({
  file,
  known: formatDay(known),
  on: on === undefined ? null : formatDay(on),
  lines: compared.rows,
  unanswered: compared.unanswered,
  value: printDollars(compared.value),
  duty: printDollars(compared.duty),
  origins: compared.origins.map(({ origin, reached, answered, duty, dutyAsFiled, knownPart, notHeld, said }) => ({
    origin,
    reached,
    lines: answered,
    duty_as_filed: answered === 0 ? null : printDollars(dutyAsFiled),
    duty: answered === 0 ? null : printDollars(duty),
    difference: answered === 0 ? null : printDollars(cents(duty - dutyAsFiled)),
    known_part: knownPart === undefined ? null : { lines: knownPart.lines, amount: printDollars(knownPart.amount) },
    not_held: notHeld.map(notHeldJson),
    said_not_law: said.map(saidJson),
  })),
});
