import DataLoader from 'dataloader';
import { In, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { EventName, EventPayloads, Permission } from '@cairn/domain';
import { guardingOf, type Authorized, type Permit } from '../access/guarded.js';
import { mayDo, permit } from '../access/decide.js';
import { forbidden, notFound } from '../errors.js';
import { writeMail, type NewMail } from '../mail/write-mail.js';
import type { ActiveTx } from './active-tx.js';
import { currentOperation } from './context.js';
import { isId } from './ids.js';
import { Rows } from './rows.js';
import type { Statement } from './statement.js';

/** What code may do inside a reading transaction. */
export class ReadTx {
  constructor(protected readonly active: ActiveTx) {}

  /** The network of this transaction. @throws in identity transactions */
  get networkId(): string {
    if (!this.active.networkId) throw new Error('This transaction has no network.');
    return this.active.networkId;
  }

  /** The rows of an entity. */
  of<E extends ObjectLiteral>(entity: EntityTarget<E>): Rows<E> {
    return new Rows(this.active, entity);
  }

  /** A row by its id, batched with the others of this snapshot; null when the walls hide it. */
  byId<E extends ObjectLiteral>(entity: Function & EntityTarget<E>, id: string): Promise<E | null> {
    return this.loader(entity, async (ids: readonly string[]) => {
      const rows = await this.of(entity).find({ id: In([...ids]) } as unknown as FindOptionsWhere<E>);
      const byId = new Map(rows.map((row) => [(row as unknown as { id: string }).id, row]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    }).load(id);
  }

  /** The batching loader of this snapshot for `key`, made by `batch` at its first use. */
  loader<K, V>(key: unknown, batch: (keys: readonly K[]) => Promise<V[]>): DataLoader<K, V> {
    const known = this.active.loaders.get(key) as DataLoader<K, V> | undefined;
    if (known) return known;
    const made = new DataLoader<K, V>(batch);
    this.active.loaders.set(key, made);
    return made;
  }

  /** Runs a page statement, prepared by its name. */
  async page<Row>(statement: Statement<Row>, parameters: unknown[] = []): Promise<Row[]> {
    currentOperation().statements += 1;
    const result = await this.active.client.query({ name: statement.name, text: statement.text, values: parameters });
    return result.rows as Row[];
  }

  /**
   * Selects a row under the walls, then asks `can`: the only way to a row by an id that came from outside.
   * @throws NOT_FOUND when it cannot be read, FORBIDDEN when it can be read but not this
   */
  async load<E extends ObjectLiteral>(permission: Permission, entity: Function & EntityTarget<E>, id: string, options: { lock?: boolean } = {}): Promise<Authorized<E>> {
    if (!isId(id)) throw notFound();
    const where = { id } as unknown as FindOptionsWhere<E>;
    const row = options.lock ? await this.of(entity).lock(where) : await this.of(entity).one(where);
    if (!row && options.lock) await this.refuseUnwritable(entity, where);
    return this.authorize(permission, entity, row);
  }

  // The walls show FOR UPDATE only what may be written; a row that can be read all the same is there, and forbidden.
  private async refuseUnwritable<E extends ObjectLiteral>(entity: Function & EntityTarget<E>, where: FindOptionsWhere<E>): Promise<void> {
    const row = await this.of(entity).one(where);
    if (row && mayDo(guardingOf<E>(entity).read, guardingOf<E>(entity).facts(row))) throw forbidden();
  }

  /** The check of `load` for a row that is already here. */
  authorize<E extends ObjectLiteral>(permission: Permission, entity: Function, row: E | null): Authorized<E> {
    if (!row) throw notFound();
    const rules = guardingOf<E>(entity);
    const facts = rules.facts(row);
    if (!mayDo(rules.read, facts)) throw notFound();
    if (permission !== rules.read && !mayDo(permission, facts)) throw forbidden();
    this.noteReadable(entity, (row as unknown as { id: string }).id);
    return row as Authorized<E>;
  }

  /** Notes that the caller may read an object, where `load` did not find it out: its answer may tell how far the object's stream is. */
  noteReadable(entity: Function, id: string): void {
    this.active.readable.add(`${entity.name} ${id}`);
  }

  /** Checks a permission that has no row yet. */
  permit<P extends Permission>(permission: P, facts: Record<string, unknown> = {}): Permit<P> {
    return permit(permission, facts);
  }
}

/** What code may do inside a writing transaction. */
export class WriteTx extends ReadTx {
  /** Records an event; it gets its `seq` and its outbox row just before COMMIT. */
  record<N extends EventName>(stream: string, name: N, payload: EventPayloads[N]): void {
    this.active.events.push({ stream, name, payload } as never);
  }

  /**
   * Empties the rooms of streams after COMMIT, in every process: their listeners subscribe again, as far as they still may.
   * For whatever narrows who reads an object, such as its visibility; name the object's stream and `thread:<id>` of its talk.
   */
  revoke(...streams: string[]): void {
    this.active.revoked.push(...streams);
  }

  /** Writes a mail into the outbox of this transaction; the worker sends it after COMMIT. */
  async mail(mail: NewMail): Promise<void> {
    await writeMail(this.active, mail);
    this.active.mails = true;
  }
}
