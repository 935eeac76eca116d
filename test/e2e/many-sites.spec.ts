import { createMeasure, freshNetwork, importPoints } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { wireOf } from './tools/wire.js';

const cairn = browsing();
const [SITES, MONTHS] = [178, 60];

/** Bytes of all that a browser fetches that has seen nothing of Cairn: shell, styles, font, code, answers, and their headers. */
const MOST_BYTES = { opened: 288_000, scrolledThrough: 300_000 };

// The same in every run, and nothing in it repeats: what does would pack too well.
const chance = (nth: number): number => Math.abs(Math.sin(nth) * 43_758.5453) % 1;
const share = (site: number, month: number): number => 0.12 + chance(site) * 0.2 + (chance(1000 + site * MONTHS + month) - 0.5) * 0.05 - (month > 35 && site % 6 === 0 ? 0.04 : 0);

test('the page of all districts of a large state is light, and asks three times at most for its charts', async () => {
  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead, { name: 'Chronic absenteeism', grain: 'MONTH' });
  const points = Array.from({ length: SITES }, (_, site) => Array.from({ length: MONTHS }, (_month, month) => {
    const denominator = 300 + Math.round(chance(500 + site) * 9000);
    return { site: `District ${String(site + 1).padStart(3, '0')}`, period: `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, numerator: Math.round(denominator * share(site, month)), denominator };
  })).flat();
  await importPoints(cairn.place, network.lead, measure.id, points, { createSites: true, grain: 'MONTH' });
  const page = await cairn.visit('/', { as: network.lead });
  const wire = await wireOf(page);
  let statements = 0;
  page.on('response', (response) => {
    if (response.request().postData()?.includes('"Multiples"')) statements += Number(response.headers()['cairn-statements']);
  });
  await cairn.go(page, `/n/${network.slug}/measures/${measure.id}`);
  await page.waitForFunction((count) => document.querySelectorAll('.multi > li svg').length === count, SITES);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const opened = wire();
  await page.locator('#talk').scrollIntoViewIfNeeded();
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  await page.waitForLoadState('networkidle');
  const through = wire();
  process.stdout.write(`      ${Math.round(opened.bytes / 1000)} kB in ${opened.answers} answers, ${Math.round(through.bytes / 1000)} with the talk at its end, ${statements} statement for the charts\n`);
  expect(opened.bytes).toBeLessThanOrEqual(MOST_BYTES.opened);
  expect(through.bytes).toBeLessThanOrEqual(MOST_BYTES.scrolledThrough);
  expect(statements).toBeGreaterThan(0);
  expect(statements).toBeLessThanOrEqual(3);
});
