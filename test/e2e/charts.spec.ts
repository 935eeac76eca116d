import { act, ADD } from '../api/tools/charts.js';
import { createMeasure, freshNetwork, importPoints, joinDistrict, type District, type Network } from '../factories/index.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { downloaded } from './tools/download.js';
import { heading } from './tools/words.js';

const cairn = browsing();
const SHARES = [30, 28, 31, 29, 33, 27, 30, 32, 29, 31, 28, 30, 20, 19, 21, 18, 20, 22, 19, 20, 21, 19, 20, 18];

interface World { network: Network; district: District; measureId: string; seriesId: string; path: string }

/** A district whose measure improves from its thirteenth month on. */
async function world(): Promise<World> {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network, { name: 'Dry Fork' });
  const measure = await createMeasure(network.lead, { grain: 'MONTH', name: 'Chronically absent', goal: 0.15 });
  const rows = SHARES.map((share, at) => ({ site: 'Dry Fork', period: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, numerator: share * 2, denominator: 200 }));
  await importPoints(cairn.place, district.lead, measure.id, rows, { grain: 'MONTH' });
  const { smallMultiples } = await network.lead.client.ask<{ smallMultiples: { edges: { node: { id: string } }[] } }>('query ($id: ID!) { smallMultiples(measureId: $id) { edges { node { id } } } }', { id: measure.id });
  const seriesId = smallMultiples.edges[0]?.node.id as string;
  return { network, district, measureId: measure.id, seriesId, path: `/n/${network.slug}/series/${seriesId}` };
}

test('a lead of the hub changes the kind of chart and the rules, and everybody sees it', async () => {
  const { network, district, path } = await world();
  const seen = await cairn.visit(path, { as: district.lead });
  await seen.getByText(/^P chart/).waitFor();
  const page = await cairn.visit(path, { as: network.lead });
  await page.getByText('Proposed: A P chart, because each point is a share of a group.').waitFor();
  await page.getByRole('button', { name: 'Change how it is read' }).click();
  await page.getByRole('radio', { name: 'I chart', exact: true }).check();
  await page.getByRole('radio', { name: 'Nelson' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Chosen by the hub.').waitFor();
  await seen.getByText(/^I chart/).waitFor();
  expect(await seen.getByRole('button', { name: 'Change how it is read' }).count()).toBe(0);
});

test('a district begins the phase that its chart suggests, and takes it back', async () => {
  const { district, path } = await world();
  const page = await cairn.visit(path, { as: district.lead });
  await page.getByRole('button', { name: 'Look at a new phase' }).click();
  const drawer = page.getByRole('dialog', { name: 'Phases' });
  expect(await drawer.getByLabel('Begins with').inputValue()).toBe('2025-01-01');
  await drawer.getByLabel('Why?').fill('Teams meet every Monday');
  await drawer.getByRole('button', { name: 'Begin the phase' }).click();
  await page.getByText('The phase begins with Jan 2025.').waitFor();
  await drawer.getByText('Teams meet every Monday').waitFor();
  expect(await barriers(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Remove: Jan 2025' }).click();
  await page.getByText('No phases: all points belong together.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await drawer.getByText('Teams meet every Monday').waitFor();
});

test('a note is added by keyboard alone, stands on the chart, and is taken back', async () => {
  const { district, path } = await world();
  const page = await cairn.visit(path, { as: district.lead });
  const point = page.getByRole('button', { name: /^Dec 2025: 18%/ });
  await point.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Note on the chart' }).waitFor();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Flu closed two schools');
  expect(await page.getByLabel('Day').inputValue()).toBe('2025-11-01');
  await page.getByRole('button', { name: 'Save the note' }).press('Enter');
  const flag = page.getByRole('button', { name: 'Event on November 1, 2025: Flu closed two schools' });
  await flag.waitFor();
  await flag.press('Enter');
  await page.getByRole('menuitem', { name: /Change the note/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('The note is gone.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await flag.waitFor();
});

test('a chart is taken away as the drawing on the page, as a picture and as a table', async () => {
  const { district, path } = await world();
  const page = await cairn.visit(path, { as: district.lead });
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Take it away' }).click();
    return downloaded(page, page.getByRole('menuitem', { name: item }));
  };
  const shapes = (svg: string): string[] => [...svg.matchAll(/ d="([^"]+)"|>([^<>]+)<\/text>/g)].map(([, path_, words]) => path_ ?? words ?? '');
  const svg = await take('Drawing (SVG)');
  const shown = await page.locator('svg.chart').first().evaluate((node) => node.outerHTML);
  expect(shapes(svg).filter((part) => part.length > 1)).toEqual(shapes(shown).filter((part) => part.length > 1));
  expect(svg).not.toContain('var(');
  const csv = await take('Points (CSV)');
  expect(csv.split('\r\n')).toHaveLength(26);
  expect(csv).toContain('lower_limit');
  await page.getByRole('button', { name: 'Take it away' }).click();
  const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Picture (PNG)' }).click()]);
  expect(png.suggestedFilename()).toBe('chronically-absent-dry-fork.png');
});

test('a sheet to share shows what everybody may see', async () => {
  const { district, measureId, seriesId, path } = await world();
  const page = await cairn.visit(path, { as: district.lead });
  await page.getByRole('link', { name: 'Show my students’ change' }).click();
  await heading(page, 'Chronically absent');
  await page.getByText('Timing is not proof.', { exact: false }).waitFor();
  expect(await barriers(page)).toEqual([]);
  for (let day = 10; day < 24; day += 1) await act(district.lead.client, ADD, { input: { measureId, seriesId, kind: 'EVENT', onDate: `2025-01-${day}`, text: `Note ${day}` } });
  await page.reload();
  await page.getByText('2 earlier ones are on the page of this chart.').waitFor();
  expect(await page.getByText(/Note \d+$/).count()).toBe(12);
});

test.each([1280, 390] as const)('the page of a series has no barrier at %s px, and an order that makes sense', async (width) => {
  const { network, path } = await world();
  const page = await cairn.visit(path, { as: network.lead, width });
  await page.getByRole('button', { name: 'Change how it is read' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  const places = await page.evaluate(() => ['h1', '.sentence', '.chartfield', '.howread'].map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  await page.getByRole('button', { name: 'Change how it is read' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('measures are listed by what they are for, and a set without a balancing measure says so', async () => {
  const { network, district } = await world();
  const page = await cairn.visit(`/n/${network.slug}/measures`, { as: network.lead });
  await page.getByText('No measure watches for side effects yet', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Name a balancing measure' }).click();
  expect(await page.getByRole('radio', { name: 'Balancing' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Rate' }).check();
  await page.getByLabel('Shown per').waitFor();
  await page.getByRole('button', { name: 'Add a group' }).click();
  await page.getByRole('textbox', { name: 'Group 1' }).fill('Grade 9');
  expect(await barriers(page)).toEqual([]);
  const read = await cairn.visit(`/n/${network.slug}/measures`, { as: district.lead });
  await read.getByText('No measure watches for side effects yet', { exact: false }).waitFor();
  expect(await read.getByRole('button', { name: 'Name a balancing measure' }).count()).toBe(0);
});
