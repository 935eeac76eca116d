import { randomUUID } from 'node:crypto';
import { freshNetwork, joinDistrict, joinMember, networkTalk, postMessage, readThread, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, startServer, type TestServer } from '../../harness/server.js';
import { narrowIdea, plantIdea } from '../tools/planted-ideas.js';
import { closeSockets, listen } from '../tools/socket.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { until } from '../tools/until.js';

const EVENTS = 'query ($stream: String!, $seq: Int!) { eventsAfter(stream: $stream, seq: $seq) { events { seq name payload } hasMore } }';

let place: TestServer;
let network: Network;
beforeAll(async () => { place = await server(); });
beforeEach(async () => { network = await freshNetwork(place); });
afterEach(closeSockets);

describe('a thread', () => {
  test('is heard from before its first word, with the words', async () => {
    const listener = await listen(network.lead.client);
    expect(await listener.subscribe(`thread:${network.id}`)).toEqual({ ok: true, seq: 0 });
    const coach = await joinMember(network, network.lead, ['COACH']);
    const said = await postMessage(coach, networkTalk(network), { body: 'Hello.' });
    expect((await listener.next('message.posted')).payload).toEqual({
      messageId: said.id, number: 1, authorId: coach.memberId, authorName: coach.name, organizationName: network.hub.name, body: 'Hello.', mentions: [], replyToId: null, at: said.createdAt,
    });
  });

  test('is heard by whoever reads its object and by nobody else; the log is read alike, under the walls', async () => {
    const district = await joinDistrict(network);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    const idea = await plantIdea(place, district.lead, 'OWNER');
    await postMessage(district.lead, idea, { body: 'kept words' });
    const stream = `thread:${idea.subjectId}`;
    expect(await (await listen(district.lead.client)).subscribe(stream)).toEqual({ ok: true, seq: 1 });
    for (const reader of [network.lead, guest]) {
      for (const wanted of [stream, `thread:${randomUUID()}`]) {
        expect((await (await listen(reader.client)).subscribe(wanted)).ok).toBe(false);
        expect((await reader.client.fail(EVENTS, { stream: wanted, seq: 0 })).code).toBe(reader === guest ? 'FORBIDDEN' : 'NOT_FOUND');
      }
    }
    expect(await underWalls(network.hub.id)).toEqual([]);
    expect(await underWalls(district.organizationId)).toHaveLength(1);
  });

  // Events of threads as the database shows them to a member of an organization, past all code.
  async function underWalls(ownerId: string): Promise<unknown[]> {
    const client = await superuser(databaseOf(place));
    try {
      await client.query(`set role cairn_app; select set_config('app.network_id', '${network.id}', false), set_config('app.read_owner_ids', '${ownerId}', false)`);
      return (await client.query(`select payload from event where stream like 'thread:%'`)).rows;
    } finally {
      await client.end();
    }
  }

  test('numbers without a gap what many write at once', async () => {
    await postMessage(network.lead, networkTalk(network));
    const listener = await listen(network.lead.client);
    const joined = await listener.subscribe(`thread:${network.id}`);
    const base = joined.ok ? joined.seq ?? 0 : 0;
    await Promise.all(Array.from({ length: 20 }, (_, at) => postMessage({ client: network.lead.client.in(network.slug) }, networkTalk(network), { body: `m${at}` })));
    // The first message may be told when somebody listens already; pages leave out what is not behind their base.
    const fresh = (): typeof listener.events => listener.events.filter(({ seq }) => seq > base);
    await until('twenty messages', () => fresh().length >= 20);
    const events = fresh().sort((a, b) => a.seq - b.seq);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
    // The order of the stream is the order of the thread.
    expect(events.map(({ payload }) => payload.number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  });

  test('past what is kept, or ahead of it, is read again', async () => {
    const code = async (seq: number): Promise<string> => (await network.lead.client.fail(EVENTS, { stream: `thread:${network.id}`, seq })).code as string;
    for (let at = 0; at < 3; at += 1) await postMessage(network.lead, networkTalk(network));
    await sql(place, `delete from event where network_id = $1 and stream = $2 and seq <= 2`, [network.id, `thread:${network.id}`]);
    expect([await code(0), await code(99), await code(-1)]).toEqual(Array(3).fill('RESYNC_REQUIRED'));
  });
});

describe('an object that is shown to fewer people', () => {
  test('is heard on by those who still read it, and by nobody else', async () => {
    const district = await joinDistrict(network);
    const idea = await plantIdea(place, district.lead, 'NETWORK');
    await postMessage(network.lead, idea, { body: 'Open.' });
    const stream = `thread:${idea.subjectId}`;
    const [inside, outside] = [await listen(district.lead.client), await listen(network.lead.client)];
    for (const listener of [inside, outside]) expect(await listener.subscribe(stream)).toEqual({ ok: true, seq: 1 });
    expect(await outside.subscribe(`thread:${network.id}`)).toMatchObject({ ok: true });
    await narrowIdea(place, network.id, idea);
    await until('both are told', () => inside.revoked.length > 0 && outside.revoked.length > 0);
    expect(outside.revoked).toEqual([stream]);
    expect(await inside.subscribe(stream)).toEqual({ ok: true, seq: 1 });
    expect(await outside.subscribe(stream)).toEqual({ ok: false, code: 'NOT_FOUND' });
    await postMessage(district.lead, idea, { body: 'Closed.' });
    await inside.next('message.posted');
    await postMessage(district.lead, networkTalk(network), { body: 'To all.' });
    await outside.next('message.posted');
    expect(JSON.stringify(outside.events)).not.toContain('Closed.');
    expect((await network.lead.client.fail(EVENTS, { stream, seq: 0 })).code).toBe('NOT_FOUND');
  });

  test('is announced to every process, and to whoever is just coming in', async () => {
    const one = await startServer({ CAIRN_REALTIME: 'postgres' });
    const { urls } = one;
    const other = await startServer({ CAIRN_REALTIME: 'postgres', CAIRN_TEST_WORK: 'off', CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl });
    try {
      const home = await freshNetwork(one);
      const district = await joinDistrict(home);
      const idea = await plantIdea(one, district.lead, 'NETWORK');
      const there = Object.assign(new Client(other.url), { cookie: home.lead.client.cookie, network: home.slug });
      const listeners = [await listen(home.lead.client), await listen(there)];
      for (const listener of listeners) expect(await listener.subscribe(`thread:${idea.subjectId}`)).toMatchObject({ ok: true });
      const racing = listeners.map((listener) => listener.subscribe(`idea:${idea.subjectId}`));
      await narrowIdea(one, home.id, idea);
      await until('both processes have told', () => listeners.every(({ revoked }) => revoked.includes(`thread:${idea.subjectId}`)));
      await Promise.all(racing);
      await postMessage(district.lead, idea, { body: 'Closed.' });
      await one.drain();
      expect(await readThread(district.lead, idea)).toMatchObject({ count: 1 });
      for (const { events } of listeners) expect(events).toEqual([]);
    } finally {
      await other.stop();
      await one.stop();
    }
  });
});
