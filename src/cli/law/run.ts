import { regimeOf } from '../../assessment/index.js';
import { nameOf } from '../../ledger/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import { historyOf, type Period, type Regime, standingOn, type Timeline } from '../../regime/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { citationsOf, measureJson, rateWords, standingJson } from '../measure-words.js';
import { openUsersLaw } from '../open-law.js';
import { supposeLaw } from '../scenario-option.js';
import { colour, type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { LawFlags } from './command.js';

/** `truce law`: one measure over time, or every measure on a day. */
export const runLaw = async (asked: string | undefined, flags: LawFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const on = await dayOption('--on', flags.on, today);
  const known = await dayOption('--known', flags.known, today);
  if (!law.ok || !on.ok || !known.ok) return refuse(problemsOf(law, on, known));
  const supposed = supposeLaw(law.value, flags.scenario, known.value);
  if (!supposed.ok) return refuse(supposed.problems);
  for (const remark of supposed.value.remarks) process.stderr.write(`truce: ${remark}\n`);
  const regime = regimeOf(supposed.value.law, known.value);
  if (asked === undefined) return listMeasures(regime, on.value, flags.json);
  const found = findTimelines(regime, asked);
  if (!found.ok) return refuse(found.problems);
  if (flags.json) printJson(found.value.map((timeline) => historyJson(regime, timeline, on.value)));
  else print(found.value.map((timeline) => printHistory(regime, timeline, on.value)).join('\n\n'));
  return 0;
};

/** By id, or by heading; one heading may belong to more than one measure. */
const findTimelines = (regime: Regime, asked: string): Result<readonly Timeline[]> => {
  const all = [...regime.timelines.values()];
  const found = all.filter(({ measure }) => measure.id === asked || measure.heading === asked);
  return found.length > 0 ? ok(found) : failed(unknownMeasure(asked, all));
};

const unknownMeasure = (asked: string, all: readonly Timeline[]): Problem => {
  const near = all
    .map(({ measure }) => measure.id)
    .filter((id) => asked.split(/[/.]/).some((part) => part.length > 2 && id.includes(part)));
  const hint = near.length > 0 ? `did you mean ${near.slice(0, 4).join(', ')}?` : 'truce law lists them all';
  return { code: 'unknown-measure', where: '', what: `there is no measure '${asked}'`, mend: hint };
};

const printHistory = (regime: Regime, timeline: Timeline, on: Day): string => {
  const { measure } = timeline;
  const now = standingOn(timeline, on);
  const rows = historyOf(timeline).map((period) => [
    formatDay(period.from),
    period.until === undefined ? 'on' : formatDay(period.until),
    period.standing.status,
    rateWords(period.standing),
    citationsOf(regime, period.standing)
      .map((one) => `${one.citation} ${one.at}`)
      .join('; '),
  ]);
  const columns = [
    { title: 'from', width: 11 },
    { title: 'until', width: 11 },
    { title: 'status', width: 12 },
    { title: 'rate', width: 14 },
    { title: 'instrument', width: 28 },
  ];
  return [
    `${colour.bold(nameOf(measure))}  ${measure.id}`,
    wrapText(
      `${measure.kind} of ${measure.program}, on goods of ${measure.origins.join(', ')} into ${measure.importer}; ${measure.cite}`,
    ),
    `On ${formatDay(on)}: ${now.status}${rateWords(now) === '' ? '' : `, ${rateWords(now)}`}`,
    ...(measure.scope === undefined ? [] : [wrapText(measure.scope)]),
    '',
    printTable(columns, rows),
  ].join('\n');
};

const historyJson = (regime: Regime, timeline: Timeline, on: Day) => ({
  ...measureJson(timeline.measure),
  on: formatDay(on),
  known: regime.known === undefined ? null : formatDay(regime.known),
  standing: standingJson(regime, standingOn(timeline, on)),
  history: historyOf(timeline).map((period: Period) => ({
    from: formatDay(period.from),
    until: period.until === undefined ? null : formatDay(period.until),
    ...standingJson(regime, period.standing),
  })),
});

const listMeasures = (regime: Regime, on: Day, json: boolean | undefined): ExitCode => {
  const all = [...regime.timelines.values()];
  if (json) {
    printJson(
      all.map((timeline) => ({
        ...measureJson(timeline.measure),
        on: formatDay(on),
        ...standingJson(regime, standingOn(timeline, on)),
      })),
    );
    return 0;
  }
  const columns = [
    { title: 'heading', width: 11 },
    { title: 'measure', width: 40 },
    { title: 'status', width: 13 },
    { title: 'rate', width: 15 },
  ];
  const rows = all.map((timeline) => {
    const standing = standingOn(timeline, on);
    return [timeline.measure.heading ?? '', timeline.measure.id, standing.status, rateWords(standing)];
  });
  print(printTable(columns, rows));
  return 0;
};
