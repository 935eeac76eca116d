import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { Mailer } from '../mail/mailer.js';
import { Housekeeping } from './housekeeping.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { Reconciler } from './reconciler.js';
import { Relay } from './relay.js';

const CONCURRENCY = 4;

/** The background half of the product: relay, handlers, mails. */
@Injectable()
export class Work {
  constructor(
    private readonly queue: JobQueue, private readonly runner: JobRunner, private readonly relay: Relay, private readonly reconciler: Reconciler,
    private readonly mailer: Mailer, private readonly housekeeping: Housekeeping,
  ) {}

  /** Starts relay, workers and mailer of this process. */
  start(): void {
    this.queue.work((job) => this.runner.run(job), CONCURRENCY);
    this.relay.start();
    this.reconciler.start();
    this.mailer.start();
    this.housekeeping.start();
  }

  /** Resolves when nothing is left to do: no outbox row, no job. For tests and for the demo. */
  async drain(deadlineMs = 60_000): Promise<void> {
    const end = Date.now() + deadlineMs;
    for (;;) {
      const before = await this.relay.settle();
      if ((await this.queue.pending()) === 0 && (await this.relay.settle()) === before) break;
      if (Date.now() > end) throw new Error('Work does not come to rest.');
      await wait(10);
    }
    await this.mailer.flush();
  }
}
