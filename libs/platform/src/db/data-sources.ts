import 'reflect-metadata';
import { DataSource, type Logger } from 'typeorm';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { findOperation } from './context.js';
import { preparing } from './preparing-client.js';

/** Counts statements for the spec that guards against N+1; logs nothing, so no personal data. */
class StatementCounter implements Logger {
  logQuery(): void {
    const op = findOperation();
    if (op) op.statements += 1;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** Injection token of the pools; for platform code alone. */
export const DATA_SOURCES = Symbol('DataSources');

export interface DataSources {
  /** Role cairn_app: everything a member may do. */
  app: DataSource;
  /** Role cairn_system: background roll-ups, one network per call. */
  system: DataSource;
}

const PATIENCE_MS = 65_000;

// Timestamps are read as Date by pg; bigint counts come as text and are turned into numbers where a column says so.
function source(url: string, entities: Function[], pool: number, name: string, Client: typeof pg.Client = pg.Client): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as never[],
    synchronize: false,
    logging: true,
    logger: new StatementCounter(),
    poolSize: pool,
    connectTimeoutMS: 2_500,
    applicationName: name,
    // An idle client that dies with its server must not take the process with it.
    poolErrorHandler: () => undefined,
    // A server that is frozen answers nothing at all, not even its own time limit: the driver gives up a little later.
    extra: { pipeline: true, connectionTimeoutMillis: 2_500, idleTimeoutMillis: 30_000, keepAlive: true, query_timeout: PATIENCE_MS, Client: preparing(Client) },
  });
}

/** The pools of a process; not connected yet. @param watch makes the connections of a pool measure their statements */
export function makeDataSources(config: Config, entities: Function[], watch?: (pool: string) => typeof pg.Client): DataSources {
  return {
    app: source(config.env.CAIRN_DATABASE_URL_APP, entities, config.env.CAIRN_POOL, 'cairn-app', watch?.('app')),
    system: source(config.env.CAIRN_DATABASE_URL_SYSTEM, entities, Math.max(3, Math.floor(config.env.CAIRN_POOL / 2)), 'cairn-system', watch?.('system')),
  };
}
