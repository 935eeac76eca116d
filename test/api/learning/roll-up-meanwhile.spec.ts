import { addDistrict, createMeasure, freshNetwork, joinDistrict } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { holding, waitingForLocks } from '../tools/held.js';
import { check, confirm } from '../tools/imports.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });

test('a directory that changes while a measure is rolled up for the first time is counted', async () => {
  const network = await freshNetwork(place);
  const districts = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)];
  await place.drain();
  const { id: measureId } = await createMeasure(network.lead);
  const lines = districts.map(({ site }) => `${site.name},2016-2017,20,100`);
  const { id } = await check(network.lead.client, measureId, ['site,period,numerator,denominator', ...lines].join('\n'));
  await holding(place, 'lock table rollup_summary in share mode', [], async () => {
    await confirm(network.lead.client, id);
    await waitingForLocks(place, 1);
    await addDistrict(network);
    const [added] = await sql<{ id: string }>(place, `select id from event where network_id = $1 and name = 'site.added' order by seq desc limit 1`, [network.id]);
    // Its job waits for the first one, or has found nothing to do.
    await until('the job of the new district is done or waits', async () => (await sql(place, `select 1 from receipt where event_id = $1 and handler = 'learning.roll-up-directory'
      union all select 1 from pg_locks l join pg_database d on d.oid = l.database where not l.granted and l.locktype = 'advisory' and d.datname = current_database()`, [added?.id])).length > 0);
  });
  await place.drain();
  expect(await sql(place, `select summary->>'districtsInDirectory' as count from rollup_summary where measure_id = $1`, [measureId])).toEqual([{ count: '4' }]);
  expect(await place.doctor(network.id)).toEqual([]);
});
