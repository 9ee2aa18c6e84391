import type { Found } from './found.js';

/** Until a rule is calibrated. */
const UNKNOWN = 0.5;

/** How often a claim found in this way is right. */
export const confidenceOf = (_found: Found): number => UNKNOWN;
