import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job as StoredJob, Queue, Worker } from 'bullmq';
import { Config } from '../config/config.js';
import { withDeadline } from '../deadline.js';
import type { StoredEvent } from '../events/recorded-event.js';
import type { Happening } from '../observe/nest-log.js';
import { openQueue, openWorker } from './queue-store.js';

const ATTEMPTS = 8;
// Less than a transaction of the relay may be idle.
const PATIENCE_MS = 8_000;
const COUNT_WITHIN_MS = 2_500;
const REOPEN_AFTER_MS = 500;

/** What a queue job carries: ids and small facts of one event, for one handler. */
export interface QueuedJob {
  handler: string;
  event: StoredEvent;
  /** Set when a job is run: no other try follows this one. */
  last?: boolean;
}

/** The queue between the relay and the handlers, in PostgreSQL or in Redis. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly log = new Logger(JobQueue.name);
  private queue: Queue | null = null;
  private worker: Worker | null = null;
  private away = false;
  private times = 0;

  constructor(private readonly config: Config) {}

  /** Adds jobs; one that waits, runs or failed under the same id is not added again. @throws when the queue does not answer in time */
  async add(jobs: { id: string; job: QueuedJob }[]): Promise<void> {
    if (jobs.length === 0) return;
    await withDeadline(this.taking((queue) => queue.addBulk(jobs.map(({ id, job }) => ({
      name: job.handler,
      data: job,
      opts: {
        jobId: id, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 200, jitter: 0.5 },
        // Its receipt says that it is done. Trap: in PostgreSQL a number of done jobs to keep is sorted anew whenever a job ends, 8 ms for a thousand.
        removeOnComplete: true, removeOnFail: { age: 14 * 86_400 },
      },
    })))), PATIENCE_MS);
  }

  /** Starts working jobs off with `run`. */
  work(run: (job: QueuedJob) => Promise<void>, concurrency: number): void {
    const worker = openWorker(this.config, async (job) => run({ ...(job.data as QueuedJob), last: job.attemptsMade + 1 >= ATTEMPTS }), {
      concurrency, autorun: false,
      // A killed worker's job is taken over within seconds; the default of one stall loses long jobs for good.
      lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 20,
    });
    this.worker = worker;
    worker.on('error', (error) => this.log.warn(error.message));
    worker.on('completed', (job) => this.log.log({ words: 'job', ...factsOf(job) }));
    worker.on('failed', (job, error) => this.log.warn({ words: 'A job failed.', ...factsOf(job), error }));
    void this.begin(worker, () => this.work(run, concurrency));
  }

  /** Lets a worker run as soon as it is connected; one that could not connect at first would not try again, and is left for a new one. */
  private async begin(worker: Worker, again: () => void): Promise<void> {
    try {
      await worker.waitUntilReady();
    } catch {
      await withDeadline(worker.close(), PATIENCE_MS).catch(() => undefined);
      await wait(REOPEN_AFTER_MS);
      if (this.worker === worker) again();
      return;
    }
    if (this.worker === worker) await worker.run().catch((error: Error) => this.log.warn(error.message));
  }

  /** How many jobs there are in each state. @throws when the queue does not answer in time */
  async counts(): Promise<Record<string, number>> {
    return withDeadline(this.taking((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'failed')), COUNT_WITHIN_MS);
  }

  /** How many jobs are still to do, now or later. */
  async pending(): Promise<number> {
    const counts = await this.taking((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'waiting-children'));
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** How often its store came back after it was away: it may then have lost what it took. @throws while it is away */
  async returns(): Promise<number> {
    this.open();
    if (this.away) {
      await withDeadline(this.taking((queue) => queue.getJobCounts('waiting')), PATIENCE_MS);
      this.away = false;
      this.times += 1;
    }
    return this.times;
  }

  /** Takes no more jobs, and resolves when those that run have ended. */
  async stopWorking(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.close();
  }

  async onApplicationShutdown(): Promise<void> {
    // A queue that is away answers no farewell; its jobs come back to another worker when their locks end.
    await withDeadline(this.stopWorking(), PATIENCE_MS).catch(() => undefined);
    await withDeadline(Promise.resolve(this.queue?.close()), PATIENCE_MS).catch(() => undefined);
  }

  /** Lets the queue answer, or leaves it for a new one as a worker is. */
  private async taking<T>(ask: (queue: Queue) => Promise<T>): Promise<T> {
    const queue = this.open();
    try {
      await queue.waitUntilReady();
    } catch (error) {
      this.away = true;
      if (this.queue === queue) this.queue = null;
      void withDeadline(queue.close(), PATIENCE_MS).catch(() => undefined);
      throw error;
    }
    return ask(queue);
  }

  private open(): Queue {
    if (!this.queue) {
      this.queue = openQueue(this.config);
      this.queue.on('error', (error) => {
        this.away = true;
        this.log.warn(error.message);
      });
      // A connection that ends in order is no error; its name is the library's, on both stores.
      this.queue.on('ioredis:close', () => { this.away = true; });
    }
    return this.queue;
  }
}

function factsOf(job: StoredJob | undefined): Happening {
  if (!job) return {};
  const { handler, event } = job.data as QueuedJob;
  return { handler, event: event.id, network: event.networkId, tries: job.attemptsMade, ...(job.processedOn && job.finishedOn ? { ms: job.finishedOn - job.processedOn } : {}) };
}
