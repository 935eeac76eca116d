import { randomUUID } from 'node:crypto';
import { addSchool, createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { check, bring, confirm } from '../tools/imports.js';
import { CARDS, seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });

const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');
interface World { network: Network; district: District; other: District; measure: { id: string }; name: string; organizationId: string }
type Amounts = [numerator: number | null, denominator: number | null, value?: number | null, spread?: number | null];

async function world(values: Record<string, unknown> = {}): Promise<World> {
  const network = await freshNetwork(place);
  const [district, other] = [await joinDistrict(network), await joinDistrict(network)];
  const measure = await createMeasure(network.lead, values);
  const [site] = await sql<{ organization_id: string }>(place, 'select organization_id from site where id = $1', [district.site.id]);
  return { network, district, other, measure, name: district.site.name, organizationId: site!.organization_id };
}

/** Points of groups as their owner's, and an import of the owner that sets the release to work. */
async function tell({ network, district, measure, organizationId, name }: World, period: string, points: [siteId: string, stratum: string, amounts: Amounts][], file = rows(`${name},2001-2002,${Math.floor(Math.random() * 50) + 20},100`)): Promise<void> {
  const { id } = await check(district.lead.client, measure.id, file, { value: file.includes('value') ? 'value' : null });
  for (const [siteId, stratum, [numerator, denominator, value = null, spread = null]] of points) {
    const [series] = await sql<{ id: string }>(place, `insert into series (network_id, id, owner_id, visibility, measure_id, site_id, stratum) values ($1, $2, $3, 'NETWORK', $4, $5, $6)
      on conflict (network_id, measure_id, owner_id, site_id, stratum) do update set updated_at = now() returning id`, [network.id, randomUUID(), organizationId, measure.id, siteId, stratum]);
    const at = [network.id, organizationId, series!.id, period];
    await sql(place, `insert into data_point_history (network_id, owner_id, series_id, period_start, grain, import_id, existed) values ($1, $2, $3, $4, 'SCHOOL_YEAR', $5, false)`, [...at, id]);
    await sql(place, `insert into data_point (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, import_id) values ($1, $2, $3, $4, 'SCHOOL_YEAR', 'REPORTED', $5, $6, $7, $8, $9)
      on conflict (network_id, series_id, period_start) do update set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value, spread = excluded.spread`, [...at, numerator, denominator, value, spread, id]);
  }
  await confirm(district.lead.client, id);
  await place.drain();
}

/** What somebody reads of a period, by group: `A 20/60`, `B SUPPRESSED`. */
async function read(client: Client, measureId: string, period: string): Promise<string[]> {
  return (await Promise.all(['', 'A', 'B', 'C'].map((stratum) => readGroup(client, measureId, period, stratum)))).flat().sort();
}

async function readGroup(client: Client, measureId: string, period: string, group: string): Promise<string[]> {
  const query = CARDS.replace('id siteName', 'id stratum siteName').replace('numerator denominator value', 'numerator denominator value spread')
    .replace('$search: String)', '$search: String, $stratum: String)').replace('search: $search)', 'search: $search, stratum: $stratum)');
  const { smallMultiples } = await client.ask<{ smallMultiples: { edges: { node: { stratum: string; points: { periodStart: string; status: string; numerator: number | null; denominator: number | null; value: number | null; spread: number | null }[] } }[] } }>(query, { id: measureId, stratum: group });
  return smallMultiples.edges.flatMap(({ node }) => node.points.filter(({ periodStart }) => periodStart === period)
    .map(({ status, numerator, denominator, value, spread }) => `${node.stratum || 'all'} ${status !== 'REPORTED' ? status : numerator === null ? `${value} of ${denominator} ±${spread}` : `${numerator}/${denominator}`}`));
}

describe('groups of a site', () => {
  const groups = { strataName: 'Group', strata: ['A', 'B', 'C'] };

  test('add up to everybody: one hidden group hides another', async () => {
    const here = await world(groups);
    const { id } = here.district.site;
    await tell(here, '2016-07-01', [[id, '', [64, 200]], [id, 'A', [4, 50]], [id, 'B', [20, 60]], [id, 'C', [40, 90]]]);
    expect(await read(here.other.lead.client, here.measure.id, '2016-07-01')).toEqual(['A SUPPRESSED', 'B SUPPRESSED', 'C 40/90', 'all 64/200']);
    expect(await read(here.district.lead.client, here.measure.id, '2016-07-01')).toEqual(['A 4/50', 'B 20/60', 'C 40/90', 'all 64/200']);
  });

  test('of means are hidden by the size of their sample, with mean and spread', async () => {
    const here = await world({ ...groups, type: 'MEAN', unit: 'points' });
    const { id } = here.district.site;
    await tell(here, '2016-07-01', [[id, '', [null, 200, 3.1, 0.5]], [id, 'A', [null, 4, 2.5, 0.25]], [id, 'B', [null, 96, 3, 0.5]], [id, 'C', [null, 100, 3.25, 0.75]]],
      ['site,period,value,numerator,denominator', `${here.name},2001-2002,3,1,20`].join('\n'));
    expect(await read(here.other.lead.client, here.measure.id, '2016-07-01')).toEqual(['A SUPPRESSED', 'B SUPPRESSED', 'C 3.25 of 100 ±0.75', 'all 3.1 of 200 ±0.5']);
    expect(JSON.stringify(await sql(place, 'select * from released_point where measure_id = $1', [here.measure.id]))).not.toContain('0.25');
  });

  test('are hidden across schools: one hidden cell takes its row and its column', async () => {
    const here = await world(groups);
    const d = here.district.site.id;
    const [s, t] = [await addSchool(here.network, here.district.site, { name: 'Oak' }), await addSchool(here.network, here.district.site, { name: 'Elm' })];
    await tell(here, '2016-07-01', [
      [d, '', [160, 400]], [d, 'A', [70, 150]], [d, 'B', [90, 250]], [s.id, '', [44, 150]], [s.id, 'A', [4, 50]], [s.id, 'B', [40, 100]], [t.id, '', [116, 250]], [t.id, 'A', [66, 100]], [t.id, 'B', [50, 150]]]);
    expect((await read(here.other.lead.client, here.measure.id, '2016-07-01')).filter((text) => text.includes('SUPPRESSED'))).toEqual(['A SUPPRESSED', 'A SUPPRESSED', 'B SUPPRESSED', 'B SUPPRESSED']);
  });
});

describe('one release after the other', () => {
  test('gives back no cell that the first one hid', async () => {
    const { network, district, other, measure, name } = await world();
    for (const school of ['Oak', 'Elm', 'Ash']) await addSchool(network, district.site, { name: school });
    const shown = async (): Promise<string[]> => (await Promise.all([name, 'Oak', 'Elm', 'Ash'].map((site) => seen(other.lead.client, measure.id, site)))).flat();
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,64,200`, 'Oak,2016-2017,4,50', 'Elm,2016-2017,20,60', 'Ash,2016-2017,40,90'));
    expect(await shown()).toEqual(['2016-17 64/200', '2016-17 SUPPRESSED', '2016-17 SUPPRESSED', '2016-17 40/90']);
    // Ash is smaller than Elm now; to hide it instead would tell Elm, and so Oak of the first release.
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,36,162`, 'Ash,2016-2017,12,52'));
    expect(await shown()).toEqual(['2016-17 36/162', '2016-17 SUPPRESSED', '2016-17 SUPPRESSED', '2016-17 12/52']);
  });

  test('hides schools that come after their district', async () => {
    const { network, district, other, measure, name } = await world();
    for (const school of ['Oak', 'Elm']) await addSchool(network, district.site, { name: school });
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,64,200`));
    await bring(place, district.lead.client, measure.id, rows('Oak,2016-2017,4,50'));
    await bring(place, district.lead.client, measure.id, rows('Elm,2016-2017,60,150'));
    expect((await Promise.all([name, 'Oak', 'Elm'].map((site) => seen(other.lead.client, measure.id, site)))).flat()).toEqual(['2016-17 64/200', '2016-17 SUPPRESSED', '2016-17 SUPPRESSED']);
  });

  test('is remembered where no member reads it', async () => {
    const { district, measure, name } = await world();
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,4,100`));
    await bring(place, district.lead.client, measure.id, rows(`${name},2016-2017,5,100`));
    const kept = await sql<{ numerator: string; seen: boolean; open: boolean }>(place, `select b.numerator::text, b.seen, b.until_release is null as open from released_before b join series s on s.id = b.series_id where s.measure_id = $1 order by b.from_release`, [measure.id]);
    expect(kept).toEqual([{ numerator: '4', seen: false, open: false }, { numerator: '5', seen: false, open: true }]);
  });
});
