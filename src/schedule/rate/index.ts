export * from './evaluate-rate.js';
export * from './linear-terms.js';
export * from './parse-rate.js';
export * from './parts.js';
export * from './print-rate.js';
export * from './rate.js';
export * from './units.js';
