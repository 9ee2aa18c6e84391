export * from './cents.js';
export * from './exact.js';
export * from './share-out.js';
