import type { Problem } from '../../problem/index.js';
import type { DoorName, Question } from './answers.js';

/** What the page tells its worker: the law once, then questions. */
export type ToWorker =
  | { readonly kind: 'law'; readonly bytes: ArrayBuffer }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly door: DoorName;
      readonly question: Question;
      /** ISO; a worker asks no clock of its own. */
      readonly today: string;
    };

/** A reply: the bytes of the answer as text, or what was wrong with the question. `broken` is a mistake of ours. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly text: string; readonly incomplete: boolean }
  | { readonly kind: 'refusal'; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly kind: 'broken'; readonly id: number; readonly what: string };
