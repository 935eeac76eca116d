import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { conflict, notFound, unauthenticated, unavailable } from '../errors.js';
import { storeEvents } from '../events/store-events.js';
import type { ActiveTx, TxMode } from './active-tx.js';
import { currentOperation, runInTx, type Operation, type Tenant } from './context.js';
import { DATA_SOURCES, type DataSources } from './data-sources.js';
import { isConnectionLoss, isRetryable } from './pg-errors.js';
import { revocation } from './revocation.js';
import { commit, endRead, openTransaction, rollback, send } from './transaction.js';
import { ReadTx, WriteTx } from './tx.js';

const TRIES = 3;

/** What a mutation made the first time its key was used. */
interface Replay { kind: string; id: string }

/** The two halves of a mutation: what it does, and how its result is found again for a repeated key. */
export interface Mutation<R> {
  run: (tx: WriteTx) => Promise<R>;
  again: (tx: WriteTx, id: string) => Promise<R>;
}

/**
 * The only door to the database. It opens the transaction, sets the context of the member, and hands typed rows
 * to `fn`; without a network it refuses before any tenant SQL. One connection per operation: a nested call joins.
 */
@Injectable()
export class Db {
  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources) {}

  /** Reads under the member's walls. All reads of a query operation share one snapshot. */
  async read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    const op = currentOperation();
    if (op.tx) return fn(new ReadTx(op.tx));
    const tenant = this.tenant(op);
    if (op.kind === 'query' || op.kind === 'mutation') {
      const shared = await this.sharedSnapshot(op, tenant);
      return runInTx(shared, () => fn(new ReadTx(shared)));
    }
    return this.readOnce('read', tenant, fn);
  }

  /** Writes as the member: READ COMMITTED, retried three times when PostgreSQL asks for it. */
  async write<T>(fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    const op = currentOperation();
    if (op.tx?.mode === 'write') return fn(new WriteTx(op.tx));
    const tenant = this.tenant(op);
    return this.attempt(op, () => this.begin(this.sources.app, 'write', tenant, tenant.networkId), fn);
  }

  /**
   * Writes as the member, once per Idempotency-Key: a replay finds what the first call made, under today's rights.
   * @param name of the operation; @param input what the caller sent, for the hash
   * @throws CONFLICT when the key was used with other input
   */
  async mutate<R extends object>(name: string, input: unknown, mutation: Mutation<R>): Promise<R> {
    return this.write(async (tx) => {
      const earlier = await this.claimKey(name, input);
      if (earlier?.id) return mutation.again(tx, earlier.id);
      const result = await mutation.run(tx);
      this.keepKey(name, result);
      return result;
    });
  }

  /**
   * Background work of one network as cairn_system, which sees a few listed tables whole and writes releases,
   * roll-ups and receipts. @param reason what it is for, in words
   */
  async system<T>(networkId: string, reason: string, fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    const op = currentOperation();
    if (op.tx?.mode === 'system' && op.tx.networkId === networkId) return fn(new WriteTx(op.tx));
    if (!reason || !networkId) throw new Error('db.system needs a network and a reason.');
    return this.attempt(op, () => this.begin(this.sources.system, 'system', null, networkId), fn);
  }

  /** Users, credentials, sessions, organizations: what exists before any network. For the identity feature alone. */
  async identity<T>(fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    const op = currentOperation();
    if (op.tx?.mode === 'identity' || op.tx?.mode === 'write') return fn(new WriteTx(op.tx));
    return this.attempt(op, () => this.begin(this.sources.app, 'identity', null, null), fn);
  }

  /** Writes in a network that the caller is about to join or to make: the invitation is the authority. */
  async writeAs<T>(tenant: Tenant, fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    const op = currentOperation();
    op.tenant = tenant;
    return this.attempt(op, () => this.begin(this.sources.app, 'write', tenant, tenant.networkId), fn);
  }

  /** Ends the shared snapshot of an operation; called once by whoever opened the operation. */
  async finish(op: Operation): Promise<void> {
    const opened = op.snapshotPromise;
    op.snapshotPromise = null;
    if (opened) await opened.then(endRead).catch(() => undefined);
  }

  private async claimKey(name: string, input: unknown): Promise<Replay | null> {
    const op = currentOperation();
    if (!op.idempotencyKey || !op.tx) return null;
    const hash = createHash('sha256').update(name).update('\0').update(JSON.stringify(input)).digest();
    const key = [op.tx.networkId, op.tenant?.actor.memberId, op.idempotencyKey];
    const claimed = await op.tx.client.query({
      name: 'cairn.claim-key',
      text: `insert into idempotency (network_id, member_id, key, input_hash) values ($1, $2, $3, $4) on conflict do nothing`,
      values: [...key, hash],
    });
    if (claimed.rowCount === 1) return null;
    const found = await op.tx.client.query({
      name: 'cairn.find-key',
      text: `select input_hash, kind, result_id from idempotency where network_id = $1 and member_id = $2 and key = $3`,
      values: key,
    });
    const row = found.rows[0] as { input_hash: Buffer; kind: string; result_id: string } | undefined;
    if (!row || !row.input_hash.equals(hash)) throw conflict('This Idempotency-Key was used with other input.');
    return { kind: row.kind, id: row.result_id };
  }

  // A refusal changed nothing and has no id: the key is freed, so that the corrected state can be tried again.
  private keepKey(name: string, result: object): void {
    const op = currentOperation();
    if (!op.idempotencyKey || !op.tx) return;
    const id = (result as { id?: unknown }).id;
    const key = [op.tx.networkId, op.tenant?.actor.memberId, op.idempotencyKey];
    send(op.tx, op.tx.client.query(
      typeof id === 'string'
        ? { name: 'cairn.keep-key', text: `update idempotency set kind = $4, result_id = $5 where network_id = $1 and member_id = $2 and key = $3`, values: [...key, name, id] }
        : { name: 'cairn.free-key', text: `delete from idempotency where network_id = $1 and member_id = $2 and key = $3`, values: key },
    ));
  }

  private tenant(op: Operation): Tenant {
    if (op.tenant) return op.tenant;
    throw op.identity ? notFound() : unauthenticated();
  }

  private sharedSnapshot(op: Operation, tenant: Tenant): Promise<ActiveTx> {
    op.snapshotPromise ??= this.begin(this.sources.app, 'read', tenant, tenant.networkId, op.askedStreams);
    return op.snapshotPromise;
  }

  private async readOnce<T>(mode: TxMode, tenant: Tenant, fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    const tx = await this.begin(this.sources.app, mode, tenant, tenant.networkId);
    try {
      return await runInTx(tx, () => fn(new ReadTx(tx)));
    } finally {
      await endRead(tx).catch(() => undefined);
    }
  }

  private async begin(source: DataSource, mode: TxMode, tenant: Tenant | null, networkId: string | null, streams: readonly string[] = []): Promise<ActiveTx> {
    try {
      return await openTransaction(source, mode, tenant, networkId, currentOperation().identity?.userId ?? null, streams);
    } catch (error) {
      throw isConnectionLoss(error) ? unavailable() : error;
    }
  }

  private async attempt<T>(op: Operation, open: () => Promise<ActiveTx>, fn: (tx: WriteTx) => Promise<T>): Promise<T> {
    if (op.tx || op.snapshotPromise) throw new Error('A second connection in one operation: load inside the write instead.');
    for (let attempt = 1; ; attempt += 1) {
      const tx = await open();
      try {
        const result = await runInTx(tx, async () => {
          const made = await fn(new WriteTx(tx));
          storeEvents(tx);
          if (tx.mails) send(tx, tx.client.query(`select pg_notify('cairn_outbox', '')`));
          if (tx.revoked.length > 0) send(tx, tx.client.query({ name: 'cairn.revoke', text: `select pg_notify('cairn_streams', $1)`, values: [revocation(tx.networkId, tx.revoked)] }));
          return made;
        });
        await commit(tx);
        return result;
      } catch (error) {
        if (!tx.runner.isReleased) await rollback(tx);
        if (isRetryable(error) && attempt < TRIES) {
          await wait(5 * attempt * attempt);
          continue;
        }
        throw isConnectionLoss(error) ? unavailable() : error;
      }
    }
  }
}
