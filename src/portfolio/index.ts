export * from './assess-portfolio.js';
export * from './difference.js';
export * from './exposure/index.js';
export * from './fold-ordinals.js';
export * from './read-portfolio.js';
export * from './totals.js';
export * from './turns/index.js';
