import { accept, addDistrict, createMeasure, freshNetwork, inviteDistrict, joinDistrict, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { changes, record } from '../tools/entries.js';
import { holding, waitingForLocks } from '../tools/held.js';
import { bring, check, confirm, importOf } from '../tools/imports.js';
import { seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const HAND_OVER = 'mutation ($id: ID!) { handOverSeries(siteId: $id) { __typename ... on HandOver { series } ... on Refused { code } } }';
const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; measureId: string; siteId: string; district: Client; seriesId: string }

/** A district that joined after the hub had recorded a point about it. */
async function world(): Promise<World> {
  const network = await freshNetwork(place);
  const { id: measureId } = await createMeasure(network.lead);
  const { id: siteId } = await addDistrict(network, { name: 'Adams' });
  await bring(place, network.lead.client, measureId, rows('Adams,2016-2017,20,100'));
  const email = `${unique()}@adams.example`;
  await inviteDistrict(network, { id: siteId }, email);
  const { client: district } = await accept(network, email, {}, { acceptAgreementVersion: 1 });
  const [series] = await sql<{ id: string }>(place, 'select id from series where measure_id = $1', [measureId]);
  return { network, measureId, siteId, district, seriesId: series?.id as string };
}

const handOver = ({ network, siteId }: World): Promise<unknown> => network.lead.client.ask(HAND_OVER, { id: siteId }, Client.key());

describe('a series that is handed over', () => {
  test('takes along what an import of the hub is writing', async () => {
    const of = await world();
    const { network, measureId, district } = of;
    const { id } = await check(network.lead.client, measureId, rows('Adams,2017-2018,30,100'));
    const giving = await holding(place, 'lock table data_point in share mode', [], async () => {
      await confirm(network.lead.client, id);
      await waitingForLocks(place, 1);
      const asked = handOver(of);
      await waitingForLocks(place, 2);
      return { asked };
    });
    expect(await giving.asked).toEqual({ handOverSeries: { __typename: 'HandOver', series: 1 } });
    await until('the import is done', async () => (await importOf(network.lead.client, id)).state === 'DONE');
    await place.drain();
    expect(await seen(district, measureId, 'Adams')).toEqual(['2016-17 20/100', '2017-18 30/100']);
    expect(await sql(place, 'select 1 from data_point p join series s on s.id = p.series_id where s.measure_id = $1 and p.owner_id <> s.owner_id', [measureId])).toEqual([]);
    expect(await place.doctor(network.id)).toEqual([]);
    expect(await bring(place, district, measureId, rows('Adams,2017-2018,31,100'))).toMatchObject({ result: { changed: 1 } });
  });

  test('stays as closed as its owner made it meanwhile', async () => {
    const of = await world();
    const giving = await holding(place, 'select 1 from series where id = $1 for update', [of.seriesId], async (holder) => {
      const asked = handOver(of);
      await waitingForLocks(place, 1);
      await holder.query(`update series set visibility = 'OWNER' where id = $1`, [of.seriesId]);
      return { asked };
    });
    expect(await giving.asked).toEqual({ handOverSeries: { __typename: 'HandOver', series: 1 } });
    await place.drain();
    expect(await sql(place, 'select visibility from series where id = $1 union select visibility from released_point where series_id = $1', [of.seriesId])).toEqual([{ visibility: 'OWNER' }]);
    const other = await joinDistrict(of.network);
    expect(await seen(other.lead.client, of.measureId, 'Adams')).toEqual([]);
  });

  test('is named by the doctor when points stay behind', async () => {
    const of = await world();
    await handOver(of);
    await place.drain();
    await sql(place, 'update data_point set owner_id = $2 where series_id = $1', [of.seriesId, of.network.hub.id]);
    expect(await place.doctor(of.network.id)).toContain(`data_point ${of.seriesId}: 1 points have another owner than their series`);
  });
});

test('an import that waited for an entry stands after it in the history of a cell', async () => {
  const of = await world();
  const { network, measureId, seriesId } = of;
  const { id } = await check(network.lead.client, measureId, rows('Adams,2016-2017,24,100'));
  const [began] = await holding(place, `select pg_advisory_xact_lock(hashtextextended('points ' || $1::text || ' ' || $2::text, 0))`, [measureId, network.hub.id], async () => {
    await confirm(network.lead.client, id);
    await waitingForLocks(place, 1);
    return sql<{ now: Date }>(place, 'select clock_timestamp() as now');
  });
  await until('the import is done', async () => (await importOf(network.lead.client, id)).state === 'DONE');
  expect(await sql(place, 'select replaced_at > $2 as later from data_point_history where import_id = $1', [id, began?.now])).toEqual([{ later: true }]);
  await record(network.lead.client, { measureId, siteId: of.siteId }, ['2016-17 26/100']);
  expect((await changes(network.lead.client, seriesId, '2016-07-01')).map((words) => words.replace(/^[^:]*: /, '').replace(/ \(.*/, ''))).toEqual(['24/100 -> 26/100', '20/100 -> 24/100', 'nothing -> 20/100']);
});
