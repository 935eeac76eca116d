import type { TestServer } from '../../harness/server.js';
import { queued } from './queued.js';
import { databaseOf, superuser } from './sql.js';
import { until } from './until.js';

/** Does something whose jobs cannot end, and resolves with all that the queue keeps, as text, as soon as what `act` names is in it. Then the jobs go on. */
export async function heldInQueue(place: Pick<TestServer, 'urls' | 'shared'>, act: () => Promise<string>): Promise<string> {
  const holder = await superuser(databaseOf(place));
  try {
    // A job ends with its receipt, and leaves the queue.
    await holder.query('begin; lock table receipt in exclusive mode');
    const word = await act();
    return await until('the queue has the job', async () => {
      const jobs = await queued(place);
      return jobs.includes(word) && jobs;
    });
  } finally {
    await holder.query('rollback');
    await holder.end();
  }
}
