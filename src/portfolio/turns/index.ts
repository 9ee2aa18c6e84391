export * from './count-turns.js';
export * from './turn.js';
export * from './turn-fees.js';
export * from './turn-tally.js';
