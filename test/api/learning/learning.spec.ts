import { addDistrict, addSchool, createMeasure, freshNetwork, joinDistrict, joinMember, registerHub, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring, undo } from '../tools/imports.js';
import { LEARNING, learningOf } from '../tools/learning.js';
import { cards } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; districts: District[]; measure: { id: string } }

async function world(count: number, values: Record<string, string> = {}): Promise<World> {
  const network = await freshNetwork(place);
  const districts: District[] = [];
  for (let at = 0; at < count; at += 1) districts.push(await joinDistrict(network, { name: `District ${at}` }));
  return { network, districts, measure: await createMeasure(network.lead, values) };
}

/** Each district brings its own points: one list of `x/n` a district, from 2016-17 on. */
async function share({ districts, measure }: World, points: string[][], visibility = 'NETWORK', from = 0): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, cells] of points.entries()) {
    const { lead, site } = districts[from + at] as District;
    const lines = cells.map((cell, year) => `${site.name},${2016 + year}-${2017 + year},${cell.replace('/', ',')}`);
    ids.push((await bring(place, lead.client, measure.id, rows(...lines), { visibility })).id);
  }
  return ids;
}

/** The stored summary of a measure, byte by byte. */
async function stored(measureId: string): Promise<string> {
  return JSON.stringify(await sql(place, 'select summary::text, (select count(*) from rollup_site where measure_id = $1) as sites, (select count(*) from rollup_period where measure_id = $1) as periods from rollup_summary where measure_id = $1', [measureId]));
}

async function told(networkId: string): Promise<number> {
  return (await sql(place, `select 1 from event where network_id = $1 and name = 'learning.updated'`, [networkId])).length;
}

describe('what districts share', () => {
  test('adds up exactly, period by period, with who reports and how they differ', async () => {
    const made = await world(4);
    await share(made, [['20/100', '15/100'], ['60/300', '40/200'], ['33/110', '33/110']]);
    const learning = await learningOf(made.network.lead.client, made.measure.id);
    expect(learning).toMatchObject({
      districtsReporting: 3, districtsInDirectory: 4, cellsLeftOut: 0, owners: 3, withheld: false,
      periods: [{ numerator: 113, denominator: 510, districts: 3, leftOut: 0 }, { numerator: 88, denominator: 410, districts: 3 }],
      first: { numerator: 113, denominator: 510 }, latest: { numerator: 88, denominator: 410 },
      spread: { districts: 3, lowest: 0.15, median: 0.2, highest: 0.3 },
    });
    expect(learning?.first?.value).toBeCloseTo(113 / 510, 6);
    expect(learning?.sentence).toContain('3 of 4 districts report');
    expect(learning?.largestImprovements[0]).toMatchObject({ siteName: 'District 0', from: 0.2, to: 0.15 });
  });

  test('moves the figure when a later file says otherwise, and back when that is undone, byte by byte', async () => {
    const made = await world(3);
    await share(made, [['20/100'], ['30/100'], ['40/100']]);
    const before = await stored(made.measure.id);
    const [later] = await share(made, [['25/100', '22/100']]);
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ periods: [{ numerator: 95, denominator: 300 }, { numerator: 22, denominator: 100, districts: 1 }] });
    await undo(place, (made.districts[0] as District).lead.client, later as string);
    expect(await stored(made.measure.id)).toBe(before);
  });

  test('leaves out what is hidden, and says how much', async () => {
    const made = await world(4);
    await share(made, [['20/100'], ['30/100'], ['40/100'], ['3/100']]);
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ districtsReporting: 3, cellsLeftOut: 1, periods: [{ numerator: 90, denominator: 300, districts: 3, leftOut: 1 }] });
  });

  test('counts a school once: inside its district', async () => {
    const made = await world(3);
    const [first] = made.districts as [District];
    await addSchool(made.network, first.site, { name: 'Oak' });
    await share(made, [['40/100'], ['30/100'], ['30/100']]);
    const before = await learningOf(made.network.lead.client, made.measure.id);
    await bring(place, first.lead.client, made.measure.id, rows('Oak,2016-2017,20,50'));
    expect(await learningOf(made.network.lead.client, made.measure.id)).toEqual(before);
  });

  test('of counts adds up, of values has no common sum', async () => {
    const [counts, values] = [await world(3, { type: 'COUNT', denominator: '' }), await world(3, { type: 'VALUE', denominator: '' })];
    for (const [at, { lead, site }] of counts.districts.entries()) await bring(place, lead.client, counts.measure.id, `site,period,n\n${site.name},2016-2017,${20 + at}`, { numerator: 'n', denominator: null });
    for (const [at, { lead, site }] of values.districts.entries()) await bring(place, lead.client, values.measure.id, `site,period,v\n${site.name},2016-2017,${20.5 + at}`, { numerator: null, denominator: null, value: 'v' });
    expect(await learningOf(counts.network.lead.client, counts.measure.id)).toMatchObject({ periods: [{ numerator: 63, denominator: null, value: 63 }] });
    expect((await learningOf(values.network.lead.client, values.measure.id))?.periods).toMatchObject([{ numerator: null, denominator: null, value: null }]);
  });
});

describe('a measure that the network does not see', () => {
  const minimum = (network: Network, version: number, minimumCell: number): Promise<unknown> =>
    network.lead.client.ask('mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { id } }', { input: { version, minimumCell } }, Client.key());

  test('is named on no stream that everybody hears, whatever of it is shared, and whatever makes it be released again', async () => {
    const { network, districts: [district], measure } = await world(1) as { network: Network; districts: [District]; measure: { id: string } };
    const hidden = await createMeasure(network.lead, { visibility: 'OWNER' });
    const measures = [measure, await createMeasure(network.lead), await createMeasure(network.lead), hidden];
    for (const { id } of measures) await bring(place, network.lead.client, id, rows(`${district.site.name},2016-2017,12,100`), { visibility: 'NETWORK' });
    await minimum(network, 1, 15);
    await place.drain();
    const events = await sql<{ stream: string; name: string; payload: { measureId?: string } }>(place, 'select stream, name, payload from event where network_id = $1', [network.id]);
    const naming = (id: string): string[] => [...new Set(events.filter(({ payload }) => payload.measureId === id).map(({ stream, name }) => `${name} on ${stream.split(':')[0]}`))];
    expect(naming(measure.id)).toEqual(expect.arrayContaining(['release.published on learning', 'learning.updated on learning']));
    expect(naming(hidden.id)).toContain('release.published on organization');
    expect(naming(hidden.id).filter((name) => /learning$|directory$/.test(name))).toEqual([]);
  });
});

describe('what a district keeps to itself', () => {
  test('never moves anything that others see, nor tells anybody that it is there', async () => {
    const made = await world(4);
    await share(made, [['20/100'], ['30/100'], ['40/100']]);
    const [before, events] = [await stored(made.measure.id), await told(made.network.id)];
    const [own] = await share(made, [['50/100', '51/100']], 'OWNER', 3);
    expect([await stored(made.measure.id), await told(made.network.id)]).toEqual([before, events]);
    // Nor when something else makes the figures be computed again.
    const [later] = await share(made, [['21/100']]);
    await undo(place, (made.districts[0] as District).lead.client, later as string);
    expect(await stored(made.measure.id)).toBe(before);
    const again = await told(made.network.id);
    await undo(place, (made.districts[3] as District).lead.client, own as string);
    expect([await stored(made.measure.id), await told(made.network.id)]).toEqual([before, again]);
    expect(await learningOf((made.districts[3] as District).lead.client, made.measure.id)).toMatchObject({ districtsReporting: 3 });
  });

  test('enters when it is shared, and leaves when it is taken back', async () => {
    const made = await world(4);
    await share(made, [['20/100'], ['30/100'], ['40/100']]);
    await share(made, [['50/100']], 'OWNER', 3);
    const before = await stored(made.measure.id);
    const { lead } = made.districts[3] as District;
    const [card] = (await cards(lead.client, made.measure.id)).filter(({ siteName }) => siteName === 'District 3');
    const show = async (visibility: string): Promise<void> => {
      await lead.client.ask('mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }', { input: { seriesId: card?.id, visibility } }, Client.key());
      await place.drain();
    };
    await show('NETWORK');
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ districtsReporting: 4, periods: [{ numerator: 140, denominator: 400 }] });
    await show('OWNER');
    expect(await stored(made.measure.id)).toBe(before);
  });

  test('alone leaves nothing to say', async () => {
    const made = await world(2);
    await share(made, [['20/100'], ['30/100']], 'OWNER');
    expect(await learningOf(made.network.lead.client, made.measure.id)).toBeNull();
    expect(await told(made.network.id)).toBe(0);
  });
});

describe('two organizations', () => {
  test('are withheld: their sum would tell each the other\'s figure', async () => {
    const made = await world(2);
    await share(made, [['20/100', '21/100'], ['30/103', '31/103']]);
    const learning = await learningOf(made.network.lead.client, made.measure.id);
    expect(learning).toMatchObject({ withheld: true, owners: 2, first: null, latest: null, spread: null, sentence: expect.stringContaining('withheld') });
    expect(learning?.periods.every(({ numerator, denominator, value }) => numerator === null && denominator === null && value === null)).toBe(true);
    expect(JSON.stringify(learning)).not.toMatch(/\b(?:203|50|52)\b/);
  });

  test('are withheld in the one period in which only two report', async () => {
    const made = await world(3);
    await share(made, [['20/100', '21/100'], ['30/100', '31/100'], ['40/100']]);
    const learning = await learningOf(made.network.lead.client, made.measure.id);
    expect(learning).toMatchObject({ withheld: false, periods: [{ numerator: 90, denominator: 300 }, { numerator: null, denominator: null, value: null }], latest: { label: learning?.periods[0]?.label } });
  });

  test('become three figures with a third one, and are withheld again when it leaves', async () => {
    const made = await world(3);
    await share(made, [['20/100'], ['30/100']]);
    const before = await stored(made.measure.id);
    const [third] = await share(made, [['40/100']], 'NETWORK', 2);
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ withheld: false, periods: [{ numerator: 90 }] });
    await undo(place, (made.districts[2] as District).lead.client, third as string);
    expect(await stored(made.measure.id)).toBe(before);
  });

  test('are not made of one: a public file about many districts is the hub\'s own', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const lines = Array.from({ length: 5 }, (_, at) => `Public ${at},${at},2016-2017,${20 + at},100`);
    await bring(place, network.lead.client, measure.id, ['site,code,period,numerator,denominator', ...lines].join('\n'), { siteCode: 'code', createSites: true });
    expect(await learningOf(network.lead.client, measure.id)).toMatchObject({ owners: 1, withheld: false, districtsReporting: 5, periods: [{ numerator: 110, denominator: 500 }] });
  });
});

describe('the summary', () => {
  test('is the same for every member, and for nobody outside', async () => {
    const made = await world(3);
    await share(made, [['20/100'], ['30/100'], ['40/100']]);
    const [first] = made.districts as [District];
    const [guest, teacher] = [await joinMember(made.network, made.network.lead, ['GUEST']), await joinMember(made.network, first.lead, ['TEACHER'])];
    const all = await Promise.all([made.network.lead, first.lead, guest, teacher].map(({ client }) => client.ask(LEARNING)));
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await (await registerHub(place)).lead.client.in(made.network.slug).fail(LEARNING)).code).toBe('NOT_FOUND');
  });

  test('of a measure that is the hub\'s own is the hub\'s own', async () => {
    const made = await world(1, { visibility: 'OWNER' });
    await addDistrict(made.network, { name: 'Public', code: 'P' });
    await bring(place, made.network.lead.client, made.measure.id, rows('Public,2016-2017,20,100'));
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ owners: 1 });
    expect(await learningOf((made.districts[0] as District).lead.client, made.measure.id)).toBeNull();
  });

  test('follows the directory: its size, and the names of its districts', async () => {
    const made = await world(3);
    await share(made, [['20/100', '10/100'], ['30/100'], ['40/100']]);
    await addDistrict(made.network);
    await made.network.lead.client.ask('mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { id } }', { input: { id: made.districts[0]?.site.id, version: 3, name: 'Renamed' } }, Client.key());
    await place.drain();
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ districtsInDirectory: 4, largestImprovements: [{ siteName: 'Renamed' }] });
  });

  test('follows the direction of the measure', async () => {
    const made = await world(3);
    await share(made, [['20/100', '10/100'], ['30/100', '40/100'], ['40/100', '40/100']]);
    expect((await learningOf(made.network.lead.client, made.measure.id))?.largestImprovements.map(({ siteName }) => siteName)).toEqual(['District 0']);
    await made.network.lead.client.ask('mutation ($input: UpdateMeasureInput!) { updateMeasure(input: $input) { id } }', { input: { id: made.measure.id, version: 1, direction: 'UP' } }, Client.key());
    await place.drain();
    expect((await learningOf(made.network.lead.client, made.measure.id))?.largestImprovements.map(({ siteName }) => siteName)).toEqual(['District 1']);
  });

  test('follows the smallest group of the network', async () => {
    const made = await world(3);
    await share(made, [['15/100'], ['30/100'], ['40/100']]);
    await made.network.lead.client.ask('mutation { updateNetwork(input: { version: 1, minimumCell: 20 }) { id } }', {}, Client.key());
    await place.drain();
    expect(await place.doctor(made.network.id)).toEqual([]);
    expect(await learningOf(made.network.lead.client, made.measure.id)).toMatchObject({ cellsLeftOut: 1, periods: [{ numerator: null }] });
  });
});
