import { createIdea, freshNetwork, joinDistrict, joinMember } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { act, REMOVE, RESTORE, SHOW, teamOf, UPDATE } from '../tools/ideas.js';
import { closeSockets, listen } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });
afterEach(closeSockets);

async function told(networkId: string): Promise<string[]> {
  return (await sql<{ name: string; stream: string }>(place, `select name, split_part(stream, ':', 1) as stream from event where network_id = $1 and name like 'idea.%' order by id`, [networkId])).map(({ name, stream }) => `${name} on ${stream}`);
}

describe('what happens to an idea', () => {
  test('is told to its readers, and to the network only while the network may read it', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const { client } = district.lead;
    const { id } = await createIdea(district.lead, { visibility: 'OWNER' });
    await act(client, UPDATE, { input: { id, version: 1, title: 'Two' } });
    await act(client, REMOVE, { id });
    await act(client, RESTORE, { id });
    const quiet = ['created', 'updated', 'removed', 'restored'].flatMap((what) => [`idea.${what} on idea`, `idea.${what} on organization`]);
    expect((await told(network.id)).sort()).toEqual(quiet.sort());
    await act(client, SHOW, { input: { id, visibility: 'NETWORK' } });
    await act(client, UPDATE, { input: { id, version: 5, title: 'Three' } });
    await act(client, SHOW, { input: { id, visibility: 'OWNER' } });
    await act(client, UPDATE, { input: { id, version: 7, title: 'Four' } });
    expect((await told(network.id)).slice(8).sort()).toEqual([
      'idea.updated on idea', 'idea.updated on idea', 'idea.updated on learning', 'idea.updated on organization', 'idea.visibilityChanged on idea', 'idea.visibilityChanged on idea',
      'idea.visibilityChanged on learning', 'idea.visibilityChanged on learning', 'idea.visibilityChanged on organization', 'idea.visibilityChanged on organization']);
  });

  test('is heard by nobody who may not read it', async () => {
    const network = await freshNetwork(place);
    const [district, neighbour] = [await joinDistrict(network), await joinDistrict(network)];
    const [teacher, colleague] = [await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, district.lead, ['TEACHER'])];
    const team = await teamOf(place, district, [teacher]);
    const [owned, ofTeam] = [await createIdea(district.lead, { visibility: 'OWNER' }), await createIdea(teacher, { visibility: 'TEAM', teamId: team })];
    const [outsider, inside] = [await listen(neighbour.lead.client), await listen(colleague.client)];
    for (const { id } of [owned, ofTeam]) {
      expect(await outsider.subscribe(`idea:${id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
      expect((await neighbour.lead.client.fail('query ($s: String!) { eventsAfter(stream: $s, seq: 0) { hasMore } }', { s: `idea:${id}` })).code).toBe('NOT_FOUND');
    }
    expect(await inside.subscribe(`idea:${owned.id}`)).toMatchObject({ ok: true });
    expect(await inside.subscribe(`idea:${ofTeam.id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test('is not heard any more once an idea is kept to fewer: the room is emptied, and who still may, joins again', async () => {
    const network = await freshNetwork(place);
    const [district, neighbour] = [await joinDistrict(network), await joinDistrict(network)];
    const { id } = await createIdea(district.lead);
    const other = await createIdea(district.lead);
    const stream = `idea:${id}`;
    const [reader, own] = [await listen(neighbour.lead.client), await listen(district.lead.client)];
    for (const listener of [reader, own]) for (const one of [stream, `idea:${other.id}`]) expect(await listener.subscribe(one)).toMatchObject({ ok: true });
    await act(district.lead.client, SHOW, { input: { id, visibility: 'OWNER' } });
    await until('both are told', () => reader.revoked.length > 0 && own.revoked.length > 0);
    expect([reader.revoked, own.revoked]).toEqual([[stream], [stream]]);
    expect(await reader.subscribe(stream)).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await own.subscribe(stream)).toMatchObject({ ok: true });
    await place.drain();
    reader.events.length = 0;
    await act(district.lead.client, UPDATE, { input: { id, version: 2, title: 'Kept' } });
    await act(district.lead.client, UPDATE, { input: { id: other.id, version: 1, title: 'Shared' } });
    await reader.next('idea.updated');
    expect(reader.events.map((event) => event.stream)).toEqual([`idea:${other.id}`]);
    expect(await own.next('idea.updated')).toMatchObject({ payload: { ideaId: id, number: 2 } });
  });

  test('a colleague who is not told of a team loses the room too', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    const team = await teamOf(place, district, [district.lead]);
    const { id } = await createIdea(district.lead, { visibility: 'OWNER' });
    const listener = await listen(teacher.client);
    await listener.subscribe(`idea:${id}`);
    await act(district.lead.client, SHOW, { input: { id, visibility: 'TEAM', teamId: team } });
    await until('it is revoked', () => listener.revoked.length > 0);
    expect(await listener.subscribe(`idea:${id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
  });
});
