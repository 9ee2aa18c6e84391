export * from './day.js';
export * from './span.js';
