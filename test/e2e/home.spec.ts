import { freshNetwork, joinDistrict, liveSession, memberIdOf, sessionAct, signIn } from '../factories/index.js';
import { barriers } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { wireOf } from './tools/wire.js';
import { heading } from './tools/words.js';

const cairn = browsing();

/** Bytes of packed script that the first page runs on, and of all that it takes: styles, the font, answers and headers as well. */
const MOST_SCRIPT = 205_000;
const MOST_BYTES = 250_000;

test('what one committed to in a session waits at home, is kept there, and comes back when that was too early', async () => {
  const network = await freshNetwork(cairn.place);
  const district = await joinDistrict(network);
  const session = await liveSession([network.lead, district.lead], { title: 'Autumn session' });
  await sessionAct(district.lead, 'makeCommitment', { input: { sessionId: session.id, whoId: await memberIdOf(district.lead), what: 'Call five families', due: '2026-01-16' } });
  const page = await cairn.visit(`/n/${network.slug}`, { as: district.lead, width: 390 });
  await page.getByRole('heading', { name: 'Call five families' }).waitFor();
  await page.getByText('It was due on January 16, 2026.').waitFor();
  await settled(page);
  await keepShot(page, 'home, a commitment 390');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('heading', { name: 'Call five families' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Call five families' }).waitFor();
  await page.getByRole('link', { name: 'Open the session' }).click();
  await heading(page, 'Autumn session');
  expect(await (await cairn.visit(`/n/${network.slug}`, { as: network.lead })).getByText('Call five families').count()).toBe(0);
});

test('the first page is light: all of it over the wire, with its headers', async () => {
  const lead = await signIn(cairn.place, { email: 'maren@juniper-ridge.example', password: 'sample days at juniper ridge' });
  const page = await cairn.visit('/', { as: { client: lead } });
  const wire = await wireOf(page);
  await cairn.go(page, '/n/every-day-counts');
  await cairn.framesOf(page).subscribed('learning');
  const { bytes, script, answers } = wire();
  process.stdout.write(`      ${Math.round(bytes / 1000)} kB in ${answers} answers, ${Math.round(script / 1000)} kB of them script\n`);
  expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('what only belongs to a page leaves the page’s headers out; a picture, which can be opened alone, has them', async () => {
  const page = await cairn.visit('/sign-in');
  const headersOf = async (selector: string, attribute: string) => (await fetch(new URL(String(await page.locator(selector).first().getAttribute(attribute)), cairn.url))).headers;
  for (const headers of [await headersOf('script[type=module]', 'src'), await headersOf('link[rel=stylesheet]', 'href')]) {
    expect(headers.get('content-security-policy')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(['etag', 'connection', 'keep-alive'].filter((name) => headers.has(name))).toEqual([]);
  }
  expect((await headersOf('link[rel=icon]', 'href')).get('content-security-policy')).toContain(`default-src 'self'`);
});
