export * from './documents.js';
export * from './error-codes.js';
export * from './generated/graphql.js';
export * from './generated/registered-documents.js';
export * from './realtime.js';
