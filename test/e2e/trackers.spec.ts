import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createTeam, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../factories/index.js';
import { createTracker, fileOf } from '../api/tools/trackers.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';

const cairn = browsing();

async function world(): Promise<{ network: Network; alder: District; at: (path?: string) => string }> {
  const network = await freshNetwork(cairn.place, { name: 'Every Day Counts' });
  const [alder, boulder] = [await joinDistrict(network, { name: 'Alder Creek' }), await joinDistrict(network, { name: 'Boulder Flats' })];
  await createTeam(alder, { name: 'Attendance team' });
  await createTracker(boulder.lead, { json: fileOf({ name: 'Calls home per 100 students' }) });
  return { network, alder, at: (where = '') => `/n/${network.slug}/trackers${where}` };
}

async function look(page: Page, name: string, { dark = false } = {}): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await settled(page);
    await keepShot(page, `trackers ${name} ${width}`);
    expect({ name, width, barriers: await barriers(page) }).toEqual({ name, width, barriers: [] });
    expect(await scrollsSideways(page)).toBe(false);
  }
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await keepShot(page, `trackers ${name} 390 dark`);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a tracker is looked through, installed for a team in one tap, and taken back in another', async () => {
  const { alder, at } = await world();
  const page = await cairn.visit(at(), { as: alder.lead });
  await page.getByRole('link', { name: 'Calls home per 100 students' }).waitFor();
  await look(page, 'list', { dark: true });
  await page.getByRole('searchbox', { name: 'Search trackers' }).fill('suspension');
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await page.getByRole('link', { name: 'Days between suspensions' }).click();
  await page.getByRole('heading', { name: 'The entry form' }).waitFor();
  await page.getByLabel('School days since the one before').fill('12');
  await page.getByRole('region', { name: 'The entry form' }).getByText('12', { exact: true }).waitFor();
  await look(page, 'page', { dark: true });
  await page.getByRole('button', { name: 'Install Days between suspensions' }).click();
  await page.getByRole('menuitem', { name: 'Attendance team' }).click();
  await page.waitForURL(/\/measures\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name: 'Days between suspensions' }).waitFor();
  await keepShot(page, 'trackers installed 1280');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForURL(/\/trackers\/days-between-suspensions$/);
  await page.getByText('Not in use yet').waitFor();
});

test('a second team is offered a name of its own', async () => {
  const { alder, at } = await world();
  await createTeam(alder, { name: 'Reading team' });
  const page = await cairn.visit(at('/attendance-by-week'), { as: alder.lead });
  for (const team of ['Attendance team', 'Reading team']) {
    await page.getByRole('button', { name: 'Install Attendance by week' }).click();
    await page.getByRole('menuitem', { name: team }).click();
    if (team === 'Reading team') break;
    await page.waitForURL(/\/measures\//);
    await cairn.go(page, at('/attendance-by-week'));
  }
  const name = page.getByLabel('Name of the measure');
  await name.waitFor();
  expect(await name.inputValue()).toBe('Attendance by week (Reading team)');
  await look(page, 'name taken');
  await page.getByRole('button', { name: 'Install under this name' }).click();
  await page.getByRole('heading', { level: 1, name: 'Attendance by week (Reading team)' }).waitFor();
});

test('a measure becomes a tracker, goes out as a file and comes back in; a bad file says where', async () => {
  const { network, alder, at } = await world();
  const page = await cairn.visit(at('/referrals-per-100'), { as: alder.lead });
  await page.getByRole('button', { name: 'Install Office referrals per 100 students' }).click();
  await page.getByRole('menuitem', { name: 'Alder Creek' }).click();
  await page.waitForURL(/\/measures\//);
  await page.getByRole('button', { name: 'Actions for Office referrals per 100 students' }).click();
  await page.getByRole('menuitem', { name: 'Save as a tracker' }).click();
  await page.waitForURL(/\/trackers\/[0-9a-f-]{36}$/);
  await look(page, 'own');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Take this tracker away as a JSON file' }).click()]);
  const file = path.join(tmpdir(), `tracker-${network.slug}.json`);
  await download.saveAs(file);
  await cairn.go(page, at());
  await page.getByRole('button', { name: 'Bring a file' }).click();
  await page.getByLabel('Text of the file').fill(fileOf({ 'measure.goal': 'soon', 'chart.ruleSet': 'mine', 'groups.of': ['9', '9'] }));
  await page.getByText('3 things to correct').waitFor();
  for (const wrong of ['measure.goal', 'chart.ruleSet', 'groups.of[1]']) await page.getByText(wrong, { exact: true }).waitFor();
  await look(page, 'bad file', { dark: true });
  await page.setInputFiles('input[type=file]', file);
  await page.getByText(/^Office referrals per 100 students: Outcome/).waitFor();
  await look(page, 'good file');
  await page.getByRole('button', { name: 'Save the tracker' }).click();
  await page.waitForURL(/\/trackers\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Actions for Office referrals per 100 students' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Office referrals per 100 students is back.').waitFor();
  await writeFile(file, '');
});

test('who may not install is told who can', async () => {
  const { network, alder, at } = await world();
  const teacher = await joinMember(network, alder.lead, ['TEACHER']);
  const page = await cairn.visit(at(), { as: teacher });
  await page.getByText('A lead or data person of your district can install it for your team.').waitFor();
  expect(await page.getByRole('button', { name: /^Install/ }).count()).toBe(0);
  const guest = await cairn.visit(at(), { as: await joinMember(network, network.lead, ['GUEST']) });
  await guest.getByRole('link', { name: 'Calls home per 100 students' }).waitFor();
  expect(await guest.getByRole('button', { name: 'Bring a file' }).count()).toBe(0);
});
