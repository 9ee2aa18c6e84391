export * from './database.js';
export * from './source.js';
export * from './stage.js';
export * from './typed.js';
