import pg from 'pg';
import { databaseGrants } from '../../apps/cairn/bin/database-grants.mjs';

/**
 * A database of its own for one Jest worker or one server: a clone of the migrated template. An older one of that name goes.
 * @returns {Promise<{ownerUrl: string, appUrl: string, systemUrl: string, queueUrl: string, publicUrl: string}>}
 */
export async function cloneDatabase(name) {
  const { template, urls } = running();
  await asAdmin(async (admin) => {
    const database = admin.escapeIdentifier(name);
    await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await whileTemplateIsBusy(() => admin.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER cairn_owner`));
    for (const statement of databaseGrants(name)) await admin.query(statement);
  });
  return Object.fromEntries(Object.entries(urls).map(([role, url]) => [role, onDatabase(url, name)]));
}

/** Ends a clone with all its connections. */
export async function dropDatabase(name) {
  await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(name)} WITH (FORCE)`));
}

/** A superuser's connection to one database of the test server, for specs that read the catalogue. */
export function adminUrl(database) {
  return onDatabase(running().adminUrl, database);
}

function onDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

function running() {
  const text = process.env.CAIRN_TEST_POSTGRES;
  if (!text) throw new Error('There is no test PostgreSQL; this Jest project needs test/harness/postgres.setup.mjs as its globalSetup.');
  return JSON.parse(text);
}

async function asAdmin(work) {
  const client = new pg.Client({ connectionString: running().adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

// 55006: another worker copies the template at this moment.
async function whileTemplateIsBusy(work) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (error.code !== '55006' || attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
