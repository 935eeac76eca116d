import { randomUUID } from 'node:crypto';
import { addDistrict, createMeasure, freshNetwork, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';
import { ownPostgres, type OwnPostgres } from '../tools/own-postgres.js';
import { seen } from '../tools/points.js';
import { until } from '../tools/until.js';

let postgres: OwnPostgres;
let place: TestServer;
let network: Network;
beforeAll(async () => {
  postgres = await ownPostgres();
  place = await startServer(postgres.env);
  network = await freshNetwork(place);
}, 60_000);
afterAll(async () => {
  await place?.stop();
  await postgres?.end();
});

const READ = '{ network { id } }';
const CREATE = 'mutation ($input: AddSiteInput!) { addSite(input: $input) { id name } }';

async function unavailable(response: Response): Promise<void> {
  const text = await response.text();
  const { errors, error } = JSON.parse(text) as { errors?: { extensions: object }[]; error?: object };
  for (const shown of errors ? errors.map(({ extensions }) => extensions) : [error]) expect(shown).toMatchObject({ code: 'UNAVAILABLE', retryAfter: expect.any(Number) });
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(3);
  expect(text).not.toMatch(/ECONN|terminat|postgres|pg_|stack|5432/i);
}

function ask(client: Client, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Response> {
  return client.in(network.slug).post(JSON.stringify({ query, variables }), headers);
}

/** Everything that a server is asked while its database is away. */
function everything(): Promise<Response>[] {
  const { client } = network.lead;
  return [
    ...Array.from({ length: 15 }, () => ask(client, READ)), ask(client, '{ sites { edges { node { id } } } learning { networkId } }'), ask(new Client(place.url), 'mutation { signIn(input: { email: "a@b.example", password: "an honest guess" }) { id } }'),
    ask(client, CREATE, { input: { kind: 'DISTRICT', name: 'Lost' } }), client.post('a,b\n1,2', { 'content-type': 'text/csv' }, '/imports?measure=01890a5d-ac96-774b-bcce-b302099a8057&name=a.csv'),
    fetch(`${place.url}/exports/measures/01890a5d-ac96-774b-bcce-b302099a8057.csv?network=${network.slug}`, { headers: client.headers() }),
  ];
}

async function health(): Promise<[live: number, ready: number]> {
  const [live, ready] = await Promise.all(['live', 'ready'].map((name) => fetch(`${place.url}/health/${name}`)));
  return [live?.status ?? 0, ready?.status ?? 0];
}

async function works(): Promise<void> {
  await until('the server works again', async () => (await ask(network.lead.client, READ)).status === 200 && (await health())[1] === 200);
  const measure = await createMeasure(network.lead);
  const { name } = await addDistrict(network);
  await bring(place, network.lead.client, measure.id, `site,period,numerator,denominator\n${name},2016-2017,20,100`);
  expect(await seen(network.lead.client, measure.id, name)).toEqual(['2016-17 20/100']);
}

test('a stopped database is UNAVAILABLE with a time to come back, and the server goes on by itself when it is there again', async () => {
  const [key, variables] = [{ 'idempotency-key': randomUUID() }, { input: { kind: 'DISTRICT', name: 'Adams' } }];
  expect(await health()).toEqual([200, 200]);
  await postgres.stop();
  await Promise.all(everything().map(async (response) => unavailable(await response)));
  await unavailable(await ask(network.lead.client, CREATE, variables, key));
  expect(await health()).toEqual([200, 503]);
  await postgres.start();
  await works();
  // The page sends the same key again: what could not be done is done now, once.
  for (let time = 0; time < 2; time += 1) expect(await network.lead.client.ask(CREATE, variables, key)).toMatchObject({ addSite: { name: 'Adams' } });
  const { sites } = await network.lead.client.ask<{ sites: { edges: { node: { name: string } }[] } }>('{ sites { edges { node { name } } } }');
  expect(sites.edges.filter(({ node }) => node.name === 'Adams')).toHaveLength(1);
  expect(sites.edges.filter(({ node }) => node.name === 'Lost')).toEqual([]);
}, 60_000);

test('a database that is there and says nothing is UNAVAILABLE while it is silent, and the server goes on afterwards', async () => {
  const goOn = await postgres.freeze();
  try {
    // They are answered while nothing moves: that is what the test waits for.
    await Promise.all(everything().map(async (response) => unavailable(await response)));
    expect((await health())[0]).toBe(200);
    expect((await health())[1]).toBe(503);
  } finally {
    goOn();
  }
  await works();
}, 60_000);

test('a connection that ends in the middle of a request fails that request alone', async () => {
  await postgres.stop();
  await postgres.start();
  // Idle connections of the pool are all dead now; the first ones to be used find that out.
  const answers = await Promise.all(Array.from({ length: 20 }, async () => {
    const response = await ask(network.lead.client, READ);
    if (response.status !== 200) await unavailable(response);
    return response.status;
  }));
  expect(answers.every((status) => status === 200 || status === 503)).toBe(true);
  await works();
}, 60_000);
