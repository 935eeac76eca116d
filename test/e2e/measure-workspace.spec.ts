import { record } from '../api/tools/entries.js';
import { createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../factories/index.js';
import { barriers } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { keepShot } from './tools/shots.js';
import { heading } from './tools/words.js';

const cairn = browsing();

interface World { network: Network; district: District }
async function world(): Promise<World> {
  const network = await freshNetwork(cairn.place);
  return { network, district: await joinDistrict(network, { name: 'Dry Fork' }) };
}

test('a measure of means is named with the size of its sample and a chart of one’s choice', async () => {
  const { network } = await world();
  const page = await cairn.visit(`/n/${network.slug}/measures`, { as: network.lead });
  await page.getByRole('button', { name: 'Name a measure' }).first().click();
  const drawer = page.getByRole('dialog', { name: 'Name a measure' });
  await drawer.getByText('A run chart first. From 12 points on: A P chart, because each point is a share of a group.').waitFor();
  expect(await drawer.getByLabel('Size of the sample').count()).toBe(0);
  await drawer.getByRole('radio', { name: 'P chart', exact: true }).check();
  await drawer.getByRole('radio', { name: 'Average of a sample' }).check();
  // A choice that does not fit the new type is not kept.
  expect(await drawer.getByRole('radio', { name: 'As proposed' }).isChecked()).toBe(true);
  await drawer.getByText('A run chart first. From 12 points on: An Xbar chart, because', { exact: false }).waitFor();
  await drawer.getByRole('textbox', { name: 'Name', exact: true }).fill('Minutes of reading');
  await drawer.getByLabel('Unit').fill('minutes');
  await drawer.getByLabel('Which values are averaged?').fill('Minutes each student reads');
  await drawer.getByLabel('How many values each time?').fill('20 students');
  await drawer.getByLabel('Size of the sample (optional)').fill('2.5');
  for (const label of ['Where do the numbers come from?', 'Who collects them, and when?', 'Why this measure?']) await drawer.getByLabel(label).fill('Reading log');
  await drawer.getByRole('radio', { name: 'S chart', exact: true }).check();
  await drawer.getByRole('button', { name: 'Save the measure' }).click();
  await drawer.getByText('Write a whole number, 1 or more.').waitFor();
  await drawer.getByLabel('Size of the sample (optional)').fill('20');
  expect(await barriers(page)).toEqual([]);
  await keepShot(page, 'measure form of means');
  await drawer.getByRole('button', { name: 'Save the measure' }).click();
  await heading(page, 'Minutes of reading');
  const id = page.url().split('/').at(-1);
  const { measure } = await network.lead.client.ask<{ measure: unknown }>('query ($id: ID!) { measure(id: $id) { sampleSize chartSetting { kind ruleSet version } } }', { id });
  expect(measure).toEqual({ sampleSize: 20, chartSetting: { kind: 'S', ruleSet: 'anhoej-3s/1', version: 1 } });
});

test('what a colleague enters comes to a series that its owner alone sees, and leaves the list of what is due', async () => {
  const { network, district } = await world();
  const measure = await createMeasure(network.lead, { name: 'Days missed', grain: 'MONTH' });
  const where = { measureId: measure.id, siteId: district.site.id };
  const ago = (months: number): string => new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - months, 1)).toISOString().slice(0, 7);
  const { seriesId } = await record(district.lead.client, where, [5, 4, 3, 2].map((months) => `${ago(months)} 2${months}/95`));
  await cairn.place.drain();
  const colleague = await joinMember(network, district.lead, ['DISTRICT_DATA']);
  const { series } = await colleague.client.ask<{ series: { visibility: string } }>('query ($id: ID!) { series(id: $id) { visibility } }', { id: seriesId });
  expect(series.visibility).toBe('OWNER');
  const page = await cairn.visit(`/n/${network.slug}/series/${seriesId}?view=table`, { as: colleague });
  expect(await page.getByRole('row').count()).toBe(5);
  const home = await cairn.visit(`/n/${network.slug}`, { as: colleague });
  await home.getByRole('heading', { name: /^Days missed: / }).waitFor();
  await record(district.lead.client, where, [`${ago(1)} 96/96`]);
  await page.getByRole('row').nth(5).waitFor();
  await home.getByRole('heading', { name: /^Days missed: / }).waitFor({ state: 'detached' });
});

test('the place “Measures” is marked on trackers and series, and the dots of a page are as large as a thumb', async () => {
  const { network, district } = await world();
  const measure = await createMeasure(network.lead);
  const { seriesId } = await record(district.lead.client, { measureId: measure.id, siteId: district.site.id }, ['2024-2025 20/100']);
  const page = await cairn.visit(`/n/${network.slug}/trackers`, { as: district.lead });
  for (const path of ['trackers', `series/${seriesId}`]) {
    await cairn.go(page, `/n/${network.slug}/${path}`);
    expect(await page.locator('.nav a[aria-current]').allInnerTexts()).toEqual(['Measures']);
  }
  const phone = await cairn.visit(`/n/${network.slug}/measures/${measure.id}`, { as: network.lead, width: 390 });
  const box = await phone.locator('.dots').first().boundingBox();
  expect([box?.width, box?.height]).toEqual([44, 44]);
});

test('a tracker says at once in how many places it is in use, when a colleague installs it', async () => {
  const { network, district } = await world();
  const page = await cairn.visit(`/n/${network.slug}/trackers/exit-ticket-mastery`, { as: network.lead });
  await page.getByText('Not in use yet').waitFor();
  const other = await cairn.visit(`/n/${network.slug}/trackers/exit-ticket-mastery`, { as: district.lead });
  await other.getByRole('button', { name: /^Install/ }).click();
  await page.getByText('In use in 1 place').waitFor();
});
