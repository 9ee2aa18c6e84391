import { type DeadlinesPage } from '../../answers/deadlines.js';
import { nameOf } from '../../ledger/index.js';
import { printDollarsGrouped } from '../../money/index.js';
import {
  ASSUMED_TRANSIT,
  type FileShipments,
  type Relief,
  type ShipmentAtTurn,
  type TurnShipments,
  type Verdict,
} from '../../portfolio/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { indented, signed } from './words.js';

/** What can still beat which date, where the file plans shipments. */
export const shipmentsPart = ({ shipments }: DeadlinesPage): readonly string[] => {
  if (shipments === undefined) return [];
  return [
    [colour.bold('Beat the deadline'), wrapText(headOf(shipments))].join('\n'),
    ...shipments.scenarios.flatMap((scenario) => [
      wrapText(
        `${shipments.scenarios.length > 1 ? `Under ${scenario.name}: t` : 'T'}he duty as planned is $${printDollarsGrouped(scenario.planned)}${scenario.unknown === 0 ? '' : `, without ${scenario.unknown.toLocaleString('en')} whose duty is unknown`}.${scenario.turns.length === 0 ? ' No date ahead moves it.' : ''}`,
      ),
      ...scenario.turns.map(turnPart),
    ]),
  ];
};

const headOf = ({ shipments, assumed, lacking }: FileShipments): string => {
  const count = shipments.toLocaleString('en');
  const sentences = [
    `${count} planned shipment${shipments === 1 ? '' : 's'}, each loaded on its day of departure and entered on its day of arrival.`,
    ...(assumed === 0
      ? []
      : [
          `${assumed.toLocaleString('en')} of them do${assumed === 1 ? 'es' : ''} not say how long ${assumed === 1 ? 'it travels' : 'they travel'}: days marked * are assumed (${ASSUMED_TRANSIT.source}); --transit gives your own.`,
        ]),
    ...lacking
      .slice(0, 5)
      .map(
        ({ what, lines, row }) => `${lines.toLocaleString('en')} cannot be planned, the first in row ${row}: ${what}.`,
      ),
    ...(lacking.length > 5 ? [`${lacking.length - 5} more reasons with --json.`] : []),
  ];
  return sentences.join(' ');
};

const WORDS: Readonly<Record<Verdict, string>> = {
  'lands before': 'land before',
  'in transit': 'are in transit in time',
  'load earlier': 'would have to load earlier',
  cannot: 'cannot',
  'lands after': 'land after the fall',
  'load later': 'land too early for the fall',
};

const turnPart = ({ day, verdicts, shipments }: TurnShipments): string => {
  const counts = verdicts.map(
    ({ verdict, shipments: count, stake }) => `${count.toLocaleString('en')} ${WORDS[verdict]} (${signed(stake)})`,
  );
  const reliefs = [...new Set(shipments.flatMap(({ relief }) => (relief === undefined ? [] : [reliefWords(relief)])))];
  return [
    wrapText(`${colour.bold(formatDay(day))}: ${counts.join(', ')}`),
    ...reliefs.map(indented),
    ...(shipments.length === 0 ? [] : [printTable(COLUMNS, shipments.map(row))]),
  ].join('\n');
};

const reliefWords = ({ measure, loadedBefore, enteredBefore }: Relief): string =>
  `${nameOf(measure)} helps goods loaded before ${formatDay(loadedBefore)}${(measure.inTransit?.modes ?? []).length === 0 ? '' : ` by ${measure.inTransit?.modes.join(' or ')}`}${enteredBefore === undefined ? '; it has no last day of entry' : ` and entered before ${formatDay(enteredBefore)}`} (${measure.cite}).`;

const COLUMNS = [
  { title: 'row', width: 7, align: 'right' as const },
  { title: 'leaves', width: 10 },
  { title: 'days', width: 5, align: 'right' as const },
  { title: 'arrives', width: 10 },
  { title: 'verdict', width: 12 },
  { title: 'load', width: 13 },
  { title: 'at stake', width: 15, align: 'right' as const },
];

const row = ({ row: number, voyage, verdict, load, stake }: ShipmentAtTurn): readonly string[] => [
  String(number),
  formatDay(voyage.departure),
  `${voyage.transitDays}${voyage.transitBy === 'assumed' ? '*' : ''}`,
  formatDay(voyage.arrival),
  verdict,
  `${stake > 0 ? 'by' : 'on'} ${formatDay(load)}`,
  signed(stake),
];
