import { freshNetwork, joinMember, MESSAGE, networkTalk, postMessage, readThread, type Member, type Message, type Network, type Subject } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { heldInQueue } from '../tools/held-in-queue.js';
import { queued } from '../tools/queued.js';
import { sql } from '../tools/sql.js';

const EDIT = `mutation ($input: EditMessageInput!) { editMessage(input: $input) { __typename ... on Message { ${MESSAGE} } ... on Refused { refusal: code } } }`;
const REMOVE = 'mutation ($id: ID!) { removeMessage(id: $id) }';
const RESTORE = `mutation ($id: ID!) { restoreMessage(id: $id) { __typename ... on Message { ${MESSAGE} } ... on Refused { refusal: code } } }`;
const REACT = `mutation ($id: ID!, $kind: ReactionKind!) { react(id: $id, kind: $kind) { ${MESSAGE} } }`;
const UNREACT = REACT.replace('react(id', 'unreact(id');

let place: TestServer;
let network: Network;
let coach: Member;
let talk: Subject;
let said: Message;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  coach = await joinMember(network, network.lead, ['COACH']);
  talk = networkTalk(network);
  said = await postMessage(network.lead, talk, { body: 'A hastywordhere.' });
});

const act = <T = Record<string, never>>(client: Client, document: string, variables: object): Promise<T> => client.ask<T>(document, variables as Record<string, unknown>, Client.key());
const stored = async (): Promise<string> => JSON.stringify(await sql(place, 'select name, payload from event where network_id = $1', [network.id]));

describe('editing', () => {
  test('changes the own words, says so, and takes the old ones out of the log', async () => {
    const { editMessage } = await act<{ editMessage: Message }>(network.lead.client, EDIT, { input: { id: said.id, version: 1, body: 'A calm word.' } });
    expect(editMessage).toMatchObject({ __typename: 'Message', body: 'A calm word.', version: 2, editedAt: expect.any(String), number: 1 });
    expect(await stored()).not.toContain('hastywordhere');
    expect((await readThread(coach, talk)).messages.edges[0]?.node).toMatchObject({ body: 'A calm word.', version: 2 });
  });

  test('at an older version is a conflict with the current one', async () => {
    await act(network.lead.client, EDIT, { input: { id: said.id, version: 1, body: 'Second.' } });
    expect(await network.lead.client.fail(EDIT, { input: { id: said.id, version: 1, body: 'Third.' } })).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  test('the words of somebody else is forbidden; of another network they are not there', async () => {
    const outsider = (await freshNetwork(place)).lead;
    for (const [document, variables] of [[EDIT, { input: { id: said.id, version: 1, body: 'Mine.' } }], [REMOVE, { id: said.id }], [RESTORE, { id: said.id }]] as const) {
      expect((await coach.client.fail(document, variables)).code).toBe('FORBIDDEN');
      expect((await outsider.client.fail(document, variables)).code).toBe('NOT_FOUND');
    }
  });

  test('a removed message is refused', async () => {
    await act(network.lead.client, REMOVE, { id: said.id });
    expect(await act(network.lead.client, EDIT, { input: { id: said.id, version: 2, body: 'Back.' } })).toEqual({ editMessage: { __typename: 'Refused', refusal: 'MESSAGE_GONE' } });
  });
});

describe('removing', () => {
  test('takes a message out of the thread, of what answers it, of searches and of the log; twice is once', async () => {
    await postMessage(coach, talk, { body: 'I agree.', replyToId: said.id });
    const key = Client.key();
    for (let at = 0; at < 2; at += 1) await network.lead.client.ask(REMOVE, { id: said.id }, key);
    await act(network.lead.client, REMOVE, { id: said.id });
    const seen = await readThread(coach, talk);
    expect(seen).toMatchObject({ count: 1, lastNumber: 2 });
    expect(seen.messages.edges.map(({ node }) => [node.body, node.replyToId, node.replyTo])).toEqual([['I agree.', said.id, null]]);
    expect(await stored()).not.toContain('hastywordhere');
    expect(await stored()).toContain('I agree.');
    expect(await coach.client.ask('{ searchMessages(search: "hastywordhere") { edges { node { id } } } }')).toEqual({ searchMessages: { edges: [] } });
  });

  test('finds no words in what the queue keeps', async () => {
    const jobs = await heldInQueue(place, async () => (await postMessage(network.lead, talk, { body: 'queuedwordhere' })).id);
    expect(jobs).toContain('message.posted');
    expect(jobs).not.toContain('queuedwordhere');
  });

  test('finds no names of people and organizations in the queue', async () => {
    const jobs = await heldInQueue(place, async () => (await postMessage(network.lead, talk, { body: 'Ask her.', mentionIds: [coach.memberId] })).id);
    expect(jobs).toContain('message.posted');
    for (const name of [network.lead.name, coach.name, network.hub.name]) expect(jobs).not.toContain(name);
  });

  test('finds nothing in the queue when its job is done', async () => {
    await act(coach.client, REACT, { id: said.id, kind: 'AGREE' });
    await place.drain();
    expect(await queued(place)).not.toContain(said.id);
  });

  test('hides the row itself from everybody but its author', async () => {
    await act(network.lead.client, REMOVE, { id: said.id });
    expect((await coach.client.fail(REACT, { id: said.id, kind: 'AGREE' })).code).toBe('NOT_FOUND');
    expect((await coach.client.fail(RESTORE, { id: said.id })).code).toBe('NOT_FOUND');
    expect((await network.lead.client.fail(REACT, { id: said.id, kind: 'AGREE' })).code).toBe('NOT_FOUND');
  });

  test('can be undone, and no longer after 30 days', async () => {
    await act(network.lead.client, REMOVE, { id: said.id });
    expect(await act(network.lead.client, RESTORE, { id: said.id })).toMatchObject({ restoreMessage: { body: 'A hastywordhere.', number: 1 } });
    expect(await readThread(coach, talk)).toMatchObject({ count: 1, messages: { edges: [{ node: { id: said.id } }] } });
    await act(network.lead.client, REMOVE, { id: said.id });
    await sql(place, `update message set deleted_at = now() - interval '31 days' where network_id = $1 and id = $2`, [network.id, said.id]);
    expect(await act(network.lead.client, RESTORE, { id: said.id })).toEqual({ restoreMessage: { __typename: 'Refused', refusal: 'UNDO_TOO_LATE' } });
  });

  test('forgets the words of the caller alone, in this network alone', async () => {
    const [before] = await sql<{ payload: { body?: string } }>(place, `select payload from event where network_id = $1 and name = 'message.posted'`, [network.id]);
    const forget = (memberId: string, networkId: string): Promise<unknown> => sql(place, `select set_config('app.member_id', '${memberId}', false), set_config('app.network_id', '${networkId}', false), forget_message_words('${said.id}')`);
    await forget(coach.memberId, network.id);
    await forget(said.author.id, (await freshNetwork(place)).id);
    await forget('', '');
    expect(await sql(place, `select payload from event where network_id = $1 and name = 'message.posted'`, [network.id])).toEqual([before]);
    await forget(said.author.id, network.id);
    expect((await sql<{ payload: { body?: string } }>(place, `select payload from event where network_id = $1 and name = 'message.posted'`, [network.id]))[0]?.payload.body).toBeUndefined();
  });
});

describe('reacting', () => {
  test('is one of a few words, once per person, and taken back', async () => {
    for (let at = 0; at < 2; at += 1) await act(coach.client, REACT, { id: said.id, kind: 'THANKS' });
    await act(coach.client, REACT, { id: said.id, kind: 'CURIOUS' });
    const { react } = await act<{ react: Message }>(network.lead.client, REACT, { id: said.id, kind: 'THANKS' });
    expect(react.reactions.map(({ kind, members }) => [kind, members.map(({ name }) => name)])).toEqual([['CURIOUS', [coach.name]], ['THANKS', [coach.name, network.lead.name]]]);
    for (let at = 0; at < 2; at += 1) await act(coach.client, UNREACT, { id: said.id, kind: 'THANKS' });
    expect((await readThread(coach, talk)).messages.edges[0]?.node.reactions.map(({ kind, members }) => [kind, members.length])).toEqual([['CURIOUS', 1], ['THANKS', 1]]);
    expect((await sql(place, `select 1 from event where network_id = $1 and name = 'message.reacted'`, [network.id])).length).toBe(4);
  });

  test('with anything else is refused', async () => {
    for (const kind of ['LOVE', '', 'thanks', '__proto__']) expect((await coach.client.fail(REACT, { id: said.id, kind })).code).toBe('BAD_USER_INPUT');
  });
});
