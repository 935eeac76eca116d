import type { Page } from 'playwright-core';
import { freshNetwork, joinDistrict, joinMember, signIn, unique } from '../factories/index.js';
import { browsing } from './tools/browsing.js';
import { linkInOutbox } from './tools/outbox.js';
import { heading } from './tools/words.js';

const cairn = browsing();

// Chromium reports every answer that is not 2xx.
const REFUSED = /status of 401/;

async function tryToSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function refusal(page: Page, email: string, password: string): Promise<string> {
  await tryToSignIn(page, email, password);
  const words = page.getByRole('alert');
  await words.waitFor();
  return words.innerText();
}

describe('signing in', () => {
  test('says the same of a wrong password and of an address nobody has', async () => {
    const { lead } = await freshNetwork(cairn.place);
    cairn.forgive(REFUSED);
    const page = await cairn.visit('/sign-in');
    const wrong = await refusal(page, lead.email, 'not the sentence at all');
    await page.reload();
    const unknown = await refusal(page, `${unique()}@nowhere.example`, lead.password);
    expect(wrong).toBe('This address and password do not go together. Try again, or choose a new password.');
    expect(unknown).toBe(wrong);
    expect(await page.getByLabel(/^Password/).inputValue()).toBe('');
  });

  test('leads where one wanted to go, and signing out closes it again', async () => {
    const network = await freshNetwork(cairn.place);
    const page = await cairn.visit(`/n/${network.slug}/people`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await tryToSignIn(page, network.lead.email, network.lead.password);
    await heading(page, 'People');
    await page.getByRole('button', { name: /Account and appearance$/ }).first().click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await heading(page, 'Sign in');
    await cairn.go(page, `/n/${network.slug}/people`);
    await heading(page, 'Sign in');
    expect(await page.context().cookies()).toEqual([]);
  });

  test('leads whoever has one network and cannot begin another straight into it; the list stays a page of its own', async () => {
    const network = await freshNetwork(cairn.place);
    const district = await joinDistrict(network);
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    const home = `/n/${network.slug}`;
    const page = await cairn.visit('/sign-in');
    await tryToSignIn(page, teacher.email, teacher.password);
    await page.waitForURL(`**${home}`);
    await cairn.go(page, '/');
    expect(new URL(page.url()).pathname).toBe(home);
    await page.getByRole('button', { name: /Switch network$/ }).first().click();
    await page.getByRole('menuitem', { name: 'My networks' }).click();
    await heading(page, 'My networks');
    await page.goBack();
    await page.waitForURL(`**${home}`);
    const lead = await cairn.visit('/', { as: network.lead });
    await heading(lead, 'My networks');
  });

  test('takes back what is still being asked when one signs out', async () => {
    const network = await freshNetwork(cairn.place);
    const page = await cairn.visit(`/n/${network.slug}/people`, { as: network.lead });
    let signedOut = (): void => undefined;
    const held = new Promise<void>((resolve) => { signedOut = resolve; });
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"SignOut"')) {
        await held;
        return route.continue().catch(() => undefined);
      }
      const response = await route.fetch();
      signedOut();
      // The page hears of it later than the server knows it.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fulfill({ response });
    });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Measures' }).click();
    await heading(page, 'Measures');
    await page.getByRole('button', { name: /Account and appearance$/ }).first().click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await heading(page, 'Sign in');
  });

  test('does not pretend to sign out when the server cannot be reached', async () => {
    const network = await freshNetwork(cairn.place);
    const page = await cairn.visit(`/n/${network.slug}/people`);
    await tryToSignIn(page, network.lead.email, network.lead.password);
    await heading(page, 'People');
    cairn.forgive(/ERR_FAILED/);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: /Account and appearance$/ }).first().click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('menu').getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await heading(page, 'People');
  });

  test('everywhere is ended from another browser', async () => {
    cairn.forgive(REFUSED);
    const network = await freshNetwork(cairn.place);
    const first = await cairn.visit(`/n/${network.slug}/districts`, { as: network.lead });
    await cairn.framesOf(first).subscribed('directory');
    const second = await cairn.visit('/account', { as: { client: await signIn(cairn.place, network.lead) } });
    await second.getByRole('button', { name: 'Sign out everywhere' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await heading(second, 'Sign in');
    await heading(first, 'Sign in');
  });
});

describe('a forgotten password', () => {
  test('is replaced by the link of a mail, which works once', async () => {
    const { lead } = await freshNetwork(cairn.place);
    cairn.forgive(REFUSED);
    const password = 'another long sentence of mine';
    const page = await cairn.visit('/sign-in');
    await page.getByRole('link', { name: 'Forgot the password?' }).click();
    await heading(page, 'Choose a new password');
    await page.getByLabel('Email').fill(lead.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByRole('status').getByText(`If ${lead.email} belongs to an account, a link is on its way.`).waitFor();

    const link = await linkInOutbox(cairn, lead.email);
    await cairn.go(page, link);
    await page.getByLabel(/^New password/).fill(password);
    await page.getByRole('button', { name: 'Save the password' }).click();
    await heading(page, 'My networks');

    const other = await cairn.visit('/sign-in');
    await refusal(other, lead.email, lead.password);
    await tryToSignIn(other, lead.email, password);
    await heading(other, 'My networks');

    const late = await cairn.visit(link);
    await late.getByLabel(/^New password/).fill('a third sentence, too late');
    await late.getByRole('button', { name: 'Save the password' }).click();
    await late.getByText('This link is not valid any more.').waitFor();
  });
});
