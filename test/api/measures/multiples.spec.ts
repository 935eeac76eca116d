import { createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';

const ALL = `query ($id: ID!, $stratum: String, $search: String) { multiples(measureId: $id, stratum: $stratum, search: $search) {
  grain starts more cards { id siteId siteName ownerName raw kind signal sentence counted run phases last values centre lower upper statuses } } }`;
const rows = (...lines: string[]): string => ['site,code,period,numerator,denominator', ...lines].join('\n');
const NAMED = { siteCode: 'code' };

interface Card { id: string; siteName: string; ownerName: string | null; raw: boolean; kind: string; signal: string; sentence: string; counted: number; run: number[]; phases: number[]; last: number | null; values: (number | null)[]; centre: (number | null)[]; lower: (number | null)[]; upper: (number | null)[]; statuses: string }
interface All { multiples: { grain: string; starts: string[]; more: boolean; cards: Card[] } }

let place: TestServer;
beforeAll(async () => { place = await server(); });

const all = async (client: Client, id: string, more: object = {}): Promise<All['multiples']> => (await client.ask<All>(ALL, { id, ...more })).multiples;
const cardOf = async (client: Client, id: string, name: string): Promise<Card> => (await all(client, id)).cards.find(({ siteName }) => siteName === name) as Card;

async function world(): Promise<{ network: Network; district: District; measure: { id: string }; name: string }> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  return { network, district, measure: await createMeasure(network.lead), name: district.site.name };
}

describe('all sites of a measure at once', () => {
  test('stand from A to Z on the periods of all of them, in one statement', async () => {
    const { network, measure } = await world();
    const lines = Array.from({ length: 178 }, (_, at) => `${at % 2 ? 'district' : 'District'} ${String((at * 7) % 178).padStart(3, '0')},c${at},2016-2017,${20 + at},400`);
    await bring(place, network.lead.client, measure.id, rows(...lines, 'District 000,c0,2018-2019,30,400'), { ...NAMED, createSites: true });
    const { starts, cards, more, grain } = await all(network.lead.client, measure.id);
    expect(network.lead.client.statements).toBe(1);
    expect([starts, grain, more]).toEqual([['2016-07-01', '2018-07-01'], 'SCHOOL_YEAR', false]);
    expect(cards.map(({ siteName }) => siteName.toLowerCase())).toEqual(Array.from({ length: 178 }, (_, at) => `district ${String(at).padStart(3, '0')}`));
    expect(cards[0]).toMatchObject({ last: 0.075, values: [0.05, 0.075], statuses: 'RR', raw: true, signal: 'TOO_FEW_POINTS', counted: 2 });
    expect(cards[1]).toMatchObject({ values: [expect.any(Number), null], statuses: 'R-' });
    expect((await all(network.lead.client, measure.id, { search: 'T 01' })).cards).toHaveLength(10);
  });

  test('tell others what is released, and the owner what is', async () => {
    const { network, district, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},,2014-2015,4,50`, `${name},,2015-2016,20,100`, `${name},,2016-2017,,`, `${name},,2017-2018,3,9`), NAMED);
    expect(await cardOf(district.lead.client, measure.id, name)).toMatchObject({ last: 0.333333, values: [0.08, 0.2, null, 0.333], statuses: 'RRMR', raw: true });
    const [guest, neighbour] = [await joinMember(network, network.lead, ['GUEST']), await joinDistrict(network)];
    for (const client of [network.lead.client, neighbour.lead.client, guest.client]) expect(await cardOf(client, measure.id, name)).toMatchObject({ last: 0.2, values: [null, 0.2, null, null], statuses: 'SRMS', raw: false });
  });

  test('say what the chart of each says, by the points that its reader sees', async () => {
    const { network, district, measure, name } = await world();
    const years = Array.from({ length: 14 }, (_, at) => `${name},,${2005 + at}-${2006 + at},${at < 7 ? 60 - at : 30 - at},100`);
    await bring(place, district.lead.client, measure.id, rows(...years), NAMED);
    const [card] = (await all(network.lead.client, measure.id)).cards;
    expect(card).toMatchObject({ kind: 'P', signal: 'IMPROVEMENT', run: [7, 8, 9, 10, 11, 12, 13], counted: 14, centre: [expect.any(Number)] });
    expect(card?.sentence).toMatch(/improvement/);
  });

  test('name two owners of one site, and only those', async () => {
    const { network, district, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},,2016-2017,20,100`), NAMED);
    expect((await cardOf(network.lead.client, measure.id, name)).ownerName).toBeNull();
    await bring(place, network.lead.client, measure.id, rows(`${name},,2016-2017,30,100`), NAMED);
    expect((await all(network.lead.client, measure.id)).cards.map(({ ownerName }) => ownerName).sort()).toEqual([network.hub.name, name].sort());
  });

  test('show no series that its owner keeps, and no measure that is not there', async () => {
    const { network, district, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},,2016-2017,20,100`), { ...NAMED, visibility: 'OWNER' });
    expect((await all(network.lead.client, measure.id)).cards).toEqual([]);
    expect((await all(district.lead.client, measure.id)).cards).toHaveLength(1);
    expect((await all(district.lead.client, measure.id, { stratum: 'Girls' })).cards).toEqual([]);
    const stranger = (await freshNetwork(place)).lead.client;
    for (const id of [measure.id, '01890a5d-ac96-774b-bcce-b302099a8057', '', 'x']) expect((await stranger.fail(ALL, { id })).code).toBe('NOT_FOUND');
    expect((await stranger.in(network.slug).fail(ALL, { id: measure.id })).code).toBe('NOT_FOUND');
    expect(await network.lead.client.fail(ALL, { id: measure.id, search: 'x'.repeat(101) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
  });
});
