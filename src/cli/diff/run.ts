import { diffAsked, diffJson, momentsOf } from '../../answers/diff.js';
import { rateWords, settingCitation } from '../../answers/measure-words.js';
import { cite } from '../../assessment/index.js';
import {
  goodsDifferences,
  type MeasureDifference,
  type Moment,
  measureDifferences,
  type Standing,
} from '../../regime/index.js';
import { formatDay } from '../../time/index.js';
import { askedHere } from '../asked.js';
import { tellRemarks } from '../outcomes.js';
import { keepReceipt } from '../receipt-option.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';
import { printTable, wrapText } from '../table.js';
import type { DiffFlags } from './command.js';
import { runCost } from './cost.js';

/** `truce diff`: the law at two moments, or what the difference costs on a file of entry lines. */
export const runDiff = async (file: string | undefined, flags: DiffFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  if (file !== undefined && flags.receipt !== undefined) return refuse([RECEIPT_OF_A_FILE]);
  const { from, to, known, knownFrom, knownTo, between, scenario } = flags;
  const question = { from, to, known, known_from: knownFrom, known_to: knownTo, between, scenario };
  const answer = diffAsked(asked.value, question);
  if (!answer.ok) return refuse(answer.problems);
  tellRemarks([answer.value]);
  if (file !== undefined)
    return runCost(
      file,
      { before: answer.value.from.law, after: answer.value.to.law },
      {
        from: answer.value.from.on,
        to: answer.value.to.on,
        knownFrom: answer.value.from.known,
        knownTo: answer.value.to.known,
      },
      flags,
    );
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'diff',
    question: question,
    json: diffJson(answer.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  if (flags.json) {
    printJson(diffJson(answer.value));
    return 0;
  }
  const { before, after, sides } = momentsOf(answer.value);
  print(sides.map(([importer, origin]) => printSide(before, after, importer, origin)).join('\n\n'));
  return 0;
};

const RECEIPT_OF_A_FILE = {
  code: 'conflicting-flags',
  where: '--receipt',
  what: 'a receipt holds the whole question, and the lines of a file are not in it',
  mend: 'leave out the file or --receipt',
};

const momentWords = ({ regime, on }: Moment): string =>
  `${formatDay(on)} as known ${regime.known === undefined ? 'now' : formatDay(regime.known)}`;

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
