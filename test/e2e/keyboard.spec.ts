import type { Page } from 'playwright-core';
import { addDistrict, createMeasure, freshNetwork, importPoints, type Network } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { focused, hasFocus, tabTo } from './tools/keys.js';
import { heading } from './tools/words.js';

const cairn = browsing();

async function ready(): Promise<{ network: Network; path: string }> {
  const network = await freshNetwork(cairn.place);
  await addDistrict(network, { name: 'Alder' });
  const measure = await createMeasure(network.lead);
  await importPoints(cairn.place, network.lead, measure.id, [2016, 2017, 2018].map((year, index) => ({ site: 'Alder', period: `${year}-${year + 1}`, numerator: 20 + index, denominator: 100 })));
  return { network, path: `/n/${network.slug}` };
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
}

test('the first stop leads past the navigation, into the page', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(`${path}/districts`, { as: network.lead });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await hasFocus(skip)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
  expect(await focusedText(page)).toBe('Add a district');
});

test('a new page takes the focus to its heading, and its title to the tab', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(path, { as: network.lead });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  for (const [place, title] of [['Measures', 'Measures'], ['Learning', 'What we learned'], ['People', 'People'], ['Home', /^Good /]] as const) {
    await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }));
    await page.keyboard.press('Enter');
    await heading(page, title);
    await focused(page, page.getByRole('heading', { level: 1 }));
    expect(await page.title()).toMatch(title);
    expect(await page.title()).toContain(network.name);
  }
});

test('menus and drawers open by key, close by Escape, and give the focus back', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(`${path}/districts`, { as: network.lead });
  const opens = [
    [page.getByRole('button', { name: /Switch network$/ }).first(), page.getByRole('menu')],
    [page.getByRole('button', { name: /Account and appearance$/ }).first(), page.getByRole('menu')],
    [page.getByRole('button', { name: 'Add a district' }).first(), page.getByRole('dialog')],
    [page.getByRole('link', { name: 'Open Alder' }), page.getByRole('dialog')],
    [page.getByRole('button', { name: 'Actions for Alder' }), page.getByRole('menu')],
  ] as const;
  for (const [opener, opened] of opens) {
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await opened.waitFor();
    await page.waitForFunction((inside) => inside?.contains(document.activeElement), await opened.elementHandle());
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    await focused(page, opener);
  }
});

test('a menu is walked with the arrows', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(`${path}/people`, { as: network.lead });
  await tabTo(page, page.getByRole('button', { name: /Account and appearance$/ }).first());
  await page.keyboard.press('Enter');
  const first = page.getByRole('menuitem').first();
  await focused(page, first);
  await page.keyboard.press('ArrowDown');
  await focused(page, page.getByRole('menuitem').nth(1));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await heading(page, 'Account');
});

test('the points of a chart are one stop, and the arrows go from one to the next', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(`${path}/measures`, { as: network.lead });
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('heading', { level: 3, name: 'Alder' }).click();
  await heading(page, 'Alder');
  const chart = page.getByRole('group', { name: /Alder\./ });
  const [first, middle, last] = [2016, 2017, 2018].map((year) => chart.getByRole('button', { name: new RegExp(`^${year}`) })) as [ReturnType<Page['locator']>, ReturnType<Page['locator']>, ReturnType<Page['locator']>];
  await tabTo(page, last);
  const words = page.locator('.charttip');
  expect(await words.innerText()).toContain('22%');
  await page.keyboard.press('ArrowLeft');
  await focused(page, middle);
  expect(await focusedText(page)).toMatch(/^2017.18: 21%, 21 of 100$/);
  await page.keyboard.press('Home');
  await focused(page, first);
  await page.keyboard.press('End');
  await focused(page, last);
  await page.keyboard.press('Escape');
  await words.waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  expect(await chart.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});
