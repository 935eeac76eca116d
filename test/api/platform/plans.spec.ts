import { createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../../factories/index.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const SITE = 'query ($id: ID!) { site(id: $id) { name } }';
const MEASURE = 'query ($id: ID!) { measure(id: $id) { id } }';

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => {
  place = await startServer();
  network = await freshNetwork(place);
  district = await joinDistrict(network, { name: 'Alder Creek' });
}, 120_000);
afterAll(() => place.stop());

/** Every connection from now on plans with this, whatever PostgreSQL thinks of it. */
async function planning(settings: Record<string, string>): Promise<void> {
  const database = new URL(place.urls.appUrl).pathname.slice(1);
  for (const [name, value] of Object.entries(settings)) await sql(place, `alter role cairn_app in database "${database}" set ${name} = ${value}`);
  await sql(place, `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'cairn_app' and datname = current_database()`);
  // Who is answered by a connection that has just died is told so: until none of the pool is left of them.
  const read = async (): Promise<boolean> => (await network.lead.client.post(JSON.stringify({ query: '{ network { id } }' }))).ok;
  await until('all connections are new', async () => (await Promise.all(Array.from({ length: 20 }, read))).every(Boolean));
}

test.each([
  ['a hash join that scans', { enable_nestloop: 'off', enable_mergejoin: 'off', enable_hashjoin: 'on', enable_indexscan: 'off', enable_bitmapscan: 'off' }],
  ['a merge join', { enable_nestloop: 'off', enable_mergejoin: 'on', enable_hashjoin: 'off', enable_indexscan: 'on', enable_bitmapscan: 'on' }],
  ['a generic plan', { plan_cache_mode: 'force_generic_plan', enable_nestloop: 'on', enable_mergejoin: 'on', enable_hashjoin: 'on' }],
])('the walls stand before anything is looked for, with %s', async (_what, settings) => {
  await planning(settings);
  const { client } = network.lead;
  const { id } = await createMeasure(network.lead);
  expect(await client.ask(MEASURE, { id })).toEqual({ measure: { id } });
  expect(await client.ask(SITE, { id: district.site.id })).toEqual({ site: { name: 'Alder Creek' } });
  expect(await district.lead.client.ask(SITE, { id: district.site.id })).toEqual({ site: { name: 'Alder Creek' } });
});
