import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@cairn/domain';
import type { ActiveTx } from './active-tx.js';

/** Who is signed in, whatever the network. A bearer token is limited to its own permissions. */
export interface Identity {
  userId: string;
  email: string;
  name: string;
  sessionId: string | null;
  tokenId: string | null;
  tokenPermissions: readonly string[] | null;
}

/** The network of an operation and the member who acts in it. */
export interface Tenant {
  networkId: string;
  slug: string;
  actor: Actor;
  /** How far streams were when the actor was read: what is answered in its name is no newer. */
  seqs?: Readonly<Record<string, number>>;
}

/** One request, socket message or job: everything that code below may know about its caller. */
export interface Operation {
  requestId: string;
  kind: 'query' | 'mutation' | 'http' | 'job';
  identity: Identity | null;
  tenant: Tenant | null;
  address: string;
  idempotencyKey: string | null;
  /** The network slug the caller asked for, whether or not it may see it. */
  requestedNetwork: string | null;
  /** The lazily opened snapshot that all reads of a query operation share. */
  snapshotPromise: Promise<ActiveTx> | null;
  /** The open transaction of the innermost `db.*` call. */
  tx: ActiveTx | null;
  /** Streams whose numbers are read with the snapshot; whether the caller may know them is asked later. */
  askedStreams: readonly string[];
  /** SQL statements besides BEGIN, context and COMMIT; a spec asserts this number. */
  statements: number;
}

const storage = new AsyncLocalStorage<Operation>();

/** A fresh operation; fields not given are empty. */
export function operation(values: Partial<Operation> & { kind: Operation['kind']; requestId: string }): Operation {
  return {
    identity: null, tenant: null, address: '', idempotencyKey: null, requestedNetwork: null,
    snapshotPromise: null, tx: null, askedStreams: [], statements: 0, ...values,
  };
}

/** Runs `fn` with `op` as the current operation. */
export function runOperation<T>(op: Operation, fn: () => Promise<T>): Promise<T> {
  return storage.run(op, fn);
}

/** Runs `fn` inside a transaction of the current operation; nested `db.*` calls join it. */
export function runInTx<T>(tx: ActiveTx, fn: () => Promise<T>): Promise<T> {
  const outer = currentOperation();
  // The copy shares everything by delegation, and differs in `tx` alone.
  const inner: Operation = Object.create(outer, {
    tx: { value: tx, writable: true },
    statements: { get: () => outer.statements, set: (n: number) => { outer.statements = n; } },
  }) as Operation;
  return storage.run(inner, fn);
}

/** The current operation. @throws when code runs outside of one */
export function currentOperation(): Operation {
  const op = storage.getStore();
  if (!op) throw new Error('No operation: this code runs outside a request, a job or a command.');
  return op;
}

/** The current operation, or null (for loggers). */
export function findOperation(): Operation | null {
  return storage.getStore() ?? null;
}
