import { agreedNotSigned, type Law } from '../assessment/index.js';
import { type LawEvent, type Ledger, matchesPattern, type Truce } from '../ledger/index.js';
import type { Cents } from '../money/index.js';
import { cents } from '../money/index.js';
import { type FileTurns, isMoving, type TurnCost } from '../portfolio/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type LawChange, lawChanges } from './law-changes.js';

/** What the law does on a deadline of a file, and who could still change it. */
export interface FileChange extends LawChange {
  /** The hour as printed, of the events that begin on the day. */
  readonly times: readonly string[];
  /** Who may sign otherwise, and by which act. */
  readonly signs: readonly string[];
}

/** A day ahead that moves money for a file, or may: what it costs on either side, and by which law. */
export interface FileDeadline {
  readonly day: Day;
  readonly cost: TurnCost;
  readonly changes: readonly FileChange[];
  /** Where the exemption for low values opens or closes: the lines whose value could use it. They are assessed as formal entries. */
  readonly lowValue?: { readonly lines: number; readonly value: Cents };
  /** An extension that is agreed and not signed. */
  readonly agreed: readonly string[];
}

/** The deadlines of a file under one outcome, in order of days. */
export interface OutcomeDeadlines {
  readonly name: string;
  /** The ledger that the events cited stand in. */
  readonly ledger: Ledger;
  readonly deadlines: readonly FileDeadline[];
  /** Further days on which the law changes and nothing of the file moves. */
  readonly still: number;
}

export interface FileOutcome {
  readonly name: string;
  readonly law: Law;
}

/** Tells the turns of a file that move it, each with the law that does so. `outcomes` are those of the turns, in the same order. */
export const fileDeadlines = (
  turns: FileTurns,
  outcomes: readonly FileOutcome[],
  { on, known }: { readonly on: Day; readonly known: Day },
): readonly OutcomeDeadlines[] =>
  outcomes.map(({ name, law }, index) => {
    const changes = lawChanges(law, known, turns.pairs, on);
    const costs = turns.scenarios[index]?.turns ?? [];
    const deadlines = costs.flatMap((cost): readonly FileDeadline[] => {
      const today = changes.filter(({ day }) => day === cost.day);
      const low = lowValueOn(today, turns);
      if (!isMoving(cost) && low === undefined) return [];
      const concerning = today.filter((change) => concerns(change, cost, law.ledger, low !== undefined));
      const told = concerning.length > 0 ? concerning : today;
      return [
        {
          day: cost.day,
          cost,
          changes: told.map((change) => fileChange(change, law)),
          ...(low === undefined ? {} : { lowValue: low }),
          agreed: agreedNotSigned(
            law,
            told.flatMap(({ measures }) => measures),
            cost.day,
            known,
          ),
        },
      ];
    });
    return { name, ledger: law.ledger, deadlines, still: costs.length - deadlines.length };
  });

/** Whether a change is behind what the file pays otherwise: by its own measure, by one that it excepts, or by none at all. */
const concerns = (change: LawChange, cost: TurnCost, { measures }: Ledger, low: boolean): boolean => {
  switch (change.kind) {
    case 'fees':
      return cost.fees.entries > 0;
    case 'de minimis':
      return low;
    case 'edition':
      return cost.measures.has('base') || cost.open > 0;
    case 'column 2':
    case 'preference':
      return cost.measures.has('base');
    default:
      return change.measures.some(
        (id) =>
          cost.measures.has(id) ||
          (measures.get(id)?.exempts ?? []).some((pattern) =>
            [...cost.measures].some((moved) => moved !== 'base' && matchesPattern(pattern, moved)),
          ),
      );
  }
};

const lowValueOn = (today: readonly LawChange[], { lowValue }: FileTurns): FileDeadline['lowValue'] => {
  const origins = today
    .filter(({ kind }) => kind === 'de minimis')
    .map(({ id }) => (id.split('/')[2] ?? '').toUpperCase());
  const found = [...new Set(origins)].flatMap((origin) => lowValue.get(origin) ?? []);
  if (found.length === 0) return undefined;
  return {
    lines: found.reduce((sum, { lines }) => sum + lines, 0),
    value: cents(found.reduce((sum, { value }) => sum + value, 0)),
  };
};

const fileChange = (change: LawChange, law: Law): FileChange => {
  const events = law.ledger.events.flatMap(({ event }) => (change.cites.includes(event.id) ? [event] : []));
  return { ...change, times: timesOn(events, change.day), signs: signsOf(change, law, events) };
};

/** An hour belongs to the day on which its event begins; the hour of an end is told by the wordings of a truce. */
const timesOn = (events: readonly LawEvent[], day: Day): readonly string[] => [
  ...new Set(events.flatMap((event) => ('from' in event && event.from === day ? (event.time ?? []) : []))),
];

const signsOf = (change: LawChange, { truces, ledger }: Law, events: readonly LawEvent[]): readonly string[] => {
  if (change.kind === 'truce end') return signatories(change, truces);
  if (!change.kind.endsWith('end')) return [];
  return [...new Set(events.flatMap((event) => ledger.instruments.get(event.instrument)?.by ?? []))];
};

const signatories = ({ measures, day }: LawChange, truces: readonly Truce[]): readonly string[] =>
  truces
    .flatMap(({ sides }) => sides)
    .filter(({ suspends }) => measures.includes(suspends))
    .flatMap(({ signs }) => signs)
    .filter(({ until }) => until === undefined || day < until)
    .map(({ who, act }) => `${who} (${act})`);

/** How a deadline is told again: the same day under the same outcome for the same file. */
export const deadlineId = (file: string, outcome: string, day: Day): string => `${file}/${outcome}/${formatDay(day)}`;
