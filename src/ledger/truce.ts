import type { Day } from '../time/index.js';
import type { MeasureId } from './identifiers.js';
import type { MeasureRate } from './measure-rate.js';

export type TruceId = string & { readonly __brand: 'TruceId' };

/**
 * A truce: the suspensions on both sides that stand and fall together. It says which measures are set aside and who may
 * extend them; its days and rates are read from the ledger, never written here.
 */
export interface Truce {
  readonly id: TruceId;
  readonly name: string;
  readonly parties: readonly string[];
  readonly sides: readonly TruceSide[];
}

export interface TruceSide {
  /** The territory that imposes the duty, and whose goods it is on. */
  readonly imposes: string;
  readonly on: string;
  /** The measure whose suspension is this side of the truce. */
  readonly suspends: MeasureId;
  /** Points set aside and points kept, as the instruments speak of them. */
  readonly points: MeasureRate;
  readonly kept: MeasureRate;
  readonly signs: readonly Signatory[];
  /** The ends as printed, each since it could be known; official wordings differ. */
  readonly wordings: readonly Wording[];
}

/** An end as an instrument prints it, with its hour and zone. */
export interface Wording {
  readonly end: string;
  readonly cite: string;
  readonly known: Day;
}

/** Who may extend a side, by which act, on what authority, and until when they may. */
export interface Signatory {
  readonly who: string;
  readonly act: string;
  readonly authority: string;
  readonly until?: Day;
}
