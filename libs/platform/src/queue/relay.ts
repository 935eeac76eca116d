import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { EVENT_NAMES } from '@cairn/domain';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { Notifications } from '../db/notifications.js';
import { JobRegistry } from '../events/job-registry.js';
import type { StoredEvent } from '../events/recorded-event.js';
import { Gateway } from '../realtime/gateway.js';
import { eventOf, jobOf, type ClaimedRow } from './claimed.js';
import { JobQueue } from './job-queue.js';

const BATCH = 100;
const POLL_MS = 2_000;

/**
 * Takes committed events from the outbox, adds their jobs, tells their rooms, and forgets them: all in one
 * transaction, so that a crash repeats and never loses. Rows are claimed past each other's locks and by nothing
 * else: an open transaction elsewhere delays nobody.
 */
@Injectable()
export class Relay implements OnApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private running: Promise<void> | null = null;
  /** Events relayed since the start. */
  private relayed = 0;
  private again = false;
  /** Events of a round that failed. */
  private readonly vain = new Set<string>();
  private followed: string | null = null;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;
  private stop: (() => void) | null = null;

  constructor(
    @Inject(DATA_SOURCES) private readonly sources: DataSources,
    private readonly registry: JobRegistry, private readonly queue: JobQueue,
    private readonly gateway: Gateway, private readonly notifications: Notifications,
  ) {}

  start(): void {
    this.stop = this.notifications.on('cairn_outbox', () => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.stop?.();
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Starts a round, or asks the running one for another. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.rounds().finally(() => {
      this.running = null;
      if (this.again) this.wake();
    });
  }

  get idle(): boolean {
    return this.running === null;
  }

  /** Resolves when the round that runs now, if any, has ended. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Relays until nothing is left. Resolves with how many events it relayed. */
  async flush(): Promise<number> {
    let total = 0;
    for (;;) {
      const done = await this.batch();
      total += done;
      if (done === 0) return total;
    }
  }

  /**
   * Relays what is left, and waits for the round that runs by itself: rows that it has claimed are invisible to `flush`.
   * Resolves with how many events were relayed since the start, by either.
   */
  async settle(): Promise<number> {
    do {
      await this.running;
      await this.flush();
    } while (this.running);
    return this.relayed;
  }

  private async rounds(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.flush();
      } catch (error) {
        if (!this.stopped) this.log.warn(error instanceof Error ? error.message : String(error));
        await wait(250);
      }
    } while (this.again && !this.stopped);
  }

  private async batch(): Promise<number> {
    const done = await this.sources.system.transaction(async (manager) => {
      const rows = (await manager.query('select * from take_outbox($1, $2)', [BATCH, this.followers()])) as ClaimedRow[];
      const events = rows.map(eventOf);
      // Told before their jobs are added, which takes longer than all else. A queue that is away may have taken the road between processes
      // with it: what was told in vain is told again when the queue is back, and whoever heard it drops it by its number.
      const [first, repeated] = [events.filter(({ id }) => !this.vain.has(id)), events.filter(({ id }) => this.vain.has(id))];
      this.tell(first);
      try {
        await this.queue.add(events.flatMap((event) => this.registry.after(event.name).map((handler) => jobOf(event, handler.name))));
      } catch (error) {
        for (const { id } of events) this.vain.add(id);
        throw error;
      }
      this.tell(repeated);
      return rows.length;
    });
    this.vain.clear();
    this.relayed += done;
    return done;
  }

  private tell(events: readonly StoredEvent[]): void {
    for (const { networkId, stream, seq, name, version, payload } of events) this.gateway.publish(networkId, { stream, seq, name, version, payload });
  }

  // Which handlers follow which event, as the database notes what it will see receipts of.
  private followers(): string {
    return this.followed ??= JSON.stringify(Object.fromEntries(EVENT_NAMES.map((name) => [name, this.registry.after(name).map((handler) => handler.name)])));
  }
}
