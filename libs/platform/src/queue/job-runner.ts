import { Injectable } from '@nestjs/common';
import { performance } from 'node:perf_hooks';
import { Authenticator } from '../access/authenticate.js';
import { operation, runOperation, type Operation } from '../db/context.js';
import { Db } from '../db/db.js';
import { statement } from '../db/statement.js';
import type { WriteTx } from '../db/tx.js';
import { forbidden } from '../errors.js';
import { JobRegistry, type Job } from '../events/job-registry.js';
import type { StoredEvent } from '../events/recorded-event.js';
import { Instruments } from '../observe/instruments.js';
import { Telemetry } from '../observe/telemetry.js';
import type { QueuedJob } from './job-queue.js';

const CLAIM = statement<{ event_id: string }>('queue.receipt', `insert into receipt (network_id, event_id, handler)
  values ((select nullif(current_setting('app.network_id', true), '')::uuid), $1, $2) on conflict do nothing returning event_id`);
const DONE = statement<{ one: number }>('queue.receipt-exists', `select 1 as one from receipt where event_id = $1 and handler = $2`);
// An event that a job recorded names the event that the job followed: the first in the row names the request.
const CAUSE = statement<{ request_id: string }>('queue.cause', `with recursive up(request_id, step) as (
    select request_id, 1 from event where id = $1
    union all
    select e.request_id, step + 1 from up join event e on e.id = case when up.request_id ~ '^[0-9a-f-]{36}$' then up.request_id::uuid end where step < 10
  ) select request_id from up order by step desc limit 1`);

/** Runs one job: its network comes from the event, its receipt goes into the transaction of its effects. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly registry: JobRegistry, private readonly db: Db, private readonly authenticator: Authenticator,
    private readonly telemetry: Telemetry, private readonly instruments: Instruments,
  ) {}

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
    const from = performance.now();
    try {
      const cause = this.telemetry.tracing ? await runOperation(fresh(), () => this.causeOf(event)) : null;
      await this.telemetry.job(handler, { 'cairn.network': event.networkId }, cause, () => runOperation(fresh(), () => found.run(job)));
      this.instruments.job(handler, 'done', performance.now() - from);
    } catch (error) {
      this.instruments.job(handler, 'failed', performance.now() - from);
      if (last && found.gaveUp) await runOperation(fresh(), () => found.gaveUp?.(job) ?? Promise.resolve());
      throw error;
    }
  }

  /** The request from which an event came, directly or through other jobs. */
  private async causeOf({ networkId, id }: StoredEvent): Promise<string | null> {
    const [found] = await this.db.system(networkId, 'what caused this delivery', (tx) => tx.page(CAUSE, [id]));
    return found?.request_id ?? null;
  }
}
