import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMeasure, freshNetwork } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { downloaded } from './tools/download.js';
import { chooseFile, csvFile } from './tools/files.js';
import { heading } from './tools/words.js';

const cairn = browsing();

const FOLDER = process.env.CAIRN_REFERENCE_DATA;
const NAME = 'colorado_chronic_absenteeism_district_year.csv';

type Row = Record<'school_year' | 'county_name' | 'district_code' | 'district_name' | 'chronically_absent' | 'enrolled', string>;

function sumOf(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

(FOLDER ? test : test.skip)('a state’s file of districts goes in as it is, with every row accounted for (reference data)', async () => {
  const text = readFileSync(join(FOLDER ?? '', 'data', 'education', NAME), 'utf8');
  const rows = parse<Row>(text, { columns: true });
  const given = rows.filter(({ chronically_absent }) => chronically_absent !== '');
  const sums = { absent: sumOf(given, 'chronically_absent'), enrolled: sumOf(given, 'enrolled') };
  const words = (count: number): string => count.toLocaleString('en-US');
  expect([rows.length, rows.length - given.length, given.filter((row) => row.chronically_absent === '0').length, new Set(rows.map((row) => row.district_code)).size]).toEqual([1068, 3, 36, 178]);

  const network = await freshNetwork(cairn.place);
  const measure = await createMeasure(network.lead);
  const path = `/n/${network.slug}/measures/${measure.id}`;
  const page = await cairn.visit(`${path}/import`, { as: network.lead });
  await chooseFile(page, csvFile(NAME, text));
  await page.getByText(`1,068 rows in ${NAME}.`).waitFor();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await heading(page, 'Everything is ready');
  const details = page.getByRole('region', { name: 'What the file holds' });
  expect(await details.locator('dl > div').allInnerTexts()).toEqual([
    expect.stringMatching(/\b0\b/), expect.stringMatching(/\b178\b/), expect.stringMatching(/\b3\b/), expect.stringMatching(/\b36\b/),
  ]);
  await details.getByText(`Sum of “chronically_absent” and “enrolled”: ${words(sums.absent)} / ${words(sums.enrolled)}`).waitFor();
  await page.getByRole('button', { name: 'Import 1,068 rows' }).click();
  await heading(page, '1,068 points are in');
  await page.getByText('1,068 new, 0 changed, 0 as before, 3 empty. 178 districts were added to the directory.').waitFor();

  await page.getByRole('link', { name: 'See the measure' }).click();
  await page.getByText('178 sites, A to Z, one scale.').waitFor();
  const out = parse<Record<string, string>>(await downloaded(page, page.getByRole('link', { name: 'Export what you may see as CSV' })), { bom: true, columns: true });
  const reported = out.filter(({ status }) => status === 'REPORTED');
  expect([out.length, out.length - reported.length, sumOf(reported, 'numerator'), sumOf(reported, 'denominator')]).toEqual([1068, 3, sums.absent, sums.enrolled]);
});
