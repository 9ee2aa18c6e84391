export * from './pack-law.js';
export * from './read-csv.js';
export * from './read-law.js';
export * from './read-refund-law.js';
export * from './read-text.js';
export * from './write-folder.js';
export * from './write-whole.js';
