export * from './as-known.js';
export * from './check-ledger.js';
export * from './event.js';
export * from './identifiers.js';
export * from './ledger.js';
export * from './measure.js';
export * from './measure-rate.js';
export * from './pack-ledger.js';
