import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { withDeadline } from '../deadline.js';
import { QUEUE_SCHEMA } from '../queue/queue-store.js';
import type { RealtimeAdapter } from './adapter.js';

const HEARTBEAT_MS = 2_000;

/** Processes tell each other of events by NOTIFY. @param resumed see `realtimeAdapter` */
export function postgresAdapter(config: Config, resumed: () => void): RealtimeAdapter {
  const settings = { connectionString: config.env.CAIRN_DATABASE_URL_QUEUE, application_name: 'cairn-realtime', keepAlive: true, connectionTimeoutMillis: 2_500 };
  // Two would overtake each other: a page that has heard of the second event takes the first for lost.
  const pool = new pg.Pool({ ...settings, max: 1, query_timeout: 5_000 });
  pool.on('error', () => undefined);
  let listened = false;
  let silenced = false;
  // The adapter forgets what it cannot say. It says something every 5 s: the first word that gets through tells that others were lost.
  const query = async (...words: Parameters<typeof pool.query>): Promise<unknown> => {
    try {
      const answer: unknown = await (pool.query as (...all: unknown[]) => Promise<unknown>)(...words);
      if (silenced) resumed();
      silenced = false;
      return answer;
    } catch (error) {
      silenced = true;
      throw error;
    }
  };
  const connect = async (): Promise<pg.Client> => {
    const client = await listenClient(settings);
    if (listened) resumed();
    listened = true;
    return client;
  };
  const factory = createAdapter({ query, connect } as never, { tableName: `${QUEUE_SCHEMA}.realtime_attachment`, errorHandler: () => undefined });
  return { factory, close: () => pool.end().catch(() => undefined) };
}

// The adapter hears no error of its LISTEN client, which would end the process, and never gives a dead one back to a pool.
// A dead connection gives no error by itself either, so it is asked.
async function listenClient(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(settings);
  client.on('error', () => undefined);
  await client.connect();
  const socket = (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream;
  const heart = setInterval(() => void withDeadline(client.query('select 1'), HEARTBEAT_MS).catch(() => socket.destroy()), HEARTBEAT_MS);
  heart.unref();
  client.on('end', () => clearInterval(heart));
  return Object.assign(client, { release: () => void client.end().catch(() => undefined) });
}
