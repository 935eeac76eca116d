import pg from 'pg';
import { adminUrl } from '../../harness/postgres.mjs';
import type { TestServer } from '../../harness/server.js';

/** The database behind a server of the suite. */
export function databaseOf({ urls }: Pick<TestServer, 'urls'>): string {
  return new URL(urls.appUrl).pathname.slice(1);
}

/** A superuser's connection, which looks past every wall: to see what is stored, or to make time pass. */
export async function superuser(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl(database) });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** One statement as superuser. Resolves with its rows. */
export async function sql<Row extends object = Record<string, unknown>>(place: Pick<TestServer, 'urls'>, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = await superuser(databaseOf(place));
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
