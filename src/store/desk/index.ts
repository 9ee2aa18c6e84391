export * from './desk.js';
export * from './invitations.js';
export * from './keys.js';
export * from './secrets.js';
export * from './tables.js';
export * from './webhooks.js';
export * from './writes.js';
