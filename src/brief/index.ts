export * from './brief.js';
export * from './brief-json.js';
export * from './changes.js';
export * from './deadlines.js';
export * from './headline-steps.js';
export * from './news.js';
export * from './timeline.js';
export * from './watch.js';
