import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { operation, runOperation } from '../db/context.js';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { FileStore } from '../files/file-store.js';

const EVERY_MS = 3_600_000;
const FIRST_MS = 60_000;
const TURN = 4_027_003;

/** What goes in every network, and when. Events are kept long enough for any browser to catch up; past that it reads anew. */
const IN_A_NETWORK = [
  `delete from event where created_at < now() - interval '90 days'`,
  `delete from receipt where created_at < now() - interval '90 days'`,
  `delete from idempotency where created_at < now() - interval '48 hours'`,
  `delete from socket_ticket where expires_at < now() - interval '1 hour'`,
];

/** What goes outside of networks: ended sign-ins, used links, forgotten tries, mails that were sent long ago. */
const OUTSIDE = [
  `delete from session where greatest(expires_at, coalesce(revoked_at, expires_at)) < now() - interval '30 days'`,
  `delete from reset_token where expires_at < now() - interval '30 days'`,
  `delete from sign_in_attempt where window_ends_at < now() - interval '1 day' and coalesce(blocked_until, window_ends_at) < now()`,
  `delete from mail where state <> 'QUEUED' and created_at < now() - interval '90 days'`,
];

type Task = (networkId: string) => Promise<void>;

/** Removes what has served its time, every hour, in one process at a time. Safe to repeat. */
@Injectable()
export class Housekeeping implements OnApplicationShutdown {
  private readonly log = new Logger(Housekeeping.name);
  private readonly tasks: Task[] = [];
  private timers: NodeJS.Timeout[] = [];
  private running: Promise<void> | null = null;

  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources, private readonly files: FileStore) {}

  /** Adds what a feature removes of its own, network by network. */
  add(task: Task): void {
    this.tasks.push(task);
  }

  start(): void {
    this.timers = [setTimeout(() => this.wake(), FIRST_MS), setInterval(() => this.wake(), EVERY_MS)];
    for (const timer of this.timers) timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    await this.running;
  }

  /** One round, unless another one is on its way, here or in another process. Resolves with whether it was made. */
  async round(): Promise<boolean> {
    return this.sources.system.transaction(async (manager) => {
      const [turn] = (await manager.query('select pg_try_advisory_xact_lock($1) as mine', [TURN])) as { mine: boolean }[];
      if (!turn?.mine) return false;
      for (const statement of OUTSIDE) await manager.query(statement);
      await this.files.sweep();
      const networks = (await manager.query('select network_id from all_networks()')) as { network_id: string }[];
      for (const { network_id } of networks) await this.tidy(manager, network_id);
      return true;
    });
  }

  private async tidy(manager: EntityManager, networkId: string): Promise<void> {
    await manager.query(`select set_config('app.network_id', $1, true)`, [networkId]);
    for (const statement of IN_A_NETWORK) await manager.query(statement);
    for (const task of this.tasks) await runOperation(operation({ kind: 'job', requestId: randomUUID() }), () => task(networkId));
  }

  private wake(): void {
    this.running ??= this.round().then(() => undefined, (error: Error) => this.log.warn(error.message)).finally(() => { this.running = null; });
  }
}
