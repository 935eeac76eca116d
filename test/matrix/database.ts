import pg from 'pg';
import { databaseGrants } from '../../apps/cairn/bin/database-grants.mjs';
import { adminUrl } from '../harness/postgres.mjs';

/** A superuser's connection to one database: it looks past every wall, to know what stands behind them. */
export async function connectAsAdmin(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl(database) });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Copies a database that nobody is connected to. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const admin = await connectAsAdmin('postgres');
  try {
    await admin.query(`drop database if exists ${admin.escapeIdentifier(to)} with (force)`);
    await admin.query(`create database ${admin.escapeIdentifier(to)} template ${admin.escapeIdentifier(from)} owner cairn_owner`);
    for (const statement of databaseGrants(to)) await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/** The connection of each role to a database of the test server. */
export function urlsOf(database: string): Record<'appUrl' | 'systemUrl' | 'queueUrl', string> {
  const { urls } = JSON.parse(process.env.CAIRN_TEST_POSTGRES ?? '{}') as { urls: Record<'appUrl' | 'systemUrl' | 'queueUrl', string> };
  const there = (url: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  return { appUrl: there(urls.appUrl), systemUrl: there(urls.systemUrl), queueUrl: there(urls.queueUrl) };
}
