import { addDistrict, addSchool, createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { check, confirm, UNDO } from '../tools/imports.js';
import { cards, type Card } from '../tools/points.js';
import { seeded, type Seeded } from '../tools/seeded.js';
import { sql } from '../tools/sql.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; districts: District[]; owners: Client[]; sites: string[][]; measure: { id: string }; imports: { client: Client; id: string }[] }

async function world(): Promise<World> {
  const network = await freshNetwork(place);
  const districts = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)];
  const [first] = districts as [District];
  const schools = [await addSchool(network, first.site), await addSchool(network, first.site)];
  const listed = await addDistrict(network);
  const all = [...districts.map(({ site }) => site.name), ...schools.map(({ name }) => name), listed.name];
  const sites = [all, [first.site.name, ...schools.map(({ name }) => name)], ...districts.slice(1).map(({ site }) => [site.name])];
  return { network, districts, owners: [network.lead.client, ...districts.map(({ lead }) => lead.client)], sites, measure: await createMeasure(network.lead), imports: [] };
}

/** A cell of a file: often an ordinary one, often a small one, sometimes none. */
function cell({ below, pick }: Seeded): string {
  const kind = below(10);
  if (kind === 0) return ',';
  if (kind === 1) return '0,0';
  if (kind === 2) return '*,100';
  const n = kind < 5 ? 5 + below(20) : 100 + below(200);
  return `${pick([0, below(10), below(n), n])},${n}`.replace(/^(\d+),(\d+)$/, (_all, x: string, of: string) => `${Math.min(Number(x), Number(of))},${of}`);
}

const STEPS: Record<string, (world: World, chance: Seeded) => Promise<void>> = {
  import: async ({ owners, sites, measure, imports }, chance) => {
    const who = chance.below(owners.length);
    const lines = new Set<string>();
    for (let row = 0; row < 1 + chance.below(6); row += 1) {
      const year = 2014 + chance.below(4);
      lines.add(`${chance.pick(sites[who] as string[])},${year}-${year + 1}`);
    }
    const csv = ['site,period,numerator,denominator', ...[...lines].map((line) => `${line},${cell(chance)}`)].join('\n');
    const { id } = await check(owners[who] as Client, measure.id, csv, { visibility: chance.pick(['NETWORK', 'NETWORK', 'OWNER']) });
    await confirm(owners[who] as Client, id);
    imports.push({ client: owners[who] as Client, id });
  },
  undo: async ({ imports }, chance) => {
    if (imports.length === 0) return;
    const { client, id } = chance.pick(imports);
    await client.send(UNDO, { id }, Client.key());
  },
  show: async ({ owners, measure }, chance) => {
    const client = chance.pick(owners);
    const own: Card[] = (await cards(client, measure.id)).filter(({ raw }) => raw);
    if (own.length === 0) return;
    await client.send('mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }', { input: { seriesId: chance.pick(own).id, visibility: chance.pick(['OWNER', 'NETWORK']) } }, Client.key());
  },
  handOver: async ({ network, districts }, chance) => {
    await network.lead.client.send('mutation ($id: ID!) { handOverSeries(siteId: $id) { __typename } }', { id: chance.pick(districts).site.id }, Client.key());
  },
  minimum: async ({ network }, chance) => {
    const { network: { version } } = await network.lead.client.ask<{ network: { version: number } }>('{ network { version } }');
    await network.lead.client.send('mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { id } }', { input: { version, minimumCell: 5 + chance.below(20) } }, Client.key());
  },
  settle: () => place.drain(),
};

describe('the doctor', () => {
  test.each([1, 2, 3])('finds nothing to correct after the random history %i', async (seed) => {
    const chance = seeded(seed);
    const made = await world();
    const plan = ['import', 'import', 'import', ...Array.from({ length: 12 }, () => chance.pick(['import', 'import', 'import', 'import', 'undo', 'show', 'handOver', 'minimum', 'settle']))];
    for (const step of plan) await STEPS[step]?.(made, chance);
    await place.drain();
    expect({ plan, found: await place.doctor(made.network.id) }).toEqual({ plan, found: [] });
    const [counted] = await sql<{ points: number }>(place, 'select count(*)::int as points from released_point where network_id = $1', [made.network.id]);
    expect(counted?.points).toBeGreaterThan(0);
  });

  describe('finds', () => {
    let made: World;
    let sample: { series_id: string };
    beforeAll(async () => {
      made = await world();
      for (const [at, client] of made.owners.entries()) {
        const lines = (made.sites[at] as string[]).slice(0, 1).flatMap((site) => [`${site},2016-2017,${20 + at},100`, `${site},2017-2018,3,100`]);
        const { id } = await check(client, made.measure.id, ['site,period,numerator,denominator', ...lines].join('\n'));
        await confirm(client, id);
      }
      await place.drain();
      [sample] = await sql<{ series_id: string }>(place, 'select series_id from released_point where network_id = $1 order by series_id', [made.network.id]) as [{ series_id: string }];
      expect(await place.doctor(made.network.id)).toEqual([]);
    });

    const plants: [what: string, change: string, restore: string, word: string][] = [
      ['a released number that is another one', 'update released_point set numerator = numerator + 1 where series_id = $1 and status = \'REPORTED\'', 'update released_point set numerator = numerator - 1 where series_id = $1 and status = \'REPORTED\'', 'released_point'],
      ['a small group that is shown', 'update released_point set status = \'REPORTED\', numerator = 3, denominator = 100 where series_id = $1 and status = \'SUPPRESSED\'', 'update released_point set status = \'SUPPRESSED\', numerator = null, denominator = null where series_id = $1 and numerator = 3', 'should be SUPPRESSED'],
      ['a point that was changed behind the release', 'update data_point set numerator = numerator + 5 where series_id = $1 and numerator > 10', 'update data_point set numerator = numerator - 5 where series_id = $1 and numerator > 10', 'released_point'],
      ['a series that is shown to more than its owner said', 'update series set visibility = \'OWNER\' where id = $1', 'update series set visibility = \'NETWORK\' where id = $1', 'released_point'],
      ['a district whose roll-up is another one', 'update rollup_site set points = points + 1 where measure_id = (select measure_id from series where id = $1)', 'update rollup_site set points = points - 1 where measure_id = (select measure_id from series where id = $1)', 'rollup_site'],
      ['a sum that is another one', 'update rollup_period set districts = districts + 1 where measure_id = (select measure_id from series where id = $1)', 'update rollup_period set districts = districts - 1 where measure_id = (select measure_id from series where id = $1)', 'rollup_period'],
      ['a sentence that says something else', `update rollup_summary set summary = jsonb_set(summary, '{owners}', to_jsonb((summary->>'owners')::int + 1)) where measure_id = (select measure_id from series where id = $1)`, `update rollup_summary set summary = jsonb_set(summary, '{owners}', to_jsonb((summary->>'owners')::int - 1)) where measure_id = (select measure_id from series where id = $1)`, 'rollup_summary'],
    ];

    test.each(plants)('%s', async (_what, change, restore, word) => {
      await sql(place, change, [sample.series_id]);
      const found = await place.doctor(made.network.id);
      expect(found.length).toBeGreaterThan(0);
      expect(found.join('\n')).toContain(word);
      // Words and ids alone: a finding is read by people who may not see the numbers.
      expect(found.join('\n').replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d/g, '')).not.toMatch(/\d/);
      await sql(place, restore, [sample.series_id]);
      expect(await place.doctor(made.network.id)).toEqual([]);
    });

    test('nothing in a network in which nothing was planted', async () => {
      expect(await place.doctor((await freshNetwork(place)).id)).toEqual([]);
    });
  });
});
