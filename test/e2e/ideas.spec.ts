import type { Page } from 'playwright-core';
import { createIdea, freshNetwork, joinDistrict, joinMember, type District, type Idea, type Member, type Network } from '../factories/index.js';
import { barriers, scrollsSideways } from './tools/axe.js';
import { browsing } from './tools/browsing.js';
import { settled } from './tools/settled.js';
import { keepShot } from './tools/shots.js';

const cairn = browsing();

interface Shelf { network: Network; alder: District; boulder: District; teacher: Member; call: Idea }

const CALL = {
  title: 'Second-morning call', summary: 'Somebody the family knows calls on the second morning a student is missing, and asks one question.',
  problem: 'Families hear of absences when they are many. By then a letter sounds like a threat, and nobody knows what kept the student at home.',
  core: ['The call comes on the second morning, before ten', 'Somebody the family knows is calling', 'One question: what would help tomorrow?'], adaptable: ['Who calls: adviser, coach, front office', 'By phone or by message', 'The language'],
  areas: ['EFFECTIVE_PRACTICES', 'PROGRESS_MONITORING'], drivers: ['Ties with families', 'Early signs'], firstTest: 'One adviser calls five families for a week, and writes down what they say.',
};

/** A small library of two districts. */
async function shelf(): Promise<Shelf> {
  const network = await freshNetwork(cairn.place, { name: 'Every Day Counts' });
  const [alder, boulder] = [await joinDistrict(network, { name: 'Alder Creek' }), await joinDistrict(network, { name: 'Boulder Flats' })];
  const teacher = await joinMember(network, alder.lead, ['TEACHER'], { name: 'Lucia Ortiz' });
  const call = await createIdea(teacher, CALL);
  await createIdea(boulder.lead, { title: 'Attendance huddle', summary: 'Ten minutes every Monday over the list of who was missing.', areas: ['PROGRESS_MONITORING'], drivers: ['Early signs'] });
  await createIdea(network.lead, { title: 'Two-minute greeting', summary: 'An adult at every door says each name.', areas: ['ADULT_CAPACITY'], drivers: ['Belonging'] });
  return { network, alder, boulder, teacher, call };
}

const at = ({ network }: Shelf, path = ''): string => `/n/${network.slug}/ideas${path}`;
/** Waits until the library lists these and no others. */
const lists = (page: Page, ...titles: string[]): Promise<unknown> =>
  page.waitForFunction((wanted) => JSON.stringify([...document.querySelectorAll('ul.ideas h2')].map((heading) => heading.textContent)) === wanted, JSON.stringify(titles));

async function look(page: Page, name: string, { dark = false } = {}): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await settled(page);
    await keepShot(page, `ideas ${name} ${width}`);
    expect({ name, width, barriers: await barriers(page) }).toEqual({ name, width, barriers: [] });
    expect(await scrollsSideways(page)).toBe(false);
  }
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await keepShot(page, `ideas ${name} 390 dark`);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('the library is found through as one types, and narrowed in the address', async () => {
  const world = await shelf();
  const page = await cairn.visit(at(world), { as: world.boulder.lead });
  await look(page, 'library', { dark: true });
  await lists(page, 'Attendance huddle', 'Second-morning call', 'Two-minute greeting');
  await page.getByRole('searchbox', { name: 'Search ideas' }).pressSequentially('atendance');
  await page.getByText('1 idea', { exact: true }).waitFor();
  await lists(page, 'Attendance huddle');
  expect(new URL(page.url()).searchParams.get('q')).toBe('atendance');
  await page.getByRole('searchbox', { name: 'Search ideas' }).fill('');
  await page.getByText('3 ideas', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Early signs, 2 ideas' }).click();
  await page.getByText('2 ideas', { exact: true }).waitFor();
  await page.reload();
  await settled(page);
  await lists(page, 'Attendance huddle', 'Second-morning call');
  await page.getByRole('searchbox', { name: 'Search ideas' }).fill('zebra crossing');
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await look(page, 'nothing found');
  await page.getByRole('button', { name: 'Show all' }).last().click();
  await page.getByText('3 ideas', { exact: true }).waitFor();
});

test('the first idea is written on a phone, with the keyboard, and is not lost with the page', async () => {
  const network = await freshNetwork(cairn.place, { name: 'Every Day Counts' });
  const page = await cairn.visit(`/n/${network.slug}/ideas`, { as: network.lead, width: 390 });
  await look(page, 'empty');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Write an idea' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Title' }).fill('Calm Monday');
  await form.getByRole('textbox', { name: 'In one or two sentences' }).fill('Nothing new starts on a Monday before ten.');
  await form.getByRole('textbox', { name: 'What must stay, 1' }).fill('No tests');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A quiet first hour');
  await form.getByText('Draft saved').waitFor();
  await page.reload();
  await settled(page);
  await form.getByRole('textbox', { name: 'What must stay, 2' }).waitFor();
  expect(await form.getByRole('textbox', { name: 'What must stay, 2' }).inputValue()).toBe('A quiet first hour');
  await look(page, 'editor');
  await page.setViewportSize({ width: 390, height: 844 });
  await form.getByRole('combobox', { name: 'Drivers' }).fill('Belonging');
  await page.keyboard.press('Enter');
  await form.getByRole('checkbox', { name: 'Adult capacity' }).check();
  await form.getByRole('button', { name: 'Save the idea' }).click();
  await page.getByRole('heading', { level: 1, name: 'Calm Monday' }).waitFor();
  await page.getByText('A quiet first hour').waitFor();
  await cairn.go(page, `/n/${network.slug}/ideas?add=true`);
  expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).inputValue()).toBe('');
});

test('an idea of another district is taken over in one tap, with credit, and given back in another', async () => {
  const world = await shelf();
  const page = await cairn.visit(at(world, `/${world.call.id}`), { as: world.boulder.lead });
  await page.getByText('From Lucia Ortiz, Alder Creek.').waitFor();
  await look(page, 'idea', { dark: true });
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('After an idea of Alder Creek.').waitFor();
  await page.getByText('Boulder Flats.').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('From Lucia Ortiz, Alder Creek.').waitFor();
  await cairn.go(page, at(world));
  await lists(page, 'Attendance huddle', 'Second-morning call', 'Two-minute greeting');
  await cairn.go(page, at(world, `/${world.call.id}`));
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('After an idea of Alder Creek.').waitFor();
  await look(page, 'own idea');
});

test('two who change one idea see both versions side by side, and choose field by field', async () => {
  const world = await shelf();
  const path = at(world, `/${world.call.id}?edit=true`);
  const [mine, theirs] = [await cairn.visit(path, { as: world.teacher }), await cairn.visit(path, { as: world.alder.lead })];
  cairn.forgive(/409/);
  await theirs.getByRole('textbox', { name: 'Title' }).fill('Call before ten');
  await theirs.getByRole('textbox', { name: 'The problem it answers' }).fill('Letters come too late.');
  await mine.getByRole('textbox', { name: 'Title' }).fill('Second-morning message');
  await mine.getByRole('textbox', { name: 'What must stay, 1' }).fill('The message comes before ten');
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await theirs.getByRole('heading', { level: 1, name: 'Call before ten' }).waitFor();
  await mine.getByRole('button', { name: 'Save', exact: true }).click();
  await mine.getByRole('heading', { name: 'Somebody changed this before you' }).waitFor();
  await mine.getByRole('radiogroup', { name: 'Title' }).getByText('Call before ten').waitFor();
  await look(mine, 'conflict', { dark: true });
  await mine.getByRole('radiogroup', { name: 'Title' }).getByRole('radio', { name: 'Now saved' }).check();
  await mine.getByRole('button', { name: 'Save what I chose' }).click();
  await mine.getByRole('heading', { level: 1, name: 'Call before ten' }).waitFor();
  await mine.getByText('The message comes before ten').waitFor();
  await mine.getByText('Letters come too late.').waitFor();
  await theirs.getByText('The message comes before ten').waitFor();
  await mine.getByRole('button', { name: 'History' }).click();
  await mine.getByRole('dialog').getByText('Edition 3').waitFor();
  await mine.getByRole('dialog').getByRole('button', { name: 'Show this edition' }).first().click();
  await look(mine, 'history');
});

test('an idea that is kept to its owner leaves the page of everybody else, and a removed one comes back', async () => {
  const world = await shelf();
  const owner = await cairn.visit(at(world, `/${world.call.id}`), { as: world.teacher });
  const reader = await cairn.visit(at(world, `/${world.call.id}`), { as: world.boulder.lead });
  const library = await cairn.visit(at(world), { as: world.boulder.lead });
  cairn.forgive(/404/);
  await reader.getByRole('button', { name: 'Use it' }).waitFor();
  await owner.getByRole('button', { name: 'Network. Change who can see this' }).click();
  await owner.getByRole('menuitem', { name: 'Owner' }).click();
  await reader.getByRole('heading', { name: 'This page is not here' }).waitFor();
  await library.getByText('2 ideas', { exact: true }).waitFor();
  await owner.getByRole('button', { name: 'Undo' }).click();
  await library.getByText('3 ideas', { exact: true }).waitFor();
  await owner.getByRole('button', { name: 'Actions for Second-morning call' }).click();
  await owner.getByRole('menuitem', { name: 'Remove' }).click();
  await library.getByText('2 ideas', { exact: true }).waitFor();
  await owner.getByRole('button', { name: 'Undo' }).last().click();
  await owner.getByRole('heading', { level: 1, name: 'Second-morning call' }).waitFor();
  await library.getByText('3 ideas', { exact: true }).waitFor();
  await owner.getByRole('button', { name: 'Actions for Second-morning call' }).click();
  await owner.getByRole('menuitem', { name: 'Remove' }).click();
  await library.getByText('2 ideas', { exact: true }).waitFor();
  await cairn.go(owner, at(world, `/${world.call.id}`));
  await look(owner, 'removed');
  await owner.getByRole('button', { name: 'Bring it back' }).click();
  await library.getByText('3 ideas', { exact: true }).waitFor();
});
