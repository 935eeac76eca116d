import { createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { record } from '../tools/entries.js';
import { seen } from '../tools/points.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { until } from '../tools/until.js';

const SHOW = 'mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }';

let place: TestServer;
let network: Network;
let district: District;
let other: District;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  [district, other] = [await joinDistrict(network), await joinDistrict(network)];
});

async function show(seriesId: string, visibility: string): Promise<void> {
  await district.lead.client.ask(SHOW, { input: { seriesId, visibility } }, Client.key());
}

/** Does something while the release of what is recorded waits for a table, in the midst of its reading and writing. */
async function whileReleasing(table: string, mode: string, recorded: () => Promise<unknown>, something: () => Promise<unknown>): Promise<void> {
  const [start, midst] = [await superuser(databaseOf(place)), await superuser(databaseOf(place))];
  try {
    // Recording writes to the tables that its release reads: the release is kept from starting until they are locked.
    await start.query('begin; lock table measure_release in share mode');
    await recorded();
    await waiting('measure_release');
    await midst.query(`begin; lock table ${table} in ${mode} mode`);
    await start.query('commit');
    await waiting(table);
    await something();
  } finally {
    await start.end();
    await midst.end();
  }
  await place.drain();
}

function waiting(table: string): Promise<unknown> {
  return until(`a release waits for ${table}`, async () => (await sql(place, `select 1 from pg_locks l join pg_database d on d.oid = l.database
    where not l.granted and l.relation = $1::regclass and d.datname = current_database()`, [table])).length > 0);
}

/** What the released points of a series say about who sees them: one word, or they differ. */
async function releasedTo(seriesId: string): Promise<unknown[]> {
  return (await sql<{ visibility: string }>(place, 'select distinct visibility from released_point where series_id = $1', [seriesId])).map(({ visibility }) => visibility);
}

describe('a series whose owner decides anew while its points are being released', () => {
  test('is shown as a whole, with the points that are hidden', async () => {
    const { id: measureId } = await createMeasure(network.lead);
    const { id: siteId, name } = district.site;
    let seriesId = '';
    await whileReleasing('released_point', 'share', async () => {
      ({ seriesId } = await record(district.lead.client, { measureId, siteId }, ['2015-16 20/100', '2016-17 4/9', '2017-18 30/100', '2018-19 3/100']));
      await show(seriesId, 'OWNER');
    }, () => show(seriesId, 'NETWORK'));
    expect(await releasedTo(seriesId)).toEqual(['NETWORK']);
    expect(await seen(other.lead.client, measureId, name)).toEqual(['2015-16 20/100', '2016-17 SUPPRESSED', '2017-18 30/100', '2018-19 SUPPRESSED']);
    expect(await place.doctor(network.id)).toEqual([]);
  });

  test.each([['data_point_history', 'access exclusive'], ['released_point', 'share']])('is taken back as a whole, whatever the release has read by then: %s', async (table, mode) => {
    const { id: measureId } = await createMeasure(network.lead);
    const { id: siteId, name } = district.site;
    const { seriesId } = await record(district.lead.client, { measureId, siteId }, ['2016-17 20/100', '2017-18 30/100', '2018-19 3/100']);
    await show(seriesId, 'NETWORK');
    await place.drain();
    expect(await releasedTo(seriesId)).toEqual(['NETWORK']);
    await whileReleasing(table, mode, () => record(district.lead.client, { measureId, siteId }, ['2015-16 40/100', '2016-17 25/100']), () => show(seriesId, 'OWNER'));
    expect(await releasedTo(seriesId)).toEqual(['OWNER']);
    expect(await seen(other.lead.client, measureId, name)).toEqual([]);
    expect(await place.doctor(network.id)).toEqual([]);
  });
});
