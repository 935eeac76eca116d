import type { Client as Database } from 'pg';
import type { Context } from './wall-rules.js';

/** What came of a statement: its rows or how many it touched, or the code of its error. */
export interface Attempt<R> { rows: R[] | null; count: number; code: string | null }

/** Runs one statement as a role with the settings of somebody, and takes it back. */
export async function attempt<R extends object>(database: Database, context: Context, sql: string, values: unknown[] = []): Promise<Attempt<R>> {
  const { role, network, member, user, read, write, raw, author, teams } = context;
  const settings = { network_id: network, member_id: member, user_id: user, read_owner_ids: read.join(','), write_owner_ids: write.join(','), raw_owner_ids: raw.join(','), author_owner_ids: author.join(','), team_ids: teams.join(',') };
  await database.query(`savepoint probe; set local role ${role}`);
  await database.query(`select set_config('app.' || key, value, true) from jsonb_each_text($1)`, [settings]);
  try {
    const { rows, rowCount } = await database.query<R>(sql, values);
    return { rows, count: rowCount ?? 0, code: null };
  } catch (error) {
    return { rows: null, count: 0, code: (error as { code: string }).code };
  } finally {
    await database.query('rollback to savepoint probe; release savepoint probe');
  }
}
