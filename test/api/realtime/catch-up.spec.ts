import { addDistrict, createMeasure, freshNetwork, joinDistrict, memberIdOf, registerHub, type Network } from '../../factories/index.js';
import { type Client } from '../../harness/client.js';
import { adminUrl } from '../../harness/postgres.mjs';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen, type StreamEvent } from '../tools/socket.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';

const AFTER = 'query ($stream: String!, $seq: Int!) { eventsAfter(stream: $stream, seq: $seq) { events { stream seq name version payload } hasMore } }';

interface Page { events: { stream: string; seq: number; name: string; payload: string }[]; hasMore: boolean }

let place: TestServer;
beforeAll(async () => { place = await server(); });
afterEach(closeSockets);

async function after(client: Client, stream: string, seq: number): Promise<Page> {
  return (await client.ask<{ eventsAfter: Page }>(AFTER, { stream, seq })).eventsAfter;
}

/** A network whose directory has seen `count` events more than its founding. */
async function busy(count: number): Promise<{ network: Network; stream: string; last: number }> {
  const network = await freshNetwork(place);
  for (let at = 0; at < count; at += 1) await addDistrict(network);
  return { network, stream: `directory:${network.id}`, last: count + 1 };
}

describe('catching up', () => {
  test('tells what came behind a number, and nothing twice', async () => {
    const { network, stream, last } = await busy(4);
    const all = await after(network.lead.client, stream, 0);
    expect(all).toMatchObject({ hasMore: false });
    expect(all.events.map(({ seq, name }) => [seq, name])).toEqual([[1, 'member.joined'], ...[2, 3, 4, 5].map((seq) => [seq, 'site.added'])]);
    expect((await after(network.lead.client, stream, 3)).events).toEqual(all.events.slice(3));
    expect(await after(network.lead.client, stream, last)).toEqual({ events: [], hasMore: false });
  });

  test('tells the same as the socket did', async () => {
    const { network, stream, last } = await busy(1);
    await place.drain();
    const listener = await listen(network.lead.client);
    await listener.subscribe(stream);
    await addDistrict(network);
    const live = await listener.next('site.added');
    const [missed] = (await after(network.lead.client, stream, last)).events as [Page['events'][number]];
    expect({ ...missed, payload: JSON.parse(missed.payload) as object }).toEqual(live as StreamEvent);
  });

  test('goes on page by page', async () => {
    const { network, stream, last } = await busy(0);
    await sql(place, `insert into event (network_id, id, stream, seq, name, version, request_id, payload)
      select $1::uuid, gen_random_uuid(), $2, $3::int + n, 'site.updated', 1, 'spec', jsonb_build_object('siteId', $1::uuid) from generate_series(1, 450) n`, [network.id, stream, last]);
    await sql(place, 'update stream set seq = seq + 450 where network_id = $1 and stream = $2', [network.id, stream]);
    const seqs: number[] = [];
    for (let seq = last, more = true; more;) {
      const page = await after(network.lead.client, stream, seq);
      seqs.push(...page.events.map((event) => event.seq));
      expect(page.events.length).toBeLessThanOrEqual(200);
      more = page.hasMore;
      seq = seqs.at(-1) as number;
    }
    expect(seqs).toEqual(Array.from({ length: 450 }, (_, at) => last + 1 + at));
  });

  test('to a stream without events is nothing', async () => {
    const { lead, id } = await freshNetwork(place);
    expect(await after(lead.client, `learning:${id}`, 0)).toEqual({ events: [], hasMore: false });
  });
});

describe('a number that is not on the stream', () => {
  test.each([['ahead of the server', 1_000], ['one ahead', 4], ['negative', -1], ['very negative', -2_147_483_648], ['as large as it gets', 2_147_483_647]])('%s means reading everything again, never silence', async (_what, seq) => {
    const { network, stream } = await busy(2);
    expect((await network.lead.client.fail(AFTER, { stream, seq })).code).toBe('RESYNC_REQUIRED');
  });

  test('of another stream is ahead of this one, or its own past', async () => {
    const { network, stream } = await busy(3);
    expect((await network.lead.client.fail(AFTER, { stream: `learning:${network.id}`, seq: 3 })).code).toBe('RESYNC_REQUIRED');
    expect((await after(network.lead.client, stream, 3)).events).toHaveLength(1);
  });

  test('of which the past is no longer kept means reading everything again', async () => {
    const { network, stream, last } = await busy(5);
    await sql(place, 'delete from event where network_id = $1 and stream = $2 and seq <= 3', [network.id, stream]);
    for (const seq of [0, 1, 2]) expect((await network.lead.client.fail(AFTER, { stream, seq })).code).toBe('RESYNC_REQUIRED');
    expect((await after(network.lead.client, stream, 3)).events.map((event) => event.seq)).toEqual([4, 5, 6]);
    await sql(place, 'delete from event where network_id = $1 and stream = $2', [network.id, stream]);
    expect((await network.lead.client.fail(AFTER, { stream, seq: last - 1 })).code).toBe('RESYNC_REQUIRED');
    expect(await after(network.lead.client, stream, last)).toEqual({ events: [], hasMore: false });
  });

  test.each([1.5, 2 ** 31, 'one', null, [1], {}])('but %p is a mistake', async (seq) => {
    const { lead, id } = await (shared ??= freshNetwork(place));
    expect(await lead.client.fail(AFTER, { stream: `directory:${id}`, seq })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'seq' });
  });
  let shared: ReturnType<typeof freshNetwork> | undefined;
});

describe('the past of a stream', () => {
  test('is told to those who read its object, and is not there for others', async () => {
    const [network, outside] = [await freshNetwork(place), await freshNetwork(place)];
    const district = await joinDistrict(network);
    const hidden = await createMeasure(network.lead, { visibility: 'OWNER' });
    const streams = [`measure:${hidden.id}`, `directory:${outside.id}`, `learning:${outside.id}`, `member:${await memberIdOf(network.lead)}`, 'measure:01890a5d-ac96-774b-bcce-b302099a8057', 'secret:x', '', `directory:${network.id}:x`];
    const answers = [];
    for (const stream of streams) {
      const { code, message } = await district.lead.client.fail(AFTER, { stream, seq: 0 });
      answers.push(`${code} ${message}`);
    }
    expect(new Set(answers)).toEqual(new Set([expect.stringContaining('NOT_FOUND')]));
    expect((await network.lead.client.ask<{ eventsAfter: Page }>(AFTER, { stream: `measure:${hidden.id}`, seq: 0 })).eventsAfter.events).toHaveLength(1);
    expect((await (await registerHub(place)).lead.client.in(network.slug).fail(AFTER, { stream: `directory:${network.id}`, seq: 0 })).code).toBe('NOT_FOUND');
  });
});

describe('a transaction that somebody else keeps open', () => {
  test('delays no event: not in this database, not in another one of the server', async () => {
    const network = await freshNetwork(place);
    await place.drain();
    const stream = `directory:${network.id}`;
    const listener = await listen(network.lead.client);
    await listener.subscribe(stream);
    const here = await superuser(databaseOf(place));
    const elsewhere = new (here.constructor as typeof import('pg').Client)({ connectionString: adminUrl('postgres') });
    await elsewhere.connect();
    try {
      // Both have written and say nothing more, as a forgotten session does for half a minute.
      for (const client of [here, elsewhere]) await client.query('begin; create table forgotten (id integer); insert into forgotten values (1); select pg_current_xact_id()');
      const { id } = await addDistrict(network);
      const event = await listener.next('site.added');
      expect(event.payload).toEqual({ siteId: id });
      expect((await after(network.lead.client, stream, event.seq - 1)).events).toMatchObject([{ seq: event.seq, name: 'site.added' }]);
      // It arrived while they were still open.
      for (const client of [here, elsewhere]) expect((await client.query(`select pg_current_xact_id_if_assigned() is not null as open`)).rows).toEqual([{ open: true }]);
      const measure = await createMeasure(network.lead);
      expect((await after(network.lead.client, `measure:${measure.id}`, 0)).events).toHaveLength(1);
      await place.drain();
    } finally {
      for (const client of [here, elsewhere]) await client.query('rollback');
      await Promise.all([here.end(), elsewhere.end()]);
    }
  });

  test('of the same stream delays its next event until it ends, and loses none', async () => {
    const network = await freshNetwork(place);
    await place.drain();
    const stream = `directory:${network.id}`;
    const listener = await listen(network.lead.client);
    const { seq } = await listener.subscribe(stream) as { seq: number };
    const other = await superuser(databaseOf(place));
    try {
      await other.query('begin');
      await other.query('select seq from stream where network_id = $1 and stream = $2 for update', [network.id, stream]);
      const waiting = addDistrict(network);
      await other.query('rollback');
      await waiting;
      expect((await listener.next('site.added')).seq).toBe(seq + 1);
    } finally {
      await other.end();
    }
  });
});
