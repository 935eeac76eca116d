import { freshNetwork, joinDistrict, joinMember, liveSession, memberIdOf, sessionAct, sessionRoom, type District, type Member, type Network, type PlannedSession } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen } from '../tools/socket.js';
import { sql } from '../tools/sql.js';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const MINE = '{ myCommitments(first: 50) { edges { node { id what due sessionTitle } } } }';

let place: TestServer;
let network: Network;
let district: District;
let coach: Member;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  coach = await joinMember(network, network.lead, ['COACH']);
});
afterEach(closeSockets);

const live = (more: object = {}): Promise<PlannedSession> => liveSession([network.lead, district.lead, coach], more);
const make = (by: Pick<District['lead'], 'client'>, session: PlannedSession, more: object = {}): ReturnType<typeof sessionAct<{ version: number }>> =>
  sessionAct<{ version: number }>(by, 'makeCommitment', { input: { sessionId: session.id, whoId: coach.memberId, what: 'Call the families', due: '2027-06-05', ...more } }, 'version');

describe('a commitment', () => {
  test('says who, what and when, is seen by all, and stands on the list of whoever made it until it is kept', async () => {
    const session = await live();
    const listener = await listen(coach.client);
    await listener.subscribe(`member:${coach.memberId}`);
    const { id } = await make(district.lead, session);
    const authorId = await memberIdOf(district.lead);
    expect((await sessionRoom(network.lead, session.id)).commitments).toEqual([{ id, whoId: coach.memberId, what: 'Call the families', due: '2027-06-05', doneAt: null, authorId, version: 1 }]);
    expect((await listener.next('commitment.made')).payload).toEqual({ sessionId: session.id, commitmentId: id });
    const mine = async (): Promise<unknown[]> => (await coach.client.ask<{ myCommitments: { edges: { node: { id: string } }[] } }>(MINE)).myCommitments.edges.map(({ node }) => node).filter((node) => node.id === id);
    expect(await mine()).toEqual([{ id, what: 'Call the families', due: '2027-06-05', sessionTitle: expect.any(String) }]);
    await sessionAct(network.lead, 'endSession', { id: session.id });
    expect(await sessionAct(coach, 'finishCommitment', { id, version: 1, done: true }, 'doneAt version')).toMatchObject({ doneAt: expect.any(String), version: 2 });
    expect(await mine()).toEqual([]);
    expect(await sessionAct(district.lead, 'finishCommitment', { id, version: 2, done: false }, 'doneAt')).toMatchObject({ doneAt: null });
    expect(await mine()).toHaveLength(1);
  });

  test('is corrected by its author and by the facilitator, taken out and put back', async () => {
    const session = await live();
    const { id } = await make(district.lead, session);
    const edit = { id, whoId: coach.memberId, what: 'Call them', due: null };
    await expect(sessionAct(coach, 'editCommitment', { input: { ...edit, version: 1 } })).rejects.toThrow('FORBIDDEN');
    await sessionAct(district.lead, 'editCommitment', { input: { ...edit, version: 1 } });
    await expect(sessionAct(network.lead, 'editCommitment', { input: { ...edit, version: 1 } })).rejects.toThrow('"currentVersion":2');
    await sessionAct(network.lead, 'removeCommitment', { id, removed: true });
    expect((await sessionRoom(coach, session.id)).commitments).toEqual([]);
    await sessionAct(network.lead, 'removeCommitment', { id, removed: false });
    expect((await sessionRoom(coach, session.id)).commitments).toMatchObject([{ what: 'Call them', due: null, version: 2 }]);
  });

  test('is finished by those two, for those who read the session', async () => {
    const session = await liveSession([district.lead], { visibility: 'OWNER' });
    const { id } = await make(district.lead, session, { whoId: await memberIdOf(district.lead) });
    await expect(sessionAct(coach, 'finishCommitment', { id, version: 1, done: true })).rejects.toThrow('NOT_FOUND');
    const colleague = await joinMember(network, district.lead, ['TEACHER'], { siteId: district.site.id });
    await expect(sessionAct(colleague, 'finishCommitment', { id, version: 1, done: true })).rejects.toThrow('FORBIDDEN');
    await expect(sessionAct(coach, 'finishCommitment', { id: NOBODY, version: 1, done: true })).rejects.toThrow('NOT_FOUND');
    await expect(sessionAct(district.lead, 'finishCommitment', { id, version: 9, done: true })).rejects.toThrow('CONFLICT');
  });

  test.each([[{ whoId: NOBODY }, 'whoId'], [{ whoId: 'x' }, 'whoId'], [{ what: '' }, 'what'], [{ what: 'x'.repeat(501) }, 'what']])('refuses %j', async (more, field) => {
    await expect(make(district.lead, await live(), more)).rejects.toThrow(`"field":"${field}"`);
  });
});

test('decisions say what and why', async () => {
  const session = await live();
  const { id } = await sessionAct(coach, 'makeDecision', { input: { sessionId: session.id, what: 'One class first', why: 'Small is safe' } });
  await sessionAct(coach, 'editDecision', { input: { id, version: 1, what: 'Two classes first' } });
  expect((await sessionRoom(district.lead, session.id)).decisions).toEqual([{ id, what: 'Two classes first', why: '', authorId: coach.memberId, version: 2 }]);
  await expect(sessionAct(district.lead, 'removeDecision', { id, removed: true })).rejects.toThrow('FORBIDDEN');
  await sessionAct(network.lead, 'removeDecision', { id, removed: true });
  expect((await sessionRoom(district.lead, session.id)).decisions).toEqual([]);
});

test('links lead to what a session started, for those who read it', async () => {
  const session = await live();
  const idea = async (visibility: string, ownerId: string, by: string): Promise<string> => (await sql<{ id: string }>(place, `insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary)
    values ($1, gen_random_uuid(), $2, $3, $4, 'An idea', '') returning id`, [network.id, ownerId, visibility, by]))[0]?.id as string;
  const author = await memberIdOf(district.lead);
  const [shared, own] = [await idea('NETWORK', district.organizationId, author), await idea('OWNER', district.organizationId, author)];
  for (const ideaId of [shared, own]) for (let time = 0; time < 2; time += 1) await sessionAct(district.lead, 'linkToSession', { input: { sessionId: session.id, ideaId } });
  expect((await sessionRoom(district.lead, session.id)).started.map((link) => link.idea?.id).sort()).toEqual([shared, own].sort());
  expect((await sessionRoom(coach, session.id)).started.map((link) => link.idea)).toEqual([{ id: shared, title: 'An idea' }]);
  await expect(sessionAct(coach, 'linkToSession', { input: { sessionId: session.id, ideaId: own } })).rejects.toThrow('NOT_FOUND');
  for (const wrong of [{}, { ideaId: shared, cycleId: shared }]) await expect(sessionAct(coach, 'linkToSession', { input: { sessionId: session.id, ...wrong } })).rejects.toThrow('ideaId');
});

test('all of it is captured while a session is live, by those who take part', async () => {
  const session = await live();
  const outsider = await joinMember(network, network.lead, ['COACH']);
  const tries = (by: Pick<District['lead'], 'client'>): Promise<{ refusal?: string }[]> => Promise.all([
    make(by, session), sessionAct(by, 'makeDecision', { input: { sessionId: session.id, what: 'x' } }), sessionAct(by, 'linkToSession', { input: { sessionId: session.id, ideaId: NOBODY } }),
  ]);
  expect((await tries(outsider)).map(({ refusal }) => refusal)).toEqual(Array(3).fill('NOT_TAKING_PART'));
  const { id } = await make(district.lead, session);
  await sessionAct(network.lead, 'endSession', { id: session.id });
  expect((await tries(district.lead)).map(({ refusal }) => refusal)).toEqual(Array(3).fill('SESSION_NOT_LIVE'));
  expect(await sessionAct(district.lead, 'removeCommitment', { id, removed: true })).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
});

test('a repeated key makes one of each', async () => {
  const session = await live();
  const KEYED = 'mutation ($input: MakeDecisionInput!) { makeDecision(input: $input) { ... on Decision { id } } }';
  const key = { 'idempotency-key': `k-${session.id}` };
  const input = { sessionId: session.id, what: 'Once' };
  const answers = await Promise.all(Array.from({ length: 20 }, () => coach.client.ask<{ makeDecision: { id: string } }>(KEYED, { input }, key)));
  expect(new Set(answers.map(({ makeDecision }) => makeDecision.id)).size).toBe(1);
  expect(await coach.client.fail(KEYED, { input: { ...input, what: 'Other' } }, key)).toMatchObject({ code: 'CONFLICT' });
  expect((await sessionRoom(coach, session.id)).decisions).toHaveLength(1);
});

test('a guest reads no session, hears none, and learns no id of one', async () => {
  const guest = await joinMember(network, network.lead, ['GUEST']);
  const session = await live();
  await make(district.lead, session);
  await place.drain();
  expect(await guest.client.fail('query ($id: ID!) { sessionRoom(id: $id) { id } }', { id: session.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await guest.client.ask(MINE)).toEqual({ myCommitments: { edges: [] } });
  const listener = await listen(guest.client);
  expect(await listener.subscribe(`session:${session.id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
  expect(await listener.subscribe(`learning:${network.id}`)).toMatchObject({ ok: true });
  await sessionAct(network.lead, 'endSession', { id: session.id });
  await listener.next('session.ended');
  const told = await (await guest.client.post(JSON.stringify({ query: `{ eventsAfter(stream: "learning:${network.id}", seq: 0) { events { name payload } } }` }))).text();
  expect(told).toContain('session.planned');
  expect(JSON.stringify(listener.events) + told).not.toContain(session.id);
});
