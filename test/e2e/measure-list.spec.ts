import { bring } from '../api/tools/imports.js';
import { createMeasure, freshNetwork, importPoints, joinDistrict, type District, type Network } from '../factories/index.js';
import { barriers } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { keepShot } from './tools/shots.js';
import { heading } from './tools/words.js';

const cairn = browsing();
const MONTHS = Array.from({ length: 12 }, (_, month) => ({ period: `2024-${String(month + 1).padStart(2, '0')}`, numerator: month < 6 ? 80 + month : 40 - month, denominator: 400 }));

interface World { network: Network; districts: District[] }

/** Three districts that report one measure, and the mean of another, which cannot be added up. */
async function world(): Promise<World> {
  const network = await freshNetwork(cairn.place);
  const [shares, means] = [
    await createMeasure(network.lead, { name: 'Chronic absenteeism', grain: 'MONTH', goal: 0.1 }),
    await createMeasure(network.lead, { name: 'Days missed', grain: 'MONTH', type: 'VALUE', unit: 'days' }),
  ];
  await createMeasure(network.lead, { name: 'Early dismissals', kind: 'BALANCING' });
  const districts: District[] = [];
  for (const name of ['Ash', 'Birch', 'Cedar']) {
    const district = await joinDistrict(network, { name });
    districts.push(district);
    await importPoints(cairn.place, district.lead, shares.id, MONTHS.map((month) => ({ site: name, ...month })), { grain: 'MONTH' });
    await bring(cairn.place, district.lead.client, means.id, `site,period,value\n${name},2024-01,2`, { numerator: null, denominator: null, value: 'value', grain: 'MONTH', visibility: 'NETWORK' });
  }
  return { network, districts };
}

test.each([1280, 390] as const)('each measure in the list has a picture of the reader’s own district, or of all, at %s px', async (width) => {
  const { network, districts: [ash] } = await world();
  const path = `/n/${network.slug}/measures`;
  const page = await cairn.visit(path, { as: ash?.lead, width });
  const row = page.getByRole('listitem').filter({ hasText: 'Chronic absenteeism' });
  await row.getByText('7.3% Ash').waitFor();
  await row.locator('.badge.i').waitFor();
  expect(await page.locator('.measurepicture svg').count()).toBe(2);
  expect(await row.locator('.sr').innerText()).toContain('a signal of improvement');
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await keepShot(page, `measure list ${width}`);
  await row.locator('svg').first().click();
  await heading(page, 'Chronic absenteeism');
  await page.getByRole('link', { name: 'Ash', exact: true }).first().waitFor();

  const hub = await cairn.visit(path, { as: network.lead, width });
  await hub.getByText('7.3% all districts').waitFor();
  await hub.getByText('3 of 3 districts report', { exact: false }).last().waitFor();
  expect(await hub.locator('.measurepicture svg').count()).toBe(1);
  expect(await barriers(hub)).toEqual([]);
});

test('where the pictures cannot be fetched the list stands, says so, and asks again', async () => {
  cairn.forgive(/Failed to load resource/);
  const { network, districts: [ash] } = await world();
  const page = await cairn.visit('/', { as: ash?.lead });
  const lines = (url: URL): boolean => url.pathname === '/graphql';
  let broken = true;
  await page.route(lines, (route) => (broken && route.request().postData()?.includes('"MeasureLines"') ? route.abort() : route.fallback()));
  await cairn.go(page, `/n/${network.slug}/measures`);
  await page.getByText('The pictures are missing.', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'Days missed', exact: true }).waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('7.3% Ash').waitFor();
  expect(await page.getByText('The pictures are missing.', { exact: false }).count()).toBe(0);
});
