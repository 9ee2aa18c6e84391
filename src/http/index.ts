export * from './app.js';
export * from './desk/front-desk.js';
export { POST_RULES, type PostRules } from './desk/post-office.js';
export * from './law-source.js';
export * from './limits.js';
export * from './log.js';
export * from './parts.js';
export * from './serve.js';
export * from './static-files.js';
