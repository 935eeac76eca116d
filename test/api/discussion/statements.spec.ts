import { freshNetwork, joinMember, networkTalk, postMessage, type Member, type Network } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { sql } from '../tools/sql.js';

interface Shown { statements: number; rows: number }

// What the pages of the web ask of talk, and how many statements each may take besides BEGIN, context and COMMIT.
const MOST: [document: string, statements: number][] = [['Thread', 2], ['ThreadMessages', 2], ['Inbox', 1], ['InboxCount', 1], ['SearchMessages', 1], ['Mentionable', 2]];

let place: TestServer;
let network: Network;
let coach: Member;
const few = new Map<string, Shown>();
const many = new Map<string, Shown>();

beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  coach = await joinMember(network, network.lead, ['COACH']);
  const said = await postMessage(coach, networkTalk(network), { body: 'Everyday words.' });
  await postMessage(network.lead, networkTalk(network), { body: 'Everyday answer.', replyToId: said.id, mentionIds: [coach.memberId] });
  const variables: Record<string, object> = {
    Thread: networkTalk(network), ThreadMessages: { ...networkTalk(network), ids: [said.id] }, Inbox: { all: true }, SearchMessages: { search: 'everyday' }, Mentionable: { ...networkTalk(network), search: 'p' },
  };
  for (const [document] of MOST) few.set(document, await count(document, variables[document]));
  const ids = await grow();
  for (const [document] of MOST) many.set(document, await count(document, document === 'ThreadMessages' ? { ...networkTalk(network), ids } : variables[document]));
});

async function count(document: string, variables: object = {}): Promise<Shown> {
  const answer = await (await coach.client.post(JSON.stringify({ id: registered(document), variables }))).json() as { data?: object; errors?: object[] };
  expect({ document, errors: answer.errors }).toEqual({ document, errors: undefined });
  return { statements: coach.client.statements, rows: JSON.stringify(answer.data).length };
}

/** Sixty of everything, straight into the tables: what is counted is how they are read. */
async function grow(): Promise<string[]> {
  const run = (text: string, ...more: unknown[]): Promise<Record<string, unknown>[]> => sql(place, text, [network.id, ...more]);
  await run(`with added as (insert into app_user (id, email, name) select gen_random_uuid(), gen_random_uuid() || '@x.example', 'Person ' || n from generate_series(1, 60) n returning id, name)
    insert into member (network_id, id, user_id, name, organization_id, roles) select $1::uuid, gen_random_uuid(), a.id, a.name, $2, '{TEACHER}' from added a`, network.hub.id);
  const added = await run(`insert into message (network_id, id, thread_id, number, author_id, body, reply_to_id, mention_ids)
    select $1::uuid, gen_random_uuid(), $1::uuid, 2 + row_number() over (), m.id, 'Everyday ' || m.name, (select id from message where network_id = $1 and number = 1), array[m.id, $2::uuid] from member m where m.network_id = $1 and m.name ~ '^Person [0-9]+$' returning id`, coach.memberId);
  await run(`update thread set messages = 62, last_number = 62 where network_id = $1`);
  await run(`insert into reaction (network_id, thread_id, message_id, member_id, kind) select $1, $1, m.id, p.id, 'AGREE' from message m, member p where m.network_id = $1 and p.network_id = $1`);
  await run(`insert into measure (network_id, id, owner_id, visibility, name, kind, type, direction, unit, grain) select $1, gen_random_uuid(), $2, 'NETWORK', 'Talked about ' || n, 'OUTCOME', 'COUNT', 'UP', '#', 'MONTH' from generate_series(1, 60) n`, network.hub.id);
  await run(`insert into thread (network_id, id, subject_kind, subject_id, messages, last_number, last_at) select $1, id, 'MEASURE', id, 1, 1, now() from measure where network_id = $1`);
  await run(`insert into message (network_id, id, thread_id, number, author_id, body) select $1, gen_random_uuid(), t.id, 1, (select author_id from message where network_id = $1 and number = 2), 'Everyday' from thread t where t.network_id = $1 and t.id <> $1`);
  await run(`insert into thread_follower (network_id, thread_id, member_id) select $1, id, $2 from thread where network_id = $1 on conflict do nothing`, coach.memberId);
  return added.map(({ id }) => id as string);
}

test.each(MOST)('%s asks the database as often for sixty rows as for two: %i times at most', (document, most) => {
  const [before, after] = [few.get(document) as Shown, many.get(document) as Shown];
  if (document !== 'InboxCount') expect(after.rows).toBeGreaterThan(before.rows);
  expect({ document, statements: after.statements }).toEqual({ document, statements: before.statements });
  expect(after.statements).toBeGreaterThan(0);
  expect(after.statements).toBeLessThanOrEqual(most);
});

test('writing takes seven, whatever was said before', async () => {
  const before = few.get('Thread');
  await postMessage(coach, networkTalk(network));
  expect([before?.statements, coach.client.statements <= 7]).toEqual([2, true]);
});
