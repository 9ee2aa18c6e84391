export * from './format.js';
export * from './parse-csv.js';
export * from './parse-jsonl.js';
export * from './read-table.js';
export * from './sheet-table.js';
