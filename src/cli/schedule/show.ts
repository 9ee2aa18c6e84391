import {
  type Edition,
  editionOn,
  formatHtsCode,
  type HtsCode,
  type HtsPrefix,
  type Line,
  linesUnder,
  parseHtsPrefix,
  printRate,
  printSpecial,
  problemOfResolution,
  resolveCode,
} from '../../schedule/index.js';
import { type Sector, sectorsOf } from '../../talks/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw } from '../open-law.js';
import { colour, type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable } from '../table.js';
import type { ShowFlags } from './command.js';

/** `truce schedule show`: one line, or what stands below a heading. */
export const runShow = async (text: string, flags: ShowFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const code = parseHtsPrefix(text);
  const on = await dayOption('--on', flags.on, today);
  if (!law.ok || !code.ok || !on.ok) return refuse(problemsOf(law, code, on));
  const { editions, concordances } = law.value.schedule;
  const edition = editionOn(editions, on.value);
  if (!edition.ok) return refuse(edition.problems);
  const below = code.value.length < 8 ? linesUnder(edition.value, code.value) : [];
  if (below.length > 0) return showBelow(edition.value, code.value, below, flags);
  const resolved = resolveCode(editions, code.value, on.value, concordances);
  if (!resolved.ok) return refuse(resolved.problems);
  const problem = problemOfResolution(resolved.value);
  if (problem !== undefined) return refuse([problem]);
  if (resolved.value.kind !== 'found') return 2;
  const { line } = resolved.value;
  const children = line.code.length === 8 ? linesUnder(edition.value, line.code) : [];
  const { talks, ledger } = law.value;
  const sectors = sectorsOf(line.code, talks.sectors, ledger.lists);
  if (flags.json)
    printJson({
      ...lineJson(line),
      on: formatDay(on.value),
      statistical: children.map(formatHtsCode),
      sectors: sectors.map(({ id }) => id),
    });
  else print(printLine(line, on.value, children, sectors));
  return 0;
};

export const lineJson = (line: Line) => ({
  code: formatHtsCode(line.code),
  general: printRate(line.general),
  special: printSpecial(line.special),
  column_2: printRate(line.column2),
  units: line.units,
  edition: line.edition,
  ...(line.description === undefined ? {} : { description: line.description }),
});

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

const showBelow = (edition: Edition, prefix: HtsPrefix, codes: readonly HtsCode[], flags: ShowFlags): ExitCode => {
  const lines = codes.flatMap((code) => {
    const rates = edition.chapter(code.slice(0, 2))?.get(code)?.columns;
    return rates === undefined
      ? []
      : [{ code: formatHtsCode(code), general: printRate(rates.general), column_2: printRate(rates.column2) }];
  });
  if (flags.json) printJson({ under: formatHtsCode(prefix), edition: edition.id, lines });
  else {
    const columns = [
      { title: 'line', width: 12 },
      { title: 'column 1 general', width: 34 },
      { title: 'column 2', width: 33 },
    ];
    print(
      `${lines.length} lines under ${formatHtsCode(prefix)}, HTSUS ${edition.id}\n${printTable(
        columns,
        lines.map((line) => [line.code, line.general, line.column_2]),
      )}`,
    );
  }
  return 0;
};
