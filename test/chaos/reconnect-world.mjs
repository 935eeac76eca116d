import { randomUUID } from 'node:crypto';
import { Listener } from './listener.mjs';
import { foundHub, joinHub, makeNetwork, measureInput } from './network.mjs';
import { makePractice, openSession } from './practice.mjs';
import { Seeded } from './seeded.mjs';
import { WRITERS } from './reconnect-writers.mjs';

const EDITED = 6;
/** The server keeps five sockets a person; one that hangs half-open counts for a while. */
const PAGES_A_PERSON = 2;
const STREAMS_A_PAGE = 3;
const AT_ONCE = 4;

/** A network with measures that change, and people enough to look at it. */
export async function makeWorld(run) {
  const network = await makeNetwork(run, await foundHub(run), 'listened');
  const edited = [];
  for (let nth = 1; nth <= EDITED; nth += 1) edited.push(await network.head.ask('createMeasure', { input: measureInput(`Edited measure ${nth}`, 'What is edited', 'MONTH') }, randomUUID()));
  const threads = await openThreads(network, [{ kind: 'NETWORK', subjectId: network.id }, ...edited.slice(0, 2).map(({ id }) => ({ kind: 'MEASURE', subjectId: id }))]);
  const practices = [];
  for (const district of network.joined.slice(0, 2)) practices.push(await makePractice(district, network.slug));
  return { ...network, edited, threads, practices, session: await openSession(network), members: await gather(run, network) };
}

async function openThreads({ head }, subjects) {
  const threads = [];
  for (const subject of subjects) {
    await head.ask('postMessage', { input: { ...subject, body: 'The first word' } }, randomUUID());
    threads.push({ ...subject, stream: (await head.ask('thread', subject)).stream });
  }
  return threads;
}

async function gather(run, { head, slug }) {
  const people = Math.ceil(run.options.clients / PAGES_A_PERSON);
  const members = [];
  for (let from = 1; from <= people; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, people - from + 1) }, (_, nth) => from + nth);
    const joined = await Promise.all(some.map((nth) => joinHub(run, head, slug, { email: `page${nth}@${slug}.example`, roles: ['COACH'], name: `Page ${nth}` })));
    for (const client of joined) members.push({ ...(await client.ask('me')).me, client });
  }
  return members;
}

/** The pages: each listens to its person's inbox and to some of what the writers tell, chosen by the seed. */
export function makeListeners(run, world) {
  const told = [...new Set(WRITERS.flatMap(({ streams }) => streams(world)))].filter((stream) => !stream.startsWith('member:'));
  return Array.from({ length: run.options.clients }, (_, nth) => {
    const { id, client } = world.members[Math.floor(nth / PAGES_A_PERSON)];
    const random = new Seeded(run.options.seed, `page ${nth + 1}`);
    const streams = new Set([`member:${id}`]);
    while (streams.size < Math.min(STREAMS_A_PAGE, told.length) + 1) streams.add(random.pick(told));
    return new Listener({ name: `page ${nth + 1}`, session: client.session, streams: [...streams] }, run);
  });
}
