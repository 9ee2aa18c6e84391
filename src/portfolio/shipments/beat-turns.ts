import type { EntryLine } from '../../assessment/index.js';
import { type Compiled, type Pricer, pricerOf } from '../../compile/index.js';
import type { InTransit, Measure } from '../../ledger/index.js';
import { type Cents, cents } from '../../money/index.js';
import { addDays, type Day } from '../../time/index.js';
import { type TurnQuestion, turnsAhead } from '../turns/turn.js';
import type { Voyage } from './shipment.js';

/**
 * Where a shipment stands to a turn. Where the duty rises: it is entered before (`lands before`), a provision for goods in transit keeps
 * it from the rise (`in transit`), it would have to load earlier and still can (`load earlier`), or nothing helps any more (`cannot`).
 * Where the duty falls: it is entered on the day or later (`lands after`), or too early for the lower duty (`load later`).
 */
export const VERDICTS = ['lands before', 'in transit', 'load earlier', 'cannot', 'lands after', 'load later'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A provision for goods loaded before a day and, where it has an end, entered before another. */
export interface Relief {
  readonly measure: Measure;
  readonly loadedBefore: Day;
  readonly enteredBefore?: Day;
  /** The last day to load to come under it. */
  readonly lastDay: Day;
  /** What it takes off the rise. */
  readonly saves: Cents;
}

/** A shipment at a turn that moves its duty. */
export interface BeatTurn {
  readonly turn: Day;
  readonly verdict: Verdict;
  /** What the turn adds to its duty; less than nothing where the duty falls. */
  readonly stake: Cents;
  /** The last day to load that keeps it from a rise, or the first that lets it have a fall. */
  readonly load: Day;
  readonly relief?: Relief;
}

/** What a shipment pays as planned and what each turn ahead does to it. */
export interface BeatenTurns {
  /** Its duty on its day of arrival, loaded on its day of departure; nothing when something is missing. */
  readonly planned?: Cents;
  readonly missing: readonly string[];
  readonly turns: readonly BeatTurn[];
}

export type Beat = (line: EntryLine, voyage: Voyage) => BeatenTurns;

/**
 * Sets shipments against the turns of one outcome. Every figure is a price by the compiled law: on the day before a turn and on it, with the
 * loading that is planned and without any; in-transit provisions help just where loading before their day makes a lower price.
 */
export const beatTurns = (compiled: Compiled, question: Pick<TurnQuestion, 'on' | 'until'>): Beat => {
  const price = pricerOf(compiled);
  const turns = turnsAhead(compiled, question);
  const days = [question.on, ...turns];
  return (line, voyage) => {
    const bare = loaded(line, undefined);
    const planned = loaded(line, line.loadedDate ?? voyage.departure);
    const entered = price(planned, voyage.arrival);
    if (entered.duty === undefined) return { missing: entered.missing, turns: [] };
    const pricesOf = (each: EntryLine) => days.map((on) => price(each, on).duty);
    const without = pricesOf(bare);
    // A loading date matters only through the gates that it passes, and most pass none.
    const passes = compiled.quotient.gates.maskOf(planned.loadedDate, planned.transport) !== 0;
    const withLoading = passes ? pricesOf(planned) : without;
    const beaten = turns.flatMap((turn, index): readonly BeatTurn[] => {
      const rise = differenceAt(without, index);
      const own = differenceAt(withLoading, index);
      const stake = rise !== undefined && rise !== 0 ? rise : own;
      if (stake === undefined || stake === 0) return [];
      const at = { turn, stake: cents(stake), on: question.on };
      if (stake < 0) return [fallen(at, voyage)];
      const mayHelp = ({ loadedBefore }: InTransit): boolean =>
        (planned.loadedDate ?? voyage.departure) < loadedBefore ||
        isOpen(addDays(loadedBefore, -1), voyage, question.on);
      const reliefs = rise === 0 ? [] : reliefsAt({ compiled, price, line: bare, voyage, turns, mayHelp }, turn);
      const isUnder = (relief: Relief): boolean => comesUnder(relief, line, voyage);
      const isRelieved = own !== undefined && own < stake && reliefs.some(isUnder);
      const helping = reliefs.filter((relief) => isUnder(relief) || isOpen(relief.lastDay, voyage, question.on));
      return [risen(at, voyage, helping, isRelieved)];
    });
    return { planned: entered.duty, missing: [], turns: beaten };
  };
};

const loaded = ({ loadedDate: _, ...line }: EntryLine, day: Day | undefined): EntryLine =>
  day === undefined ? line : { ...line, loadedDate: day };

const differenceAt = (prices: readonly (Cents | undefined)[], index: number): number | undefined => {
  const [before, after] = [prices[index], prices[index + 1]];
  return before === undefined || after === undefined ? undefined : after - before;
};

interface Staked {
  readonly turn: Day;
  readonly stake: Cents;
  readonly on: Day;
}

/** To be entered on the turn or later it has to load so many days before it. */
const fallen = ({ turn, stake }: Staked, { arrival, transitDays }: Voyage): BeatTurn => ({
  turn,
  stake,
  verdict: arrival >= turn ? 'lands after' : 'load later',
  load: addDays(turn, -transitDays),
});

const risen = (
  { turn, stake, on }: Staked,
  voyage: Voyage,
  reliefs: readonly Relief[],
  isRelieved: boolean,
): BeatTurn => {
  const { arrival, transitDays } = voyage;
  const landing = addDays(turn, -1 - transitDays);
  const [relief] = reliefs.toSorted((a, b) => b.saves - a.saves || b.lastDay - a.lastDay);
  const load = relief === undefined ? landing : (Math.max(landing, relief.lastDay) as Day);
  const late = isOpen(load, voyage, on) ? 'load earlier' : 'cannot';
  const verdict = arrival < turn ? 'lands before' : isRelieved ? 'in transit' : late;
  return { turn, stake, verdict, load, ...(relief === undefined ? {} : { relief }) };
};

/** Whether a shipment can still load by a day: it has not left, and the day is not over. */
const isOpen = (load: Day, { departure }: Voyage, on: Day): boolean => departure >= on && load >= on;

const comesUnder = (
  { measure, loadedBefore, enteredBefore }: Relief,
  { transport, loadedDate }: EntryLine,
  { departure, arrival }: Voyage,
): boolean =>
  passesBy(measure.inTransit, transport) &&
  (loadedDate ?? departure) < loadedBefore &&
  (enteredBefore === undefined || arrival < enteredBefore);

const passesBy = (gate: InTransit | undefined, transport: EntryLine['transport']): boolean =>
  gate !== undefined && (gate.modes.length === 0 || (transport !== undefined && gate.modes.includes(transport)));

interface Seeking {
  readonly compiled: Compiled;
  readonly price: Pricer;
  /** Without a loading date. */
  readonly line: EntryLine;
  readonly voyage: Voyage;
  readonly turns: readonly Day[];
  /** Whether the shipment was or can still be loaded in time for a provision. */
  readonly mayHelp: (gate: InTransit) => boolean;
}

/** The provisions that keep goods loaded in time from some of a rise, each with the end of its window. */
const reliefsAt = (
  { compiled, price, line, voyage: { transitDays }, turns, mayHelp }: Seeking,
  turn: Day,
): readonly Relief[] => {
  const { intervals } = compiled.quotient;
  const day = compiled.dayOf(line.importer, line.origin, intervals.intervalOf(turn));
  if (day.openGates === 0) return [];
  return day.day.measures.flatMap(({ measure, standing }): readonly Relief[] => {
    const gate = measure.inTransit;
    if (gate === undefined || standing.charge === undefined || !passesBy(gate, line.transport) || !mayHelp(gate))
      return [];
    const inTime = loaded(line, addDays(gate.loadedBefore, -1));
    const savesOn = (on: Day): number => (price(line, on).duty ?? 0) - (price(inTime, on).duty ?? 0);
    const saves = savesOn(turn) - savesOn(addDays(turn, -1));
    if (saves <= 0) return [];
    const end = turns.find((later) => later > turn && savesOn(later) <= 0);
    const byLoading = addDays(gate.loadedBefore, -1);
    const byEntry = end === undefined ? byLoading : addDays(end, -1 - transitDays);
    return [
      {
        measure,
        loadedBefore: gate.loadedBefore,
        ...(end === undefined ? {} : { enteredBefore: end }),
        lastDay: Math.min(byLoading, byEntry) as Day,
        saves: cents(saves),
      },
    ];
  });
};
