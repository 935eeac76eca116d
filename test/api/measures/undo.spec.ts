import { accept, addDistrict, createMeasure, freshNetwork, inviteDistrict, joinDistrict, joinMember, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring, check, importOf, UNDO, undo } from '../tools/imports.js';
import { seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function ready(): Promise<{ network: Network; measure: { id: string }; lead: Client }> {
  const network = await freshNetwork(place);
  await addDistrict(network, { name: 'Adams', code: '1' });
  return { network, measure: await createMeasure(network.lead), lead: network.lead.client };
}

describe('undoing an import', () => {
  test('takes away what it added and brings back what it replaced, for everybody', async () => {
    const { network, measure, lead } = await ready();
    const reader = await joinMember(network, network.lead, ['COACH']);
    await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100', 'Adams,2017-2018,,'));
    const before = [await seen(lead, measure.id, 'Adams'), await seen(reader.client, measure.id, 'Adams')];
    const second = await bring(place, lead, measure.id, rows('Adams,2016-2017,30,100', 'Adams,2017-2018,31,100', 'Adams,2018-2019,32,100'));
    expect(await seen(reader.client, measure.id, 'Adams')).toEqual(['2016-17 30/100', '2017-18 31/100', '2018-19 32/100']);
    expect(await undo(place, lead, second.id)).toEqual({ __typename: 'MeasureImport', id: second.id, state: 'UNDONE', canUndo: false });
    expect([await seen(lead, measure.id, 'Adams'), await seen(reader.client, measure.id, 'Adams')]).toEqual(before);
  });

  test('of the first import leaves nothing, and the file can be imported again', async () => {
    const { measure, lead } = await ready();
    const file = rows('Adams,2016-2017,20,100');
    const first = await bring(place, lead, measure.id, file);
    await undo(place, lead, first.id);
    expect(await seen(lead, measure.id, 'Adams')).toEqual([]);
    expect(await sql(place, 'select 1 from released_point where measure_id = $1', [measure.id])).toEqual([]);
    expect(await bring(place, lead, measure.id, file)).toMatchObject({ result: { added: 1 } });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100']);
  });

  test('is refused while a later import stands on it, naming that file, and possible after it was undone', async () => {
    const { measure, lead } = await ready();
    const first = await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100', 'Adams,2017-2018,20,100'), {}, 'first.csv');
    const second = await bring(place, lead, measure.id, rows('Adams,2017-2018,25,100'), {}, 'second.csv');
    const before = await seen(lead, measure.id, 'Adams');
    expect(await undo(place, lead, first.id)).toMatchObject({ __typename: 'Refused', code: 'UNDO_SUPERSEDED', message: expect.stringContaining('second.csv'),
      params: expect.arrayContaining([{ name: 'file', value: 'second.csv' }, { name: 'points', value: '1' }]) });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(before);
    expect(await undo(place, lead, second.id)).toMatchObject({ state: 'UNDONE' });
    expect(await undo(place, lead, first.id)).toMatchObject({ state: 'UNDONE' });
    expect(await seen(lead, measure.id, 'Adams')).toEqual([]);
  });

  test('does not mind a later import that changed nothing of it', async () => {
    const { measure, lead } = await ready();
    const first = await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100'));
    await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100', 'Adams,2017-2018,20,100'));
    expect(await undo(place, lead, first.id)).toMatchObject({ state: 'UNDONE' });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2017-18 20/100']);
  });

  test('happens once', async () => {
    const { measure, lead } = await ready();
    const { id } = await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100'));
    const answers = await Promise.all(Array.from({ length: 4 }, () => undo(place, lead.in(lead.network), id)));
    expect(answers.filter(({ state }) => state === 'UNDONE')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'IMPORT_STATE')).toHaveLength(3);
    const waiting = await check(lead, measure.id, rows('Adams,2016-2017,20,100'));
    expect(await undo(place, lead, waiting.id)).toMatchObject({ code: 'IMPORT_STATE' });
  });

  test('is offered for thirty days', async () => {
    const { measure, lead } = await ready();
    const { id } = await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100'));
    expect(await importOf(lead, id)).toMatchObject({ canUndo: true });
    await sql(place, `update measure_import set finished_at = now() - interval '30 days 1 minute' where id = $1`, [id]);
    expect(await importOf(lead, id)).toMatchObject({ canUndo: false });
    expect(await lead.fail(UNDO, { id }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
  });

  test('is for the data people of its owner', async () => {
    const { network, measure, lead } = await ready();
    const { id } = await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100'));
    const [coach, district] = [await joinMember(network, network.lead, ['COACH']), await joinDistrict(network)];
    for (const client of [coach.client, district.lead.client]) expect((await client.fail(UNDO, { id }, Client.key())).code).toBe('NOT_FOUND');
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100']);
  });

  test('is refused for points that were handed over meanwhile', async () => {
    const network = await freshNetwork(place);
    const site = await addDistrict(network, { name: 'Boulder', code: '2' });
    const measure = await createMeasure(network.lead);
    await addDistrict(network, { name: 'Cheyenne', code: '3' });
    const { id } = await bring(place, network.lead.client, measure.id, rows('Boulder,2016-2017,20,100', 'Cheyenne,2016-2017,30,100'));
    const email = `${unique()}@boulder.example`;
    await inviteDistrict(network, site, email);
    const lead = await accept(network, email, {}, { acceptAgreementVersion: 1 });
    await network.lead.client.ask('mutation ($id: ID!) { handOverSeries(siteId: $id) { __typename } }', { id: site.id }, Client.key());
    await place.drain();
    // The name of whose they are by now, and not of a later file that there is not.
    expect(await undo(place, network.lead.client, id)).toMatchObject({ code: 'UNDO_HANDED_OVER', params: [{ name: 'points', value: '1' }] });
    expect(await seen(lead.client, measure.id, 'Boulder')).toEqual(['2016-17 20/100']);
    expect(await seen(network.lead.client, measure.id, 'Cheyenne')).toEqual(['2016-17 30/100']);
    // What the new owner imports into them can be taken back, down to what was handed over and no further.
    const own = await bring(place, lead.client, measure.id, rows('Boulder,2016-2017,25,100'));
    expect(await seen(lead.client, measure.id, 'Boulder')).toEqual(['2016-17 25/100']);
    expect(await undo(place, network.lead.client, id)).toMatchObject({ code: 'UNDO_HANDED_OVER' });
    expect(await undo(place, lead.client, own.id)).toMatchObject({ state: 'UNDONE' });
    expect(await seen(lead.client, measure.id, 'Boulder')).toEqual(['2016-17 20/100']);
    expect(await place.doctor(network.id)).toEqual([]);
  });
});
