export { AppModule } from './app.module.js';
export { asMember } from './commands/as-member.js';
export { examine, type Finding } from './commands/examine.js';
export { importFile, type ImportFile } from './commands/import-file.js';
export { demo } from './demo/index.js';
export { FEATURES, type Feature } from './features.js';
export { MIGRATIONS } from './migrations/index.js';
export { resolvers, schemaText } from './schema.js';
export { openApp, runAlone, serve, type Halves, type Running } from './serve.js';
