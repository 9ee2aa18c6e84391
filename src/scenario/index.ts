export * from './apply-scenario.js';
export * from './scenario.js';
export * from './suppose.js';
