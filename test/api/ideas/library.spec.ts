import { parse } from 'csv-parse/sync';
import { createIdea, freshNetwork, joinDistrict, joinMember, type District, type IdeaValues, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { act, FACETS, LIST, listed, SHOW, teamOf, titles, UPDATE } from '../tools/ideas.js';
import { sql } from '../tools/sql.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function library(...ideas: IdeaValues[]): Promise<{ network: Network; district: District; ids: string[] }> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  const ids: string[] = [];
  for (const values of ideas) ids.push((await createIdea(district.lead, { problem: '', core: [], adaptable: [], areas: [], drivers: [], summary: 'Nothing more.', ...values })).id);
  return { network, district, ids };
}

const named = (...names: string[]): IdeaValues[] => names.map((title) => ({ title }));
const find = (client: Client, search: string): Promise<string[]> => titles(client, { search });

describe('the library', () => {
  test('goes from A to Z whatever capitals and accents, and on from its cursor without a gap or a repetition', async () => {
    const { network } = await library(...named('zebra', 'École', 'apple', 'Apple', 'eagle', 'Banana', 'echo'));
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await listed(network.lead.client, { first: 2, after });
      found.push(...page.edges.map(({ node }) => node.title));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(found.map((title) => title.toLowerCase())).toEqual(['apple', 'apple', 'banana', 'eagle', 'echo', 'école', 'zebra']);
  });

  test('opens with the same twenty that a page of another length begins with, and goes on behind them', async () => {
    const { network, district } = await library(...named(...Array.from({ length: 22 }, (_, at) => `Idea ${at + 10}`)));
    await createIdea(district.lead, { title: 'An idea of one district', visibility: 'OWNER' });
    const [opened, whole] = [await listed(network.lead.client, { first: 20 }), await listed(network.lead.client, { first: 30 })];
    expect(opened.edges).toEqual(whole.edges.slice(0, 20));
    expect(opened.pageInfo.hasNextPage).toBe(true);
    const rest = await listed(network.lead.client, { first: 20, after: opened.pageInfo.endCursor });
    expect(rest.edges).toEqual(whole.edges.slice(20));
    expect([whole.edges.length, rest.pageInfo.hasNextPage]).toEqual([22, false]);
    expect((await listed(district.lead.client, { first: 20 })).edges[0]?.node.title).toBe('An idea of one district');
  });

  test('pages through a search by rank in the same way', async () => {
    const { network } = await library(...Array.from({ length: 9 }, (_, at) => ({ title: `Attendance ${'calls '.repeat(at)}`.trim() })));
    const whole = await find(network.lead.client, 'attendance');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await listed(network.lead.client, { first: 4, after, search: 'attendance' });
      paged.push(...page.edges.map(({ node }) => node.title));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(whole).toHaveLength(9);
    expect(paged).toEqual(whole);
  });

  test('is one statement, whatever is selected and however many there are', async () => {
    const { network, district } = await library(...named('a', 'b'));
    const count = async (variables: Record<string, unknown>): Promise<number> => {
      await network.lead.client.ask(LIST, variables);
      return network.lead.client.statements;
    };
    expect([await count({}), await count({ search: 'nothing more' }), await count({ areas: ['ADULT_CAPACITY'], mine: true })]).toEqual([1, 1, 1]);
    await network.lead.client.ask('{ ideas { edges { node { title } } } }');
    expect(network.lead.client.statements).toBe(1);
    for (let at = 0; at < 15; at += 1) await createIdea(district.lead);
    // What the page of the web asks, with the tests that another feature adds to the statement.
    const page = await network.lead.client.post(JSON.stringify({ id: registered('Ideas'), variables: {} }));
    expect(await page.json()).toMatchObject({ data: { ideas: { edges: expect.arrayContaining([expect.objectContaining({ node: expect.objectContaining({ tests: expect.objectContaining({ total: 0 }) }) })]) } } });
    expect(network.lead.client.statements).toBe(1);
    expect([await count({}), await count({ search: 'call' })]).toEqual([1, 1]);
    await network.lead.client.ask(FACETS, { search: 'call' });
    expect(network.lead.client.statements).toBe(1);
  });

  test('selects through fragments and under other names', async () => {
    const { network, district } = await library(...named('a'));
    const answer = await network.lead.client.ask('query { list: ideas { edges { ...E } } } fragment E on IdeaCardEdge { card: node { ... on IdeaCard { from: ownerName } by: authorName } }');
    expect(answer).toEqual({ list: { edges: [{ card: { from: district.site.name, by: district.lead.name } }] } });
  });

  test('is narrowed by area, driver, locale, visibility and author', async () => {
    const { network, district } = await library({ title: 'A', areas: ['ADULT_CAPACITY'], drivers: ['Advising'] }, { title: 'B', areas: ['ADULT_CAPACITY', 'PROGRESS_MONITORING'], drivers: ['Families'] }, { title: 'C', visibility: 'OWNER', drivers: ['Advising'] });
    await createIdea(network.lead, { title: 'H', areas: [], drivers: [] });
    await sql(place, `update site set locale = 'RURAL' where network_id = $1 and id = $2`, [network.id, district.site.id]);
    const { client } = district.lead;
    expect(await titles(client, { areas: ['ADULT_CAPACITY'] })).toEqual(['A', 'B']);
    expect(await titles(client, { areas: ['PROGRESS_MONITORING', 'CLEAR_EXPECTATIONS'] })).toEqual(['B']);
    expect(await titles(client, { drivers: ['Advising'] })).toEqual(['A', 'C']);
    expect(await titles(client, { locales: ['RURAL', 'CITY'] })).toEqual(['A', 'B', 'C']);
    expect(await titles(client, { locales: ['CITY'] })).toEqual([]);
    expect(await titles(client, { visibility: 'OWNER' })).toEqual(['C']);
    expect(await titles(client, { mine: true })).toEqual(['A', 'B', 'C']);
    expect(await titles(client, { areas: [], drivers: ['nothing'] })).toEqual([]);
    expect(await client.fail(LIST, { drivers: Array.from({ length: 21 }, (_, at) => `d${at}`) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'drivers' });
    expect((await listed(client)).edges[0]?.node).toMatchObject({ locale: 'RURAL', isMine: true, ownerName: district.site.name, authorName: district.lead.name });
  });

  test('counts what it could be narrowed by, for the present search', async () => {
    const { network, district } = await library(
      { title: 'Calls home', areas: ['ADULT_CAPACITY'], drivers: ['Advising'] }, { title: 'Calls to class', areas: ['ADULT_CAPACITY', 'PROGRESS_MONITORING'], drivers: ['Families'] }, { title: 'Walks', drivers: ['Advising'] });
    await sql(place, `update site set locale = 'TOWN' where network_id = $1 and id = $2`, [network.id, district.site.id]);
    const facets = async (variables: Record<string, unknown>): Promise<unknown> => (await network.lead.client.ask<{ ideaFacets: unknown }>(FACETS, variables)).ideaFacets;
    expect(await facets({})).toEqual({ total: 3, areas: [{ value: 'ADULT_CAPACITY', count: 2 }, { value: 'PROGRESS_MONITORING', count: 1 }], drivers: [{ value: 'Advising', count: 2 }, { value: 'Families', count: 1 }], locales: [{ value: 'TOWN', count: 3 }] });
    expect(await facets({ search: 'calls' })).toMatchObject({ total: 2, drivers: [{ value: 'Advising', count: 1 }, { value: 'Families', count: 1 }], locales: [{ value: 'TOWN', count: 2 }] });
    expect(await facets({ drivers: ['Advising'] })).toEqual({ total: 2, areas: [{ value: 'ADULT_CAPACITY', count: 1 }], drivers: [{ value: 'Advising', count: 2 }, { value: 'Families', count: 1 }], locales: [{ value: 'TOWN', count: 2 }] });
    expect(await facets({ search: '***' })).toEqual({ total: 0, areas: [], drivers: [], locales: [] });
  });
});

describe('search', () => {
  test('finds what one means: beginnings, slips of the finger, accents, words in any order', async () => {
    const { network } = await library({ title: 'Attendance calls', summary: 'Somebody the family knows calls home.' }, { title: 'Café for families', core: ['Coffee at eight'] }, { title: 'Homework table', drivers: ['After school'] });
    const { client } = network.lead;
    for (const wanted of ['att', 'attendance', 'ATTENDANCE', 'atendance', 'attendence', 'atendence', 'calls attendance', 'attendnace', '"attendance"']) expect([wanted, (await find(client, wanted))[0]]).toEqual([wanted, 'Attendance calls']);
    for (const wanted of ['cafe', 'Café', 'coffee', 'cofee']) expect([wanted, await find(client, wanted)]).toEqual([wanted, ['Café for families']]);
    for (const wanted of ['homwork', 'after school', 'after scool']) expect([wanted, await find(client, wanted)]).toEqual([wanted, ['Homework table']]);
    expect(await find(client, 'family')).toEqual(expect.arrayContaining(['Attendance calls', 'Café for families']));
    expect(await find(client, 'attendance zebra')).toEqual([]);
  });

  test('puts a word in the title before a word in the text', async () => {
    const { network } = await library({ title: 'Zoo', summary: 'About advising somebody.' }, { title: 'Advising', summary: 'Nothing.' });
    expect(await find(network.lead.client, 'advising')).toEqual(['Advising', 'Zoo']);
  });

  test('finds by the words that an idea has now, at least a week after it lost others, and forgets those that no idea has', async () => {
    const { network, district, ids } = await library({ title: 'Zither lessons' }, { title: 'Zither and drum' });
    const words = async (): Promise<string[]> => (await sql<{ word: string }>(place, `select word from idea_word where network_id = $1 and word in ('zither', 'lessons', 'drum', 'lute') order by word`, [network.id])).map(({ word }) => word);
    await act(district.lead.client, UPDATE, { input: { id: ids[0], version: 1, title: 'Lute' } });
    expect([await find(district.lead.client, 'lessons'), await find(network.lead.client, 'lute'), await words()]).toEqual([[], ['Lute'], ['drum', 'lessons', 'lute', 'zither']]);
    await place.tidy();
    expect(await words()).toEqual(['drum', 'lessons', 'lute', 'zither']);
    await sql(place, `update idea_word set used_on = used_on - 8 where network_id = $1`, [network.id]);
    await place.tidy();
    expect([await words(), await find(network.lead.client, 'ziter')]).toEqual([['drum', 'lute', 'zither'], ['Zither and drum']]);
    await act(district.lead.client, UPDATE, { input: { id: ids[1], version: 1, title: 'Lute and drum' } });
    expect(await sql(place, `select 1 from idea_word where network_id = $1 and word = 'lute' and used_on > now() - interval '2 days'`, [network.id])).toHaveLength(1);
  });

  test('finds in every script, and a word of any length', async () => {
    const { network } = await library({ title: 'Утренний звонок' }, { title: '学校の朝の電話' }, { title: 'x'.repeat(120), problem: 'q'.repeat(900) }, { title: 'Œuvre naïve' });
    const { client } = network.lead;
    for (const [wanted, title] of [['звонок', 'Утренний звонок'], ['звон', 'Утренний звонок'], ['УТРЕННИЙ звонок', 'Утренний звонок'], ['学校', '学校の朝の電話'], ['x'.repeat(40), 'x'.repeat(120)], ['oeuvre', 'Œuvre naïve'], ['œuvre naive', 'Œuvre naïve']]) expect([wanted, await find(client, wanted ?? '')]).toEqual([wanted, [title]]);
  });

  test('takes signs for signs, and refuses what is too long', async () => {
    const { network } = await library(...named('Attendance 100%', `It's "quoted" \\ and_more`));
    const { client } = network.lead;
    for (const wanted of ['*', '%', '_', '\\', '%_\\', `'`, '"', '"""', '(', '))', '&|!', ':*', '--', ';', '😀', '\u0301']) expect([wanted, await find(client, wanted)]).toEqual([wanted, []]);
    for (const wanted of [`'; drop table change_idea; --`, 'a & | !b', '"unbalanced', `x' or 1=1`]) expect(Array.isArray(await find(client, wanted))).toBe(true);
    for (const wanted of ['x'.repeat(201), 'x'.repeat(10_000), '\u0000', 'a\u0000b', '\ud800']) expect(await client.fail(LIST, { search: wanted })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
    expect(await find(client, '   ')).toHaveLength(2);
    expect(await find(client, 'word '.repeat(40).trim())).toEqual([]);
  });

  test('finds through the walls what one may read, and nothing else', async () => {
    const network = await freshNetwork(place);
    const [district, neighbour, outside] = [await joinDistrict(network), await joinDistrict(network), await freshNetwork(place)];
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    const guest = await joinMember(network, district.lead, ['GUEST']);
    const team = await teamOf(place, district, [teacher]);
    await createIdea(district.lead, { title: 'Canary owner', visibility: 'OWNER' });
    await createIdea(teacher, { title: 'Canary team', visibility: 'TEAM', teamId: team });
    await createIdea(district.lead, { title: 'Canary network' });
    await createIdea(outside.lead, { title: 'Canary outside' });
    expect((await find(teacher.client, 'canary')).sort()).toEqual(['Canary network', 'Canary owner', 'Canary team']);
    expect((await find(district.lead.client, 'canary')).sort()).toEqual(['Canary network', 'Canary owner']);
    for (const { client } of [network.lead, neighbour.lead, guest]) {
      expect(await find(client, 'canary')).toEqual(['Canary network']);
      expect((await client.ask<{ ideaFacets: { total: number } }>(FACETS, { search: 'canary' })).ideaFacets.total).toBe(1);
      expect((await client.ask<{ ideaFacets: { total: number } }>(FACETS)).ideaFacets.total).toBe(1);
    }
    expect(await find(outside.lead.client, 'canary')).toEqual(['Canary outside']);
    await act(district.lead.client, SHOW, { input: { id: (await listed(district.lead.client, { search: 'canary network' })).edges[0]?.node.id, visibility: 'OWNER' } });
    expect(await find(neighbour.lead.client, 'canary')).toEqual([]);
  });

  test('refuses a cursor that it did not make', async () => {
    const { network } = await library(...named('a', 'b'));
    const { client } = network.lead;
    const byTitle = (await listed(client, { first: 1 })).pageInfo.endCursor;
    const byRank = (await listed(client, { first: 1, search: 'nothing' })).pageInfo.endCursor;
    expect(byRank).not.toBeNull();
    for (const variables of [{ after: 'x' }, { after: '' }, { after: byTitle, search: 'nothing' }, { after: Buffer.from(JSON.stringify(['a', 'b'])).toString('base64url') }, { after: 'x'.repeat(2_000) }]) {
      expect(await client.fail(LIST, variables)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    }
    for (const first of [0, -1, 101]) expect(await client.fail(LIST, { first })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });
});

describe('the library as CSV', () => {
  const fetchCsv = (client: Client, network: string | null = client.network): Promise<Response> => fetch(`${place.url}/exports/ideas.csv${network === null ? '' : `?network=${network}`}`, { headers: client.headers() });

  test('holds what its reader may read, and no formula', async () => {
    const { network, district } = await library({ title: '=1+1', core: ['a', 'b'], drivers: ['x'] }, { title: 'Hidden', visibility: 'OWNER' });
    const response = await fetchCsv(network.lead.client);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
    const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toMatchObject([{ title: `'=1+1`, core: 'a\nb', drivers: 'x', organization: district.site.name, visibility: 'NETWORK', edition: '1' }]);
    expect(parse(await (await fetchCsv(district.lead.client)).text(), { bom: true, columns: true })).toHaveLength(2);
  });

  test('goes on past a hundred', async () => {
    const { network, ids } = await library(...named('Seed'));
    await sql(place, `insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary) select network_id, gen_random_uuid(), owner_id, visibility, author_id, 'More ' || (n % 7), 's' from change_idea, generate_series(1, 250) n where network_id = $1 and id = $2`, [network.id, ids[0]]);
    const rows = parse(await (await fetchCsv(network.lead.client)).text(), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(251);
  });

  test('is for members', async () => {
    const { network } = await library(...named('a'));
    const outside = await freshNetwork(place);
    for (const [client, slug, status] of [[outside.lead.client, network.slug, 404], [new Client(place.url), network.slug, 401], [network.lead.client, null, 404], [network.lead.client, 'nowhere', 404]] as const) {
      const response = await fetchCsv(client, slug);
      expect([slug, response.status]).toEqual([slug, status]);
      expect(await response.text()).not.toContain('Nothing more');
    }
  });
});
