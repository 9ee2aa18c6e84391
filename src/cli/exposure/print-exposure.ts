import { dottedCode, type ExposureAnswer } from '../../answers/exposure.js';
import { PROGRAMS } from '../../ledger/index.js';
import { type Cents, printDollarsGrouped } from '../../money/index.js';
import type { Exposure } from '../../portfolio/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';

/** What was asked. */
type AboutExposure = Pick<ExposureAnswer, 'files' | 'on' | 'known'>;

export const printExposure = ({ exposure, ...about }: ExposureAnswer): string =>
  [
    wrapText(headOf(exposure, about)),
    wrapText(basisOf(exposure)),
    printTable(columnsOf('duty in dollars', exposure), rowsOf(exposure)),
    ...exposure.groups.flatMap((group) => groupTable(group, exposure)),
    ...movedTable(exposure),
  ].join('\n\n');

const headOf = ({ lines }: Exposure, { files, on, known }: AboutExposure): string => {
  const day = on === undefined ? 'each line on its own day of entry' : `all entered on ${formatDay(on)}`;
  const what = files.length === 1 ? files[0] : `${files.length} files`;
  return `${what}: ${lines.toLocaleString('en')} lines, ${day}, by the law as known on ${formatDay(known)}`;
};

const basisOf = ({ lines, unknown, value, concentration }: Exposure): string => {
  const counted = (lines - unknown).toLocaleString('en');
  const counting = `${counted} lines count, worth $${printDollarsGrouped(value)} (HHI of value by origin ${concentration.toLocaleString('en')}).`;
  if (unknown === 0) return counting;
  const left = `${unknown.toLocaleString('en')} ${unknown === 1 ? 'is' : 'are'} in no total, because something that decides the duty is missing; truce assess tells what.`;
  return `${counting} ${left}`;
};

const AMOUNT = 17;

const columnsOf = (title: string, { scenarios }: Exposure) => [
  { title, width: 24 },
  ...scenarios.map(({ name }) => ({ title: name, width: AMOUNT, align: 'right' as const })),
];

const signed = (amount: Cents): string => `${amount > 0 ? '+' : ''}${printDollarsGrouped(amount)}`;

const rowsOf = ({ scenarios }: Exposure): readonly (readonly string[])[] => {
  const programs = PROGRAMS.filter((program) =>
    scenarios.some((scenario) => scenario.byProgram.some((each) => each.program === program)),
  );
  const ofProgram = (program: string): readonly string[] =>
    scenarios.map(({ byProgram }) => {
      const found = byProgram.find((each) => each.program === program);
      return found === undefined ? '' : printDollarsGrouped(found.duty);
    });
  const later = scenarios.slice(1);
  const struck = scenarios.some(({ duty, owed }) => duty !== owed);
  return [
    ...programs.map((program) => [`  ${program}`, ...ofProgram(program)]),
    ['total', ...scenarios.map(({ duty }) => printDollarsGrouped(duty))],
    ...(struck ? [['owed in the end', ...scenarios.map(({ owed }) => printDollarsGrouped(owed))]] : []),
    ['difference', '', ...later.map(({ difference }) => signed(difference))],
    ...(later.some(({ perWeek }) => perWeek !== undefined)
      ? [['a week of such imports', '', ...later.map(({ perWeek }) => (perWeek === undefined ? '' : signed(perWeek)))]]
      : []),
    ['HHI of duty by origin', ...scenarios.map((scenario) => scenario.concentration.toLocaleString('en'))],
  ];
};

const MOST = 20;

const groupTable = ({ dimension, groups }: Exposure['groups'][number], exposure: Exposure): readonly string[] => {
  const shown = groups.slice(0, MOST);
  const rows = shown.map(({ key, duties }) => [key, ...duties.map(printDollarsGrouped)]);
  const more = groups.length > shown.length ? [`  and ${groups.length - shown.length} more, with --json`] : [];
  return [[colour.bold(`By ${dimension}`), printTable(columnsOf(dimension, exposure), rows), ...more].join('\n')];
};

const movedTable = (exposure: Exposure): readonly string[] => {
  const { moved, scenarios } = exposure;
  if (moved.length === 0) return [];
  const columns = [
    { title: 'row', width: 7, align: 'right' as const },
    { title: 'code', width: 13 },
    { title: '', width: 2 },
    ...scenarios.map(({ name }) => ({ title: name, width: AMOUNT, align: 'right' as const })),
  ];
  const rows = moved.map((line) => [
    String(line.row),
    dottedCode(line),
    line.origin,
    ...line.duties.map(printDollarsGrouped),
  ]);
  const title = moved.length === 1 ? 'The line that moves most' : `The ${moved.length} lines that move most`;
  return [[colour.bold(title), printTable(columns, rows)].join('\n')];
};
