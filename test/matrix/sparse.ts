import type { Client as Database } from 'pg';
import { tablesOf } from './rows.js';
import { TABLES } from './tables.js';
import type { World } from './world.js';

// What a column must say when it may not be just anything.
const SAID: Record<string, string> = { 'annotation.kind': `'EVENT'` };

const PLAIN: Record<string, string> = { uuid: 'gen_random_uuid()', text: `'x'`, bigint: '1', integer: '1', 'timestamp with time zone': 'now()', bytea: `decode(md5(random()::text), 'hex')`, jsonb: `'{}'`, date: 'current_date', ARRAY: `'{}'` };

/** Puts a row of every network into each walled table that has none: a wall with nothing behind it cannot be seen to hold. Inside a transaction that is taken back. */
export async function fillSparse(database: Database, world: World): Promise<void> {
  await database.query('set local session_replication_role = replica');
  for (const table of await tablesOf(database)) {
    if (TABLES[table]?.wall === 'none') continue;
    const { rows } = await database.query<{ network_id: string }>(`select distinct network_id from ${table}`);
    for (const { id } of Object.values(world.networks)) if (!rows.some(({ network_id: network }) => network === id)) await addRow(database, table, id);
  }
  // What no job writes, and what would be behind the wall of a hidden idea all the same.
  await database.query(`insert into idea_evidence (network_id, idea_id, teams, districts, tests, running, adopted, adapted, abandoned, digest)
    select network_id, id, 1, 1, 1, 0, 1, 0, 0, '' from change_idea on conflict do nothing`);
  await database.query('set local session_replication_role = origin');
}

async function addRow(database: Database, table: string, network: string): Promise<void> {
  const { rows } = await database.query<{ name: string; type: string }>(`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null order by ordinal_position`, [table]);
  const values = rows.map(({ name, type }) => (name === 'network_id' ? `'${network}'` : SAID[`${table}.${name}`] ?? PLAIN[type] ?? 'null'));
  await database.query(`insert into ${table} (${rows.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`);
}
