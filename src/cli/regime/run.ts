import { rateWords, settingCitation } from '../../answers/measure-words.js';
import { type RegimeAnswer, type RegimeSide, regimeAsked, regimeJson } from '../../answers/regime.js';
import type { Regime, StandingMeasure } from '../../regime/index.js';
import { formatDay } from '../../time/index.js';
import { askedHere } from '../asked.js';
import { tellRemarks } from '../outcomes.js';
import { keepReceipt } from '../receipt-option.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { RegimeFlags } from './command.js';

/** `truce regime`: both sides of a pair of parties on one day. */
export const runRegime = async (flags: RegimeFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const { on, known, between, scenario } = flags;
  const answer = regimeAsked(asked.value, { on, known, between, scenario });
  if (!answer.ok) return refuse(answer.problems);
  tellRemarks([answer.value]);
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'regime',
    question: { on, known, between, scenario },
    json: regimeJson(answer.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  if (flags.json) printJson(regimeJson(answer.value));
  else
    print(
      answer.value.sides
        .map((side) => [printSide(answer.value, side), ...side.agreed.map((text) => wrapText(text))].join('\n'))
        .join('\n\n'),
    );
  return 0;
};

const printSide = ({ regime, on, known }: RegimeAnswer, side: RegimeSide): string => {
  const { measures } = side;
  const title = colour.bold(`${side.imposes} on goods of ${side.on}, ${formatDay(on)}, as known ${formatDay(known)}`);
  if (measures.length === 0) return `${title}\nNothing beyond the schedule's own rates.`;
  const columns = [
    { title: 'heading', width: 11 },
    { title: 'measure', width: 26 },
    { title: 'rate', width: 14 },
    { title: 'until', width: 11 },
    { title: 'by', width: 18 },
  ];
  const table = (kind: 'duty' | 'exemption' | 'in_lieu', name: string): readonly string[] => {
    const rows = measures.filter(({ measure }) => measure.kind === kind).map((each) => rowOf(regime, each));
    return rows.length === 0 ? [] : ['', colour.bold(name), printTable(columns, rows)];
  };
  const note =
    side.verifiedTo !== undefined && on > side.verifiedTo
      ? ['', `Last verified to ${formatDay(side.verifiedTo)}; later instruments may be missing.`]
      : [];
  return [
    title,
    ...table('duty', 'Duties'),
    ...table('exemption', 'Exemptions'),
    ...table('in_lieu', 'In lieu of every other duty'),
    ...note,
  ].join('\n');
};

const rowOf = (regime: Regime, { measure, standing }: StandingMeasure): readonly string[] => [
  measure.heading ?? '',
  // The path below the importer's folder, broken where a table may wrap it.
  measure.id.split('/').slice(1).join('/ '),
  [rateWords(standing), standing.status === 'in force' ? '' : standing.status].filter(Boolean).join(' '),
  standing.changes === undefined ? '' : formatDay(standing.changes),
  settingCitation(regime, standing),
];
