import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMeasure, freshNetwork, type Network } from '../factories/index.js';
import { ofShares } from '../api/tools/own-limits.js';
import { workbook } from '../api/tools/workbook.js';
import { browsing } from './tools/browsing.js';
import { chooseFile, csvFile } from './tools/files.js';
import { markedInChart, markedInTable } from './tools/marked.js';
import { keepShot } from './tools/shots.js';
import { heading } from './tools/words.js';

const cairn = browsing();
const FOLDER = process.env.CAIRN_REFERENCE_DATA;
const words = (count: number): string => count.toLocaleString('en-US');

type Row = Record<string, string>;
const count = (rows: readonly Row[], column: string, text: string): number => rows.filter((row) => row[column] === text).length;

/** The rows of each series, in the order of the file. */
function bySeries(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const series = new Map<string, Row[]>();
  for (const row of rows) series.set(nameOf(row), [...(series.get(nameOf(row)) ?? []), row]);
  return series;
}

async function seriesPath({ slug, lead }: Network, id: string, search: string, stratum?: string): Promise<string> {
  const { smallMultiples } = await lead.client.ask<{ smallMultiples: { edges: { node: { id: string; siteName: string } }[] } }>(
    'query ($id: ID!, $search: String, $stratum: String) { smallMultiples(measureId: $id, search: $search, stratum: $stratum) { edges { node { id siteName } } } }', { id, search, stratum });
  return `/n/${slug}/series/${smallMultiples.edges.find(({ node }) => node.siteName === search)?.node.id}`;
}

(FOLDER ? describe : describe.skip)('files of other sources, by page (reference data)', () => {
  test('Connecticut’s percentages by group: every status of the source is counted and kept', async () => {
    const text = readFileSync(join(FOLDER ?? '', 'data', 'education', 'connecticut_chronic_absenteeism_pct_by_race.csv'), 'utf8');
    const rows = parse<Row>(text, { columns: true });
    const [suppressed, missing] = [count(rows, 'status', 'suppressed'), count(rows, 'status', 'missing')];
    const zeros = rows.filter(({ pct_chronically_absent: text }) => text !== '' && Number(text) === 0).length;
    const districts = new Set(rows.map((row) => row.district)).size;
    const network = await freshNetwork(cairn.place);
    const measure = await createMeasure(network.lead, { type: 'VALUE', unit: '% of students', denominator: '', visibility: 'OWNER' });
    const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}/import`, { as: network.lead });
    await chooseFile(page, csvFile('connecticut.csv', text));
    await heading(page, 'Which column is what?');
    expect(await page.getByLabel('Group', { exact: true }).inputValue()).toBe('race_ethnicity');
    expect(await page.getByLabel('What the source says').inputValue()).toBe('status');
    expect(await page.getByLabel('Value', { exact: true }).inputValue()).toBe('pct_chronically_absent');
    await keepShot(page, 'import-columns-groups');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await heading(page, 'Everything is ready');
    const details = page.getByRole('region', { name: 'What the file holds' });
    expect(await details.locator('dl > div').allInnerTexts()).toEqual([
      expect.stringMatching(/\b0\b/), expect.stringContaining(words(districts)), expect.stringContaining(words(missing)), expect.stringContaining(words(zeros)), expect.stringContaining(words(suppressed)),
    ]);
    await details.getByText('New groups of the measure: American Indian or Alaska Native, Asian').waitFor();
    await page.getByRole('button', { name: `Import ${words(rows.length)} rows` }).click();
    await heading(page, `${words(rows.length)} points are in`);
    await page.getByText(`${words(rows.length)} new, 0 changed, 0 as before, ${words(missing)} empty. ${words(districts)} districts were added to the directory.`).waitFor();
    // Nine years are too few for rules, and the page says so: it marks nothing.
    const whole = [...bySeries(rows, ({ district, race_ethnicity: group }) => `${district}|${group}`)].find(([, years]) => years.length === 9 && years.every(({ status }) => status === 'reported'));
    const [district, group] = (whole?.[0] ?? '').split('|') as [string, string];
    await cairn.go(page, await seriesPath(network, measure.id, district, group));
    expect(await page.locator('.sentence').innerText()).toBe('9 of 10 points: too few points for rules.');
    expect([await markedInChart(page), await markedInTable(page)]).toEqual([[], []]);
  });

  test('attendances by month: the providers are the sites', async () => {
    const text = readFileSync(join(FOLDER ?? '', 'data', 'ae_attendances_type1.csv'), 'utf8');
    const rows = parse<Row>(text, { columns: true });
    const network = await freshNetwork(cairn.place);
    const measure = await createMeasure(network.lead, { grain: 'MONTH', unit: '% of attendances', visibility: 'OWNER' });
    const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}/import`, { as: network.lead });
    await chooseFile(page, csvFile('attendances.csv', text));
    await heading(page, 'Which column is what?');
    expect(await page.getByLabel('District name').inputValue()).toBe('subgroup');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await heading(page, 'Everything is ready');
    const sum = (column: string): string => words(rows.reduce((total, row) => total + Number(row[column]), 0));
    await page.getByText(`Sum of “numerator” and “denominator”: ${sum('numerator')} / ${sum('denominator')}`).waitFor();
    await page.getByRole('button', { name: `Import ${words(rows.length)} rows` }).click();
    await heading(page, `${words(rows.length)} points are in`);
    await page.getByText(`${new Set(rows.map((row) => row.subgroup)).size} districts were added to the directory.`).waitFor();
    // Sentence, chart and table mark the months that limits computed from the file alone put outside.
    const label = (date = ''): string => new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
    const own = [...bySeries(rows, ({ subgroup = '' }) => subgroup)].map(([name, months]) => [name, ofShares(months.map(({ date, numerator, denominator }) => ({ label: label(date), value: Number(numerator) / Number(denominator), size: Number(denominator) })))] as const);
    const [provider, { above, below }] = own.find(([, signals]) => signals.above.length > 0 && signals.below.length > 0 && !signals.runs) ?? own[0] as (typeof own)[number];
    await cairn.go(page, await seriesPath(network, measure.id, provider));
    await page.getByText(/^P′ chart/).waitFor();
    const marked = await markedInChart(page);
    expect([...marked].sort()).toEqual([...above, ...below].sort());
    expect(await markedInTable(page)).toEqual(marked);
    for (const last of [above.at(-1), below.at(-1)]) expect(await page.locator('.sentence').innerText()).toContain(last);
  });
});

test('a workbook is chosen, and the page says which of its sheets is read', async () => {
  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead);
  const buffer = await workbook({ sheets: [{ name: 'Notes', rows: [] }, { name: 'Years', rows: [['district', 'school_year', 'absent', 'enrolled'], ['Alder', '2016-2017', 20, 100], ['Alder', '2017-2018', null, 100]] }] });
  const page = await cairn.visit(`/n/${network.slug}/measures/${measure.id}/import`, { as: network.lead });
  await chooseFile(page, { name: 'years.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await page.getByText('2 rows in the sheet “Years” of years.xlsx.').waitFor();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await heading(page, 'Everything is ready');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByText('2 new, 0 changed, 0 as before, 1 empty.').waitFor();
});
