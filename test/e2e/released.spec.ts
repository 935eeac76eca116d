import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { createMeasure, freshNetwork, importPoints, joinDistrict, joinMember } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { downloaded } from './tools/download.js';
import { heading } from './tools/words.js';

const cairn = browsing();

// Distinct enough to be found wherever it should not be.
const HIDDEN = { numerator: 7, denominator: 7919 };

/** Everything a page receives, to look for what it should not hold. */
async function listening(page: Page): Promise<string[]> {
  const bodies: string[] = [];
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    bodies.push(await response.text());
    await route.fulfill({ response });
  });
  return bodies;
}

async function exported(page: Page): Promise<Record<string, string>[]> {
  return parse(await downloaded(page, page.getByRole('link', { name: 'Export what you may see as CSV' })), { bom: true, columns: true });
}

test('a member of another district sees small cells as fewer than 10, on the page, in the table and in the CSV', async () => {
  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead);
  const [small, other] = [await joinDistrict(network, { name: 'Dry Fork' }), await joinDistrict(network, { name: 'Elk Meadow' })];
  const teacher = await joinMember(network, other.lead, ['TEACHER']);
  await importPoints(cairn.place, small.lead, measure.id, [
    { site: 'Dry Fork', period: '2016-17', ...HIDDEN }, { site: 'Dry Fork', period: '2017-18', numerator: 40, denominator: 200 },
    { site: 'Dry Fork', period: '2018-19', numerator: 50, denominator: 200 },
  ]);
  const path = `/n/${network.slug}/measures/${measure.id}`;

  const page = await cairn.visit('/', { as: teacher });
  const received = await listening(page);
  await cairn.go(page, path);
  await page.getByText('Not shown, fewer than 10: Dry Fork.').waitFor();
  const csv = await exported(page);
  await page.getByRole('heading', { level: 3, name: 'Dry Fork' }).click();
  await heading(page, 'Dry Fork');
  await page.getByText('Small groups are hidden here, from you too.').waitFor();
  await page.getByRole('button', { name: /^2016.17: fewer than 10, not shown$/ }).waitFor();
  await page.getByRole('button', { name: /^2017.18: 20%, 40 of 200$/ }).waitFor();
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('row').filter({ hasText: /201/ }).allInnerTexts()).toEqual([
    expect.stringMatching(/^2018.19\t50\t200\t25%\t$/), expect.stringMatching(/^2017.18\t40\t200\t20%\t$/), expect.stringMatching(/^2016.17\t\t\tfewer than 10, not shown\t$/),
  ]);
  expect(await page.content()).not.toMatch(/7,?919/);
  expect(received.join()).toContain('SUPPRESSED');
  expect(received.join()).not.toContain('7919');
  expect(csv.map(({ period_start, status, numerator, denominator, value }) => [period_start, status, numerator, denominator, value])).toEqual([
    ['2016-07-01', 'SUPPRESSED', '', '', ''], ['2017-07-01', 'REPORTED', '40', '200', '0.2'], ['2018-07-01', 'REPORTED', '50', '200', '0.25'],
  ]);

  const own = await cairn.visit(path, { as: small.lead });
  await own.getByRole('button', { name: /^2016.17: 0.1%, 7 of 7,919$/ }).waitFor();
  expect((await exported(own)).map(({ denominator }) => denominator)).toEqual(['7919', '200', '200']);
});
