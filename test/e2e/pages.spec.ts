import type { Page } from 'playwright-core';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { linkInOutbox } from './tools/outbox.js';
import { type Sample, sampleOf } from './tools/sample.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';

const cairn = browsing();
let sample: Sample;
beforeAll(async () => { sample = await sampleOf(cairn); }, 60_000);

interface PageCase {
  name: string;
  /** The sample person who looks; nobody for the pages before the door. */
  role?: string;
  path: (sample: Sample) => string | Promise<string>;
  /** What is done on the page before it is looked at. */
  then?: (page: Page) => Promise<void>;
  dark?: boolean;
}

const inNetwork = (name: string, path: (sample: Sample) => string, more: Partial<PageCase> = {}): PageCase =>
  ({ name, role: 'Hub lead', path: (found) => `/n/${found.slug}${path(found)}`, ...more });
const measure = ({ measures: [first] }: Sample): string => `/measures/${first?.id}`;

const PAGES: readonly PageCase[] = [
  { name: 'sign-in', path: () => '/sign-in', dark: true },
  { name: 'register', path: () => '/register' },
  { name: 'reset', path: () => '/reset' },
  { name: 'reset with a link', path: () => `/reset/${'a'.repeat(43)}` },
  { name: 'invitation', path: () => linkInOutbox(cairn, 'superintendent@ironwood-gap.example') },
  { name: 'not found', path: () => '/nothing/here' },
  { name: 'outbox', role: 'Hub lead', path: () => '/outbox' },
  { name: 'my networks', role: 'Hub lead', path: () => '/' },
  { name: 'new network', role: 'Hub lead', path: () => '/networks/new' },
  { name: 'account', role: 'Hub lead', path: () => '/account' },
  inNetwork('home', () => '', { dark: true }),
  inNetwork('home of a teacher', () => '', { role: 'Teacher' }),
  inNetwork('districts', () => '/districts'),
  inNetwork('one district', () => '/districts', { then: (page) => opened(page, 'Open Alder Creek') }),
  inNetwork('people', () => '/people'),
  inNetwork('measures', () => '/measures'),
  inNetwork('new measure', () => '/measures?add=true', { then: (page) => page.getByRole('dialog').waitFor() }),
  inNetwork('measure', measure, { dark: true }),
  inNetwork('measure of a district', measure, { role: 'District lead' }),
  inNetwork('measure as a table', (found) => `${measure(found)}?view=table`),
  inNetwork('funnel', (found) => `${measure(found)}/funnel`, { dark: true }),
  inNetwork('funnel as a table', (found) => `${measure(found)}/funnel?view=table`),
  inNetwork('wall', () => '/wall', { dark: true }),
  inNetwork('wall of a district', () => '/wall', { role: 'District lead' }),
  inNetwork('series', ({ series }) => `/series/${series.improving}`),
  inNetwork('series with hidden cells', ({ series }) => `/series/${series.hidden}`, { role: 'District lead' }),
  inNetwork('enter a point', (found) => `${measure(found)}/enter`, { role: 'District lead', dark: true }),
  inNetwork('enter points, pasted', (found) => `${measure(found)}/enter?paste=true`, { role: 'District lead' }),
  inNetwork('import, the file', (found) => `${measure(found)}/import`),
  inNetwork('import, the columns', (found) => `${measure(found)}/import?import=${found.imports.uploaded}`),
  inNetwork('import, the check', (found) => `${measure(found)}/import?import=${found.imports.checked}`, { dark: true }),
  inNetwork('import, done', (found) => `${measure(found)}/import?import=${found.imports.done}`),
  inNetwork('imports', (found) => `${measure(found)}/imports`),
  inNetwork('learning', () => '/learning', { dark: true }),
  inNetwork('teams', () => '/teams'),
  inNetwork('team', () => '/teams', { then: (page) => followed(page, 'Alder Creek every-day team'), dark: true }),
  inNetwork('ideas', () => '/ideas'),
  inNetwork('idea', () => '/ideas', { then: (page) => followed(page, 'Call home on the second morning'), dark: true }),
  inNetwork('tests', () => '/tests', { role: 'Teacher' }),
  inNetwork('tests of a coach', () => '/tests', { role: 'Improvement coach' }),
  inNetwork('all tests', () => '/tests/all'),
  inNetwork('test', () => '/tests/all', { then: (page) => followed(page, 'Call home on the second morning, cycle 2'), dark: true }),
  inNetwork('inbox', () => '/inbox', { role: 'Teacher' }),
  inNetwork('messages found', () => '/inbox?q=Monday', { role: 'Teacher' }),
  inNetwork('sessions', () => '/sessions'),
  inNetwork('record of a session', () => '/sessions', { then: (page) => followed(page, 'Mondays: what our calls taught us') }),
  inNetwork('settings', () => '/settings'),
];

async function opened(page: Page, link: string): Promise<void> {
  await page.getByRole('link', { name: link }).click();
  await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
}

async function followed(page: Page, link: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: link }).waitFor();
}

async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  await keepShot(page, name);
  expect(await barriers(page)).toEqual([]);
}

describe('nobody is kept out of', () => {
  test.each(PAGES.map((one) => [one.name, one] as const))('%s', async (_name, { name, role, path, then, dark }) => {
    const page = await cairn.visit(await path(sample), { as: role ? await sample.as(role) : undefined });
    await then?.(page);
    await look(page, `${name} 1280`);
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, `${name} 390`);
    expect(await scrollsSideways(page)).toBe(false);
    if (!dark) return;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await look(page, `${name} 390 dark`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await settled(page);
    await keepShot(page, `${name} 1280 dark`);
  });
});

test('a mail is shown as it looks, in a frame that runs nothing', async () => {
  const page = await cairn.visit('/outbox', { as: await sample.as('Hub lead') });
  await page.getByText('As it looks', { exact: true }).click();
  const frame = page.locator('iframe');
  expect(await frame.getAttribute('sandbox')).not.toContain('allow-scripts');
  await frame.contentFrame().getByRole('link').first().waitFor();
  await keepShot(page, 'outbox, the mail as it looks', { whole: false });
});

test('on a phone, a chosen mail comes into view', async () => {
  const page = await cairn.visit('/outbox', { as: await sample.as('Hub lead'), width: 390 });
  await page.getByRole('listitem').nth(4).getByRole('button').click();
  await page.waitForFunction(() => {
    const box = document.querySelector('article')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight;
  });
});

describe('the watch itself', () => {
  test('sees a picture without words, a script in the page and a page that is too wide', async () => {
    cairn.forgive(/Content Security Policy/);
    const page = await cairn.visit('/sign-in', { width: 390 });
    let refused = '';
    page.on('console', (message) => { refused += message.text(); });
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.insertAdjacentHTML('beforeend', '<img src="data:," /><div style="width: 900px">wide</div>');
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      main?.append(script);
    });
    expect((await barriers(page)).join()).toContain('image-alt');
    expect(await scrollsSideways(page)).toBe(true);
    expect(refused).toContain('Content Security Policy');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
