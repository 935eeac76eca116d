import type { Page } from 'playwright-core';
import { freshNetwork, joinDistrict, liveSession, sessionAct, memberIdOf } from '../factories/index.js';
import { answering } from './tools/answers.js';
import { barriers } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { type Sample, sampleOf } from './tools/sample.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { heading } from './tools/words.js';

const cairn = browsing();
let sample: Sample;
beforeAll(async () => { sample = await sampleOf(cairn); }, 60_000);

const IDEA = 'Call home on the second morning';
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const focused = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName}: ${document.activeElement?.textContent}`);

test('while nobody knows yet who reads, a page has its frame', async () => {
  const page = await cairn.visit(`/n/${sample.slug}/teams`, { as: await sample.as('Hub lead') });
  const place = async () => { const box = await page.locator('main').boundingBox(); return [box?.x, box?.y, box?.width]; };
  const sheet = await place();
  await answering(page, 'Network', 'nothing');
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.sk').first().waitFor();
  expect(await place()).toEqual(sheet);
  expect(await page.getByRole('status').getByText('Loading the page').count()).toBe(1);
  await keepShot(page, 'a page that is coming', { whole: false });
  expect(await barriers(page)).toEqual([]);
});

test('a page that does not load names the tab, takes the focus, and gives it on when it is there', async () => {
  const page = await cairn.visit(`/n/${sample.slug}/ideas`, { as: await sample.as('Teacher') });
  const right = await answering(page, 'Idea', 'INTERNAL');
  await page.getByRole('link', { name: IDEA, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'This did not load' }).waitFor();
  expect(await page.title()).toBe('This did not load · Cairn');
  expect(await focused(page)).toBe('H1: This did not load');
  expect(await page.getByText('raw words').count()).toBe(0);
  await again(page).focus();
  // While it asks, a press does nothing: the next one has to wait for the answer.
  await Promise.all([page.waitForResponse((response) => response.request().postData()?.includes('"Idea"') ?? false), page.keyboard.press('Enter')]);
  await again(page).waitFor();
  expect(await focused(page)).toBe('BUTTON: Try again');
  await right();
  await page.keyboard.press('Enter');
  await heading(page, IDEA);
  await page.waitForFunction((name) => document.activeElement?.textContent === name, IDEA);
});

test('an idea whose tests do not load does not say that nobody tested it', async () => {
  const page = await cairn.visit(`/n/${sample.slug}/ideas`, { as: await sample.as('Teacher'), width: 390 });
  const right = await answering(page, 'IdeaTests', 'INTERNAL');
  await page.getByRole('link', { name: IDEA, exact: true }).click();
  await page.getByText('Who tested this already did not load.').waitFor();
  expect(await page.getByText('Nobody in the network has tested').count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await keepShot(page, 'idea, its tests did not load 390');
  await right();
  await again(page).click();
  await page.getByRole('heading', { name: /^Tested \d+ times already$/ }).waitFor();
});

test('home does not say that nothing waits when it could not look', async () => {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network);
  const session = await liveSession([network.lead, district.lead]);
  await sessionAct(district.lead, 'makeCommitment', { input: { sessionId: session.id, whoId: await memberIdOf(district.lead), what: 'Call five families' } });
  const page = await cairn.visit('/', { as: district.lead, width: 390 });
  const right = await answering(page, 'MyCommitments', 'INTERNAL');
  await cairn.go(page, `/n/${network.slug}`);
  await page.getByText('We could not look up all that may wait for you.').waitFor();
  expect(await page.getByText(/Nothing (else )?waits/).count()).toBe(0);
  await keepShot(page, 'home, what waits did not load 390');
  await right();
  await again(page).click();
  await page.getByRole('heading', { name: 'Call five families' }).waitFor();
});

test('from a live session that does not load a way leads back', async () => {
  const network = await freshNetwork(cairn.place);
  const session = await liveSession([network.lead], { title: 'Autumn session' });
  const page = await cairn.visit(`/n/${network.slug}/sessions`, { as: network.lead, width: 390 });
  // To the end: the page asks again by itself, and a session that loads has no such link.
  await answering(page, 'SessionRoom', 'NOT_FOUND');
  await cairn.go(page, `/n/${network.slug}/sessions/${session.id}/live`);
  await page.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor();
  await page.getByRole('link', { name: 'Sessions' }).click();
  await heading(page, 'Sessions');
});

test('that the line is down stays in sight, however far one has scrolled and in every part of a live session', async () => {
  const network = await freshNetwork(cairn.place);
  const session = await liveSession([network.lead], { title: 'Autumn session' });
  const page = await cairn.visit(`/n/${network.slug}/sessions/${session.id}/live`, { as: network.lead, width: 390 });
  cairn.forgive(/ERR_INTERNET_DISCONNECTED/);
  await page.getByRole('button', { name: 'Commit' }).click();
  await page.context().setOffline(true);
  await page.getByText('You are offline.').waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.getByText('Everything saves itself').count()).toBe(0);
  await page.context().setOffline(false);
  await cairn.go(page, '/');
  const reading = await cairn.visit(`/n/${sample.slug}/ideas`, { as: await sample.as('Teacher'), width: 390 });
  await reading.context().setOffline(true);
  await reading.getByText('You are offline.').waitFor();
  await reading.evaluate(() => window.scrollTo(0, 900));
  await reading.waitForFunction(() => window.scrollY > 500);
  const box = await reading.getByText('You are offline.').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(844);
});

test('on paper nothing lies over the page', async () => {
  const page = await cairn.visit(`/n/${sample.slug}/tests?add=true`, { as: await sample.as('Teacher') });
  await page.getByRole('dialog').waitFor();
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await settled(page);
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
});

test('on a phone a finger finds the cross of a drawer and the whole line of a box', async () => {
  const page = await cairn.visit(`/n/${sample.slug}/ideas?add=true`, { as: await sample.as('Teacher'), width: 390 });
  const cross = await page.getByRole('dialog').getByRole('button', { name: 'Close' }).boundingBox();
  expect(Math.min(cross?.width ?? 0, cross?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const box = page.getByRole('checkbox', { name: 'Clear expectations' });
  await box.scrollIntoViewIfNeeded();
  const at = await box.boundingBox();
  await page.mouse.click((at?.x ?? 0) + 10, (at?.y ?? 0) - 8);
  expect(await box.isChecked()).toBe(true);
});
