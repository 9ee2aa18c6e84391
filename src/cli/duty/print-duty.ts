import type { Assessment, Component } from '../../assessment/index.js';
import { explainLeftOut } from '../../assessment/index.js';
import { printDollarsGrouped, printExact } from '../../money/index.js';
import { formatHtsCode } from '../../schedule/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable } from '../table.js';

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

const worksheet = ({ components }: Assessment): string =>
  components.length === 0
    ? 'No duty could be charged.'
    : printTable(
        [
          { title: 'heading', width: 13 },
          { title: 'program', width: 17 },
          { title: 'rate', width: 12, align: 'right' },
          { title: 'amount $', width: 14, align: 'right' },
          { title: '  by', width: 24 },
        ],
        components.map(worksheetRow),
      );

const worksheetRow = (component: Component): readonly string[] => [
  component.heading,
  component.program,
  component.rate,
  printDollarsGrouped(component.amount),
  `  ${component.status === 'in force' ? '' : `${component.status}; `}${component.cites.map((cite) => cite.citation).at(-1) ?? ''}`,
];

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

/** What was left out for a reason that concerns these goods; measures on other goods are only counted. */
const leftOut = ({ considered }: Assessment): readonly string[] => {
  const concerning = considered.filter(({ why }) => why.code !== 'goods_not_listed');
  const others = considered.length - concerning.length;
  const rows = concerning.map(({ heading: name, program, why }) => [
    name.split('/').at(-1) ?? name,
    program,
    explainLeftOut(why),
  ]);
  const rest = others === 0 ? [] : [`and ${others} measures on other goods (--json names them)`];
  return [...section('Considered and left out', rows, [18, 18, 42]), ...rest];
};

const notes = ({ warnings, deMinimis }: Assessment): readonly string[] => [
  ...warnings,
  ...(deMinimis === undefined
    ? []
    : [`low-value exemption (19 USC 1321) ${deMinimis.state} for this origin on the day: ${deMinimis.cite.citation}`]),
];
