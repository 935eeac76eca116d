export { bootstrap, connected, onDatabase, type BootstrapOptions } from './postgres/bootstrap.js';
export { LocalPostgres, type LocalPostgresOptions, type Started } from './postgres/local-postgres.js';
export { roleUrls, type DatabaseUrls, type LoginRole, type Passwords } from './postgres/roles.js';
export { databaseEnvironment } from './environment.js';
export { demoSignIns, fillDemo, migrate, schema, serve, type DemoSignIn, type Serving } from './product.js';
export { up, type Running } from './up.js';
