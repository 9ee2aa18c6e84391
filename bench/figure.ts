/** One row of the table in docs/performance.md. */
export interface Figure {
  readonly what: string;
  /** What the project set itself; nothing where a figure only informs. */
  readonly aim?: string;
  readonly measured: string;
  /** Whether the aim is met, where there is one. */
  readonly met?: boolean;
  readonly how: string;
}

/** A curve of growth, drawn as `docs/performance/NAME.svg`. */
export interface Chart {
  readonly name: string;
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly curves: readonly Curve[];
}

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What one part of the benchmark found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly charts?: readonly Chart[];
}

/** How large a run is: `quick` ones show that everything works, and their figures are not kept. */
export interface Size {
  readonly quick: boolean;
  /** Also what needs some ten gigabytes of disk. */
  readonly large: boolean;
}

export const count = (number: number): string => Math.round(number).toLocaleString('en');

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;

export const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : count(ratio)}×`;

/** The middle one of several measurements. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

export const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
