import { type EntryLine, parseWrittenDay } from '../../assessment/index.js';
import type { Problem, Result } from '../../problem/index.js';
import { addDays, type Day, formatDay } from '../../time/index.js';
import { assumedTransit, parseTransitDays, type TransitDays } from './transit-days.js';

/** The cells of a plan, as text. */
export interface PlanCells {
  readonly departure?: string | undefined;
  readonly arrival?: string | undefined;
  readonly transitDays?: string | undefined;
}

/** When a line leaves and when it is entered, taken to be the day on which it arrives. */
export interface Voyage {
  readonly departure: Day;
  readonly transitDays: number;
  readonly arrival: Day;
  /** `line`: told on the line itself; `flag`: by the one who asks; `assumed`: by the table of assumptions. */
  readonly transitBy: 'line' | 'flag' | 'assumed';
}

/** A voyage, or everything that stands in its way. */
export type PlannedVoyage =
  | { readonly kind: 'planned'; readonly voyage: Voyage }
  | { readonly kind: 'lacking'; readonly missing: readonly string[]; readonly problems: readonly Problem[] };

/** Reads the plan of a line. What is not given is named; what is given badly is a problem of its cell. */
export const readVoyage = (cells: PlanCells, line: EntryLine, own: TransitDays): PlannedVoyage => {
  const problems: Problem[] = [];
  const read = <T>(column: string, text: string | undefined, parse: (text: string) => Result<T>): T | undefined => {
    if (text === undefined || text.trim() === '') return undefined;
    const parsed = parse(text.trim());
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems.map((problem) => ({ ...problem, where: column })));
    return undefined;
  };
  const leaves = read('planned_departure', cells.departure, parseWrittenDay);
  const arrival = read('arrived_date', cells.arrival, parseWrittenDay);
  const days = read('transit_days', cells.transitDays, parseTransitDays);
  const departure = leaves ?? (arrival === undefined || days === undefined ? undefined : addDays(arrival, -days));
  if (departure !== undefined && arrival !== undefined && arrival < departure)
    problems.push(backwards(departure, arrival));
  if (problems.length > 0) return { kind: 'lacking', missing: [], problems };
  const transit = transitOf(line, own, { departure, arrival, days });
  if (departure === undefined || transit === undefined) {
    const missing = [
      ...(departure === undefined ? ['planned_departure'] : []),
      ...(transit === undefined ? [line.transport === undefined ? 'transport or transit_days' : 'transit_days'] : []),
    ];
    return { kind: 'lacking', missing, problems: [] };
  }
  return {
    kind: 'planned',
    voyage: {
      departure,
      transitDays: transit.days,
      arrival: addDays(departure, transit.days),
      transitBy: transit.by,
    },
  };
};

const backwards = (departure: Day, arrival: Day): Problem => ({
  code: 'arrival-before-departure',
  where: 'arrived_date',
  what: `${formatDay(arrival)} is before the departure on ${formatDay(departure)}`,
  mend: 'give the day of arrival, or leave it out and give transit_days',
});

interface Given {
  readonly departure: Day | undefined;
  readonly arrival: Day | undefined;
  readonly days: number | undefined;
}

/** Two days of one line tell more than its own count of days, and that more than any table. */
const transitOf = (
  { transport, origin }: EntryLine,
  own: TransitDays,
  { departure, arrival, days }: Given,
): { readonly days: number; readonly by: Voyage['transitBy'] } | undefined => {
  if (departure !== undefined && arrival !== undefined) return { days: arrival - departure, by: 'line' };
  if (days !== undefined) return { days, by: 'line' };
  if (transport === undefined) return undefined;
  const told = own[transport];
  if (told !== undefined) return { days: told, by: 'flag' };
  const assumed = assumedTransit(origin, transport);
  return assumed === undefined ? undefined : { days: assumed, by: 'assumed' };
};
