import type { EventId, InstrumentId, MeasureId, Program } from '../ledger/index.js';
import type { Cents, Exact } from '../money/index.js';
import type { Day } from '../time/index.js';
import type { EntryLine } from './entry-line.js';
import type { LeftOut } from './left-out.js';

/** Where a number is written: instrument, section, event. */
export interface Citation {
  readonly instrument: InstrumentId | string;
  readonly citation: string;
  readonly at: string;
  readonly event?: EventId;
}

/** One duty of a line. `rate` is as in law, `basis` the value (or quantity) it is charged on. */
export interface Component {
  readonly program: Program;
  readonly heading: string;
  readonly rate: string;
  readonly basis: Cents;
  readonly amount: Cents;
  readonly measure: MeasureId | 'base';
  readonly status: 'in force' | 'struck down';
  readonly cites: readonly Citation[];
}

/** A measure that was considered and left out, and why. */
export interface Considered {
  readonly program: Program;
  readonly heading: string;
  readonly measure: MeasureId;
  readonly why: LeftOut;
}

export interface Assumption {
  readonly what: string;
  readonly effect: string;
}

/**
 * The duty on one line. `duty` is what is assessed on the day by the law as known; `owed` is the same after rulings
 * that reach back. Either is absent when something that decides it is not known: an unknown is never zero.
 */
export interface Assessment {
  readonly line: EntryLine;
  readonly on: Day;
  readonly known?: Day;
  readonly edition?: string;
  readonly duty?: Cents;
  readonly owed?: Cents;
  /** Duty as a share of the value. */
  readonly rate?: Exact;
  readonly components: readonly Component[];
  readonly considered: readonly Considered[];
  readonly missing: readonly string[];
  readonly assumed: readonly Assumption[];
  readonly range?: { readonly low: Cents; readonly high: Cents };
  readonly fees: Fees;
  readonly deMinimis?: { readonly state: 'open' | 'closed'; readonly cite: Citation };
  readonly warnings: readonly string[];
}

/** The line's share of what is due once for its entry. */
export interface Fees {
  readonly mpf?: Cents;
  readonly hmf?: Cents;
  readonly cites: readonly Citation[];
}
