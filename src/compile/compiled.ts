import {
  beyondReach,
  type EntryLine,
  type Law,
  METALS,
  type Remarks,
  regimeOf,
  remarksOn,
  type Schedule,
} from '../assessment/index.js';
import { type Cents, cents } from '../money/index.js';
import { goodsOn, openClassOn, type Regime, type RegimeDay, regimeOn } from '../regime/index.js';
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

/**
 * The day of law of origins that are treated alike on one interval, and the cells decided so far. Origins are alike when the
 * same measures are collected on their goods.
 */
export interface DayClass {
  /** The day of the first origin that was asked about. */
  readonly day: RegimeDay;
  /** The gates that any measure of the day asks about. */
  readonly openGates: GateMask;
  readonly cellOf: (goods: GoodsClass, statement: Statement) => Cell;
  /** Which measures of the day the goods meet: classes of one number share their cells under every statement. */
  readonly meets: (goods: GoodsClass) => number;
  /** What the measures that the goods meet ask an importer to claim, or not to claim; any other claim changes nothing. */
  readonly claimsAsked: (goods: GoodsClass) => readonly string[];
  /** The gates that the measures that the goods meet ask about; any other gate changes nothing. */
  readonly gatesAsked: (goods: GoodsClass) => GateMask;
  /** One thing for all days on which the same is collected in the same way: what a class meets then has one number. */
  readonly decided: DecidedCells;
}

/** The cells decided for days on which the same is collected in the same way, by the number of what goods meet. */
export interface DecidedCells {
  readonly numbers: Map<string, number>;
  readonly unstated: Cell[];
  readonly stated: Map<string, Cell>;
}

/** One importer and origin on one interval. */
export interface CompiledDay extends DayClass {
  /** The same for origins that are treated alike. */
  readonly dayClass: DayClass;
  /** What the ledger does not reach: then there is no duty, whatever the cell says. */
  readonly beyond: readonly string[];
  /** What is said beside the lines of a cell: of those that give no metal, or of those that give some of each. */
  readonly remarksOn: (goods: GoodsClass, statement: Statement, metals: 'none given' | 'some given') => Remarks;
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
  const dayClasses = new Map<string, DayClass>();
  const decided = new Map<string, DecidedCells>();
  const decidedFor = (name: string): DecidedCells => {
    const kept = decided.get(name) ?? { numbers: new Map(), unstated: [], stated: new Map() };
    decided.set(name, kept);
    return kept;
  };
  const daysOf = (importer: string, origin: string): CompiledDay[] => {
    const origins = importers.get(importer) ?? new Map<string, CompiledDay[]>();
    importers.set(importer, origins);
    const days = origins.get(origin) ?? [];
    origins.set(origin, days);
    return days;
  };
  const compileDay = (importer: string, origin: string, interval: Interval): CompiledDay => {
    const on = quotient.intervals.starts[interval] as Day;
    const day = regimeOn(regime, importer, origin, on);
    const key = `${interval} ${importer} ${collectedOn(day)}`;
    const dayClass = dayClasses.get(key) ?? classDay({ regime, quotient, importer, origin, day, store, decidedFor });
    dayClasses.set(key, dayClass);
    const remarks = new Map<string, Remarks>();
    return {
      ...dayClass,
      dayClass,
      day,
      beyond: beyondReach({ importer, origin }, regime.ledger, on),
      remarksOn: (goods, statement, metals) => {
        const say = (): Remarks => {
          const member = memberOf(quotient, { importer, origin }, goods, statement, dayClass.openGates);
          const contents = metals === 'none given' ? {} : SOME_OF_EACH;
          return remarksOn({ ...member, contents, value: LARGE_VALUE }, regime, day);
        };
        // A claim may be idle on some goods and not on others that meet the same measures.
        if (statement.claims.length > 0) return say();
        const { gates, littleUsContent } = statement;
        const key = `${dayClass.meets(goods)} ${gates & dayClass.openGates} ${littleUsContent} ${metals}`;
        const kept = remarks.get(key) ?? say();
        remarks.set(key, kept);
        return kept;
      },
    };
  };
  const dayOf = (importer: string, origin: string, interval: Interval): CompiledDay => {
    const days = importers.get(importer)?.get(origin) ?? daysOf(importer, origin);
    const kept = days[interval] ?? compileDay(importer, origin, interval);
    days[interval] = kept;
    return kept;
  };
  return { regime, schedule, quotient, bases: basesOf(regime, schedule, quotient.intervals), dayOf };
};

/** The measures collected on a day, as one name: all that decides which origins are alike. */
const collectedOn = ({ measures, inLieu }: RegimeDay): string =>
  [...measures, ...inLieu].flatMap(({ measure, standing }) => (standing.charge === undefined ? [] : measure.id)).join();

/** What is collected on a day and how: all that decides a cell, once it is known what the goods meet. */
const wayOf = ({ measures, inLieu }: RegimeDay): string =>
  [...measures, ...inLieu]
    .map(({ place, measure, standing: { charge, owed }, yieldsTo }) => {
      const ways = yieldsTo.map(({ to, extent }) => `${to.place}${extent}`).join();
      return [place, measure.id, charge?.rate.text, charge?.basis, owed, ways].join('|');
    })
    .join(';');

const collectedAlone = (day: RegimeDay): RegimeDay => ({
  on: day.on,
  measures: day.measures.filter(({ standing }) => standing.charge !== undefined),
  inLieu: day.inLieu.filter(({ standing }) => standing.charge !== undefined),
});

interface DayToCompile {
  readonly regime: Regime;
  readonly quotient: Quotient;
  readonly importer: string;
  readonly origin: string;
  readonly day: RegimeDay;
  readonly store: CellStore;
  readonly decidedFor: (name: string) => DecidedCells;
}

const classDay = ({ regime, quotient, importer, origin, day, store, decidedFor }: DayToCompile): DayClass => {
  // A measure that is not collected decides nothing, about itself or about others.
  const open = collectedAlone(day);
  const openGates = quotient.gates.openOn(day);
  const met: number[] = [];
  // On any one day most classes meet the same measures, and most days collect what another day did; then cells are shared.
  const decided = decidedFor(`${importer} ${wayOf(open)}`);
  const { numbers, unstated, stated } = decided;
  const numberOf = (goods: GoodsClass): number => {
    const name = openClassOn(regime, open, quotient.goods.representative(goods));
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const meets = (goods: GoodsClass): number => (met[goods] ??= numberOf(goods));
  const decide = (goods: GoodsClass, statement: Statement): Cell =>
    store.keep(cellOf(memberOf(quotient, { importer, origin }, goods, statement, openGates), regime, open));
  const decideStated = (goods: GoodsClass, statement: Statement): Cell => {
    const key = `${meets(goods)} ${statement.gates & openGates} ${statement.littleUsContent} ${statement.claims.join(';')}`;
    const kept = stated.get(key) ?? decide(goods, statement);
    stated.set(key, kept);
    return kept;
  };
  const isPlain = ({ claims, gates, littleUsContent }: Statement): boolean =>
    claims.length === 0 && (gates & openGates) === 0 && !littleUsContent;
  return {
    day,
    openGates,
    cellOf: (goods, statement) =>
      isPlain(statement) ? (unstated[meets(goods)] ??= decide(goods, NO_STATEMENT)) : decideStated(goods, statement),
    meets,
    claimsAsked: (goods) => {
      const { reaching } = goodsOn(regime, open, quotient.goods.representative(goods));
      return [...new Set([...reaching.keys()].flatMap(({ measure }) => [...measure.claims, ...measure.unless]))];
    },
    gatesAsked: (goods) => {
      const { reaching } = goodsOn(regime, open, quotient.goods.representative(goods));
      return quotient.gates.openOn({ on: day.on, measures: [...reaching.keys()], inLieu: [] });
    },
    decided,
  };
};

/** So large that no effect is lost in rounding. */
const LARGE_VALUE = cents(100_000_000);

/** A tenth of each metal, and the rest of something else. */
const SOME_OF_EACH = Object.fromEntries(METALS.map((metal) => [metal, cents(LARGE_VALUE / 10)]));

/** A line of a cell: what is decided of it holds for all. */
const memberOf = (
  quotient: Quotient,
  { importer, origin }: { readonly importer: string; readonly origin: string },
  goods: GoodsClass,
  { claims, gates, littleUsContent }: Statement,
  openGates: GateMask,
): EntryLine => ({
  hts: quotient.goods.representative(goods),
  importer,
  origin,
  value: 100 as Cents,
  quantities: [],
  contents: {},
  claims,
  ...loadingThrough(quotient.gates, gates & openGates, openGates),
  ...(littleUsContent ? { usValue: 0 as Cents } : {}),
});
