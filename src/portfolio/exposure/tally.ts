import type { Program } from '../../ledger/index.js';
import { type Cents, cents } from '../../money/index.js';

/** What exposure can be grouped by, besides programs. */
export const DIMENSIONS = ['origin', 'chapter', 'sector', 'supplier', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What one scenario takes under one program. */
export interface ProgramDuty {
  readonly program: Program;
  readonly duty: Cents;
  readonly owed: Cents;
}

/** Lines that are counted together: how many, their value, and their duties under each scenario. */
export interface Counted {
  readonly lines: number;
  readonly value: Cents;
  readonly scenarios: readonly (readonly ProgramDuty[])[];
}

/** Where lines belong, by each dimension that is asked for. */
export type Places = { readonly [D in Dimension]?: string };

/** The sums of one group. */
export class Sums {
  lines = 0;
  unknown = 0;
  value = 0;
  readonly duties: number[];
  readonly owed: number[];
  readonly programs: Map<Program, { duty: number; owed: number }>[];

  constructor(scenarios: number) {
    this.duties = Array.from({ length: scenarios }, () => 0);
    this.owed = Array.from({ length: scenarios }, () => 0);
    this.programs = Array.from({ length: scenarios }, () => new Map());
  }

  add({ lines, value, scenarios }: Counted): void {
    this.lines += lines;
    this.value = cents(this.value + value);
    for (const [scenario, duties] of scenarios.entries()) for (const duty of duties) this.#addDuty(scenario, duty);
  }

  #addDuty(scenario: number, { program, duty, owed }: ProgramDuty): void {
    this.duties[scenario] = cents((this.duties[scenario] ?? 0) + duty);
    this.owed[scenario] = cents((this.owed[scenario] ?? 0) + owed);
    const sum = this.programs[scenario]?.get(program) ?? { duty: 0, owed: 0 };
    this.programs[scenario]?.set(program, { duty: sum.duty + duty, owed: sum.owed + owed });
  }
}

/**
 * Adds up lines, one by one or many at a time, in total and by each dimension. A line whose duty is unknown under any scenario counts
 * under none, so that scenarios can be compared; it is counted as unknown.
 */
export class Tally {
  readonly total: Sums;
  readonly by: ReadonlyMap<Dimension, Map<string, Sums>>;
  readonly #scenarios: number;

  constructor(scenarios: number, dimensions: readonly Dimension[]) {
    this.#scenarios = scenarios;
    this.total = new Sums(scenarios);
    this.by = new Map(dimensions.map((dimension) => [dimension, new Map()]));
  }

  /** In total; with `places`, also in the groups named there. */
  add(counted: Counted, places: Places = {}): void {
    this.total.add(counted);
    this.addTo(counted, places);
  }

  /** In the groups named, and not in total. */
  addTo(counted: Counted, places: Places): void {
    for (const group of this.#groups(places)) group.add(counted);
  }

  addUnknown(lines: number, places: Places = {}): void {
    this.total.unknown += lines;
    this.addUnknownTo(lines, places);
  }

  addUnknownTo(lines: number, places: Places): void {
    for (const group of this.#groups(places)) group.unknown += lines;
  }

  *#groups(places: Places): Generator<Sums> {
    for (const [dimension, groups] of this.by) {
      const key = places[dimension];
      if (key === undefined) continue;
      const group = groups.get(key) ?? new Sums(this.#scenarios);
      groups.set(key, group);
      yield group;
    }
  }
}
