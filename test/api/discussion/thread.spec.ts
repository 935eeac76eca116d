import { randomUUID } from 'node:crypto';
import { createMeasure, freshNetwork, joinDistrict, joinMember, MESSAGE, networkTalk, POST, postMessage, readThread, THREAD, type Network, type Subject } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { plantIdea } from '../tools/planted-ideas.js';
import { sql } from '../tools/sql.js';
import { program } from '../tools/tokens.js';
import { until } from '../tools/until.js';

let place: TestServer;
let network: Network;
let talk: Subject;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  talk = networkTalk(network);
});

const bodies = async (reader: { client: Client }, subject: Subject): Promise<string[]> => (await readThread(reader, subject)).messages.edges.map(({ node }) => node.body);

describe('a thread', () => {
  test('is there for every object before anything is said, and opens with the first message', async () => {
    const measure = await createMeasure(network.lead);
    const before = await readThread(network.lead, { kind: 'MEASURE', subjectId: measure.id });
    expect(before).toMatchObject({ id: measure.id, title: measure.name, visibility: 'NETWORK', stream: `thread:${measure.id}`, count: 0, lastNumber: 0, following: false, unread: 0, viewerCan: { post: true }, messages: { edges: [] } });
    const said = await postMessage(network.lead, { kind: 'MEASURE', subjectId: measure.id }, { body: 'First.\nSecond line.' });
    expect(said).toMatchObject({ number: 1, body: 'First.\nSecond line.', author: { name: network.lead.name, organizationName: network.hub.name }, viewerCan: { edit: true } });
    expect(await readThread(network.lead, { kind: 'MEASURE', subjectId: measure.id })).toMatchObject({ count: 1, lastNumber: 1, following: true, readNumber: 1, unread: 0, messages: { edges: [{ node: { id: said.id } }] } });
  });

  test('pages back in time without a gap or a repetition, while people write', async () => {
    for (let at = 1; at <= 7; at += 1) await postMessage(network.lead, talk, { body: `m${at}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await readThread(network.lead, talk, { first: 3, after });
      seen.push(...page.messages.edges.map(({ node }) => node.body));
      after = page.messages.pageInfo.hasNextPage ? page.messages.pageInfo.endCursor : null;
      await postMessage(network.lead, talk, { body: 'late' });
    } while (after);
    expect(seen).toEqual(['m7', 'm6', 'm5', 'm4', 'm3', 'm2', 'm1']);
  });

  test('of many writers at once is opened once and numbered without a gap', async () => {
    const said = await Promise.all(Array.from({ length: 12 }, (_, at) => postMessage({ client: network.lead.client.in(network.slug) }, talk, { body: `m${at}` })));
    expect(said.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect((await readThread(network.lead, talk)).count).toBe(12);
  });

  test('is read by whoever reads its object, and looks missing to all others', async () => {
    const district = await joinDistrict(network);
    const other = await joinDistrict(network);
    const idea = await plantIdea(place, district.lead, 'OWNER');
    await postMessage(district.lead, idea, { body: 'Ours alone.' });
    expect(await bodies(district.lead, idea)).toEqual(['Ours alone.']);
    const missing = await other.lead.client.fail(THREAD, { kind: 'IDEA', subjectId: randomUUID() });
    const foreign = networkTalk(await freshNetwork(place));
    for (const reader of [other.lead, network.lead]) {
      for (const subject of [idea, foreign, { kind: 'TEAM', subjectId: idea.subjectId }, { kind: 'SESSION', subjectId: idea.subjectId }]) {
        const { requestId: _one, ...hidden } = await reader.client.fail(THREAD, { ...subject });
        const { requestId: _other, ...none } = missing;
        expect(hidden).toEqual(none);
        expect(await reader.client.fail(POST, { input: { ...subject, body: 'x' } }, Client.key())).toMatchObject({ code: 'NOT_FOUND' });
      }
    }
  });

  test('of a team is the team\'s, and no lead of the same district looks in', async () => {
    const district = await joinDistrict(network);
    const mate = await joinMember(network, district.lead, ['TEACHER']);
    const stranger = await joinMember(network, district.lead, ['TEACHER']);
    const idea = await plantIdea(place, district.lead, 'TEAM', [mate]);
    await postMessage(mate, idea, { body: 'Between us.' });
    expect(await bodies(district.lead, idea)).toEqual(['Between us.']);
    for (const reader of [stranger, network.lead]) expect((await reader.client.fail(THREAD, { ...idea })).code).toBe('NOT_FOUND');
  });

  test('is nothing for guests, and closed to writers of a district that rests', async () => {
    const guest = await joinMember(network, network.lead, ['GUEST']);
    expect((await guest.client.fail(THREAD, { ...talk })).code).toBe('FORBIDDEN');
    expect((await guest.client.fail(POST, { input: { ...talk, body: 'x' } })).code).toBe('FORBIDDEN');
    const district = await joinDistrict(network);
    await network.lead.client.ask('mutation ($id: ID!) { setSiteState(input: { id: $id, version: 3, state: PAUSED }) { __typename } }', { id: district.site.id }, Client.key());
    expect(await readThread(district.lead, talk)).toMatchObject({ viewerCan: { post: false } });
    expect((await district.lead.client.fail(POST, { input: { ...talk, body: 'x' } })).code).toBe('FORBIDDEN');
  });

  test('shows a token what it was made for', async () => {
    const measure = { kind: 'MEASURE', subjectId: (await createMeasure(network.lead)).id };
    await postMessage(network.lead, measure, { body: 'measure talk' });
    await postMessage(network.lead, talk, { body: 'network talk' });
    const token = await program(network.lead.client, ['thread.read', 'network.read']);
    expect((await token.fail(THREAD, { ...measure })).code).toBe('NOT_FOUND');
    const { inbox } = await token.ask<{ inbox: { edges: { node: { kind: string } }[] } }>('{ inbox(all: true) { edges { node { kind title excerpt } } } }');
    expect(inbox.edges.map(({ node }) => node.kind)).toEqual(['NETWORK']);
    const { searchMessages } = await token.ask<{ searchMessages: { edges: { node: { excerpt: string } }[] } }>('{ searchMessages(search: "talk") { edges { node { excerpt } } } }');
    expect(searchMessages.edges.map(({ node }) => node.excerpt)).toEqual(['network talk']);
    expect((await token.fail(POST, { input: { ...talk, body: 'x' } })).code).toBe('FORBIDDEN');
  });
});

describe('writing', () => {
  test('the same key fifty times at once is one message; with other words a conflict; of another member another message', async () => {
    const key = Client.key();
    const coach = await joinMember(network, network.lead, ['COACH']);
    const input = { ...talk, body: 'Once.' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => network.lead.client.in(network.slug).ask<{ postMessage: { id: string } }>(POST, { input }, key)));
    expect(new Set(answers.map(({ postMessage: { id } }) => id)).size).toBe(1);
    expect((await network.lead.client.fail(POST, { input: { ...talk, body: 'Other.' } }, key)).code).toBe('CONFLICT');
    await coach.client.ask(POST, { input }, key);
    expect(await bodies(network.lead, talk)).toEqual(['Once.', 'Once.']);
  });

  test('a message whose network is not there is not sent, and is sent once when it is there again', async () => {
    const key = Client.key();
    const input = { ...talk, body: 'Patience.' };
    await sql(place, `update member set state = 'FORMER' where network_id = $1`, [network.id]);
    expect((await network.lead.client.fail(POST, { input }, key)).code).toBe('NOT_FOUND');
    await sql(place, `update member set state = 'ACTIVE' where network_id = $1`, [network.id]);
    await until('the membership counts again', async () => !(await network.lead.client.send(POST, { input }, key)).errors);
    await network.lead.client.ask(POST, { input }, key);
    expect(await bodies(network.lead, talk)).toEqual(['Patience.']);
  });

  test('answers a message of the same thread, and shows its beginning', async () => {
    const [first, second] = [await postMessage(network.lead, talk, { body: `Why ${'so '.repeat(200)}` }), await createMeasure(network.lead)];
    const answer = await postMessage(network.lead, talk, { body: 'Because.', replyToId: first.id });
    expect(answer.replyTo).toEqual({ id: first.id, number: 1, authorName: network.lead.name, excerpt: first.body.slice(0, 160) });
    const elsewhere = await postMessage(network.lead, { kind: 'MEASURE', subjectId: second.id }, { body: 'There.' });
    const foreign = await freshNetwork(place);
    const abroad = await postMessage(foreign.lead, networkTalk(foreign));
    for (const replyToId of [elsewhere.id, abroad.id, randomUUID(), '', 'null', `' or 1=1--`, first.id.toUpperCase()]) {
      expect({ replyToId, code: (await network.lead.client.fail(POST, { input: { ...talk, body: 'x', replyToId } })).code }).toEqual({ replyToId, code: 'NOT_FOUND' });
    }
    expect((await readThread(network.lead, talk)).count).toBe(2);
  });

  test.each([
    ['NUL', 'a\u0000b'], ['half a surrogate', 'a\ud800b'], ['a direction override', 'a\u202eb'], ['nothing', '   \n '], ['too much', 'x'.repeat(4_001)],
  ])('%s is refused with the name of the field', async (_what, body) => {
    expect(await network.lead.client.fail(POST, { input: { ...talk, body } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'body' });
  });

  test('keeps markup, right-to-left words and emoji as the text they are', async () => {
    const given = ['<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '**bold** `code` &lt;b&gt; {{7*7}}', 'שלום עולם', '👩‍👩‍👧‍👦'.repeat(500), 'x'.repeat(4_000), '%_\\ \' " ; drop table message'];
    for (const body of given) expect((await postMessage(network.lead, talk, { body })).body).toBe(body);
    expect((await postMessage(network.lead, talk, { body: 'cafe\u0301\r\nb' })).body).toBe('caf\u00e9\nb');
  });

  test.each([[{ kind: 'LIBRARY' }], [{ kind: 'NETWORK', subjectId: null }]])('%j is no thread', async (wrong) => {
    expect((await network.lead.client.fail(POST, { input: { ...talk, body: 'x', ...wrong } })).code).toBe('BAD_USER_INPUT');
  });

  test.each(['', 'null', '0', ' x', `' or 1=1--`])('the id "%s" names nothing', async (subjectId) => {
    expect((await network.lead.client.fail(THREAD, { kind: 'NETWORK', subjectId })).code).toBe('NOT_FOUND');
  });

  test('a cursor that was made elsewhere is refused', async () => {
    for (const after of ['x', '', Buffer.from('["-1"]').toString('base64url'), Buffer.from('["1e9999"]').toString('base64url'), Buffer.from('["3000000000"]').toString('base64url')]) {
      expect(await network.lead.client.fail(THREAD, { ...talk, after })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    }
    for (const first of [0, 101, -1]) expect(await network.lead.client.fail(THREAD, { ...talk, first })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });
});

test('messages are fetched by their ids, as far as they belong to the thread', async () => {
  const [one, two] = [await postMessage(network.lead, talk, { body: 'one' }), await postMessage(network.lead, talk, { body: 'two' })];
  const measure = { kind: 'MEASURE', subjectId: (await createMeasure(network.lead)).id };
  const other = await postMessage(network.lead, measure);
  const document = `query ($kind: SubjectKind!, $subjectId: ID!, $ids: [ID!]!) { threadMessages(kind: $kind, subjectId: $subjectId, ids: $ids) { ${MESSAGE} } }`;
  const { threadMessages } = await network.lead.client.ask<{ threadMessages: { id: string }[] }>(document, { ...talk, ids: [two.id, other.id, one.id, 'x', randomUUID()] });
  expect(threadMessages.map(({ id }) => id)).toEqual([one.id, two.id]);
  expect(await network.lead.client.fail(document, { ...talk, ids: Array(101).fill(one.id) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
});
