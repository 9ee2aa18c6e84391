import type { Assessment, Component, Considered, LeftOut } from '../../assessment/index.js';
import { explainLeftOut } from '../../assessment/index.js';
import { printDollarsGrouped, printExact } from '../../money/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { PAGE_WIDTH, printTable, wrapText } from '../table.js';

/** An assessment for somebody in a hurry: the worksheet, the total, what was left out and why, what is missing. */
export const printDuty = (assessment: Assessment): string =>
  [
    heading(assessment),
    worksheet(assessment),
    ...totals(assessment),
    ...section(
      'Missing',
      assessment.missing.map((missing) => [missing]),
    ),
    ...section(
      'Assumed',
      assessment.assumed.map(({ what, effect }) => [what, effect]),
      [48, 30],
    ),
    ...leftOut(assessment),
    ...section(
      'Note',
      notes(assessment).map((note) => [note]),
    ),
  ].join('\n');

const heading = ({ line, on, known, edition }: Assessment): string => {
  const clocks = `entered ${formatDay(on)}, as known ${known === undefined ? 'now' : formatDay(known)}`;
  const goods = `${formatHtsCode(line.hts)} of ${line.origin} into ${line.importer}, value $${printDollarsGrouped(line.value)}`;
  return `${colour.bold(goods)}\n${clocks}${edition === undefined ? '' : `, base rates of HTSUS ${edition}`}\n`;
};

const worksheet = ({ components }: Assessment): string => {
  if (components.length === 0) return 'No duty could be charged.';
  const rows = components.map(worksheetRow);
  /** As wide as the longest cell of a column needs, within bounds; a long rate is wrapped. */
  const widthOf = (column: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, ...rows.map((row) => row[column]?.length ?? 0)));
  const name = widthOf(0, 10, 14);
  const program = widthOf(1, 8, 21);
  const rate = widthOf(2, 5, 13);
  const amount = 14;
  return printTable(
    [
      { title: 'heading', width: name },
      { title: 'program', width: program },
      { title: 'rate', width: rate, align: 'right' },
      { title: 'amount $', width: amount, align: 'right' },
      { title: 'by', width: PAGE_WIDTH - name - program - rate - amount - 4 },
    ],
    rows,
  );
};

const worksheetRow = ({ heading: name, program, rate, amount, status, cites }: Component): readonly string[] => [
  shortName(name),
  program,
  rate,
  printDollarsGrouped(amount),
  // The instrument that set the rate; a ruling that struck it is the last to be cited.
  status === 'in force' ? (cites.at(-1)?.citation ?? '') : `${cites.at(-2)?.citation ?? ''}; ${status}`,
];

/** A measure without a heading goes by the last part of its id. */
const shortName = (name: string): string => name.split('/').at(-1) ?? name;

const totals = (assessment: Assessment): readonly string[] => {
  const { duty, owed, rate, range, fees } = assessment;
  const rows: string[][] = [];
  const percent = rate === undefined ? '' : `${printExact(rate.mul(100), 4)}%`;
  if (duty === undefined) rows.push(['Duty', '', 'unknown']);
  else rows.push(['Duty', percent, printDollarsGrouped(duty)]);
  if (owed !== undefined && owed !== duty) rows.push(['Owed after rulings', '', printDollarsGrouped(owed)]);
  if (range !== undefined)
    rows.push(['Between', '', `${printDollarsGrouped(range.low)} and ${printDollarsGrouped(range.high)}`]);
  if (fees.mpf !== undefined) rows.push(['MPF', '', printDollarsGrouped(fees.mpf)]);
  if (fees.hmf !== undefined && fees.hmf > 0) rows.push(['HMF', '', printDollarsGrouped(fees.hmf)]);
  const columns = [
    { title: '', width: 30 },
    { title: '', width: 12, align: 'right' },
    { title: '', width: 36 },
  ] as const;
  return [
    '',
    printTable(
      columns,
      rows.map(([name = '', share = '', amount = '']) => [name, share, amount.padStart(14)]),
    ),
  ];
};

const section = (
  title: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[] = [78],
): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '',
        colour.bold(title),
        printTable(
          widths.map((width) => ({ title: '', width })),
          rows,
        ),
      ];

/** Reasons to leave a measure out that hold for most lines, and are only counted. */
const COMMON: readonly (readonly [LeftOut['code'], string])[] = [
  ['goods_not_listed', 'on other goods'],
  ['not_claimed', 'that would have to be claimed'],
  ['scheduled', 'scheduled for later'],
];

/** What was left out for a reason that concerns this line; the rest is counted. */
const leftOut = ({ considered }: Assessment): readonly string[] => {
  const isCommon = ({ why }: Considered): boolean => COMMON.some(([code]) => code === why.code);
  const rows = considered
    .filter((each) => !isCommon(each))
    .map(({ heading: name, program, why }) => [shortName(name), program, explainLeftOut(why)]);
  const counted = COMMON.flatMap(([code, words]) => {
    const count = considered.filter(({ why }) => why.code === code).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const rest = counted.length === 0 ? [] : [`also left out: ${counted.join(', ')} (--json names them)`];
  return [...section('Considered and left out', rows, [22, 21, 35]), ...rest.map((text) => wrapText(text))];
};

const notes = ({ warnings, deMinimis }: Assessment): readonly string[] => [
  ...warnings,
  ...(deMinimis === undefined
    ? []
    : [`low-value exemption (19 USC 1321) ${deMinimis.state} for this origin on the day: ${deMinimis.cite.citation}`]),
];
