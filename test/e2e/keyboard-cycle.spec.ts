import type { Locator, Page } from 'playwright-core';
import { createIdea, createTeam, freshNetwork, joinDistrict, joinMember } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { tabTo } from './tools/keys.js';
import { heading } from './tools/words.js';

const cairn = browsing();

/** Goes to a control with Tab and presses it with a key. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes to a field with Tab and types into it. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a control that shows several parts, and with the arrows to one of them. */
async function choose(page: Page, control: string, word: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: control });
  const wanted = group.getByRole('radio', { name: word, exact: true });
  await group.waitFor();
  await tabInto(page, group);
  for (let step = 0; step < 6 && !(await wanted.isChecked()); step += 1) await page.keyboard.press('ArrowRight');
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  expect(await wanted.isChecked()).toBe(true);
}

async function tabInto(page: Page, group: Locator): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    if (await group.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`The keyboard does not reach ${String(group)}.`);
}

test('a whole test is planned, run, studied and closed with the keyboard alone', async () => {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network, { name: 'Alder Creek' });
  const teacher = await joinMember(network, district.lead, ['TEACHER'], { name: 'Elena Ruiz' });
  await createTeam(district, { name: 'Present together', members: [teacher] });
  const idea = await createIdea(district.lead, { title: 'Call home on the second morning' });
  const page = await cairn.visit(`/n/${network.slug}`, { as: teacher });
  await page.route('**/graphql', async (route) => {
    // Arrow keys are faster than a school's network.
    if (route.request().postData()?.includes('mutation UpdateCycle')) await new Promise((resolve) => { setTimeout(resolve, 700); });
    await route.continue();
  });
  page.on('dialog', () => { throw new Error('A window of the browser asks something.'); });

  await press(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tests', exact: true }));
  await press(page, page.getByRole('button', { name: 'New test' }).first());
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Start the test' }).waitFor();
  await type(page, form.getByRole('combobox', { name: 'Which idea do you test?' }).or(form.getByLabel('Which idea do you test?')).first(), 'second');
  await page.getByRole('option', { name: idea.title }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await type(page, form.getByLabel('What do you want to find out?'), 'Do families answer on the second morning?');
  await type(page, form.getByLabel('Number'), '24');
  await type(page, form.getByLabel('of what'), 'of 28 families');
  await choose(page, 'How sure are you?', 'Very sure');
  await choose(page, 'How small can you start?', '1 class');
  await press(page, form.getByRole('button', { name: 'Start the test' }));
  await heading(page, idea.title);
  await page.getByText('24 of 28 families, 85% sure').or(page.getByText(/24 of 28 families/)).first().waitFor();

  await type(page, page.getByLabel('What did you see?'), 'Two numbers were old.');
  await press(page, page.getByRole('button', { name: 'Add', exact: true }), 'Space');
  await page.getByRole('list', { name: 'Notes' }).getByText('Two numbers were old.').waitFor();
  await choose(page, 'Did it go as planned?', 'Yes');
  await press(page, page.getByRole('button', { name: 'Look at the results' }));
  await type(page, page.getByLabel('As a number'), '19');
  await choose(page, 'Prediction 1 was', 'partly right');
  await type(page, page.getByLabel('What did you learn?'), 'Mornings work, old numbers do not.');
  await choose(page, 'What follows', 'Adapt');
  await type(page, page.getByLabel('Why?'), 'Half of it works.');
  await press(page, page.getByRole('button', { name: 'Close the test' }));
  await press(page, page.getByRole('link', { name: 'Plan cycle 2' }));
  await heading(page, `${idea.title}, cycle 2`);
  await page.getByText('Last time you learned: Mornings work, old numbers do not.').waitFor();
}, 120_000);
