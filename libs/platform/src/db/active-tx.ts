import type { QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import type { RecordedEvent } from '../events/recorded-event.js';

export type TxMode = 'read' | 'write' | 'system' | 'identity';

/** One open transaction: its connection, what it may do, and the events it will leave behind. */
export interface ActiveTx {
  mode: TxMode;
  networkId: string | null;
  runner: QueryRunner;
  client: PoolClient;
  events: RecordedEvent[];
  /** Streams that some of their listeners may no longer hear once this is committed. */
  revoked: string[];
  mails: boolean;
  /** Statements that have left and whose answers nobody needs before COMMIT. */
  sent: Promise<unknown>[];
  /** Batching loaders of this snapshot; never shared between transactions or viewers. */
  loaders: Map<unknown, unknown>;
  /** Numbers of the streams that were asked for, as of the snapshot: read by the statement that opened it. Null where none were. */
  seqs: Promise<ReadonlyMap<string, number>> | null;
  /** Objects that the caller was found to be allowed to read, as `<entity> <id>`. */
  readable: Set<string>;
}
