import { addDistrict, addSchool, createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';

const FUNNEL = `query ($id: ID!, $period: LocalDate, $districtId: ID) { funnel(measureId: $id, period: $period, districtId: $districtId) {
  districtName sentence refusal centre overdispersed suppressed without periods { periodStart label sites } period { periodStart }
  points { siteName numerator denominator value lower95 upper95 lower998 upper998 verdict schools } brightSpots { siteName reasons sentence } } }`;
const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');

interface Point { siteName: string; numerator: number; denominator: number; value: number; lower998: number; upper998: number; verdict: string; schools: boolean }
interface FunnelAnswer {
  districtName: string | null; sentence: string; refusal: string | null; centre: number | null; overdispersed: boolean; suppressed: number; without: number;
  periods: { periodStart: string; sites: number }[]; period: { periodStart: string } | null; points: Point[]; brightSpots: { siteName: string; reasons: string[] }[];
}

let place: TestServer;
beforeAll(async () => { place = await server(); });

const ask = async (client: Client, id: string, more: object = {}): Promise<FunnelAnswer> => (await client.ask<{ funnel: FunnelAnswer }>(FUNNEL, { id, ...more })).funnel;
const NAMES = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gum', 'Hazel', 'Ivy', 'Juniper', 'Kapok', 'Larch'];
/** Twelve districts alike but two: Ivy is far above the others, Cedar far below. */
const year = (period: string): string[] => NAMES.map((name, at) => `${name},${period},${name === 'Ivy' ? 150 : name === 'Cedar' ? 20 : 80 + (at % 3)},400`);

async function world(): Promise<{ network: Network; district: District; measure: { id: string } }> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network, { name: 'Ivy' });
  return { network, district, measure: await createMeasure(network.lead) };
}

async function filled(): Promise<Awaited<ReturnType<typeof world>>> {
  const made = await world();
  await bring(place, made.network.lead.client, made.measure.id, rows(...year('2016-2017'), ...year('2017-2018'), 'Ash,2018-2019,80,400'), { createSites: true });
  return made;
}

describe('the funnel of districts', () => {
  test('says who lies outside what chance explains, A to Z, of the latest period that most report, in one statement', async () => {
    const { network, measure } = await filled();
    const funnel = await ask(network.lead.client, measure.id);
    expect(network.lead.client.statements).toBe(1);
    expect(funnel).toMatchObject({ sentence: expect.stringMatching(/^2 of 12 districts lie outside what chance explains\./), refusal: null, suppressed: 0, without: 0, period: { periodStart: '2017-07-01' } });
    expect(funnel.points.map(({ siteName }) => siteName)).toEqual(NAMES);
    expect(funnel.points.filter(({ verdict }) => verdict !== 'INSIDE').map(({ siteName, verdict }) => [siteName, verdict])).toEqual([['Cedar', 'BELOW'], ['Ivy', 'ABOVE']]);
    expect(funnel.brightSpots).toEqual([{ siteName: 'Cedar', reasons: ['BEYOND_LIMIT'], sentence: expect.any(String) }]);
    expect(funnel.periods).toEqual([
      { periodStart: '2018-07-01', label: expect.any(String), sites: 1 }, { periodStart: '2017-07-01', label: expect.any(String), sites: 12 }, { periodStart: '2016-07-01', label: expect.any(String), sites: 12 }]);
  });

  test('of a chosen period counts who has no number, and refuses with a sentence when too few are left', async () => {
    const { network, measure } = await filled();
    expect(await ask(network.lead.client, measure.id, { period: '2018-07-01' })).toMatchObject({ points: [], without: 11, centre: null, refusal: expect.stringMatching(/at least 3 districts/) });
    expect(await ask(network.lead.client, measure.id, { period: '2001-07-01' })).toMatchObject({ points: [], period: null });
  });

  test('counts small sites and never draws or tells them', async () => {
    const { network, measure } = await world();
    await bring(place, network.lead.client, measure.id, rows(...year('2016-2017').filter((line) => !line.startsWith('Ivy')), 'Ivy,2016-2017,4,90907'), { createSites: true });
    const neighbour = await joinDistrict(network);
    const seen = await ask(neighbour.lead.client, measure.id);
    expect(seen).toMatchObject({ suppressed: 1, points: { length: 11 } });
    expect(JSON.stringify(seen)).not.toContain('90907');
    const own = await ask(network.lead.client, measure.id);
    expect(own.points.find(({ siteName }) => siteName === 'Ivy')).toMatchObject({ numerator: 4 });
    expect(own.centre).not.toBe(seen.centre);
  });

  test('leaves out who is smaller than the minimum even for its owner', async () => {
    const { network, measure } = await world();
    await bring(place, network.lead.client, measure.id, rows(...year('2016-2017'), 'Maple,2016-2017,3,9'), { createSites: true });
    expect(await ask(network.lead.client, measure.id)).toMatchObject({ suppressed: 1, points: { length: 12 } });
  });

  test('takes a district\'s own figures before those of the hub, each site once', async () => {
    const { network, district, measure } = await filled();
    await bring(place, district.lead.client, measure.id, rows('Ivy,2017-2018,82,400'));
    const { points } = await ask(network.lead.client, measure.id);
    expect(points.filter(({ siteName }) => siteName === 'Ivy').map(({ numerator }) => numerator)).toEqual([82]);
  });

  test('names a district for its own improvement too', async () => {
    const { network, measure } = await world();
    const ash = Array.from({ length: 14 }, (_, at) => `Ash,${2003 + at}-${2004 + at},${at < 7 ? 160 - at : 81},400`);
    await bring(place, network.lead.client, measure.id, rows(...year('2016-2017').slice(1), ...ash), { createSites: true });
    expect((await ask(network.lead.client, measure.id)).brightSpots.map(({ siteName, reasons }) => [siteName, reasons])).toEqual([['Ash', ['IMPROVEMENT']], ['Cedar', ['BEYOND_LIMIT']]]);
  });
});

describe('the funnel of schools', () => {
  test('is that of one district', async () => {
    const { network, measure } = await world();
    const [elm, oak] = [await addDistrict(network, { name: 'Elm' }), await addDistrict(network, { name: 'Oak' })];
    for (const name of ['A', 'B', 'C']) await addSchool(network, elm, { name: `School ${name}` });
    await addSchool(network, oak, { name: 'Other' });
    await bring(place, network.lead.client, measure.id, rows(...year('2016-2017').filter((line) => line.startsWith('Elm') || line.startsWith('Ivy')), 'Oak,2016-2017,80,400', 'School A,2016-2017,20,100', 'School B,2016-2017,21,100', 'School C,2016-2017,70,100', 'Other,2016-2017,20,100'));
    expect(await ask(network.lead.client, measure.id, { districtId: elm.id })).toMatchObject({ districtName: 'Elm', points: [{ siteName: 'School A' }, { siteName: 'School B' }, { siteName: 'School C' }], sentence: expect.stringMatching(/ 3 schools /) });
    const { points } = await ask(network.lead.client, measure.id);
    expect(points.map(({ siteName, schools }) => [siteName, schools])).toEqual([['Elm', true], ['Ivy', false], ['Oak', true]]);
  });
});

describe('a funnel', () => {
  test('of numbers that are no shares is refused with a sentence', async () => {
    const { network } = await world();
    const counts = await createMeasure(network.lead, { type: 'COUNT' });
    expect(await ask(network.lead.client, counts.id)).toMatchObject({ refusal: 'A funnel compares shares and rates: this measure has neither.', points: [], brightSpots: [] });
  });

  test('of what one may not see is not there', async () => {
    const { network, measure } = await filled();
    const guest = await joinMember(network, network.lead, ['GUEST']);
    expect((await ask(guest.client, measure.id)).points).toHaveLength(12);
    const stranger = await freshNetwork(place);
    const theirs = await addDistrict(stranger);
    for (const id of [measure.id, '01890a5d-ac96-774b-bcce-b302099a8057', 'x']) expect((await stranger.lead.client.fail(FUNNEL, { id })).code).toBe('NOT_FOUND');
    const answers = await Promise.all([theirs.id, '01890a5d-ac96-774b-bcce-b302099a8057'].map((districtId) => ask(network.lead.client, measure.id, { districtId })));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ districtName: null, points: [], periods: [] });
  });
});
