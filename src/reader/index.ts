export * from './candidate.js';
export * from './read-text.js';
