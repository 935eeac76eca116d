import type { Page } from 'playwright-core';
import { act, readingOf, SET, START } from '../api/tools/charts.js';
import { record } from '../api/tools/entries.js';
import { createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../factories/index.js';
import { Client } from '../harness/client.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { markedInChart, markedInTable } from './tools/marked.js';
import { keepShot } from './tools/shots.js';
import { REFERENCE, REFERENCE_CHARTS, type ReferenceChart } from './tools/reference-charts.js';
import { drawn, settled } from './tools/settled.js';
import { heading } from './tools/words.js';

const cairn = browsing();
const WIDTHS = [1280, 390] as const;

interface World { network: Network; district: District; seriesIds: Map<string, string> }
let world: World;

/** Every chart is a measure of one network, recorded by one district. */
async function filled(): Promise<World> {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network, { name: 'Dry Fork' });
  const seriesIds = new Map<string, string>();
  for (const chart of REFERENCE_CHARTS) seriesIds.set(chart.kind, await recorded(network, district, chart));
  await cairn.place.drain();
  return { network, district, seriesIds };
}

async function recorded(network: Network, { site, lead }: District, { kind, measure, points, phaseFrom }: ReferenceChart): Promise<string> {
  const { id: measureId } = await createMeasure(network.lead, measure);
  await act(network.lead.client, SET, { input: { measureId, version: 0, kind, ruleSet: 'anhoej-3s/1', screen: false } });
  const { seriesId } = await record(lead.client, { measureId, siteId: site.id }, points().map((point) => ({ ...point })));
  await lead.client.ask('mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }', { input: { seriesId, visibility: 'NETWORK' } }, Client.key());
  if (phaseFrom) await act(lead.client, START, { input: { seriesId, startsOn: phaseFrom, reason: 'A new guideline for antibiotics' } });
  return seriesId;
}

/** What somebody reads one after the other, in the order of the page. */
function order(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('h1, .sentence, .chartfield, .sheet table')].map((node) => (node.matches('.chartfield') ? 'chart' : node.matches('.sentence') ? 'sentence' : node.localName)));
}

// What a printer gets: one sheet of paper has room for the page that is made for it.
async function pagesOnPaper(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: false, margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function stands(page: Page, sentence: string, name: string): Promise<void> {
  expect(await page.locator('.sentence').innerText()).toBe(sentence);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    await keepShot(page, `${name} ${width}`);
    expect([width, await scrollsSideways(page), await barriers(page)]).toEqual([width, false, []]);
  }
  // As wide as paper.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1020 });
  await drawn(page);
  await keepShot(page, `${name} print`);
  expect(await scrollsSideways(page)).toBe(false);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await drawn(page);
  await keepShot(page, `${name} dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

(REFERENCE ? describe : describe.skip)('every kind of chart, drawn from reference data', () => {
  beforeAll(async () => {
    world = await filled();
  }, 120_000);

  test.each(REFERENCE_CHARTS.map((chart) => [chart.kind, chart] as const))('%s: sentence, chart and table on a desk, on a phone and on paper', async (kind, { measure }) => {
    const { network, district, seriesIds } = world;
    const id = seriesIds.get(kind) ?? '';
    const { reading } = await readingOf(district.lead.client, id);
    expect([reading.kind, reading.refused]).toEqual([kind, null]);
    const page = await cairn.visit(`/n/${network.slug}/series/${id}`, { as: district.lead });
    await stands(page, reading.sentence, `kind ${kind} series`);
    expect(await order(page)).toEqual(['h1', 'sentence', 'chart']);
    const marked = await markedInChart(page);
    expect(marked).toHaveLength(reading.points.filter(({ rule }) => rule !== null).length);
    expect(await markedInTable(page)).toEqual(marked);
    await settled(page);
    expect(await order(page)).toEqual(['h1', 'sentence', 'table']);
    expect(await barriers(page)).toEqual([]);
    await keepShot(page, `kind ${kind} table`);
    await cairn.go(page, `/n/${network.slug}/series/${id}/sheet`);
    await heading(page, measure.name ?? '');
    await stands(page, (await readingOf(network.lead.client, id)).reading.sentence, `kind ${kind} sheet`);
    for (const format of ['A4', 'Letter']) expect([format, await pagesOnPaper(page, format)]).toEqual([format, 1]);
  });
});
