import type { Learnt } from '../learnt.js';

/** What the labelled texts taught, by question. scripts/train-reader.ts writes the files beside this one. */
export const LEARNT: Learnt = new Map([]);
