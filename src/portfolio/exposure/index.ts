export * from './expose-lines.js';
export * from './exposure.js';
export * from './tally.js';
