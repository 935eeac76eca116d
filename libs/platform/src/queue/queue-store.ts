import { createRequire } from 'node:module';
import type { Queue, QueueOptions, Worker, WorkerOptions, createPostgresBackend, createRedisBackend, runMigrations } from 'bullmq';
import type { Config } from '../config/config.js';
import { PATIENT, PROMPT } from '../redis/redis-options.js';

// The package's CommonJS entry: its ESM build cannot load `pg` itself.
export const bullmq = createRequire(import.meta.url)('bullmq') as {
  Queue: typeof Queue; Worker: typeof Worker; runMigrations: typeof runMigrations;
  createPostgresBackend: typeof createPostgresBackend; createRedisBackend: typeof createRedisBackend;
};

/** The schema of the queue in PostgreSQL. */
export const QUEUE_SCHEMA = 'bullmq';

const NAME = 'cairn';

/** The end of the queue that takes jobs: fails at once when its store is away, and the outbox keeps what it did not take. */
export function openQueue(config: Config): Queue {
  const store = storeOf(config, 'prompt', 3);
  return new bullmq.Queue(NAME, store.options, store.backend);
}

/** The end that gives jobs to `run`, as many at once as `settings.concurrency`; it waits for a store that is away. */
export function openWorker(config: Config, run: ConstructorParameters<typeof Worker>[1], settings: Partial<WorkerOptions> & { concurrency: number }): Worker {
  const store = storeOf(config, 'patient', settings.concurrency + 2);
  return new bullmq.Worker(NAME, run, { ...store.options, ...settings }, store.backend);
}

interface Store { options: QueueOptions; backend: never }

function storeOf({ env }: Config, mood: 'prompt' | 'patient', max: number): Store {
  if (env.CAIRN_REDIS_URL) {
    const connection = { url: env.CAIRN_REDIS_URL, ...(mood === 'prompt' ? PROMPT : PATIENT) };
    return { options: { prefix: `${env.CAIRN_REDIS_PREFIX}:queue`, connection }, backend: bullmq.createRedisBackend as never };
  }
  // Who waits has a shorter patience; a process with much to do must not take its own delay for a store that is away.
  const connection = { connectionString: env.CAIRN_DATABASE_URL_QUEUE, schema: QUEUE_SCHEMA, max, connectionTimeoutMillis: 10_000, application_name: 'cairn-queue' };
  return { options: { connection: connection as never }, backend: bullmq.createPostgresBackend as never };
}
