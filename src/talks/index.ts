export * from './sign-off-state.js';
export * from './talks.js';
