import type { HtsCode } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import { type Cell, CellStore } from './cell.js';
import { type Compiled, type DayClass, NO_STATEMENT } from './compiled.js';
import type { GoodsClass } from './goods-classes.js';
import type { Interval } from './intervals.js';

/** Which part of all that can be asked a panel answers: entries into the United States. */
export interface PanelQuestion {
  readonly codes: readonly HtsCode[];
  readonly origins: readonly string[];
  readonly from: Day;
  /** Exclusive. */
  readonly until: Day;
}

/**
 * Every code × every origin × every day decided, for lines that state nothing. `cellNumbers` is one number for each class of goods,
 * class of origins and interval, in that order from the outside in; the small tables beside it say which class a code, an origin
 * and a day are of.
 */
export interface Panel {
  readonly classes: number;
  readonly originClasses: number;
  readonly intervals: readonly Interval[];
  /** By code and by origin in the order asked, and by day from the first. */
  readonly classOfCode: Uint16Array;
  readonly classOfOrigin: Uint8Array;
  readonly intervalOfDay: Uint16Array;
  readonly cellNumbers: Uint16Array;
  readonly cells: readonly Cell[];
  /** What the tables take in memory, the cells as text. */
  readonly bytes: number;
}

export const decidePanel = (compiled: Compiled, { codes, origins, from, until }: PanelQuestion): Panel => {
  const { goods, intervals } = compiled.quotient;
  const classOfCode = Uint16Array.from(codes, goods.classOf);
  const first = intervals.intervalOf(from);
  const asked = Array.from({ length: intervals.intervalOf((until - 1) as Day) - first + 1 }, (_, at) => first + at);
  const alike = originClassesOf([compiled], origins, asked);
  const numbers = new CellNumbers();
  const classes = goods.count();
  const cellNumbers = new Uint16Array(classes * alike.representatives.length * asked.length);
  for (const [place, origin] of alike.representatives.entries())
    for (const [at, interval] of asked.entries()) {
      const day = compiled.dayOf('US', origin, interval);
      const byMeeting: number[] = [];
      for (let each: GoodsClass = 0; each < classes; each += 1)
        cellNumbers[(each * alike.representatives.length + place) * asked.length + at] = byMeeting[day.meets(each)] ??=
          numbers.of(day.cellOf(each, NO_STATEMENT));
    }
  const intervalOfDay = Uint16Array.from({ length: until - from }, (_, index) =>
    intervals.intervalOf((from + index) as Day),
  );
  const tables = [classOfCode, alike.classOf, intervalOfDay, cellNumbers];
  return {
    classes,
    originClasses: alike.representatives.length,
    intervals: asked,
    classOfCode,
    classOfOrigin: alike.classOf,
    intervalOfDay,
    cellNumbers,
    cells: numbers.cells,
    bytes: tables.reduce((sum, { byteLength }) => sum + byteLength, JSON.stringify(numbers.cells).length),
  };
};

/** Cells numbered as they come; cells of equal content, from whatever regime, have one number. */
export class CellNumbers {
  readonly cells: Cell[] = [];
  readonly #store = new CellStore();
  readonly #numbers = new Map<Cell, number>();

  of(cell: Cell): number {
    const number = this.#numbers.get(cell) ?? this.#numberOf(this.#store.keep(cell));
    this.#numbers.set(cell, number);
    return number;
  }

  #numberOf(cell: Cell): number {
    return this.#numbers.get(cell) ?? this.cells.push(cell) - 1;
  }
}

/** Origins that are treated alike on every interval, under every regime compiled. */
export interface OriginClasses {
  /** By origin, in the order asked. */
  readonly classOf: Uint8Array;
  readonly representatives: readonly string[];
}

export const originClassesOf = (
  compiled: readonly Compiled[],
  origins: readonly string[],
  intervals: readonly Interval[],
): OriginClasses => {
  const dayClasses = new Map<DayClass, number>();
  const classes = new Map<string, number>();
  const representatives: string[] = [];
  const nameOf = (origin: string): string =>
    compiled
      .flatMap((each) =>
        intervals.map((interval) => {
          const { dayClass, beyond } = each.dayOf('US', origin, interval);
          const number = dayClasses.get(dayClass) ?? dayClasses.size;
          dayClasses.set(dayClass, number);
          return beyond.length === 0 ? number : '-';
        }),
      )
      .join();
  const classOf = Uint8Array.from(origins, (origin) => {
    const name = nameOf(origin);
    const kept = classes.get(name) ?? representatives.push(origin) - 1;
    classes.set(name, kept);
    return kept;
  });
  return { classOf, representatives };
};
