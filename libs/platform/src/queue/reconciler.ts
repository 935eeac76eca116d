import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { eventOf, jobOf, type ClaimedRow } from './claimed.js';
import { JobQueue } from './job-queue.js';

const EVERY_MS = 2_000;
const UNMET_MS = 60_000;
const BATCH = 200;
const TURN = 4_027_004;

/**
 * Adds deliveries again that a queue has taken and that left no receipt: at once when its store was away, whatever it kept,
 * and after a minute in any case. What the queue still has is not added twice, and what was done is not done twice.
 */
@Injectable()
export class Reconciler implements OnApplicationShutdown {
  private readonly log = new Logger(Reconciler.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  /** How often the store had come back when everything was last added again; a process that starts knows nothing of before. */
  private seen = -1;

  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources, private readonly queue: JobQueue) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Adds again what was taken before a moment and is not met. Resolves with how much that was. */
  async addAgain(before: Date): Promise<number> {
    let total = 0;
    for (;;) {
      const added = await this.sources.system.transaction(async (manager) => {
        const [turn] = (await manager.query('select pg_try_advisory_xact_lock($1) as mine', [TURN])) as { mine: boolean }[];
        if (!turn?.mine) return 0;
        const rows = (await manager.query('select * from unmet_deliveries($1, $2)', [before, BATCH])) as (ClaimedRow & { handler: string })[];
        await this.queue.add(rows.map((row) => jobOf(eventOf(row), row.handler)));
        return rows.length;
      });
      total += added;
      if (added < BATCH) return total;
    }
  }

  private wake(): void {
    this.running ??= this.round().catch((error: Error) => this.log.warn(error.message)).finally(() => { this.running = null; });
  }

  private async round(): Promise<void> {
    const returns = await this.queue.returns();
    await this.addAgain(new Date(Date.now() - (returns === this.seen ? UNMET_MS : 0)));
    this.seen = returns;
  }
}
