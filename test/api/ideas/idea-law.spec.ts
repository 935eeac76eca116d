import { EVENT_NAMES, EVENT_STREAMS } from '@cairn/domain';
import { createIdea, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { act, REMOVE, RESTORE, SHOW, UPDATE } from '../tools/ideas.js';
import { sql } from '../tools/sql.js';

/**
 * State before + events = fresh state, for ideas that the network reads: whenever an answer of a page changes for somebody, that page has
 * heard something on a stream it listens to. What is kept to an owner or a team is told to its own page alone.
 */
let place: TestServer;
let world: { network: Network; district: District; neighbour: District; teacher: Client; id: string };
let version = 1;
const told = new Set<string>();

beforeAll(async () => {
  place = await server();
  const network = await freshNetwork(place);
  const [district, neighbour] = [await joinDistrict(network), await joinDistrict(network)];
  const teacher = (await joinMember(network, district.lead, ['TEACHER'])).client;
  world = { network, district, neighbour, teacher, id: (await createIdea(district.lead)).id };
  version = 1;
});

async function answer(client: Client, document: string, variables: object): Promise<string> {
  const response = await client.post(JSON.stringify({ id: registered(document), variables }));
  return (await response.text()).replace(/"requestId":"[^"]*"/g, '');
}

async function pages(): Promise<Map<string, { hears: string; shows: string }>> {
  const { network, district, neighbour, teacher, id } = world;
  const found = new Map<string, { hears: string; shows: string }>();
  for (const [who, client] of [['hub', network.lead.client], ['author', district.lead.client], ['colleague', teacher], ['neighbour', neighbour.lead.client]] as const) {
    found.set(`${who}: the idea`, { hears: `idea:${id}`, shows: (await answer(client, 'Idea', { id })) + (await answer(client, 'IdeaEditions', { id })) });
    found.set(`${who}: the library`, { hears: `learning:${network.id}`, shows: (await answer(client, 'Ideas', {})) + (await answer(client, 'IdeaFacets', {})) });
  }
  return found;
}

const events = (): Promise<{ id: string; stream: string; name: string }[]> =>
  sql(place, `select id, stream, name from event where network_id = $1 and name like 'idea.%' order by stream, seq`, [world.network.id]);
const lead = (): Client => world.district.lead.client;
const show = (visibility: string): Promise<unknown> => act(lead(), SHOW, { input: { id: world.id, visibility } });

const STEPS: [what: string, expected: string[], step: () => Promise<unknown>][] = [
  ['an idea is written', ['idea.created on idea', 'idea.created on learning'], () => createIdea(world.neighbour.lead)],
  ['its words are changed', ['idea.updated on idea', 'idea.updated on learning'], () => act(lead(), UPDATE, { input: { id: world.id, version: version++, title: 'Another title', drivers: ['Another driver'] } })],
  ['it is kept to its owner', ['idea.visibilityChanged on idea', 'idea.visibilityChanged on learning'], () => show('OWNER')],
  ['it is shared again', ['idea.visibilityChanged on idea', 'idea.visibilityChanged on learning'], () => show('NETWORK')],
  ['it is removed', ['idea.removed on idea', 'idea.removed on learning'], () => act(lead(), REMOVE, { id: world.id })],
  ['it is brought back', ['idea.restored on idea', 'idea.restored on learning'], () => act(lead(), RESTORE, { id: world.id })],
];

test.each(STEPS)('when %s, every page that shows it hears of it', async (_what, expected, step) => {
  const [before, known] = [await pages(), new Set((await events()).map(({ id }) => id))];
  await step();
  await place.drain();
  const after = await pages();
  const fresh = (await events()).filter(({ id }) => !known.has(id));
  const names = fresh.map(({ name, stream }) => `${name} on ${stream.split(':')[0]}`);
  expect([...names].sort()).toEqual(expected);
  for (const name of names) told.add(name);
  const heard = new Set(fresh.map(({ stream }) => stream));
  const changed = [...after].filter(([page, { shows }]) => shows !== before.get(page)?.shows);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(([, { hears }]) => !heard.has(hears)).map(([page]) => page)).toEqual([]);
});

test('every event of ideas is told on every stream that the list names', () => {
  const listed = EVENT_NAMES.filter((name) => name.startsWith('idea.')).flatMap((name) => EVENT_STREAMS[name].map((kind) => `${name} on ${kind}`));
  expect([...told].sort()).toEqual(listed.sort());
});
