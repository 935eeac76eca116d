import pg from 'pg';
import { bullmq, QUEUE_SCHEMA } from './queue-store.js';

const MIGRATING = 4_027_002;

/** Prepares the queue's own schema, as its own role, under the lock that keeps two migrating processes apart. */
export async function migrateQueue(ownerUrl: string, queueUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'cairn-migrate-queue' });
  const client = new pg.Client({ connectionString: queueUrl, application_name: 'cairn-migrate-queue' });
  await owner.connect();
  await client.connect();
  const database = owner.escapeIdentifier(new URL(queueUrl).pathname.slice(1));
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATING]);
    // CREATE SCHEMA IF NOT EXISTS asks for CREATE on the database even when the schema is there.
    await owner.query(`grant create on database ${database} to cairn_queue`);
    await bullmq.runMigrations(client as never, QUEUE_SCHEMA);
    await client.query(`create table if not exists ${QUEUE_SCHEMA}.realtime_attachment (id bigserial unique, created_at timestamptz default now(), payload bytea)`);
  } finally {
    await owner.query(`revoke create on database ${database} from cairn_queue`).catch(() => undefined);
    await Promise.all([owner.end(), client.end()]);
  }
}
