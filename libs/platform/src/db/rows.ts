import type { DeepPartial, EntityTarget, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { conflict, notFound } from '../errors.js';
import type { ActiveTx } from './active-tx.js';

interface Versioned { id: string; version: number }

const LAST_VERSION = 2 ** 31 - 1;

/**
 * The rows of one entity inside one transaction: what features get instead of a repository. Every condition is
 * required to say something, because an empty one would mean every row of the network.
 */
export class Rows<E extends ObjectLiteral> {
  constructor(private readonly tx: ActiveTx, private readonly entity: EntityTarget<E>) {}

  /** All rows that match; `where` must not be empty, `take` bounds the answer. */
  find(where: FindOptionsWhere<E>, options: { order?: FindOptionsOrder<E>; take?: number } = {}): Promise<E[]> {
    return this.repository.find({ where: this.said(where), order: options.order, take: options.take ?? 1_000 });
  }

  /** One row or null. */
  one(where: FindOptionsWhere<E>): Promise<E | null> {
    return this.repository.findOne({ where: this.said(where) });
  }

  count(where: FindOptionsWhere<E>): Promise<number> {
    return this.repository.count({ where: this.said(where) });
  }

  /** One row locked until COMMIT, or null; for invariants over a row. */
  lock(where: FindOptionsWhere<E>): Promise<E | null> {
    return this.repository.findOne({ where: this.said(where), lock: { mode: 'pessimistic_write' } });
  }

  /** All rows that match, locked in the order of their key, so that two transactions cannot deadlock. */
  lockAll(where: FindOptionsWhere<E>, order: FindOptionsOrder<E>): Promise<E[]> {
    return this.repository.find({ where: this.said(where), order, lock: { mode: 'pessimistic_write' } });
  }

  /** Inserts one row; the network is filled in. Resolves with the row as it was stored. */
  async insert(values: DeepPartial<E>): Promise<E> {
    const row = this.repository.create({ ...this.network, ...values } as DeepPartial<E>);
    await this.repository.insert(row as never);
    return row;
  }

  /** Inserts many rows in one statement. */
  async insertMany(values: DeepPartial<E>[]): Promise<void> {
    if (values.length === 0) return;
    await this.repository.insert(values.map((value) => ({ ...this.network, ...value })) as never);
  }

  /** Changes rows that match. Resolves with their number. */
  async update(where: FindOptionsWhere<E>, changes: DeepPartial<E>): Promise<number> {
    const result = await this.repository.update(this.said(where), changes as never);
    return result.affected ?? 0;
  }

  /**
   * Changes one row that the caller read at `expected`; raises its version.
   * @throws CONFLICT with the current version when somebody was faster
   */
  async edit(row: E & Versioned, expected: number, changes: DeepPartial<E>): Promise<E> {
    // Beyond the last number that a column can hold there is no version, and none after it.
    const changed = expected >= LAST_VERSION ? 0 : await this.update(
      { id: row.id, version: expected } as unknown as FindOptionsWhere<E>,
      { ...changes, version: expected + 1 } as unknown as DeepPartial<E>,
    );
    const current = await this.one({ id: row.id } as unknown as FindOptionsWhere<E>);
    if (!current) throw notFound();
    if (changed === 0) {
      throw conflict('Somebody changed this while you were editing.', { currentVersion: (current as unknown as Versioned).version });
    }
    return current;
  }

  /** Deletes rows that match. Resolves with their number. */
  async remove(where: FindOptionsWhere<E>): Promise<number> {
    const result = await this.repository.delete(this.said(where));
    return result.affected ?? 0;
  }

  private get repository() {
    return this.tx.runner.manager.getRepository(this.entity);
  }

  private get network(): { networkId?: string } {
    const columns = this.repository.metadata.propertiesMap as Record<string, unknown>;
    return this.tx.networkId && 'networkId' in columns ? { networkId: this.tx.networkId } : {};
  }

  private said(where: FindOptionsWhere<E>): FindOptionsWhere<E> {
    if (Object.keys(where).length === 0) throw new Error('A condition is missing: it would mean every row.');
    return { ...this.network, ...where } as FindOptionsWhere<E>;
  }
}
