export * from './assess-sql.js';
export * from './export-law.js';
export * from './export-readme.js';
export * from './export-table.js';
export * from './write-export.js';
