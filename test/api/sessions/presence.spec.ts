import { freshNetwork, joinDistrict, joinMember, liveSession, sessionAct, sessionRoom, type District, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { closeSockets, listen, type Listener } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

// Two processes of one product, which deliver each other's events; who was here a moment ago counts for no time.
const SETTINGS = { CAIRN_REALTIME: 'postgres', CAIRN_PRESENCE_GRACE_MS: '0' };
let place: TestServer;
let other: TestServer;
let network: Network;
let district: District;
let coach: Member;
beforeAll(async () => {
  place = await startServer(SETTINGS);
  other = await startServer({ ...place.shared, CAIRN_TEST_WORK: 'off' });
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  coach = await joinMember(network, network.lead, ['COACH']);
}, 60_000);
afterEach(closeSockets);
afterAll(async () => { await other.stop(); await place.stop(); });

interface Watch extends Listener { here: () => string[] | null }

async function watch(client: Client, stream: string): Promise<Watch> {
  const listener = await listen(client);
  let here: string[] | null = null;
  listener.socket.on('presence', (message: { stream: string; memberIds: string[] }) => { if (message.stream === stream) here = message.memberIds; });
  expect(await listener.subscribe(stream)).toMatchObject({ ok: true });
  return Object.assign(listener, { here: () => here });
}

const onOther = (client: Client): Client => Object.assign(new Client(other.url), { cookie: client.cookie, network: client.network });
const isHere = (watcher: Watch, ids: string[]): Promise<unknown> => until(`presence of ${ids.length}`, () => JSON.stringify(watcher.here()) === JSON.stringify([...ids].sort()));

test('everybody in a session sees who is there, whichever process they came to, and who has left', async () => {
  const session = await liveSession([network.lead, district.lead, coach]);
  const stream = `session:${session.id}`;
  const [lead, member] = [(await sessionRoom(network.lead, session.id)).memberId, (await sessionRoom(district.lead, session.id)).memberId];
  const first = await watch(network.lead.client, stream);
  await isHere(first, [lead]);
  const second = await watch(onOther(district.lead.client), stream);
  await Promise.all([isHere(first, [lead, member]), isHere(second, [lead, member])]);
  const twice = await watch(network.lead.client, stream);
  twice.socket.close();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(first.here()).toEqual([lead, member].sort());
  second.socket.close();
  await isHere(first, [lead]);
  expect(await sql(place, `select count(*)::int as n from event where name like '%presence%'`)).toEqual([{ n: 0 }]);
});

test('a facilitator of another process is present, and lost when that socket is', async () => {
  const session = await liveSession([network.lead, district.lead]);
  const stream = `session:${session.id}`;
  const facilitating = await watch(onOther(network.lead.client), stream);
  expect(await sessionAct(district.lead, 'takeOverSession', { id: session.id })).toMatchObject({ refusal: 'FACILITATOR_PRESENT' });
  facilitating.socket.close();
  await until('the facilitator is lost', async () => (await sessionAct(district.lead, 'takeOverSession', { id: session.id })).refusal === undefined);
  expect((await sessionRoom(network.lead, session.id)).facilitator.name).toBe(district.lead.name);
});

test('leaving a stream is leaving the session; other kinds of streams tell nobody', async () => {
  const session = await liveSession([network.lead, coach]);
  const stream = `session:${session.id}`;
  const [lead, helper] = [await watch(network.lead.client, stream), await watch(coach.client, stream)];
  await until('both', () => lead.here()?.length === 2);
  await helper.ask('unsubscribe', { stream });
  await until('one', () => lead.here()?.length === 1);
  const listed = await watch(coach.client, `directory:${network.id}`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(listed.here()).toBeNull();
});
