export * from './candidate.js';
export * from './check/index.js';
export * from './read-text.js';
