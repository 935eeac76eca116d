import type { FileChooser, Page } from 'playwright-core';
import { addDistrict, createMeasure, freshNetwork, type Network } from '../factories/index.js';
import { workbook } from '../api/tools/workbook.js';
import { browsing } from './tools/browsing.js';
import { chooseFile, csvFile } from './tools/files.js';
import { focused, tabTo } from './tools/keys.js';
import { heading, toasted } from './tools/words.js';

const cairn = browsing();

const HEAD = 'district_code,district_name,school_year,chronically_absent,enrolled';
const GOOD = ['0010,Alder,2016-2017,20,100', '0010,Alder,2017-2018,18,100', '0020,Birch,2018-2019,30,120'];

async function ready(): Promise<{ network: Network; path: string }> {
  const network = await freshNetwork(cairn.place);
  await addDistrict(network, { name: 'Alder', code: '0010' });
  await addDistrict(network, { name: 'Birch', code: '0020' });
  const measure = await createMeasure(network.lead);
  return { network, path: `/n/${network.slug}/measures/${measure.id}` };
}

async function check(page: Page, path: string, name: string, rows: readonly string[]): Promise<void> {
  await cairn.go(page, `${path}/import`);
  await chooseFile(page, csvFile(name, [HEAD, ...rows]));
  await heading(page, 'Which column is what?');
  await page.getByRole('button', { name: 'Check the file' }).click();
}

function factsOf(page: Page): Promise<string[]> {
  return page.locator('.sum > li').allInnerTexts();
}

describe('a file with rows that cannot be read', () => {
  test('names them by line, column and reason; the rest is imported, the same file changes nothing, and a corrected one adds them', async () => {
    const { network, path } = await ready();
    const page = await cairn.visit(path, { as: network.lead });
    const broken = [...GOOD.slice(0, 2), '0020,Birch,2016-2017,abc,100', '0020,Birch,2017,30,100', ...GOOD.slice(2)];
    await check(page, path, 'absent.csv', broken);
    await heading(page, '2 rows need you');
    const rows = await page.getByRole('region', { name: 'To correct' }).getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['Row', 'Column', 'Value', 'What is wrong'],
      ['4', 'chronically_absent', 'abc', expect.stringMatching(/number/)],
      ['5', 'school_year', '2017', expect.stringMatching(/2016-2017|2017-2018/)],
    ]);
    expect((await factsOf(page))[0]).toContain('3 ready\n3 new, 0 replace an older value, 0 as before.');
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await heading(page, '3 points are in');

    await check(page, path, 'absent.csv', broken);
    await heading(page, '2 rows need you');
    expect((await factsOf(page))[0]).toContain('0 new, 0 replace an older value, 3 as before.');
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await page.getByText('0 new, 0 changed, 3 as before, 0 empty.').waitFor();

    await check(page, path, 'corrected.csv', [...GOOD, '0020,Birch,2016-2017,12,100', '0020,Birch,2017-2018,30,100']);
    await heading(page, 'Everything is ready');
    expect(await factsOf(page)).toEqual([
      expect.stringContaining('5 ready\n2 new, 0 replace an older value, 3 as before.'), expect.stringContaining('None to correct'), expect.stringContaining('0 hidden from others'),
    ]);
  });

  test('is taken back as a whole', async () => {
    const { network, path } = await ready();
    const page = await cairn.visit(path, { as: network.lead });
    await check(page, path, 'first.csv', GOOD);
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await heading(page, '3 points are in');
    await check(page, path, 'second.csv', ['0010,Alder,2016-2017,40,100']);
    await page.getByText('0 new, 1 replace an older value, 0 as before.').waitFor();
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await heading(page, '1 point is in');
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
    await toasted(page, 'second.csv was undone.');
    await heading(page, 'The import was undone');
    await cairn.go(page, `${path}/imports`);
    const rows = page.getByRole('listitem');
    expect(await rows.filter({ hasText: 'second.csv' }).innerText()).toContain('Undone');
    await cairn.go(page, path);
    await page.getByRole('heading', { level: 3, name: 'Alder' }).click();
    await heading(page, 'Alder');
    await page.getByText('Table', { exact: true }).click();
    expect(await page.getByRole('row').filter({ hasText: '20%' }).innerText()).toMatch(/^2016.17\t20\t100\t20%\t/);
  });
});

test('a file is chosen, mapped, checked and imported with the keyboard alone', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(`${path}/import`, { as: network.lead });
  const chosen = new Promise<FileChooser>((resolve) => void page.once('filechooser', resolve));
  await tabTo(page, page.getByRole('button', { name: 'Choose a file' }));
  await page.keyboard.press('Enter');
  await (await chosen).setFiles(csvFile('ours.csv', ['lea,when,missed_many,all_students', 'Alder,2016-2017,20,100', 'Birch,2016-2017,,90']));
  const h1 = page.getByRole('heading', { level: 1 });
  await heading(page, 'Which column is what?');
  await focused(page, h1);
  await page.keyboard.press('Tab');
  for (const [field, letters] of [['Period', 'w'], ['What counts', 'm'], ['Out of', 'a']] as const) {
    await tabTo(page, page.getByLabel(field));
    await page.keyboard.press(letters);
  }
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Check the file' }));
  await page.keyboard.press('Enter');
  await heading(page, 'Everything is ready');
  await focused(page, h1);
  await tabTo(page, page.getByRole('button', { name: 'Import 2 rows' }));
  await page.keyboard.press('Enter');
  await heading(page, '2 points are in');
  await focused(page, h1);
  await page.getByText('2 new, 0 changed, 0 as before, 1 empty.').waitFor();
});

test('of a workbook another sheet is chosen, and its columns are guessed anew', async () => {
  const { network, path } = await ready();
  const page = await cairn.visit(`${path}/import`, { as: network.lead });
  const bytes = await workbook({ sheets: [
    { name: 'Notes', rows: [['who', 'what'], ['Ana', 'Asked for the file']] },
    { name: 'Figures', rows: [HEAD.split(','), ['0010', 'Alder', '2016-2017', 20, 100]] },
  ] });
  await chooseFile(page, { name: 'both.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: bytes });
  await heading(page, 'Which column is what?');
  await page.getByLabel('Sheet').selectOption('Figures');
  await page.getByText('1 rows in the sheet “Figures” of both.xlsx.').waitFor();
  expect(await page.getByLabel('Period').inputValue()).toBe('school_year');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await heading(page, 'Everything is ready');
});
