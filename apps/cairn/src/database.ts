import { dataFolder } from '../bin/paths.mjs';
import { durability, urlsFromEnvironment } from './environment.js';
import { bootstrap } from './postgres/bootstrap.js';
import { LocalPostgres, type Started } from './postgres/local-postgres.js';
import type { DatabaseUrls } from './postgres/roles.js';

/** The database of this command: one of the environment, or the embedded one. */
export interface Database {
  urls: DatabaseUrls;
  /** Undefined when someone else runs the server. */
  local: LocalPostgres | undefined;
  started: Started | undefined;
}

/** Makes the database ready for connections: roles, extensions, an empty or existing database. */
export async function openDatabase(): Promise<Database> {
  const urls = urlsFromEnvironment();
  if (urls) return { urls, local: undefined, started: undefined };
  const local = new LocalPostgres({ folder: dataFolder(), durability: durability() });
  const started = await local.start();
  return { urls: await bootstrap(local.adminUrl, { passwords: local.secrets.roles }), local, started };
}

/** Runs one command on the database; a server that was already running keeps running. */
export async function withDatabase<T>(work: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const { urls, local, started } = await openDatabase();
  try {
    return await work(urls);
  } finally {
    if (started !== 'adopted') await local?.stop();
  }
}
