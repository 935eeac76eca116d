import { addSchool, createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring } from '../tools/imports.js';
import { cards } from '../tools/points.js';

interface Line { measureId: string; seriesId: string | null; siteName: string | null; withheld: boolean; sentence: string; line: { signal: string; last: number; values: (number | null)[] } | null }

const LINES = 'query ($measureIds: [ID!]!) { measureLines(measureIds: $measureIds) { measureId seriesId siteName withheld sentence line { signal last values } } }';
const linesOf = async (client: Client, ...measureIds: string[]): Promise<Line[]> => (await client.ask<{ measureLines: Line[] }>(LINES, { measureIds })).measureLines;

let place: TestServer;
let network: Network;
let districts: District[];
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  districts = [];
  for (let at = 0; at < 3; at += 1) districts.push(await joinDistrict(network));
});

const district = (at: number): District => districts[at] as District;
const monthly = (name: string, visibility = 'NETWORK'): Promise<{ id: string }> => createMeasure(network.lead, { name, visibility, grain: 'MONTH', direction: 'DOWN' });

async function share(at: number, measureId: string, cells: string[], visibility = 'NETWORK'): Promise<void> {
  const { lead, site } = district(at);
  const lines = cells.map((cell, month) => `${site.name},2024-${String(1 + month).padStart(2, '0')},${cell.replace('/', ',')}`);
  await bring(place, lead.client, measureId, ['site,period,numerator,denominator', ...lines].join('\n'), { visibility, grain: 'MONTH' });
}

test('whoever belongs to a district sees its line, and the hub that of all together', async () => {
  const [first, second, unused] = [await monthly('First'), await monthly('Second'), await monthly('Unused')];
  for (const at of [0, 1, 2]) await share(at, first.id, [`${20 + 10 * at}/100`, '30/100']);
  for (const at of [1, 2]) await share(at, second.id, ['20/100']);
  const school = await addSchool(network, district(0).site);
  const teacher = await joinMember(network, district(0).lead, ['TEACHER'], { siteId: school.id });
  const own = (await cards(district(0).lead.client, first.id)).find(({ siteName }) => siteName === district(0).site.name);
  for (const client of [district(0).lead.client, teacher.client]) {
    const [mine, together, ...rest] = await linesOf(client, second.id, first.id, unused.id);
    expect(mine).toMatchObject({ measureId: first.id, seriesId: own?.id, siteName: district(0).site.name, withheld: false, sentence: own?.sentence, line: { signal: 'TOO_FEW_POINTS', last: 0.3, values: [0.2, 0.3] } });
    // Two owners: a figure over both would tell each the other's.
    expect(together).toMatchObject({ measureId: second.id, seriesId: null, siteName: null, withheld: true, line: null });
    expect(rest).toEqual([]);
  }
  const [hub] = await linesOf(network.lead.client, first.id);
  expect(hub).toMatchObject({ measureId: first.id, seriesId: null, siteName: null, withheld: false, line: { values: [0.3, 0.3] } });
});

test('small numbers are there for those alone who own them, and nobody gets the line of another district', async () => {
  const measure = await monthly('Small');
  await share(0, measure.id, ['3/100', '40/100', '50/100'], 'OWNER');
  const teacher = await joinMember(network, district(0).lead, ['TEACHER']);
  expect(await linesOf(district(0).lead.client, measure.id)).toMatchObject([{ siteName: district(0).site.name, line: { values: [0.03, 0.4, 0.5] } }]);
  const taught = JSON.stringify(await linesOf(teacher.client, measure.id));
  expect(taught).not.toContain('0.03');
  for (const client of [district(1).lead.client, network.lead.client]) expect(await linesOf(client, measure.id)).toEqual([]);
});

test('a measure that is hidden from the reader has no line, and what is no id is not asked for', async () => {
  const [shown, hidden] = [await monthly('Shown'), await monthly('Hidden', 'OWNER')];
  for (const at of [0, 1, 2]) await share(at, shown.id, ['20/100']);
  await bring(place, network.lead.client, hidden.id, ['site,period,numerator,denominator', ...districts.map(({ site }) => `${site.name},2024-01,20,100`)].join('\n'), { visibility: 'NETWORK', grain: 'MONTH' });
  expect((await linesOf(network.lead.client, shown.id, hidden.id, shown.id)).map(({ measureId }) => measureId).sort()).toEqual([shown.id, hidden.id].sort());
  expect((await linesOf(district(0).lead.client, shown.id, hidden.id, 'x', '\u0000')).map(({ measureId }) => measureId)).toEqual([shown.id]);
  const other = await freshNetwork(place);
  expect(await linesOf(other.lead.client, shown.id, hidden.id)).toEqual([]);
});

test('more measures than a page has are refused by name', async () => {
  expect(await network.lead.client.fail(LINES, { measureIds: Array.from({ length: 51 }, () => network.id) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'measureIds' });
});
