export * from './assess-portfolio.js';
export * from './difference.js';
export * from './read-portfolio.js';
export * from './totals.js';
