export * from './database.js';
export * from './expose.js';
export * from './keying.js';
export * from './row-numbers.js';
export * from './source.js';
export * from './stage.js';
export * from './staged-line.js';
export * from './typed.js';
