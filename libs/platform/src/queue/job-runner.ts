import { Injectable } from '@nestjs/common';
import { Authenticator } from '../access/authenticate.js';
import { operation, runOperation, type Operation } from '../db/context.js';
import { Db } from '../db/db.js';
import { statement } from '../db/statement.js';
import type { WriteTx } from '../db/tx.js';
import { forbidden } from '../errors.js';
import { JobRegistry, type Job } from '../events/job-registry.js';
import type { QueuedJob } from './job-queue.js';

const CLAIM = statement<{ event_id: string }>('queue.receipt', `insert into receipt (network_id, event_id, handler)
  values ((select nullif(current_setting('app.network_id', true), '')::uuid), $1, $2) on conflict do nothing returning event_id`);
const DONE = statement<{ one: number }>('queue.receipt-exists', `select 1 as one from receipt where event_id = $1 and handler = $2`);

/** Runs one job: its network comes from the event, its receipt goes into the transaction of its effects. */
@Injectable()
export class JobRunner {
  constructor(private readonly registry: JobRegistry, private readonly db: Db, private readonly authenticator: Authenticator) {}

  /** @throws whatever the handler throws; the queue tries again */
  async run({ handler, event, last }: QueuedJob): Promise<void> {
    const found = this.registry.get(handler);
    if (!found) throw new Error(`No handler is named ${handler}.`);
    if (!event.networkId) throw new Error('A job without a network is refused.');
    const fresh = (): Operation => operation({ kind: 'job', requestId: event.id });
    const once = (fn: (tx: WriteTx) => Promise<void>) => async (tx: WriteTx): Promise<void> => {
      const claimed = await tx.page(CLAIM, [event.id, handler]);
      if (claimed.length === 1) await fn(tx);
    };
    const asMember = async <T>(fn: () => Promise<T>): Promise<T> => {
      const member = event.actorId ? await this.authenticator.member(event.networkId, event.actorId) : null;
      if (!member) throw forbidden();
      return runOperation({ ...fresh(), ...member }, fn);
    };
    const job: Job = {
      event,
      system: (reason, fn) => runOperation(fresh(), () => this.db.system(event.networkId, reason, once(fn))),
      member: (fn) => asMember(() => this.db.write(once(fn))),
      asMember,
      done: () => runOperation(fresh(), () => this.db.system(event.networkId, 'is this delivery done', async (tx) => (await tx.page(DONE, [event.id, handler])).length === 1)),
    };
    try {
      await runOperation(fresh(), () => found.run(job));
    } catch (error) {
      if (last && found.gaveUp) await runOperation(fresh(), () => found.gaveUp?.(job) ?? Promise.resolve());
      throw error;
    }
  }
}
