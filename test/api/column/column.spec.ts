import { COLUMNS, startSplit, type Split } from '../tools/columns.js';
import { closeSockets, listen } from '../tools/socket.js';
import { splitTalk, type SplitTalk } from '../tools/split-talk.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { until } from '../tools/until.js';

const RECOVERED_WITHIN = 10_000;

async function inTime(work: () => Promise<void>): Promise<void> {
  const began = Date.now();
  await work();
  expect(Date.now() - began).toBeLessThan(RECOVERED_WITHIN);
}

/** Ends connections of the product as an operator or a broken network would. Resolves with how many there were. */
async function cut(split: Split, name: string): Promise<number> {
  const rows = await sql(split.one, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1', [name]);
  return rows.length;
}

describe.each(COLUMNS)('two processes on %s', (column) => {
  let split: Split;
  let talk: SplitTalk;
  beforeAll(async () => { split = await startSplit(column); }, 120_000);
  beforeEach(async () => {
    talk = await splitTalk(split);
    await talk.say(4);
    await talk.settled();
  }, 30_000);
  afterEach(closeSockets);
  afterAll(() => split?.stop());

  test('deliver each other\'s events, in order', async () => {
    const { network, here, there } = talk;
    const listeners = [await listen(here), await listen(there)];
    for (const each of listeners) expect(await each.subscribe(`directory:${network.id}`)).toMatchObject({ ok: true });
    const names = ['Adams', 'Brook', 'Cedar', 'Delta', 'Elm', 'Fir'];
    for (const [at, name] of names.entries()) await (at % 2 ? there : here).ask('mutation ($name: String!) { addSite(input: { kind: DISTRICT, name: $name }) { id } }', { name });
    await until('all events on both', () => listeners.every(({ events }) => events.length >= names.length));
    for (const { events } of listeners) expect(events.map(({ seq }) => seq)).toEqual(names.map((_, at) => (events[0]?.seq ?? 0) + at));
  });

  test('hear of each other\'s sign-outs', async () => {
    const { here, there } = talk;
    const listener = await listen(there);
    await here.ask('mutation { signOut }');
    await until('the other process hears of it', async () => (await there.ask<{ viewer: unknown }>('{ viewer { id } }')).viewer === null);
    await until('its socket is closed', listener.closed);
  });

  test('lose nothing with the LISTEN connections of outbox and rights', async () => {
    expect(await cut(split, 'cairn-listen')).toBe(2);
    await talk.say(6);
    await inTime(talk.settled);
  });

  if (column === 'PostgreSQL') {
    test('lose nothing with the LISTEN connections between them: what was told meanwhile is read from the log', async () => {
      expect(await cut(split, 'cairn-realtime')).toBeGreaterThanOrEqual(2);
      await talk.say(6);
      await inTime(talk.settled);
    });
    return;
  }

  test.each([['is started again', 'SIGTERM'], ['is killed', 'SIGKILL']] as const)('lose nothing when their Redis %s: messages are acknowledged while it is away', async (_how, signal) => {
    await talk.say(4);
    await split.redis?.stop(signal);
    await talk.say(6);
    await split.redis?.start();
    await inTime(talk.settled);
    await talk.say(2);
    await inTime(talk.settled);
  });

  test('lose nothing when their Redis comes back empty: what it took and nobody has done is added again', async () => {
    const holder = await superuser(databaseOf(split.one));
    // Jobs wait for their receipts here, so that Redis has them all when it dies.
    await holder.query('begin; lock table receipt in exclusive mode');
    await talk.say(6);
    await until('the queue has taken them', async () => (await sql<{ n: number }>(split.one, 'select count(*)::int as n from outbox'))[0]?.n === 0);
    await split.redis?.stop('SIGKILL');
    split.redis?.forget();
    await holder.query('commit');
    await holder.end();
    await split.redis?.start();
    await inTime(talk.settled);
    await until('nothing is unmet', async () => (await sql<{ n: number }>(split.one, 'select count(*)::int as n from delivery'))[0]?.n === 0);
  });
});
