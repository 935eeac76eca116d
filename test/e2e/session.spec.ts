import type { Page } from 'playwright-core';
import { freshNetwork, joinDistrict, joinMember, liveSession, openStep, planSession, sessionAct, type District, type Member, type Network } from '../factories/index.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { downloaded } from './tools/download.js';
import { tabTo } from './tools/keys.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { heading, toasted } from './tools/words.js';

const cairn = browsing();

interface Scene { network: Network; a: District; b: District; coach: Member }

async function scene(): Promise<Scene> {
  const network = await freshNetwork(cairn.place);
  return { network, a: await joinDistrict(network), b: await joinDistrict(network), coach: await joinMember(network, network.lead, ['COACH']) };
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const tab = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('navigation', { name: 'Parts of the session' }).getByRole('button', { name }).click();

async function predict(page: Page, words: string, value: number): Promise<void> {
  await page.getByLabel('What do you expect?').fill(words);
  await page.getByLabel('As a number').fill(String(value));
  await page.locator('main').getByRole('button', { name: 'Commit' }).click();
  await page.getByText('You have committed.').waitFor();
}

async function note(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your note').fill(words);
  await press(page, 'Add note');
  await page.getByRole('article').getByText(words).waitFor();
}

/** `tab`: another part than the stage is shown, whose heading is not the page's. */
async function look(page: Page, name: string, { tab: part = false } = {}): Promise<void> {
  if (!part) await settled(page);
  await keepShot(page, name);
  expect(await barriers(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}

test('four people in four browsers go through a session; one of them loses the network in the middle, and all end equal', async () => {
  cairn.forgive(/ERR_INTERNET_DISCONNECTED/);
  const { network, a, b, coach } = await scene();
  const session = await planSession(network.lead, { title: 'Spring session', steps: [
    { kind: 'PREDICTION', title: 'What will it be?', minutes: 5, prompt: 'Which share of seniors will have filed by May 15?' },
    { kind: 'NOTES', title: 'Why the gap?', minutes: 10, votesEach: 2 }, { kind: 'COMMITMENTS', title: 'Who does what', minutes: 5 },
  ] });
  const place = `/n/${network.slug}/sessions/${session.id}`;
  const lead = await cairn.visit(`${place}/live`, { as: network.lead });
  const phone = await cairn.visit('/join', { as: a.lead, width: 390 });
  await phone.getByLabel('Code').fill(session.code.toLowerCase());
  await press(phone, 'Join');
  await heading(phone, 'Spring session');
  const byLink = await cairn.visit(`/join/${session.code}`, { as: b.lead });
  await heading(byLink, 'Spring session');
  const list = await cairn.visit(`/n/${network.slug}/sessions`, { as: coach });
  await list.getByRole('link', { name: 'Spring session' }).click();
  await list.getByRole('link', { name: 'Enter' }).click();
  await heading(list, 'Spring session');
  const everybody = [lead, phone, byLink, list];

  await lead.getByRole('heading', { name: 'Here now 4' }).waitFor();
  await press(lead, 'Start the session');
  await press(lead, 'Open the first step');
  for (const page of everybody) await heading(page, 'What will it be?');
  const clocks = await Promise.all(everybody.map((page) => page.getByRole('timer').innerText()));
  for (const clock of clocks) expect(clock).toMatch(/^4:5\d$|^5:00$/);
  await predict(phone, 'Half of them', 52);
  await predict(byLink, 'Nearly all', 88);
  await predict(list, 'As last year', 64);
  await lead.getByText('3 of 4 have committed.').waitFor();
  for (const page of [lead, byLink, list]) expect(await page.locator('main').innerText()).not.toContain('Half of them');
  await look(phone, 'session prediction 390');
  await press(lead, 'Reveal to all');
  for (const page of everybody) await page.getByText('Half of them').waitFor();
  await look(lead, 'session revealed 1280');

  await press(lead, 'Next step');
  for (const page of everybody) await heading(page, 'Why the gap?');
  await note(byLink, 'The form asked for last year’s return.');
  await phone.getByRole('article').getByText('The form asked').waitFor();
  await phone.context().setOffline(true);
  await phone.getByText('You are offline.').waitFor();
  await phone.getByLabel('Your note').fill('The reminder went to students.');
  await press(phone, 'Add note');
  await note(list, 'Counselors were at testing.');
  await press(lead, 'Open voting');
  await byLink.getByRole('button', { name: /Your dot for: Counselors/ }).click();
  await byLink.getByText('1 dot left').waitFor();
  expect(await phone.locator('main').innerText()).not.toContain('Counselors');
  await phone.context().setOffline(false);
  await phone.getByRole('article').getByText('Counselors were at testing.').waitFor();
  await phone.getByText('2 dots left').waitFor();
  for (const page of everybody) await page.getByRole('article').getByText('The reminder went to students.').waitFor();
  expect(await lead.getByRole('article').count()).toBe(3);
  await phone.getByRole('button', { name: /^1 dot\. Your dot for: Counselors/ }).click();
  await lead.getByRole('button', { name: /^2 dots\. Your dot for: Counselors/ }).waitFor();
  await press(lead, 'Close voting');
  await phone.getByText('2 dots left').waitFor({ state: 'detached' });
  for (const page of everybody) await page.waitForFunction(() => document.querySelector('.notegrid article')?.textContent?.includes('Counselors'));
  await look(phone, 'session notes 390');
  await look(byLink, 'session notes 1280');
  await byLink.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await look(byLink, 'session notes 1280 dark');

  await press(lead, 'Next step');
  await heading(list, 'Who does what');
  await list.getByLabel('What will be done?').fill('Send the reminder to parents');
  await list.getByLabel('Who?').selectOption({ label: a.lead.name });
  await press(list, 'Add commitment');
  await tab(phone, 'Commit');
  await phone.getByRole('checkbox', { name: 'Send the reminder to parents' }).waitFor();
  await look(phone, 'session commitments 390', { tab: true });
  await tab(phone, /here$/);
  await phone.getByRole('listitem').getByText(coach.name).waitFor();
  await look(phone, 'session people 390', { tab: true });

  await press(lead, 'End the session');
  await lead.getByRole('dialog').getByRole('button', { name: 'End the session' }).click();
  for (const page of everybody) await page.getByRole('heading', { name: 'What came of it' }).waitFor();
  const records = await Promise.all(everybody.map((page) => page.locator('.recordstep').allInnerTexts()));
  expect(records[0]?.join()).toContain('Half of them');
  expect(records[0]?.join()).toContain('Counselors were at testing.');
  for (const record of records) expect(record).toEqual(records[0]);
  // It is ticked when the server has said so.
  await phone.getByRole('checkbox', { name: 'Send the reminder to parents' }).click();
  await lead.getByText(/, done$/).waitFor();
  await look(lead, 'session record 1280');
  await look(phone, 'session record 390');
  expect(await downloaded(lead, lead.getByRole('button', { name: 'CSV' }))).toContain('Nearly all');
  expect(JSON.parse((await downloaded(lead, lead.getByRole('button', { name: 'JSON' }))).replace('\uFEFF', ''))).toMatchObject({ title: 'Spring session', people: { length: 4 } });
}, 240_000);

test('a session is planned, run and ended by keyboard alone', async () => {
  const { network } = await scene();
  const page = await cairn.visit(`/n/${network.slug}/sessions`, { as: network.lead });
  const go = async (target: Parameters<typeof tabTo>[1], key = 'Enter'): Promise<void> => { await tabTo(page, target); await page.keyboard.press(key); };
  await go(page.getByRole('link', { name: 'Plan a session' }));
  await heading(page, 'Plan a session');
  await tabTo(page, page.getByRole('textbox', { name: 'Title', exact: true }));
  await page.keyboard.type('By keys');
  await go(page.getByRole('button', { name: /^Data dive/ }));
  await page.getByText('60 minutes').first().waitFor();
  await go(page.getByRole('button', { name: 'Move down: Before we look' }));
  await go(page.getByRole('button', { name: 'Move up: Before we look' }));
  await go(page.getByRole('button', { name: 'Remove: What we will look at' }));
  await look(page, 'session plan 1280');
  await go(page.getByRole('button', { name: 'Plan the session' }));
  await heading(page, 'By keys');
  await look(page, 'session planned 1280');
  await go(page.getByRole('link', { name: 'Enter' }));
  await go(page.getByRole('button', { name: 'Start the session' }));
  await go(page.getByRole('button', { name: 'Open the first step' }));
  await heading(page, 'Before we look');
  await tabTo(page, page.getByLabel('What do you expect?'));
  await page.keyboard.type('A gap in the winter');
  await go(page.locator('main').getByRole('button', { name: 'Commit' }));
  await page.getByText('You have committed.').waitFor();
  await go(page.getByRole('button', { name: 'Reveal to all' }));
  await page.getByRole('heading', { name: '1 prediction' }).waitFor();
  await go(page.getByRole('button', { name: 'What surprises us' }));
  await heading(page, 'What surprises us');
  await tabTo(page, page.getByLabel('Your note'));
  await page.keyboard.type('It fell');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article').getByText('It fell').waitFor();
  // The radio behind the switch is not drawn: its label is.
  for (let stop = 0; stop < 40 && !(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value === 'list')); stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const handle = page.getByRole('button', { name: 'Move the note: It fell' });
  await tabTo(page, handle);
  const left = async (): Promise<number> => (await handle.boundingBox())?.x ?? 0;
  const before = await left();
  for (let time = 0; time < 4; time += 1) await page.keyboard.press('ArrowRight');
  expect(await left()).toBeGreaterThan(before);
  await look(page, 'session board 1280');
  await go(page.getByRole('button', { name: 'Open voting' }));
  await go(page.getByRole('button', { name: /Your dot for: It fell/ }));
  await page.getByText('2 dots left').waitFor();
  await go(page.getByRole('button', { name: 'Pause' }));
  await page.getByText('The timer rests.').waitFor();
  await go(page.getByRole('button', { name: 'Add', exact: true }));
  await tabTo(page, page.getByLabel('What will be done?'));
  await page.keyboard.type('Ask the counselors');
  await go(page.getByRole('button', { name: 'Add commitment' }));
  await toasted(page, 'The commitment is noted.');
  await go(page.getByRole('button', { name: 'End the session' }));
  await go(page.getByRole('dialog').getByRole('button', { name: 'End the session' }));
  await page.getByRole('heading', { name: 'What came of it' }).waitFor();
  await page.getByRole('checkbox', { name: 'Ask the counselors' }).waitFor();
}, 240_000);

test('a note is dragged, and stands there for the others', async () => {
  const { network, a } = await scene();
  const session = await liveSession([network.lead, a.lead]);
  const stepId = await openStep(network.lead, session, 'NOTES');
  await sessionAct(a.lead, 'addSessionNote', { input: { stepId, body: 'Move me' } });
  const [mine, theirs] = [await cairn.visit(`/n/${network.slug}/sessions/${session.id}/live`, { as: network.lead }), await cairn.visit(`/n/${network.slug}/sessions/${session.id}/live`, { as: a.lead })];
  for (const page of [mine, theirs]) await page.getByText('Board', { exact: true }).click();
  const box = (page: Page): Promise<{ x: number; y: number } | null> => page.getByRole('button', { name: 'Move the note: Move me' }).boundingBox();
  const from = await box(mine);
  await mine.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5);
  await mine.mouse.down();
  await mine.mouse.move((from?.x ?? 0) + 205, (from?.y ?? 0) + 155, { steps: 5 });
  await mine.mouse.up();
  const there = await box(theirs);
  await theirs.waitForFunction((x) => (document.querySelector('.handle')?.getBoundingClientRect().x ?? 0) > x + 150, there?.x ?? 0);
  expect(Math.abs(((await box(mine))?.x ?? 0) - (from?.x ?? 0) - 200)).toBeLessThan(8);
});

test('an empty list says what to do; the ways in look right on a phone; a wrong code says so', async () => {
  cairn.forgive(/404|Failed to load resource/);
  const { network } = await scene();
  const page = await cairn.visit(`/n/${network.slug}/sessions`, { as: network.lead, width: 390 });
  await page.getByText('No session yet').waitFor();
  await look(page, 'sessions empty 390');
  await planSession(network.lead, { title: 'One to come', startsAt: '2027-02-01T15:00:00Z' });
  await page.getByRole('link', { name: 'One to come' }).waitFor();
  await look(page, 'sessions 390');
  await page.getByRole('link', { name: 'Join by code' }).click();
  await page.getByLabel('Code').fill('ABCDEF');
  await press(page, 'Join');
  await page.getByText('No session that is open to you has this code.').waitFor();
  await look(page, 'join 390');
  await cairn.go(page, `/n/${network.slug}/sessions/new`);
  await look(page, 'session plan 390');
});
