import { type EventOf, type LawEvent, type Ledger, type MeasureId, nameOf } from '../ledger/index.js';
import { type Day, formatDay } from '../time/index.js';
import { feeWords } from './deadlines.js';
import { grouped } from './grouped.js';

/** How many clauses a short phrase holds before it only counts the rest. */
const CLAUSES = 3;

/** What an instrument did, in a short phrase made from its events: `34% on 9903.01.63 from 2025-05-14; …`. */
export const instrumentWords = (ledger: Ledger, events: readonly LawEvent[]): string => {
  const clauses = CLAUSE_ORDER.flatMap((clause) => clause(events, ledger));
  const shown = clauses.slice(0, CLAUSES);
  const more = clauses.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more ${more === 1 ? 'change' : 'changes'}`] : [])].join('; ');
};

type Clause = (events: readonly LawEvent[], ledger: Ledger) => readonly string[];

const ofKind = <K extends LawEvent['kind']>(events: readonly LawEvent[], kind: K): readonly EventOf<K>[] =>
  events.filter((event): event is EventOf<K> => event.kind === kind);

/** Events that say the same of several measures, told once. */
const together = <T>(
  events: readonly T[],
  sayingOf: (event: T) => string,
  nameOfEvent: (event: T) => string,
  sentence: (names: string, saying: string) => string,
): readonly string[] => {
  const groups = grouped(events, sayingOf);
  return [...groups].map(([saying, group]) => sentence(listed(group.map(nameOfEvent)), saying));
};

const listed = (names: readonly string[]): string => {
  const unique = [...new Set(names)];
  return unique.length <= 2 ? unique.join(' and ') : `${unique.length} measures`;
};

const called = (ledger: Ledger, id: MeasureId): string => {
  const measure = ledger.measures.get(id);
  return measure === undefined ? id : nameOf(measure);
};

const isExempt = (event: EventOf<'rate'>): boolean => event.is.kind === 'exempt';

const spanWords = ({ from, until }: { readonly from: Day; readonly until?: Day }): string =>
  `from ${formatDay(from)}${until === undefined ? '' : ` until ${formatDay(until)}`}`;

const struck: Clause = (events) =>
  ofKind(events, 'strike').map((event) => `holds that ${event.measures.join(', ')} was never owed`);

const suspended: Clause = (events, ledger) =>
  together(
    ofKind(events, 'suspend'),
    (event) => `${event.points === undefined ? '' : ` by ${event.points.text}`} ${spanWords(event)}`,
    (event) => called(ledger, event.measure),
    (names, saying) => `${names} suspended${saying}`,
  );

const resumed: Clause = (events, ledger) =>
  together(
    ofKind(events, 'resume'),
    (event) => `from ${formatDay(event.from)}`,
    (event) => called(ledger, event.measure),
    (names, saying) => `${names} collected again ${saying}`,
  );

const charged: Clause = (events, ledger) =>
  together(
    ofKind(events, 'rate').filter((event) => !isExempt(event)),
    (event) => `${event.is.text}|${spanWords(event)}`,
    (event) => called(ledger, event.measure),
    (names, saying) => saying.replace('|', ` on ${names} `),
  );

const ended: Clause = (events) =>
  together(
    ofKind(events, 'end'),
    (event) => `from ${formatDay(event.from)}`,
    (event) => event.measures,
    (names, saying) => `${names} ended ${saying}`,
  );

const exempted: Clause = (events, ledger) =>
  together(
    ofKind(events, 'rate').filter(isExempt),
    (event) => spanWords(event),
    (event) => called(ledger, event.measure),
    (names, saying) => `exemption ${names} ${saying}`,
  );

const withdrawn: Clause = (events, ledger) =>
  together(
    ofKind(events, 'withdraw'),
    (event) => formatDay(event.from),
    (event) => called(ledger, event.measure),
    (names, saying) => `${names} of ${saying} called off`,
  );

const listChanged: Clause = (events) =>
  together(
    ofKind(events, 'goods'),
    (event) => `${event.change === 'add' ? 'codes put on' : 'codes taken off'}|from ${formatDay(event.from)}`,
    (event) => event.set,
    (names, saying) => saying.replace('|', ` ${names.replace('measures', 'lists')} `),
  );

const feesSet: Clause = (events) =>
  ofKind(events, 'fee').map((event) => `${event.fee.toUpperCase()} ${feeWords(event)} from ${formatDay(event.from)}`);

const deMinimisSet: Clause = (events) =>
  ofKind(events, 'de_minimis').map(
    (event) =>
      `low-value exemption ${event.state} for ${event.origins.length > 5 ? `${event.origins.length} origins` : event.origins.join(', ')} ${spanWords(event)}`,
  );

const column2Set: Clause = (events) =>
  ofKind(events, 'column_2').map((event) => `column 2 for ${event.origins.join(', ')} ${spanWords(event)}`);

const precedenceSet: Clause = (events) => {
  const count = ofKind(events, 'yield').length;
  return count === 0 ? [] : [`which duty gives way to which (${count} ${count === 1 ? 'rule' : 'rules'})`];
};

const takenBack: Clause = (events) =>
  ofKind(events, 'retract').map((event) => `takes back ${event.event}, a mistake of this ledger`);

const brought: Clause = (events) => {
  const names = ofKind(events, 'measure').map(({ measure }) => nameOf(measure));
  return names.length === 0 ? [] : [`brings ${listed(names)}`];
};

/** What matters most to a rate comes first. */
const CLAUSE_ORDER: readonly Clause[] = [
  struck,
  suspended,
  resumed,
  charged,
  ended,
  exempted,
  withdrawn,
  listChanged,
  feesSet,
  deMinimisSet,
  column2Set,
  precedenceSet,
  takenBack,
  brought,
];
