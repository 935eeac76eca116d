import type { DataSource, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import type { Tenant } from './context.js';
import type { ActiveTx, TxMode } from './active-tx.js';
import { impatient } from './ask.js';

const CONTEXT_SQL = `select set_config('app.network_id', $1, true), set_config('app.member_id', $2, true),
  set_config('app.read_owner_ids', $3, true), set_config('app.write_owner_ids', $4, true),
  set_config('app.raw_owner_ids', $5, true), set_config('app.team_ids', $6, true), set_config('app.user_id', $7, true),
  set_config('app.author_owner_ids', $8, true)`;

// A statement of its own behind the context, in the same trip and the same snapshot. Trap: joined to the context, PostgreSQL may look for
// streams before it sets the context; it finds none behind their walls, and the rest of the transaction is nobody's.
const SEQS_SQL = 'select stream, seq from stream where network_id = $1 and stream = any($2)';

const BEGIN: Record<TxMode, string> = {
  read: 'begin isolation level repeatable read read only',
  write: 'begin',
  system: 'begin',
  identity: 'begin',
};

interface SeqRow { stream: string; seq: string }

/**
 * Opens a transaction: BEGIN and the context leave together with the first statement (the driver
 * pipelines), so that a read costs one round trip more than its own.
 * @param streams whose numbers are read in the same trip, into `seqs`
 */
export async function openTransaction(source: DataSource, mode: TxMode, tenant: Tenant | null, networkId: string | null, userId: string | null, streams: readonly string[] = []): Promise<ActiveTx> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  const actor = tenant?.actor;
  const swallow = (): void => undefined; // A failure here fails every statement behind it, and those are awaited.
  client.query(impatient(BEGIN[mode])).catch(swallow);
  const values = [
    networkId ?? '', actor?.memberId ?? '', list(actor?.readOwnerIds), list(actor?.writeOwnerIds),
    list(actor?.rawOwnerIds), list(actor?.teamIds), userId ?? '', list(actor?.authorOwnerIds),
  ];
  client.query({ name: 'cairn.context', text: CONTEXT_SQL, values }).catch(swallow);
  const seqs = streams.length > 0 && networkId ? seqsOf(client, networkId, streams) : null;
  seqs?.catch(swallow);
  // TypeORM would open a transaction of its own around save(); it must know that one is open.
  const state = runner as QueryRunner & { transactionDepth: number };
  (state as { isTransactionActive: boolean }).isTransactionActive = true;
  state.transactionDepth = 1;
  return { mode, networkId, runner, client, events: [], revoked: [], mails: false, sent: [], loaders: new Map(), seqs, readable: new Set() };
}

async function seqsOf(client: PoolClient, networkId: string, streams: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await client.query<SeqRow>({ name: 'cairn.seqs', text: SEQS_SQL, values: [networkId, streams] });
  return new Map(rows.map(({ stream, seq }) => [stream, Number(seq)]));
}

/** Lets a statement of a write leave without waiting for it. What it throws is thrown when the transaction ends. */
export function send(tx: ActiveTx, answer: Promise<unknown>): void {
  // Nobody listens until then, and a failure that nobody hears ends the process.
  answer.catch(() => undefined);
  tx.sent.push(answer);
}

/** Ends a read: nothing to keep. */
export async function endRead(tx: ActiveTx): Promise<void> {
  await finish(tx, 'rollback');
}

/**
 * Commits, in one trip with what was sent before. In a pipeline the COMMIT of a failed transaction *resolves*, with the
 * tag ROLLBACK: the tag decides, never the promise alone. @throws what the first statement that failed threw
 */
export async function commit(tx: ActiveTx): Promise<void> {
  const answers = await Promise.allSettled([...tx.sent, committed(tx)]);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
}

async function committed(tx: ActiveTx): Promise<void> {
  const tag = await finish(tx, 'commit');
  if (tag !== 'COMMIT') throw new Error(`The transaction was not committed (${tag}).`);
}

export async function rollback(tx: ActiveTx): Promise<void> {
  await finish(tx, 'rollback').catch(() => undefined);
}

async function finish(tx: ActiveTx, how: 'commit' | 'rollback'): Promise<string> {
  const runner = tx.runner as QueryRunner & { releasePostgresConnection?: (error?: Error) => Promise<void> };
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
  try {
    const result = await tx.client.query(how);
    await runner.release();
    return result.command;
  } catch (error) {
    // A connection in an unknown state must not return to the pool.
    if (runner.releasePostgresConnection) await runner.releasePostgresConnection(error as Error);
    else await runner.release();
    throw error;
  }
}

function list(ids: readonly string[] | undefined): string {
  return (ids ?? []).join(',');
}
