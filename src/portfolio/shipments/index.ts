export * from './beat-turns.js';
export * from './file-shipments.js';
export * from './plan-columns.js';
export * from './shipment.js';
export * from './transit-days.js';
