import pg from 'pg';
import { freshNetwork, joinDistrict, joinMember, liveSession, openStep, sessionAct, sessionRoom, SESSION_STATE, type District, type Member, type Network, type PlannedSession } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const SECRET = 'Zwetschgenkuchen';

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

async function predicting(): Promise<{ session: PlannedSession; stepId: string }> {
  const session = await liveSession([network.lead, district.lead, coach]);
  return { session, stepId: await openStep(network.lead, session, 'PREDICTION') };
}

const predict = (by: Pick<District['lead'], 'client'>, stepId: string, more: object = {}): ReturnType<typeof sessionAct> => sessionAct(by, 'commitPrediction', { input: { stepId, body: SECRET, value: 64.5, confidence: 73, ...more } });

describe('a prediction', () => {
  test('is its author\'s alone until the reveal: in answers, in events, on sockets, for the facilitator too', async () => {
    const { session, stepId } = await predicting();
    await place.drain();
    const listener = await listen(network.lead.client);
    await listener.subscribe(`session:${session.id}`);
    const frames: string[] = [];
    listener.socket.onAny((...all: unknown[]) => frames.push(JSON.stringify(all)));
    await predict(district.lead, stepId);
    await listener.next('session.answered');
    expect(listener.events.find(({ name }) => name === 'session.answered')?.payload).toEqual({ sessionId: session.id, stepId, answers: 1 });
    for (const by of [network.lead, coach]) {
      const state = await (await by.client.post(JSON.stringify({ query: SESSION_STATE, variables: { id: session.id } }))).text();
      const events = await (await by.client.post(JSON.stringify({ query: `{ eventsAfter(stream: "session:${session.id}", seq: 0) { events { name payload } } }` }))).text();
      for (const bytes of [state, events, frames.join()]) {
        expect(bytes).toContain(session.id);
        expect(bytes).not.toMatch(new RegExp(`${SECRET}|64\\.5|\\b73\\b`));
      }
      expect((await sessionRoom(by, session.id)).steps.find(({ id }) => id === stepId)).toMatchObject({ answers: 1, revealedAt: null });
    }
    expect((await sessionRoom(district.lead, session.id)).answers).toMatchObject([{ body: SECRET, value: 64.5, confidence: 73 }]);
  });

  test('is hidden from others by the walls of the database itself', async () => {
    const { session, stepId } = await predicting();
    await predict(district.lead, stepId);
    const { memberId } = await sessionRoom(district.lead, session.id);
    const seen = async (member: string): Promise<number> => {
      const client = new pg.Client({ connectionString: place.urls.appUrl });
      await client.connect();
      const settings = { network_id: network.id, member_id: member, read_owner_ids: [network.hub.id, district.organizationId].join(), author_owner_ids: [network.hub.id, district.organizationId].join() };
      await client.query('begin');
      for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      const { rowCount } = await client.query('select * from session_answer where step_id = $1', [stepId]);
      await client.end();
      return rowCount ?? 0;
    };
    expect([await seen(memberId), await seen(coach.memberId)]).toEqual([1, 0]);
    await sessionAct(network.lead, 'revealPredictions', { stepId });
    expect([await seen(memberId), await seen(coach.memberId)]).toEqual([1, 1]);
  });

  test('can be changed until the reveal and counts once; afterwards all see all, and it stands', async () => {
    const { session, stepId } = await predicting();
    await predict(district.lead, stepId);
    await predict(district.lead, stepId, { body: 'Another', value: null, confidence: null });
    await predict(coach, stepId, { value: 10 });
    expect((await sessionRoom(network.lead, session.id)).steps.find(({ id }) => id === stepId)?.answers).toBe(2);
    for (let time = 0; time < 2; time += 1) expect(await sessionAct(network.lead, 'revealPredictions', { stepId })).toMatchObject({ __typename: 'LiveSession' });
    const { memberId } = await sessionRoom(district.lead, session.id);
    expect((await sessionRoom(network.lead, session.id)).answers).toEqual([
      { stepId, memberId: coach.memberId, body: SECRET, value: 10, confidence: 73 }, { stepId, memberId, body: 'Another', value: null, confidence: null },
    ]);
    expect(await predict(district.lead, stepId)).toMatchObject({ refusal: 'REVEALED' });
    expect(await predict(network.lead, stepId)).toMatchObject({ refusal: 'REVEALED' });
    expect(await sql(place, `select count(*)::int as n from event where network_id = $1 and stream = $2 and name = 'session.revealed'`, [network.id, `session:${session.id}`])).toEqual([{ n: 1 }]);
  });

  test('of many at once is counted once each', async () => {
    const { session, stepId } = await predicting();
    await Promise.all(Array.from({ length: 12 }, (_, at) => predict([district.lead, coach, network.lead][at % 3] as never, stepId, { body: `Try ${at}` })));
    await until('three answers', async () => (await sessionRoom(network.lead, session.id)).steps.find(({ id }) => id === stepId)?.answers === 3);
  });

  test('is taken in the step that is open, from those who take part, while the session is live', async () => {
    const { session, stepId } = await predicting();
    const outsider = await joinMember(network, network.lead, ['COACH']);
    expect(await predict(outsider, stepId)).toMatchObject({ refusal: 'NOT_TAKING_PART' });
    await openStep(network.lead, session, 'NOTES');
    expect(await predict(district.lead, stepId)).toMatchObject({ refusal: 'STEP_NOT_OPEN' });
    expect(await sessionAct(network.lead, 'revealPredictions', { stepId })).toMatchObject({ refusal: 'STEP_NOT_OPEN' });
    await expect(predict(district.lead, session.steps[2]?.id as string)).rejects.toThrow('stepId');
    await sessionAct(network.lead, 'endSession', { id: session.id });
    expect(await predict(district.lead, stepId)).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
  });

  test.each([[{ body: '' }, 'body'], [{ body: 'x'.repeat(1_001) }, 'body'], [{ body: 'a\u0000' }, 'body'], [{ value: 1e300 }, 'value'], [{ confidence: 101 }, 'confidence'], [{ confidence: -1 }, 'confidence']])('refuses %j', async (more, field) => {
    const { stepId } = await predicting();
    await expect(predict(district.lead, stepId, more)).rejects.toThrow(`"field":"${field}"`);
  });
});
