import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';

const WITHIN = 240_000;
const QUIET_FOR = 3;

/** Waits until the worker has nothing left to do: no outbox row, no job now or later, no mail, no import on its way. */
export async function drain(run) {
  await run.restarting;
  const queue = run.redis ? new Queue('cairn', { prefix: 'cairn:queue', connection: { url: run.redis.url } }) : null;
  try {
    return await comesToRest(run, queue);
  } finally {
    await queue?.close();
  }
}

async function comesToRest(run, queue) {
  let quiet = 0;
  let left = {};
  for (const until = Date.now() + WITHIN; Date.now() < until; await sleep(300)) {
    run.signal.throwIfAborted();
    left = await leftToDo(run.database, queue).catch(() => ({ unknown: 1 }));
    quiet = Object.values(left).some((count) => count > 0) ? 0 : quiet + 1;
    if (quiet >= QUIET_FOR) return undefined;
  }
  return Object.entries(left).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`).join(', ');
}

async function leftToDo(database, queue) {
  const inRedis = Object.values(await queue?.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'waiting-children') ?? {});
  return database.ask(async (query) => {
    const [counts] = await query(`select (select count(*)::int from outbox) as "outbox rows",
      (select count(*)::int from bullmq.job where state in ('waiting', 'active', 'delayed', 'waiting-children')) as jobs,
      (select count(*)::int from mail where state = 'QUEUED') as mails,
      (select count(*)::int from measure_import where state = 'IMPORTING') as imports`);
    return { ...counts, 'jobs in Redis': inRedis.reduce((sum, count) => sum + count, 0) };
  });
}
