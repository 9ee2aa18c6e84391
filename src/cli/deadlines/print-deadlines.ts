import { citationsOf, type DeadlinesPage } from '../../answers/deadlines.js';
import type { FileChange, FileDeadline, OutcomeDeadlines } from '../../brief/index.js';
import type { Ledger } from '../../ledger/index.js';
import { cents, printDollarsGrouped } from '../../money/index.js';
import type { MovedLine, TurnCost } from '../../portfolio/index.js';
import { formatHtsCode, trustedHtsCode } from '../../schedule/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { feesOf } from './fees.js';
import { shipmentsPart } from './print-shipments.js';
import { indented, moneyWords, signed, signWords } from './words.js';

/** The page of `truce deadlines`: a table of dates with their dollars, then what happens on each and by which law. */
export const printDeadlines = (page: DeadlinesPage): string =>
  [
    wrapText(headOf(page)),
    ...page.outcomes.flatMap((outcome) => outcomePart(outcome, page)),
    ...shipmentsPart(page),
  ].join('\n\n');

const headOf = ({ files, on, until, known, turns }: DeadlinesPage): string => {
  const what = files.length === 1 ? files[0] : `${files.length} files`;
  const span = `dates after ${formatDay(on)}${until === undefined ? '' : ` and before ${formatDay(until)}`}`;
  const unread =
    turns.unread === 0 ? '' : ` ${counted(turns.unread, 'row')} could not be read; truce assess tells why.`;
  return `${what}: ${counted(turns.lines, 'line')}, ${span}, by the law as known on ${formatDay(known)}. All lines are taken to enter on the day before each date, then on it.${unread}`;
};

const counted = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

const outcomePart = (outcome: OutcomeDeadlines, page: DeadlinesPage): readonly string[] => {
  const { name, ledger, deadlines, still } = outcome;
  const title = page.outcomes.length > 1 ? [colour.bold(`Under ${name}`)] : [];
  if (deadlines.length === 0) return [[...title, wrapText(nothingMoves(still))].join('\n')];
  const table = printTable(
    COLUMNS,
    deadlines.map((deadline) => row(deadline, page)),
  );
  const told = deadlines.filter((deadline) => isToldBefore(deadline, outcome, page));
  return [
    [...title, table].join('\n'),
    ...deadlines.filter((deadline) => !told.includes(deadline)).map((deadline) => deadlinePart(deadline, ledger, page)),
    ...closing([
      ...(told.length === 0 ? [] : [toldWords(told)]),
      ...(still === 0 ? [] : [stillWords(still)]),
      ...untouchedWords(deadlines),
      ...unverifiedWords(deadlines, page),
    ]),
  ];
};

const closing = (sentences: readonly string[]): readonly string[] =>
  sentences.length === 0 ? [] : [wrapText(sentences.join(' '))];

/** Whether the first outcome has told a date already: the same law moves the same lines by as much. */
const isToldBefore = ({ day, cost, changes }: FileDeadline, outcome: OutcomeDeadlines, { outcomes }: DeadlinesPage) => {
  const [first] = outcomes;
  const same = outcome === first ? undefined : first?.deadlines.find((each) => each.day === day);
  if (same === undefined) return false;
  const ids = (each: readonly FileChange[]): string => each.map(({ id }) => id).join();
  return same.cost.after - same.cost.before === cost.after - cost.before && ids(same.changes) === ids(changes);
};

const toldWords = (told: readonly FileDeadline[]): string =>
  `What happens on ${listed(told.map(({ day }) => formatDay(day)))} is told above.`;

const unverifiedWords = (deadlines: readonly FileDeadline[], { verifiedTo }: DeadlinesPage): readonly string[] =>
  verifiedTo === undefined || deadlines.every(({ day }) => day <= verifiedTo)
    ? []
    : [`The law was last verified to ${formatDay(verifiedTo)}; later instruments may be missing.`];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const untouchedWords = (deadlines: readonly FileDeadline[]): readonly string[] => {
  const unknown = Math.max(0, ...deadlines.map(({ cost }) => cost.unknown - cost.open));
  if (unknown === 0) return [];
  return [
    `${unknown === 1 ? 'A line' : `Up to ${unknown.toLocaleString('en')} lines`} whose duty is unknown ${unknown === 1 ? 'counts' : 'count'} in no amount; truce assess tells what ${unknown === 1 ? 'it lacks' : 'they lack'}.`,
  ];
};

const nothingMoves = (still: number): string =>
  still === 0
    ? 'The law as known changes on no day ahead.'
    : `Nothing moves: ${counted(still, 'day')} ahead ${still === 1 ? 'changes' : 'change'} the law, and no duty or fee of these lines.`;

const stillWords = (still: number): string =>
  `${counted(still, 'further day')} ${still === 1 ? 'changes' : 'change'} the law and move${still === 1 ? 's' : ''} nothing of these lines.`;

const COLUMNS = [
  { title: 'day', width: 10 },
  { title: 'in days', width: 7, align: 'right' as const },
  { title: 'lines', width: 10, align: 'right' as const },
  { title: 'duty that day', width: 18, align: 'right' as const },
  { title: 'difference', width: 18, align: 'right' as const },
  { title: 'fees', width: 12, align: 'right' as const },
];

const row = ({ day, cost }: FileDeadline, { on }: DeadlinesPage): readonly string[] => {
  const fees = feesOf(cost);
  return [
    formatDay(day),
    String(day - on),
    cost.moves.toLocaleString('en'),
    cost.lines === 0 ? 'unknown' : printDollarsGrouped(cost.after),
    cost.moves === 0 && cost.open > 0 ? 'unknown' : signed(cost.after - cost.before),
    signed(fees.after - fees.before),
  ];
};

/** As many changes of law as a date shows before it only counts the rest. */
const CHANGES = 6;

const deadlinePart = (deadline: FileDeadline, ledger: Ledger, { on }: DeadlinesPage): string => {
  const { day, cost, changes, lowValue, agreed } = deadline;
  const left = day - on;
  const more = changes.length - CHANGES;
  return [
    wrapText(`${colour.bold(formatDay(day))}, in ${counted(left, 'day')}: ${moneyWords(cost)}`),
    ...changes.slice(0, CHANGES).map((change) => indented(changeWords(change, ledger))),
    ...(more > 0 ? [`  and ${more} more ${more === 1 ? 'change' : 'changes'} of the law, with --json`] : []),
    ...agreed.map(indented),
    ...(lowValue === undefined ? [] : [indented(lowValueWords(lowValue))]),
    ...(cost.open === 0 ? [] : [indented(unknownWords(cost))]),
    ...programTable(cost),
    ...movedTable(cost.moved),
  ].join('\n');
};

const changeWords = (change: FileChange, ledger: Ledger): string => {
  const cited = [...new Set(citationsOf(change, ledger).map(({ citation, at }) => `${citation}, ${at}`))];
  const printed = [...change.times, ...change.wordings.map(({ end, cite }) => `${end} (${cite})`)];
  return [
    `${change.name}: ${change.what}${cited.length === 0 ? '' : ` (${cited.join('; ')})`}.`,
    ...(printed.length === 0 ? [] : [`As printed: ${printed.join('; ')}.`]),
    ...(change.signs.length === 0 ? [] : [`${signWords(change)}.`]),
  ].join(' ');
};

const lowValueWords = ({ lines, value }: NonNullable<FileDeadline['lowValue']>): string =>
  `${counted(lines, 'line')} of at most $800, worth $${printDollarsGrouped(value)}: the amounts are those of formal entries.`;

const unknownWords = ({ open, missing }: TurnCost): string => {
  const lacks = missing.slice(0, 3).map(({ what, lines }) => `${what} (${counted(lines, 'line')})`);
  const more = missing.length > 3 ? ', and more with --json' : '';
  return `It also moves ${counted(open, 'line')} whose duty is unknown, by dollars that nobody can tell without: ${lacks.join(', ')}${more}.`;
};

const AMOUNT = { width: 17, align: 'right' as const };

const programTable = ({ byProgram }: TurnCost): readonly string[] => {
  const moving = byProgram.filter(({ before, after }) => before !== after);
  if (moving.length === 0) return [];
  return [
    printTable(
      [
        { title: '  by program', width: 24 },
        { title: 'day before', ...AMOUNT },
        { title: 'on the day', ...AMOUNT },
        { title: 'difference', ...AMOUNT },
      ],
      moving.map(({ program, before, after }) => [
        `  ${program}`,
        printDollarsGrouped(before),
        printDollarsGrouped(after),
        signed(after - before),
      ]),
    ),
  ];
};

const movedTable = (moved: readonly MovedLine[]): readonly string[] => {
  if (moved.length === 0) return [];
  return [
    printTable(
      [
        { title: 'row', width: 7, align: 'right' as const },
        { title: 'code', width: 13 },
        { title: '', width: 2 },
        { title: 'day before', ...AMOUNT },
        { title: 'on the day', ...AMOUNT },
        { title: 'difference', ...AMOUNT },
      ],
      moved.map(({ row: number, hts, origin, duties: [before = 0, after = 0] }) => [
        String(number),
        formatHtsCode(trustedHtsCode(hts)),
        origin,
        printDollarsGrouped(cents(before)),
        printDollarsGrouped(cents(after)),
        signed(after - before),
      ]),
    ),
  ];
};
