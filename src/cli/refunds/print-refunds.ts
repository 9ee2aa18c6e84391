import type { AboutRefunds } from '../../answers/refunds-json.js';
import type { Law } from '../../assessment/index.js';
import { type Cents, cents, printDollarsGrouped } from '../../money/index.js';
import {
  type InterestTotals,
  METHOD,
  printQuarters,
  printRateOf,
  type QuarterRate,
  type Refunds,
  rateOf,
  rulingsOf,
  TAXPAYERS,
  type Taxpayer,
  termsOf,
} from '../../refunds/index.js';
import { formatDay, printQuarter } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { auditTable } from './audit-table.js';
import { entryTable } from './entry-table.js';
import { conflictList, openList, overlapList, toCbpTable } from './line-lists.js';
import { count } from './listed.js';
import { uploadList } from './upload-list.js';

/** `top`: how many entries and lines a list shows. */
export const printRefunds = (refunds: Refunds, law: Law, about: AboutRefunds & { readonly top: number }): string =>
  [
    ...headOf(refunds),
    sumTable(refunds),
    ...headingTable(refunds),
    ...entryTable(refunds, about.top),
    ...interestTable(refunds, law),
    ...toCbpTable(refunds, about.top),
    ...overlapList(refunds, about.top),
    ...conflictList(refunds, about.top),
    ...openList(refunds, about.top),
    ...(about.audit === undefined ? [] : auditTable(about.audit, about.top)),
    ...(about.upload === undefined ? [] : uploadList(about.upload, about.top)),
    ...sourcesOf(refunds, law),
  ].join('\n\n');

const headOf = ({ files, entries, totals, question }: Refunds): readonly string[] => {
  const what = files.length === 1 ? files[0]?.path : `${files.length} files together`;
  const head = `${what}: ${count(totals.lines, 'line', 'lines')} of ${count(entries.length, 'entry', 'entries')}, by the law as known on ${formatDay(question.known)}; ways open on ${formatDay(question.on)}`;
  const without = totals.lines - totals.unknown - totals.withPayment;
  const left =
    totals.unknown === 0 ? '' : ` ${count(totals.unknown, 'is', 'are')} in no total; the list below says why.`;
  const counting = `${count(totals.lines - totals.unknown, 'line counts', 'lines count')}.${left}`;
  const taken =
    without === 0
      ? ''
      : ` ${count(without, 'line does', 'lines do')} not say what was paid; what was assessed on the day of entry is taken for it.`;
  return [wrapText(head), wrapText(counting + taken)];
};

const AMOUNT = { width: 17, align: 'right' } as const;

const sumTable = ({ totals }: Refunds): string => {
  const row = (label: string, amount: Cents): readonly string[] => [label, printDollarsGrouped(amount)];
  const rows = [
    row('assessed, by the law as known on the day of entry', totals.assessed),
    ...(totals.byPayment === 0 ? [] : [row('paid beyond that (below zero: short of it)', totals.byPayment)]),
    ...(totals.paidUnassessed === 0
      ? []
      : [row('paid where it is not known what was assessed', totals.paidUnassessed)]),
    row('owed in the end', totals.owed),
    row(colour.bold('due back'), totals.dueBack),
    row('  of it by rulings that reach back', totals.byRuling),
    ...(totals.byRetroactive === 0 ? [] : [row('  by instruments that reach back (in all)', totals.byRetroactive)]),
    row('due to CBP, not taken off', totals.dueToCbp),
  ];
  return printTable(
    [
      { title: 'in dollars', width: 52 },
      { title: '', ...AMOUNT },
    ],
    rows,
  );
};

const headingTable = ({ totals }: Refunds): readonly string[] => {
  if (totals.parts.length === 0) return [];
  const columns = [
    { title: 'program', width: 20 },
    { title: 'heading', width: 12 },
    { title: 'assessed', width: 15, align: 'right' as const },
    { title: 'owed', width: 15, align: 'right' as const },
    { title: 'less', width: 14, align: 'right' as const },
  ];
  const rows = totals.parts.map(({ program, heading, assessed, owed }) => [
    program,
    heading.startsWith('us/') ? (heading.split('/').at(-1) ?? '') : heading,
    printDollarsGrouped(assessed),
    printDollarsGrouped(owed),
    assessed === owed ? '' : printDollarsGrouped(cents(assessed - owed)),
  ]);
  return [[colour.bold('By program and heading'), printTable(columns, rows)].join('\n')];
};

const interestTable = ({ totals, question }: Refunds, law: Law): readonly string[] => {
  const { quarters, unknown, known, total } = totals.interest;
  if (quarters.length === 0 && unknown.length === 0) return [];
  const columns = [
    { title: 'quarter', width: 12 },
    { title: 'corporate', width: 10, align: 'right' as const },
    { title: 'other', width: 8, align: 'right' as const },
    { title: 'entries', width: 12, align: 'right' as const },
    { title: 'interest', ...AMOUNT },
  ];
  const terms = termsOf(law, question);
  const rows = quarters.map(({ quarter, rate, interest, entries }) => [
    printQuarter(quarter),
    ...rateCells(rateOf(terms, quarter)?.by, rate, question.taxpayer),
    entries.toLocaleString('en'),
    printDollarsGrouped(interest),
  ]);
  const sum = total === undefined ? 'known so far' : 'in all';
  const cites = new Set(quarters.map(({ quarter }) => citeOf(rateOf(terms, quarter)?.by)));
  return [
    [
      colour.bold(`Interest to ${formatDay(question.paidOn)}, ${question.taxpayer} rate`),
      printTable(columns, [...rows, [sum, '', '', '', printDollarsGrouped(known)]]),
      ...openInterest(totals.interest),
      wrapText(`${METHOD} Rates: ${[...cites].join('; ')}.`),
    ].join('\n'),
  ];
};

type RateSource = QuarterRate['by'] | undefined;

/** Both rates that the law names, whichever is asked for; a rate that was given stands under its own. */
const rateCells = (by: RateSource, rate: number, taxpayer: Taxpayer): readonly string[] =>
  by === undefined || by === 'given'
    ? TAXPAYERS.map((each) => (each === taxpayer ? printRateOf(rate) : ''))
    : TAXPAYERS.map((each) => printRateOf(by[each]));

const citeOf = (by: RateSource): string => (by === undefined || by === 'given' ? 'given by --quarter-rate' : by.cite);

const openInterest = ({ unknown, withoutDays }: InterestTotals): readonly string[] => {
  const those = unknown.length === 1 ? 'that quarter' : 'those quarters';
  const rates = `The rate of ${printQuarters(unknown)} is not known here, so the interest of ${those} is not guessed and there is no total; --quarter-rate gives a rate.`;
  const days = `${count(withoutDays, 'entry has', 'entries have')} no interest, because the days are not known.`;
  return [...(unknown.length === 0 ? [] : [wrapText(rates)]), ...(withoutDays === 0 ? [] : [wrapText(days)])];
};

const sourcesOf = ({ question, totals }: Refunds, law: Law): readonly string[] => {
  const rulings = rulingsOf(law, question.known).map(({ title, citation }) => `${title}, ${citation}`);
  const struck = totals.byRuling === 0 ? [] : [`Struck by ${rulings.join('; ')}.`];
  const postal = totals.parts.some(({ program, owed }) => program === 'ieepa_other' && owed > 0)
    ? ['Duties on postal goods under the same act are not among what was struck; whether they come back is not known.']
    : [];
  const said = [...struck, ...postal];
  return said.length === 0 ? [] : [wrapText(said.join(' '))];
};
