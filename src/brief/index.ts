export * from './brief.js';
export * from './brief-json.js';
export * from './changes.js';
