import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Config } from '../config/config.js';

/** What lets several processes deliver each other's events; null when one process does everything. */
export interface RealtimeAdapter {
  factory: unknown;
  close: () => Promise<void>;
}

/** The adapter of the configuration. Both kinds may lose a message: they carry hints, the event log is the truth. */
export function realtimeAdapter(config: Config): RealtimeAdapter | null {
  if (config.env.CAIRN_REALTIME === 'local') return null;
  const pool = new pg.Pool({ connectionString: config.env.CAIRN_DATABASE_URL_QUEUE, max: 3, application_name: 'cairn-realtime', keepAlive: true });
  pool.on('error', () => undefined);
  const factory = createAdapter(pool, { tableName: 'bullmq.realtime_attachment', errorHandler: () => undefined });
  return { factory, close: () => pool.end().catch(() => undefined) };
}
