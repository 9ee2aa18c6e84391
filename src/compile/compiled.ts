import {
  beyondReach,
  type EntryLine,
  type Law,
  type Remarks,
  regimeOf,
  remarksOn,
  type Schedule,
} from '../assessment/index.js';
import { type Cents, cents } from '../money/index.js';
import { openClassOn, type Regime, type RegimeDay, regimeOn } from '../regime/index.js';
import type { Day } from '../time/index.js';
import { type Bases, basesOf } from './bases.js';
import { type Cell, CellStore, cellOf } from './cell.js';
import { type GateMask, loadingThrough } from './gates.js';
import type { GoodsClass } from './goods-classes.js';
import type { Interval } from './intervals.js';
import { type Quotient, quotientOf } from './quotient.js';

/** What a line states that decides which measures apply, beyond its goods, origin and day. */
export interface Statement {
  readonly claims: readonly string[];
  /** The gates of goods in transit that it passes. */
  readonly gates: GateMask;
  /** Its US content is stated and under a fifth of the value, which heading 9903.01.34 asks for. */
  readonly littleUsContent: boolean;
}

export const NO_STATEMENT: Statement = { claims: [], gates: 0, littleUsContent: false };

/** One importer and origin on one interval: its day of law, and the cells decided so far. */
export interface CompiledDay {
  readonly day: RegimeDay;
  /** The gates that any measure of the day asks about. */
  readonly openGates: GateMask;
  /** What the ledger does not reach: then there is no duty, whatever the cell says. */
  readonly beyond: readonly string[];
  readonly cellOf: (goods: GoodsClass, statement: Statement) => Cell;
  /** What is said beside the lines of a cell that give these metals, worked out anew each time. */
  readonly remarksOn: (goods: GoodsClass, statement: Statement, metals: EntryLine['contents']) => Remarks;
}

/**
 * A regime compiled to its quotient. A line falls into a cell by its goods class, origin, interval and statement, and the
 * cell says what it pays; cells are decided when first asked for. The law, the day as known and the schedule are fixed.
 */
export interface Compiled {
  readonly regime: Regime;
  readonly schedule: Schedule;
  readonly quotient: Quotient;
  readonly bases: Bases;
  readonly dayOf: (importer: string, origin: string, interval: Interval) => CompiledDay;
}

/** Compiles the law as known on a day (everything the ledger holds, without one). */
export const compile = (law: Law, known?: Day): Compiled => {
  const [compiled] = compileTogether([law], known);
  return compiled as Compiled;
};

/** Compiles several laws, a baseline and its scenarios, over one quotient, so that their cells can be compared. */
export const compileTogether = (laws: readonly Law[], known?: Day): readonly Compiled[] => {
  const regimes = laws.map((law) => regimeOf(law, known));
  const quotient = quotientOf(
    regimes,
    laws.flatMap(({ schedule }) => schedule.editions),
  );
  return regimes.map((regime, index) => compileRegime(regime, (laws[index] as Law).schedule, quotient));
};

const compileRegime = (regime: Regime, schedule: Schedule, quotient: Quotient): Compiled => {
  const store = new CellStore();
  const importers = new Map<string, Map<string, CompiledDay[]>>();
  const daysOf = (importer: string, origin: string): CompiledDay[] => {
    const origins = importers.get(importer) ?? new Map<string, CompiledDay[]>();
    importers.set(importer, origins);
    const days = origins.get(origin) ?? [];
    origins.set(origin, days);
    return days;
  };
  const dayOf = (importer: string, origin: string, interval: Interval): CompiledDay => {
    const days = importers.get(importer)?.get(origin) ?? daysOf(importer, origin);
    const kept = days[interval] ?? compileDay({ regime, quotient, importer, origin, interval, store });
    days[interval] = kept;
    return kept;
  };
  return { regime, schedule, quotient, bases: basesOf(regime, schedule, quotient.intervals), dayOf };
};

interface DayToCompile {
  readonly regime: Regime;
  readonly quotient: Quotient;
  readonly importer: string;
  readonly origin: string;
  readonly interval: Interval;
  readonly store: CellStore;
}

const compileDay = ({ regime, quotient, importer, origin, interval, store }: DayToCompile): CompiledDay => {
  const on = quotient.intervals.starts[interval] as Day;
  const day = regimeOn(regime, importer, origin, on);
  const openGates = quotient.gates.openOn(day);
  const unstated: Cell[] = [];
  const stated = new Map<string, Cell>();
  // On any one day most classes meet the same measures, and then they share a cell.
  const met = new Map<string, Cell>();
  const memberFor = (goods: GoodsClass, statement: Statement): EntryLine => {
    const loading = loadingThrough(quotient.gates, statement.gates & openGates, openGates);
    return memberOf(quotient, importer, origin, goods, statement, loading ?? {});
  };
  const decide = (goods: GoodsClass, statement: Statement): Cell =>
    store.keep(cellOf(memberFor(goods, statement), regime, day));
  const decideUnstated = (goods: GoodsClass): Cell => {
    const meets = openClassOn(regime, day, quotient.goods.representative(goods));
    const kept = met.get(meets) ?? decide(goods, NO_STATEMENT);
    met.set(meets, kept);
    return kept;
  };
  const decideStated = (goods: GoodsClass, statement: Statement): Cell => {
    const key = `${goods} ${statement.gates & openGates} ${statement.littleUsContent} ${statement.claims.join(';')}`;
    const kept = stated.get(key) ?? decide(goods, statement);
    stated.set(key, kept);
    return kept;
  };
  const isPlain = ({ claims, gates, littleUsContent }: Statement): boolean =>
    claims.length === 0 && (gates & openGates) === 0 && !littleUsContent;
  return {
    day,
    openGates,
    beyond: beyondReach({ importer, origin }, regime.ledger, on),
    cellOf: (goods, statement) =>
      isPlain(statement) ? (unstated[goods] ??= decideUnstated(goods)) : decideStated(goods, statement),
    remarksOn: (goods, statement, contents) => {
      const member = { ...memberFor(goods, statement), contents, value: LARGE_VALUE };
      return remarksOn(member, regime, day);
    },
  };
};

/** So large that no effect is lost in rounding. */
export const LARGE_VALUE = cents(100_000_000);

/** A line of a cell: what is decided of it holds for all. */
const memberOf = (
  quotient: Quotient,
  importer: string,
  origin: string,
  goods: GoodsClass,
  { claims, littleUsContent }: Statement,
  loading: Pick<EntryLine, 'loadedDate' | 'transport'>,
): EntryLine => ({
  hts: quotient.goods.representative(goods),
  importer,
  origin,
  value: 100 as Cents,
  quantities: [],
  contents: {},
  claims,
  ...loading,
  ...(littleUsContent ? { usValue: 0 as Cents } : {}),
});
