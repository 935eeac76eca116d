import { closeCycle, createCycle, liveSession, networkTalk, postMessage, sessionAct } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { sql } from '../tools/sql.js';
import { workWorld, type WorkWorld } from '../tools/work-world.js';

interface Shown { statements: number; rows: number }

// What the pages of the teams' work ask, and how many statements each may take besides BEGIN, context and COMMIT.
const MOST: [document: string, statements: number][] = [
  ['Ideas', 1], ['IdeaFacets', 1], ['Board', 3], ['MyBoards', 1], ['Tests', 1], ['Thread', 2], ['Inbox', 1], ['InboxCount', 1], ['Sessions', 1], ['SessionRoom', 1], ['MyCommitments', 1], ['RecentLearning', 1],
];

let place: TestServer;
let world: WorkWorld;
let sessionId: string;
let variables: Record<string, Record<string, unknown>>;
const few = new Map<string, Shown>();
const many = new Map<string, Shown>();

beforeAll(async () => {
  place = await server();
  world = await workWorld(place);
  const { people: { teacher, coach }, team, ideas, network } = world;
  await closeCycle(teacher, await createCycle(teacher, ideas.shared.id, team.id, { visibility: 'NETWORK' }), 'ADOPT');
  for (let at = 0; at < 3; at += 1) await postMessage(coach, networkTalk(network), { mentionIds: [teacher.memberId] });
  sessionId = (await liveSession([teacher, coach])).id;
  await sessionAct(teacher, 'makeCommitment', { input: { sessionId, whoId: teacher.memberId, what: 'Call' } });
  await place.drain();
  variables = { Board: { teamId: team.id }, Thread: { kind: 'NETWORK', subjectId: network.id }, Inbox: { all: true }, Sessions: { state: 'PLANNED' }, SessionRoom: { id: sessionId }, RecentLearning: { first: 20 } };
  for (const [document] of MOST) few.set(document, await count(document));
  await grow();
  for (const [document] of MOST) many.set(document, await count(document));
}, 60_000);

async function count(document: string): Promise<Shown> {
  const { client } = world.people.teacher;
  const answer = await (await client.post(JSON.stringify({ id: registered(document), variables: variables[document] ?? {} }))).json() as { data?: object; errors?: object[] };
  expect({ document, errors: answer.errors }).toEqual({ document, errors: undefined });
  return { statements: client.statements, rows: JSON.stringify(answer.data).length };
}

/** Sixty of everything, straight into the tables: what is counted is how they are read. */
async function grow(): Promise<void> {
  await copy('change_idea', 't.id = $2', [world.ideas.shared.id], `jsonb_build_object('title', 'More ' || n)`);
  await copy('pdsa_cycle', `t.team_id = $2 and t.stage <> 'CANCELLED'`, [world.team.id], `jsonb_build_object('ramp_id', made.id)`, 20);
  await sql(place, `insert into prediction (network_id, id, cycle_id, number, question, predicted) select c.network_id, gen_random_uuid(), c.id, 1, 'q', 'p' from pdsa_cycle c
    where c.network_id = $1 and c.stage in ('DRAFT', 'PLANNED') and not exists (select 1 from prediction p where p.network_id = c.network_id and p.cycle_id = c.id)`, [world.network.id]);
  await copy('message', 't.thread_id = $1 and t.number = 1', [], `jsonb_build_object('number', 100 + n)`);
  await sql(place, `update thread set messages = 63, last_number = 160 where network_id = $1 and id = $1`, [world.network.id]);
  await copy('thread', 't.id = $1', [], `jsonb_build_object('subject_kind', 'IDEA', 'id', i.id, 'subject_id', i.id)`, 1, `join change_idea i on i.network_id = t.network_id and i.title like 'More %'`);
  await copy('thread_follower', 't.thread_id = $1 and t.member_id = $2', [world.people.teacher.memberId], `jsonb_build_object('thread_id', i.id)`, 1, `join change_idea i on i.network_id = t.network_id and i.title like 'More %'`);
  await copy('live_session', 't.id = $2', [world.sessions.shared.id], `jsonb_build_object('code', translate(lpad(n::text, 6, '0'), '0123456789', 'ABCDEFGHJK'))`);
  await sql(place, `insert into session_note (network_id, id, session_id, step_id, author_id, body) select t.network_id, gen_random_uuid(), t.session_id, t.id, $3, 'More ' || n from session_step t, generate_series(1, 60) n
    where t.network_id = $1 and t.session_id = $2 and t.kind = 'NOTES'`, [world.network.id, sessionId, world.people.coach.memberId]);
  await copy('commitment', 't.session_id = $2', [sessionId], `'{}'::jsonb`);
}

/** Copies of rows of a table, each with an id of its own and with what else must differ. $1 is the network. */
async function copy(table: string, where: string, values: unknown[], differing: string, times = 60, joined = ''): Promise<void> {
  await sql(place, `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', made.id) || ${differing})).*
    from ${table} t ${joined} cross join generate_series(1, ${times}) n cross join lateral (select gen_random_uuid() as id where n > 0) made where t.network_id = $1 and ${where}`, [world.network.id, ...values]);
}

test.each(MOST)('%s asks the database as often for sixty rows as for a few: %i times at most', (document, most) => {
  const [before, after] = [few.get(document) as Shown, many.get(document) as Shown];
  expect({ document, more: document === 'InboxCount' || after.rows > before.rows }).toEqual({ document, more: true });
  expect({ document, statements: after.statements }).toEqual({ document, statements: before.statements });
  expect(after.statements).toBeGreaterThan(0);
  expect(after.statements).toBeLessThanOrEqual(most);
});

test('somebody joins a session of many and sees it with four statements at most', async () => {
  const { client } = world.people.sibling;
  const send = async (name: string): Promise<number> => {
    const answer = await (await client.post(JSON.stringify({ id: registered(name), variables: { id: sessionId } }), Client.key())).json() as { errors?: object[] };
    expect(answer.errors).toBeUndefined();
    return client.statements;
  };
  expect(await send('JoinSession') + await send('SessionRoom')).toBeLessThanOrEqual(4);
});
