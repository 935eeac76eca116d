import type { TestServer } from '../../harness/server.js';
import { databaseOf, superuser } from './sql.js';

/** Keeps the queue from taking or giving jobs, so that something can happen between a step and its job. Resolves with how to let go. */
export async function holdJobs(place: Pick<TestServer, 'urls'>): Promise<() => Promise<void>> {
  const client = await superuser(databaseOf(place));
  await client.query('begin; lock table bullmq.job in exclusive mode');
  return async () => {
    await client.query('commit');
    await client.end();
  };
}
