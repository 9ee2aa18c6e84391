import { ratesBelow, scheduleAsked, scheduleJson } from '../../answers/schedule.js';
import { formatHtsCode, type HtsCode, type Line, printRate, printSpecial } from '../../schedule/index.js';
import type { Sector } from '../../talks/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { askedHere } from '../asked.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable } from '../table.js';
import type { ShowFlags } from './command.js';

/** `truce schedule show`: one line, or what stands below a heading. */
export const runShow = async (code: string, flags: ShowFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const answer = scheduleAsked(asked.value, { code, on: flags.on });
  if (!answer.ok) return refuse(answer.problems);
  if (flags.json) printJson(scheduleJson(answer.value));
  else if (answer.value.kind === 'line') {
    const { line, on, statistical, sectors } = answer.value;
    print(printLine(line, on, statistical, sectors));
  } else {
    const { edition, under, codes } = answer.value;
    const lines = ratesBelow(edition, codes);
    const columns = [
      { title: 'line', width: 12 },
      { title: 'column 1 general', width: 34 },
      { title: 'column 2', width: 33 },
    ];
    print(
      `${lines.length} lines under ${formatHtsCode(under)}, HTSUS ${edition.id}\n${printTable(
        columns,
        lines.map((line) => [line.code, line.general, line.column_2]),
      )}`,
    );
  }
  return 0;
};

const printLine = (line: Line, on: Day, children: readonly HtsCode[], sectors: readonly Sector[]): string =>
  [
    `${colour.bold(formatHtsCode(line.code))} on ${formatDay(on)}, HTSUS ${line.edition}`,
    ...(line.description === undefined ? [] : [line.description]),
    printTable(
      [
        { title: '', width: 18 },
        { title: '', width: 60 },
      ],
      [
        ['column 1 general', printRate(line.general) || 'none printed'],
        ['column 1 special', printSpecial(line.special) || 'none printed'],
        ['column 2', printRate(line.column2) || 'none printed'],
        ['units', line.units.join(', ') || 'none printed'],
        ...(sectors.length === 0 ? [] : [['sectors', sectors.map(({ name }) => name).join(', ')]]),
        ...(children.length === 0 ? [] : [['statistical lines', children.map(formatHtsCode).join(', ')]]),
      ],
    ),
  ].join('\n');
