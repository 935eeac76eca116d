import { Redis } from 'ioredis';
import type { TestServer } from '../../harness/server.js';
import { sql } from './sql.js';

/** Everything that the queue of a server keeps, in PostgreSQL or in Redis, as text. */
export async function queued(place: Pick<TestServer, 'urls' | 'shared'>): Promise<string> {
  const { CAIRN_REDIS_URL: url, CAIRN_REDIS_PREFIX: prefix } = place.shared;
  if (!url) return JSON.stringify(await sql(place, 'select * from bullmq.job'));
  const redis = new Redis(url);
  try {
    const found: unknown[] = [];
    for await (const keys of redis.scanStream({ match: `${prefix}:queue:*` }) as AsyncIterable<string[]>) {
      for (const key of keys) if ((await redis.type(key)) === 'hash') found.push(await redis.hgetall(key));
    }
    return JSON.stringify(found);
  } finally {
    redis.disconnect();
  }
}
