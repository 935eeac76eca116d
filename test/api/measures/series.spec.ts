import { accept, addDistrict, addSchool, createMeasure, freshNetwork, inviteDistrict, joinDistrict, joinMember, linkTo, unique, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { acceptBy } from '../tools/invitations.js';
import { bring, check, confirm, importOf, MAP, mapping, send } from '../tools/imports.js';
import { CARDS, cards, seen, type Cards } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');
const SHOW = 'mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename ... on Series { visibility } ... on Refused { code params { name value } } } }';
const HAND_OVER = 'mutation ($id: ID!) { handOverSeries(siteId: $id) { __typename ... on HandOver { series } ... on Refused { code } } }';
const SERIES = 'query ($id: ID!) { series(id: $id) { id raw visibility owner { name } site { name } measure { id } viewerCan { changeVisibility } } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

/** A district that joined on its own terms. */
async function joinOn(network: Network, terms: Record<string, unknown>, name = `District ${unique()}`): Promise<{ client: Client; name: string; siteId: string }> {
  const site = await addDistrict(network, { name });
  const email = `${unique()}@district.example`;
  await inviteDistrict(network, site, email);
  const client = new Client(place.url);
  await acceptBy(client, { token: await linkTo(network, email), name: 'Ada', password: `a long sentence ${unique()}`, acceptAgreementVersion: 1, ...terms });
  return { client: client.in(network.slug), name, siteId: site.id };
}

async function shared(): Promise<{ network: Network; district: District; measure: { id: string }; seriesId: string }> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  const measure = await createMeasure(network.lead);
  await bring(place, district.lead.client, measure.id, rows(`${district.site.name},2016-2017,20,100`));
  const [card] = await cards(district.lead.client, measure.id);
  return { network, district, measure, seriesId: card?.id as string };
}

async function show(client: Client, seriesId: string, visibility: string): Promise<Record<string, unknown>> {
  return (await client.ask<{ setSeriesVisibility: Record<string, unknown> }>(SHOW, { input: { seriesId, visibility } }, Client.key())).setSeriesVisibility;
}

describe('who sees a series', () => {
  test('is decided by its owner, and released or taken back at once', async () => {
    const { network, district, measure, seriesId } = await shared();
    const { name } = district.site;
    expect(await seen(network.lead.client, measure.id, name)).toEqual(['2016-17 20/100']);
    expect(await show(district.lead.client, seriesId, 'OWNER')).toEqual({ __typename: 'Series', visibility: 'OWNER' });
    expect((await network.lead.client.fail(SERIES, { id: seriesId })).code).toBe('NOT_FOUND');
    await place.drain();
    expect(await cards(network.lead.client, measure.id)).toEqual([]);
    expect(await sql(place, 'select visibility from released_point where series_id = $1', [seriesId])).toEqual([{ visibility: 'OWNER' }]);
    await show(district.lead.client, seriesId, 'NETWORK');
    await place.drain();
    expect(await seen(network.lead.client, measure.id, name)).toEqual(['2016-17 20/100']);
  });

  test('is not decided by the hub, a neighbour, or the district\'s own teachers', async () => {
    const { network, district, seriesId } = await shared();
    const [neighbour, teacher] = [await joinDistrict(network), await joinMember(network, district.lead, ['TEACHER'])];
    for (const client of [network.lead.client, neighbour.lead.client, teacher.client]) {
      expect((await client.fail(SHOW, { input: { seriesId, visibility: 'OWNER' } }, Client.key())).code).toBe('FORBIDDEN');
      expect(await client.ask(SERIES, { id: seriesId })).toMatchObject({ series: { raw: false, viewerCan: { changeVisibility: false } } });
    }
    expect(await district.lead.client.ask(SERIES, { id: seriesId })).toMatchObject({ series: { raw: true, viewerCan: { changeVisibility: true } } });
    const outside = await freshNetwork(place);
    for (const id of [seriesId, '01890a5d-ac96-774b-bcce-b302099a8057', 'x']) expect((await outside.lead.client.fail(SHOW, { input: { seriesId: id, visibility: 'OWNER' } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test('goes no further than the agreement of the network', async () => {
    const { district, network, seriesId } = await shared();
    expect(await show(district.lead.client, seriesId, 'PUBLIC')).toEqual({ __typename: 'Refused', code: 'BEYOND_AGREEMENT', params: [
      { name: 'site', value: district.site.name }, { name: 'max', value: 'NETWORK' }, { name: 'asked', value: 'PUBLIC' }] });
    expect(await district.lead.client.fail(SHOW, { input: { seriesId, visibility: 'TEAM' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'visibility' });
    expect(await network.lead.client.ask(SERIES, { id: seriesId })).toMatchObject({ series: { visibility: 'NETWORK' } });
  });

  test('goes no further than what the district accepted, when importing too', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    for (const terms of [{ maxVisibility: 'OWNER' }, { allMeasures: false }]) {
      const { client, name } = await joinOn(network, terms);
      const { id } = await check(client, measure.id, rows(`${name},2016-2017,20,100`));
      expect(await confirm(client, id)).toMatchObject({ __typename: 'Refused', code: 'BEYOND_AGREEMENT' });
      await bring(place, client, measure.id, rows(`${name},2016-2017,20,100`), { visibility: 'OWNER' });
      const card = (await cards(client, measure.id)).find(({ siteName }) => siteName === name);
      expect(await show(client, card?.id as string, 'NETWORK')).toMatchObject({ code: 'BEYOND_AGREEMENT' });
      expect(await cards(network.lead.client, measure.id)).toEqual([]);
    }
  });
});

describe('the page of small multiples', () => {
  async function many(count: number): Promise<{ network: Network; measure: { id: string } }> {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const lines = Array.from({ length: count }, (_, at) => `${at % 2 ? 'district' : 'District'} ${String((at * 7) % count).padStart(3, '0')},${at},2016-2017,${20 + at},100`);
    const csv = ['site,code,period,numerator,denominator', ...lines].join('\n');
    await bring(place, network.lead.client, measure.id, csv, { siteCode: 'code', createSites: true });
    return { network, measure };
  }

  test('goes from A to Z whatever the capitals, and on from its cursor without a gap or a repetition', async () => {
    const { network, measure } = await many(23);
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { smallMultiples }: Cards = await network.lead.client.ask<Cards>(CARDS, { id: measure.id, first: 5, after });
      names.push(...smallMultiples.edges.map(({ node }) => node.siteName));
      ({ endCursor: after, hasNextPage: more } = smallMultiples.pageInfo);
    }
    expect(names.map((name) => name.toLowerCase())).toEqual(Array.from({ length: 23 }, (_, at) => `district ${String(at).padStart(3, '0')}`));
  });

  test('keeps its place when a site before it is added between two pages', async () => {
    const { network, measure } = await many(6);
    const first = await network.lead.client.ask<Cards>(CARDS, { id: measure.id, first: 3 });
    await bring(place, network.lead.client, measure.id, 'site,code,period,numerator,denominator\nAardvark,A,2016-2017,20,100', { siteCode: 'code', createSites: true });
    const second = await network.lead.client.ask<Cards>(CARDS, { id: measure.id, first: 10, after: first.smallMultiples.pageInfo.endCursor });
    expect(second.smallMultiples.edges.map(({ node }) => node.siteName.toLowerCase())).toEqual(['district 003', 'district 004', 'district 005']);
  });

  test('finds sites by a part of their name, as text', async () => {
    const { network, measure } = await many(12);
    const find = async (search: string): Promise<number> => (await network.lead.client.ask<Cards>(CARDS, { id: measure.id, search })).smallMultiples.edges.length;
    expect([await find('DISTRICT 01'), await find('011'), await find('%'), await find('_'), await find(`'`), await find('')]).toEqual([2, 1, 0, 0, 0, 12]);
    expect(await network.lead.client.fail(CARDS, { id: measure.id, search: 'x'.repeat(101) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
  });

  test('shows two owners of one site side by side, each by its name', async () => {
    const { network, district, measure } = await shared();
    await bring(place, network.lead.client, measure.id, rows(`${district.site.name},2016-2017,30,100`));
    const shown = (await cards(district.lead.client, measure.id)).map(({ ownerName, raw, points }) => [ownerName, raw, points[0]?.numerator]);
    expect(shown).toEqual(expect.arrayContaining([[network.hub.name, false, 30], [district.site.name, true, 20]]));
  });

  test('of a measure that is not there is not there', async () => {
    const network = await freshNetwork(place);
    const outside = await createMeasure((await freshNetwork(place)).lead);
    for (const id of [outside.id, '01890a5d-ac96-774b-bcce-b302099a8057', '', 'x']) expect((await network.lead.client.fail(CARDS, { id })).code).toBe('NOT_FOUND');
  });
});

describe('handing series over', () => {
  async function joined(terms: Record<string, unknown> = {}): Promise<{ network: Network; measure: { id: string }; district: { client: Client; siteId: string } }> {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const site = await addDistrict(network, { name: 'Adams' });
    await addSchool(network, site, { name: 'Oak' });
    await bring(place, network.lead.client, measure.id, rows('Adams,2016-2017,20,100', 'Oak,2016-2017,4,50'));
    const email = `${unique()}@adams.example`;
    await inviteDistrict(network, site, email);
    const { client } = await accept(network, email, {}, { acceptAgreementVersion: 1, ...terms });
    return { network, measure, district: { client, siteId: site.id } };
  }

  test('makes the district their owner, with its schools: raw for it, released for the hub', async () => {
    const { network, measure, district } = await joined();
    expect(await seen(district.client, measure.id, 'Oak')).toEqual(['2016-17 SUPPRESSED']);
    expect(await network.lead.client.ask(HAND_OVER, { id: district.siteId }, Client.key())).toEqual({ handOverSeries: { __typename: 'HandOver', series: 2 } });
    await place.drain();
    expect(await seen(district.client, measure.id, 'Oak')).toEqual(['2016-17 4/50']);
    expect(await seen(network.lead.client, measure.id, 'Oak')).toEqual(['2016-17 SUPPRESSED']);
    expect(await network.lead.client.ask(HAND_OVER, { id: district.siteId }, Client.key())).toEqual({ handOverSeries: { __typename: 'Refused', code: 'NOTHING_TO_HAND_OVER' } });
    const next = await bring(place, district.client, measure.id, rows('Adams,2017-2018,22,100'));
    expect(next).toMatchObject({ result: { added: 1 } });
    expect(await cards(network.lead.client, measure.id)).toHaveLength(2);
  });

  test('narrows what is shown to what the district accepted', async () => {
    const { network, measure, district } = await joined({ maxVisibility: 'OWNER' });
    await network.lead.client.ask(HAND_OVER, { id: district.siteId }, Client.key());
    await place.drain();
    expect(await cards(network.lead.client, measure.id)).toEqual([]);
    expect(await seen(district.client, measure.id, 'Adams')).toEqual(['2016-17 20/100']);
  });

  test('leaves what the district holds itself, and the hub\'s series beside it', async () => {
    const { network, measure, district } = await joined();
    await bring(place, district.client, measure.id, rows('Adams,2016-2017,21,100'));
    expect(await network.lead.client.ask(HAND_OVER, { id: district.siteId }, Client.key())).toMatchObject({ handOverSeries: { series: 1 } });
    await place.drain();
    expect((await seen(district.client, measure.id, 'Adams')).sort()).toEqual(['2016-17 20/100', '2016-17 21/100']);
  });

  test('is for hub leads, to a district that joined', async () => {
    const { network, district } = await joined();
    const [data, listed] = [await joinMember(network, network.lead, ['HUB_DATA']), await addDistrict(network)];
    for (const client of [data.client, district.client]) expect((await client.fail(HAND_OVER, { id: district.siteId }, Client.key())).code).toBe('FORBIDDEN');
    expect(await network.lead.client.ask(HAND_OVER, { id: listed.id }, Client.key())).toMatchObject({ handOverSeries: { code: 'SITE_NOT_JOINED' } });
    const outside = await addDistrict(await freshNetwork(place));
    for (const id of [outside.id, '01890a5d-ac96-774b-bcce-b302099a8057']) expect((await network.lead.client.fail(HAND_OVER, { id }, Client.key())).code).toBe('NOT_FOUND');
  });
});

describe('naming rows of another network', () => {
  test('is answered like naming none at all', async () => {
    const [mine, foreign] = [await shared(), await shared()];
    const theirImport = await check(foreign.district.lead.client, foreign.measure.id, rows(`${foreign.district.site.name},2017-2018,20,100`));
    const { client } = mine.district.lead;
    const answer = async (document: string, variables: object): Promise<string> => {
      const { data, errors } = await client.send(document, variables as Record<string, unknown>, Client.key());
      return JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions.code])]);
    };
    const nothing = '01890a5d-ac96-774b-bcce-b302099a8057';
    const pairs: [string, (id: string) => object, string][] = [
      [SERIES, (id) => ({ id }), foreign.seriesId], [SHOW, (seriesId) => ({ input: { seriesId, visibility: 'OWNER' } }), foreign.seriesId], [MAP, (id) => mapping(id), theirImport.id],
      [HAND_OVER, (id) => ({ id }), foreign.district.site.id], [CARDS, (id) => ({ id }), foreign.measure.id],
    ];
    for (const [document, variables, id] of pairs) expect(await answer(document, variables(id))).toBe(await answer(document, variables(nothing)));
    const [theirs, none] = [await send(client, foreign.measure.id, rows('x,2016-2017,1,2')), await send(client, nothing, rows('x,2016-2017,1,2'))];
    expect([theirs.status, theirs.error?.code, theirs.error?.message]).toEqual([none.status, none.error?.code, none.error?.message]);
    expect(await importOf(foreign.district.lead.client, theirImport.id)).toMatchObject({ state: 'CHECKED' });
  });
});
