import type { Page } from 'playwright-core';
import { registerHub, unique } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { linkInOutbox } from './tools/outbox.js';
import { heading, toasted } from './tools/words.js';

const cairn = browsing();

async function startNetwork(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'New network' }).click();
  await heading(page, 'Start a network');
  await page.getByLabel('Name of the network').fill(name);
  await page.getByLabel('What will be better?').fill('The share who miss 10% or more of school days');
  await page.getByLabel('For whom?').fill('Students of twelve districts');
  await page.getByLabel('How good?').fill('From 34% down to 20%');
  await page.getByLabel('By when?').fill('2028-06-30');
  await page.getByRole('button', { name: 'Start the network' }).click();
  await heading(page, /^Good (morning|afternoon|evening), /);
}

async function addDistrict(page: Page, name: string, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a district' }).first().click();
  const drawer = page.getByRole('dialog', { name: 'Add a district' });
  await drawer.getByLabel('Name').fill(name);
  await drawer.getByLabel('Code').fill(code);
  await drawer.getByRole('button', { name: 'Add a district' }).click();
  await toasted(page, `${name} is in the directory.`);
}

async function invite(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole('link', { name: `Open ${name}` }).click();
  const drawer = page.getByRole('dialog', { name });
  await drawer.getByLabel('Address of the district’s lead').fill(email);
  await drawer.getByRole('button', { name: 'Send the invitation' }).click();
  await toasted(page, `Invitation sent to ${email}.`);
  await drawer.getByText('Invited; has not answered yet.').waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
}

test('a hub starts a network, invites a district, and sees it join without reloading', async () => {
  const hub = await registerHub(cairn.place);
  const [network, district, email] = [`Every student ${unique()}`, `Mapleton ${unique()}`, `${unique()}@mapleton.example`];
  const page = await cairn.visit('/', { as: hub.lead });
  await startNetwork(page, network);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Districts' }).click();
  await heading(page, 'Districts');
  await addDistrict(page, district, '0010');
  await invite(page, district, email);
  const row = page.getByRole('listitem').filter({ hasText: district });
  expect(await row.innerText()).toContain('Invited');
  await page.getByText('0 taking part, 0 paused, 1 invited, 0 only listed.').waitFor();
  await page.evaluate(() => { (window as { untouched?: boolean }).untouched = true; });

  const link = await linkInOutbox(cairn, email);
  const guest = await cairn.visit(link);
  await heading(guest, `${network} invites ${district}`);
  await guest.getByLabel('Your name').fill('Rosa Delgado');
  await guest.getByLabel(/^Password/).fill('our buses leave at seven');
  await guest.getByLabel('Only our district sees its own figures').check();
  await guest.getByRole('button', { name: 'Accept and join' }).click();
  await guest.getByText('Accept the agreement to join.').waitFor();
  await guest.getByLabel(/^I have read the agreement, version 1/).check();
  await guest.getByRole('button', { name: 'Accept and join' }).click();
  await heading(guest, /^Good (morning|afternoon|evening), Rosa$/);

  await row.getByText('Taking part').waitFor();
  await page.getByText('1 taking part, 0 paused, 0 invited, 0 only listed.').waitFor();
  expect(await page.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true);
  await page.getByRole('link', { name: `Open ${district}` }).click();
  const drawer = page.getByRole('dialog', { name: district });
  await drawer.getByText(/^Rosa Delgado accepted version 1 on /).waitFor();
  await drawer.getByText('It shares at most: Owner. With all measures.').waitFor();

  const again = await cairn.visit(link);
  await heading(again, 'This link is not valid any more');
});
