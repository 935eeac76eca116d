import { createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring, undo } from '../tools/imports.js';
import { LEARNING, learningOf } from '../tools/learning.js';
import { sql } from '../tools/sql.js';

interface Line { signal: string; run: number[]; phases: number[]; last: number; values: (number | null)[]; centre: (number | null)[]; lower: (number | null)[]; upper: (number | null)[] }
interface Newest { measureId: string; measureName: string; type: string; withheld: boolean; sentence: string; line: Line | null }

const NEWEST = '{ learning { newest { measureId measureName type withheld sentence line { signal run phases last values centre lower upper } } } }';
const newest = async (client: Client): Promise<Newest | null> => (await client.ask<{ learning: { newest: Newest | null } }>(NEWEST)).learning.newest;

let place: TestServer;
let network: Network;
let districts: District[];
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  districts = [];
  for (let at = 0; at < 3; at += 1) districts.push(await joinDistrict(network));
});

/** Points of the first districts from January 2024 on, one list of `numerator/denominator` for each. */
async function share(measureId: string, points: string[][], visibility = 'NETWORK'): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, cells] of points.entries()) {
    const { lead, site } = districts[at] as District;
    const lines = cells.map((cell, month) => `${site.name},${2024 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')},${cell.replace('/', ',')}`);
    ids.push((await bring(place, lead.client, measureId, ['site,period,numerator,denominator', ...lines].join('\n'), { visibility, grain: 'MONTH' })).id);
  }
  return ids;
}

const monthly = (name: string): Promise<{ id: string }> => createMeasure(network.lead, { name, grain: 'MONTH', direction: 'DOWN' });
const thrice = (cells: string[]): string[][] => [cells, cells, cells];

test('nothing is newest where nobody reports', async () => {
  expect(await newest(network.lead.client)).toBeNull();
  await monthly('Unused');
  expect(await newest(network.lead.client)).toBeNull();
});

test('the summary that changed last is told with its line, as the page of the measure reads it', async () => {
  const [first, second] = [await monthly('First'), await monthly('Second')];
  const falling = [...Array.from({ length: 12 }, (_, at) => `${30 + (at % 3)}/100`), ...Array.from({ length: 12 }, (_, at) => `${18 + (at % 2)}/100`)];
  await share(second.id, thrice(['20/100', '30/100']));
  await share(first.id, thrice(falling));
  const found = await newest(network.lead.client);
  const learning = await learningOf(network.lead.client, first.id);
  expect(found).toMatchObject({ measureId: first.id, measureName: 'First', type: 'PROPORTION', withheld: false, sentence: learning?.sentence, line: { signal: 'IMPROVEMENT', last: 0.19 } });
  expect(found?.line?.values).toEqual(learning?.periods.map(({ value }) => value));
  expect(found?.line?.run.length).toBeGreaterThan(0);
  await share(second.id, thrice(['20/100', '30/100', '25/100']));
  expect(await newest(districts[0]!.lead.client)).toMatchObject({ measureId: second.id, line: { signal: 'TOO_FEW_POINTS', values: [0.2, 0.3, 0.25] } });
});

test('one with a figure over all districts goes before a newer one without; a figure that is withheld has no line', async () => {
  const [pooled, two] = [await monthly('Pooled'), await monthly('Two')];
  await share(two.id, [['20/100'], ['30/100']]);
  expect(await newest(network.lead.client)).toMatchObject({ measureId: two.id, withheld: true, line: null, sentence: expect.stringContaining('withheld') });
  const ids = await share(pooled.id, thrice(['20/100', '30/100']));
  await sql(place, `update rollup_summary set updated_at = now() + interval '1 minute' where measure_id = $1`, [two.id]);
  expect(await newest(network.lead.client)).toMatchObject({ measureId: pooled.id, withheld: false });
  for (const [at, id] of ids.entries()) await undo(place, districts[at]!.lead.client, id);
  expect(await newest(network.lead.client)).toMatchObject({ measureId: two.id });
});

test('what a reader may not see is not the newest for that reader', async () => {
  const [shown, hidden] = [await monthly('Shown'), await createMeasure(network.lead, { name: 'Hidden', grain: 'MONTH', visibility: 'OWNER' })];
  await share(shown.id, thrice(['20/100', '30/100']));
  await bring(place, network.lead.client, hidden.id, ['site,period,numerator,denominator', ...districts.map(({ site }) => `${site.name},2024-01,20,100`)].join('\n'), { visibility: 'NETWORK', grain: 'MONTH' });
  expect(await newest(network.lead.client)).toMatchObject({ measureId: hidden.id });
  expect(await newest(districts[0]!.lead.client)).toMatchObject({ measureId: shown.id });
  expect(JSON.stringify(await districts[0]!.lead.client.ask(LEARNING))).not.toContain(hidden.id);
});
