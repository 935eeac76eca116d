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
  const settings = { connectionString: config.env.CAIRN_DATABASE_URL_QUEUE, application_name: 'cairn-realtime', keepAlive: true, connectionTimeoutMillis: 2_500 };
  const pool = new pg.Pool({ ...settings, max: 2 });
  pool.on('error', () => undefined);
  const factory = createAdapter({ query: pool.query.bind(pool), connect: () => listenClient(settings) } as never, { tableName: 'bullmq.realtime_attachment', errorHandler: () => undefined });
  return { factory, close: () => pool.end().catch(() => undefined) };
}

// The adapter hears no error of its LISTEN client, which would end the process, and never gives a dead one back to a pool.
async function listenClient(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(settings);
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { release: () => void client.end().catch(() => undefined) });
}
