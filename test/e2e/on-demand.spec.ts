import type { Page } from 'playwright-core';
import { createMeasure, freshNetwork, importPoints, postMessage, type Network } from '../factories/index.js';
import { barriers } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { keepShot } from './tools/shots.js';
import { toasted } from './tools/words.js';

const cairn = browsing();
const NOT_FETCHED = 'This could not be fetched. Check your connection and try again; if that does not help, reload the page.';
const SITES = 40;

interface Made { network: Network; measure: { id: string }; path: string }

/** A measure whose page is several windows high. */
async function made(): Promise<Made> {
  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead, { name: 'Chronic absenteeism' });
  const points = Array.from({ length: SITES }, (_, site) => ({ site: `District ${10 + site}`, period: '2024-2025', numerator: 30 + site, denominator: 400 }));
  await importPoints(cairn.place, network.lead, measure.id, points, { createSites: true });
  return { network, measure, path: `/n/${network.slug}/measures/${measure.id}` };
}

// A name, and the eight letters of its hash.
const fileOf = (name: string): RegExp => new RegExp(`/assets/${name}-[\\w-]{8}\\.js$`);

/** What a page has fetched of its parts, by the names of their files. */
function fetched(page: Page): (name: string) => boolean {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return (name) => files.some((file) => fileOf(name).test(file));
}

/** The files of this name do not come, until the returned function is called. */
async function missing(page: Page, name: string): Promise<() => Promise<void>> {
  const files = fileOf(name);
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('a menu and a drawer come when they are opened, take the focus, and give it back', async () => {
  const { network, path } = await made();
  const page = await cairn.visit('/', { as: network.lead });
  const has = fetched(page);
  await cairn.go(page, path);
  expect([has('menu-panel'), has('edit-measure-drawer'), has('Menu')]).toEqual([false, false, false]);
  const dots = page.getByRole('button', { name: 'Actions for Chronic absenteeism' });
  expect([await dots.getAttribute('aria-haspopup'), await dots.getAttribute('aria-expanded')]).toEqual(['menu', 'false']);
  await dots.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu', { name: 'Actions for Chronic absenteeism' }).waitFor();
  expect(await dots.getAttribute('aria-expanded')).toBe('true');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Actions for Chronic absenteeism');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Imports');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Change');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Change the measure' });
  await drawer.waitFor();
  expect(await drawer.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Actions for Chronic absenteeism');
});

test('a press beside an open menu closes it, and so does a second press on its button', async () => {
  const { network } = await made();
  const page = await cairn.visit(`/n/${network.slug}`, { as: network.lead, width: 390 });
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.click();
  await page.getByRole('menu').waitFor();
  await more.click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await more.click();
  await page.getByRole('menu').waitFor();
  await page.mouse.click(20, 300);
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await more.getAttribute('aria-expanded')).toBe('false');
});

test('a part that cannot be fetched says so, leaves the page as it is, and comes the next time', async () => {
  cairn.forgive(/Failed to load resource/);
  const { network, path } = await made();
  const page = await cairn.visit(path, { as: network.lead, width: 390 });
  const dots = page.getByRole('button', { name: 'Actions for Chronic absenteeism' });
  const menus = await missing(page, 'measure-items');
  await dots.click();
  await toasted(page, NOT_FETCHED);
  expect(await dots.getAttribute('aria-expanded')).toBe('false');
  await menus();
  await dots.click();
  const drawers = await missing(page, 'edit-measure-drawer');
  await page.getByRole('menuitem', { name: 'Change', exact: true }).click();
  await page.getByRole('status').getByText(NOT_FETCHED).nth(1).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await drawers();
  await dots.click();
  await page.getByRole('menuitem', { name: 'Change', exact: true }).click();
  await page.getByRole('dialog', { name: 'Change the measure' }).waitFor();
});

test('the talk below many charts comes when one comes near, or when the address leads to it', async () => {
  cairn.forgive(/Failed to load resource/);
  const { network, measure, path } = await made();
  await postMessage(network.lead, { kind: 'MEASURE', subjectId: measure.id }, { body: 'March was short.' });
  const page = await cairn.visit('/', { as: network.lead });
  const has = fetched(page);
  await cairn.go(page, path);
  await page.getByRole('heading', { level: 2, name: 'Talk' }).waitFor();
  expect([has('thread'), await page.getByText('March was short.').count()]).toEqual([false, 0]);
  const thread = await missing(page, 'thread');
  await page.getByRole('heading', { level: 2, name: 'Talk' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { level: 2, name: 'No connection' }).waitFor();
  await keepShot(page, 'talk that does not come', { whole: false });
  expect(await barriers(page)).toEqual([]);
  await thread();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('March was short.').waitFor();
  const led = await cairn.visit(`${path}#m1`, { as: network.lead, width: 390 });
  await led.getByText('March was short.').waitFor();
  await led.waitForFunction(() => window.scrollY > 1000);
});

test('what is printed has the talk that nobody came near yet, and never its heading alone', async () => {
  const { network, measure, path } = await made();
  await postMessage(network.lead, { kind: 'MEASURE', subjectId: measure.id }, { body: 'March was short.' });
  const page = await cairn.visit('/', { as: network.lead });
  await page.addInitScript(() => {
    window.print = () => { document.documentElement.dataset.printed = document.querySelector('#talk')?.textContent ?? ''; };
  });
  await cairn.go(page, path);
  const heading = page.getByRole('heading', { level: 2, name: 'Talk' });
  await heading.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await heading.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Take it away' }).first().click();
  await page.getByRole('menuitem', { name: 'Print', exact: true }).click();
  await page.waitForFunction(() => document.documentElement.dataset.printed !== undefined);
  expect(await page.evaluate(() => document.documentElement.dataset.printed)).toContain('March was short.');
  await page.emulateMedia({ media: 'print' });
  await heading.waitFor();
});
