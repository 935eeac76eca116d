import { createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';
import { cards } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const GROUPS = `query ($id: ID!) { series(id: $id) { id groups { stratum raw signal sentence points { label status numerator denominator value } } equity { alert behind undecided sentence } } }`;
const WALL = '{ wall { measureName siteName stream signal sentence points { label status numerator denominator value } } }';
const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');
const YEARS = Array.from({ length: 14 }, (_, at) => 2005 + at);

interface Group { stratum: string; raw: boolean; signal: string; points: { status: string; numerator: number | null }[] }
interface Beside { series: { groups: Group[]; equity: { alert: boolean; behind: string[]; undecided: string[]; sentence: string } | null } }

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; district: District; measure: { id: string }; seriesId: string }

/** A district whose whole improves. */
async function world(): Promise<World> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  const measure = await createMeasure(network.lead);
  await bring(place, district.lead.client, measure.id, rows(...YEARS.map((year, at) => `${district.site.name},${year}-${year + 1},${at < 7 ? 120 - at : 60 - at},200`)));
  const [card] = await cards(district.lead.client, measure.id);
  return { network, district, measure, seriesId: card?.id as string };
}

/** Adds a group as it stands after an import and a release: owners' points, and what others see of them. */
async function addGroup({ measure, seriesId }: World, stratum: string, numeratorOf: (at: number) => number, hidden: (at: number) => boolean = () => false): Promise<void> {
  await sql(place, `update measure set strata_name = 'Grade', strata = array['Grade 9', 'Grade 10', 'Grade 11'] where id = $1`, [measure.id]);
  await sql(place, `insert into series (network_id, id, owner_id, visibility, measure_id, site_id, stratum) select network_id, gen_random_uuid(), owner_id, visibility, measure_id, site_id, $2 from series where id = $1`, [seriesId, stratum]);
  for (const [at, year] of YEARS.entries()) {
    const cell = [seriesId, stratum, `${year}-07-01`, numeratorOf(at)];
    await sql(place, `insert into data_point (network_id, series_id, owner_id, period_start, grain, status, numerator, denominator)
      select s.network_id, s.id, s.owner_id, $3, 'SCHOOL_YEAR', 'REPORTED', $4, 100 from series s join series base on base.measure_id = s.measure_id and base.site_id = s.site_id where base.id = $1 and s.stratum = $2`, cell);
    await sql(place, `insert into released_point (network_id, series_id, owner_id, visibility, measure_id, site_id, stratum, period_start, grain, status, numerator, denominator, value, release)
      select s.network_id, s.id, s.owner_id, s.visibility, s.measure_id, s.site_id, s.stratum, $3, 'SCHOOL_YEAR', case when $5 then 'SUPPRESSED' else 'REPORTED' end, case when not $5 then $4::numeric end, case when not $5 then 100 end, null, 1
      from series s join series base on base.measure_id = s.measure_id and base.site_id = s.site_id where base.id = $1 and s.stratum = $2`, [...cell, hidden(at)]);
  }
}

const beside = async (client: Client, id: string): Promise<Beside['series']> => (await client.ask<Beside>(GROUPS, { id })).series;

describe('the groups behind a series', () => {
  test('stand in the measure\'s order, and say when the whole improves and a group does not, in one statement besides the series', async () => {
    const made = await world();
    await addGroup(made, 'Grade 11', (at) => 40 + (at % 2));
    await addGroup(made, 'Grade 9', (at) => (at < 7 ? 60 - at : 20));
    const { groups, equity } = await beside(made.network.lead.client, made.seriesId);
    expect(made.network.lead.client.statements).toBe(2);
    expect(groups.map(({ stratum, signal }) => [stratum, signal])).toEqual([['Grade 9', 'IMPROVEMENT'], ['Grade 11', 'COMMON_CAUSE']]);
    expect(equity).toEqual({ alert: true, behind: ['Grade 11'], undecided: [], sentence: 'The whole improves; Grade 11 does not.' });
  });

  test('are raw for their owner, released for everybody else, and judged by what is seen', async () => {
    const made = await world();
    await addGroup(made, 'Grade 10', (at) => (at < 8 ? 4 + (at % 3) : 40 + at), (at) => at < 8);
    const own = await beside(made.district.lead.client, made.seriesId);
    expect(own.groups[0]).toMatchObject({ raw: true, signal: 'CONCERN' });
    expect(own.groups[0]?.points[0]).toMatchObject({ status: 'REPORTED', numerator: 4 });
    const [guest, neighbour] = [await joinMember(made.network, made.network.lead, ['GUEST']), await joinDistrict(made.network)];
    for (const client of [made.network.lead.client, neighbour.lead.client, guest.client]) {
      const { groups, equity } = await beside(client, made.seriesId);
      expect(groups[0]).toMatchObject({ raw: false, signal: 'TOO_FEW_POINTS' });
      expect(groups[0]?.points[0]).toMatchObject({ status: 'SUPPRESSED', numerator: null });
      expect(equity).toMatchObject({ alert: false, undecided: ['Grade 10'] });
    }
  });

  test('of a series without any are none; of one that is hidden nothing is told', async () => {
    const made = await world();
    expect(await beside(made.network.lead.client, made.seriesId)).toMatchObject({ groups: [], equity: null });
    await addGroup(made, 'Grade 9', () => 40);
    await sql(place, `update series set visibility = 'OWNER' where measure_id = $1 and stratum <> ''`, [made.measure.id]);
    await sql(place, `update released_point set visibility = 'OWNER' where measure_id = $1 and stratum <> ''`, [made.measure.id]);
    expect((await beside(made.network.lead.client, made.seriesId)).groups).toEqual([]);
    expect((await beside(made.district.lead.client, made.seriesId)).groups).toHaveLength(1);
    const stranger = (await freshNetwork(place)).lead.client;
    for (const id of [made.seriesId, '01890a5d-ac96-774b-bcce-b302099a8057']) expect((await stranger.fail(GROUPS, { id })).code).toBe('NOT_FOUND');
  });
});

describe('the wall of a district', () => {
  interface Wall { wall: { measureName: string; siteName: string; points: { label: string; status: string; numerator: number | null }[] }[] }
  test('shows what is released even to the data people who may see more, in one statement', async () => {
    const made = await world();
    const { district, measure } = made;
    await bring(place, district.lead.client, measure.id, rows(`${district.site.name},2019-2020,4,100`));
    const { wall } = await district.lead.client.ask<Wall>(WALL);
    expect(district.lead.client.statements).toBe(1);
    expect(wall).toMatchObject([{ siteName: district.site.name, points: { length: 15 } }]);
    expect(wall[0]?.points[14]).toMatchObject({ status: 'SUPPRESSED', numerator: null });
  });

  test('shows neither what its owner keeps nor what is another district\'s, and nothing to the hub', async () => {
    const { network, district, measure } = await world();
    const kept = await createMeasure(network.lead);
    await bring(place, district.lead.client, kept.id, rows(`${district.site.name},2019-2020,40,100`), { visibility: 'OWNER' });
    expect((await district.lead.client.ask<Wall>(WALL)).wall).toHaveLength(1);
    const neighbour = await joinDistrict(network);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    for (const client of [network.lead.client, neighbour.lead.client, guest.client]) expect((await client.ask<Wall>(WALL)).wall).toEqual([]);
    await bring(place, network.lead.client, measure.id, rows(`${neighbour.site.name},2019-2020,40,100`));
    expect((await neighbour.lead.client.ask<Wall>(WALL)).wall).toMatchObject([{ siteName: neighbour.site.name }]);
    await bring(place, neighbour.lead.client, measure.id, rows(`${neighbour.site.name},2019-2020,50,100`));
    expect((await neighbour.lead.client.ask<Wall>(WALL)).wall).toMatchObject([{ points: [{ numerator: 50 }] }]);
  });
});
