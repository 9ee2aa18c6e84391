export * from './check-claims.js';
export { footingOn } from './footing.js';
