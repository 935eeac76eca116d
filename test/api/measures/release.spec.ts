import { addSchool, createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring, check } from '../tools/imports.js';
import { CARDS, cards, seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');
const SERIES = 'query ($id: ID!) { series(id: $id) { raw owner { name } points { label status numerator denominator value } chart { median usefulPoints sentence } } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; district: District; other: District; measure: { id: string }; name: string }

async function world(values: { minimumCell?: number } = {}): Promise<World> {
  const network = await freshNetwork(place, values);
  const [district, other] = [await joinDistrict(network), await joinDistrict(network)];
  return { network, district, other, measure: await createMeasure(network.lead), name: district.site.name };
}

describe('the points of a district', () => {
  test('are raw for its data people and released for everybody else: small groups hidden, their neighbours not', async () => {
    const { network, district, other, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(
      `${name},2014-2015,4,9`, `${name},2015-2016,3,100`, `${name},2016-2017,95,100`, `${name},2017-2018,20,100`, `${name},2018-2019,0,100`, `${name},2019-2020,100,100`, `${name},2020-2021,10,20`));
    expect(await seen(district.lead.client, measure.id, name)).toEqual(
      ['2014-15 4/9', '2015-16 3/100', '2016-17 95/100', '2017-18 20/100', '2018-19 0/100', '2019-20 100/100', '2020-21 10/20']);
    const released = ['2014-15 SUPPRESSED', '2015-16 SUPPRESSED', '2016-17 SUPPRESSED', '2017-18 20/100', '2018-19 0/100', '2019-20 100/100', '2020-21 10/20'];
    const principal = await joinMember(network, district.lead, ['PRINCIPAL']);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    for (const client of [network.lead.client, other.lead.client, principal.client, guest.client]) expect(await seen(client, measure.id, name)).toEqual(released);
  });

  test('that are hidden appear nowhere: not on cards, not on the series, not in any chart, export or event', async () => {
    const { district, other, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2015-2016,7,90917`, `${name},2016-2017,90907,90911`, `${name},2017-2018,50,100`));
    const [card] = await cards(other.lead.client, measure.id);
    const texts = [
      JSON.stringify(await other.lead.client.ask(CARDS, { id: measure.id })), JSON.stringify(await other.lead.client.ask(SERIES, { id: card?.id })),
      await (await fetch(`${place.url}/exports/measures/${measure.id}.csv?network=${other.network.slug}`, { headers: other.lead.client.headers() })).text(),
      JSON.stringify(await other.lead.client.ask('query ($stream: String!) { eventsAfter(stream: $stream, seq: 0) { events { name payload } } }', { stream: `measure:${measure.id}` })),
      JSON.stringify(await other.lead.client.ask('{ learning { measures { sentence cellsLeftOut periods { label numerator denominator value leftOut } spread { lowest highest } largestImprovements { from to sentence } } } }')),
      JSON.stringify(await sql(place, 'select * from released_point where measure_id = $1', [measure.id])), JSON.stringify(await sql(place, 'select * from event where network_id = $1', [district.network.id])),
      JSON.stringify(await sql(place, 'select summary from rollup_summary where network_id = $1', [district.network.id])),
    ];
    for (const text of texts) expect(text).not.toMatch(/909(?:07|11|17)|0\.9999|0\.00007/);
    expect(JSON.stringify(await district.lead.client.ask(SERIES, { id: card?.id }))).toContain('90907');
  });

  test('count in the run chart of whoever sees them', async () => {
    const { district, other, measure, name } = await world();
    const years = Array.from({ length: 12 }, (_, at) => `${name},${2005 + at}-${2006 + at},${at === 11 ? 4 : 20 + at},100`);
    await bring(place, district.lead.client, measure.id, rows(...years));
    const [card] = await cards(other.lead.client, measure.id);
    expect(await other.lead.client.ask(SERIES, { id: card?.id })).toMatchObject({ series: { raw: false, chart: { median: 0.25 } } });
    expect(await district.lead.client.ask(SERIES, { id: card?.id })).toMatchObject({ series: { raw: true, chart: { median: 0.245 } } });
  });

  test('follow the smallest group of the network', async () => {
    const { network, district, other, measure, name } = await world({ minimumCell: 20 });
    await bring(place, district.lead.client, measure.id, rows(`${name},2015-2016,15,100`, `${name},2016-2017,20,100`, `${name},2017-2018,85,100`));
    expect(await seen(other.lead.client, measure.id, name)).toEqual(['2015-16 SUPPRESSED', '2016-17 20/100', '2017-18 SUPPRESSED']);
    expect(await network.lead.client.ask('{ network { minimumCell } }')).toEqual({ network: { minimumCell: 20 } });
  });

  test('tell nobody the missing part: one hidden school hides another one too', async () => {
    const { district, other, measure, name } = await world();
    const schools = await Promise.all(['Oak', 'Elm', 'Ash'].map((school) => addSchool(district.network, district.site, { name: school })));
    expect(schools).toHaveLength(3);
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,104,300`, 'Oak,2016-2017,4,100', 'Elm,2016-2017,40,100', 'Ash,2016-2017,60,100'));
    const shown = await Promise.all([name, 'Oak', 'Elm', 'Ash'].map((site) => seen(other.lead.client, measure.id, site)));
    expect(shown.flat().filter((text) => text.includes('SUPPRESSED')).length).toBeGreaterThanOrEqual(2);
    expect(shown[1]).toEqual(['2016-17 SUPPRESSED']);
    // With the total shown, two of the parts must be hidden: one alone would be what is left.
    if (!shown[0]?.[0]?.includes('SUPPRESSED')) expect(shown.slice(1).flat().filter((text) => text.includes('SUPPRESSED')).length).toBeGreaterThanOrEqual(2);
    expect(await seen(district.lead.client, measure.id, 'Oak')).toEqual(['2016-17 4/100']);
  });

  test('are hidden again when a later file makes the group small', async () => {
    const { district, other, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,20,100`));
    expect(await seen(other.lead.client, measure.id, name)).toEqual(['2016-17 20/100']);
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,2,100`));
    expect(await seen(other.lead.client, measure.id, name)).toEqual(['2016-17 SUPPRESSED']);
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,12,100`));
    expect(await seen(other.lead.client, measure.id, name)).toEqual(['2016-17 12/100']);
  });

  test('of which the source says nothing are said to be missing, hidden, or without anybody to count', async () => {
    const { district, other, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2015-2016,,`, `${name},2016-2017,*,100`, `${name},2017-2018,0,0`));
    for (const client of [district.lead.client, other.lead.client]) expect(await seen(client, measure.id, name)).toEqual(['2015-16 MISSING', '2016-17 SUPPRESSED', '2017-18 NO_DENOMINATOR']);
  });

  test('are announced before they are imported: the preview says how many nobody else would see', async () => {
    const { district, measure, name } = await world();
    const { preview } = await check(district.lead.client, measure.id, rows(`${name},2015-2016,4,100`, `${name},2016-2017,40,100`, `${name},2017-2018,1,3`));
    expect(preview.hiddenFromOthers).toBe(2);
  });

  test('that are the district\'s own alone are on nobody else\'s page', async () => {
    const { network, district, other, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,20,100`), { visibility: 'OWNER' });
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    expect(await seen(district.lead.client, measure.id, name)).toEqual(['2016-17 20/100']);
    // The district's own people read what is released to them, and no more.
    expect(await seen(teacher.client, measure.id, name)).toEqual(['2016-17 20/100']);
    for (const client of [network.lead.client, other.lead.client]) expect(await cards(client, measure.id)).toEqual([]);
    const [card] = await cards(district.lead.client, measure.id);
    for (const client of [network.lead.client, other.lead.client]) expect((await client.fail(SERIES, { id: card?.id })).code).toBe('NOT_FOUND');
  });
});

describe('raw values', () => {
  test('are lost with the data role, on the next request', async () => {
    const { network, district, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,4,100`));
    const data = await joinMember(network, district.lead, ['DISTRICT_DATA']);
    expect(await seen(data.client, measure.id, name)).toEqual(['2016-17 4/100']);
    await district.lead.client.ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename } }', { input: { id: data.memberId, version: 1, roles: ['TEACHER'] } }, Client.key());
    expect(await seen(data.client, measure.id, name)).toEqual(['2016-17 SUPPRESSED']);
  });

  test('of the hub\'s own series are raw for the hub\'s data people, not for its coaches', async () => {
    const { network, measure } = await world();
    const { addSite: site } = await network.lead.client.ask<{ addSite: { name: string } }>('mutation { addSite(input: { kind: DISTRICT, name: "Public" }) { name } }', {}, Client.key());
    await bring(place, network.lead.client, measure.id, rows(`${site.name},2016-2017,4,100`));
    const coach = await joinMember(network, network.lead, ['COACH']);
    expect(await seen(network.lead.client, measure.id, 'Public')).toEqual(['2016-17 4/100']);
    expect(await seen(coach.client, measure.id, 'Public')).toEqual(['2016-17 SUPPRESSED']);
  });

  test('leave the network with its member', async () => {
    const { network, district, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,4,100`));
    const data = await joinMember(network, district.lead, ['DISTRICT_DATA']);
    const [card] = await cards(data.client, measure.id);
    await district.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: data.memberId }, Client.key());
    await until('the removal is known', async () => (await data.client.fail(SERIES, { id: card?.id })).code === 'NOT_FOUND');
  });
});
