import type { Page } from 'playwright-core';
import { createMeasure, freshNetwork, joinDistrict, joinMember, networkTalk, postMessage, readThread, type District, type Member, type Network } from '../factories/index.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { tabTo } from './tools/keys.js';
import { heading, toasted } from './tools/words.js';

const cairn = browsing();

interface Scene { network: Network; one: District; other: District; mate: Member }

async function scene(): Promise<Scene> {
  const network = await freshNetwork(cairn.place);
  const [one, other] = [await joinDistrict(network), await joinDistrict(network)];
  return { network, one, other, mate: await joinMember(network, other.lead, ['TEACHER'], { name: 'Ana Maria Soto' }) };
}

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const words = (page: Page): Promise<string[]> => page.locator('.message .words').allInnerTexts();
const says = (page: Page, text: string): Promise<void> => page.locator('.message:not(.sending)').getByText(text).first().waitFor();

async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.keyboard.press('Control+Enter');
}

test('two districts talk about a measure: a name, an answer, a thank you, second thoughts', async () => {
  const { network, one, other, mate } = await scene();
  const measure = await createMeasure(network.lead);
  const path = `/n/${network.slug}/measures/${measure.id}`;
  const [left, right] = [await cairn.visit(path, { as: one.lead }), await cairn.visit(path, { as: other.lead, width: 390 })];
  const theirs = await cairn.visit(`/n/${network.slug}/inbox`, { as: mate });
  await heading(theirs, 'Inbox');
  await theirs.getByText('Nothing waits').waitFor();

  await composer(left).click();
  await left.keyboard.type('Who calls before nine, @ana');
  await left.getByRole('option', { name: /Ana Maria Soto/ }).waitFor();
  await left.keyboard.press('Enter');
  await left.keyboard.type('?');
  await left.keyboard.press('Control+Enter');
  await says(right, 'Who calls before nine, @Ana Maria Soto ?');

  // The inbox of whoever was named moves by itself.
  await theirs.getByText('Names you').waitFor();
  await theirs.getByRole('link', { name: 'Inbox 1 thread waits' }).waitFor();
  await theirs.getByRole('link', { name: measure.name }).click();
  await theirs.locator('.divider.new').waitFor();
  await theirs.getByRole('link', { name: 'Inbox', exact: true }).waitFor();

  await right.getByRole('button', { name: `Actions for the message of ${one.lead.name}` }).click();
  await right.getByRole('menuitem', { name: 'Reply' }).click();
  await right.keyboard.type('We do.');
  await right.getByRole('button', { name: 'Send' }).click();
  await left.locator('.message', { hasText: 'We do.' }).locator('.quoted').getByText('Who calls before nine').waitFor();
  await left.locator('.message', { hasText: 'We do.' }).getByRole('button', { name: /^Actions/ }).click();
  await left.getByRole('menuitem', { name: 'Thank you' }).click();
  await right.getByRole('button', { name: `Thank you: ${one.lead.name}` }).waitFor();

  await right.locator('.message', { hasText: 'We do.' }).getByRole('button', { name: /^Actions/ }).click();
  await right.getByRole('menuitem', { name: 'Edit' }).click();
  await right.getByRole('textbox', { name: 'Your message' }).fill('We do, since May.');
  await right.getByRole('button', { name: 'Save' }).click();
  await says(left, 'We do, since May.');
  await right.locator('.message', { hasText: 'since May' }).getByRole('button', { name: /^Actions/ }).click();
  await right.getByRole('menuitem', { name: 'Remove' }).click();
  await toasted(right, 'Message removed.');
  await left.getByText('We do, since May.').waitFor({ state: 'detached' });
  await right.getByRole('button', { name: 'Undo' }).click();
  await says(left, 'We do, since May.');
  expect([await barriers(left), await barriers(right), await barriers(theirs), await scrollsSideways(right)]).toEqual([[], [], [], false]);
});

test('a message written without a line is sent once when the line is back, over a reload, and the pages end equal', async () => {
  cairn.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const { network, one, other } = await scene();
  const [left, right] = [await cairn.visit(`/n/${network.slug}`, { as: one.lead }), await cairn.visit(`/n/${network.slug}`, { as: other.lead, width: 390 })];
  await write(left, 'Before.');
  await says(right, 'Before.');
  await cairn.framesOf(right).subscribed('thread');

  await right.context().setOffline(true);
  await write(right, 'From the bus.');
  await right.locator('.message.sending').getByText('From the bus.').waitFor();
  await write(left, 'Meanwhile.');
  await says(left, 'Meanwhile.');
  await postMessage(one.lead, networkTalk(network), { body: 'And more.' });
  expect(await readThread(one.lead, networkTalk(network))).toMatchObject({ lastNumber: 3 });
  await right.context().setOffline(false);
  for (const page of [left, right]) for (const text of ['From the bus.', 'And more.']) await says(page, text);
  await right.locator('.message.sending').waitFor({ state: 'detached' });
  expect(await words(right)).toEqual(await words(left));
  expect((await words(left)).filter((text) => text === 'From the bus.')).toHaveLength(1);

  // Once more, with the page closed in the middle.
  await right.context().setOffline(true);
  await write(right, 'Before the tunnel.');
  await right.locator('.message.sending').waitFor();
  await composer(right).fill('A draft that stays');
  await right.waitForTimeout(400);
  await right.context().setOffline(false);
  await right.reload();
  await says(right, 'Before the tunnel.');
  await says(left, 'Before the tunnel.');
  expect(await composer(right).inputValue()).toBe('A draft that stays');
  expect((await readThread(one.lead, networkTalk(network))).messages.edges.filter(({ node }) => node.body === 'Before the tunnel.')).toHaveLength(1);
});

test('what looks like markup stays words, links open elsewhere, and long talk loads backwards', async () => {
  const { network, one, other } = await scene();
  for (let at = 1; at <= 35; at += 1) await postMessage(one.lead, networkTalk(network), { body: `line ${at}` });
  const evil = '<img src=x onerror="window.hit=1"> [x](javascript:window.hit=1) https://a.example/ok';
  await postMessage(one.lead, networkTalk(network), { body: evil });
  const page = await cairn.visit(`/n/${network.slug}`, { as: other.lead });
  await says(page, '<img src=x');
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  const links = page.locator('.words a');
  expect([await links.count(), await links.first().getAttribute('href'), await links.first().getAttribute('rel')]).toEqual([1, 'https://a.example/ok', 'noopener noreferrer nofollow']);
  expect(await page.getByText('line 6', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Earlier messages' }).click();
  await page.locator('.words').getByText('line 1', { exact: true }).waitFor();
  expect((await words(page)).length).toBe(36);

  const found = await cairn.visit(`/n/${network.slug}/inbox`, { as: other.lead });
  await found.getByRole('textbox', { name: 'Search messages' }).fill('line 2');
  await found.getByText(/^\d+ messages, newest first$/).waitFor();
  await found.getByRole('listitem').filter({ has: found.getByText('line 2', { exact: true }) }).getByRole('link').click();
  await found.locator('.words').getByText('line 2', { exact: true }).waitFor();
});

test('the keyboard alone writes, names and sends', async () => {
  const { network, one } = await scene();
  const page = await cairn.visit(`/n/${network.slug}`, { as: one.lead });
  await tabTo(page, composer(page));
  await page.keyboard.type('Hello @soto');
  await page.getByRole('listbox', { name: 'People' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('button', { name: 'Send' }));
  await page.keyboard.press('Enter');
  await page.locator('.message:not(.sending) .mention').getByText('@Ana Maria Soto').waitFor();
});
