import type { DataSource, QueryRunner } from 'typeorm';
import type { PoolClient, QueryConfig } from 'pg';

/** The longest that a request waits for the first sign of a database: one that is frozen keeps its connections open and says nothing. */
const PATIENCE_MS = 2_500;

/** A statement that is answered at once or not at all; after that the driver gives the connection up, and all that waits on it. */
export function impatient(text: string, values: unknown[] = []): QueryConfig {
  return { text, values, query_timeout: PATIENCE_MS } as QueryConfig;
}

/** Asks one such statement outside of any transaction. Resolves with its rows. */
export async function ask<Row>(source: DataSource, text: string, values: unknown[] = []): Promise<Row[]> {
  const runner = source.createQueryRunner() as QueryRunner & { releasePostgresConnection: (error?: Error) => Promise<void> };
  const client = (await runner.connect()) as PoolClient;
  try {
    const { rows } = await client.query(impatient(text, values));
    await runner.release();
    return rows as Row[];
  } catch (error) {
    // A connection in an unknown state must not return to the pool.
    await runner.releasePostgresConnection(error as Error);
    throw error;
  }
}
