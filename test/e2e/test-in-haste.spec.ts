import type { Page } from 'playwright-core';
import { createCycle, createIdea, createTeam, freshNetwork, joinDistrict, joinMember } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { heading } from './tools/words.js';

const cairn = browsing();

/** A test of a teacher's team, and its page on a connection on which a save takes a third of a second and what follows a whole one. */
async function slowTest(stage: string): Promise<Page> {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network);
  const teacher = await joinMember(network, district.lead, ['TEACHER']);
  const team = await createTeam(district, { members: [teacher] });
  const idea = await createIdea(district.lead);
  const cycle = await createCycle(teacher, idea.id, team.id, { stage, title: 'Between two lessons' });
  const page = await cairn.visit(`/n/${network.slug}/tests/${cycle.id}`, { as: teacher });
  await heading(page, 'Between two lessons');
  await page.route('**/graphql', async (route) => {
    const { operationName } = JSON.parse(route.request().postData() ?? '{}') as { operationName?: string };
    const wait = { UpdateCycle: 300, Cycle: 1_000 }[operationName ?? ''];
    if (wait) await new Promise((resolve) => { setTimeout(resolve, wait); });
    await route.continue();
  });
  return page;
}

const choose = (page: Page, word: string): Promise<void> => page.getByRole('radiogroup', { name: 'Did it go as planned?' }).getByText(word, { exact: true }).click();

test('the last word is saved before one goes on to the results', async () => {
  const page = await slowTest('RUNNING');
  await choose(page, 'No');
  await choose(page, 'Yes');
  await page.getByRole('button', { name: 'Look at the results' }).click();
  await page.getByLabel('As a number').waitFor();
  await page.getByText('It went as planned.').waitFor();
});

test('one goes on straight from a text that saves itself', async () => {
  const page = await slowTest('RUNNING');
  await choose(page, 'No');
  await page.getByLabel('What was different?').fill('Half of the class was away.');
  await page.getByRole('button', { name: 'Look at the results' }).click();
  await page.getByLabel('As a number').waitFor();
  await page.getByText('Not as planned: Half of the class was away.').waitFor();
});

test('what is wrong with a text is said beside it, and nothing typed is lost', async () => {
  cairn.forgive(/status of 400/);
  const page = await slowTest('RUNNING');
  const long = 'long '.repeat(900);
  await choose(page, 'No');
  await page.getByLabel('What was different?').fill(long);
  await page.getByRole('button', { name: 'Look at the results' }).click();
  await page.getByText('at most 4000 characters').waitFor();
  expect(await page.getByLabel('What was different?').inputValue()).toBe(long);
  await page.getByLabel('What was different?').fill('Half of the class was away.');
  await page.getByRole('button', { name: 'Look at the results' }).click();
  await page.getByText('Not as planned: Half of the class was away.').waitFor();
});

test('a part of the plan that is folded away opens when something in it is wrong', async () => {
  cairn.forgive(/status of 400/);
  const page = await slowTest('DRAFT');
  const more = page.getByText('More of the plan');
  await more.click();
  await page.getByLabel('Who collects which data, when and where?').fill('long '.repeat(900));
  await more.click();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByText('at most 4000 characters').waitFor();
});

test('a number that cannot be kept is said beside it in the quick form', async () => {
  cairn.forgive(/status of 400/);
  const page = await slowTest('DRAFT');
  await cairn.go(page, `${new URL(page.url()).pathname.replace(/\/tests\/.*/, '')}/tests?add=true`);
  const form = page.getByRole('dialog');
  await form.getByLabel('Which idea do you test?').click();
  await page.getByRole('option').first().click();
  await form.getByLabel('What do you want to find out?').fill('Do families answer?');
  await form.getByLabel('Number').fill('99999999999999');
  await form.getByLabel('of what').fill('families');
  await form.getByRole('button', { name: 'Start the test' }).click();
  await form.getByText('This is not a number we can keep.').waitFor();
});
