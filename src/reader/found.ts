import type { Claim } from './candidate.js';
import type { Seen } from './reading.js';
import type { Range } from './view.js';

/** A claim as a rule finds it, in places of the view. `rule` names how it was found; its confidence hangs on that. */
export interface Found {
  readonly claim: Claim;
  readonly ranges: readonly Range[];
  readonly rule: string;
  /** How likely what was learnt holds the least certain thing that the claim says to be; absent where rules alone found it. */
  readonly share?: number;
  /** Of a rate: its words most likely tell of no time. */
  readonly timeless?: boolean;
}

/** A part of a sentence as a range of the view. */
export const within = ({ sentence }: Seen, start: number, end: number): Range => ({
  start: sentence.start + Math.max(0, start),
  end: sentence.start + Math.min(end, sentence.end - sentence.start),
});

/** A whole sentence as a range of the view. */
export const whole = ({ sentence }: Seen): Range => ({ start: sentence.start, end: sentence.end });
