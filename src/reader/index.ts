export * from './candidate.js';
