import { once } from 'node:events';
import { freshNetwork } from '../../factories/index.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { until } from '../tools/until.js';

/** Makes a server leave while a request is under way. Resolves with how it ended and what it said. */
async function leave(tell: (place: TestServer) => unknown): Promise<{ sites: unknown[]; ended: unknown; said: string }> {
  let said = '';
  const place = await startServer({ CAIRN_LOG_LEVEL: 'error', CAIRN_LOG_FORMAT: 'json' }, { hear: (text) => { said += text; } });
  const locker = await superuser(databaseOf(place));
  try {
    const network = await freshNetwork(place);
    await locker.query('begin; lock table site in access exclusive mode');
    const slow = network.lead.client.ask<{ sites: { edges: unknown[] } }>('{ sites { edges { node { id } } } }');
    await until('the answer to wait', async () => (await sql(place, `select 1 from pg_locks where relation = 'site'::regclass and not granted`)).length > 0);
    const gone = once(place.child, 'exit');
    tell(place);
    // It shuts its door while the request is under way.
    await until('the door to be shut', () => fetch(`${place.url}/health/live`).then(() => false, () => true));
    await locker.query('rollback');
    const { sites: { edges: sites } } = await slow;
    return { sites, ended: await gone, said };
  } finally {
    await locker.end();
    await place.stop();
  }
}

describe('a process that leaves while it is asked', () => {
  test('answers, and waits for no connection that its client keeps', async () => {
    const { sites, ended, said } = await leave((place) => place.child.send({ id: 0, call: 'stop' }));
    expect([sites, ended, said]).toEqual([[], [0, null], '']);
  });

  test.each(['exception', 'rejection'] as const)('because something failed that nobody awaits says so, answers, and ends as failed (%s)', async (kind) => {
    const { sites, ended, said } = await leave((place) => place.surprise(kind));
    expect([sites, ended]).toEqual([[], [1, null]]);
    expect(said).toContain('nobody waited for this error');
  });
});
