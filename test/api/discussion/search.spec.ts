import { createMeasure, freshNetwork, joinDistrict, joinMember, networkTalk, postMessage, type Network, type Person } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { plantIdea } from '../tools/planted-ideas.js';
import { sql } from '../tools/sql.js';

const SEARCH = 'query ($search: String!, $first: Int! = 50, $after: String) { searchMessages(search: $search, first: $first, after: $after) { edges { node { id threadId kind title number authorName organizationName excerpt createdAt } } pageInfo { hasNextPage endCursor } } }';

interface Found { searchMessages: { edges: { node: { excerpt: string; kind: string; title: string; number: number; threadId: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }

let place: TestServer;
let network: Network;
beforeAll(async () => { place = await server(); });
beforeEach(async () => { network = await freshNetwork(place); });

async function find(reader: Pick<Person, 'client'>, search: string): Promise<string[]> {
  return (await reader.client.ask<Found>(SEARCH, { search })).searchMessages.edges.map(({ node }) => node.excerpt);
}

describe('searching messages', () => {
  test('finds all the words, in any order, the last perhaps unfinished, newest first', async () => {
    for (const body of ['Call the family before nine.', 'Before you call, read the note.', 'Nine families called back.']) await postMessage(network.lead, networkTalk(network), { body });
    expect(await find(network.lead, 'call before')).toEqual(['Before you call, read the note.', 'Call the family before nine.']);
    expect(await find(network.lead, 'NINE call')).toEqual(['Nine families called back.', 'Call the family before nine.']);
    expect(await find(network.lead, 'famil')).toHaveLength(2);
    expect(await find(network.lead, 'absent')).toEqual([]);
  });

  test('says where: the object, the place in its thread, the author', async () => {
    const measure = await createMeasure(network.lead);
    await postMessage(network.lead, { kind: 'MEASURE', subjectId: measure.id }, { body: 'A sudden drop.' });
    const { searchMessages } = await network.lead.client.ask<Found>(SEARCH, { search: 'sudden' });
    expect(searchMessages.edges[0]?.node).toMatchObject({ threadId: measure.id, kind: 'MEASURE', title: measure.name, number: 1, authorName: network.lead.name, organizationName: network.hub.name });
  });

  test('finds nothing that its reader could not read in its thread', async () => {
    const [district, other] = [await joinDistrict(network), await joinDistrict(network)];
    const mate = await joinMember(network, district.lead, ['TEACHER']);
    const colleague = await joinMember(network, district.lead, ['TEACHER']);
    await postMessage(mate, await plantIdea(place, district.lead, 'TEAM', [mate]), { body: 'quokka of the team' });
    await postMessage(district.lead, await plantIdea(place, district.lead, 'OWNER'), { body: 'quokka of the district' });
    await postMessage(network.lead, networkTalk(network), { body: 'quokka of everybody' });
    const foreign = await freshNetwork(place);
    await postMessage(foreign.lead, networkTalk(foreign), { body: 'quokka abroad' });
    expect(await find(mate, 'quokka')).toEqual(['quokka of everybody', 'quokka of the district', 'quokka of the team']);
    expect(await find(colleague, 'quokka')).toEqual(['quokka of everybody', 'quokka of the district']);
    for (const reader of [other.lead, network.lead]) expect(await find(reader, 'quokka')).toEqual(['quokka of everybody']);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    expect((await guest.client.fail(SEARCH, { search: 'quokka' })).code).toBe('FORBIDDEN');
  });

  test('finds what is readable behind hundreds of messages that are not', async () => {
    const district = await joinDistrict(network);
    await postMessage(network.lead, networkTalk(network), { body: 'wombat of everybody' });
    const idea = await plantIdea(place, district.lead, 'OWNER');
    await postMessage(district.lead, idea, { body: 'wombat' });
    await sql(place, `insert into message (network_id, id, thread_id, number, author_id, body)
      select network_id, ('ffffffff-ffff-7000-8000-' || lpad(n::text, 12, '0'))::uuid, thread_id, 1 + n, author_id, body from message, generate_series(1, 700) n where network_id = $1 and thread_id = $2`, [network.id, idea.subjectId]);
    expect(await find(network.lead, 'wombat')).toEqual(['wombat of everybody']);
  });

  test('goes back page by page', async () => {
    for (let at = 1; at <= 5; at += 1) await postMessage(network.lead, networkTalk(network), { body: `page ${at}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { searchMessages }: Found = await network.lead.client.ask(SEARCH, { search: 'page', first: 2, after });
      seen.push(...searchMessages.edges.map(({ node }) => node.excerpt));
      after = searchMessages.pageInfo.hasNextPage ? searchMessages.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['page 5', 'page 4', 'page 3', 'page 2', 'page 1']);
  });

  test.each(['', '  ', '*', '%_\\', '%', '_', '"', "'", `"it's`, ':*', '!', '&|!()', '\\', "' or 1=1--", '(((((((((((zz+)+)+)+)+$', '<->', '🎉', 'a:b:c', '/', '../..', "x' & 'y", '\\:*'])('"%s" finds nothing or what it says, and breaks nothing', async (search) => {
    await postMessage(network.lead, networkTalk(network), { body: 'An ordinary sentence.' });
    expect(await find(network.lead, search)).toEqual([]);
  });

  test('of ten thousand characters, or of what no text holds, is refused', async () => {
    for (const search of ['x'.repeat(10_000), 'a\u0000b', '\ud800']) expect(await network.lead.client.fail(SEARCH, { search })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
    expect(await network.lead.client.fail(SEARCH, { search: 'x', after: Buffer.from('["x"]').toString('base64url') })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});
