import pg from 'pg';
import { migrationSql, type Migration } from './migration.js';

const LOCK = 4_027_001;

/**
 * Applies what is missing of an ordered list of migrations, as cairn_owner, under an advisory lock, each in a
 * transaction of its own. Resolves with the names applied now.
 * @throws when the database holds a migration that this build does not know
 */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cairn-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`);
    await client.query(`grant select on migration to cairn_app`);
    const rows = (await client.query(`select name from migration`)).rows as { name: string }[];
    const done = new Set(rows.map((row) => row.name));
    const unknown = [...done].filter((name) => !migrations.some((migration) => migration.name === name));
    if (unknown.length > 0) throw new Error(`The database is newer than this build: it holds ${unknown.join(', ')}.`);
    const applied: string[] = [];
    for (const migration of migrations.filter(({ name }) => !done.has(name))) {
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '5s'`);
    // A new owner of a function needs CREATE on its schema; the definer role has it inside a migration alone.
    await client.query('grant create on schema public to cairn_definer');
    await migration.up(migrationSql(client));
    await client.query('revoke create on schema public from cairn_definer');
    await client.query('insert into migration (name) values ($1)', [migration.name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
