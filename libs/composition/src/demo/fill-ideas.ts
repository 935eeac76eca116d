import { ChangeIdea, IdeaService } from '@cairn/ideas';
import { Db } from '@cairn/platform';
import { DATE_IDEA } from './back-date.page.js';
import { DEMO_CLONE, DEMO_IDEAS, type DemoIdea } from './ideas.js';
import { DEMO_PEOPLE } from './people.js';
import { found, must, type DemoWorld } from './world.js';

/** Writes the library, each idea by its author; one is taken over from another district. */
export async function fillIdeas(world: DemoWorld): Promise<void> {
  await Promise.all(DEMO_IDEAS.map((idea) => writeIdea(world, idea)));
  await takeOver(world);
}

async function writeIdea(world: DemoWorld, { key, by, shown, daysAgo, ...words }: DemoIdea): Promise<void> {
  const known = await existing(world, by, words.title);
  const teamId = shown === 'TEAM' ? found(world.teams.get(found(DEMO_PEOPLE.find(({ email }) => email === by), by).of), by).id : null;
  const id = known ?? must(await world.as(by, () => world.get(IdeaService).create({ ...words, visibility: shown ?? 'NETWORK', teamId }))).id;
  world.ideas.set(key, id);
  if (!known) await world.write(by, (tx) => tx.page(DATE_IDEA, [id, world.daysAgo(daysAgo)]));
}

async function takeOver(world: DemoWorld): Promise<void> {
  const { of, key, by, title, summary, daysAgo } = DEMO_CLONE;
  const known = await existing(world, by, title);
  if (known) return void world.ideas.set(key, known);
  const service = world.get(IdeaService);
  const copy = await world.as(by, () => service.clone(found(world.ideas.get(of), of), null));
  const named = must(await world.as(by, () => service.update({ id: copy.id, version: copy.version, title, summary })));
  must(await world.as(by, () => service.setVisibility({ id: named.id, visibility: 'NETWORK' })));
  world.ideas.set(key, copy.id);
  await world.write(by, (tx) => tx.page(DATE_IDEA, [copy.id, world.daysAgo(daysAgo)]));
}

function existing(world: DemoWorld, by: string, title: string): Promise<string | null> {
  return world.as(by, () => world.get(Db).read(async (tx) => (await tx.of(ChangeIdea).one({ title }))?.id ?? null));
}
