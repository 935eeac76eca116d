import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createRequire } from 'node:module';
import type { Queue, Worker, createPostgresBackend, runMigrations } from 'bullmq';
import pg from 'pg';
import { Config } from '../config/config.js';
import type { StoredEvent } from '../events/recorded-event.js';

// The package's CommonJS entry: its ESM build cannot load `pg` itself.
const bullmq = createRequire(import.meta.url)('bullmq') as {
  Queue: typeof Queue; Worker: typeof Worker; createPostgresBackend: typeof createPostgresBackend; runMigrations: typeof runMigrations;
};

const NAME = 'cairn';
const SCHEMA = 'bullmq';
const MIGRATING = 4_027_002;
const ATTEMPTS = 8;

/** What a queue job carries: ids and small facts of one event, for one handler. */
export interface QueuedJob {
  handler: string;
  event: StoredEvent;
  /** Set when a job is run: no other try follows this one. */
  last?: boolean;
}

/** Prepares the queue's own schema, as its own role, under the lock that keeps two migrating processes apart. */
export async function migrateQueue(ownerUrl: string, queueUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'cairn-migrate-queue' });
  const client = new pg.Client({ connectionString: queueUrl, application_name: 'cairn-migrate-queue' });
  await owner.connect();
  await client.connect();
  const database = owner.escapeIdentifier(new URL(queueUrl).pathname.slice(1));
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATING]);
    // CREATE SCHEMA IF NOT EXISTS asks for CREATE on the database even when the schema is there.
    await owner.query(`grant create on database ${database} to cairn_queue`);
    await bullmq.runMigrations(client as never, SCHEMA);
    await client.query(`create table if not exists ${SCHEMA}.realtime_attachment (id bigserial unique, created_at timestamptz default now(), payload bytea)`);
  } finally {
    await owner.query(`revoke create on database ${database} from cairn_queue`).catch(() => undefined);
    await Promise.all([owner.end(), client.end()]);
  }
}

/** The queue between the relay and the handlers. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly log = new Logger(JobQueue.name);
  private queue: Queue | null = null;
  private worker: Worker | null = null;

  constructor(private readonly config: Config) {}

  /** Adds jobs; one that was added before, by the same id, is not added again. */
  async add(jobs: { id: string; job: QueuedJob }[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.open().addBulk(jobs.map(({ id, job }) => ({
      name: job.handler,
      data: job,
      opts: {
        jobId: id, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 200, jitter: 0.5 },
        removeOnComplete: { age: 3_600, count: 1_000 }, removeOnFail: { age: 14 * 86_400 },
      },
    })));
  }

  /** Starts working jobs off with `run`. */
  work(run: (job: QueuedJob) => Promise<void>, concurrency: number): void {
    this.worker = new bullmq.Worker(NAME, async (job) => run({ ...(job.data as QueuedJob), last: job.attemptsMade + 1 >= ATTEMPTS }), {
      connection: this.connection(concurrency + 2) as never,
      concurrency,
      // A killed worker's job is taken over within seconds; the default of one stall loses long jobs for good.
      lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 20,
    }, bullmq.createPostgresBackend as never);
    this.worker.on('error', (error) => this.log.warn(error.message));
    this.worker.on('failed', (job, error) => this.log.warn(`${job?.name} ${job?.id}: ${error.message}`));
  }

  /** How many jobs are still to do, now or later. */
  async pending(): Promise<number> {
    const counts = await this.open().getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'waiting-children');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  async stopWorking(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stopWorking().catch(() => undefined);
    await this.queue?.close().catch(() => undefined);
  }

  private open(): Queue {
    if (!this.queue) {
      this.queue = new bullmq.Queue(NAME, { connection: this.connection(3) as never }, bullmq.createPostgresBackend as never);
      this.queue.on('error', (error) => this.log.warn(error.message));
    }
    return this.queue;
  }

  private connection(max: number): object {
    return { connectionString: this.config.env.CAIRN_DATABASE_URL_QUEUE, schema: SCHEMA, max, connectionTimeoutMillis: 2_500, application_name: 'cairn-queue' };
  }
}
