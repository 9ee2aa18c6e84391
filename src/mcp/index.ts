export * from './make-app.js';
export * from './make-server.js';
export * from './parts.js';
export * from './serve-stdio.js';
export * from './tools.js';
