import { printDollarsGrouped } from '../../money/index.js';
import type { RefundEntry, Refunds, Route, RouteId } from '../../refunds/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { count, nameOf } from './listed.js';

const NAMES: Readonly<Record<RouteId, string>> = {
  cape: 'CAPE upload',
  'cape-later': 'CAPE, later phase?',
  'post-summary-correction': 'summary correction',
  protest: 'protest',
  'post-importation-claim': 'claim, 1520(d)',
  suit: 'suit?',
  reliquidation: 'reliquidation',
};

/** Entries with money due back, each with its interest and its ways, soonest last day first. */
export const entryTable = ({ entries }: Refunds, top: number): readonly string[] => {
  const due = entries
    .filter(({ dueBack }) => dueBack > 0)
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || b.dueBack - a.dueBack);
  if (due.length === 0) return [];
  const columns = [
    { title: 'entry', width: 12 },
    { title: 'due back', width: 14, align: 'right' as const },
    { title: 'interest', width: 12, align: 'right' as const },
    { title: 'way', width: 18 },
    { title: 'last day', width: 11, align: 'right' as const },
    { title: 'left', width: 5, align: 'right' as const },
  ];
  const rows = due.slice(0, top).flatMap(entryRows);
  const more =
    due.length > top
      ? [`  and ${count(due.length - top, 'more entry', 'more entries')}, with --top, --csv or --json`]
      : [];
  const marks =
    'Soonest last day first. ~ rests on an assumed day, + on quarters without a known rate, ? on what is not certain; docs/refunds.md says what each way asks.';
  return [
    [
      colour.bold(`Entries with money due back (${due.length.toLocaleString('en')})`),
      printTable(columns, rows),
      ...more,
      wrapText(marks),
    ].join('\n'),
  ];
};

/** Days left on the way that ends first; an entry without an open way comes last. */
const urgencyOf = ({ best }: RefundEntry): number =>
  Math.min(...[best.ruling, best.other].map((route) => (route === undefined ? 99_999 : (route.daysLeft ?? 99_998))));

const entryRows = (entry: RefundEntry): readonly (readonly string[])[] => {
  const { ruling, other } = entry.best;
  const ways = [...new Set([ruling, other])].filter((route): route is Route => route !== undefined);
  const first = [nameOf(entry), printDollarsGrouped(entry.dueBack), interestWords(entry)];
  const cells = [...(entry.underWay === undefined ? [] : [[UNDER_WAY[entry.underWay], '', '']]), ...ways.map(wayCells)];
  if (cells.length === 0) return [[...first, entry.routes.length === 0 ? 'days not known' : 'none is open', '', '']];
  return cells.map((way, index) => [...(index === 0 ? first : ['', '', '']), ...way]);
};

const UNDER_WAY = { claim: 'in a claim', protest: 'protest pending' } as const;

const wayCells = ({ id, last, assumed, daysLeft }: Route): readonly string[] => [
  NAMES[id],
  last === undefined ? '' : `${assumed ? '~' : ''}${formatDay(last)}`,
  daysLeft === undefined ? '' : String(daysLeft),
];

const interestWords = ({ interest }: RefundEntry): string => {
  if (interest === undefined) return '';
  return `${printDollarsGrouped(interest.known)}${interest.total === undefined ? '+' : ''}`;
};
