import type { Page } from 'playwright-core';
import { createMeasure, freshNetwork, importPoints, joinDistrict, type District, type Network } from '../factories/index.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { drawn } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { heading } from './tools/words.js';

const cairn = browsing();
const NAMES = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gum', 'Hazel', 'Ivy', 'Juniper', 'Kapok', 'Larch'];
const YEARS = Array.from({ length: 14 }, (_, at) => `${2005 + at}-${2006 + at}`);

interface Made { network: Network; ivy: District; measure: { id: string }; path: string }

/** Twelve districts over fourteen years: Ash improves, Cedar is low throughout, Ivy high, Larch too small to be shown. */
async function made(): Promise<Made> {
  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead, { name: 'Chronic absenteeism' });
  const ivy = await joinDistrict(network, { name: 'Ivy' });
  const share = (name: string, year: number): number => {
    if (name === 'Ash') return year < 7 ? 130 - year : 90 - year;
    if (name === 'Cedar') return 30 + (year % 3);
    if (name === 'Ivy') return 190 - (year % 4);
    return name === 'Larch' ? 3 : 84 + ((year * 7 + name.length) % 5);
  };
  await importPoints(cairn.place, network.lead, measure.id, YEARS.flatMap((period, year) => NAMES.map((site) => ({ site, period, numerator: share(site, year), denominator: site === 'Larch' ? 20 : 400 }))), { createSites: true });
  return { network, ivy, measure, path: `/n/${network.slug}/measures/${measure.id}` };
}

async function isSound(page: Page, name: string): Promise<void> {
  await drawn(page);
  await keepShot(page, name);
  expect(await barriers(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}

const cards = (page: Page): Promise<string[]> => page.locator('.multi.many h3').allInnerTexts();

test.each([1280, 390] as const)('all sites stand at once, by name or with signals first, and are found by name and signal, at %s px', async (width) => {
  const { path, ivy } = await made();
  const page = await cairn.visit(path, { as: ivy.lead, width });
  await page.getByText('12 sites, A to Z, one scale.').waitFor();
  expect(await cards(page)).toEqual(NAMES);
  await isSound(page, `variation sites ${width}`);
  await page.getByLabel('Signal', { exact: true }).selectOption('improvement');
  await page.getByText('1 of 12 shown.').waitFor();
  expect(await cards(page)).toEqual(['Ash']);
  await page.getByLabel('Signal', { exact: true }).selectOption('');
  await page.getByText('Signals first', { exact: true }).click();
  await page.waitForURL(/first=signals/);
  expect((await cards(page))[0]).toBe('Ash');
  await page.getByLabel('Find a site', { exact: true }).fill('ce');
  await page.getByText('1 of 12 shown.').waitFor();
  expect(await cards(page)).toEqual(['Cedar']);
  await page.getByText('Not shown, fewer than 10').waitFor({ state: 'detached' });
});

test.each([1280, 390] as const)('a funnel says who lies outside, counts who is hidden, and leads to those worth asking, at %s px', async (width) => {
  const { path, ivy } = await made();
  const page = await cairn.visit(path, { as: ivy.lead, width });
  await page.getByRole('link', { name: 'Compare them in a funnel' }).click();
  await heading(page, 'Sites beside each other');
  await page.getByText(/^2 of 11 districts lie outside what chance explains\./).waitFor();
  await page.getByText('1 site is too small to be shown and is left out.').waitFor();
  await isSound(page, `variation funnel ${width}`);
  const cedar = page.getByRole('button', { name: /^Cedar: .* of 400, below what chance explains$/ });
  await page.getByRole('button', { name: /^Ash: / }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await cedar.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('columnheader', { name: 'Reading' }).waitFor();
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(NAMES.filter((name) => name !== 'Larch'));
  expect(await page.locator('.bright h3').allInnerTexts()).toEqual(['Ash', 'Cedar']);
  await isSound(page, `variation funnel table ${width}`);
  await page.getByRole('button', { name: 'Ask Cedar' }).click();
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value.startsWith('Cedar: how did you do it?'));
});

test('a choice of period is part of the address', async () => {
  const { path, ivy } = await made();
  const page = await cairn.visit(`${path}/funnel?period=2010-07-01`, { as: ivy.lead });
  expect(await page.getByLabel('Period').inputValue()).toBe('2010-07-01');
  await page.getByLabel('Period').selectOption('2011-07-01');
  await page.waitForURL(/period=2011-07-01/);
  await page.getByText('All districts · 2011–12').waitFor();
});

test.each([1280, 1920, 390] as const)('a wall shows what is released, large, by keyboard and thumb, at %s px', async (width) => {
  const { network, ivy, measure } = await made();
  const other = await createMeasure(network.lead, { name: 'Suspensions' });
  for (const { id } of [measure, other]) await importPoints(cairn.place, ivy.lead, id, YEARS.map((period, year) => ({ site: 'Ivy', period, numerator: year === 13 ? 4 : 80 - year, denominator: 400 })));
  const page = await cairn.visit(`/n/${network.slug}/wall`, { as: ivy.lead, width: width === 390 ? 390 : 1280 });
  if (width === 1920) await page.setViewportSize({ width: 1920, height: 1080 });
  await heading(page, 'Chronic absenteeism');
  // The latest of all is a small cell: the wall says the one before, to its owner too.
  await page.getByText('17%', { exact: true }).first().waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
  await isSound(page, `variation wall ${width}`);
  await page.keyboard.press('ArrowRight');
  await heading(page, 'Suspensions');
  await page.getByRole('button', { name: 'Back' }).click();
  await heading(page, 'Chronic absenteeism');
  // Whoever asked for less motion starts it by hand.
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.getByRole('link', { name: 'Leave the wall' }).click();
  await heading(page, 'Measures');
});
