import type { Page } from 'playwright-core';
import { addSchool, createTeam, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../factories/index.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { heading, toasted } from './tools/words.js';

const cairn = browsing();

interface Scene { network: Network; district: District }

async function scene(): Promise<Scene> {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network, { name: 'Alder Creek', lead: { name: 'Tobias Quill' } });
  await addSchool(network, district.site, { name: 'Oak High School' });
  await joinMember(network, district.lead, ['PRINCIPAL'], { name: 'Ben Ortiz' });
  await joinMember(network, district.lead, ['TEACHER'], { name: 'Ada Lindt' });
  await joinMember(network, network.lead, ['COACH'], { name: 'Imani Solberg' });
  return { network, district };
}

async function addToTeam(page: Page, who: string, perspective = ''): Promise<void> {
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const drawer = page.getByRole('dialog', { name: 'Add somebody to the team' });
  const choice = await drawer.getByLabel('Who?').locator('option', { hasText: who }).getAttribute('value');
  await drawer.getByLabel('Who?').selectOption(choice ?? '');
  if (perspective) await drawer.getByLabel('What do they see that others do not?').fill(perspective);
  await drawer.getByRole('button', { name: 'Add somebody' }).click();
  await toasted(page, `${who} is in the team.`);
  await drawer.waitFor({ state: 'detached' });
}

/** The page stands for everybody: nothing in the way, at both widths. */
async function forEverybody(page: Page, name: string): Promise<void> {
  for (const width of [1280, 390] as const) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await settled(page);
    await keepShot(page, `${name} ${width}`);
    expect(await barriers(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a team is started, lacks a teacher, asks the hub to do without, and stands when the hub agrees', async () => {
  const { network, district } = await scene();
  const page = await cairn.visit(`/n/${network.slug}`, { as: district.lead });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Teams' }).click();
  await heading(page, 'Teams');
  await forEverybody(page, 'no teams');
  await page.getByRole('button', { name: 'Start the first team' }).click();
  const drawer = page.getByRole('dialog', { name: 'Start a team' });
  await drawer.getByLabel('Name').fill('Attendance in grade 9');
  await drawer.getByLabel('What for?').fill('See every missed first hour on the same day.');
  await drawer.getByLabel('Oak High School').check();
  await forEverybody(page, 'new team');
  await drawer.getByRole('button', { name: 'Start the team' }).click();
  await heading(page, 'Attendance in grade 9');
  await page.getByText('This team has no principal and no teacher.').waitFor();
  await addToTeam(page, 'Ben Ortiz');
  await addToTeam(page, 'Ada Lindt', 'the first hour of grade 9');
  await addToTeam(page, 'Imani Solberg');
  await page.getByText('This team has 1 of 2 teachers.').waitFor();
  await page.getByRole('button', { name: 'Ask to do without' }).click();
  await page.getByLabel('Why?').fill('The second teacher comes in spring.');
  await page.getByRole('button', { name: 'Send to the hub' }).click();
  await page.getByText(/Tobias Quill asked on .* The hub has not answered yet\./).waitFor();
  await forEverybody(page, 'a team that needs attention');
  await page.evaluate(() => { (window as { untouched?: boolean }).untouched = true; });

  const hub = await cairn.visit(`/n/${network.slug}`, { as: network.lead });
  await hub.getByRole('heading', { name: 'Attendance in grade 9 asks to do without enough teachers' }).waitFor();
  await hub.getByRole('link', { name: 'Decide' }).click();
  await heading(hub, 'Attendance in grade 9');
  await hub.getByText('The second teacher comes in spring.').waitFor();
  await hub.getByRole('button', { name: 'Decline' }).click();
  await hub.getByText('Say in a few words why not.').waitFor();
  await forEverybody(hub, 'a waiver to decide');
  await hub.getByLabel('Your answer').fill('Until spring.');
  await hub.getByRole('button', { name: 'Approve' }).click();
  await toasted(hub, 'Approved. Attendance in grade 9 may go on without.');

  await page.getByText('This team has 1 of 2 teachers. The hub agreed to that.').waitFor();
  await page.getByText('Until spring.').waitFor();
  expect(await page.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true);
});

test('somebody who leaves is let go at once and comes back by one tap, as what they were', async () => {
  const { network, district } = await scene();
  const lead = await joinMember(network, district.lead, ['TEACHER'], { name: 'Cleo Marsh' });
  const team = await createTeam(district, { name: 'Reading', members: [[lead, 'LEAD']] });
  const page = await cairn.visit(`/n/${network.slug}/teams/${team.id}`, { as: district.lead });
  const row = page.getByRole('listitem').filter({ hasText: 'Cleo Marsh' });
  await row.getByText('Lead', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Actions for Cleo Marsh' }).click();
  await page.getByRole('menuitem', { name: 'Remove from the team' }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByText('Nobody is in this team.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.getByText('Lead', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Actions for Reading' }).click();
  await page.getByRole('menuitem', { name: 'End the team' }).click();
  await page.getByText(/^This team ended on /).waitFor();
  await forEverybody(page, 'a team that has ended');
  await page.getByRole('button', { name: 'Start it again' }).click();
  await toasted(page, 'Reading is at work again.');
});

test('what one types into a form comes back, also when it was typed without a line', async () => {
  cairn.forgive(/ERR_INTERNET_DISCONNECTED/);
  const { network, district } = await scene();
  const page = await cairn.visit(`/n/${network.slug}/teams?add=true`, { as: district.lead });
  const drawer = page.getByRole('dialog', { name: 'Start a team' });
  await drawer.getByLabel('Name').fill('Attendance');
  await drawer.getByText('Draft saved').waitFor();
  await page.context().setOffline(true);
  await drawer.getByLabel('What for?').fill('Every first hour.');
  await drawer.getByText(/^Kept on this device/).waitFor();
  await page.close();
  await page.context().setOffline(false);

  const next = await page.context().newPage();
  await cairn.go(next, `/n/${network.slug}/teams?add=true`);
  const again = next.getByRole('dialog', { name: 'Start a team' });
  await again.getByText('What you wrote before is back.').waitFor();
  expect([await again.getByLabel('Name').inputValue(), await again.getByLabel('What for?').inputValue()]).toEqual(['Attendance', 'Every first hour.']);
  await again.getByText('Draft saved').waitFor();

  const elsewhere = await cairn.visit(`/n/${network.slug}/teams?add=true`, { as: district.lead, width: 390 });
  expect(await elsewhere.getByLabel('What for?').inputValue()).toBe('Every first hour.');
  await elsewhere.getByRole('button', { name: 'Start over' }).click();
  expect(await elsewhere.getByLabel('What for?').inputValue()).toBe('');
  await elsewhere.getByLabel('Name').fill('Attendance');
  await elsewhere.getByRole('button', { name: 'Start the team' }).click();
  await heading(elsewhere, 'Attendance');
  await cairn.go(elsewhere, `/n/${network.slug}/teams?add=true`);
  expect(await elsewhere.getByLabel('Name').inputValue()).toBe('');
});

test('a place is described in its drawer, by the lead of its district', async () => {
  cairn.forgive(/400 \(Bad Request\)/);
  const { network, district } = await scene();
  const page = await cairn.visit(`/n/${network.slug}/districts?site=${district.site.id}`, { as: district.lead });
  const drawer = page.getByRole('dialog', { name: 'Alder Creek' });
  await drawer.getByRole('button', { name: 'Describe' }).click();
  await drawer.getByLabel('Surroundings').selectOption('Rural');
  await drawer.getByLabel('Students enrolled').fill('1,240');
  await drawer.getByLabel('Lowest grade').selectOption('K');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await drawer.getByText('Give the lowest and the highest grade, or neither.').waitFor();
  await drawer.getByLabel('Highest grade').selectOption('12');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await drawer.getByText('Rural · 1,240 students (medium-sized) · Grades K to 12').waitFor();
  await forEverybody(page, 'a described district');
});

test('the hub sets what it asks of teams', async () => {
  const { network, district } = await scene();
  await createTeam(district, { name: 'Reading' });
  const page = await cairn.visit(`/n/${network.slug}/settings`, { as: network.lead });
  await page.getByLabel('Principals, at least').fill('0');
  await page.getByLabel('Teachers, at least').fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await toasted(page, 'Settings saved.');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Teams' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Reading' }).getByText('Complete', { exact: true }).waitFor();
  await forEverybody(page, 'teams');
});
