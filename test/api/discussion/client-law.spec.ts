import { applyEvents, inOrder, putMessages, type MessageView, type ThreadPage } from '../../../apps/web/src/features/discussion/thread-events.js';
import { freshNetwork, joinMember, networkTalk, postMessage, type Member, type Network, type Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { seeded } from '../tools/seeded.js';

/** State before + events = fresh state: what the page of the web makes of events is what it would have fetched. */
let place: TestServer;
let network: Network;
let writers: Member[];
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  writers = [await joinMember(network, network.lead, ['COACH']), await joinMember(network, network.lead, ['COACH'])];
});

async function ask<T>(client: Client, document: string, variables: object): Promise<T> {
  const answer = await (await client.post(JSON.stringify({ id: registered(document), variables }))).json() as { data: T; errors?: object[] };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

// A cursor says where the next page begins; without one it says nothing.
const law = ({ messages, ...page }: ThreadPage): unknown => ({ ...page, messages: messages.edges, more: messages.pageInfo.hasNextPage });
const fresh = async (reader: Person): Promise<ThreadPage> => (await ask<{ thread: ThreadPage }>(reader.client, 'Thread', networkTalk(network))).thread;

/** As the web does: the events behind what is shown, then the messages whose words they do not carry. */
async function catchUp(reader: Member, shown: ThreadPage): Promise<ThreadPage> {
  const { eventsAfter } = await ask<{ eventsAfter: { events: { stream: string; seq: number; name: string; version: number; payload: string }[] } }>(reader.client, 'EventsAfter', { stream: shown.stream, seq: shown.seq });
  const events = eventsAfter.events.map((event) => ({ ...event, payload: JSON.parse(event.payload) as Record<string, unknown> }));
  const { pages, missing } = applyEvents([shown], events, { id: reader.memberId, post: true });
  const { threadMessages } = missing.length > 0 ? await ask<{ threadMessages: MessageView[] }>(reader.client, 'ThreadMessages', { ...networkTalk(network), ids: missing }) : { threadMessages: [] };
  return putMessages(pages, threadMessages)[0] as ThreadPage;
}

const act = (client: Client, document: string, variables: object): Promise<unknown> => client.ask(document, variables as Record<string, unknown>, Client.key());

test.each([1, 2, 3])('for any order of writing, editing, removing, restoring and reacting (seed %i)', async (seed) => {
  const random = seeded(seed);
  const [reader, other] = writers as [Member, Member];
  const own = new Map<string, { id: string; by: Member; version: number; removed: boolean }>();
  const before = await fresh(reader);
  let shown = before;
  const steps: (() => Promise<void>)[] = [
    async () => {
      const by = random.pick([reader, other]);
      const standing = [...own.values()].filter(({ removed }) => !removed);
      const replyToId = standing.length > 0 && random.below(3) === 0 ? random.pick(standing).id : undefined;
      const spokenTo = random.below(3) === 0 ? [{ mentionIds: [reader.memberId] }] : [];
      const said = await postMessage(by, networkTalk(network), { body: `${'ü👍'.repeat(random.below(120))} ${seed} ${own.size}`, replyToId, ...spokenTo[0] });
      own.set(said.id, { id: said.id, by, version: said.version, removed: false });
    },
    () => withOne(false, async (one) => {
      await act(one.by.client, 'mutation ($input: EditMessageInput!) { editMessage(input: $input) { __typename } }', { input: { id: one.id, version: one.version, body: `edited ${one.version}`, mentionIds: [other.memberId] } });
      one.version += 1;
    }),
    () => withOne(false, async (one) => {
      await act(one.by.client, 'mutation ($id: ID!) { removeMessage(id: $id) }', { id: one.id });
      Object.assign(one, { removed: true, version: one.version + 1 });
    }),
    () => withOne(true, async (one) => {
      await act(one.by.client, 'mutation ($id: ID!) { restoreMessage(id: $id) { __typename } }', { id: one.id });
      Object.assign(one, { removed: false, version: one.version + 1 });
    }),
    () => withOne(false, (one) => react('react', one.id)),
    () => withOne(false, (one) => react('unreact', one.id)),
  ];
  const react = async (what: string, id: string): Promise<void> => void await act(random.pick([reader, other]).client, `mutation ($id: ID!, $kind: ReactionKind!) { ${what}(id: $id, kind: $kind) { id } }`, { id, kind: random.pick(['THANKS', 'AGREE']) });
  async function withOne(removed: boolean, step: (one: { id: string; by: Member; version: number; removed: boolean }) => Promise<void>): Promise<void> {
    const some = [...own.values()].filter((one) => one.removed === removed);
    if (some.length > 0) await step(random.pick(some));
  }
  for (let at = 0; at < 60; at += 1) {
    await (own.size < 25 && random.below(2) === 0 ? steps[0] : random.pick(steps.slice(1)))?.();
    if (random.below(3) === 0) {
      shown = await catchUp(reader, shown);
      expect(law(shown)).toEqual(law(await fresh(reader)));
    }
  }
  expect(law(await catchUp(reader, shown))).toEqual(law(await fresh(reader)));
  // Whoever was away all the time comes to the same.
  expect(law(await catchUp(reader, before))).toEqual(law(await fresh(reader)));
});

test('a page that was fetched meanwhile takes only what comes behind it', async () => {
  const [reader, other] = writers as [Member, Member];
  await postMessage(other, networkTalk(network), { body: 'one' });
  const late = await fresh(reader);
  const early = { ...late, seq: 0, count: 0, lastNumber: 0, messages: { ...late.messages, edges: [] } };
  expect(law(await catchUp(reader, early))).toEqual(law(late));
  expect(inOrder([await catchUp(reader, late)])).toHaveLength(1);
});
