import { TestRedis } from '../../harness/redis.mjs';
import { startServer, type TestServer } from '../../harness/server.js';

/** Two api processes of one Cairn; the first one works too. */
export interface Split {
  one: TestServer;
  other: TestServer;
  /** The Redis that they share; null on the column without one. */
  redis: TestRedis | null;
  stop: () => Promise<void>;
}

/** What the queue and the road between processes stand on. */
export type Column = 'PostgreSQL' | 'Redis';

/** The columns that this machine can run: the second one needs a redis-server. */
export const COLUMNS: readonly Column[] = process.env.CAIRN_REDIS_SERVER ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

/** Starts two processes on a column of their own, whatever column the suite runs on. */
export async function startSplit(column: Column): Promise<Split> {
  const redis = column === 'Redis' ? await new TestRedis().start() : null;
  const env: Record<string, string> = redis ? { CAIRN_REDIS_URL: redis.url } : { CAIRN_REALTIME: 'postgres', CAIRN_REDIS_URL: '' };
  const one = await startServer(env);
  const other = await startServer({ ...one.shared, CAIRN_TEST_WORK: 'off' });
  return {
    one, other, redis,
    stop: async () => {
      await Promise.all([other.stop(), one.stop()]);
      await redis?.end();
    },
  };
}
