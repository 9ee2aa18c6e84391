export * from './candidate.js';
export * from './check/index.js';
export * from './claim-key.js';
export * from './claim-words.js';
export * from './join.js';
export * from './read-text.js';
