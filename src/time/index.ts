export * from './day.js';
export * from './quarter.js';
export * from './span.js';
