import { addDistrict, createMeasure, freshNetwork, joinDistrict, memberIdOf, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen } from '../tools/socket.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { program } from '../tools/tokens.js';
import { until } from '../tools/until.js';

const LISTED = 'query ($id: ID!) { network { siteCounts { listed } } thread(kind: NETWORK, subjectId: $id) { seq messages { edges { node { id reactions { kind } } } } } }';
const MULTIPLES = 'query ($id: ID!, $search: String) { multiples(measureId: $id, search: $search) { more } }';
const AFTER = 'query ($stream: String!, $seq: Int!) { eventsAfter(stream: $stream, seq: $seq) { events { name } } }';

interface Answer<T> { data: T; errors?: unknown[]; extensions?: { streams: Record<string, number> } }

let place: TestServer;
beforeAll(async () => { place = await server(); });
afterEach(closeSockets);

async function ask<T = Record<string, unknown>>(client: Client, query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
  return (await client.send(query, variables)) as unknown as Answer<T>;
}

const directory = ({ id }: Network): string => `directory:${id}`;

describe('an answer', () => {
  test('says how far the streams are that it rests on, as a subscription right behind it does', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead);
    const streams = [`directory:${network.id}`, `learning:${network.id}`, `member:${await memberIdOf(district.lead)}`, `organization:${district.organizationId}`, `measure:${measure.id}`];
    const { extensions } = await ask(district.lead.client, MULTIPLES, { id: measure.id });
    expect(Object.keys(extensions?.streams ?? {}).sort()).toEqual([...streams].sort());
    const listener = await listen(district.lead.client);
    for (const stream of streams) expect(await listener.subscribe(stream)).toEqual({ ok: true, seq: extensions?.streams[stream] });
  });

  test('is told no more and no fewer events than came after it', async () => {
    const network = await freshNetwork(place);
    const { extensions } = await ask(network.lead.client, LISTED, { id: network.id });
    const seq = extensions?.streams[directory(network)] as number;
    await addDistrict(network);
    const { data } = await ask<{ eventsAfter: { events: { name: string }[] } }>(network.lead.client, AFTER, { stream: directory(network), seq });
    expect(data.eventsAfter.events.map(({ name }) => name)).toEqual(['site.added']);
  });

  test('is of one moment with its numbers, whatever is written while it is read', async () => {
    const network = await freshNetwork(place);
    const before = await ask(network.lead.client, LISTED, { id: network.id });
    const locker = await superuser(databaseOf(place));
    let slow: Promise<Answer<{ network: { siteCounts: { listed: number } } }>>;
    try {
      await locker.query('begin; lock table reaction in access exclusive mode');
      slow = ask(network.lead.client, LISTED, { id: network.id });
      await until('the answer to wait', async () => (await sql(place, `select 1 from pg_locks where relation = 'reaction'::regclass and not granted`)).length > 0);
      await addDistrict(network);
    } finally {
      await locker.end();
    }
    const during = await slow;
    expect({ listed: during.data.network.siteCounts.listed, seq: during.extensions?.streams[directory(network)] })
      .toEqual({ listed: (before.data as typeof during.data).network.siteCounts.listed, seq: before.extensions?.streams[directory(network)] });
  });

  test('passes for no newer than the rights it was given under', async () => {
    const network = await freshNetwork(place);
    const person = network.lead.client.in(network.slug);
    const seq = (await ask(person, LISTED, { id: network.id })).extensions?.streams[directory(network)] as number;
    // Told on the stream, and not yet to the server that remembers the rights.
    await sql(place, 'update stream set seq = seq + 1 where network_id = $1 and stream = $2', [network.id, directory(network)]);
    expect((await ask(person, LISTED, { id: network.id })).extensions?.streams[directory(network)]).toBe(seq);
    // The answer noticed it, and the next one is given under rights that are read again.
    expect((await ask(person, LISTED, { id: network.id })).extensions?.streams[directory(network)]).toBe(seq + 1);
  });
});

describe('of streams that the caller may not follow', () => {
  test('nothing is said, though the request names their objects', async () => {
    const [network, outside] = [await freshNetwork(place), await freshNetwork(place)];
    const district = await joinDistrict(network);
    const [shown, hidden, theirs] = [await createMeasure(network.lead), await createMeasure(network.lead, { visibility: 'OWNER' }), await createMeasure(outside.lead)];
    for (const search of [hidden.id, theirs.id, outside.id, network.id, await memberIdOf(network.lead)]) {
      const { extensions } = await ask(district.lead.client, MULTIPLES, { id: shown.id, search });
      expect(Object.keys(extensions?.streams ?? {}).filter((stream) => stream.includes(search) && !/^(directory|learning):/.test(stream))).toEqual([]);
    }
    for (const { id } of [hidden, theirs]) expect((await ask(district.lead.client, MULTIPLES, { id })).extensions).toBeUndefined();
  });

  test('a token hears of those that it was made for', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const reader = await program(network.lead.client, ['series.read']);
    expect(Object.keys((await ask(reader, MULTIPLES, { id: measure.id })).extensions?.streams ?? {})).toEqual([`member:${await memberIdOf(network.lead)}`]);
  });
});

test('neither a mutation nor a question of no network says anything of streams', async () => {
  const network = await freshNetwork(place);
  const made = await network.lead.client.post(JSON.stringify({ query: 'mutation ($input: AddSiteInput!) { addSite(input: $input) { ... on Site { id } } }', variables: { input: { kind: 'DISTRICT', name: unique(), code: unique(), state: 'CT' } } }), Client.key());
  expect(Object.keys(await made.json() as object)).not.toContain('extensions');
  expect((await ask(network.lead.client.in(null), 'query { viewer { name } }')).extensions).toBeUndefined();
});
