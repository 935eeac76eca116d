import type pg from 'pg';
import type { TestServer } from '../../harness/server.js';
import { databaseOf, sql, superuser } from './sql.js';
import { until } from './until.js';

/** Does something while a superuser's transaction holds what `take` says, and lets go of it afterwards. */
export async function holding<T>(place: Pick<TestServer, 'urls'>, take: string, values: unknown[], act: (holder: pg.Client) => Promise<T>): Promise<T> {
  const holder = await superuser(databaseOf(place));
  try {
    await holder.query('begin');
    await holder.query(take, values);
    const result = await act(holder);
    await holder.query('commit');
    return result;
  } finally {
    await holder.end();
  }
}

/** Waits until so many connections wait for locks that others hold. */
export async function waitingForLocks(place: Pick<TestServer, 'urls'>, count: number): Promise<void> {
  await until(`${count} wait for locks`, async () => (await sql(place, `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length >= count);
}
