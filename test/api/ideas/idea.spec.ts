import { accept, addDistrict, createIdea, freshNetwork, inviteDistrict, joinDistrict, joinMember, unique, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { act, CLONE, CREATE, EDITIONS, IDEA, ideaOf, listed, NOBODY, REMOVE, RESTORE, SHOW, teamOf, titles, UPDATE, type IdeaView, type Refusal } from '../tools/ideas.js';
import { sql } from '../tools/sql.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function world(): Promise<{ network: Network; district: District; neighbour: District }> {
  const network = await freshNetwork(place);
  return { network, district: await joinDistrict(network), neighbour: await joinDistrict(network) };
}

const words = { title: 'Second-morning call', summary: 'Somebody the family knows calls.', visibility: 'NETWORK' };

describe('writing an idea', () => {
  test('keeps what was written, in order, tidied', async () => {
    const { district } = await world();
    const input = {
      ...words, title: '  Second-morning\n call ', problem: 'Families hear late.\r\nThey say so.', core: ['A call', ' ', 'a CALL', 'The same morning'], adaptable: ['Who calls'], areas: ['EFFECTIVE_PRACTICES', 'CLEAR_EXPECTATIONS', 'EFFECTIVE_PRACTICES'],
      drivers: ['Ties with families', 'ties with families'], firstTest: 'Five families.',
    };
    const made = await act(district.lead.client, CREATE, { input });
    expect(made).toMatchObject({
      __typename: 'ChangeIdea', title: 'Second-morning call', problem: 'Families hear late.\nThey say so.', core: ['A call', 'The same morning'], areas: ['EFFECTIVE_PRACTICES', 'CLEAR_EXPECTATIONS'], drivers: ['Ties with families'],
      number: 1, version: 1, visibility: 'NETWORK', credit: '', owner: { name: district.site.name }, author: { name: district.lead.name }, viewerCan: { edit: true, remove: true, clone: true },
    });
  });

  test.each([
    ['title', { title: ' ' }], ['title', { title: 'x'.repeat(121) }], ['title', { title: 'a\u202eb' }], ['summary', { summary: '' }], ['summary', { summary: 'x'.repeat(301) }], ['problem', { problem: 'x'.repeat(4_001) }],
    ['core[3]', { core: ['a', 'b', '', 'x'.repeat(201)] }], ['core[1]', { core: ['a', 'b\u0000'] }], ['adaptable[0]', { adaptable: ['\ud800'] }], ['core', { core: Array.from({ length: 13 }, (_, at) => `part ${at}`) }],
    ['drivers[1]', { drivers: ['a', 'x'.repeat(41)] }], ['drivers', { drivers: Array.from({ length: 9 }, (_, at) => `driver ${at}`) }], ['firstTest', { firstTest: 'x'.repeat(2_001) }],
    ['teamId', { visibility: 'TEAM' }], ['teamId', { visibility: 'TEAM', teamId: NOBODY }], ['teamId', { visibility: 'TEAM', teamId: 'x' }], ['teamId', { teamId: NOBODY }],
  ])('names the field that is wrong: %s', async (field, wrong) => {
    const { lead } = await freshNetwork(place);
    expect(await lead.client.fail(CREATE, { input: { ...words, ...wrong } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await titles(lead.client)).toEqual([]);
  });

  test('is for everybody who works in the network; a guest reads and sees no names', async () => {
    const { network, district } = await world();
    const [teacher, guest] = [await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, district.lead, ['GUEST'])];
    const { id } = await createIdea(teacher);
    expect(await ideaOf(guest.client, id)).toMatchObject({ author: null, viewerCan: { edit: false, remove: false, clone: false } });
    expect((await listed(guest.client)).edges[0]?.node).toMatchObject({ authorName: null, ownerName: district.site.name });
    expect((await guest.client.ask<{ idea: { editions: { edges: { node: object }[] } } }>(EDITIONS, { id })).idea.editions.edges[0]?.node).toMatchObject({ number: 1, editor: null, words: null });
    for (const [document, variables] of [[CREATE, { input: words }], [UPDATE, { input: { id, version: 1, title: 'x' } }], [SHOW, { input: { id, visibility: 'OWNER' } }], [CLONE, { id }], [REMOVE, { id }], [RESTORE, { id }]] as const) {
      expect((await guest.client.fail(document, variables, Client.key())).code).toBe('FORBIDDEN');
    }
  });

  test('stops while the district rests', async () => {
    const { network, district } = await world();
    const { id } = await createIdea(district.lead);
    const { site } = await network.lead.client.ask<{ site: { version: number } }>('query ($id: ID!) { site(id: $id) { version } }', { id: district.site.id });
    await network.lead.client.ask('mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename } }', { input: { id: district.site.id, version: site.version, state: 'PAUSED' } }, Client.key());
    expect((await district.lead.client.fail(CREATE, { input: words }, Client.key())).code).toBe('FORBIDDEN');
    expect((await district.lead.client.fail(UPDATE, { input: { id, version: 1, title: 'x' } }, Client.key())).code).toBe('FORBIDDEN');
  });

  test('once per key, however often it is sent', async () => {
    const { district } = await world();
    const key = Client.key();
    const answers = await Promise.all(Array.from({ length: 12 }, () => district.lead.client.in(district.network.slug).send(CREATE, { input: words }, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await titles(district.lead.client)).toHaveLength(1);
    expect(await sql(place, `select 1 from change_idea_edition where network_id = $1`, [district.network.id])).toHaveLength(1);
    expect((await district.lead.client.fail(CREATE, { input: { ...words, title: 'Other' } }, key)).code).toBe('CONFLICT');
  });
});

describe('editing', () => {
  test('makes the next edition, with who and when, and its words for those who may edit', async () => {
    const { network, district, neighbour } = await world();
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    const { id } = await createIdea(district.lead, { title: 'First', core: ['a'] });
    expect(await act(teacher.client, UPDATE, { input: { id, version: 1, title: 'Second', core: ['a', 'b'] } })).toMatchObject({ number: 2, version: 2, title: 'Second', core: ['a', 'b'], author: { name: district.lead.name } });
    expect(await act(teacher.client, UPDATE, { input: { id, version: 2, title: 'Second' } })).toMatchObject({ number: 2, version: 2 });
    const history = async (client: Client): Promise<object[]> => (await client.ask<{ idea: { editions: { edges: { node: object }[] } } }>(EDITIONS, { id })).idea.editions.edges.map(({ node }) => node);
    expect(await history(district.lead.client)).toMatchObject([{ number: 2, editor: { name: teacher.name }, words: { title: 'Second', core: ['a', 'b'] } }, { number: 1, editor: { name: district.lead.name }, words: { title: 'First' } }]);
    expect(await history(neighbour.lead.client)).toMatchObject([{ number: 2, editor: { name: teacher.name }, words: null }, { number: 1, words: null }]);
  });

  test('pages through editions without a gap', async () => {
    const { district } = await world();
    const { id } = await createIdea(district.lead);
    for (let version = 1; version <= 4; version += 1) await act(district.lead.client, UPDATE, { input: { id, version, title: `Title ${version}` } });
    type Page = { idea: { editions: { edges: { node: { number: number } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    const first = (await district.lead.client.ask<Page>(EDITIONS, { id, first: 2 })).idea.editions;
    const second = (await district.lead.client.ask<Page>(EDITIONS, { id, first: 3, after: first.pageInfo.endCursor })).idea.editions;
    expect([...first.edges, ...second.edges].map(({ node }) => node.number)).toEqual([5, 4, 3, 2, 1]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    for (const after of ['x', 'WyJ4Il0', 'WyIxIiwiMiJd']) expect((await district.lead.client.fail(EDITIONS, { id, after })).code).toBe('BAD_USER_INPUT');
  });

  test('of a version that is not the newest is a conflict that names the newest', async () => {
    const { network, district } = await world();
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    const { id } = await createIdea(district.lead);
    await act(district.lead.client, UPDATE, { input: { id, version: 1, title: 'Mine' } });
    expect(await teacher.client.fail(UPDATE, { input: { id, version: 1, summary: 'Theirs' } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await ideaOf(teacher.client, id)).toMatchObject({ title: 'Mine', number: 2 });
    const raced = await Promise.all(['a', 'b', 'c', 'd'].map((title) => district.lead.client.in(network.slug).send(UPDATE, { input: { id, version: 2, title } }, Client.key())));
    expect(raced.filter(({ errors }) => errors?.[0]?.extensions.code === 'CONFLICT')).toHaveLength(3);
    expect((await ideaOf(teacher.client, id)).number).toBe(3);
  });

  test('is for the owner\'s people: the hub and a neighbour read, and may not', async () => {
    const { network, district, neighbour } = await world();
    const { id } = await createIdea(district.lead);
    for (const { client } of [network.lead, neighbour.lead]) {
      expect((await client.fail(UPDATE, { input: { id, version: 1, title: 'x' } }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(REMOVE, { id }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(SHOW, { input: { id, visibility: 'OWNER' } }, Client.key())).code).toBe('FORBIDDEN');
    }
  });
});

describe('an idea that is foreign, hidden or not there', () => {
  test('is answered alike, to the byte', async () => {
    const { network, district, neighbour } = await world();
    const outside = await freshNetwork(place);
    const team = await teamOf(place, district, [district.lead]);
    const hidden = [await createIdea(district.lead, { visibility: 'OWNER' }), await createIdea(district.lead, { visibility: 'TEAM', teamId: team }), await createIdea(outside.lead)];
    const removed = await createIdea(district.lead);
    await act(district.lead.client, REMOVE, { id: removed.id });
    const { client } = neighbour.lead;
    const answer = async (document: string, variables: Record<string, unknown>): Promise<string> => {
      const response = await client.post(JSON.stringify({ query: document, variables }), Client.key());
      return (await response.text()).replace(/"requestId":"[^"]*"/, '');
    };
    const asked = (id: string): [string, Record<string, unknown>][] => [[IDEA, { id }], [EDITIONS, { id }], [UPDATE, { input: { id, version: 1, title: 'x' } }], [SHOW, { input: { id, visibility: 'OWNER' } }], [CLONE, { id }], [REMOVE, { id }], [RESTORE, { id }]];
    const missing = await Promise.all(asked(NOBODY).map(([document, variables]) => answer(document, variables)));
    expect(missing.every((text) => text.includes('NOT_FOUND'))).toBe(true);
    for (const { id } of [...hidden, { id: 'x' }, { id: '' }]) for (const [at, [document, variables]] of asked(id).entries()) expect(await answer(document, variables)).toBe(missing[at]);
    for (const document of [IDEA, EDITIONS, CLONE]) expect(await answer(document, { id: removed.id })).toBe(missing[asked('').findIndex(([one]) => one === document)]);
    expect(await titles(client)).toEqual([]);
    expect((await network.lead.client.fail(IDEA, { id: hidden[0]?.id })).code).toBe('NOT_FOUND');
  });
});

describe('an idea of a team', () => {
  test('is its team\'s alone, and the coach of the hub writes in it for the district', async () => {
    const { network, district } = await world();
    const [inside, outside, coach] = [await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, network.lead, ['COACH'])];
    const team = await teamOf(place, district, [inside, coach], 'Attendance team');
    const { id } = await createIdea(coach, { visibility: 'TEAM', teamId: team, title: 'Ours' });
    expect(await ideaOf(inside.client, id)).toMatchObject({ owner: { name: district.site.name }, team: { name: 'Attendance team' }, visibility: 'TEAM' });
    expect((await listed(inside.client)).edges[0]?.node).toMatchObject({ teamName: 'Attendance team' });
    for (const { client } of [outside, district.lead, network.lead]) {
      expect((await client.fail(IDEA, { id })).code).toBe('NOT_FOUND');
      expect([await titles(client), await titles(client, { search: 'Ours' })]).toEqual([[], []]);
    }
    expect(await act(coach.client, UPDATE, { input: { id, version: 1, title: 'Ours, better' } })).toMatchObject({ number: 2 });
    expect((await coach.client.fail(SHOW, { input: { id, visibility: 'NETWORK' } }, Client.key())).code).toBe('FORBIDDEN');
    expect(await act(inside.client, SHOW, { input: { id, visibility: 'NETWORK' } })).toMatchObject({ visibility: 'NETWORK', team: null });
    expect(await titles(network.lead.client)).toEqual(['Ours, better']);
  });

  test('cannot be of a team that is not one\'s own', async () => {
    const { district, neighbour } = await world();
    const team = await teamOf(place, neighbour, [neighbour.lead]);
    expect(await district.lead.client.fail(CREATE, { input: { ...words, visibility: 'TEAM', teamId: team } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'teamId' });
    const { id } = await createIdea(district.lead);
    expect(await district.lead.client.fail(SHOW, { input: { id, visibility: 'TEAM', teamId: team } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'teamId' });
    expect(await district.lead.client.fail(CLONE, { id, teamId: team }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'teamId' });
  });
});

describe('who sees an idea', () => {
  test('goes no further than the agreement, when it is written and when it is shown', async () => {
    const { district } = await world();
    const beyond = { __typename: 'Refused', code: 'BEYOND_AGREEMENT', params: [{ name: 'site', value: district.site.name }, { name: 'max', value: 'NETWORK' }, { name: 'asked', value: 'PUBLIC' }] };
    expect(await act(district.lead.client, CREATE, { input: { ...words, visibility: 'PUBLIC' } })).toEqual(beyond);
    const { id } = await createIdea(district.lead);
    expect(await act(district.lead.client, SHOW, { input: { id, visibility: 'PUBLIC' } })).toEqual(beyond);
    expect(await ideaOf(district.lead.client, id)).toMatchObject({ visibility: 'NETWORK', version: 1 });
  });

  test('goes no further than what the district accepted', async () => {
    const network = await freshNetwork(place);
    const site = await addDistrict(network);
    const email = `${unique()}@district.example`;
    await inviteDistrict(network, site, email);
    const lead = await accept(network, email, {}, { acceptAgreementVersion: 1, maxVisibility: 'OWNER' });
    expect(await act<Refusal>(lead.client, CREATE, { input: words })).toMatchObject({ code: 'BEYOND_AGREEMENT' });
    const { id } = await createIdea(lead, { visibility: 'OWNER' });
    expect(await act<Refusal>(lead.client, SHOW, { input: { id, visibility: 'NETWORK' } })).toMatchObject({ code: 'BEYOND_AGREEMENT' });
    expect(await lead.client.ask('{ ideaAuthoring { canCreate maxVisibility teams { id } } }')).toEqual({ ideaAuthoring: { canCreate: true, maxVisibility: 'OWNER', teams: [] } });
  });

  test('is narrowed by its author and by leads, not by any colleague', async () => {
    const { network, district, neighbour } = await world();
    const [author, colleague] = [await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, district.lead, ['TEACHER'])];
    const { id } = await createIdea(author);
    expect((await colleague.client.fail(SHOW, { input: { id, visibility: 'OWNER' } }, Client.key())).code).toBe('FORBIDDEN');
    expect((await colleague.client.fail(REMOVE, { id }, Client.key())).code).toBe('FORBIDDEN');
    expect(await act(author.client, SHOW, { input: { id, visibility: 'OWNER' } })).toMatchObject({ visibility: 'OWNER', version: 2, number: 1 });
    expect((await neighbour.lead.client.fail(IDEA, { id })).code).toBe('NOT_FOUND');
    expect(await act(colleague.client, SHOW, { input: { id, visibility: 'NETWORK' } })).toMatchObject({ visibility: 'NETWORK' });
    expect(await act(district.lead.client, SHOW, { input: { id, visibility: 'OWNER' } })).toMatchObject({ visibility: 'OWNER' });
  });
});

describe('taking an idea over', () => {
  test('copies its words with credit, for the own organization alone', async () => {
    const { district, neighbour } = await world();
    const { id } = await createIdea(district.lead, { title: 'Calls', core: ['a'], firstTest: 'Five' });
    const copy = await act<IdeaView>(neighbour.lead.client, CLONE, { id });
    expect(copy).toMatchObject({ title: 'Calls', core: ['a'], firstTest: 'Five', number: 1, visibility: 'OWNER', owner: { name: neighbour.site.name }, clonedFromId: id, clonedFrom: { id, title: 'Calls' }, credit: `After an idea of ${district.site.name}` });
    expect(await titles(district.lead.client)).toEqual(['Calls']);
    expect(await sql(place, `select stream from event where network_id = $1 and payload->>'ideaId' = $2 and stream not like 'organization:%'`, [district.network.id, copy.id])).toEqual([{ stream: `idea:${copy.id}` }]);
  });

  test('keeps the credit when the source is hidden', async () => {
    const { district, neighbour } = await world();
    const { id } = await createIdea(district.lead);
    const copy = await act<IdeaView>(neighbour.lead.client, CLONE, { id });
    await act(district.lead.client, SHOW, { input: { id, visibility: 'OWNER' } });
    expect(await ideaOf(neighbour.lead.client, copy.id)).toMatchObject({ clonedFrom: null, credit: `After an idea of ${district.site.name}` });
  });

  test('twice with one key makes one copy; a removed idea cannot be taken over', async () => {
    const { district, neighbour } = await world();
    const { id } = await createIdea(district.lead);
    const key = Client.key();
    expect((await act<IdeaView>(neighbour.lead.client, CLONE, { id }, key)).id).toBe((await act<IdeaView>(neighbour.lead.client, CLONE, { id }, key)).id);
    await act(district.lead.client, REMOVE, { id });
    expect((await neighbour.lead.client.fail(CLONE, { id }, Client.key())).code).toBe('NOT_FOUND');
  });
});

describe('removing', () => {
  test('takes an idea out of the library, and bringing it back puts it there again', async () => {
    const { district, neighbour } = await world();
    const { id } = await createIdea(district.lead, { title: 'Calls' });
    expect((await act<IdeaView>(district.lead.client, REMOVE, { id })).deletedAt).not.toBeNull();
    expect([await titles(neighbour.lead.client), await titles(district.lead.client), await titles(district.lead.client, { search: 'calls' })]).toEqual([[], [], []]);
    expect(await ideaOf(district.lead.client, id)).toMatchObject({ viewerCan: { edit: false, remove: true, clone: false } });
    expect(await act<Refusal>(district.lead.client, UPDATE, { input: { id, version: 2, title: 'x' } })).toMatchObject({ code: 'IDEA_GONE' });
    expect(await act<Refusal>(district.lead.client, SHOW, { input: { id, visibility: 'OWNER' } })).toMatchObject({ code: 'IDEA_GONE' });
    expect(await act(district.lead.client, RESTORE, { id })).toMatchObject({ deletedAt: null });
    expect(await titles(neighbour.lead.client)).toEqual(['Calls']);
  });

  test('cannot be undone after 30 days, and then it is gone for good, unless something was made after it', async () => {
    const { district, neighbour } = await world();
    const [gone, kept, young] = [await createIdea(district.lead), await createIdea(district.lead), await createIdea(district.lead)];
    const copy = await act<IdeaView>(neighbour.lead.client, CLONE, { id: gone.id });
    for (const { id } of [gone, kept, young]) await act(district.lead.client, REMOVE, { id });
    await sql(place, `update change_idea set deleted_at = now() - interval '31 days' where id = any($1)`, [[gone.id, kept.id]]);
    const team = await teamOf(place, district, []);
    await sql(place, `insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title)
      select i.network_id, i.id, i.owner_id, 'NETWORK', $2, i.id, i.author_id, i.id, 'Test' from change_idea i where i.id = $1`, [kept.id, team]);
    expect(await act<Refusal>(district.lead.client, RESTORE, { id: gone.id })).toMatchObject({ code: 'UNDO_TOO_LATE', params: [{ name: 'days', value: '30' }] });
    await place.tidy();
    const left = await sql<{ id: string }>(place, 'select id from change_idea where network_id = $1 order by id', [district.network.id]);
    expect(left.map(({ id }) => id)).toEqual([kept.id, young.id, copy.id].sort());
    expect(await sql(place, 'select 1 from change_idea_edition where idea_id = $1', [gone.id])).toEqual([]);
    expect(await ideaOf(neighbour.lead.client, copy.id)).toMatchObject({ clonedFromId: null, credit: `After an idea of ${district.site.name}` });
    expect((await district.lead.client.fail(IDEA, { id: gone.id })).code).toBe('NOT_FOUND');
  });
});
