import pg from 'pg';
import { databaseGrants } from '../../bin/database-grants.mjs';
import { LOGIN_ROLES, ROLE_SETTINGS, roleUrls, type DatabaseUrls, type LoginRole, type Passwords } from './roles.js';
import { newPasswords } from './secrets.js';

const EXTENSIONS = ['pg_trgm', 'unaccent', 'citext', 'btree_gin'];
const NO_MORE = 'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';
/** Any constant: two processes that prepare one server take turns. */
const TURN = 7_243_601;

/** Which database to prepare, and with which passwords; new ones when none are given. */
export interface BootstrapOptions {
  database?: string;
  passwords?: Passwords;
}

/** Makes roles and database what Cairn expects, as often as one likes. `adminUrl` is a superuser's connection to any database of the server. */
export async function bootstrap(adminUrl: string, { database = 'cairn', passwords = newPasswords() }: BootstrapOptions = {}): Promise<DatabaseUrls> {
  await connected(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TURN]);
    // In one transaction: a session that starts meanwhile must not find a role without its time limits.
    await admin.query('BEGIN');
    for (const role of LOGIN_ROLES) await prepareRole(admin, role, passwords[role]);
    await prepareDefiner(admin);
    await admin.query('COMMIT');
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(database)} OWNER cairn_owner TEMPLATE template0 ENCODING 'UTF8'`);
    for (const statement of databaseGrants(database)) await admin.query(statement);
  });
  await connected(onDatabase(adminUrl, database), prepareContent);
  return roleUrls(adminUrl, database, passwords);
}

/** The same server, another database. */
export function onDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs `work` on one connection that is closed afterwards. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener a lost connection would end the process; the query in flight rejects anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function prepareRole(admin: pg.Client, role: LoginRole, password: string): Promise<void> {
  await createRole(admin, role);
  await admin.query(`ALTER ROLE ${role} LOGIN ${NO_MORE} PASSWORD ${admin.escapeLiteral(password)}`);
  await admin.query(`ALTER ROLE ${role} RESET ALL`);
  for (const [name, value] of Object.entries(ROLE_SETTINGS[role])) await admin.query(`ALTER ROLE ${role} SET ${name} = ${admin.escapeLiteral(value)}`);
}

// The owner may hand a function over (SET) but does not read with the definer's policies (no INHERIT).
async function prepareDefiner(admin: pg.Client): Promise<void> {
  await createRole(admin, 'cairn_definer');
  await admin.query(`ALTER ROLE cairn_definer NOLOGIN ${NO_MORE}`);
  await admin.query('GRANT cairn_definer TO cairn_owner WITH INHERIT FALSE, SET TRUE');
}

async function createRole(admin: pg.Client, role: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (!rowCount) await admin.query(`CREATE ROLE ${role}`);
}

async function prepareContent(admin: pg.Client): Promise<void> {
  for (const extension of EXTENSIONS) await admin.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  await admin.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await admin.query('CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION cairn_queue');
}
