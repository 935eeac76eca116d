import type { Page } from 'playwright-core';
import { createMeasure, freshNetwork, importPoints, joinDistrict, joinMember, type District, type Member, type Network } from '../factories/index.js';
import { record } from '../api/tools/entries.js';
import { seen } from '../api/tools/points.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { Thumb } from './tools/taps.js';
import { heading, toasted } from './tools/words.js';

const cairn = browsing();
const MOST_TAPS = 4;

const monthOf = (ago: number): Date => new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - ago, 1));
const month = (ago: number): string => monthOf(ago).toISOString().slice(0, 7);
const label = (ago: number): string => new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(monthOf(ago));

interface Scene { network: Network; district: District; teacher: Member; measure: { id: string; name: string }; name: string }

/** A district whose figures end three months ago. */
async function scene(): Promise<Scene> {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network);
  const measure = await createMeasure(network.lead, { grain: 'MONTH', name: 'Days missed' });
  const { name } = district.site;
  await importPoints(cairn.place, district.lead, measure.id, [7, 6, 5, 4, 3].map((ago) => ({ site: name, period: month(ago), numerator: 20 + ago, denominator: 95 })), { grain: 'MONTH' });
  return { network, district, teacher: await joinMember(network, district.lead, ['TEACHER']), measure, name };
}

async function type(page: Page, counted: string, of: string): Promise<void> {
  await page.getByLabel('Counted').fill(counted);
  await page.getByLabel('Out of').fill(of);
}

test('a point is entered on a phone with at most four taps, and the next one that is due comes up', async () => {
  const { network, district, teacher, measure, name } = await scene();
  const page = await cairn.visit(`/n/${network.slug}`, { as: teacher, width: 390 });
  const thumb = new Thumb(page);
  await page.getByRole('heading', { name: `Days missed: ${label(2)}` }).waitFor();
  const begun = Date.now();
  await thumb.tap(page.getByRole('link', { name: 'Enter', exact: true }));
  await heading(page, 'Enter Days missed');
  await thumb.type(page.getByLabel('Counted'), '23');
  await thumb.type(page.getByLabel('Out of'), '95');
  await page.getByText('23 of 95 is 24.2%').waitFor();
  await settled(page);
  await keepShot(page, 'enter a point 390', { whole: false });
  expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  await thumb.tap(page.getByRole('button', { name: 'Save' }));
  await toasted(page, `${label(2)} is in.`);
  // A toast stays while the pointer is on its button.
  await page.getByRole('button', { name: 'Undo' }).hover();
  process.stdout.write(`      from home to a saved point at 390 pixels: ${thumb.taps} taps besides typing, ${Date.now() - begun} ms\n`);
  expect(thumb.taps).toBeLessThanOrEqual(MOST_TAPS);
  await page.getByText(`${label(1)} is next.`).waitFor();
  expect([await page.getByLabel('Counted').inputValue(), await page.getByLabel('Period', { exact: true }).inputValue()]).toEqual(['', `${month(1)}-01`]);
  await cairn.place.drain();
  expect((await seen(district.lead.client, measure.id, name)).at(-1)).toBe(`${label(2)} 23/95`);

  await page.getByRole('button', { name: 'Undo' }).click();
  await toasted(page, 'Taken back.');
  await cairn.place.drain();
  expect((await seen(district.lead.client, measure.id, name)).at(-1)).toBe(`${label(3)} 23/95`);
});

test('what is wrong is said before it is sent, and what was typed is there again', async () => {
  const { network, teacher, measure } = await scene();
  const path = `/n/${network.slug}/measures/${measure.id}/enter`;
  const page = await cairn.visit(path, { as: teacher });
  await type(page, '96', '95');
  await page.getByLabel('Out of').press('Enter');
  await page.getByText('The numerator 96 is larger than the denominator 95.').waitFor();
  await page.getByLabel('Counted').fill('1.000,5');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/"1\.000,5" is ambiguous/).waitFor();
  await page.getByText('Draft saved').waitFor();
  await cairn.go(page, path);
  await page.getByText('Start over').waitFor();
  expect(await page.getByLabel('Counted').inputValue()).toBe('1.000,5');

  cairn.forgive(/ERR_INTERNET_DISCONNECTED/);
  await type(page, '22', '95');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Kept on this device; saved when you are back online').waitFor();
  expect([await page.getByLabel('Counted').inputValue(), await page.getByLabel('Out of').inputValue()]).toEqual(['22', '95']);
  await page.context().setOffline(false);
  await toasted(page, `${label(2)} is in.`);
});

test('cells from a spreadsheet are checked, corrected by hand and saved', async () => {
  const { network, district, measure, name } = await scene();
  const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}/enter?paste=true`, { as: district.lead });
  await page.getByLabel('Cells from Excel or Sheets').fill(`Month\tAbsent\tEnrolled\n${label(3)}\t24\t95\n${month(2)}\t23\t9\n2026-02-30\t1\t2\n${month(1)}\tn/a\t95`);
  await page.getByText('2 rows need you.').waitFor();
  const rows = page.getByRole('region', { name: 'What was pasted' }).getByRole('row');
  expect(await rows.nth(1).innerText()).toMatch(/The numerator 23 is larger than the denominator 9\./);
  expect(await rows.nth(2).innerText()).toMatch(/Feb 2026 has no day 30\./);
  expect(await page.getByRole('button', { name: 'Save 4 points' }).isDisabled()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await keepShot(page, 'paste points');
  await page.getByLabel('Out of, Row 2').fill('96');
  await page.getByLabel('Period, Row 3').fill(month(8));
  await page.getByText('4 points are ready.').waitFor();
  await page.getByRole('button', { name: 'Save 4 points' }).click();
  await toasted(page, '4 points are in.');
  const said = await seen(district.lead.client, measure.id, name);
  expect([said[0], ...said.slice(-3)]).toEqual([`${label(8)} 1/2`, `${label(3)} 24/95`, `${label(2)} 23/96`, `${label(1)} MISSING`]);
});

test('a correction asks why, and the history of the cell says so', async () => {
  const { network, district, teacher, measure } = await scene();
  const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}/enter?period=${month(3)}-01`, { as: teacher });
  await page.getByText('So far 23 of 95 (24.2%).').waitFor();
  await type(page, '25', '95');
  await page.getByLabel('Why is it corrected?').fill('Two excused days were counted');
  await page.getByRole('button', { name: 'Save' }).click();
  await toasted(page, `${label(3)} is in.`);
  await page.getByRole('link', { name: 'See the chart' }).click();
  await settled(page);
  const seriesPath = new URL(page.url()).pathname;
  expect(await page.getByRole('button', { name: /^History/ }).count()).toBe(0);

  const keeper = await cairn.visit(`${seriesPath}?view=table`, { as: district.lead });
  await keeper.getByRole('button', { name: `History of ${label(3)}` }).click();
  const drawer = keeper.getByRole('dialog');
  await drawer.getByText('23 of 95 (24.2%) became 25 of 95 (26.3%)').waitFor();
  await drawer.getByText('Two excused days were counted').waitFor();
  expect(await drawer.getByRole('listitem').count()).toBe(2);
  expect(await barriers(keeper)).toEqual([]);
});

test('the mean of a sample is entered by its values, with the keyboard alone', async () => {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network);
  const measure = await createMeasure(network.lead, { grain: 'WEEK', type: 'MEAN', name: 'Minutes of waiting', unit: 'minutes' });
  const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}/enter`, { as: district.lead });
  await page.getByLabel('Values of the sample').focus();
  await page.keyboard.type('7 9 4 5 8');
  await page.getByText('5 values, mean 6.6, standard deviation 2.07').waitFor();
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await toasted(page, /^Week of .* is in\.$/);
  expect((await seen(district.lead.client, measure.id, district.site.name)).at(-1)).toMatch(/null\/5|6\.6/);
});

test('what of the data is worth a second look is said to those who read it', async () => {
  const { network, district, teacher, measure, name } = await scene();
  const siteId = district.site.id;
  await record(district.lead.client, { measureId: measure.id, siteId }, [`${month(1)} 50/210`]);
  await cairn.place.drain();
  expect(name).toBe(district.site.name);
  const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}`, { as: district.lead });
  await page.getByRole('heading', { level: 3, name }).click();
  await heading(page, name);
  const section = page.getByRole('region', { name: 'Worth a second look' });
  expect(await section.getByRole('listitem').allInnerTexts()).toEqual([`The denominator doubles or more at ${label(1)}, from 95 to 210.`, `There is no point for ${label(2)}.`]);
  await keepShot(page, 'worth a second look');
  const path = new URL(page.url()).pathname;
  const other = await cairn.visit(path, { as: teacher });
  await heading(other, name);
  expect(await other.getByText('Worth a second look').count()).toBe(0);
});
