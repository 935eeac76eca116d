import { Queue } from 'bullmq';
import type { TestServer } from '../../harness/server.js';
import { databaseOf, superuser } from './sql.js';

/** Keeps the queue from giving jobs, so that something can happen between a step and its job. Resolves with how to let go. */
export async function holdJobs(place: Pick<TestServer, 'urls' | 'shared'>): Promise<() => Promise<void>> {
  const { CAIRN_REDIS_URL: url, CAIRN_REDIS_PREFIX: prefix } = place.shared;
  if (!url) return holdTable(place);
  const queue = new Queue('cairn', { connection: { url }, prefix: `${prefix}:queue` });
  await queue.pause();
  return async () => {
    await queue.resume();
    await queue.close();
  };
}

async function holdTable(place: Pick<TestServer, 'urls'>): Promise<() => Promise<void>> {
  const client = await superuser(databaseOf(place));
  await client.query('begin; lock table bullmq.job in exclusive mode');
  return async () => {
    await client.query('commit');
    await client.end();
  };
}
