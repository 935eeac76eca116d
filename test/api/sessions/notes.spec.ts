import { setTimeout as pause } from 'node:timers/promises';
import { freshNetwork, joinDistrict, joinMember, liveSession, openStep, sessionAct, sessionRoom, signIn, type District, type Member, type Network, type PlannedSession } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

interface Board { session: PlannedSession; stepId: string; note: (by?: Pick<District['lead'], 'client'>, body?: string) => Promise<string> }

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

async function board(voting = false): Promise<Board> {
  const session = await liveSession([network.lead, district.lead, coach]);
  const stepId = await openStep(network.lead, session, 'NOTES');
  if (voting) await sessionAct(network.lead, 'setSessionVoting', { stepId, voting: true });
  return { session, stepId, note: async (by = district.lead, body = 'A note') => (await sessionAct(by, 'addSessionNote', { input: { stepId, body } })).id };
}

const vote = (by: Pick<District['lead'], 'client'>, noteId: string, on = true): ReturnType<typeof sessionAct<{ votes: number }>> => sessionAct<{ votes: number }>(by, 'voteForNote', { noteId, on }, 'votes');
const stored = async (stepId: string): Promise<{ votes: number; dots: number }[]> => sql(place, `select n.votes, (select count(*)::int from session_vote v where v.network_id = n.network_id and v.note_id = n.id) as dots from session_note n where n.step_id = $1 order by n.id`, [stepId]);

/** Asks again when the server says that it is too much at once, as a page does. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!String(error).includes('UNAVAILABLE')) throw error;
    }
  }
}

describe('a note', () => {
  test('is added, edited, moved by everybody, taken off and put back', async () => {
    const { session, stepId, note } = await board();
    const id = await note();
    expect(await sessionAct(district.lead, 'editSessionNote', { input: { id, version: 1, body: 'Better' } }, 'body version')).toMatchObject({ body: 'Better', version: 2 });
    expect(await sessionAct(coach, 'moveSessionNote', { input: { id, x: 0.25, y: 0.5 } }, 'x y version')).toMatchObject({ x: 0.25, y: 0.5, version: 2 });
    await sessionAct(district.lead, 'removeSessionNote', { id, removed: true });
    expect((await sessionRoom(coach, session.id)).notes).toEqual([]);
    await sessionAct(district.lead, 'removeSessionNote', { id, removed: false });
    expect((await sessionRoom(coach, session.id)).notes).toMatchObject([{ id, stepId, body: 'Better', x: 0.25, y: 0.5 }]);
  });

  test('belongs to whoever wrote it', async () => {
    const { note } = await board();
    const id = await note();
    await expect(sessionAct(coach, 'editSessionNote', { input: { id, version: 1, body: 'Mine' } })).rejects.toThrow('FORBIDDEN');
    await expect(sessionAct(network.lead, 'removeSessionNote', { id, removed: true })).rejects.toThrow('FORBIDDEN');
    await expect(sessionAct(district.lead, 'editSessionNote', { input: { id, version: 7, body: 'Stale' } })).rejects.toThrow('"currentVersion":1');
  });

  test('is written while its step is open, by those who take part', async () => {
    const { session, stepId, note } = await board();
    const id = await note();
    const outsider = await joinMember(network, network.lead, ['COACH']);
    expect(await sessionAct(outsider, 'addSessionNote', { input: { stepId, body: 'x' } })).toMatchObject({ refusal: 'NOT_TAKING_PART' });
    expect(await sessionAct(outsider, 'moveSessionNote', { input: { id, x: 0, y: 0 } })).toMatchObject({ refusal: 'NOT_TAKING_PART' });
    const foreign = await freshNetwork(place);
    await expect(sessionAct(foreign.lead, 'moveSessionNote', { input: { id, x: 0, y: 0 } })).rejects.toThrow('NOT_FOUND');
    await openStep(network.lead, session, 'TALK');
    expect(await sessionAct(district.lead, 'addSessionNote', { input: { stepId, body: 'x' } })).toMatchObject({ refusal: 'STEP_NOT_OPEN' });
    expect(await sessionAct(district.lead, 'editSessionNote', { input: { id, version: 1, body: 'x' } })).toMatchObject({ refusal: 'STEP_NOT_OPEN' });
    await sessionAct(network.lead, 'endSession', { id: session.id });
    expect(await sessionAct(district.lead, 'addSessionNote', { input: { stepId, body: 'x' } })).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
  });

  test('with dots stays', async () => {
    const { note } = await board(true);
    const id = await note();
    await vote(coach, id);
    expect(await sessionAct(district.lead, 'removeSessionNote', { id, removed: true })).toMatchObject({ refusal: 'NOTE_HAS_VOTES' });
    await vote(coach, id, false);
    await sessionAct(district.lead, 'removeSessionNote', { id, removed: true });
    await expect(vote(coach, id)).rejects.toThrow('NOT_FOUND');
  });

  test.each([[{ body: '' }, 'body'], [{ body: 'x'.repeat(501) }, 'body'], [{ body: '\u0000' }, 'body'], [{ body: 'a', x: 1.1, y: 0 }, 'x'], [{ body: 'a', x: 0, y: -0.1 }, 'y']])('refuses %j', async (more, field) => {
    const { stepId } = await board();
    await expect(sessionAct(district.lead, 'addSessionNote', { input: { stepId, ...more } })).rejects.toThrow(`"field":"${field}"`);
  });
});

describe('dots', () => {
  test('are one on a note and so many in a step; one taken back can be set again', async () => {
    const { session, stepId, note } = await board(true);
    const [a, b, c] = [await note(), await note(), await note()] as [string, string, string];
    expect(await vote(coach, a)).toMatchObject({ votes: 1 });
    expect(await vote(coach, a)).toMatchObject({ votes: 1 });
    await vote(coach, b);
    expect(await vote(coach, c)).toMatchObject({ refusal: 'NO_VOTES_LEFT', message: 'You have used your 2 votes.' });
    expect(await vote(coach, b, false)).toMatchObject({ votes: 0 });
    expect(await vote(coach, c)).toMatchObject({ votes: 1 });
    await vote(district.lead, a);
    expect((await sessionRoom(coach, session.id)).myVotes).toEqual([a, c].sort());
    expect((await sessionRoom(network.lead, session.id)).myVotes).toEqual([]);
    expect(await stored(stepId)).toEqual([{ votes: 2, dots: 2 }, { votes: 0, dots: 0 }, { votes: 1, dots: 1 }]);
  });

  test('are not set before voting opens, nor after it closes, nor after the step', async () => {
    const { session, stepId, note } = await board();
    const id = await note();
    expect(await vote(coach, id)).toMatchObject({ refusal: 'CLOSED' });
    await sessionAct(network.lead, 'setSessionVoting', { stepId, voting: true });
    await vote(coach, id);
    await sessionAct(network.lead, 'setSessionVoting', { stepId, voting: false });
    for (const on of [true, false]) expect(await vote(coach, id, on)).toMatchObject({ refusal: 'CLOSED' });
    await sessionAct(network.lead, 'setSessionVoting', { stepId, voting: true });
    await openStep(network.lead, session, 'TALK');
    expect(await vote(district.lead, id)).toMatchObject({ refusal: 'STEP_NOT_OPEN' });
    await sessionAct(network.lead, 'openSessionStep', { stepId });
    expect(await vote(district.lead, id)).toMatchObject({ refusal: 'CLOSED' });
    await sessionAct(network.lead, 'endSession', { id: session.id });
    expect(await vote(district.lead, id)).toMatchObject({ refusal: 'SESSION_NOT_LIVE' });
    expect(await stored(stepId)).toEqual([{ votes: 1, dots: 1 }]);
  });

  test('of two tabs are the same dots', async () => {
    const { stepId, note } = await board(true);
    const notes = await Promise.all(Array.from({ length: 6 }, () => note()));
    const tabs = [coach.client, await signIn(place, coach, network.slug)];
    const answers = await Promise.all(notes.flatMap((id) => tabs.map((client) => vote({ client }, id))));
    expect(answers.filter(({ refusal }) => refusal === 'NO_VOTES_LEFT')).toHaveLength(8);
    const counted = await stored(stepId);
    expect(counted.filter(({ votes, dots }) => votes === 1 && dots === 1)).toHaveLength(2);
    expect(counted.filter(({ votes, dots }) => votes === 0 && dots === 0)).toHaveLength(4);
  });

  test('500 in a second are one each', async () => {
    const { stepId, note } = await board(true);
    const notes = [await note(), await note()] as [string, string];
    const [one, other] = [district.lead, coach];
    const answers = await Promise.all(Array.from({ length: 500 }, async (_, at) => {
      await pause(2 * at);
      return insist(() => vote(at % 2 ? one : other, notes[Math.floor(at / 2) % 2] as string));
    }));
    expect(answers.every(({ __typename }) => __typename === 'SessionNote')).toBe(true);
    expect(await stored(stepId)).toEqual([{ votes: 2, dots: 2 }, { votes: 2, dots: 2 }]);
    expect(await sql(place, `select count(*)::int as n from event where name = 'session.voted' and payload->>'stepId' = $1`, [stepId])).toEqual([{ n: 4 }]);
  });

  test('that meet the close of the vote are counted or refused, never half', async () => {
    const { stepId, note } = await board(true);
    const ids = await Promise.all(Array.from({ length: 4 }, () => note()));
    const [closing, ...votes] = await Promise.all([sessionAct(network.lead, 'setSessionVoting', { stepId, voting: false }), ...ids.flatMap((id) => [vote(coach, id), vote(district.lead, id)])]);
    expect(closing).toMatchObject({ __typename: 'LiveSession' });
    const counted = await stored(stepId);
    for (const { votes: shown, dots } of counted) expect(shown).toBe(dots);
    expect(counted.reduce((sum, { dots }) => sum + dots, 0)).toBe(votes.filter(({ __typename }) => __typename === 'SessionNote').length);
  });
});
