import path from 'node:path';
import { dataFolder, root } from '../bin/paths.mjs';
import type { DatabaseUrls } from './postgres/roles.js';
import type { Durability } from './postgres/settings.js';

/** The connections named by the environment, when someone brings a database of their own. */
export function urlsFromEnvironment(env = process.env): DatabaseUrls | undefined {
  const { CAIRN_DATABASE_URL_OWNER, CAIRN_DATABASE_URL_APP, CAIRN_DATABASE_URL_SYSTEM, CAIRN_DATABASE_URL_QUEUE, CAIRN_DATABASE_URL_PUBLIC } = env;
  if (!CAIRN_DATABASE_URL_APP) return undefined;
  return {
    ownerUrl: CAIRN_DATABASE_URL_OWNER ?? '',
    appUrl: CAIRN_DATABASE_URL_APP,
    systemUrl: CAIRN_DATABASE_URL_SYSTEM ?? '',
    queueUrl: CAIRN_DATABASE_URL_QUEUE ?? '',
    publicUrl: CAIRN_DATABASE_URL_PUBLIC ?? '',
  };
}

/** The variables by which a process of the platform finds its database. The owner's connection is for migrations only. */
export function databaseEnvironment(urls: DatabaseUrls, { owner }: { owner: boolean }): NodeJS.ProcessEnv {
  return {
    CAIRN_DATABASE_URL_APP: urls.appUrl,
    CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl,
    CAIRN_DATABASE_URL_QUEUE: urls.queueUrl,
    CAIRN_DATABASE_URL_PUBLIC: urls.publicUrl,
    CAIRN_DATABASE_URL_OWNER: owner ? urls.ownerUrl : undefined,
  };
}

/** What `cairn up` decides for its server unless the environment says otherwise. */
export function serverEnvironment(port: number, demo: boolean, env = process.env): NodeJS.ProcessEnv {
  return {
    ...env,
    PORT: String(port),
    NODE_ENV: env.NODE_ENV || 'production',
    CAIRN_DEMO: String(demo),
    CAIRN_REGISTRATION: env.CAIRN_REGISTRATION || (demo ? 'open' : 'closed'),
    CAIRN_FILES: filesFolder(env),
    ...terminalLog(env),
    CAIRN_WEB: env.CAIRN_WEB || path.join(root, 'apps', 'web', 'dist'),
  };
}

/** At a terminal, what goes wrong is of interest alone, and to a person. */
export function terminalLog(env = process.env): { CAIRN_LOG_LEVEL: string; CAIRN_LOG_FORMAT: string } {
  return { CAIRN_LOG_LEVEL: env.CAIRN_LOG_LEVEL || 'warn', CAIRN_LOG_FORMAT: env.CAIRN_LOG_FORMAT || 'lines' };
}

/** Where uploads lie: every process of one Cairn must name the same folder, or a job finds no file. */
export function filesFolder(env = process.env): string {
  return env.CAIRN_FILES || path.join(dataFolder(), 'files');
}

/** `CAIRN_DEMO=false` starts with an empty Cairn. */
export function demoWanted(env = process.env): boolean {
  return env.CAIRN_DEMO !== 'false';
}

/** `CAIRN_DURABILITY=lossy` acknowledges writes before they are on disk: the control run of the chaos drill, nothing else. */
export function durability(env = process.env): Durability {
  const value = env.CAIRN_DURABILITY || 'full';
  if (value === 'full' || value === 'lossy' || value === 'test') return value;
  throw new Error(`CAIRN_DURABILITY must be full, lossy or test, not "${value}".`);
}
