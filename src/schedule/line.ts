import type { HtsCode } from './hts-code.js';
import type { Rate } from './rate/index.js';
import type { Special } from './special.js';

/** The rate columns of a line. `additional` is the safeguard column of subchapter IV of chapter 99, absent elsewhere. */
export interface RateColumns {
  readonly general: Rate;
  readonly special: Special;
  readonly column2: Rate;
  readonly additional: Rate;
}

/** An eight-digit line as an edition keeps it: its rates, its units, and the ten-digit codes that inherit from it. */
export interface RateLine {
  readonly code: HtsCode;
  readonly columns: RateColumns;
  /** Units printed at the eight digits themselves; most lines print theirs at the ten. */
  readonly units: readonly string[];
  readonly children: readonly StatisticalLine[];
  readonly description?: string;
}

/** A ten-digit line: its own units, and its own rates in the rare case that they are not those of its eight digits. */
export interface StatisticalLine {
  readonly code: HtsCode;
  readonly units: readonly string[];
  readonly columns?: RateColumns;
  readonly description?: string;
}

/** A line as found: rates and units that apply to the code asked for, inherited or its own. */
export interface Line extends RateColumns {
  readonly code: HtsCode;
  /** The code that prints the rates: the eight digits, or the ten where they carry their own. */
  readonly rateCode: HtsCode;
  readonly units: readonly string[];
  /** The edition that holds the line, for example `2025-basic`. */
  readonly edition: string;
  readonly description?: string;
}
