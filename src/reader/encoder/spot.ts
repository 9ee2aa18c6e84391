import type { Seen } from '../reading.js';

/** What the encoder looks at to answer a question: some places of the text, or the sides that it names. */
export interface Spot {
  /** Places of sentences; -1 is the sentence as a whole, and none the whole text. */
  readonly at?: readonly { readonly seen: Seen; readonly start: number }[];
  /** The side that acts, and the one that it acts upon. */
  readonly by?: string;
  readonly on?: string;
  /** What is asked about, where it is one of some kinds. */
  readonly of?: string;
}

/** A place of a sentence. */
export const spotAt = (...at: readonly { readonly seen: Seen; readonly start: number }[]): Spot => ({ at });

/** A sentence as a whole. */
export const spotOf = (seen: Seen): Spot => spotAt({ seen, start: -1 });

/** What stands nowhere in the text. */
export const NOWHERE: Spot = {};

/** Of many places of one thing so many are looked at, the likeliest first. */
export const LIKELIEST = 6;

/** Where a choice is asked, and where each thing stands that may be meant. */
export interface Where {
  readonly spot: Spot;
  readonly spots: readonly Spot[];
}
