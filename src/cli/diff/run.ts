import { cite, type Law, regimeOf } from '../../assessment/index.js';
import { ok, type Result } from '../../problem/index.js';
import {
  goodsDifferences,
  type MeasureDifference,
  type Moment,
  measureDifferences,
  type Standing,
} from '../../regime/index.js';
import { type Day, formatDay, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { measureJson, rateWords, settingCitation, standingJson } from '../measure-words.js';
import { openUsersLaw } from '../open-law.js';
import { parseParties } from '../parties.js';
import { supposeLaw } from '../scenario-option.js';
import { colour, type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { DiffFlags } from './command.js';
import { runCost } from './cost.js';

/** `truce diff`: the law at two moments, or what the difference costs on a file of entry lines. */
export const runDiff = async (file: string | undefined, flags: DiffFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const from = await dayOption('--from', flags.from, today);
  const to = await dayOption('--to', flags.to, today);
  const known = await dayOption('--known', flags.known, today);
  const knownFrom = knownOption('--known-from', flags.knownFrom, known);
  const knownTo = knownOption('--known-to', flags.knownTo, known);
  const parties = parseParties(flags.between);
  if (!law.ok || !from.ok || !to.ok || !knownFrom.ok || !knownTo.ok || !parties.ok)
    return refuse(problemsOf(law, from, to, knownFrom, knownTo, parties));
  const before = momentOf(law.value, from.value, knownFrom.value);
  const supposed = supposeLaw(law.value, flags.scenario, knownTo.value);
  if (!supposed.ok) return refuse(supposed.problems);
  for (const remark of supposed.value.remarks) process.stderr.write(`truce: ${remark}\n`);
  const after = momentOf(supposed.value.law, to.value, knownTo.value);
  if (file !== undefined)
    return runCost(
      file,
      { before: law.value, after: supposed.value.law },
      { from: from.value, to: to.value, knownFrom: knownFrom.value, knownTo: knownTo.value },
      flags,
    );
  const [first, second] = parties.value;
  const sides = [
    [first, second],
    [second, first],
  ] as const;
  if (flags.json) {
    printJson({
      from: { on: formatDay(from.value), known: formatDay(knownFrom.value) },
      to: { on: formatDay(to.value), known: formatDay(knownTo.value) },
      sides: sides.map(([importer, origin]) => sideJson(before, after, importer, origin)),
    });
  } else print(sides.map(([importer, origin]) => printSide(before, after, importer, origin)).join('\n\n'));
  return 0;
};

const knownOption = (flag: string, text: string | undefined, instead: Result<Day>): Result<Day> => {
  if (text === undefined) return instead;
  const parsed = parseDay(text);
  return parsed.ok
    ? ok(parsed.value)
    : { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, where: flag })) };
};

const momentOf = (law: Law, on: Day, known: Day): Moment => ({ regime: regimeOf(law, known), on });

const momentWords = ({ regime, on }: Moment): string =>
  `${formatDay(on)} as known ${regime.known === undefined ? 'now' : formatDay(regime.known)}`;

const sideJson = (before: Moment, after: Moment, importer: string, origin: string) => ({
  imposes: importer,
  on: origin,
  measures: measureDifferences(before, after, importer, origin).map((difference) => ({
    ...measureJson(difference.measure),
    before: difference.before === undefined ? null : standingJson(before.regime, difference.before),
    after: difference.after === undefined ? null : standingJson(after.regime, difference.after),
  })),
  goods: goodsDifferences(before, after, importer, origin).map(({ set, came, left, cites }) => ({
    set,
    came,
    left,
    cites: cites.map((id) => cite(after.regime.ledger, id)),
  })),
});

const printSide = (before: Moment, after: Moment, importer: string, origin: string): string => {
  const measures = measureDifferences(before, after, importer, origin);
  const goods = goodsDifferences(before, after, importer, origin);
  const title = colour.bold(
    wrapText(`${importer} on goods of ${origin}: ${momentWords(before)} → ${momentWords(after)}`),
  );
  if (measures.length === 0 && goods.length === 0) return `${title}\nNo difference.`;
  const columns = [
    { title: 'heading', width: 16 },
    { title: 'before', width: 20 },
    { title: 'after', width: 20 },
    { title: 'by', width: 21 },
  ];
  const table =
    measures.length === 0
      ? []
      : [
          printTable(
            columns,
            measures.map((one) => rowOf(after, one)),
          ),
        ];
  const lists = goods.map(({ set, came, left, cites }) => {
    const by = [...new Set(cites.map((id) => cite(after.regime.ledger, id).citation))].join('; ');
    return wrapText(`goods of ${set}: ${came} codes came, ${left} left (${by})`);
  });
  return [title, ...table, ...lists].join('\n');
};

const rowOf = (after: Moment, { measure, before, after: now }: MeasureDifference): readonly string[] => {
  return [
    measure.heading ?? measure.id.split('/').at(-1) ?? measure.id,
    standingWords(before),
    standingWords(now),
    now === undefined ? '' : settingCitation(after.regime, now),
  ];
};

const standingWords = (standing: Standing | undefined): string =>
  standing === undefined ? 'not known yet' : `${standing.status} ${rateWords(standing)}`.trim();
