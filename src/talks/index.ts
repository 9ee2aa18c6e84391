export * from './balance.js';
export * from './sectors.js';
export * from './sign-off-state.js';
export * from './talks.js';
