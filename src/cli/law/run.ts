import { type LawAnswer, lawAsked, lawJson } from '../../answers/law.js';
import { citationsOf, rateWords } from '../../answers/measure-words.js';
import { nameOf } from '../../ledger/index.js';
import { historyOf, type Regime, standingOn, type Timeline } from '../../regime/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { askedHere } from '../asked.js';
import { tellRemarks } from '../outcomes.js';
import { keepReceipt } from '../receipt-option.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { LawFlags } from './command.js';

/** `truce law`: one measure over time, or every measure on a day. */
export const runLaw = async (measure: string | undefined, flags: LawFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const { on, known, scenario } = flags;
  const answer = lawAsked(asked.value, { measure, on, known, scenario });
  if (!answer.ok) return refuse(answer.problems);
  tellRemarks([answer.value]);
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'law',
    question: { measure, on, known, scenario },
    json: lawJson(answer.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  const { regime, timelines, every } = answer.value;
  if (flags.json) printJson(lawJson(answer.value));
  else if (every) print(printMeasures(answer.value));
  else print(timelines.map((timeline) => printHistory(regime, timeline, answer.value.on)).join('\n\n'));
  return 0;
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

const printMeasures = ({ timelines, on }: LawAnswer): string => {
  const columns = [
    { title: 'heading', width: 11 },
    { title: 'measure', width: 40 },
    { title: 'status', width: 13 },
    { title: 'rate', width: 15 },
  ];
  const rows = timelines.map((timeline) => {
    const standing = standingOn(timeline, on);
    return [timeline.measure.heading ?? '', timeline.measure.id, standing.status, rateWords(standing)];
  });
  return printTable(columns, rows);
};
