import { freshNetwork, joinDistrict, liveSession, memberIdOf, sessionAct } from '../factories/index.js';
import { barriers } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';
import { heading } from './tools/words.js';

const cairn = browsing();

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
