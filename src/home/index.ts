export * from './law-stamp.js';
export * from './open-law.js';
export * from './server-secret.js';
export * from './store-place.js';
