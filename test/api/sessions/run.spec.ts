import { freshNetwork, joinDistrict, joinMember, liveSession, openStep, planSession, sessionAct, sessionRoom, type District, type Member, type Network, type PlannedSession } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen } from '../tools/socket.js';
import { until } from '../tools/until.js';

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

const live = (): Promise<PlannedSession> => liveSession([network.lead, district.lead]);
const ms = (iso: string | null): number => Date.parse(iso as string);

describe('joining', () => {
  test('is possible before and while a session is live, once, and not afterwards', async () => {
    const session = await planSession(network.lead);
    for (let time = 0; time < 2; time += 1) expect(await sessionAct(district.lead, 'joinSession', { id: session.id }, 'state')).toMatchObject({ state: 'PLANNED' });
    await sessionAct(network.lead, 'startSession', { id: session.id });
    await sessionAct(coach, 'joinSession', { id: session.id });
    expect((await sessionRoom(coach, session.id)).people.map(({ name }) => name)).toEqual([district.lead.name, network.lead.name, coach.name]);
    await sessionAct(network.lead, 'endSession', { id: session.id });
    expect(await sessionAct(coach, 'joinSession', { id: session.id })).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
  });

  test('late shows what is going on now', async () => {
    const session = await live();
    const stepId = await openStep(network.lead, session, 'NOTES');
    await sessionAct(district.lead, 'addSessionNote', { input: { stepId, body: 'A note' } });
    await sessionAct(network.lead, 'setSessionVoting', { stepId, voting: true });
    await sessionAct(coach, 'joinSession', { id: session.id });
    expect(await sessionRoom(coach, session.id)).toMatchObject({ takesPart: true, session: { state: 'LIVE', stepId }, notes: [{ body: 'A note', votes: 0 }] });
    expect((await sessionRoom(coach, session.id)).steps.find(({ id }) => id === stepId)).toMatchObject({ voting: true });
  });

  test('and seeing the state takes four statements at most, whatever the number of people and notes', async () => {
    const session = await live();
    const stepId = await openStep(network.lead, session, 'NOTES');
    const count = async (by: { client: typeof coach.client }): Promise<number> => {
      await sessionAct(by, 'joinSession', { id: session.id });
      const joining = by.client.statements;
      await sessionRoom(by, session.id);
      expect(by.client.statements).toBe(1);
      return joining + by.client.statements;
    };
    const few = await count(coach);
    for (let n = 0; n < 25; n += 1) await sessionAct(district.lead, 'addSessionNote', { input: { stepId, body: `Note ${n}` } });
    const late = await joinMember(network, network.lead, ['COACH']);
    expect([few, await count(late)]).toEqual([few, few]);
    expect(few).toBeLessThanOrEqual(4);
  });
});

describe('the facilitator', () => {
  test('starts, goes from step to step, and ends; what each took is kept', async () => {
    const session = await planSession(network.lead);
    expect(await sessionAct(network.lead, 'openSessionStep', { stepId: session.steps[0]?.id })).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
    await sessionAct(network.lead, 'startSession', { id: session.id });
    expect(await sessionAct(network.lead, 'startSession', { id: session.id })).toMatchObject({ refusal: 'SESSION_STATE' });
    const first = await openStep(network.lead, session, 'TALK');
    const room = await sessionRoom(district.lead, session.id);
    expect(ms(room.session.timerEndsAt) - ms(room.steps[0]?.openedAt ?? null)).toBe(5 * 60_000);
    expect(Math.abs(ms(room.now) - Date.now())).toBeLessThan(5_000);
    const second = await openStep(network.lead, session, 'NOTES');
    await sessionAct(network.lead, 'openSessionStep', { stepId: first });
    expect((await sessionRoom(network.lead, session.id)).steps.find(({ id }) => id === second)).toMatchObject({ closedAt: expect.any(String), voting: false });
    await sessionAct(network.lead, 'endSession', { id: session.id });
    const record = await sessionRoom(district.lead, session.id);
    expect(record.session).toMatchObject({ state: 'ENDED', stepId: null, timerEndsAt: null, viewerCan: { plan: false, run: false, takePart: false } });
    expect(record.steps.filter(({ openedAt }) => openedAt).map(({ closedAt, spentMs }) => [typeof closedAt, spentMs > 0])).toEqual([['string', true], ['string', true]]);
  });

  test('rests the timer, lets it go on and gives it a minute', async () => {
    const session = await live();
    expect(await sessionAct(network.lead, 'turnSessionTimer', { id: session.id, act: 'PAUSE' }, 'timerEndsAt timerLeftMs')).toMatchObject({ timerEndsAt: null, timerLeftMs: null });
    await openStep(network.lead, session, 'TALK');
    const rests = await sessionAct<{ timerLeftMs: number; timerEndsAt: null }>(network.lead, 'turnSessionTimer', { id: session.id, act: 'PAUSE' }, 'timerEndsAt timerLeftMs');
    expect(rests.timerEndsAt).toBeNull();
    expect(rests.timerLeftMs).toBeGreaterThan(290_000);
    const more = await sessionAct<{ timerLeftMs: number }>(network.lead, 'turnSessionTimer', { id: session.id, act: 'ADD_MINUTE' }, 'timerLeftMs');
    expect(more.timerLeftMs).toBe(rests.timerLeftMs + 60_000);
    const runs = await sessionAct<{ timerEndsAt: string; timerLeftMs: null }>(network.lead, 'turnSessionTimer', { id: session.id, act: 'RESUME' }, 'timerEndsAt timerLeftMs');
    expect(runs.timerLeftMs).toBeNull();
    expect(ms(runs.timerEndsAt) - Date.now()).toBeGreaterThan(340_000);
  });

  test('is the only one who runs it', async () => {
    const session = await live();
    const stepId = session.steps[1]?.id as string;
    for (const by of [district.lead, coach]) {
      for (const [name, given] of [['startSession', { id: session.id }], ['endSession', { id: session.id }], ['openSessionStep', { stepId }], ['revealPredictions', { stepId }], ['handOverSession', { id: session.id, memberId: (await sessionRoom(by, session.id)).memberId }]] as const) {
        await expect(sessionAct(by, name, given)).rejects.toThrow('FORBIDDEN');
      }
      await expect(sessionAct(by, 'turnSessionTimer', { id: session.id, act: 'PAUSE' })).rejects.toThrow('FORBIDDEN');
      await expect(sessionAct(by, 'setSessionVoting', { stepId, voting: true })).rejects.toThrow('FORBIDDEN');
    }
    expect(await sessionRoom(coach, session.id)).toMatchObject({ session: { state: 'LIVE', stepId: null } });
  });

  test('hands over to somebody who takes part, of whatever district, who then runs it', async () => {
    const session = await live();
    const { memberId } = await sessionRoom(district.lead, session.id);
    await expect(sessionAct(network.lead, 'handOverSession', { id: session.id, memberId: coach.memberId })).rejects.toThrow('memberId');
    await sessionAct(network.lead, 'handOverSession', { id: session.id, memberId });
    await expect(sessionAct(network.lead, 'endSession', { id: session.id })).rejects.toThrow('FORBIDDEN');
    await openStep(district.lead, session, 'TALK');
    expect(await sessionAct(district.lead, 'endSession', { id: session.id }, 'state')).toMatchObject({ state: 'ENDED' });
  });
});

describe('a facilitator who is present', () => {
  test('keeps the session; one who was never here loses it to whoever takes part', async () => {
    const session = await live();
    const listener = await listen(network.lead.client);
    await listener.subscribe(`session:${session.id}`);
    expect(await sessionAct(district.lead, 'takeOverSession', { id: session.id })).toMatchObject({ refusal: 'FACILITATOR_PRESENT', message: `${network.lead.name} is facilitating. Ask to be handed over.` });
    const lonely = await live();
    expect(await sessionAct(coach, 'takeOverSession', { id: lonely.id })).toMatchObject({ refusal: 'NOT_TAKING_PART' });
    await openStep(network.lead, lonely, 'TALK');
    const before = await sessionRoom(district.lead, lonely.id);
    expect(await sessionAct(district.lead, 'takeOverSession', { id: lonely.id })).toMatchObject({ __typename: 'LiveSession' });
    const after = await sessionRoom(district.lead, lonely.id);
    expect(after.facilitator.name).toBe(district.lead.name);
    expect(after.session).toMatchObject({ stepId: before.session.stepId, timerEndsAt: before.session.timerEndsAt, viewerCan: { run: true } });
    expect(await sessionAct(district.lead, 'endSession', { id: lonely.id }, 'state')).toMatchObject({ state: 'ENDED' });
    expect(await sessionAct(network.lead, 'takeOverSession', { id: lonely.id })).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
  });

  test('who reloads the page is not lost', async () => {
    const session = await live();
    const listener = await listen(network.lead.client);
    await listener.subscribe(`session:${session.id}`);
    listener.socket.close();
    await until('the socket is gone', () => listener.closed());
    expect(await sessionAct(district.lead, 'takeOverSession', { id: session.id })).toMatchObject({ refusal: 'FACILITATOR_PRESENT' });
  });

  test('is taken over by one, when two try', async () => {
    const session = await live();
    await sessionAct(coach, 'joinSession', { id: session.id });
    const answers = await Promise.all([district.lead, coach].map((by) => sessionAct(by, 'takeOverSession', { id: session.id })));
    expect(answers.map(({ __typename, refusal }) => refusal ?? __typename).sort()).toEqual(['FACILITATOR_PRESENT', 'LiveSession']);
  });
});
