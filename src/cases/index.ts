export * from './case.js';
export * from './check-case.js';
export * from './read-cases.js';
