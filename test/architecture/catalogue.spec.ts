import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { adminUrl, cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { findFaults } from './catalogue/find-faults.js';
import { GOOD_TABLE, PLANTS } from './catalogue/plants.js';

const database = `catalogue_${randomUUID().replaceAll('-', '')}`;
let client: pg.Client;

beforeAll(async () => {
  await cloneDatabase(database);
  client = new pg.Client({ connectionString: adminUrl(database) });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await dropDatabase(database);
});

/** The faults of the schema with `sql` in it; the database stays as it was. */
async function faultsWith(sql: string): Promise<string[]> {
  await client.query('begin; set local role cairn_owner');
  try {
    await client.query(`${sql}; reset role`);
    return await findFaults(client);
  } finally {
    await client.query('rollback');
  }
}

async function tenantTables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace order by relname`);
  return rows.map(({ name }) => name);
}

function forEach(source: string, where: string, statement: string): string {
  return `do $do$ declare statement text; begin for statement in select ${statement} from ${source} where ${where} loop execute statement; end loop; end $do$`;
}

describe('the catalogue of a migrated database', () => {
  test('is as the architecture says, or stands in a list with a reason', async () => {
    expect(await findFaults(client)).toEqual([]);
  });

  test('takes another tenant table that is built like the others', async () => {
    expect(await faultsWith(GOOD_TABLE)).toEqual([]);
  });

  test('shows every table whose row security is off', async () => {
    const found = await faultsWith(forEach('pg_class', `relrowsecurity`, `format('alter table %I disable row level security', relname)`));
    expect(await tenantTables()).toEqual(found.filter((fault) => fault.endsWith(': row security is off')).map((fault) => fault.split(':')[0]));
  });

  test('shows every table that has lost its wall', async () => {
    const found = await faultsWith(forEach('pg_policies', 'permissive = $$RESTRICTIVE$$', `format('drop policy %I on %I', policyname, tablename)`));
    expect(await tenantTables()).toEqual(found.filter((fault) => fault.endsWith(': has no restrictive network policy')).map((fault) => fault.split(':')[0]));
  });

  test('shows every right that has lost its policy', async () => {
    const found = await faultsWith(forEach('pg_policies', 'permissive = $$PERMISSIVE$$', `format('drop policy %I on %I', policyname, tablename)`));
    const { rows } = await client.query<{ fault: string }>(`
      select distinct format('%s: %s has %s, and no policy lets it through', c.relname, g.grantee::regrole, lower(g.privilege_type)) as fault
      from pg_class c, aclexplode(c.relacl) g where c.relrowsecurity and c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner`);
    expect(rows.length).toBeGreaterThan(60);
    for (const { fault } of rows) expect(found).toContain(fault);
  });

  test.each(PLANTS)('shows $what', async ({ sql, fault }) => {
    expect(await faultsWith(sql)).toContain(fault);
  });
});
