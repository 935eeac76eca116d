import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDistrict, createMeasure, freshNetwork, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { check, confirm, importOf, MAP, mapping } from '../tools/imports.js';
import { seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const CSV = 'site,period,numerator,denominator\nAdams,2016-2017,20,100';

let place: TestServer;
let network: Network;
let lead: Client;
let measure: { id: string };
// A server of its own: everything that writes points fails in it for a while.
beforeAll(async () => {
  place = await startServer();
  network = await freshNetwork(place);
  lead = network.lead.client;
  await addDistrict(network, { name: 'Adams', code: '1' });
  await sql(place, `create function broken() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$`);
}, 120_000);
beforeEach(async () => { measure = await createMeasure(network.lead); });
afterAll(() => place.stop(), 60_000);

async function failedWith(code: string, id: string): Promise<void> {
  expect(await importOf(lead, id)).toMatchObject({ state: 'FAILED', failureCode: code, failure: expect.stringMatching(/^\S.*\.$/), result: null });
  expect(await sql(place, 'select 1 from data_point p join series s on s.id = p.series_id where s.measure_id = $1', [measure.id])).toEqual([]);
  expect(await sql(place, `select payload ->> 'code' as code from event where name = 'import.failed' and payload ->> 'importId' = $1`, [id])).toEqual([{ code }]);
}

describe('an import that does not get through', () => {
  test('ends when its tries are used up, and can be started again', async () => {
    const { id } = await check(lead, measure.id, CSV);
    await sql(place, 'create trigger broken before insert on data_point execute function broken()');
    try {
      await confirm(lead, id);
      await place.drain();
    } finally {
      await sql(place, 'drop trigger broken on data_point');
    }
    await failedWith('INTERRUPTED', id);
    expect(await confirm(lead, id)).toMatchObject({ state: 'IMPORTING' });
    await place.drain();
    expect(await importOf(lead, id)).toMatchObject({ state: 'DONE', failure: null, failureCode: null, result: { added: 1 } });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100']);
  }, 120_000);

  test('ends by itself when its job is lost', async () => {
    const { id } = await check(lead, measure.id, CSV);
    await sql(place, `update measure_import set state = 'IMPORTING' where id = $1`, [id]);
    await place.tidy();
    expect(await importOf(lead, id)).toMatchObject({ state: 'IMPORTING' });
    await sql(place, `update measure_import set updated_at = now() - interval '7 hours' where id = $1`, [id]);
    await place.tidy();
    await failedWith('INTERRUPTED', id);
  });

  test('says when the data changed after the check, and can be checked again', async () => {
    const { id } = await check(lead, measure.id, CSV);
    await sql(place, `update site set name = 'Adamson', code = '9' where network_id = $1 and name = 'Adams'`, [network.id]);
    await confirm(lead, id);
    await place.drain();
    await failedWith('OUTDATED', id);
    await sql(place, `update site set name = 'Adams', code = '1' where network_id = $1 and name = 'Adamson'`, [network.id]);
    const { mapImport } = await lead.ask<{ mapImport: unknown }>(MAP, mapping(id), Client.key());
    expect(mapImport).toMatchObject({ state: 'CHECKED', failure: null, failureCode: null, preview: { ready: 1 } });
    expect(await confirm(lead, id)).toMatchObject({ state: 'IMPORTING' });
    await place.drain();
    expect(await importOf(lead, id)).toMatchObject({ state: 'DONE' });
  });

  test('says when its file is gone', async () => {
    const { id } = await check(lead, measure.id, CSV);
    const [file] = await sql<{ file_key: string }>(place, 'select file_key from measure_import where id = $1', [id]);
    rmSync(join(place.files, file?.file_key as string));
    await confirm(lead, id);
    await place.drain();
    await failedWith('FILE_GONE', id);
  });
});
