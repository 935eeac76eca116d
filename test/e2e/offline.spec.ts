import type { Page } from 'playwright-core';
import { createMeasure, freshNetwork, importPoints, joinDistrict, type District, type Network } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { startProduct } from './tools/product.js';

// A product of its own: one of these journeys takes the server down.
const cairn = browsing(() => startProduct());
afterAll(() => cairn.product.stop());

const OFFLINE = 'You are offline.';

interface Scene { network: Network; measureId: string; district: District; page: Page }

async function looking(): Promise<Scene> {
  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead);
  const [district, second, third] = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)];
  for (const one of [district, second, third]) await bring(measure.id, one, 20);
  const page = await cairn.visit(`/n/${network.slug}/learning`, { as: second.lead });
  await cairn.framesOf(page).subscribed('learning');
  await says(page, '20%');
  await page.evaluate(() => { (window as { untouched?: boolean }).untouched = true; });
  return { network, measureId: measure.id, district, page };
}

function bring(measureId: string, district: District, numerator: number, place = cairn.place): Promise<string> {
  return importPoints(place, district.lead, measureId, [{ site: district.site.name, period: '2017-18', numerator, denominator: 100 }]);
}

async function says(page: Page, figure: string): Promise<void> {
  await page.locator('.learned .facts').getByText(figure, { exact: true }).first().waitFor();
}

function untouched(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as { untouched?: boolean }).untouched === true);
}

test('without a line the page says so and keeps what it has; with the line it catches up', async () => {
  cairn.forgive(/ERR_INTERNET_DISCONNECTED/);
  const { page, measureId, district } = await looking();
  await page.context().setOffline(true);
  await page.getByRole('status').getByText(OFFLINE).waitFor();
  await bring(measureId, district, 50);
  await says(page, '20%');
  await page.context().setOffline(false);
  await page.getByText(OFFLINE).waitFor({ state: 'detached' });
  await says(page, '30%');
  expect(await untouched(page)).toBe(true);
});

test('a server that was away is found again, and what happened meanwhile arrives', async () => {
  cairn.forgive(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket connection/);
  const { page, measureId, district } = await looking();
  const bringBack = await cairn.product.takeDown();
  // The import is confirmed while nobody listens; its work begins with the server.
  await bring(measureId, district, 50, { url: cairn.place.url, drain: async () => { await bringBack(); await cairn.place.drain(); } });
  const back = Date.now();
  await says(page, '30%');
  process.stdout.write(`      the page caught up ${Date.now() - back} ms after the server was back and its work done\n`);
  expect(await untouched(page)).toBe(true);
});
